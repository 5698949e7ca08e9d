// Memory and inner loops for training: the kernels of reading and their derivatives, and one step of Adam.
// Pointers and strides in bytes, counts in floats, as in src/language/kernels.ts.
import {
  add,
  and,
  assemble,
  type Code,
  constant,
  fAdd,
  fDiv,
  fGreater,
  fMul,
  fPmax,
  fSqrt,
  fSub,
  get,
  I32,
  int,
  lessThan,
  load,
  loopWhile,
  set,
  shl,
  step,
  store,
  V128,
  type WasmFunction,
  whileLoop,
  zero,
} from "../src/language/assembler.js";
import { elementwise, KERNELS, type Kernels } from "../src/language/kernels.js";
import { loadModule } from "../src/language/wasm.js";

export interface TrainingKernels extends Kernels {
  /** to = max(to, 0) * mask. */
  reluMask(to: number, mask: number, count: number): void;
  /** to = from * scale where of > 0, else 0. */
  reluBack(to: number, from: number, of: number, count: number, scale: number): void;
  /** to *= by. */
  times(to: number, by: number, count: number): void;
  /** to += the sum of the rows at from. */
  gather(to: number, from: number, rows: number, count: number, rowFrom: number): void;
  /** Derivative of scan: from dc (changed: what flows back in time is added to it) to du and df; f holds gates, not their arguments. */
  scanBack(
    u: number,
    f: number,
    c: number,
    du: number,
    df: number,
    dc: number,
    rows: number,
    count: number,
    rowZ: number,
    rowC: number,
  ): void;
  /** One step of Adam; g is cleared. rate holds the correction for the first steps. */
  adam(
    w: number,
    g: number,
    m: number,
    v: number,
    count: number,
    rate: number,
    first: number,
    second: number,
    decay: number,
  ): void;
}

function scanBack(): WasmFunction {
  const [u, f, c, du, df, dc, rows, count, rowZ, rowC, at, end, flow, gated, y] = Array.from(
    { length: 15 },
    (_, i) => i,
  ) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const here = (p: number): Code => add(get(p), get(at));
  // The row before in time lies rowC before this one; the gate's derivative follows from the gate: 0.5 (1 - y^2)^1.5, y = 2f - 1.
  const before = (p: number): Code => [...add(get(p), get(at)), ...get(rowC), 0x6b];
  const rest = fSub(constant(1), fMul(get(y), get(y)));
  const body = [
    ...set(end, shl(get(count), 2)),
    ...whileLoop(get(rows), [
      ...set(at, int(0)),
      ...loopWhile(lessThan(get(at), get(end)), [
        ...set(flow, load(here(dc))),
        ...set(gated, load(here(f))),
        ...set(y, fSub(fAdd(get(gated), get(gated)), constant(1))),
        ...store(here(du), fMul(get(flow), fSub(constant(1), get(gated)))),
        ...store(
          here(df),
          fMul(
            fMul(get(flow), fSub(load(before(c)), load(here(u)))),
            fMul(constant(0.5), fMul(rest, fSqrt(fPmax(zero, rest)))),
          ),
        ),
        ...store(before(dc), fAdd(load(before(dc)), fMul(get(flow), get(gated)))),
        ...step(at, int(16)),
      ]),
      ...[u, f, du, df].flatMap((p) => set(p, [...get(p), ...get(rowZ), 0x6b])),
      ...[c, dc].flatMap((p) => set(p, [...get(p), ...get(rowC), 0x6b])),
      ...step(rows, int(-1)),
    ]),
  ];
  return {
    name: "scanBack",
    params: Array<number>(10).fill(I32),
    results: [],
    locals: [I32, I32, V128, V128, V128],
    body,
  };
}

function gather(): WasmFunction {
  const [to, from, rows, count, rowFrom, at, end] = [0, 1, 2, 3, 4, 5, 6];
  const body = [
    ...set(end, shl(get(count), 2)),
    ...whileLoop(get(rows), [
      ...set(at, int(0)),
      ...loopWhile(lessThan(get(at), get(end)), [
        ...store(add(get(to), get(at)), fAdd(load(add(get(to), get(at))), load(add(get(from), get(at))))),
        ...step(at, int(16)),
      ]),
      ...step(from, get(rowFrom)),
      ...step(rows, int(-1)),
    ]),
  ];
  return { name: "gather", params: Array<number>(5).fill(I32), results: [], locals: [I32, I32], body };
}

const TRAINING: readonly WasmFunction[] = [
  elementwise("reluMask", 2, 0, ([to, mask]) => store(to!, fMul(fPmax(zero, load(to!)), load(mask!)))),
  elementwise("reluBack", 3, 1, ([to, from, of], [scale]) =>
    store(to!, and(fMul(load(from!), scale!), fGreater(load(of!), zero))),
  ),
  elementwise("times", 2, 0, ([to, by]) => store(to!, fMul(load(to!), load(by!)))),
  gather(),
  scanBack(),
  elementwise("adam", 4, 4, ([w, g, m, v], [rate, first, second, decay]) => [
    ...store(m!, fAdd(fMul(first!, load(m!)), fMul(fSub(constant(1), first!), load(g!)))),
    ...store(v!, fAdd(fMul(second!, load(v!)), fMul(fSub(constant(1), second!), fMul(load(g!), load(g!))))),
    ...store(w!, fSub(fMul(load(w!), decay!), fDiv(fMul(rate!, load(m!)), fAdd(fSqrt(load(v!)), constant(1e-8))))),
    ...store(g!, zero),
  ]),
];

/** A block of memory with the kernels over it; what is taken from it is never given back. */
export class Heap {
  readonly k: TrainingKernels;
  readonly f: Float32Array;
  readonly i: Int32Array;
  readonly #size: number;
  #top = 1024;

  /** @param megabytes all that can ever be taken */
  constructor(megabytes: number) {
    const { buffer, exports } = loadModule<TrainingKernels>(assemble([...KERNELS, ...TRAINING]), megabytes * 2 ** 20);
    this.#size = buffer.byteLength;
    this.k = exports;
    this.f = new Float32Array(buffer);
    this.i = new Int32Array(buffer);
  }

  /** The address of that many floats, all 0. */
  take(floats: number): number {
    const at = this.#top;
    this.#top = (at + floats * 4 + 127) & ~63;
    if (this.#top > this.#size) throw new RangeError(`the heap of ${this.#size} bytes is full`);
    return at;
  }
}
