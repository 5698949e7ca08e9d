// The inner loops of the network, as WebAssembly SIMD code generated here: products of matrices, sums, gates, running averages.
// Pointers and strides are in bytes, counts in 32-bit floats unless said; every count of floats is a multiple of 8.
import {
  add,
  type Code,
  constant,
  F32,
  f32Add,
  f32Load,
  f32Mul,
  f32OfI,
  f32Splat,
  f32Store,
  fAdd,
  fDiv,
  floatToI,
  fMul,
  fNearest,
  fPmax,
  fSqrt,
  fSub,
  get,
  I32,
  i32Load,
  iAdd,
  iDot,
  int,
  iToFloat,
  lane,
  lessThan,
  load,
  loopWhile,
  mul,
  narrow,
  set,
  shl,
  step,
  store,
  V128,
  type WasmFunction,
  whileLoop,
  zero,
} from "./assembler.js";
import { gemm, gemm16 } from "./products.js";

export interface Kernels {
  /** C[m][n] += sum over k of A(m,k) B[k][n]; A(m,k) lies at a + m*rowA + k*stepA, rows of C and B rowC and rowB apart. */
  gemm(
    c: number,
    a: number,
    b: number,
    m: number,
    k: number,
    n: number,
    rowC: number,
    rowA: number,
    stepA: number,
    rowB: number,
  ): void;
  /**
   * Y[m][n] = bias[n] + scale * sum over k of X[m][k] W[k][n] with X and W of 16-bit whole numbers; W as `packed` lays it out.
   * `pairs` is half of the number of columns of X; rows of Y and X lie rowY and rowX apart.
   */
  gemm16(
    y: number,
    x: number,
    w: number,
    bias: number,
    m: number,
    pairs: number,
    n: number,
    rowY: number,
    rowX: number,
    scale: number,
  ): void;
  /** The same without bias and scale: Y[m][n] = sum over k of X[m][k] W[k][n], in 32-bit whole numbers. */
  sums16: Kernels["gemm16"];
  /**
   * Scores of single outputs, one for each pair of addresses in a list: of a row of 16-bit inputs and of the weights of an output, `count`
   * of them side by side with the output's bias behind them. The same numbers as `gemm16` would give.
   */
  answers(to: number, list: number, answers: number, count: number, scale: number): void;
  /**
   * Rows made of remembered ones, whose addresses stand in a list: to = x + max(0, bias + scale * (a of the row before + b of the row +
   * c of the row after)); a remembered row is x, a, b and c, `count` numbers each, all but x whole ones. The list begins one row before.
   */
  window(to: number, list: number, rows: number, bias: number, count: number, scale: number): void;
  /** 16-bit whole numbers next to from * scale, at most 32767 in size. */
  quantise(to: number, from: number, count: number, scale: number): void;
  /** to = from + max(0, change). */
  residual(to: number, from: number, change: number, count: number): void;
  /** to += from. */
  add(to: number, from: number, count: number): void;
  /** Row after row of to becomes the row whose address stands in the list. */
  collect(to: number, list: number, rows: number, count: number): void;
  /** to = the sum of the rows whose addresses stand in a list. */
  sum(to: number, list: number, rows: number, count: number): void;
  /** Each of the rows becomes the row at from. */
  spread(to: number, from: number, rows: number, count: number, rowTo: number): void;
  /** to = max(to, 0). */
  relu(to: number, count: number): void;
  /** Running averages: f = gate(f), c = u + f (c - u), row after row; rows lie rowZ and rowC apart, negative to run backward. */
  scan(u: number, f: number, c: number, rows: number, count: number, rowZ: number, rowC: number): void;
}

function quantise(): WasmFunction {
  const [to, from, count, scale, end, scales] = [0, 1, 2, 3, 4, 5];
  const rounded = (offset: number): Code => floatToI(fNearest(fMul(get(scales), load(get(from), offset))));
  const body = [
    ...set(scales, f32Splat(get(scale))),
    ...set(end, add(get(from), shl(get(count), 2))),
    ...whileLoop(lessThan(get(from), get(end)), [
      ...store(get(to), narrow(rounded(0), rounded(16))),
      ...step(to, int(16)),
      ...step(from, int(32)),
    ]),
  ];
  return { name: "quantise", params: [I32, I32, I32, F32], results: [], locals: [I32, V128], body };
}

