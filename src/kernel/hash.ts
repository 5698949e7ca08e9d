// Content ids: SHA-256 over the parts, cut to 80 bits and written in base 32, so that an id is short enough to say aloud.
// 80 bits keep the chance of one clash among a million ids below one in a trillion.
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's, lower case: no i, l, o, u

/** An id of 16 characters over the parts in their order; the parts cannot run into one another. */
export function hashOf(...parts: readonly string[]): string {
  const hash = sha256.create();
  for (const part of parts) {
    const bytes = utf8ToBytes(part);
    hash.update(utf8ToBytes(`${bytes.length}:`)).update(bytes);
  }
  const bytes = hash.digest();
  let id = "";
  let bits = 0;
  let held = 0;
  for (let i = 0; i < 10; i++) {
    held = (held << 8) | bytes[i]!;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += ALPHABET[(held >> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return id;
}
