// The shingles of a text: what is compared to tell copies from reports written afresh.
// Runs of three words after normalising, hashed to 32 bits. It sees words, not sense: a paraphrase is not a copy.
import type { Weights } from "./weights.js";

/** Hashes of the shingles, ascending, each once; empty for a text without words. */
export type Shingles = Uint32Array;

// Scripts without spaces between words: each character is a word.
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** The words of a text for comparison: NFKC, lower case, letters and digits only. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
}

/** A text shorter than one shingle is one shingle as a whole. */
export function shinglesOf(text: string, weights: Pick<Weights, "shingle">): Shingles {
  const words = wordsOf(text);
  if (words.length === 0) return new Uint32Array();
  const hashes = new Set<number>();
  const count = Math.max(1, words.length - weights.shingle + 1);
  for (let i = 0; i < count; i++) hashes.add(hash(words, i, Math.min(words.length, i + weights.shingle)));
  return Uint32Array.from(hashes).sort();
}

/** How many shingles two texts share. */
export function shared(a: Shingles, b: Shingles): number {
  let i = 0;
  let j = 0;
  let both = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return both;
}

/**
 * True where one text comes from the other or both from a third: they share enough of the shorter one (Broder's containment,
 * so that a shortened copy counts), and more than a commonplace; or they are the same.
 */
export function copied(a: Shingles, b: Shingles, weights: Pick<Weights, "sameOrigin" | "sharedLeast">): boolean {
  const both = shared(a, b);
  if (both === 0) return false;
  if (both === a.length && both === b.length) return true;
  return both >= weights.sharedLeast && both >= weights.sameOrigin * Math.min(a.length, b.length);
}

// FNV-1a over the words with a space between, then mixed (MurmurHash3's finaliser), since FNV's low bits alone are uneven.
function hash(words: readonly string[], from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    for (let k = 0; k < word.length; k++) value = Math.imul(value ^ word.charCodeAt(k), 0x01000193);
    value = Math.imul(value ^ 0x20, 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