/** A loop over `count` floats of some arrays, four at a time; the first `pointers` parameters step together. */
export function elementwise(
  name: string,
  pointers: number,
  floats: number,
  body: (at: readonly Code[], scalar: readonly Code[]) => Code,
): WasmFunction {
  const count = pointers;
  const end = pointers + 1 + floats;
  const at = Array.from({ length: pointers }, (_, i) => get(i));
  const scalar = Array.from({ length: floats }, (_, i) => get(end + 1 + i));
  const code = [
    ...scalar.flatMap((_, i) => set(end + 1 + i, f32Splat(get(pointers + 1 + i)))),
    ...set(end, add(get(0), shl(get(count), 2))),
    ...whileLoop(lessThan(get(0), get(end)), [...body(at, scalar), ...at.flatMap((_, i) => step(i, int(16)))]),
  ];
  const params = [...Array<number>(pointers + 1).fill(I32), ...Array<number>(floats).fill(F32)];
  return { name, params, results: [], locals: [I32, ...Array<number>(floats).fill(V128)], body: code };
}

/** 0.5 + 0.5 z / sqrt(1 + z^2): a gate between 0 and 1 made of exactly rounded operations only, so that every machine agrees. */
const gate = (z: Code): Code => fAdd(constant(0.5), fDiv(fMul(constant(0.5), z), fSqrt(fAdd(constant(1), fMul(z, z)))));

function sum(): WasmFunction {
  const [to, list, rows, count, end, at, stop, source, total] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const body = [
    ...set(end, shl(get(count), 2)),
    ...set(stop, add(get(list), shl(get(rows), 2))),
    ...set(source, int(0)),
    ...whileLoop(lessThan(get(source), get(end)), [
      ...set(total, zero),
      ...set(at, get(list)),
      ...whileLoop(lessThan(get(at), get(stop)), [
        ...set(total, fAdd(get(total), load(add(i32Load(get(at)), get(source))))),
        ...step(at, int(4)),
      ]),
      ...store(add(get(to), get(source)), get(total)),
      ...step(source, int(16)),
    ]),
  ];
  return { name: "sum", params: [I32, I32, I32, I32], results: [], locals: [I32, I32, I32, I32, V128], body };
}

function collect(): WasmFunction {
  const [to, list, rows, count, at, size] = [0, 1, 2, 3, 4, 5];
  const body = [
    ...set(size, shl(get(count), 2)),
    ...whileLoop(get(rows), [
      ...set(at, int(0)),
      ...loopWhile(lessThan(get(at), get(size)), [
        ...store(add(get(to), get(at)), load(add(i32Load(get(list)), get(at)))),
        ...step(at, int(16)),
      ]),
      ...step(to, get(size)),
      ...step(list, int(4)),
      ...step(rows, int(-1)),
    ]),
  ];
  return { name: "collect", params: Array<number>(4).fill(I32), results: [], locals: [I32, I32], body };
}

function spread(): WasmFunction {
  const [to, from, rows, count, rowTo, at, end] = [0, 1, 2, 3, 4, 5, 6];
  const body = [
    ...set(end, shl(get(count), 2)),
    ...whileLoop(get(rows), [
      ...set(at, int(0)),
      ...loopWhile(lessThan(get(at), get(end)), [
        ...store(add(get(to), get(at)), load(add(get(from), get(at)))),
        ...step(at, int(16)),
      ]),
      ...step(to, get(rowTo)),
      ...step(rows, int(-1)),
    ]),
  ];
  return { name: "spread", params: Array<number>(5).fill(I32), results: [], locals: [I32, I32], body };
}

