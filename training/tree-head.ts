// The part of the network that scores every word as head of every other, behind the last layer. With its derivative.
// The loss is the cross entropy to the chances of the examples, summed over words; relations are scored in relation-head.ts.
import { distanceOf, padded } from "../src/language/shape.js";
import { Dense } from "./dense.js";
import type { Dropout, Encoder, Placed } from "./encoder.js";
import type { Example } from "./example.js";
import type { Heap } from "./kernels.js";
import type { Parameter, Parameters } from "./parameters.js";
import { RelationHead } from "./relation-head.js";
import { softmax, softmaxLoss } from "./softmax.js";

/** What a network thinks of one sentence. Words are counted from 0, heads from 1 (the root is 0). */
export interface Belief {
  /** Chance of head h for word i at [i * (n + 1) + h]. */
  readonly arcs: Float32Array;
  /** Chances of the relations of word i to a head. */
  relations(word: number, head: number): Float32Array;
}

/** Takes a word out as its own head. */
const NEVER = -1e9;

export class TreeHead {
  readonly #heap: Heap;
  readonly #encoder: Encoder;
  readonly #relation: RelationHead;
  readonly #heads: Dense;
  readonly #pair: Dense;
  readonly #distance: Parameter;
  readonly #input: number;
  readonly #dinput: number;
  readonly #inputMask: number;
  readonly #y: number;
  readonly #dy: number;
  readonly #mask: number;
  readonly #u: number;
  readonly #du: number;
  readonly #turned: number;
  readonly #scores: number;

