// CSV that other programs read back, and that no spreadsheet runs.
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "./csv-text.js";

test.each([
  [["a"], "a"],
  [["a", null, 3], "a,,3"],
  [['say "no", then'], '"say ""no"", then"'],
  [["two\nlines"], '"two\nlines"'],
  [["=1+1"], "'=1+1"],
  [["-2"], "'-2"],
  [[-2], "-2"],
  [["@import"], "'@import"],
])("%j", (row, line) => {
  expect(csvText(["x"], [row as string[]])).toBe(`x\r\n${line}\r\n`);
});

test("any text is read back as it was, but for the apostrophe before a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const read = parse(csvText(["a", "b"], rows), { columns: false, record_delimiter: "\r\n" }) as string[][];
      const kept = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
      expect(read.slice(1)).toEqual(rows.map((row) => row.map(kept)));
    }),
  );
});
