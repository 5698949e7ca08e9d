// Products of matrices as WebAssembly SIMD code: of floats, exact enough to train with, and of 16-bit whole numbers, twice as fast.
// Both hold a block of the result in registers; pointers and strides are in bytes.
import {
  add,
  atMost,
  type Code,
  F32,
  f32Splat,
  fAdd,
  fMul,
  get,
  I32,
  iAdd,
  iDot,
  int,
  iToFloat,
  lessThan,
  load,
  loopWhile,
  mul,
  set,
  shl,
  splat,
  step,
  store,
  V128,
  type WasmFunction,
  whileLoop,
  zero,
} from "./assembler.js";

/** Rows of one block of `gemm` and columns of it in vectors of four: eight accumulators hide the latency of an addition. */
const BLOCK_ROWS = 4;
const BLOCK_VECTORS = 2;

function gemmRows(
  rows: number,
  p: Record<string, number>,
  acc: readonly number[],
  w: readonly number[],
  x: number,
): Code {
  const each = (body: (r: number, v: number) => Code): Code =>
    Array.from({ length: rows * BLOCK_VECTORS }, (_, i) =>
      body(Math.floor(i / BLOCK_VECTORS), i % BLOCK_VECTORS),
    ).flat();
  const at = (r: number, v: number) => acc[r * BLOCK_VECTORS + v]!;
  const cRow = (r: number) => (r === 0 ? get(p.pc!) : add(get(p.pc!), mul(get(p.rowC!), int(r))));
  const aRow = (r: number) => get(p[`a${r}`]!);
  return [
    ...each((r, v) => set(at(r, v), load(cRow(r), v * 16))),
    ...Array.from({ length: rows }, (_, r) =>
      set(p[`a${r}`]!, r === 0 ? get(p.pa!) : add(get(p.pa!), mul(get(p.rowA!), int(r)))),
    ).flat(),
    ...set(p.pb!, add(get(p.b!), get(p.col!))),
    ...set(p.left!, get(p.k!)),
    ...loopWhile(get(p.left!), [
      ...w.flatMap((local, v) => set(local, load(get(p.pb!), v * 16))),
      ...Array.from({ length: rows }, (_, r) => [
        ...set(x, splat(aRow(r))),
        ...w.flatMap((local, v) => set(at(r, v), fAdd(get(at(r, v)), fMul(get(x), get(local))))),
        ...step(p[`a${r}`]!, get(p.stepA!)),
      ]).flat(),
      ...step(p.pb!, get(p.rowB!)),
      ...step(p.left!, int(-1)),
    ]),
    ...each((r, v) => store(cRow(r), get(at(r, v)), v * 16)),
  ];
}

/** C[m][n] += sum over k of A(m,k) B[k][n]; the interface is in kernels.ts. */
export function gemm(): WasmFunction {
  const names = [
    "c",
    "a",
    "b",
    "m",
    "k",
    "n",
    "rowC",
    "rowA",
    "stepA",
    "rowB",
    "col",
    "width",
    "pa",
    "pb",
    "pc",
    "row",
    "left",
    "a0",
    "a1",
    "a2",
    "a3",
  ];
  const p = Object.fromEntries(names.map((n, i) => [n, i]));
  const acc = Array.from({ length: BLOCK_ROWS * BLOCK_VECTORS }, (_, i) => names.length + i);
  const w = Array.from({ length: BLOCK_VECTORS }, (_, i) => names.length + acc.length + i);
  const x = names.length + acc.length + w.length;
  const block = (rows: number): Code => [
    ...gemmRows(rows, p, acc, w, x),
    ...step(p.pa!, mul(get(p.rowA!), int(rows))),
    ...step(p.pc!, mul(get(p.rowC!), int(rows))),
    ...step(p.row!, int(rows)),
  ];
  const body = [
    ...set(p.width!, shl(get(p.n!), 2)),
    ...whileLoop(lessThan(get(p.col!), get(p.width!)), [
      ...set(p.pa!, get(p.a!)),
      ...set(p.pc!, add(get(p.c!), get(p.col!))),
      ...set(p.row!, int(0)),
      ...whileLoop(atMost(add(get(p.row!), int(BLOCK_ROWS)), get(p.m!)), block(BLOCK_ROWS)),
      ...whileLoop(lessThan(get(p.row!), get(p.m!)), block(1)),
      ...step(p.col!, int(BLOCK_VECTORS * 16)),
    ]),
  ];
  const locals = [
    ...Array<number>(names.length - 10).fill(I32),
    ...Array<number>(acc.length + w.length + 1).fill(V128),
  ];
  return { name: "gemm", params: Array<number>(10).fill(I32), results: [], locals, body };
}

/** The same of `gemm16`. More rows or an inner loop of several turns are slower: the compiler then runs out of registers. */
const ROWS_16 = 2;
const VECTORS_16 = 4;
/** Outputs of one block; weights lie block after block, so that those of a block stand together in the nearest cache. */
const BLOCK_16 = 4 * VECTORS_16;

/**
 * Y = bias + scale * X W in 16-bit numbers, or X W itself as 32-bit whole numbers; the interface is in kernels.ts.
 * @param name `gemm16`, or `sums16` for the whole numbers
 */