function scan(): WasmFunction {
  const [u, f, c, rows, count, rowZ, rowC, at, end, gated, value] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const before = 11;
  const body = [
    ...set(end, shl(get(count), 2)),
    ...set(before, int(0)),
    ...whileLoop(get(rows), [
      ...set(at, int(0)),
      ...loopWhile(lessThan(get(at), get(end)), [
        ...set(gated, gate(load(add(get(f), get(at))))),
        ...store(add(get(f), get(at)), get(gated)),
        ...set(value, load(add(get(u), get(at)))),
        ...store(
          add(get(c), get(at)),
          fAdd(get(value), fMul(get(gated), fSub(load(add(add(get(c), get(before)), get(at))), get(value)))),
        ),
        ...step(at, int(16)),
      ]),
      ...step(u, get(rowZ)),
      ...step(f, get(rowZ)),
      ...step(c, get(rowC)),
      ...set(before, [...int(0), ...get(rowC), 0x6b]),
      ...step(rows, int(-1)),
    ]),
  ];
  return { name: "scan", params: Array<number>(7).fill(I32), results: [], locals: [I32, I32, V128, V128, I32], body };
}

function answers(): WasmFunction {
  const [to, list, count, size, scale, x, w, end, one, two] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const half = (total: number, offset: number): Code =>
    set(total, iAdd(get(total), iDot(load(get(x), offset), load(get(w), offset))));
  const lanes = [0, 1, 2, 3].map((n) => lane(get(one), n));
  const body = whileLoop(get(count), [
    ...set(x, i32Load(get(list))),
    ...set(w, i32Load(add(get(list), int(4)))),
    ...set(end, add(get(w), shl(get(size), 1))),
    ...set(one, zero),
    ...set(two, zero),
    ...loopWhile(lessThan(get(w), get(end)), [
      ...half(one, 0),
      ...half(two, 16),
      ...step(x, int(32)),
      ...step(w, int(32)),
    ]),
    ...set(one, iAdd(get(one), get(two))),
    ...f32Store(get(to), f32Add(f32Load(get(w)), f32Mul(get(scale), f32OfI(lanes.reduce(add))))),
    ...step(to, int(4)),
    ...step(list, int(8)),
    ...step(count, int(-1)),
  ]);
  const locals = [I32, I32, I32, V128, V128];
  return { name: "answers", params: [I32, I32, I32, I32, F32], results: [], locals, body };
}

function window(): WasmFunction {
  const [to, list, rows, bias, count, scale, size, at, left, own, middle, right, scales] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ];
  const here = (row: number): Code => load(add(get(row), get(at)));
  const body = [
    ...set(scales, f32Splat(get(scale))),
    ...set(size, shl(get(count), 2)),
    ...whileLoop(get(rows), [
      ...set(left, add(i32Load(get(list)), get(size))),
      ...set(own, i32Load(add(get(list), int(4)))),
      ...set(middle, add(get(own), shl(get(size), 1))),
      ...set(right, add(i32Load(add(get(list), int(8))), mul(get(size), int(3)))),
      ...set(at, int(0)),
      ...loopWhile(lessThan(get(at), get(size)), [
        ...store(
          add(get(to), get(at)),
          fAdd(
            here(own),
            fPmax(
              zero,
              fAdd(here(bias), fMul(get(scales), iToFloat(iAdd(iAdd(here(left), here(middle)), here(right))))),
            ),
          ),
        ),
        ...step(at, int(16)),
      ]),
      ...step(to, get(size)),
      ...step(list, int(4)),
      ...step(rows, int(-1)),
    ]),
  ];
  const locals = [...Array<number>(6).fill(I32), V128];
  return { name: "window", params: [...Array<number>(5).fill(I32), F32], results: [], locals, body };
}

/** The functions that reading needs; training adds its own. */
export const KERNELS: readonly WasmFunction[] = [
  gemm(),
  elementwise("add", 2, 0, ([to, from]) => store(to!, fAdd(load(to!), load(from!)))),
  elementwise("relu", 1, 0, ([to]) => store(to!, fPmax(zero, load(to!)))),
  elementwise("residual", 3, 0, ([to, from, change]) => store(to!, fAdd(load(from!), fPmax(zero, load(change!))))),
  sum(),
  collect(),
  spread(),
  scan(),
  gemm16("gemm16"),
  gemm16("sums16"),
  answers(),
  window(),
  quantise(),
];
