// Which letters stand between quotation marks: the text with every quoted letter as "x" and every other as it was.
// Single quotes and apostrophes open nothing.
import fc from "fast-check";
import { expect, test } from "vitest";
import { quotations } from "./quotation.js";

const masked = (text: string) => {
  const quoted = quotations(text);
  return [...text].map((c, i) => (quoted(i) && c !== "\n" ? "x" : c)).join("");
};

test.each([
  ["He said no.", "He said no."],
  ['"No," he said.', "xxxxx he said."],
  ["“No,” he said.", "xxxxx he said."],
  ['He said "no" and "yes".', "He said xxxx and xxxxx."],
  ["Japan's 'no' is firm.", "Japan's 'no' is firm."],
  ['He said "no.\n\nShe left.', "He said xxxx\n\nShe left."],
  ['He said "no.\nShe left."', "He said xxxx\nxxxxxxxxxx"],
  ['He said "no', "He said xxx"],
  ["No” he said.", "No” he said."],
  ["", ""],
])("%j", (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test("nothing outside the text is quoted, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('"', "“", "”", "a", "\n\n", " "), { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      const quoted = quotations(text);
      return !quoted(-1) && !quoted(text.length) && (/["“”]/.test(text) || [...text].every((_, i) => !quoted(i)));
    }),
    { seed: 3 },
  );
});