export function gemm16(name: "gemm16" | "sums16"): WasmFunction {
  const names = [
    ...["y", "x", "w", "bias", "m", "pairs", "n", "rowY", "rowX", "scale"],
    ...["col", "width", "px", "pw", "py", "row", "end", "x0", "x1"],
  ];
  const p = Object.fromEntries(names.map((n, i) => [n, i])) as Record<string, number>;
  const vectors = Array.from({ length: ROWS_16 * VECTORS_16 }, (_, i) => names.length + i);
  const x = Array.from({ length: ROWS_16 }, (_, r) => names.length + vectors.length + r);
  const w = names.length + vectors.length + ROWS_16;
  const scales = w + 1;
  const at = (r: number, v: number) => vectors[r * VECTORS_16 + v]!;
  const value = (r: number, v: number): Code =>
    name === "sums16"
      ? get(at(r, v))
      : fAdd(load(add(get(p.bias!), get(p.col!)), v * 16), fMul(get(scales), iToFloat(get(at(r, v)))));
  const block = (rows: number): Code => {
    const each = (body: (r: number, v: number) => Code): Code =>
      Array.from({ length: rows * VECTORS_16 }, (_, i) => body(Math.floor(i / VECTORS_16), i % VECTORS_16)).flat();
    const rowsOf = (body: (r: number) => Code): Code => Array.from({ length: rows }, (_, r) => body(r)).flat();
    return [
      ...each((r, v) => set(at(r, v), zero)),
      ...rowsOf((r) => set(p[`x${r}`]!, r === 0 ? get(p.px!) : add(get(p.px!), mul(get(p.rowX!), int(r))))),
      ...set(p.pw!, add(get(p.w!), mul(get(p.col!), get(p.pairs!)))),
      ...set(p.end!, add(get(p.pw!), mul(get(p.pairs!), int(BLOCK_16 * 4)))),
      ...loopWhile(lessThan(get(p.pw!), get(p.end!)), [
        ...rowsOf((r) => set(x[r]!, splat(get(p[`x${r}`]!)))),
        ...Array.from({ length: VECTORS_16 }, (_, v) => [
          ...set(w, load(get(p.pw!), v * 16)),
          ...rowsOf((r) => set(at(r, v), iAdd(get(at(r, v)), iDot(get(x[r]!), get(w))))),
        ]).flat(),
        ...rowsOf((r) => step(p[`x${r}`]!, int(4))),
        ...step(p.pw!, int(BLOCK_16 * 4)),
      ]),
      ...each((r, v) => store(r === 0 ? get(p.py!) : add(get(p.py!), mul(get(p.rowY!), int(r))), value(r, v), v * 16)),
      ...step(p.px!, mul(get(p.rowX!), int(rows))),
      ...step(p.py!, mul(get(p.rowY!), int(rows))),
      ...step(p.row!, int(rows)),
    ];
  };
  const body = [
    ...set(scales, f32Splat(get(p.scale!))),
    ...set(p.width!, shl(get(p.n!), 2)),
    ...whileLoop(lessThan(get(p.col!), get(p.width!)), [
      ...set(p.px!, get(p.x!)),
      ...set(p.py!, add(get(p.y!), get(p.col!))),
      ...set(p.row!, int(0)),
      ...whileLoop(atMost(add(get(p.row!), int(ROWS_16)), get(p.m!)), block(ROWS_16)),
      ...whileLoop(lessThan(get(p.row!), get(p.m!)), block(1)),
      ...step(p.col!, int(BLOCK_16 * 4)),
    ]),
  ];
  const locals = [
    ...Array<number>(names.length - 10).fill(I32),
    ...Array<number>(vectors.length + ROWS_16 + 2).fill(V128),
  ];
  return { name, params: [...Array<number>(9).fill(I32), F32], results: [], locals, body };
}

/**
 * Weights as `gemm16` wants them: blocks of BLOCK_16 outputs; in a block for each pair of inputs and each output two numbers side by
 * side. With the unit they count in.
 */
export function packed(weights: Float32Array, inputs: number, outputs: number): Packed {
  return laid(weights, inputs, outputs, (i, o) => {
    const block = o - (o % BLOCK_16);
    return block * inputs + ((i >> 1) * BLOCK_16 + o - block) * 2 + (i & 1);
  });
}

/** Weights as `answers` wants them: the numbers of one output side by side. */
export function packedRows(weights: Float32Array, inputs: number, outputs: number): Packed {
  return laid(weights, inputs, outputs, (i, o) => o * inputs + i);
}

export interface Packed {
  readonly values: Int16Array;
  /** What one step of a value is worth. */
  readonly unit: number;
}

function laid(weights: Float32Array, inputs: number, outputs: number, place: (i: number, o: number) => number): Packed {
  let top = 1e-9;
  for (const value of weights) top = Math.max(top, Math.abs(value));
  const unit = top / 4095;
  const values = new Int16Array(inputs * outputs);
  for (let i = 0; i < inputs; i++)
    for (let o = 0; o < outputs; o++) values[place(i, o)] = Math.round(weights[i * outputs + o]! / unit);
  return { values, unit };
}
