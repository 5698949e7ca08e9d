// From forms to token vectors: the sum of what is known of the form, a window over its neighbours, then layers that run through
// the sentence in both directions. Vectors of forms, and what they bring to the windows they stand in, are computed once and remembered.
// Sentences lie one after another in rows, each as the root and its words.
import type { Arena, Linear } from "./arena.js";
import { type Entry, FEATURES, ROOT_ROW } from "./lexicon.js";
import type { Tables, Weights } from "./model.js";

/** Sentences of a batch with the row of their root. */
export interface Placed {
  readonly entries: readonly Entry[];
  readonly root: number;
}

/** Forms whose input vectors are remembered. */
const CACHE = 16_384;

/** Bytes an encoder takes from its arena, about. */
export const encoderBytes = (width: number, layers: number, inputs: number, rows: number): number =>
  4 *
    ((4 * (CACHE + 2) + inputs + 6 * layers * width + 8 * width) * width + 2 * inputs + (rows + 8) * (8 * width + 2)) +
  65_536;

export class Encoder {
  readonly width: number;
  readonly #arena: Arena;
  readonly #tables: Tables;
  readonly #embedding: number;
  readonly #input: number;
  readonly #inputWeights: number;
  readonly #inputBias: number;
  readonly #inputs: number;
  readonly #window: Linear;
  readonly #windowBias: number;
  readonly #layers: readonly { readonly scan: Linear; readonly mix: Linear }[];
  readonly #cache: number;
  readonly #list: number;
  /** Whose vectors stand in each slot of the cache. */
  readonly #owners: (Entry | undefined)[] = [];
  /** Which of an entry's slots is of this encoder. */
  readonly #place: number;
  readonly #x: readonly number[];
  readonly #q: number;
  readonly #z: number;
  readonly #c: number;
  readonly #o: number;
  #current = 0;
  #rows = 0;

