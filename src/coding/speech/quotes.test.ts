// Where quotations begin and end: rows of text and what stands between their marks.
import { describe, expect, test } from "vitest";
import { words } from "../../kernel/span.js";
import { findQuotes, quoteAt } from "./quotes.js";

const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ["He said “no” and “never.”", ["“no”", "“never.”"]],
  ['He said "no" and "never."', ['"no"', '"never."']],
  ["He said ''no'' twice.", ["''no''"]],
  ['One "runs on\n\nand "another" ends', ['"runs on', '"another"']],
  ["It's the ministers' own words", []],
  ['A board 5" wide', []],
  ["", []],
];

describe("quotes", () => {
  test.each(ROWS)("%s", (text, expected) => {
    expect(findQuotes(text).map((quote) => words(text, quote))).toEqual(expected);
  });

  test("a place knows its quotation, and one outside knows none", () => {
    const text = "He said “no” twice.";
    const quotes = findQuotes(text);
    expect(quoteAt(quotes, text.indexOf("no"))?.start).toBe(8);
    expect(quoteAt(quotes, text.indexOf("twice"))).toBeNull();
  });
});
