// The part of the network that reads a batch of sentences: forms -> token vectors, with its derivative.
// Sentences lie one after another in rows, each as an empty row, the root, and its words; an empty row ends the batch.
import { type Entry, FEATURES, ROOT_ROW, UNKNOWN } from "../src/language/lexicon.js";
import type { Shape } from "../src/language/shape.js";
import { Dense } from "./dense.js";
import type { Heap } from "./kernels.js";
import type { Parameter, Parameters } from "./parameters.js";
import type { Random } from "./random.js";

export interface Dropout {
  /** Share of numbers left out between layers. */
  readonly layer: number;
  /** A word seen f times is taken for unknown with chance word / (word + 0.2 f). */
  readonly word: number;
  readonly next: Random;
}

/** One sentence of a batch: its words and the row of its root. */
export interface Placed {
  readonly entries: readonly Entry[];
  readonly source: number;
  readonly root: number;
}

export class Encoder {
  readonly shape: Shape;
  readonly heap: Heap;
  readonly maxRows: number;
  /** Token vectors of each layer; the last is what the heads read. */
  readonly x: readonly number[];
  readonly dx: readonly number[];
  rows = 0;
  readonly #tables: readonly Parameter[];
  readonly #vectors: number;
  readonly #frequency: Float32Array;
  readonly #in: number;
  readonly #din: number;
  readonly #list: number;
  readonly #z: readonly number[];
  readonly #c: readonly number[];
  readonly #o: readonly number[];
  readonly #window: number;
  readonly #dz: number;
  readonly #dc: number;
  readonly #do: number;
  readonly #masks: readonly number[];
  readonly #input: Dense;
  readonly #windowMap: Dense;
  readonly #scans: readonly Dense[];
  readonly #mixes: readonly Dense[];
  #used: Int32Array[] = [];
  #keep = 1;

  /**
   * @param vectors address of the word vectors, one row of shape.vector floats each
   * @param frequency how often each row of the word table was seen
   */
  constructor(
    heap: Heap,
    parameters: Parameters,
    shape: Shape,
    maxRows: number,
    vectors: number,
    frequency: Float32Array,
  ) {
    this.heap = heap;
    this.shape = shape;
    this.maxRows = maxRows;
    this.#vectors = vectors;
    this.#frequency = frequency;
    this.#tables = [...FEATURES, "source"].map((name) => parameters.get(name));
    const { width, layers, embedding, vector } = shape;
    const buffer = (columns: number) => heap.take((maxRows + 4) * columns);
    this.x = Array.from({ length: layers + 2 }, () => buffer(width));
    this.dx = this.x.map(() => buffer(width));
    this.#in = buffer(embedding + vector);
    this.#din = buffer(embedding + vector);
    this.#list = heap.take(64);
    this.#z = Array.from({ length: layers }, () => buffer(2 * width));
    this.#c = Array.from({ length: layers }, () => buffer(width));
    this.#o = Array.from({ length: layers }, () => buffer(width));
    this.#window = buffer(width);
    this.#dz = buffer(2 * width);
    this.#dc = buffer(width);
    this.#do = buffer(width);
    this.#masks = this.x.map(() => buffer(width));
    const scratch = heap.take(Math.max(embedding + vector, 2 * width) * width);
    const dense = (name: string, bias: string) => new Dense(heap, parameters.get(name), parameters.get(bias), scratch);
    this.#input = dense("input", "inputBias");
    this.#windowMap = dense("window", "windowBias");
    this.#scans = Array.from({ length: layers }, (_, l) => dense(`scan${l}`, `scanBias${l}`));
    this.#mixes = Array.from({ length: layers }, (_, l) => dense(`mix${l}`, `mixBias${l}`));
  }