  constructor(heap: Heap, parameters: Parameters, encoder: Encoder, maxWords: number) {
    const { width, arc, label } = encoder.shape;
    const columns = 2 * arc + 2 * label;
    this.#heap = heap;
    this.#encoder = encoder;
    this.#relation = new RelationHead(heap, parameters, encoder);
    this.#distance = parameters.get("arcDistance");
    const buffer = (floats: number) => heap.take((encoder.maxRows + 4) * floats);
    [this.#input, this.#dinput, this.#inputMask] = [buffer(width), buffer(width), buffer(width)];
    [this.#y, this.#dy, this.#mask] = [buffer(columns), buffer(columns), buffer(columns)];
    [this.#u, this.#du] = [buffer(arc), buffer(arc)];
    this.#turned = heap.take(Math.max(arc * padded(maxWords + 2), columns * width));
    this.#scores = heap.take((maxWords + 2) * padded(maxWords + 2));
    this.#heads = new Dense(heap, parameters.get("heads"), parameters.get("headsBias"), this.#turned);
    this.#pair = new Dense(heap, parameters.get("pair"), parameters.get("pairBias"), this.#turned);
  }

  get #row(): number {
    return this.#heads.outputs * 4;
  }

  /** Computes what arcs and relations are scored with from the last layer. */
  start(dropout: Dropout | null): void {
    const { k, f } = this.#heap;
    const { width, arc } = this.#encoder.shape;
    const rows = this.#encoder.rows;
    const last = this.#encoder.x.at(-1)!;
    f.copyWithin(this.#input >> 2, last >> 2, (last >> 2) + rows * width);
    if (dropout !== null) {
      this.#encoder.mask(this.#inputMask, rows * width, dropout.layer, dropout.next);
      k.times(this.#input, this.#inputMask, rows * width);
      this.#encoder.mask(this.#mask, rows * this.#heads.outputs, dropout.layer, dropout.next);
    }
    this.#heads.forward(this.#y, this.#input, rows);
    for (let at = 0; at < rows * this.#row; at += this.#row) {
      if (dropout !== null) k.reluMask(this.#y + at, this.#mask + at, 2 * arc);
      else k.relu(this.#y + at, 2 * arc);
    }
    this.#pair.forward(this.#u, this.#y, rows, this.#row);
  }

  /** Scores of head h for word d (both counted with the root as 0) at [d * stride + h]. */
  #arcScores({ root, entries }: Placed): { readonly scores: Float32Array; readonly stride: number } {
    const { k, f } = this.#heap;
    const { arc } = this.#encoder.shape;
    const n = entries.length + 1;
    const stride = padded(n);
    const turned = this.#turned >> 2;
    for (let h = 0; h < stride; h++) {
      const from = ((this.#y + (root + h) * this.#row) >> 2) + arc;
      for (let j = 0; j < arc; j++) f[turned + j * stride + h] = h < n ? f[from + j]! : 0;
    }
    const scores = f.subarray(this.#scores >> 2, (this.#scores >> 2) + n * stride);
    scores.fill(0);
    k.gemm(this.#scores, this.#u + root * arc * 4, this.#turned, n, arc, stride, stride * 4, arc * 4, 4, stride * 4);
    const bias = this.#distance.w >> 2;
    for (let d = 1; d < n; d++) {
      for (let h = 0; h < n; h++) scores[d * stride + h]! += f[bias + distanceOf(d, h)]!;
      scores[d * stride + d] = NEVER;
    }
    return { scores, stride };
  }

  /** Loss of arcs and relations of the batch; leaves dx of the last layer. */
  loss(
    batch: readonly Placed[],
    examples: readonly Example[],
    dropout: Dropout,
  ): { readonly arcs: number; readonly relations: number } {
    const { k, f } = this.#heap;
    const { width, arc } = this.#encoder.shape;
    const rows = this.#encoder.rows;
    f.fill(0, this.#dy >> 2, (this.#dy + rows * this.#row) >> 2);
    f.fill(0, this.#du >> 2, (this.#du >> 2) + rows * arc);
    const arcs = batch.reduce((sum, placed, s) => sum + this.#arcLoss(placed, examples[s]!), 0);
    const vectors = { from: this.#y + 2 * arc * 4, row: this.#row };
    const relations = this.#relation.loss(batch, examples, vectors, this.#dy + 2 * arc * 4, dropout);
    this.#pair.back(this.#dy, this.#du, this.#y, rows, this.#row);
    for (let at = 0; at < rows * this.#row; at += this.#row) {
      k.reluBack(this.#dy + at, this.#dy + at, this.#y + at, 2 * arc, 1 / (1 - dropout.layer));
    }
    f.fill(0, this.#dinput >> 2, (this.#dinput >> 2) + rows * width);
    this.#heads.back(this.#dinput, this.#dy, this.#input, rows);
    k.times(this.#dinput, this.#inputMask, rows * width);
    const dx = this.#encoder.dx.at(-1)!;
    f.copyWithin(dx >> 2, this.#dinput >> 2, (this.#dinput >> 2) + rows * width);
    return { arcs, relations };
  }

  #arcLoss(placed: Placed, example: Example): number {
    const { k, f } = this.#heap;
    const { arc } = this.#encoder.shape;
    const { scores, stride } = this.#arcScores(placed);
    const n = placed.entries.length + 1;
    const bias = this.#distance.g >> 2;
    let loss = 0;
    scores.fill(0, 0, stride);
    for (let d = 1; d < n; d++) {
      loss += softmaxLoss(scores, d * stride, n, stride, example.heads, d - 1);
      for (let h = 0; h < n; h++) f[bias + distanceOf(d, h)]! += scores[d * stride + h]!;
    }
    const at = placed.root * this.#row + arc * 4;
    const u = placed.root * arc * 4;
    k.gemm(this.#du + u, this.#scores, this.#y + at, n, n, arc, arc * 4, stride * 4, 4, this.#row);
    k.gemm(this.#dy + at, this.#scores, this.#u + u, n, n, arc, this.#row, 4, stride * 4, arc * 4);
    return loss;
  }

  /** What the network thinks of one sentence, after `start`. */
  belief(placed: Placed): Belief {
    const n = placed.entries.length + 1;
    const { scores, stride } = this.#arcScores(placed);
    const arcs = new Float32Array((n - 1) * n);
    for (let d = 1; d < n; d++) {
      softmax(scores, d * stride, n);
      arcs.set(scores.subarray(d * stride, d * stride + n), (d - 1) * n);
    }
    const vectors = { from: this.#y + 2 * this.#encoder.shape.arc * 4, row: this.#row };
    return { arcs, relations: (word, head) => this.#relation.chances(vectors, placed.root, word + 1, head) };
  }
}
