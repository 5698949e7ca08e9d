// The best tree against a search over all trees of small sentences.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestTree } from "./tree.js";

function table(count: number, score: (word: number, head: number) => number): Float32Array {
  return Float32Array.from({ length: (count + 1) ** 2 }, (_, i) => score(Math.floor(i / (count + 1)), i % (count + 1)));
}

function isTree(count: number, heads: ArrayLike<number>): boolean {
  let roots = 0;
  for (let d = 1; d <= count; d++) {
    if (heads[d] === 0) roots++;
    let at = d;
    for (let steps = 0; at !== 0; steps++) {
      if (steps > count) return false;
      at = heads[at]!;
    }
  }
  return roots === 1;
}

const total = (count: number, scores: Float32Array, heads: ArrayLike<number>) => {
  let sum = 0;
  for (let d = 1; d <= count; d++) sum += scores[d * (count + 1) + heads[d]!]!;
  return sum;
};

function bestOfAll(count: number, scores: Float32Array): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(count + 1);
  const place = (d: number): void => {
    if (d > count) {
      if (isTree(count, heads)) best = Math.max(best, total(count, scores, heads));
      return;
    }
    for (let h = 0; h <= count; h++) {
      if (h === d) continue;
      heads[d] = h;
      place(d + 1);
    }
  };
  place(1);
  return best;
}

describe("bestTree", () => {
  test("of one word is its root", () =>
    expect([
      ...bestTree(
        1,
        table(1, () => 0),
        2,
      ),
    ]).toEqual([0, 0]));
  test("of none is empty", () =>
    expect([
      ...bestTree(
        0,
        table(0, () => 0),
        1,
      ),
    ]).toEqual([0]));
  test("opens a cycle where it costs least", () => {
    // 1 and 2 prefer each other; the root would rather have 2.
    const scores = table(2, (d, h) => (h === 0 ? (d === 2 ? 1 : 0) : 5));
    expect([...bestTree(2, scores, 3)]).toEqual([0, 2, 0]);
  });
  test("hangs one word from the root where all would like to", () => {
    expect(
      isTree(
        4,
        bestTree(
          4,
          table(4, (_, h) => (h === 0 ? 10 : 0)),
          5,
        ),
      ),
    ).toBe(true);
  });
  test("is a tree with the highest score, whatever the scores", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 36, maxLength: 36 }),
        (count, numbers) => {
          const scores = table(count, (d, h) => numbers[d * 6 + h]!);
          const heads = bestTree(count, scores, count + 1);
          expect(isTree(count, heads)).toBe(true);
          expect(total(count, scores, heads)).toBeCloseTo(bestOfAll(count, scores), 3);
        },
      ),
      { numRuns: 500 },
    );
  });
  test("is a tree for long sentences too", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 120 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
        (count, stream) => {
          const heads = bestTree(
            count,
            table(count, () => stream.next().value as number),
            count + 1,
          );
          expect(isTree(count, heads)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
