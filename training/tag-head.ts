// The part of the network that decides tags behind a middle layer, and tells the layers above what was decided. With its derivative.
// The loss is the cross entropy to the chances of the examples, summed over words.
import { padded } from "../src/language/shape.js";
import { Dense } from "./dense.js";
import type { Encoder, Placed } from "./encoder.js";
import type { TagExample } from "./example.js";
import type { Heap } from "./kernels.js";
import type { Parameter, Parameters } from "./parameters.js";
import { softmaxLoss } from "./softmax.js";

export class TagHead {
  readonly #heap: Heap;
  readonly #encoder: Encoder;
  readonly #tag: Dense;
  readonly #tagged: Parameter;
  readonly #scores: number;
  readonly #before: number;

  constructor(heap: Heap, parameters: Parameters, encoder: Encoder) {
    const { width, tags } = encoder.shape;
    this.#heap = heap;
    this.#encoder = encoder;
    this.#tagged = parameters.get("tagged");
    this.#scores = heap.take((encoder.maxRows + 4) * padded(tags));
    this.#before = heap.take((encoder.maxRows + 4) * width);
    this.#tag = new Dense(heap, parameters.get("tag"), parameters.get("tagBias"), heap.take(width * padded(tags)));
  }

  /** Scores every tag of every row: row r at [r * padded(tags)] of the floats returned. */
  score(): Float32Array {
    const { f } = this.#heap;
    const { width, tagLayer } = this.#encoder.shape;
    const x = this.#encoder.x[tagLayer + 1]!;
    f.copyWithin(this.#before >> 2, x >> 2, (x >> 2) + this.#encoder.rows * width);
    this.#tag.forward(this.#scores, x, this.#encoder.rows);
    return this.#all();
  }

  #all(): Float32Array {
    return this.#heap.f.subarray(this.#scores >> 2, (this.#scores >> 2) + this.#encoder.rows * this.#tag.outputs);
  }

  /** Adds the embedding of the chosen tag to each word, for the layers above. */
  tell(batch: readonly Placed[], chosen: readonly Int32Array[]): void {
    const { width, tagLayer } = this.#encoder.shape;
    batch.forEach(({ root }, s) => {
      chosen[s]!.forEach((tag, i) => {
        this.#heap.k.add(
          this.#encoder.x[tagLayer + 1]! + (root + 1 + i) * width * 4,
          this.#tagged.w + tag * width * 4,
          width,
        );
      });
    });
  }

  /** Turns the scores into their derivative; returns the loss. */
  loss(batch: readonly Placed[], examples: readonly TagExample[]): number {
    const columns = this.#tag.outputs;
    const scores = this.#all();
    let loss = 0;
    let row = 0;
    batch.forEach(({ root, entries }, s) => {
      scores.fill(0, row * columns, (root + 1) * columns);
      for (let i = 0; i < entries.length; i++) {
        loss += softmaxLoss(scores, (root + 1 + i) * columns, this.#encoder.shape.tags, columns, examples[s]!.tags, i);
      }
      row = root + 1 + entries.length;
    });
    scores.fill(0, row * columns);
    return loss;
  }

  /** Carries the derivative of the scores, and of the embeddings of the tags told, into dx of the layer. */
  back(batch: readonly Placed[], chosen: readonly Int32Array[] | null): void {
    const { width, tagLayer } = this.#encoder.shape;
    const dx = this.#encoder.dx[tagLayer + 1]!;
    chosen?.forEach((tagsOf, s) => {
      tagsOf.forEach((tag, i) => {
        this.#tagged.touched.add(tag);
        this.#heap.k.add(this.#tagged.g + tag * width * 4, dx + (batch[s]!.root + 1 + i) * width * 4, width);
      });
    });
    this.#tag.back(dx, this.#scores, this.#before, this.#encoder.rows);
  }
}
