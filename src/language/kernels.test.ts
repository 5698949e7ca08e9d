// The inner loops against plain loops over small random numbers.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Arena } from "./arena.js";

const arena = () => new Arena(4_000_000);
const numbers = (count: number) =>
  fc
    .array(fc.integer({ min: -512, max: 512 }), { minLength: count, maxLength: count })
    .map((list) => Float32Array.from(list, (n) => n / 256));
const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 11 }),
  inputs: fc.constantFrom(16, 32, 48),
  outputs: fc.constantFrom(16, 32, 48),
});
const product = sizes.chain(({ rows, inputs, outputs }) =>
  fc.record({
    rows: fc.constant(rows),
    inputs: fc.constant(inputs),
    outputs: fc.constant(outputs),
    x: numbers(rows * inputs),
    w: numbers(inputs * outputs),
    bias: numbers(outputs),
  }),
);

function plain(
  rows: number,
  inputs: number,
  outputs: number,
  x: Float32Array,
  w: Float32Array,
  bias: Float32Array,
): number[] {
  return Array.from({ length: rows * outputs }, (_, at) => {
    const [r, o] = [Math.floor(at / outputs), at % outputs];
    let sum = bias[o]!;
    for (let i = 0; i < inputs; i++) sum += x[r * inputs + i]! * w[i * outputs + o]!;
    return sum;
  });
}

function expectClose(found: Float32Array, expected: readonly number[], within: number): void {
  expected.forEach((value, i) => {
    expect(Math.abs(found[i]! - value)).toBeLessThanOrEqual(within);
  });
}

