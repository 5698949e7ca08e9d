// The weights of a network in training: values, gradients, Adam's averages, and the running mean of late values that is kept at the end.
// Rows of sparse tables are stepped only when a batch touched them.
import type { ParameterShape } from "../src/language/shape.js";
import type { Heap } from "./kernels.js";
import { random } from "./random.js";

export interface Parameter extends ParameterShape {
  /** Addresses of values and gradients. */
  readonly w: number;
  readonly g: number;
  readonly size: number;
  readonly touched: Set<number>;
}

const FIRST = 0.9;
const SECOND = 0.99;

export class Parameters {
  readonly all: readonly Parameter[];
  readonly #heap: Heap;
  readonly #m: readonly number[];
  readonly #v: readonly number[];
  readonly #mean: readonly Float64Array[];
  #means = 0;
  #step = 0;

  constructor(heap: Heap, shapes: readonly ParameterShape[], seed: number) {
    this.#heap = heap;
    this.all = shapes.map((shape) => {
      const size = shape.rows * shape.columns;
      return { ...shape, size, w: heap.take(size), g: heap.take(size), touched: new Set<number>() };
    });
    this.#m = this.all.map((p) => heap.take(p.size));
    this.#v = this.all.map((p) => heap.take(p.size));
    this.#mean = this.all.map((p) => new Float64Array(p.size));
    const next = random(seed);
    for (const p of this.all) {
      for (let i = 0; i < p.size; i++) heap.f[(p.w >> 2) + i] = p.spread === 0 ? 0 : p.spread * normal(next);
    }
  }

  get(name: string): Parameter {
    const found = this.all.find((p) => p.name === name);
    if (found === undefined) throw new RangeError(`no parameter ${name}`);
    return found;
  }

  values(p: Parameter): Float32Array {
    return this.#heap.f.subarray(p.w >> 2, (p.w >> 2) + p.size);
  }

  /** All values, one parameter after another. */
  save(): Float32Array {
    const out = new Float32Array(this.all.reduce((sum, p) => sum + p.size, 0));
    let at = 0;
    for (const p of this.all) {
      out.set(this.values(p), at);
      at += p.size;
    }
    return out;
  }

  /** Takes back what `save` gave. */
  restore(saved: Float32Array): void {
    let at = 0;
    for (const p of this.all) {
      this.values(p).set(saved.subarray(at, at + p.size));
      at += p.size;
    }
  }

  /** One step of Adam with the gradients gathered since the last, times `scale`. */
  update(rate: number, decay: number): void {
    this.#step++;
    const k = this.#heap.k;
    const corrected = (rate * Math.sqrt(1 - SECOND ** this.#step)) / (1 - FIRST ** this.#step);
    this.all.forEach((p, i) => {
      const [m, v] = [this.#m[i]!, this.#v[i]!];
      if (!p.sparse || p.columns % 8 !== 0) {
        k.adam(p.w, p.g, m, v, p.size, corrected, FIRST, SECOND, p.sparse || p.spread === 0 ? 1 : 1 - rate * decay);
        return;
      }
      for (const row of p.touched) {
        const at = row * p.columns * 4;
        k.adam(p.w + at, p.g + at, m + at, v + at, p.columns, corrected, FIRST, SECOND, 1);
      }
      p.touched.clear();
    });
  }

  /** Adds the present values to the running mean. */
  remember(): void {
    this.#means++;
    this.all.forEach((p, i) => {
      const mean = this.#mean[i]!;
      const at = p.w >> 2;
      for (let j = 0; j < p.size; j++) mean[j]! += this.#heap.f[at + j]!;
    });
  }

  /** Puts the mean of the remembered values in place of the present ones. */
  settle(): void {
    if (this.#means === 0) return;
    this.all.forEach((p, i) => {
      const mean = this.#mean[i]!;
      for (let j = 0; j < p.size; j++) this.#heap.f[(p.w >> 2) + j] = mean[j]! / this.#means;
    });
  }
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
