// Whether a sentence ends between two stretches of a text: facts about each stretch, and features of the pair.
// It sees two stretches to the right and one to the left, not the sentence as a whole.
import { classOf, isWordClass, normalForm, shapeOf } from "./characters.js";
import { hash1, hash2, hash3, hashText } from "./hashing.js";

/** What the break model knows of one stretch; hashes and classes as in characters.ts. */
export interface Facts {
  readonly whole: number;
  readonly first: number;
  readonly last: number;
  readonly lastWord: number;
  readonly wordBefore: number;
  readonly shape: number;
  readonly endsPlain: boolean;
  readonly beforeLast: number;
  readonly length: number;
  readonly firstWord: number;
  /** Class of the first character behind an opening quote or bracket. */
  readonly opening: number;
}

/** @param words the stretch as ChunkSplitter splits it */
export function factsOf(form: string, words: readonly number[]): Facts {
  const n = normalForm(form);
  const count = words.length / 2;
  const lastStart = count > 1 ? words[(count - 2) * 2]! : 0;
  const beforeStart = count > 2 ? words[(count - 3) * 2]! : 0;
  const first = classOf(form.charCodeAt(0));
  const last = classOf(form.charCodeAt(form.length - 1));
  return {
    whole: hashText(n),
    first,
    last,
    lastWord: hashText(n, lastStart),
    wordBefore: hashText(n, beforeStart, lastStart),
    shape: hashText(shapeOf(form)),
    endsPlain: isWordClass(last),
    beforeLast: classOf(form.charCodeAt(form.length - 2)),
    length: Math.min(form.length, 6),
    firstWord: hashText(n, 0, words[0]!),
    opening: first > 3 && form.length > 1 ? classOf(form.charCodeAt(1)) : first,
  };
}

/** False where a sentence never ends: a letter or digit before a lower-case letter. */
export const mayBreak = (left: Facts, right: Facts): boolean => !left.endsPlain || right.first !== 1;

const lengthBucket = (length: number): number => {
  const bound = [3, 6, 12, 25, 40].findIndex((limit) => length < limit);
  return bound === 0 ? length : bound < 0 ? 7 : bound + 2;
};

/** Writes the features of the place between left and right, `length` stretches into the sentence; returns how many. */
export function breakFeatures(
  out: Int32Array,
  before: Facts | null,
  left: Facts,
  right: Facts,
  after: Facts | null,
  length: number,
): number {
  const size = lengthBucket(length);
  const ends = left.endsPlain ? 1 : 0;
  let i = 0;
  out[i++] = hash2(1, left.last, right.first);
  out[i++] = hash3(2, left.last, left.beforeLast, right.first);
  out[i++] = hash1(3, left.whole);
  out[i++] = hash1(4, right.whole);
  out[i++] = hash2(5, left.whole, right.first);
  out[i++] = hash2(6, left.last, right.whole);
  out[i++] = hash2(7, left.lastWord, right.first);
  out[i++] = hash3(8, left.lastWord, left.wordBefore, right.first);
  out[i++] = hash2(9, left.shape, right.shape);
  out[i++] = hash2(10, left.lastWord, right.whole);
  out[i++] = hash3(11, left.last, right.shape, after?.first ?? 0);
  out[i++] = hash3(12, left.length, left.last, right.first);
  out[i++] = hash3(13, size, left.last, right.first);
  out[i++] = hash2(14, left.lastWord, left.wordBefore);
  out[i++] = hash3(15, before?.last ?? 0, left.last, right.first);
  out[i++] = hash3(16, left.lastWord, right.opening, right.first);
  out[i++] = hash2(17, left.last, right.firstWord);
  out[i++] = hash2(18, left.shape, right.first);
  out[i++] = hash3(19, left.lastWord, left.length, right.opening);
  out[i++] = hash2(20, right.whole, after?.whole ?? 0);
  out[i++] = hash3(21, left.wordBefore, left.lastWord, right.shape);
  out[i++] = hash2(22, ends, size);
  out[i++] = hash3(23, ends, right.first, right.firstWord);
  out[i++] = hash3(24, before?.whole ?? 0, left.whole, right.first);
  out[i++] = hash3(25, ends, left.shape, hash2(0, right.shape, after?.shape ?? 0));
  return i;
}
