// When a source is asked again: rows at no jitter, and what holds for any chance.
import fc from "fast-check";
import { expect, test } from "vitest";
import { dueIn, LONGEST } from "./due.js";

test.each([
  ["all is well", { every: 1_800, failures: 0, retryAfter: null }, 1_800],
  ["the first failure", { every: 1_800, failures: 1, retryAfter: null }, 3_600],
  ["the third", { every: 1_800, failures: 3, retryAfter: null }, 14_400],
  ["the hundredth", { every: 1_800, failures: 100, retryAfter: null }, LONGEST],
  ["a weekly source that fails stays weekly", { every: 604_800, failures: 9, retryAfter: null }, 604_800],
  ["asked to come in two hours", { every: 1_800, failures: 0, retryAfter: 7_200 }, 7_560],
  ["asked to come sooner than it would", { every: 1_800, failures: 0, retryAfter: 5 }, 1_800],
  ["asked to come in a year", { every: 1_800, failures: 1, retryAfter: 31_536_000 }, 635_040],
])("%s", (_, part, seconds) => {
  expect(dueIn({ ...part, chance: 0.5 })).toBe(seconds);
});

test("never before it was asked to, never more than a tenth off the pace, and later with each failure", () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: LONGEST }),
      fc.nat(30),
      fc.nat(600_000),
      chance,
      (every, failures, asked, at) => {
        expect(dueIn({ every, failures, retryAfter: asked, chance: at })).toBeGreaterThanOrEqual(asked);
        const free = dueIn({ every, failures: 0, retryAfter: null, chance: at });
        expect(Math.abs(free - every)).toBeLessThanOrEqual(every / 10 + 1);
        const later = dueIn({ every, failures: failures + 1, retryAfter: null, chance: at });
        expect(later).toBeGreaterThanOrEqual(dueIn({ every, failures, retryAfter: null, chance: at }));
      },
    ),
  );
});
