// --threads: how many threads read the documents. Where nothing is said, as many as the work is worth on this machine.
// What is printed and kept is the same for every number.
import { threadsFor } from "../jobs/pool.js";
import { NoroshiError } from "../kernel/error.js";

/** @throws NoroshiError `usage` for what is no number from 1 to 99 */
export function threadsOf(threads: string | undefined, texts: readonly { readonly text: string }[]): number {
  if (threads === undefined) return threadsFor(texts.reduce((sum, { text }) => sum + text.length, 0));
  if (!/^[1-9]\d?$/.test(threads)) throw new NoroshiError("usage", "--threads wants a number from 1 to 99.");
  return Math.min(Number(threads), Math.max(1, texts.length));
}
