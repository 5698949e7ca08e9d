// An averaged perceptron over hashed features: how the splitting of words and sentences is learned.
// Weights are averaged over all steps, dropped where small, and rounded to whole numbers.
import { LinearModel } from "../src/language/linear.js";

/** Rounded weights are this many to one unit of the perceptron. */
const SCALE = 64;

export class Perceptron {
  readonly #classes: number;
  readonly #rows = new Map<number, Float64Array>();
  #step = 0;

  constructor(classes: number) {
    this.#classes = classes;
  }

  /** The best class, and after a mistake the correction towards the right one. Returns the class it chose. */
  learn(features: Int32Array, count: number, right: number, margin = 0): number {
    this.#step++;
    const scores = new Float64Array(this.#classes);
    for (let i = 0; i < count; i++) {
      const row = this.#rows.get(features[i]!);
      if (row !== undefined) for (let c = 0; c < this.#classes; c++) scores[c]! += row[c]!;
    }
    scores[right]! -= margin;
    let best = 0;
    for (let c = 1; c < this.#classes; c++) if (scores[c]! > scores[best]!) best = c;
    if (best !== right) {
      for (let i = 0; i < count; i++) {
        this.#update(features[i]!, right, 1);
        this.#update(features[i]!, best, -1);
      }
    }
    return best;
  }

  /** With one class: learns that the candidate `right` ranks before the others; `size` features each, one after another. */
  rank(features: Int32Array, size: number, right: number): void {
    this.#step++;
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c * size < features.length; c++) {
      let score = c === right ? -1 : 0;
      for (let i = c * size; i < (c + 1) * size; i++) score += this.#rows.get(features[i]!)?.[0] ?? 0;
      if (score > top) [best, top] = [c, score];
    }
    if (best === right) return;
    for (let i = 0; i < size; i++) {
      this.#update(features[right * size + i]!, 0, 1);
      this.#update(features[best * size + i]!, 0, -1);
    }
  }

  /** A row holds the weights, their running sums and the step of their last change. */
  #update(key: number, at: number, by: number): void {
    const n = this.#classes;
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = new Float64Array(3 * n);
      this.#rows.set(key, row);
    }
    row[n + at]! += row[at]! * (this.#step - row[2 * n + at]!);
    row[2 * n + at] = this.#step;
    row[at]! += by;
  }

  /** Keys in rising order (as unsigned numbers) and their rounded average weights. */
  finish(least: number): {
    readonly model: LinearModel;
    readonly keys: readonly number[];
    readonly weights: readonly number[];
  } {
    const n = this.#classes;
    const rows = [...this.#rows].map(([key, row]) => {
      const average = Array.from(
        { length: n },
        (_, c) => (row[n + c]! + row[c]! * (this.#step - row[2 * n + c]!)) / this.#step,
      );
      return {
        key,
        weights: average.map((w) =>
          Math.abs(w) < least ? 0 : Math.max(-32768, Math.min(32767, Math.round(w * SCALE))),
        ),
      };
    });
    const kept = rows.filter((row) => row.weights.some((w) => w !== 0)).sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
    const keys = kept.map((row) => row.key);
    const weights = kept.flatMap((row) => row.weights);
    return { model: new LinearModel(n, Int32Array.from(keys), Int16Array.from(weights)), keys, weights };
  }
}
