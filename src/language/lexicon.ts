// What the network is told about a form: rows of its embedding tables (word, endings, beginning, outline), the row of its
// word vector, and the tags it was seen with. A form seen for the first time is known by its endings and outline.
import { normalForm, shapeOf } from "./characters.js";
import { hashText } from "./hashing.js";

/** The embedding tables, in the order of their rows. */
export const FEATURES = ["word", "suffix4", "suffix3", "suffix2", "suffix1", "prefix3", "prefix2", "shape"] as const;
/** Row of what the table does not hold, and of the artificial root. */
export const UNKNOWN = 0;
export const ROOT_ROW = 1;
/** Rows that stand before those of the keys. */
export const FIXED_ROWS = 2;

/** Hashes of the features of a form, in the order of FEATURES, then that of its normal form for the word vectors. */
export function featuresOf(form: string): Int32Array {
  const normal = normalForm(form);
  const end = normal.length;
  const out = new Int32Array(FEATURES.length + 1);
  out[0] = hashText(normal);
  for (let k = 4; k >= 1; k--) out[5 - k] = hashText(normal, Math.max(0, end - k)) ^ (end > k ? k : 0);
  out[5] = hashText(normal, 0, Math.min(3, end));
  out[6] = hashText(normal, 0, Math.min(2, end));
  out[7] = hashText(shapeOf(form));
  out[8] = out[0]!;
  return out;
}

/** What is known of one form. */
export interface Entry {
  readonly form: string;
  /** One row for each of FEATURES. */
  readonly rows: Int32Array;
  /** Row among the word vectors, or -1. */
  readonly vector: number;
  /** Tags a frequent form was seen with; null where any tag may be. */
  readonly tags: Int32Array | null;
  /** Lemmas found so far, by tag. */
  readonly lemmas: string[];
  /** Where each encoder remembers its vectors, if it does; the encoder knows. */
  readonly slots: number[];
}

const MAX_KNOWN = 100_000;

export class Lexicon {
  readonly #tables: readonly ReadonlyMap<number, number>[];
  readonly #vectors: ReadonlyMap<number, number>;
  readonly #tags: ReadonlyMap<string, Int32Array>;
  readonly #known = new Map<string, Entry>();

  /**
   * @param keys the hashes each table holds, in the order of its rows
   * @param vectors hashes of the words that have a vector, in the order of their rows
   * @param tags the tags of frequent forms
   */
  constructor(keys: readonly Int32Array[], vectors: Int32Array, tags: ReadonlyMap<string, Int32Array>) {
    this.#tables = keys.map((list) => indexOf(list, FIXED_ROWS));
    this.#vectors = indexOf(vectors, 0);
    this.#tags = tags;
  }

  /** True for a word that was frequent enough in training text to have a row or a vector. */
  isWord(form: string): boolean {
    const key = hashText(normalForm(form));
    return this.#tables[0]!.has(key) || this.#vectors.has(key);
  }

  entry(form: string): Entry {
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    const features = featuresOf(form);
    const rows = Int32Array.from(this.#tables, (table, i) => table.get(features[i]!) ?? UNKNOWN);
    const entry = {
      form,
      rows,
      vector: this.#vectors.get(features[FEATURES.length]!) ?? -1,
      tags: this.#tags.get(form) ?? null,
      lemmas: [],
      slots: [0, 0],
    };
    this.#known.set(form, entry);
    return entry;
  }
}

function indexOf(keys: Int32Array, first: number): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) map.set(keys[i]!, first + i);
  return map;
}
