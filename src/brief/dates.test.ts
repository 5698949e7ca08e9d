// Days and ranges as a sentence writes them, never sharper than they were told.
import { expect, test } from "vitest";
import { days } from "../../tests/coded.js";
import type { Day } from "../kernel/day.js";
import { dayText, rangeText, sinceText, whenText } from "./dates.js";

test.each([
  ["2024-06-19", "2024-06-19", "on 19 June 2024", "since 19 June 2024"],
  ["2024-06-01", "2024-06-30", "in June 2024", "since June 2024"],
  ["1996-01-01", "1996-12-31", "in 1996", "since 1996"],
  [
    "2024-10-08",
    "2024-10-13",
    "from 8 to 13 October 2024",
    "since some day between 8 October 2024 and 13 October 2024",
  ],
  [
    "2024-09-28",
    "2024-10-13",
    "from 28 September to 13 October 2024",
    "since some day between 28 September 2024 and 13 October 2024",
  ],
  [
    "2023-12-28",
    "2024-01-02",
    "from 28 December 2023 to 2 January 2024",
    "since some day between 28 December 2023 and 2 January 2024",
  ],
  ["1992-01-01", "1993-12-31", "from 1992 to 1993", "since some day between 1 January 1992 and 31 December 1993"],
])("%s to %s", (from, to, when, since) => {
  expect(whenText(days(from, to))).toBe(when);
  expect(sinceText(days(from, to))).toBe(since);
});

test("a day and a range as nouns", () => {
  expect(dayText("0009-02-01" as Day)).toBe("1 February 9");
  expect(rangeText(days("2024-02-01", "2024-02-29"))).toBe("February 2024");
});
