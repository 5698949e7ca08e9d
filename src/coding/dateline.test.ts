// Datelines that are blanked and openings that must be left alone; the length always stays.
// A place without an agency, capitals or a double dash cannot be told from a sentence.
import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutDatelines } from "./dateline.js";

test.each([
  ["SAN FRANCISCO (AP) - The union is suing.", "The union is suing."],
  ["MOSCOW — Russia has left the treaty.", "Russia has left the treaty."],
  ["TOKYO, June 20 (Kyodo) -- Japan protested.", "Japan protested."],
  ["KYIV, Ukraine (AP) — Shells fell.", "Shells fell."],
  ["Seoul, June 19 (Yonhap) -- North Korea fired a missile.", "North Korea fired a missile."],
  ["Beijing -- China protested.", "China protested."],
  ['ANKARA (Reuters) - "We will answer," he said.', '"We will answer," he said.'],
])("blanked: %j", (text, rest) => {
  const read = withoutDatelines(text);
  expect(read.length).toBe(text.length);
  expect(read.trim()).toBe(rest);
});

test("a dateline inside the text opens its own line only", () => {
  expect(withoutDatelines("Summary.\nROME (ANSA) - Italy left.")).toBe(`Summary.\n${" ".repeat(14)}Italy left.`);
});

test.each([
  ["Moscow - Kyiv's envoy left."],
  ["PENCE: We will stand with Georgia."],
  ["The treaty — signed in 1961 — lapsed."],
  ["Japan condemned Russia."],
  ["NATO condemned Russia."],
  ["The US-led coalition struck Raqqa."],
  [""],
])("left alone: %j", (text) => {
  expect(withoutDatelines(text)).toBe(text);
});

test("only letters become blanks, and the length stays", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("ROME", " ", "(AP)", " - ", "--", "Italy left.", "\n", ", ", "June 2"), {
        maxLength: 10,
      }),
      (parts) => {
        const text = parts.join("");
        const read = withoutDatelines(text);
        return read.length === text.length && [...read].every((c, i) => c === " " || c === text[i]);
      },
    ),
    { seed: 3 },
  );
});
