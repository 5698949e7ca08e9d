// Whether a sentence ends behind each word, judged from the words on both sides by a small network over a whole paragraph.
// It sees no spaces and no line ends; the segmenter joins its judgement with that of the break model.
import { Arena, type Linear } from "./arena.js";
import { Encoder, encoderBytes } from "./encoder.js";
import type { Entry } from "./lexicon.js";
import type { Tables, Weights } from "./model.js";

/** Most words judged at a time. */
export const MAX_PARAGRAPH = 400;

export class BoundaryNetwork {
  readonly #arena: Arena;
  readonly #encoder: Encoder;
  readonly #layers: number;
  readonly #answer: Linear;
  readonly #q: number;
  readonly #scores: number;

  constructor(tables: Tables, weights: Weights, layers: number) {
    const width = weights.get("inputBias")!.length;
    const inputs = weights.get("input")!.length / width;
    const rows = MAX_PARAGRAPH + 4;
    this.#layers = layers;
    this.#arena = new Arena(encoderBytes(width, layers, inputs, rows) + 4 * rows * (width + 32) + 65_536);
    this.#encoder = new Encoder(this.#arena, tables, weights, layers, rows, 1);
    this.#answer = this.#arena.linear(weights.get("tag")!, weights.get("tagBias")!);
    this.#q = this.#arena.take((rows * width) / 2);
    this.#scores = this.#arena.take(rows * this.#answer.outputs);
  }

  /** How much likelier than not a sentence ends behind each word, as a difference of scores; at most MAX_PARAGRAPH words. */
  judge(entries: readonly Entry[]): Float32Array {
    const batch = [{ entries, root: 0 }];
    this.#encoder.start(batch);
    for (let l = 0; l < this.#layers; l++) this.#encoder.layer(l, batch);
    this.#arena.quantise(this.#q, this.#encoder.x, this.#encoder.rows * this.#encoder.width);
    this.#arena.apply(this.#answer, this.#scores, this.#q, this.#encoder.rows);
    const { f } = this.#arena;
    return Float32Array.from(entries, (_, i) => {
      const at = (this.#scores >> 2) + (i + 1) * this.#answer.outputs;
      return f[at + 1]! - f[at]!;
    });
  }
}
