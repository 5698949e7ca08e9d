// Bytes to text: by their mark (UTF-8, UTF-16), as UTF-8 where they are that, else as the server, the XML declaration or the page's own
// <meta> say. Broken bytes become U+FFFD and are counted; bytes that are no text at all (a picture, an archive) are refused, since coding
// them would only make noise.

export type Decoded =
  | { readonly text: string; readonly broken: number }
  | { readonly text: null; readonly reason: string };

/** Above this share of broken or control characters a file is taken to be no text. */
const MOST_BROKEN = 0.1;
/** How far into the bytes a declaration is looked for; HTML wants it in the first 1,024, and some pages put it later. */
const HEAD = 4_096;

/** @param told the charset of a Content-Type, where there was one */
export function decodeText(bytes: Uint8Array, told: string | null = null): Decoded {
  if (bytes.length === 0) return { text: null, reason: "the file is empty" };
  const text = decode(bytes, told);
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

function decode(bytes: Uint8Array, told: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const utf8 = new TextDecoder().decode(bytes);
  // Other encodings hardly ever come out as UTF-8 by chance, so UTF-8 is believed against a server that says ISO-8859-1 of everything.
  if (!utf8.includes("\ufffd") && /[^\p{ASCII}]/u.test(utf8)) return utf8;
  for (const label of [told, declared(utf8.slice(0, HEAD))]) {
    const decoder = label === null ? null : decoderOf(label);
    if (decoder !== null && decoder.encoding !== "utf-8") return decoder.decode(bytes);
  }
  return utf8;
}

/** The encoding that an XML declaration or a page's <meta> names. */
function declared(head: string): string | null {
  const found =
    /^\ufeff?\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w:.+-]+)["']/i.exec(head) ??
    /<meta[^>]+?charset\s*=\s*["']?\s*([\w:.+-]+)/i.exec(head);
  return found?.[1] ?? null;
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null; // a name that no encoding has
    throw error;
  }
}
