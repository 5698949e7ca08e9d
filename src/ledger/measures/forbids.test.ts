// Which rules forbid a transfer on a day: known cases, cases that nothing forbids, and the edges of every spell of the register.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../kernel/day.js";
import { TRANSFER_CLASSES, type TransferClass } from "../../kernel/record.js";
import { forbids } from "./forbids.js";
import { parseMeasures } from "./register.js";
import { binds } from "./union.js";

const folder = new URL("../../../data/measures/", import.meta.url);
const measures = parseMeasures(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") })),
);
const told = (from: string, to: string, kind: TransferClass, day: string) =>
  forbids({ from, to, class: kind, day: day as Day }, measures);
const short = (...about: Parameters<typeof told>) =>
  told(...about).map((ban) => `${ban.measure}/${ban.paragraph} ${ban.grip}`);

test.each<[string, string, TransferClass, string, string[]]>([
  ["PRK", "RUS", "arms", "2023-09-13", ["unsc-1718/8(b) outright", "unsc-1874/9 outright", "unsc-2321/7 outright"]],
  ["PRK", "RUS", "troops", "2024-10-18", ["unsc-2270/9 outright"]],
  ["RUS", "CHN", "labour", "2025-01-01", []],
  ["RUS", "PRK", "food", "2025-01-01", []],
  ["PRK", "PRK", "arms", "2024-01-01", []],
  // One state's own ban binds that state alone.
  [
    "JPN",
    "PRK",
    "goods",
    "2010-01-01",
    ["jpn-prk-trade/cabinet decision of 2009-06-16 outright", "unsc-1718/8(a)(iii) outright"],
  ],
  ["CHN", "PRK", "goods", "2010-01-01", ["unsc-1718/8(a)(iii) outright"]],
  // The Union's measures bind its members while they are members.
  ["RUS", "DEU", "arms", "2015-01-01", ["eu-833-2014/2014/512/CFSP art. 2(2) outright"]],
  ["RUS", "GBR", "arms", "2020-12-31", ["eu-833-2014/2014/512/CFSP art. 2(2) outright"]],
  ["RUS", "GBR", "arms", "2021-01-01", []],
  ["PRK", "CHN", "fuel", "1999-01-01", []],
  ["IRN", "RUS", "arms", "2022-09-01", []],
  // Five years after adoption day (18 October 2015) the bar fell: the day before is its last.
  ["IRN", "RUS", "arms", "2020-10-17", ["unsc-2231/annex B 6(b) outright"]],
  ["IRN", "RUS", "arms", "2020-10-18", []],
  ["PRK", "RUS", "labour", "2017-09-11", ["unsc-2375/17 outright"]],
  ["SAU", "YEM", "arms", "2016-01-01", ["unsc-2216/14 by-recipient"]],
])("%s to %s, %s on %s: %j", (from, to, kind, day, expected) => {
  expect(short(from, to, kind, day)).toEqual(expected);
});

describe("caps", () => {
  const fuel = (amount?: number, unit: "barrel" | "tonne" | "USD" = "barrel") =>
    forbids(
      {
        from: "RUS",
        to: "PRK",
        class: "fuel",
        day: "2024-03-31" as Day,
        amount: amount === undefined ? undefined : { amount, unit },
      },
      measures,
    ).filter((ban) => ban.measure === "unsc-2397");

  test.each<[string, number | undefined, "barrel" | "tonne" | "USD", (boolean | null)[]]>([
    ["no amount", undefined, "barrel", [null, null]],
    ["165,000 barrels", 165_000, "barrel", [false, false]],
    ["the refined cap itself", 500_000, "barrel", [false, false]],
    ["a barrel more", 500_001, "barrel", [false, true]],
    ["tonnes, which only the crude cap knows", 525_001, "tonne", [true, null]],
    ["money", 1, "USD", [null, null]],
  ])("%s", (_, amount, unit, expected) => {
    expect(fuel(amount, unit).map((ban) => ban.exceeds)).toEqual(expected);
  });

  test("are said in the reason", () => {
    const [crude, refined] = fuel(600_000);
    expect(crude!.reason).toContain("above 4,000,000 barrels or 525,000 tonnes a year");
    expect(crude!.reason).toContain("is below that");
    expect(refined!.reason).toContain("above 500,000 barrels a year");
    expect(refined!.reason).toContain("above that by itself");
    expect(fuel()[1]!.reason).toContain("is not told here");
  });
});

