// The tails of counts against known values, and what must hold of every tail.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, atMost, betaTail, logGamma } from "./tail.js";

// Values of scipy.special.gammaln, scipy.special.betainc and scipy.stats.nbinom (SciPy 1.17.1).
const GAMMA = [
  [0.5, 0.5723649429247],
  [1, 0],
  [5, 3.1780538303479458],
  [10.5, 13.940625219403763],
  [100, 359.1342053695754],
  [0.001, 6.907178885383853],
] as const;
const BETA = [
  [2, 3, 0.4, 0.5247999999999999],
  [0.5, 0.5, 0.25, 0.33333333333333337],
  [10, 1, 0.9, 0.34867844010000004],
  [5.5, 100, 0.08, 0.8935053621797064],
  [200, 300, 0.42, 0.8196010664172663],
  [0.001, 2, 0.5, 0.9998067465369478],
  [3, 0.2, 0.99, 0.47624542913377227],
] as const;
const COUNTS = [
  [2, 10, 5, 3, 0.11111111111111116, 0.9547325102880658],
  [0.5, 100, 30, 1, 0.12294198069297077, 0.9782570215347636],
  [50, 1000, 30, 6, 0.005217310922077191, 0.9988199451034477],
  [4, 2, 1, 20, 1.6174299816220963e-7, 0.9999999385864516],
  [120, 100, 7, 30, 3.306895818271304e-8, 0.9999999896455859],
] as const;

const close = (value: number, wanted: number) =>
  expect(Math.abs(value - wanted) / Math.max(1e-300, Math.abs(wanted) || 1)).toBeLessThan(1e-10);

describe("tails", () => {
  it.each(GAMMA)("ln Γ(%d) = %d", (x, wanted) => close(logGamma(x), wanted));
  it.each(BETA)("I(%d, %d, %d) = %d", (a, b, x, wanted) => close(betaTail(a, b, x), wanted));
  it.each(COUNTS)(
    "shape %d in %d, then %d: %d or more has probability %d, or fewer %d",
    (shape, exposure, e, n, up, down) => {
      close(atLeast(n, { shape, exposure }, e), up);
      close(atMost(n, { shape, exposure }, e), down);
    },
  );

  it("nothing seen is no surprise, and something seen without exposure is the greatest", () => {
    expect(atLeast(0, { shape: 3, exposure: 10 }, 5)).toBe(1);
    expect(atLeast(1, { shape: 3, exposure: 10 }, 0)).toBe(0);
    expect(atMost(0, { shape: 3, exposure: 10 }, 0)).toBe(1);
  });

  it("upper and lower tail of a whole count share exactly the rest", () => {
    const rate = fc.record({
      shape: fc.double({ min: 0.1, max: 500, noNaN: true }),
      exposure: fc.double({ min: 0.5, max: 1e4, noNaN: true }),
    });
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.1, max: 1e3, noNaN: true }), (r, n, e) => {
        expect(Math.abs(atLeast(n, r, e) + atMost(n - 1, r, e) - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it("more seen is never less surprising", () => {
    const positive = fc.double({ min: 0.05, max: 300, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, positive, positive, (shape, exposure, e, seen, more) => {
        const rate = { shape, exposure };
        expect(atLeast(seen + more, rate, e)).toBeLessThanOrEqual(atLeast(seen, rate, e) + 1e-12);
      }),
    );
  });
});
