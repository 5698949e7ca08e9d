// The two files of ICB in small, with made-up crises: against whom, set off by what and whom, labels.
import { expect, test } from "vitest";
import { printRange } from "../../kernel/range.js";
import { toLabels } from "./conflict.js";
import { readIcb } from "./icb.js";

const file = (...lines: string[]) => new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
const ICB2 =
  "icb2,crisno,cracno,cracid,actor,crisname,triggr,yrtrig,motrig,datrig,trigent,southv,yrterm,moterm,daterm,viol";
const row = (
  crisis: number,
  actor: number,
  trigger: number,
  day: string,
  entity: number,
  threat: number | "",
  end = "1999,8,88",
) => `ICB2,${crisis},1,${actor},XXX,MADE-UP ALARM,${trigger},${day},${entity},${threat},${end},2`;
const crises = readIcb(
  "icb2.csv",
  file(
    ICB2,
    row(901, 732, 7, "1999,6,7", 731, 731),
    row(901, 740, 8, "1999,6,9", 731, 731),
    row(902, 220, 8, "1999,7,1", 640, 365),
    row(903, 731, 9, "1999,7,77", 996, 732),
    row(904, 731, 6, "1999,8,2", 997, 997),
    ",,,,,,,,,,,,,,,",
  ),
);

test("a state's crisis stands against whom it felt threatened by, and tells who set it off", () => {
  expect(crises.setAside).toEqual([]);
  expect(
    crises.rows.map(({ number, act, sides }) => [
      number,
      act,
      ...sides.map((side) => side.map(({ state }) => state).join()),
    ]),
  ).toEqual([
    ["crisis 901", "military act without violence by North Korea", "KOR", "PRK"],
    ["crisis 901", "indirect violence by North Korea", "JPN", "PRK"],
    ["crisis 902", "indirect violence by Turkey", "FRA", "RUS"],
    ["crisis 903", "violent act", "PRK", "KOR"],
    ["crisis 904", "challenge from within", "PRK", ""],
  ]);
  expect(crises.rows[0]).toMatchObject({ register: "ICB", name: "MADE-UP ALARM", severity: 2 });
  expect([crises.rows[0]!.start, crises.rows[0]!.end!, crises.rows[3]!.start].map(printRange)).toEqual([
    "1999-06-07",
    "1999-08",
    "1999-07",
  ]);
  expect(crises.rows[0]!.source).toBe("International Crisis Behavior 14, crisis 901, South Korea");
});

test.each<[[string, string], string[]]>([
  [["KOR", "PRK"], ["1999-06-07 ICB crisis 901 MADE-UP ALARM: military act without violence by North Korea"]],
  [["FRA", "RUS"], ["1999-07-01 ICB crisis 902 MADE-UP ALARM: indirect violence by Turkey"]],
  [["FRA", "TUR"], []],
  [["JPN", "KOR"], []],
])("labels of %j: %j", (pair, expected) => {
  expect(toLabels(crises.rows, pair).map(({ day, label }) => `${day} ${label}`)).toEqual(expected);
});

test("a row of ICB1 has no sides but the one that set it off", () => {
  const { rows } = readIcb(
    "icb1.csv",
    file(
      "icb1,crisno,crisname,break,trigent,yrtrig,motrig,datrig,yrterm,moterm,daterm,viol",
      "ICB1,901,MADE-UP ALARM,7,731,1999,6,7,1999,8,3,2",
      "ICB1,902,MADE-UP ALARM,9,996,1999,6,,1999,8,3,",
    ),
  );
  expect(rows.map(({ sides, severity }) => [sides.map((side) => side.map(({ state }) => state)), severity])).toEqual([
    [[[], ["PRK"]], 2],
    [[[], []], null],
  ]);
});

test.each<[string, string, string]>([
  ["no year", row(901, 732, 7, ",6,7", 731, 731), 'yrtrig is ""'],
  ["a state of no code", row(901, 671, 7, "1924,6,7", 731, 731, "1925,1,1"), "cracid 671 is no state on 1924-06-07"],
  ["a trigger of no codebook", row(901, 732, 12, "1999,6,7", 731, 731), 'the trigger "12" is none'],
  ["an end before the beginning", row(901, 732, 7, "1999,6,7", 731, 731, "1999,6,6"), "it ends before it begins"],
])("%s sets the row aside", (_, line, reason) => {
  const { rows, setAside } = readIcb("icb2.csv", file(ICB2, line));
  expect(rows).toEqual([]);
  expect(setAside).toEqual([{ where: "icb2.csv:2", reason: expect.stringContaining(reason) }]);
});

test("a file of another kind is refused", () => {
  expect(() => readIcb("a.csv", file("crisno,actor", "1,2"))).toThrow(expect.objectContaining({ code: "bad-file" }));
});
