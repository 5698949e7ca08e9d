// CoNLL-U as it was given comes out as it went in, but for the columns that are read; what is no CoNLL-U is refused by its line.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NoroshiError } from "../kernel/error.js";
import { printGiven, readGiven } from "./given.js";
import { open } from "./index.js";

const reader = open(readFileSync(new URL("../../models/en.bin", import.meta.url)));
const GIVEN = `# newdoc id = d
# sent_id = d-1
# text = They don't wanna go.
1	They	_	_	_	_	_	_	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	_	_	_	_	_	_	_	_
3	n't	_	_	_	_	_	_	_	_
4-5	wanna	_	_	_	_	_	_	_	_
4	want	_	_	_	_	_	_	_	_
5	to	_	_	_	_	_	_	_	_
6	go	_	_	_	_	_	_	_	SpaceAfter=No
6.1	home	_	_	_	_	_	_	_	_
7	.	_	_	_	_	_	_	_	_

# sent_id = d-2
1	No	_	_	_	_	_	_	_	_

`;
const parse = (text: string) => {
  const given = readGiven(text);
  return printGiven(
    given,
    given.map(({ words }) =>
      reader.annotate(
        words.map(({ form }) => form),
        words,
      ),
    ),
  );
};
const columns = (text: string) => text.split("\n").map((line) => line.split("\t"));

describe("given CoNLL-U", () => {
  test("keeps comments, ranges, forms and MISC; empty nodes are dropped", () => {
    const out = columns(parse(GIVEN));
    const expected = columns(GIVEN.replace(/^6\.1.*\n/m, ""));
    expect(out.map((cells) => [cells[0], cells[1], cells[9]])).toEqual(
      expected.map((cells) => [cells[0], cells[1], cells[9]]),
    );
    expect(out.filter(([id = ""]) => /^\d+$/.test(id)).every((cells) => /^\d+$/.test(cells[6]!))).toBe(true);
    expect(out[5]![3]).toBe("AUX");
  });
  test("gives the words of a range its place, or their letters'", () => {
    const [sentence] = readGiven(GIVEN);
    expect(sentence!.words.map(({ start, end }) => [start, end])).toEqual([
      ...[
        [0, 4],
        [5, 7],
        [7, 10],
      ],
      ...[
        [11, 16],
        [11, 16],
      ],
      ...[
        [17, 19],
        [19, 20],
      ],
    ]);
  });
  test.each(["\r\n", "\r"])("ends lines by LF where they came with %j", (end) =>
    expect(parse(GIVEN.replaceAll("\n", end))).toBe(parse(GIVEN)),
  );
  test("needs no blank line at the end, and does not mind a byte order mark", () =>
    expect(parse(`\ufeff${GIVEN.trimEnd()}`)).toBe(parse(GIVEN)));
  test.each([
    ["words out of order", GIVEN.replace("\n4\t", "\n5\t"), 9],
    ["a range after its first word", GIVEN.replace("2-3\tdon't", "1-3\tdon't"), 5],
    ["a range of one word", GIVEN.replace("2-3\tdon't", "2-2\tdon't"), 5],
    ["ranges that overlap", GIVEN.replace("4-5", "3-5").replace("3\tn't", "4-5\twanna"), 7],
    ["a range without its words", "1-2\tx\t_\t_\t_\t_\t_\t_\t_\t_\n1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n\n", 3],
    ["too few columns", "1\tx\n", 1],
    ["no form", GIVEN.replace("\tThey\t", "\t\t"), 4],
  ])("refuses %s", (_, text, line) => {
    expect(() => readGiven(text)).toThrow(NoroshiError);
    expect(() => readGiven(text)).toThrow(`Line ${line} `);
  });
  test("any text is read or refused by its line", () => {
    const cell = fc.constantFrom("1", "2", "1-2", "2-1", "1.1", "_", "x", "", "TokenRange=3:1", "SpaceAfter=No");
    const line = fc.oneof(
      fc.array(cell, { maxLength: 11 }).map((cells) => cells.join("\t")),
      fc.constantFrom("", "# text = x", "1\tx\t_\t_\t_\t_\t_\t_\t_\t_"),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        try {
          parse(lines.join("\n"));
        } catch (error) {
          expect(error).toMatchObject({ code: "bad-input", message: expect.stringMatching(/^Line \d+ /) });
        }
      }),
    );
  });
});
