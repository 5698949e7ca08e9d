// The trained network at work: forms of some sentences -> tags, heads, relations. Tags are decided behind a middle layer of the
// encoder; arcs and relations behind the last, from pairs of words; the tree is the best one over all arcs.
import { Arena, type Linear } from "./arena.js";
import { Encoder, encoderBytes, type Placed } from "./encoder.js";
import type { Entry } from "./lexicon.js";
import type { Model } from "./model.js";
import { MAX_WORDS } from "./segmenter.js";
import { distanceOf, padded, type Shape } from "./shape.js";
import { bestTree } from "./tree.js";

export interface Analysis {
  /** Index of the joint tag of each word. */
  readonly tags: Int32Array;
  /** Heads counted from 1, the root is 0; at place 0 stands nothing of meaning, words follow. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Rows of a batch: words, and for each sentence its root. */
const MAX_ROWS = 512;

export class Network {
  readonly #shape: Shape;
  readonly #arena: Arena;
  readonly #encoder: Encoder;
  readonly #tag: Linear;
  readonly #heads: Linear;
  readonly #pair: Linear;
  readonly #relation: Linear;
  readonly #tagged: number;
  readonly #arcDistance: Float32Array;
  readonly #labelDistance: number;
  readonly #asked: number;
  readonly #scores: number;
  readonly #q: number;
  readonly #y: number;
  readonly #u: number;
  readonly #turned: number;
  readonly #arcs: number;
  readonly #hidden: number;
  readonly #labels: number;
  readonly #list: number;

  constructor({ shape, tables, weights }: Model) {
    const { width, arc, label } = shape;
    this.#shape = shape;
    const columns = 2 * arc + 2 * label;
    const stride = padded(MAX_WORDS + 1);
    const wide = Math.max(width, columns, label);
    const row = padded(shape.tags) + padded(shape.relations) + 2 * wide + 3 * columns + label + arc + 1;
    const dense = [...weights.values()].reduce((sum, values) => sum + values.length, 0);
    const own = 4 * (dense + (MAX_ROWS + 8) * row + (MAX_WORDS + 4 + arc) * stride);
    this.#arena = new Arena(own + encoderBytes(width, shape.layers, shape.embedding + shape.vector, MAX_ROWS));
    const arena = this.#arena;
    const linear = (name: string) => arena.linear(weights.get(name)!, weights.get(`${name}Bias`)!);
    this.#encoder = new Encoder(arena, tables, weights, shape.layers, MAX_ROWS, 0);
    [this.#tag, this.#heads, this.#pair, this.#relation] = [
      linear("tag"),
      linear("heads"),
      linear("pair"),
      linear("relation"),
    ];
    this.#tagged = arena.put(weights.get("tagged")!);
    this.#arcDistance = weights.get("arcDistance")!;
    this.#labelDistance = arena.put(weights.get("labelDistance")!);
    const buffer = (floats: number) => arena.take((MAX_ROWS + 4) * floats);
    this.#asked = buffer(width);
    this.#scores = buffer(padded(shape.tags));
    this.#q = buffer(wide / 2);
    this.#y = buffer(columns);
    this.#u = buffer(arc);
    this.#turned = arena.take(arc * stride);
    this.#arcs = arena.take((MAX_WORDS + 4) * stride);
    this.#hidden = buffer(label);
    this.#labels = buffer(padded(shape.relations));
    this.#list = arena.take(MAX_ROWS + 4);
  }