  /** @param place tells the encoders of one model apart: 0 or 1 */
  constructor(arena: Arena, tables: Tables, weights: Weights, layers: number, maxRows: number, place: 0 | 1) {
    const get = (name: string) => weights.get(name)!;
    const linear = (name: string, bias: string) => arena.linear(get(name), get(bias));
    this.width = get("inputBias").length;
    this.#place = place;
    this.#arena = arena;
    this.#tables = tables;
    this.#inputs = get("input").length / this.width;
    this.#embedding = tables.base.length;
    this.#input = arena.take(this.#inputs);
    this.#inputWeights = arena.put(get("input"));
    this.#inputBias = arena.put(get("inputBias"));
    this.#window = arena.linear(beside(get("window"), this.width), new Float32Array(3 * this.width));
    this.#windowBias = arena.put(get("windowBias"));
    this.#layers = Array.from({ length: layers }, (_, l) => ({
      scan: linear(`scan${l}`, `scanBias${l}`),
      mix: linear(`mix${l}`, `mixBias${l}`),
    }));
    // Behind the forms stand the root and an empty row.
    this.#cache = arena.take((CACHE + 2) * 4 * this.width);
    this.#list = arena.take(2 * maxRows + 4);
    const buffer = (columns: number) => arena.take((maxRows + 4) * columns);
    this.#x = [buffer(this.width), buffer(this.width)];
    this.#q = buffer(this.width / 2);
    this.#z = buffer(2 * this.width);
    this.#c = buffer(this.width);
    this.#o = buffer(this.width);
    this.#compute(null, CACHE);
  }

  /** Rows of the batch that was started last. */
  get rows(): number {
    return this.#rows;
  }

  /** Where the token vectors stand, width floats a row. */
  get x(): number {
    return this.#x[this.#current]!;
  }

  /** Reads the forms of a batch and their neighbours. */
  start(batch: readonly Placed[]): void {
    const { i, k } = this.#arena;
    const last = batch.at(-1)!;
    const row = this.width * 4;
    this.#rows = last.root + last.entries.length + 1;
    // A batch keeps its slots until it is through.
    if (this.#owners.length + this.#rows > CACHE) this.#owners.length = 0;
    const list = this.#list >> 2;
    const [empty, begin] = [this.#cache + (CACHE + 1) * 4 * row, this.#cache + CACHE * 4 * row];
    for (const { entries, root } of batch) {
      const count = entries.length;
      i[list] = empty;
      i[list + 1] = begin;
      for (let j = 0; j < count; j++) i[list + 2 + j] = this.#slot(entries[j]!);
      i[list + 2 + count] = empty;
      k.window(this.#x[0]! + root * row, this.#list, count + 1, this.#windowBias, this.width, this.#window.scale);
    }
    this.#current = 0;
  }

  /** The next layer, in place of the vectors before it. */
  layer(l: number, batch: readonly Placed[]): void {
    const { k, f } = this.#arena;
    const { scan, mix } = this.#layers[l]!;
    const row = this.width * 4;
    const half = this.width / 2;
    const from = this.x;
    this.#arena.quantise(this.#q, from, this.#rows * this.width);
    this.#arena.apply(scan, this.#z, this.#q, this.#rows);
    f.fill(0, this.#c >> 2, (this.#c >> 2) + this.#rows * this.width);
    for (const { root, entries } of batch) {
      const end = root + entries.length;
      const first = this.#z + root * 2 * row;
      k.scan(first, first + half * 4, this.#c + root * row, end - root + 1, half, 2 * row, row);
      const back = this.#z + end * 2 * row + row;
      k.scan(back, back + half * 4, this.#c + end * row + half * 4, end - root + 1, half, -2 * row, -row);
    }
    this.#arena.quantise(this.#q, this.#c, this.#rows * this.width);
    this.#arena.apply(mix, this.#o, this.#q, this.#rows);
    this.#current = 1 - this.#current;
    k.residual(this.x, from, this.#o, this.#rows * this.width);
  }

  /** The address of what is remembered of a form. */
  #slot(entry: Entry): number {
    const { slots } = entry;
    let slot = slots[this.#place]!;
    if (this.#owners[slot] !== entry) {
      slot = this.#owners.length;
      this.#owners.push(entry);
      slots[this.#place] = slot;
      this.#compute(entry, slot);
    }
    return this.#cache + slot * 16 * this.width;
  }

  /** The input vector of a form, of the root where there is none; and what it brings to a window on its right, its own and on its left. */
  #compute(entry: Entry | null, slot: number): void {
    const { f, k } = this.#arena;
    const { base, features, vectors, vectorScale } = this.#tables;
    const size = this.#embedding;
    const at = this.#input >> 2;
    f.set(base, at);
    for (let t = 0; t < FEATURES.length; t++) {
      const { rows, scales } = features[t]!;
      const r = entry === null ? ROOT_ROW : entry.rows[t]!;
      const scale = scales[r]!;
      for (let j = 0; j < size; j++) f[at + j]! += rows[r * size + j]! * scale;
    }
    const vector = this.#inputs - size;
    const v = entry?.vector ?? -1;
    for (let j = 0; j < vector; j++) f[at + size + j] = v < 0 ? 0 : vectors[v * vector + j]! * vectorScale;
    const to = this.#cache + slot * 16 * this.width;
    k.spread(to, this.#inputBias, 1, this.width, this.width * 4);
    k.gemm(to, this.#input, this.#inputWeights, 1, this.#inputs, this.width, this.width * 4, 0, 4, this.width * 4);
    this.#arena.quantise(this.#q, to, this.width);
    this.#arena.sums(this.#window, to + 4 * this.width, this.#q);
  }
}

/** The three square parts of the window's weights side by side. */
function beside(window: Float32Array, width: number): Float32Array {
  const out = new Float32Array(window.length);
  for (let part = 0; part < 3; part++) {
    for (let i = 0; i < width; i++) {
      const from = (part * width + i) * width;
      out.set(window.subarray(from, from + width), i * 3 * width + part * width);
    }
  }
  return out;
}
