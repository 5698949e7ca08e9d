// Three-valued time: rows for the edges, properties for the algebra of events, spells and cuts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "../../kernel/day.js";
import { parseRange, printRange } from "../../kernel/range.js";
import { both, covers, cut, happened, not, printEvent, type Truth } from "./spell.js";

const range = (text: string) => parseRange(text)!;
const day = (text: string) => text as Day;

test.each<[string | null, string, Truth]>([
  ["1961-07-06", "1961-07-05", "no"],
  ["1961-07-06", "1961-07-06", "yes"],
  ["1961", "1960-12-31", "no"],
  ["1961", "1961-01-01", "unknown"],
  ["1961", "1961-12-30", "unknown"],
  ["1961", "1961-12-31", "yes"],
  ["1996-09", "1996-09-15", "unknown"],
  [null, "2000-01-01", "no"],
])("an event of %s has happened by %s: %s", (event, on, expected) => {
  expect(happened(event === null ? null : range(event), day(on))).toBe(expected);
});

test.each<[string | null, string | null, string, Truth]>([
  ["1994-04-20", "1999-04-20", "1999-04-19", "yes"],
  ["1994-04-20", "1999-04-20", "1999-04-20", "no"],
  ["1994", "1999-04-20", "1994-06-01", "unknown"],
  ["1994-04-20", "2012-06-28..2012-12-19", "2012-10-01", "unknown"],
  ["1994-04-20", "2012-06-28..2012-12-19", "2012-12-19", "no"],
  [null, null, "1800-01-01", "yes"],
])("a spell %s to %s covers %s: %s", (from, to, on, expected) => {
  const spell = { from: from === null ? null : range(from), to: to === null ? null : range(to), note: null };
  expect(covers(spell, day(on))).toBe(expected);
});

const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(day("1990-01-01"), count));
const events = fc
  .tuple(days, fc.integer({ min: 0, max: 500 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

test("an event that has happened stays so, and its edges are the only unknown days", () => {
  fc.assert(
    fc.property(events, days, fc.integer({ min: 1, max: 900 }), (event, on, later) => {
      const now = happened(event, on);
      if (now === "yes") expect(happened(event, addDays(on, later))).toBe("yes");
      expect(now === "unknown").toBe(event.from <= on && on < event.to);
    }),
  );
});

test("every day that an event may have fallen on agrees with the three-valued answer", () => {
  fc.assert(
    fc.property(events, events, days, (from, to, on) => {
      const answers = new Set<boolean>();
      for (const start of [from.from, from.to])
        for (const end of [to.from, to.to]) answers.add(start <= on && on < end);
      const told = covers({ from, to, note: null }, on);
      if (told === "yes") expect([...answers]).toEqual([true]);
      if (told === "no") expect([...answers]).toEqual([false]);
      if (told === "unknown") expect(answers.size).toBe(2);
    }),
  );
});

test("a cut spell covers no day on or after the cut, and before it the same days as ever", () => {
  fc.assert(
    fc.property(events, events, days, days, (from, to, at, on) => {
      const whole = { from, to, note: null };
      const part = cut(whole, { from: at, to: at }, null);
      if (on >= at) expect(covers(part, on)).toBe("no");
      else expect(covers(part, on)).toBe(covers(whole, on));
    }),
  );
});

test.each<[Truth, Truth, Truth]>([
  ["yes", "yes", "yes"],
  ["yes", "unknown", "unknown"],
  ["unknown", "no", "no"],
  ["no", "yes", "no"],
])("%s and %s is %s, either way round", (a, b, expected) => {
  expect(both(a, b)).toBe(expected);
  expect(both(b, a)).toBe(expected);
  expect(not(not(a))).toBe(a);
});

test.each([
  ["1961-07-06", "1961-07-06"],
  ["1992..1993", "1992 or 1993"],
  ["1992..1995", "1992 to 1995"],
  ["2012-06-28..2012-12-19", "between 2012-06-28 and 2012-12-19"],
  ["1996", "1996"],
])("%s is written %s", (text, expected) => expect(printEvent(range(text), printRange)).toBe(expected));
