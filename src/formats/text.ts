// Bytes to text: UTF-8 (with or without mark), UTF-16 by its mark. Broken bytes become U+FFFD and are counted; bytes that are no text
// at all (a picture, an archive) are refused, since coding them would only make noise.

export type Decoded =
  | { readonly text: string; readonly broken: number }
  | { readonly text: null; readonly reason: string };

/** Above this share of broken or control characters a file is taken to be no text. */
const MOST_BROKEN = 0.1;

export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { text: null, reason: "the file is empty" };
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  let broken = 0;
  let controls = 0;
  const looked = Math.min(text.length, 100_000);
  for (let i = 0; i < looked; i++) {
    const c = text.charCodeAt(i);
    if (c === 0xfffd) broken++;
    else if (c < 32 && c !== 9 && c !== 10 && c !== 13 && c !== 12) controls++;
  }
  if (controls + broken > looked * MOST_BROKEN)
    return { text: null, reason: "the file is no text: it holds bytes that no text has. Give UTF-8" };
  // NUL has no place in a text and PostgreSQL cannot hold it.
  return { text: text.includes("\u0000") ? text.replaceAll("\u0000", "\ufffd") : text, broken };
}