test("a reason names source, paragraph and since when in this spell", () => {
  const [ban] = told("IRN", "RUS", "arms", "2025-10-01");
  expect(ban).toMatchObject({ measure: "unsc-1747", from: "2025-09-28", to: null });
  expect(ban!.reason).toMatch(
    /^United Nations Security Council resolution 1747 \(2007\), 5, since 2025-09-28, forbids, of arms from Iran: .*\.$/,
  );
  expect(ban!.unsure).toContain("no legal effect");
  expect(told("IRN", "RUS", "arms", "2010-01-01")[0]!.reason).toContain("since 2007-03-24 until 2016-01-15, forbids");
});

test("what a paragraph only calls upon is said to be so, and comes last", () => {
  const bans = told("CHN", "PRK", "finance", "2018-01-01");
  expect(bans.at(-1)).toMatchObject({ measure: "unsc-1874", grip: "called-upon" });
  expect(bans.at(-1)!.reason).toContain("calls upon states to stop, of finance to North Korea");
  expect(bans[0]!.grip).toBe("outright");
});

describe("every rule of the register", () => {
  const rows = measures.all.flatMap((measure) =>
    measure.rules.flatMap((rule) => measure.inForce.map((spell) => ({ measure, rule, spell }))),
  );
  const asked = (row: (typeof rows)[number], day: Day) => {
    const other = row.measure.body === "EU" ? "DEU" : row.measure.body === "UNSC" ? "BRA" : row.measure.body;
    const ways = [
      [row.measure.on, other, "from"],
      [other, row.measure.on, "to"],
    ] as const;
    return ways
      .filter(([, , direction]) => row.rule.direction === "both" || row.rule.direction === direction)
      .map(([from, to]) =>
        forbids({ from, to, class: row.rule.class, day }, measures).some(
          (ban) => ban.measure === row.measure.id && ban.paragraph === row.rule.paragraph && ban.what === row.rule.what,
        ),
      );
  };
  const within = (row: (typeof rows)[number], day: Day) =>
    row.rule.from <= day &&
    (row.rule.to === null || day <= row.rule.to) &&
    row.measure.inForce.some((spell) => spell.from <= day && (spell.to === null || day <= spell.to));

  test("binds on the days of its own spell within the measure's, to the day", () => {
    for (const row of rows) {
      const edges = [row.rule.from, row.rule.to, row.spell.from, row.spell.to].filter((day) => day !== null);
      for (const day of edges.flatMap((edge) => [addDays(edge, -1), edge, addDays(edge, 1)])) {
        expect(new Set(asked(row, day)), `${row.measure.id}/${row.rule.paragraph} on ${day}`).toEqual(
          new Set([within(row, day)]),
        );
      }
    }
  });

  test("on any day at all, and never in the other direction alone", () => {
    const days = fc.integer({ min: -9000, max: 21_000 }).map((count) => addDays("1970-01-01" as Day, count));
    fc.assert(
      fc.property(fc.constantFrom(...rows), days, (row, day) => {
        expect(new Set(asked(row, day))).toEqual(new Set([within(row, day)]));
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.constantFrom(...TRANSFER_CLASSES), days, ({ measure }, kind, day) => {
        for (const ban of forbids({ from: "BRA", to: measure.on, class: kind, day }, measures)) {
          const rule = measures.all
            .find(({ id }) => id === ban.measure)!
            .rules.find((one) => one.paragraph === ban.paragraph && one.what === ban.what)!;
          expect(rule.direction).not.toBe("from");
          expect(ban.from <= day && (ban.to === null || day <= ban.to)).toBe(true);
        }
      }),
    );
  });
});

test.each<[string, string, string, boolean]>([
  ["UNSC", "BRA", "1950-01-01", true],
  ["EU", "EUU", "2020-01-01", true],
  ["EU", "HRV", "2013-06-30", false],
  ["EU", "HRV", "2013-07-01", true],
  ["EU", "CHE", "2024-01-01", false],
  ["USA", "USA", "2024-01-01", true],
  ["USA", "CAN", "2024-01-01", false],
])("a decision of %s binds %s on %s: %s", (body, state, day, expected) => {
  expect(binds(body, state, day as Day)).toBe(expected);
});
