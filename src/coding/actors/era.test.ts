// Which state a capital names in the time that is told of: words | code | time | code then.
// A state's own name is never moved to another time.
import { expect, test } from "vitest";
import { parseRange } from "../../kernel/range.js";
import { ofItsTime } from "./era.js";

test.each([
  ["Moscow", "RUS", "1956", "SUN"],
  ["Moscow's", "RUS", "1956-10-19", "SUN"],
  ["the Kremlin", "RUS", "1962-10", "SUN"],
  ["Moscow", "RUS", "1991-12-25", "SUN"],
  ["Belgrade", "SRB", "1999-03-24", "YUG"],
  ["Moscow", "RUS", "1991-12-26", "RUS"],
  ["Moscow", "RUS", "1991", "RUS"],
  ["Moscow", "RUS", "1900", "RUS"],
  ["Moscow", "RUS", "1985..2005", "RUS"],
  ["Russia", "RUS", "1956", "RUS"],
  ["Russian officials in Moscow", "RUS", "1956", "RUS"],
  ["Moscow", "UKR", "1956", "UKR"],
  ["Belgrade", "SRB", "2008", "SRB"],
  ["Tokyo", "JPN", "1956", "JPN"],
])("%s (%s) in %s is %s", (text, id, time, expected) => {
  const ref = {
    id,
    nationality: null,
    text,
    head: 0,
    start: 0,
    end: 1,
    person: false,
    plural: false,
    thing: false,
    why: "a name",
  };
  const then = ofItsTime(ref, parseRange(time));
  expect(then.id).toBe(expected);
  if (expected === id) expect(then).toBe(ref);
  else expect(then.why).toContain(expected);
  expect(ofItsTime(ref, null)).toBe(ref);
});
