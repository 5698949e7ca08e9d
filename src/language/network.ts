// The trained network at work: forms of some sentences -> tags, heads, relations. Tags are decided behind a middle layer of the
// encoder; arcs and relations behind the last, from pairs of words; the tree is the best one over all arcs.
import { Arena, type Linear } from "./arena.js";
import { Encoder, encoderBytes, type Placed } from "./encoder.js";
import type { Entry } from "./lexicon.js";
import type { Model } from "./model.js";
import { MAX_WORDS } from "./segmenter.js";
import { DISTANCES, distanceOf, padded, type Shape } from "./shape.js";
import { Tagger } from "./tagger.js";
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
  readonly #tagger: Tagger;
  readonly #heads: Linear;
  readonly #pair: Linear;
  readonly #relation: Linear;
  readonly #tagged: number;
  readonly #arcDistance: Float32Array;
  /** The distance's score by head - word, from -MAX_WORDS on. */
  readonly #ways: number;
  readonly #labelDistance: number;
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
    const row = padded(shape.relations) + 2 * wide + 3 * columns + label + arc + 1;
    const dense = [...weights.values()].reduce((sum, values) => sum + values.length, 0);
    const own = 4 * (dense + (MAX_ROWS + 8) * row + (MAX_WORDS + 4 + arc) * stride);
    const tagging = Tagger.bytes(width, shape.tags, MAX_ROWS);
    this.#arena = new Arena(
      own + tagging + encoderBytes(width, shape.layers, shape.embedding + shape.vector, MAX_ROWS),
    );
    const arena = this.#arena;
    const linear = (name: string) => arena.linear(weights.get(name)!, weights.get(`${name}Bias`)!);
    this.#encoder = new Encoder(arena, tables, weights, shape.layers, MAX_ROWS, 0);
    [this.#heads, this.#pair, this.#relation] = [linear("heads"), linear("pair"), linear("relation")];
    this.#tagger = new Tagger(arena, weights, width, shape.tags, MAX_ROWS);
    this.#tagged = arena.put(weights.get("tagged")!);
    this.#arcDistance = weights.get("arcDistance")!;
    this.#ways = arena.put(
      Float32Array.from(
        { length: 2 * MAX_WORDS + 32 },
        (_, i) => this.#arcDistance[distanceOf(MAX_WORDS, Math.max(1, i))]!,
      ),
    );
    this.#labelDistance = arena.put(weights.get("labelDistance")!);
    const buffer = (floats: number) => arena.take((MAX_ROWS + 4) * floats);
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

  /** Tags; the embedding of the tag is added to the word. */
  #decideTags(batch: readonly Placed[]): Int32Array[] {
    const row = this.#shape.width * 4;
    const { x, rows } = this.#encoder;
    const chosen = this.#tagger.decide(batch, x, rows);
    batch.forEach(({ root }, s) => {
      chosen[s]!.forEach((tag, i) => {
        this.#arena.k.add(x + (root + 1 + i) * row, this.#tagged + tag * row, this.#shape.width);
      });
    });
    return chosen;
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
    const toRoot = this.#arcDistance[DISTANCES - 1]!;
    for (let d = 1; d < n; d++) {
      const first = at + d * stride;
      const root = f[first]! + toRoot;
      k.add(this.#arcs + d * stride * 4, this.#ways + (MAX_WORDS - d) * 4, stride);
      f[first] = root;
    }
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
