// The text of a reference file: packed with gzip or not, in UTF-8, UTF-16 or Windows-1252 (older data sets). It cannot tell
// Windows-1252 from other one-byte encodings: letters outside it come out wrong.
import { gunzipSync } from "node:zlib";
import { NoroshiError } from "../../kernel/error.js";
import { decodeText } from "../text.js";

/** No reference file comes near it; a file that unpacks to more is refused. In bytes. */
export const LARGEST_FILE = 256_000_000;

/**
 * @param name the file's name, for the error
 * @param expected what the file should be, as in "the UN list as XML"
 * @throws NoroshiError `bad-file` where the bytes are no text, or unpack to too much
 */
export function openText(name: string, bytes: Uint8Array, expected: string): string {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(name, bytes, expected) : bytes;
  if (plain.length > LARGEST_FILE)
    throw new NoroshiError(
      "bad-file",
      `${name} has ${plain.length} bytes, more than ${LARGEST_FILE}; expected ${expected}.`,
    );
  const decoded = decodeText(plain);
  if (decoded.text === null) throw new NoroshiError("bad-file", `${name}: ${decoded.reason}; expected ${expected}.`);
  return decoded.text.includes("\ufffd") && isOneByte(decoded.text) ? fromWindows(plain) : decoded.text;
}

/** More broken letters than whole ones outside ASCII: the file is not in UTF-8 with a mishap, but in another encoding. */
function isOneByte(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken > whole;
}

// By hand, since some releases of Node read "windows-1252" as Latin-1.
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function fromWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80]!);
}

function unpack(name: string, bytes: Uint8Array, expected: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_FILE });
  } catch (cause) {
    throw new NoroshiError(
      "bad-file",
      `${name} is packed with gzip and cannot be unpacked (broken, or more than ${LARGEST_FILE} bytes); expected ${expected}.`,
      cause,
    );
  }
}
