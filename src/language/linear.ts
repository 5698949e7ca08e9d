// A linear model over hashed features: each feature known to it adds a small whole number to the score of each class.
// Weights are whole numbers, so that scores are the same on every machine.
import type { ByteReader } from "./bytes.js";

export class LinearModel {
  readonly classes: number;
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #weights: Int16Array;

  /** @param keys hashes, none of them 0; weights hold `classes` numbers for each key in the same order */
  constructor(classes: number, keys: Int32Array, weights: Int16Array) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.classes = classes;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#weights = new Int16Array(size * classes);
    for (let i = 0; i < keys.length; i++) {
      let slot = keys[i]! & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = keys[i]!;
      this.#weights.set(weights.subarray(i * classes, (i + 1) * classes), slot * classes);
    }
  }

  static read(bytes: ByteReader): LinearModel {
    const classes = bytes.number();
    const keys = bytes.rising();
    return new LinearModel(
      classes,
      keys,
      Int16Array.from({ length: keys.length * classes }, () => bytes.signed()),
    );
  }

  /** Sets out to the score of each class for `count` features from `from` on. */
  score(features: Int32Array, count: number, out: Int32Array, from = 0): void {
    const keys = this.#keys;
    const mask = this.#mask;
    const classes = this.classes;
    for (let c = 0; c < classes; c++) out[c] = 0;
    for (let i = from; i < from + count; i++) {
      const key = features[i]!;
      let slot = key & mask;
      for (;;) {
        const found = keys[slot]!;
        if (found === key) break;
        if (found === 0) {
          slot = -1;
          break;
        }
        slot = (slot + 1) & mask;
      }
      if (slot < 0) continue;
      const at = slot * classes;
      for (let c = 0; c < classes; c++) out[c]! += this.#weights[at + c]!;
    }
  }
}
