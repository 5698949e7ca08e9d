// In turns or at once, the origins are the same.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../kernel/day.js";
import { originsOf } from "../watch/origin.js";
import { originsInTurns } from "./in-turns.js";

test("the origins are those of originsOf", async () => {
  const word = fc.constantFrom("the", "treaty", "was", "signed", "in", "the", "north", "by", "both");
  const text = fc.array(word, { minLength: 12, maxLength: 40 }).map((words) => words.join(" "));
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2024-06-${String(date).padStart(2, "0")}` as Day);
  const document = fc.record({ id: fc.uuid(), published: day, text });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(document, { selector: ({ id }) => id, maxLength: 120 }), async (documents) => {
      expect(await originsInTurns(documents)).toEqual(originsOf(documents));
    }),
    { numRuns: 20 },
  );
});
