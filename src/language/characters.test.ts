// Classes, normal forms and outlines of characters.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classOf, isSpace, normalForm, shapeOf } from "./characters.js";

describe("characters", () => {
  test.each([
    ["a", 1],
    ["é", 1],
    ["日", 1],
    ["A", 2],
    ["Å", 2],
    ["7", 3],
    ["٣", 3],
    ["'", 39],
    ["’", 39],
    ["-", 55],
    ["\ud800", 0xd80a],
  ])("%j is of class %i", (char, value) => expect(classOf(char.charCodeAt(0))).toBe(value));
  test("beyond the end there is none", () => expect(classOf(Number.NaN)).toBe(0));
  test.each([" ", "\n", "\u00a0", "\u200b", "\u200f", "\u3000", "\ufeff"])("%j parts words", (char) =>
    expect(isSpace(char.charCodeAt(0))).toBe(true),
  );
  test.each(["a", "-", "\u00ad", "…", "\ud83d"])("%j does not", (char) =>
    expect(isSpace(char.charCodeAt(0))).toBe(false),
  );
  test.each([
    ["Moscow’s", "moscow's", "Xxx’x"],
    ["1,500", "0,000", "d,dd"],
    ["U.S.", "u.s.", "X.X."],
    ["Tu-154", "tu-000", "Xx-dd"],
    ["İ", "İ", "X"],
  ])("%s", (form, normal, shape) => {
    expect(normalForm(form)).toBe(normal);
    expect(shapeOf(form)).toBe(shape);
  });
  test("a normal form is as long as the form, and its own normal form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (form) => {
        expect(normalForm(form)).toHaveLength(form.length);
        expect(normalForm(normalForm(form))).toBe(normalForm(form));
      }),
    );
  });
});
