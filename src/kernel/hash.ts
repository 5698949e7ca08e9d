// Content ids: SHA-256 over the parts, cut to 80 bits and written in base 32, so that an id is short enough to say aloud.
// 80 bits keep the chance of one clash among a million ids below one in a trillion.
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's, lower case: no i, l, o, u

/** An id of 16 characters over the parts in their order; the parts cannot run into one another. */
export function hashOf(...parts: readonly string[]): string {
  let whole = "";
  for (const part of parts) whole += `${utf8Length(part)}:${part}`;
  const bytes = sha256(utf8ToBytes(whole));
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

/** Bytes of a text in UTF-8; half a surrogate pair counts as the three bytes of the mark that replaces it. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    length += code < 0x800 ? 1 : 2;
    if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++;
  }
  return length;
}
