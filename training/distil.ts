// What teachers think of unannotated sentences, as examples to learn from: the likeliest tags, heads and relations of each word.
// Chances are rounded to 1/255 so that the lot fits into memory and a file.
import type { Lexicon } from "../src/language/lexicon.js";
import type { Choices, Example } from "./example.js";
import type { Network } from "./network.js";
import { type Reading, readAll } from "./reading.js";

/** How many choices are kept for each word, the likeliest first. */
const KEPT = 3;
/** Bytes of one word: for tag, head and relation KEPT times value and chance. */
const WORD = 3 * KEPT * 2;

/** Sentences are read this many at a time. */
const CHUNK = 200;

/** The beliefs of the teachers, WORD bytes for each word of each sentence in order. */
export function teach(
  teachers: readonly Network[],
  sentences: readonly (readonly string[])[],
  lexicon: Lexicon,
  log: (line: string) => void,
): Uint8Array {
  const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const out = new Uint8Array(words * WORD);
  let at = 0;
  for (let from = 0; from < sentences.length; from += CHUNK) {
    const part = sentences
      .slice(from, from + CHUNK)
      .map((forms) => ({ entries: forms.map((form) => lexicon.entry(form)), source: 0 }));
    for (const reading of readAll(teachers, part)) at = put(out, at, reading);
    if ((from / CHUNK) % 50 === 0) log(`taught ${from} of ${sentences.length} sentences`);
  }
  return out;
}

function put(
  out: Uint8Array,
  start: number,
  { tags, tagChances, heads, arcChances, relationChances }: Reading,
): number {
  let at = start;
  const n = tags.length;
  for (let i = 0; i < n; i++) {
    const chances = [
      tagChances.subarray((i * tagChances.length) / n, ((i + 1) * tagChances.length) / n),
      arcChances.subarray(i * (n + 1), (i + 1) * (n + 1)),
      relationChances.subarray((i * relationChances.length) / n, ((i + 1) * relationChances.length) / n),
    ];
    const first = [-1, heads[i]!, -1];
    chances.forEach((row, c) => {
      for (const value of likeliest(row, first[c]!)) {
        out[at++] = value;
        out[at++] = Math.round(row[value]! * 255);
      }
    });
  }
  return at;
}

/** The likeliest values; `first`, if any, goes first whatever its chance. */
function likeliest(row: Float32Array, first: number): number[] {
  const chosen = first >= 0 ? [first] : [];
  while (chosen.length < KEPT) {
    let best = -1;
    for (let v = 0; v < row.length; v++) if (!chosen.includes(v) && (best < 0 || row[v]! > row[best]!)) best = v;
    chosen.push(best < 0 ? chosen[0]! : best);
  }
  return chosen;
}

/** The sentences with what was taught about them. */
export function taughtExamples(
  sentences: readonly (readonly string[])[],
  taught: Uint8Array,
  lexicon: Lexicon,
): Example[] {
  let at = 0;
  return sentences.map((forms) => {
    const n = forms.length;
    const [tags, heads, relations] = [empty(n), empty(n), empty(n)];
    for (let i = 0; i < n; i++) for (const into of [tags, heads, relations]) at = takeChoices(into, taught, at, i);
    const head = Int32Array.from({ length: n }, (_, i) => heads.value[i * KEPT]!);
    return { entries: forms.map((form) => lexicon.entry(form)), source: 0, tags, heads, relations, head };
  });
}

const empty = (n: number): Choices => ({
  first: Int32Array.from({ length: n + 1 }, (_, i) => i * KEPT),
  value: new Int32Array(n * KEPT),
  chance: new Float32Array(n * KEPT),
});

function takeChoices(into: Choices, bytes: Uint8Array, start: number, i: number): number {
  let sum = 0;
  for (let c = 0; c < KEPT; c++) sum += bytes[start + 2 * c + 1]!;
  for (let c = 0; c < KEPT; c++) {
    into.value[i * KEPT + c] = bytes[start + 2 * c]!;
    into.chance[i * KEPT + c] = sum === 0 ? (c === 0 ? 1 : 0) : bytes[start + 2 * c + 1]! / sum;
  }
  return start + 2 * KEPT;
}
