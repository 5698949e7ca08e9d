// The sliding reckoning gives what sorting all of the days anew gives.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LevelDay } from "../brief/course.js";
import { addDays, type Day } from "../kernel/day.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";
import { Usual } from "./usual.js";

const START = "2015-01-01" as Day;

function plainly(course: readonly LevelDay[], day: Day): LevelDay["usual"] {
  const last = addDays(day, -DEFAULT_WEIGHTS.guard);
  const scores = course
    .filter((one) => one.day <= last && one.day >= addDays(last, -730))
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  const share = (part: number) => scores[Math.floor(part * (scores.length - 1))]!;
  return scores.length < 60 ? null : { low: share(0.1), high: share(0.9) };
}

test("four of five days of the two years before, the last month left out", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 30 })), { maxLength: 300 });
  let told = 0;
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 6 }), (steps, slow) => {
      const usual = new Usual();
      const course: LevelDay[] = [];
      let day = START;
      for (const [apart, score] of steps) {
        day = addDays(day, Math.ceil(apart / slow));
        const found = usual.before(course, day);
        expect(found).toEqual(plainly(course, day));
        if (found !== null) told++;
        course.push({ day, score, step: "calm", claims: 0, usual: found, quads: [] });
      }
    }),
    { numRuns: 20, examples: [[Array.from({ length: 300 }, (_, i) => [3, (i * 7) % 31] as [number, number]), 1]] },
  );
  expect(told).toBeGreaterThan(0);
});