  /** Reads the forms of a batch up to and with layer 0 (the window). */
  start(batch: readonly Placed[], dropout: Dropout | null): void {
    const { heap, shape } = this;
    const { k, f } = heap;
    const { width, embedding, vector } = shape;
    const input = embedding + vector;
    const last = batch.at(-1)!;
    this.rows = last.root + last.entries.length + 2;
    this.#keep = dropout === null ? 1 : 1 - dropout.layer;
    f.fill(0, this.#in >> 2, (this.#in >> 2) + this.rows * input);
    this.#used = [];
    for (const { entries, source, root } of batch) {
      for (let i = -1; i < entries.length; i++) this.#embed(i < 0 ? null : entries[i]!, source, root + 1 + i, dropout);
    }
    const x0 = this.x[0]!;
    this.#input.forward(x0, this.#in, this.rows);
    if (dropout !== null) {
      this.mask(this.#masks[0]!, this.rows * width, dropout.layer, dropout.next);
      k.times(x0, this.#masks[0]!, this.rows * width);
    }
    for (const { root } of batch) f.fill(0, (x0 >> 2) + (root - 1) * width, (x0 >> 2) + root * width);
    f.fill(0, (x0 >> 2) + (this.rows - 1) * width, (x0 >> 2) + (this.rows + 1) * width);
    this.#windowMap.forward(this.#window + width * 4, x0, this.rows - 2, width * 4);
    this.#residual(this.x[1]!, x0, this.#window, 1, dropout);
  }

  #embed(entry: Entry | null, source: number, row: number, dropout: Dropout | null): void {
    const { heap, shape } = this;
    const { embedding, vector } = shape;
    const rows = new Int32Array(FEATURES.length + 3);
    if (entry === null) rows.fill(ROOT_ROW, 0, FEATURES.length);
    else rows.set(entry.rows);
    rows[FEATURES.length] = source;
    let word = entry?.vector ?? -1;
    if (
      dropout !== null &&
      entry !== null &&
      dropout.next() < dropout.word / (dropout.word + 0.2 * this.#frequency[rows[0]!]!)
    ) {
      rows[0] = UNKNOWN;
      if (dropout.next() < 0.3) word = -1;
    }
    rows[FEATURES.length + 2] = row;
    this.#used.push(rows);
    const list = this.#list >> 2;
    this.#tables.forEach((table, t) => {
      heap.i[list + t] = table.w + rows[t]! * embedding * 4;
    });
    const at = this.#in + row * (embedding + vector) * 4;
    heap.k.sum(at, this.#list, this.#tables.length, embedding);
    if (word >= 0) {
      const from = (this.#vectors >> 2) + word * vector;
      heap.f.copyWithin((at >> 2) + embedding, from, from + vector);
    }
  }

  /** Layer l (from 0) over what `start` or the layer before left; x[l + 1] -> x[l + 2]. */
  layer(l: number, batch: readonly Placed[], dropout: Dropout | null): void {
    const { k, f } = this.heap;
    const { width } = this.shape;
    const [x, z, c, o] = [this.x[l + 1]!, this.#z[l]!, this.#c[l]!, this.#o[l]!];
    this.#scans[l]!.forward(z, x, this.rows);
    f.fill(0, c >> 2, (c >> 2) + this.rows * width);
    const half = width / 2;
    for (const { root, entries } of batch) {
      const end = root + entries.length;
      k.scan(
        z + root * width * 8,
        z + root * width * 8 + half * 4,
        c + root * width * 4,
        end - root + 1,
        half,
        width * 8,
        width * 4,
      );
      const back = z + end * width * 8 + width * 4;
      k.scan(back, back + half * 4, c + end * width * 4 + half * 4, end - root + 1, half, -width * 8, -width * 4);
    }
    this.#mixes[l]!.forward(o, c, this.rows);
    this.#residual(this.x[l + 2]!, x, o, l + 2, dropout);
  }

  #residual(to: number, from: number, change: number, mask: number, dropout: Dropout | null): void {
    const { k, f } = this.heap;
    const count = this.rows * this.shape.width;
    if (dropout === null) k.relu(change, count);
    else {
      this.mask(this.#masks[mask]!, count, dropout.layer, dropout.next);
      k.reluMask(change, this.#masks[mask]!, count);
    }
    f.copyWithin(to >> 2, from >> 2, (from >> 2) + count);
    k.add(to, change, count);
  }

  /** Fills a mask: 0 for what is left out, 1 / (1 - share) for the rest. */
  mask(at: number, count: number, share: number, next: Random): void {
    const f = this.heap.f;
    const value = 1 / (1 - share);
    const limit = Math.round(share * 256);
    let state = Math.floor(next() * 4294967295) + 1;
    for (let i = 0; i < count; i += 4) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      for (let j = 0; j < 4; j++) f[(at >> 2) + i + j] = ((state >>> (8 * j)) & 255) < limit ? 0 : value;
    }
  }

  /** dx of the layer's output is given; its parameters gather gradients and dx of its input grows. */
  layerBack(l: number, batch: readonly Placed[]): void {
    const { k, f } = this.heap;
    const { width } = this.shape;
    const { rows } = this;
    const [x, z, c, o, dy, dx] = [
      this.x[l + 1]!,
      this.#z[l]!,
      this.#c[l]!,
      this.#o[l]!,
      this.dx[l + 2]!,
      this.dx[l + 1]!,
    ];
    const [dz, dc, dO] = [this.#dz, this.#dc, this.#do];
    k.reluBack(dO, dy, o, rows * width, 1 / this.#keep);
    f.fill(0, dc >> 2, (dc >> 2) + rows * width);
    this.#mixes[l]!.back(dc, dO, c, rows);
    f.fill(0, dz >> 2, (dz >> 2) + rows * 2 * width);
    const half = width / 2;
    for (const { root, entries } of batch) {
      const end = root + entries.length;
      const count = end - root + 1;
      const last = end * width * 8;
      k.scanBack(
        z + last,
        z + last + half * 4,
        c + end * width * 4,
        dz + last,
        dz + last + half * 4,
        dc + end * width * 4,
        count,
        half,
        width * 8,
        width * 4,
      );
      const first = root * width * 8 + width * 4;
      const at = root * width * 4 + half * 4;
      k.scanBack(
        z + first,
        z + first + half * 4,
        c + at,
        dz + first,
        dz + first + half * 4,
        dc + at,
        count,
        half,
        -width * 8,
        -width * 4,
      );
    }
    f.copyWithin(dx >> 2, dy >> 2, (dy >> 2) + rows * width);
    this.#scans[l]!.back(dx, dz, x, rows);
  }

  /** The derivative of `start`. */
  startBack(batch: readonly Placed[]): void {
    const { k, f } = this.heap;
    const { width, embedding, vector } = this.shape;
    const { rows } = this;
    const input = embedding + vector;
    const [dO, d0, d1] = [this.#do, this.dx[0]!, this.dx[1]!];
    k.reluBack(dO, d1, this.#window, rows * width, 1 / this.#keep);
    f.copyWithin(d0 >> 2, d1 >> 2, (d1 >> 2) + rows * width);
    this.#windowMap.back(d0, dO + width * 4, this.x[0]!, rows - 2, width * 4);
    for (const { root } of batch) f.fill(0, (d0 >> 2) + (root - 1) * width, (d0 >> 2) + root * width);
    f.fill(0, (d0 >> 2) + (rows - 1) * width, (d0 >> 2) + (rows + 1) * width);
    if (this.#keep < 1) k.times(d0, this.#masks[0]!, rows * width);
    f.fill(0, this.#din >> 2, (this.#din >> 2) + rows * input);
    this.#input.back(this.#din, d0, this.#in, rows);
    for (const used of this.#used) {
      const from = this.#din + used[FEATURES.length + 2]! * input * 4;
      this.#tables.forEach((table, t) => {
        table.touched.add(used[t]!);
        k.add(table.g + used[t]! * embedding * 4, from, embedding);
      });
    }
  }
}
