// The three files of MID in small, with made-up disputes: sides, codes of the day, dates never sharper than told, labels.
import { expect, test } from "vitest";
import { printRange } from "../../kernel/range.js";
import { toLabels } from "./conflict.js";
import { readMid } from "./mid.js";

const file = (...lines: string[]) => new TextEncoder().encode(`${lines.join("\n")}\n`);
const MIDB =
  "dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,revtype2,fatality,fatalpre,hiact,hostlev,orig,version";
const b = (dispute: number, state: number, start: string, end: string, side: number, act: number, level: number) =>
  `${dispute},"XXX",${state},${start},${end},${side},1,1,0,0,0,${act},${level},1,5`;
const disputes = readMid(
  "MIDB 5.0.csv",
  file(
    MIDB,
    b(9001, 731, "5,3,1985", "9,3,1985", 1, 7, 3),
    b(9001, 732, "7,3,1985", "9,3,1985", 0, 0, 1),
    b(9001, 365, "20,3,1985", "25,3,1985", 1, 7, 3),
    b(9002, 365, "-9,6,1995", "-9,-9,-9", 1, 16, 4),
    b(9002, 369, "-9,6,1995", "-9,-9,-9", 0, 0, 1),
    b(9003, 731, "1,1,1986", "2,1,1986", 1, 17, 4),
    b(9003, 732, "1,1,1986", "2,1,1986", 0, 17, 4),
  ),
);

test("the rows of one dispute are one conflict with its sides and its hardest act", () => {
  expect(disputes.setAside).toEqual([]);
  expect(disputes.records).toEqual([]);
  const [first, second] = disputes.rows;
  expect(first).toMatchObject({ register: "MID", number: "dispute 9001", severity: 3, act: "show of force" });
  expect(first!.sides.map((side) => side.map(({ state }) => state))).toEqual([["PRK", "SUN"], ["KOR"]]);
  expect([first!.start, first!.end!].map(printRange)).toEqual(["1985-03-05", "1985-03-25"]);
  expect(first!.source).toBe("Militarized Interstate Disputes 5.0, dispute 9001");
  // One number, another state: 365 is Russia by then. A day of -9 is a month, a year of -9 nothing.
  expect(second!.sides[0][0]!.state).toBe("RUS");
  expect(printRange(second!.start)).toBe("1995-06");
  expect(second!.end).toBeNull();
});

test.each<[[string, string], number, string[]]>([
  [["KOR", "PRK"], 0, ["1985-03-07 MID dispute 9001: show of force", "1986-01-01 MID dispute 9003: clash"]],
  [["PRK", "KOR"], 4, ["1986-01-01 MID dispute 9003: clash"]],
  // It came in when the other had left.
  [["KOR", "SUN"], 0, []],
  // On one side.
  [["PRK", "SUN"], 0, []],
  // The month is all that is known.
  [["RUS", "UKR"], 0, []],
  [["FRA", "DEU"], 0, []],
])("labels of %j from hostility %i: %j", (pair, least, expected) => {
  expect(toLabels(disputes.rows, pair, least).map(({ day, label }) => `${day} ${label}`)).toEqual(expected);
});

test("incidents of MIDIP have sides by incident, those of MIDI have none", () => {
  const midip = readMid(
    "MIDIP 5.0.csv",
    file(
      "dispnum,incidnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,insidea,sidea,fatality,fatalpre,action,hostlev,revtype1,revtype2,version",
      '9001,9001001,"PRK",731,5,3,1995,5,3,1995,0,1,0,0,16,4,0,0,5',
      '9001,9001001,"ROK",732,5,3,1995,5,3,1995,1,0,0,0,0,1,0,0,5',
    ),
  ).rows;
  expect(midip).toMatchObject([{ number: "incident 9001001", act: "attack", severity: 4 }]);
  expect(midip[0]!.sides.map((side) => side.map(({ state }) => state))).toEqual([["KOR"], ["PRK"]]);
  const midi = readMid(
    "MIDI 5.0.csv",
    file(
      "dispnum,incidnum,stday,stmon,styear,endday,endmon,endyear,duration,tbi,fatality,fatalpre,action,hostlev,numa,version",
      "9001,9001001,5,3,1995,5,3,1995,1,-9,0,0,12,3,1,5",
    ),
  ).rows;
  expect(midi).toMatchObject([{ number: "incident 9001001", act: "border violation", sides: [[], []] }]);
  expect(toLabels(midi, ["KOR", "PRK"])).toEqual([]);
});

test.each<[string, string, string]>([
  ["no year", b(9001, 731, "5,3,-9", "9,3,1985", 1, 7, 3), 'styear is "-9"'],
  ["an end before the beginning", b(9001, 731, "5,3,1985", "4,3,1985", 1, 7, 3), "it ends before it begins"],
  ["no state of that number", b(9001, 999, "5,3,1985", "9,3,1985", 1, 7, 3), "ccode 999 is no state on 1985-03-05"],
  ["no act of the codebook", b(9001, 731, "5,3,1985", "9,3,1985", 1, 44, 3), 'the act "44" is none'],
  ["no level", b(9001, 731, "5,3,1985", "9,3,1985", 1, 7, 9), 'hostlev is "9"'],
  ["no side", b(9001, 731, "5,3,1985", "9,3,1985", 7, 7, 3), 'the side is "7"'],
])("%s sets the row aside", (_, line, reason) => {
  const { rows, setAside } = readMid("MIDB 5.0.csv", file(MIDB, line));
  expect(rows).toEqual([]);
  expect(setAside).toEqual([{ where: "MIDB 5.0.csv:2", reason: expect.stringContaining(reason) }]);
});

test("a file of another kind is refused", () => {
  expect(() => readMid("a.csv", file("dispnum,ccode", "1,2"))).toThrow(
    expect.objectContaining({ code: "bad-file", message: expect.stringContaining("MIDB, MIDIP or MIDI") }),
  );
});
