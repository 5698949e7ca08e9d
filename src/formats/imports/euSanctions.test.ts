// EU listings in small, with made-up names: a record a measure, dates in both ways of writing, rows set aside.
import { expect, test } from "vitest";
import { readEuSanctions } from "./euSanctions.js";

const HEADER = "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias";
const read = (...lines: string[]) =>
  readEuSanctions("eu.csv", new TextEncoder().encode([HEADER, ...lines].join("\r\n")));

test("entries become rows, and each measure on a state one record since its first entry", () => {
  const { rows, records, setAside } = read(
    '32017R1509,1,EU-PRK,XIII.A,Asset freeze,16.7.2009,"Director, it is said",Person,Ada Example,',
    "32017R1509,2,EU-PRK,XV.A,Asset freeze,22 December 2008,,LegalEntity,Made Up Trading,",
    "32017R1509,3,EU-PRK,XIV.A,Transportation restrictions,,,Vessel,Example Star,",
    "32014R0269,1,EU-UKR,I.PERSONS,Asset freeze,17.3.2014,,Person,Bob Example,",
  );
  expect(setAside).toEqual([]);
  expect(rows.map(({ on, entry, kind, listed }) => [on, entry, kind, listed?.from ?? null])).toEqual([
    ["PRK", "32017R1509/1", "persons", "2009-07-16"],
    ["PRK", "32017R1509/2", "entities", "2008-12-22"],
    ["PRK", "32017R1509/3", "vessels", null],
    ["RUS", "32014R0269/1", "persons", "2014-03-17"],
  ]);
  expect(rows[3]!.source).toBe("Council Regulation (EU) No 269/2014, annex I.PERSONS, no. 1");
  expect(
    records.map((record) => [record.kind === "sanction" && record.on, "time" in record && (record.time?.from ?? null)]),
  ).toEqual([
    ["PRK", "2008-12-22"],
    ["PRK", null],
    ["RUS", "2014-03-17"],
  ]);
  expect(records[0]).toMatchObject({
    by: "EUU",
    action: "imposed",
    basis: [
      {
        register: "Council Regulation (EU) 2017/1509",
        title: "Council Regulation (EU) 2017/1509, on North Korea, asset freeze; listed: entities 1, persons 1",
        url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32017R1509",
      },
    ],
  });
});

test.each<[string, string, string]>([
  ["no act", "x,1,EU-PRK,I,Asset freeze,,,Person,Ada,", 'celex is "x" and names no regulation'],
  ["no name", "32017R1509,1,EU-PRK,I,Asset freeze,,,Person,,", "it has no name"],
  [
    "a programme of no state",
    "32016R1686,1,EU-TAQA,I,Asset freeze,,,Person,Ada,",
    'the programme "EU-TAQA" is about no state',
  ],
  [
    "a state nobody knows",
    "32017R1509,1,EU-XQZ,I,Asset freeze,,,Person,Ada,",
    'the programme "EU-XQZ" is about no state',
  ],
  ["no day", "32017R1509,1,EU-PRK,I,Asset freeze,31.2.2017,,Person,Ada,", 'startDate is "31.2.2017", which is no day'],
  ["a cell too few", "32017R1509,1,EU-PRK", "Invalid Record Length"],
])("%s sets the row aside", (_, line, reason) => {
  const { rows, setAside } = read(line, "32017R1509,9,EU-PRK,I,Asset freeze,1.2.2017,,Person,Bob,");
  expect(rows.map(({ entry }) => entry)).toEqual(["32017R1509/9"]);
  expect(setAside).toEqual([{ where: "eu.csv:2", reason: expect.stringContaining(reason) }]);
});

test("a file of another kind is refused by what it lacks", () => {
  expect(() => readEuSanctions("eu.csv", new TextEncoder().encode("celex,recordId,name\n1,2,3\n"))).toThrow(
    expect.objectContaining({
      code: "bad-file",
      message: expect.stringContaining("lacks the columns programKey, annex, measure"),
    }),
  );
});
