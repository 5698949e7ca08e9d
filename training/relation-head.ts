// The part of the network that names the relation of a word to a head, from both vectors and the way between them. With its derivative.
import { distanceOf, padded } from "../src/language/shape.js";
import { Dense } from "./dense.js";
import type { Dropout, Encoder, Placed } from "./encoder.js";
import type { Example } from "./example.js";
import type { Heap } from "./kernels.js";
import type { Parameter, Parameters } from "./parameters.js";
import { softmax, softmaxLoss } from "./softmax.js";

/** Rows of vectors: as dependent at `from`, as head `label` floats further; rows `row` bytes apart. */
export interface PairVectors {
  readonly from: number;
  readonly row: number;
}

export class RelationHead {
  readonly #heap: Heap;
  readonly #encoder: Encoder;
  readonly #relation: Dense;
  readonly #distance: Parameter;
  readonly #hidden: number;
  readonly #dhidden: number;
  readonly #mask: number;
  readonly #scores: number;
  readonly #list: number;

  constructor(heap: Heap, parameters: Parameters, encoder: Encoder) {
    const { label, relations } = encoder.shape;
    this.#heap = heap;
    this.#encoder = encoder;
    this.#distance = parameters.get("labelDistance");
    const buffer = (columns: number) => heap.take((encoder.maxRows + 4) * columns);
    [this.#hidden, this.#dhidden, this.#mask] = [buffer(label), buffer(label), buffer(label)];
    this.#scores = buffer(padded(relations));
    this.#list = heap.take(16);
    const scratch = heap.take(label * padded(relations));
    this.#relation = new Dense(heap, parameters.get("relation"), parameters.get("relationBias"), scratch);
  }

  /** Hidden vector of one word under one head, before the relu, into row `to`. */
  #pair(vectors: PairVectors, root: number, word: number, head: number, to: number): void {
    const { k, i } = this.#heap;
    const { label } = this.#encoder.shape;
    const list = this.#list >> 2;
    i[list] = vectors.from + (root + word) * vectors.row;
    i[list + 1] = vectors.from + (root + head) * vectors.row + label * 4;
    i[list + 2] = this.#distance.w + distanceOf(word, head) * label * 4;
    k.sum(this.#hidden + to * label * 4, this.#list, 3, label);
  }

  /** Chances of the relations of one word (counted from 1) to one head. */
  chances(vectors: PairVectors, root: number, word: number, head: number): Float32Array {
    const { label, relations } = this.#encoder.shape;
    this.#pair(vectors, root, word, head, 0);
    this.#heap.k.relu(this.#hidden, label);
    this.#relation.forward(this.#scores, this.#hidden, 1);
    const row = this.#heap.f.slice(this.#scores >> 2, (this.#scores >> 2) + relations);
    softmax(row, 0, relations);
    return row;
  }

  /** The loss under the examples' likeliest heads; dvectors, laid out as vectors, grows. */
  loss(
    batch: readonly Placed[],
    examples: readonly Example[],
    vectors: PairVectors,
    dvectors: number,
    dropout: Dropout,
  ): number {
    const { k, f } = this.#heap;
    const { label, relations } = this.#encoder.shape;
    let rows = 0;
    batch.forEach(({ root, entries }, s) => {
      for (let i = 0; i < entries.length; i++) this.#pair(vectors, root, i + 1, examples[s]!.head[i]!, rows++);
    });
    this.#encoder.mask(this.#mask, rows * label, dropout.layer, dropout.next);
    k.reluMask(this.#hidden, this.#mask, rows * label);
    this.#relation.forward(this.#scores, this.#hidden, rows);
    const columns = this.#relation.outputs;
    const scores = f.subarray(this.#scores >> 2, (this.#scores >> 2) + rows * columns);
    let loss = 0;
    let row = 0;
    batch.forEach(({ entries }, s) => {
      for (let i = 0; i < entries.length; i++)
        loss += softmaxLoss(scores, row++ * columns, relations, columns, examples[s]!.relations, i);
    });
    f.fill(0, this.#dhidden >> 2, (this.#dhidden >> 2) + rows * label);
    this.#relation.back(this.#dhidden, this.#scores, this.#hidden, rows);
    k.reluBack(this.#dhidden, this.#dhidden, this.#hidden, rows * label, 1 / (1 - dropout.layer));
    row = 0;
    batch.forEach(({ root }, s) => {
      examples[s]!.head.forEach((head, i) => {
        const from = this.#dhidden + row++ * label * 4;
        const bucket = distanceOf(i + 1, head);
        k.add(dvectors + (root + i + 1) * vectors.row, from, label);
        k.add(dvectors + (root + head) * vectors.row + label * 4, from, label);
        k.add(this.#distance.g + bucket * label * 4, from, label);
        this.#distance.touched.add(bucket);
      });
    });
    return loss;
  }
}
