// Text that PostgreSQL cannot hold: NUL and surrogates without their pair. Each becomes U+FFFD, one unit for one unit,
// so that every span still points at its words. The id of a document is the one it was given, made from the text as it came.
import { NoroshiError } from "../kernel/error.js";

export function mend(text: string): string {
  return text.replaceAll("\0", "\uFFFD").replace(/[\uD800-\uDFFF]/gu, "\uFFFD");
}

/** JSON text of a value with every string in it mended. */
export function mendedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "string" ? mend(part) : part));
}

/** Ids are never mended, since two of them could become one; throws bad-input for one that cannot be kept as it is. */
export function needId(id: string, what: string): string {
  if (/^[!-~]{1,200}$/.test(id)) return id;
  throw new NoroshiError(
    "bad-input",
    `The id of ${what}, ${JSON.stringify(id.slice(0, 60))}, is not 1 to 200 printable ASCII characters; make it with the kernel's hash.`,
  );
}
