// Dates of reference files: never sharper than told, and what is none is null.
import { expect, test } from "vitest";
import { printRange } from "../../kernel/range.js";
import { partialDate, readDate } from "./partialDate.js";

test.each<[string, string, string, string | null]>([
  ["1969", "9", "1", "1969-09-01"],
  ["1969", "09", "", "1969-09"],
  ["1969", "9", "-9", "1969-09"],
  ["1969", "9", "88", "1969-09"],
  ["1969", "2", "30", "1969-02"],
  ["1969", "-9", "-9", "1969"],
  ["1969", "", "4", "1969"],
  ["-9", "9", "1", null],
  ["", "", "", null],
  ["19x9", "9", "1", null],
])("%s, %s, %s: %s", (year, month, day, expected) => {
  const range = partialDate(year, month, day);
  expect(range === null ? null : printRange(range)).toBe(expected);
});

test.each<[string, string | null]>([
  ["2014-03-17", "2014-03-17"],
  ["2014-03", "2014-03"],
  ["2014", "2014"],
  ["2014-03-17-04:00", "2014-03-17"],
  ["2014-03-17T10:00:00Z", "2014-03-17"],
  ["17.3.2014", "2014-03-17"],
  ["17 March 2014", "2014-03-17"],
  ["17 march 2014", "2014-03-17"],
  ["30.2.2014", null],
  ["3.17.2014", null],
  ["17 Marsh 2014", null],
  ["2014-13", null],
  ["soon", null],
  ["", null],
])("%s: %s", (text, expected) => {
  const range = readDate(text);
  expect(range === null ? null : printRange(range)).toBe(expected);
});