  /** Sentences of at most MAX_WORDS words each, in their order. */
  analyse(sentences: readonly (readonly Entry[])[]): Analysis[] {
    const out: Analysis[] = [];
    let batch: Placed[] = [];
    let root = 0;
    for (const entries of sentences) {
      if (root + entries.length + 1 > MAX_ROWS && batch.length > 0) {
        out.push(...this.#batch(batch));
        batch = [];
        root = 0;
      }
      batch.push({ entries, root });
      root += entries.length + 1;
    }
    if (batch.length > 0) out.push(...this.#batch(batch));
    return out;
  }

  #batch(batch: readonly Placed[]): Analysis[] {
    this.#encoder.start(batch);
    let tags: Int32Array[] = [];
    for (let l = 0; l < this.#shape.layers; l++) {
      this.#encoder.layer(l, batch);
      if (l + 1 === this.#shape.tagLayer) tags = this.#decideTags(batch);
    }
    this.#project();
    const heads = batch.map((placed) => this.#tree(placed));
    const relations = this.#relate(batch, heads);
    return batch.map((_, s) => ({ tags: tags[s]!, heads: heads[s]!, relations: relations[s]! }));
  }

  /** Forms with one possible tag need no scores; the embedding of the tag is added to the word. */
  #decideTags(batch: readonly Placed[]): Int32Array[] {
    const { width, tags } = this.#shape;
    const { f, i: ints, k } = this.#arena;
    const { x, rows } = this.#encoder;
    const list = this.#list >> 2;
    const asked = new Int32Array(rows);
    let count = 0;
    for (const { root, entries } of batch) {
      for (let i = 0; i < entries.length; i++) {
        if (entries[i]!.tags?.length === 1) continue;
        ints[list + count] = x + (root + 1 + i) * width * 4;
        asked[root + 1 + i] = count++;
      }
    }
    if (count > 0) {
      k.collect(this.#asked, this.#list, count, width);
      this.#arena.quantise(this.#q, this.#asked, count * width);
      this.#arena.apply(this.#tag, this.#scores, this.#q, count);
    }
    return batch.map(({ root, entries }) => {
      const chosen = new Int32Array(entries.length);
      for (let i = 0; i < entries.length; i++) {
        const known = entries[i]!.tags;
        const at = (this.#scores >> 2) + asked[root + 1 + i]! * this.#tag.outputs;
        let best = known === null ? 0 : known[0]!;
        if (known === null) {
          for (let t = 1; t < tags; t++) if (f[at + t]! > f[at + best]!) best = t;
        } else for (let j = 1; j < known.length; j++) if (f[at + known[j]!]! > f[at + best]!) best = known[j]!;
        chosen[i] = best;
        k.add(x + (root + 1 + i) * width * 4, this.#tagged + best * width * 4, width);
      }
      return chosen;
    });
  }

  /** What arcs and relations are scored with, for every row. */
  #project(): void {
    const { arc, width } = this.#shape;
    const { x, rows } = this.#encoder;
    const columns = this.#heads.outputs;
    this.#arena.quantise(this.#q, x, rows * width);
    this.#arena.apply(this.#heads, this.#y, this.#q, rows);
    for (let r = 0; r < rows; r++) this.#arena.k.relu(this.#y + r * columns * 4, 2 * arc);
    this.#arena.quantise(this.#q, this.#y, rows * columns);
    this.#arena.apply(this.#pair, this.#u, this.#q, rows, columns * 2);
  }

  #tree({ root, entries }: Placed): Int32Array {
    const { arc } = this.#shape;
    const { f, k } = this.#arena;
    const columns = this.#heads.outputs;
    const n = entries.length + 1;
    const stride = padded(n);
    const turned = this.#turned >> 2;
    for (let h = 0; h < stride; h++) {
      const from = (this.#y >> 2) + (root + h) * columns + arc;
      for (let j = 0; j < arc; j++) f[turned + j * stride + h] = h < n ? f[from + j]! : 0;
    }
    const at = this.#arcs >> 2;
    // Rows by fours, since the rest would go one by one.
    const rows = (n + 3) & ~3;
    f.fill(0, at, at + rows * stride);
    k.gemm(this.#arcs, this.#u + root * arc * 4, this.#turned, rows, arc, stride, stride * 4, arc * 4, 4, stride * 4);
    for (let d = 1; d < n; d++)
      for (let h = 0; h < n; h++) f[at + d * stride + h]! += this.#arcDistance[distanceOf(d, h)]!;
    return bestTree(n - 1, f.subarray(at, at + n * stride), stride);
  }

  #relate(batch: readonly Placed[], heads: readonly Int32Array[]): Int32Array[] {
    const { arc, label, relations } = this.#shape;
    const { f, i: ints, k } = this.#arena;
    const columns = this.#heads.outputs;
    const list = this.#list >> 2;
    let row = 0;
    batch.forEach(({ root, entries }, s) => {
      for (let d = 1; d <= entries.length; d++) {
        const head = heads[s]![d]!;
        ints[list] = this.#y + ((root + d) * columns + 2 * arc) * 4;
        ints[list + 1] = this.#y + ((root + head) * columns + 2 * arc + label) * 4;
        ints[list + 2] = this.#labelDistance + distanceOf(d, head) * label * 4;
        k.sum(this.#hidden + row++ * label * 4, this.#list, 3, label);
      }
    });
    k.relu(this.#hidden, row * label);
    this.#arena.quantise(this.#q, this.#hidden, row * label);
    this.#arena.apply(this.#relation, this.#labels, this.#q, row);
    row = 0;
    return batch.map(({ entries }) =>
      Int32Array.from(entries, () => {
        const at = (this.#labels >> 2) + row++ * this.#relation.outputs;
        let best = 0;
        for (let r = 1; r < relations; r++) if (f[at + r]! > f[at + best]!) best = r;
        return best;
      }),
    );
  }
}
