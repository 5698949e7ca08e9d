// The course of a level as a picture and as a table: the same numbers in both, the same bytes for the same days, nothing outside its frame.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../kernel/day.js";
import { STEPS } from "../watch/step.js";
import { courseSvg, courseTable, type LevelDay } from "./course.js";

const START = "2024-01-01" as Day;
const aDay = (at: number, part: Partial<LevelDay> = {}): LevelDay => ({
  ...{ day: addDays(START, at), score: at, step: "calm", claims: 1, usual: { low: 1, high: 9 }, quads: [1, 0, 2, 0] },
  ...part,
});

describe("the picture", () => {
  test("of some days", () => {
    const days = [
      aDay(0, { usual: null, quads: [0, 0, 0, 0] }),
      aDay(20),
      aDay(45, { score: 60, quads: [9, 1, 0, 30] }),
      aDay(100),
    ];
    expect(courseSvg(days, addDays(START, 120))).toMatchSnapshot();
  });
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 40 }).chain((ats) =>
    fc.tuple(
      ...ats
        .sort((a, b) => a - b)
        .map((at) =>
          fc
            .record({
              score: fc.double({ min: 0, max: 300, noNaN: true }),
              step: fc.constantFrom(...STEPS),
              usual: fc.option(fc.double({ min: 0, max: 100, noNaN: true }).map((low) => ({ low, high: low * 2 }))),
              quads: fc.array(fc.nat(50), { minLength: 4, maxLength: 4 }),
            })
            .map((part) => aDay(at, part)),
        ),
    ),
  );
  test("lies within its frame, whatever the numbers", () => {
    fc.assert(
      fc.property(days, (course) => {
        const svg = courseSvg(course, course.at(-1)!.day);
        const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number) as [number, number, number];
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        for (const [, axis, value] of svg.matchAll(/ ([xy])[12]?="([-\d.]+)"/g)) {
          expect(Number(value)).toBeGreaterThanOrEqual(0);
          expect(Number(value)).toBeLessThanOrEqual(axis === "x" ? width : height);
        }
        for (const [, command, value] of svg.matchAll(/([HV])([-\d.]+)/g)) {
          expect(Number(value)).toBeGreaterThanOrEqual(0);
          expect(Number(value)).toBeLessThanOrEqual(command === "H" ? width : height);
        }
      }),
      { numRuns: 60 },
    );
  });
  test("has a row for each quad class and a tick for each day that has claims of it", () => {
    const svg = courseSvg([aDay(0), aDay(1), aDay(2, { quads: [0, 0, 0, 1] })], addDays(START, 2));
    for (const name of ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"])
      expect(svg).toContain(`>${name}</text>`);
    expect(svg.match(/class="tick"/g)).toHaveLength(5);
  });
});

test("the table tells every day, the newest first, with a link where there is a page of the day", () => {
  const table = courseTable([aDay(0, { usual: null }), aDay(5)], (day) => `/?asOf=${day}&x="`);
  expect(table.match(/<tr>/g)).toHaveLength(3);
  expect(table.indexOf("2024-01-06")).toBeLessThan(table.indexOf("2024-01-01"));
  expect(table).toContain(
    '<a href="/?asOf=2024-01-06&amp;x=&quot;">2024-01-06</a></td><td>5.0</td><td>calm</td><td>1.0 to 9.0</td>',
  );
  expect(table).toContain("<td>not known</td>");
});
