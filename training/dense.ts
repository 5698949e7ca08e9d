// A linear map in training: y = x W + b, and its derivative. Rows of x may overlap, as they do for a window over neighbours.
// Strides in bytes, counts in floats.
import type { Heap } from "./kernels.js";
import type { Parameter } from "./parameters.js";

export class Dense {
  readonly #heap: Heap;
  readonly #weights: Parameter;
  readonly #bias: Parameter;
  readonly #turned: number;

  /** @param scratch room for the weights once more; maps that take turns may share it */
  constructor(heap: Heap, weights: Parameter, bias: Parameter, scratch: number) {
    this.#heap = heap;
    this.#weights = weights;
    this.#bias = bias;
    this.#turned = scratch;
  }

  get inputs(): number {
    return this.#weights.rows;
  }

  get outputs(): number {
    return this.#weights.columns;
  }

  forward(y: number, x: number, rows: number, rowX: number = this.inputs * 4): void {
    const { k } = this.#heap;
    const rowY = this.outputs * 4;
    k.spread(y, this.#bias.w, rows, this.outputs, rowY);
    k.gemm(y, x, this.#weights.w, rows, this.inputs, this.outputs, rowY, rowX, 4, rowY);
  }

  /** Gathers the gradients of weights and bias from dy, and adds to dx. */
  back(dx: number, dy: number, x: number, rows: number, rowX: number = this.inputs * 4): void {
    const { k } = this.#heap;
    const rowY = this.outputs * 4;
    k.gather(this.#bias.g, dy, rows, this.outputs, rowY);
    k.gemm(this.#weights.g, x, dy, this.inputs, rows, this.outputs, rowY, 4, rowX, rowY);
    // Rows of dx that overlap are added to one part after another, since the product holds several rows at a time.
    const part = Math.min(this.inputs, rowX / 4);
    for (let from = 0; from < this.inputs; from += part) {
      turn(this.#heap.f, this.#turned, this.#weights.w + from * rowY, part, this.outputs);
      k.gemm(dx + from * 4, dy, this.#turned, rows, this.outputs, part, rowX, rowY, 4, part * 4);
    }
  }
}

/** Writes a table of rows by columns with rows and columns changed about. */
function turn(f: Float32Array, to: number, from: number, rows: number, columns: number): void {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) f[(to >> 2) + c * rows + r] = f[(from >> 2) + r * columns + c]!;
  }
}
