// The memory a network works in: kernels over one block, addresses given out once, weights laid in as the kernels want them.
// It is made large enough at the start and never grows.
import { assemble } from "./assembler.js";
import { KERNELS, type Kernels } from "./kernels.js";
import { packed, packedRows } from "./products.js";
import { loadModule } from "./wasm.js";

/** A linear map: 16-bit weights, the bias, and what one step of the product is worth. */
export interface Linear {
  readonly weights: number;
  readonly bias: number;
  readonly scale: number;
  readonly inputs: number;
  readonly outputs: number;
}

/** The outputs of a linear map apart: output o at `at` + o * `row`. */
export interface Answers {
  readonly at: number;
  readonly row: number;
  readonly scale: number;
  readonly inputs: number;
}

/** Whole numbers in one unit of a token's vector; such vectors stay far below 128, where they would be cut. */
const PRECISION = 256;

export class Arena {
  readonly k: Kernels;
  readonly f: Float32Array;
  readonly i: Int32Array;
  readonly #size: number;
  #top = 1024;

  /** @param bytes all that can be taken */
  constructor(bytes: number) {
    const { buffer, exports } = loadModule<Kernels>(assemble(KERNELS), bytes);
    this.#size = buffer.byteLength;
    this.k = exports;
    this.f = new Float32Array(buffer);
    this.i = new Int32Array(buffer);
  }

  /** The address of that many floats, all 0. */
  take(floats: number): number {
    const at = this.#top;
    this.#top = (at + floats * 4 + 127) & ~63;
    if (this.#top > this.#size)
      throw new RangeError(`a network needs more than the ${this.#size} bytes set aside for it`);
    return at;
  }

  put(values: Float32Array): number {
    const at = this.take(values.length);
    this.f.set(values, at >> 2);
    return at;
  }

  linear(weights: Float32Array, bias: Float32Array): Linear {
    const outputs = bias.length;
    const inputs = weights.length / outputs;
    const { values, unit } = packed(weights, inputs, outputs);
    const at = this.take(values.length / 2);
    new Int16Array(this.f.buffer, at, values.length).set(values);
    return { weights: at, bias: this.put(bias), scale: unit / PRECISION, inputs, outputs };
  }

  /** The outputs of a map one by one, for `answer`. */
  answers(weights: Float32Array, bias: Float32Array): Answers {
    const inputs = weights.length / bias.length;
    const { values, unit } = packedRows(weights, inputs, bias.length);
    const row = inputs * 2 + 16;
    const at = this.take((row / 4) * bias.length);
    const whole = new Int16Array(this.f.buffer);
    bias.forEach((value, o) => {
      whole.set(values.subarray(o * inputs, (o + 1) * inputs), (at + o * row) >> 1);
      this.f[(at + o * row + inputs * 2) >> 2] = value;
    });
    return { at, row, scale: unit / PRECISION, inputs };
  }

  /** `count` floats as 16-bit numbers for `apply`. */
  quantise(to: number, from: number, count: number): void {
    this.k.quantise(to, from, count, PRECISION);
  }

  /**
   * Rows of 16-bit numbers, rowX bytes apart, through a linear map. With an odd number of rows one more is written, whatever
   * stands in it: two cost little more than one. Buffers have room for it.
   */
  apply(
    { weights, bias, scale, inputs, outputs }: Linear,
    to: number,
    from: number,
    rows: number,
    rowX: number = inputs * 2,
  ): void {
    this.k.gemm16(to, from, weights, bias, (rows + 1) & ~1, inputs >> 1, outputs, outputs * 4, rowX, scale);
  }

  /** One row of 16-bit numbers through a linear map, without its bias and scale. */
  sums({ weights, bias, inputs, outputs }: Linear, to: number, from: number): void {
    this.k.sums16(to, from, weights, bias, 1, inputs >> 1, outputs, outputs * 4, inputs * 2, 1);
  }

  /** Scores for some pairs of a row of 16-bit numbers and an answer, whose addresses stand in a list two by two. */
  answer({ inputs, scale }: Answers, to: number, list: number, pairs: number): void {
    this.k.answers(to, list, pairs, inputs, scale);
  }
}
