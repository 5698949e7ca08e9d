// Three different answers: calm, a quiet source, no data; by each source's own past.
import fc from "fast-check";
import { expect, test } from "vitest";
import { silenceOf } from "./source-silence.js";
import { DEFAULT_WEIGHTS } from "./weights.js";

const each = (items: number, days = 60) => Array.from({ length: days }, () => items);
const WEEK = Array.from({ length: 84 }, (_, i) => (i % 7 < 5 ? 10 : 0));

test.each([
  ["a busy source an hour ago", each(20), 0.04, null, "calm"],
  ["a busy source silent since yesterday morning", each(20), 1.2, null, "quiet-source"],
  ["a busy source silent overnight", each(200), 0.5, null, "calm"],
  ["a daily source after three days", each(1), 3, null, "calm"],
  ["a daily source after ten days", each(1), 10, null, "quiet-source"],
  ["a weekly one after ten days", Array.from({ length: 84 }, (_, i) => (i % 7 === 0 ? 1 : 0)), 10, null, "calm"],
  ["one that rests at weekends, on Sunday night", WEEK, 2.9, null, "calm"],
  ["one that rests at weekends, after a week", WEEK, 7, null, "quiet-source"],
  ["one that has brought what it carried at first, yesterday", [], 1.5, null, "calm"],
  ["one that has brought nothing since its first visit a month ago", [], 31, null, "no-data"],
  ["one that never had anything", [], null, null, "no-data"],
  ["one that fails since an hour", each(20), 0.1, 0.04, "calm"],
  ["one that fails since two days", each(20), 2, 2, "no-data"],
] as const)("%s", (_, perDay, silent, unanswered, answer) => {
  expect(silenceOf({ perDay, silent, unanswered }, DEFAULT_WEIGHTS)).toBe(answer);
});

test("a silence never means less for lasting longer", () => {
  const rank = { calm: 0, "quiet-source": 1, "no-data": 2 };
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 100 }), fc.nat(400), fc.nat(400), (perDay, a, b) => {
      const [short, long] = [Math.min(a, b) / 10, Math.max(a, b) / 10].map(
        (silent) => rank[silenceOf({ perDay, silent, unanswered: null }, DEFAULT_WEIGHTS)],
      );
      expect(long).toBeGreaterThanOrEqual(short!);
    }),
  );
});