describe("products", () => {
  test("of floats", () => {
    fc.assert(
      fc.property(product, ({ rows, inputs, outputs, x, w, bias }) => {
        const a = arena();
        const [xs, ws, b] = [a.put(x), a.put(w), a.put(bias)];
        const y = a.take(rows * outputs);
        a.k.spread(y, b, rows, outputs, outputs * 4);
        a.k.gemm(y, xs, ws, rows, inputs, outputs, outputs * 4, inputs * 4, 4, outputs * 4);
        expectClose(a.f.subarray(y >> 2, (y >> 2) + rows * outputs), plain(rows, inputs, outputs, x, w, bias), 1e-3);
      }),
      { numRuns: 60 },
    );
  });
  test("of floats, of the left side turned about, as derivatives need it", () => {
    const a = arena();
    const x = a.put(Float32Array.of(1, 2, 3, 4, 5, 6)); // two rows of three
    const g = a.put(Float32Array.from({ length: 16 }, (_, i) => i)); // two rows of eight
    const y = a.take(3 * 8);
    a.k.gemm(y, x, g, 3, 2, 8, 32, 4, 12, 32);
    expect([...a.f.subarray(y >> 2, (y >> 2) + 8)]).toEqual(Array.from({ length: 8 }, (_, o) => 1 * o + 4 * (8 + o)));
    expect(a.f[(y >> 2) + 16]).toBe(6 * 8);
  });
  test("of 16-bit whole numbers come near those of floats", () => {
    fc.assert(
      fc.property(product, ({ rows, inputs, outputs, x, w, bias }) => {
        const a = arena();
        const linear = a.linear(w, bias);
        const from = a.put(x);
        const q = a.take((rows + 4) * inputs);
        const y = a.take((rows + 4) * outputs);
        a.quantise(q, from, rows * inputs);
        a.apply(linear, y, q, rows);
        expectClose(a.f.subarray(y >> 2, (y >> 2) + rows * outputs), plain(rows, inputs, outputs, x, w, bias), 0.1);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the same numbers on another way", () => {
  const same = (a: Arena, one: number, two: number, count: number) =>
    expect([...a.i.subarray(one >> 2, (one >> 2) + count)]).toEqual([...a.i.subarray(two >> 2, (two >> 2) + count)]);

  test("single outputs", () => {
    fc.assert(
      fc.property(product, ({ rows, inputs, outputs, x, w, bias }) => {
        const a = arena();
        const [linear, single] = [a.linear(w, bias), a.answers(w, bias)];
        const from = a.put(x);
        const q = a.take((rows + 4) * inputs);
        const [y, one] = [a.take((rows + 4) * outputs), a.take(rows * outputs)];
        a.quantise(q, from, rows * inputs);
        a.apply(linear, y, q, rows);
        const pairs = Array.from({ length: rows * outputs }, (_, i) => [
          q + Math.floor(i / outputs) * inputs * 2,
          single.at + (i % outputs) * single.row,
        ]).flat();
        const list = a.take(pairs.length);
        a.i.set(pairs, list >> 2);
        a.answer(single, one, list, rows * outputs);
        same(a, y, one, rows * outputs);
      }),
      { numRuns: 40 },
    );
  });
  test("a window of three rows from what each of them brings", () => {
    const width = 16;
    const window = fc.record({ x: numbers(5 * width), w: numbers(3 * width * width), bias: numbers(width) });
    fc.assert(
      fc.property(window, ({ x, w, bias }) => {
        const a = arena();
        const beside = new Float32Array(w.length);
        for (let r = 0; r < 3 * width; r++)
          beside.set(w.subarray(r * width, (r + 1) * width), (r % width) * 3 * width + Math.floor(r / width) * width);
        const [whole, parts] = [a.linear(w, bias), a.linear(beside, new Float32Array(3 * width))];
        const [from, b] = [a.put(x), a.put(bias)];
        const [q, y, cache, to] = [a.take(9 * width), a.take(9 * width), a.take(20 * width), a.take(3 * width)];
        a.quantise(q, from, 5 * width);
        a.apply(whole, y, q, 3, width * 2);
        a.k.residual(y, from + width * 4, y, 3 * width);
        const list = a.take(5);
        for (let r = 0; r < 5; r++) {
          a.i[(list >> 2) + r] = cache + r * width * 16;
          a.f.copyWithin((cache >> 2) + r * width * 4, (from >> 2) + r * width, (from >> 2) + (r + 1) * width);
          a.sums(parts, cache + r * width * 16 + width * 4, q + r * width * 2);
        }
        a.k.window(to, list, 3, b, width, parts.scale);
        same(a, y, to, 3 * width);
      }),
      { numRuns: 40 },
    );
  });
});

describe("running averages", () => {
  const gate = (z: number) => 0.5 + (0.5 * z) / Math.sqrt(1 + z * z);
  test.each([1, -1])("in direction %i", (direction) => {
    const a = arena();
    const rows = 5;
    const z = Float32Array.from({ length: rows * 16 }, (_, i) => Math.sin(i));
    const [at, c] = [a.put(z), a.take(rows * 8)];
    const first = direction === 1 ? 0 : rows - 1;
    a.k.scan(at + first * 64, at + first * 64 + 32, c + first * 32, rows, 8, direction * 64, direction * 32);
    for (let j = 0; j < 8; j++) {
      let held = 0;
      for (let step = 0; step < rows; step++) {
        const r = first + direction * step;
        const [u, f] = [z[r * 16 + j]!, gate(z[r * 16 + 8 + j]!)];
        held = u + f * (held - u);
        expect(a.f[(c >> 2) + r * 8 + j]).toBeCloseTo(held, 5);
      }
    }
  });
});

test("rows are collected, summed and joined with what is positive of a change", () => {
  const a = arena();
  const rows = [1, 2, 3].map((n) => a.put(new Float32Array(8).fill(n)));
  const list = a.take(4);
  a.i.set([rows[2]!, rows[0]!], list >> 2);
  const to = a.take(16);
  a.k.collect(to, list, 2, 8);
  expect([...a.f.subarray(to >> 2, (to >> 2) + 16)]).toEqual([...Array(8).fill(3), ...Array(8).fill(1)]);
  a.k.sum(to, list, 2, 8);
  expect(a.f[to >> 2]).toBe(4);
  const change = a.put(Float32Array.of(-1, 5, -1, 5, -1, 5, -1, 5));
  a.k.residual(to, rows[0]!, change, 8);
  expect([...a.f.subarray(to >> 2, (to >> 2) + 4)]).toEqual([1, 6, 1, 6]);
});
