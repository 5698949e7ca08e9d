// A small CSV in the shape of ATOP 5.0 becomes agreements, and the obligations code answers over them; faults are named.
import { expect, test } from "vitest";
import type { Day } from "../../kernel/day.js";
import { obligations } from "../obligations/obligations.js";
import { parseAtop } from "./atop.js";
import { codeOn, codesOf } from "./cow-code.js";
import { registerOf } from "./register.js";
import { partyStatus } from "./status.js";

// The shapes of ATOP 5.0, cut to the columns that are read; alliances 9001 and 9002 are made up.
const alliances = `"atopid","begyr","begmo","begday","endyr","endmo","endday"
9001,1961,7,6,1996,9,10
9002,1866,5,1,0,0,0
`;
const members = `"atopid","member","yrent","moent","dayent","yrexit","moexit","dayexit","phase","defense","offense","neutral","nonagg","consul","asymm","defcoadv","neucoatt"
9001,365,1961,7,6,1996,9,10,0,1,0,0,1,0,0,0,0
9001,731,1961,7,6,1996,9,10,0,1,0,0,1,0,0,0,0
9002,255,1866,5,1,1880,3,,1,1,0,0,0,0,1,1,0
9002,255,1880,3,20,1900,1,1,2,0,0,1,0,1,1,0,1
9002,300,1866,5,1,0,0,0,0,0,1,0,0,0,1,0,0
`;
const read = (changed: Partial<{ alliances: string; members: string }> = {}) =>
  parseAtop({ alliances, members, ...changed });
const register = registerOf(read());
const named = (id: string) => register.byId.get(id)!;

test("alliances become agreements with the parties' own codes, split where one number is several states", () => {
  expect(register.agreements.map(({ id }) => id)).toEqual(["atop-9001", "atop-9002"]);
  expect(named("atop-9001").parties.map(({ id }) => id)).toEqual(["PRK", "RUS", "SUN"]);
  expect(named("atop-9001").name).toBe("alliance of North Korea, Russia and the Soviet Union (ATOP 9001)");
  expect(named("atop-9002").parties.map(({ id }) => id)).toEqual(["AUH", "DEU", "PRU"]);
});

test.each<[string, string, string, string]>([
  ["atop-9001", "SUN", "1991-12-25", "in-force"],
  ["atop-9001", "RUS", "1995-06-01", "in-force"],
  ["atop-9001", "RUS", "1996-09-10", "ended"],
  ["atop-9002", "PRU", "1870-01-01", "in-force"],
  ["atop-9002", "DEU", "1870-01-01", "not-yet"],
  ["atop-9002", "DEU", "1875-01-01", "in-force"],
  ["atop-9002", "DEU", "1880-03-25", "in-force"],
  ["atop-9002", "DEU", "1900-01-01", "ended"],
])("%s for %s on %s: %s", (id, party, on, state) => {
  expect(partyStatus(named(id), party, on as Day).state).toBe(state);
});

test.each<[string, string, string, string[]]>([
  ["USA", "PRK", "1995-06-01", ["RUS defend"]],
  ["USA", "PRK", "1985-06-01", ["SUN defend"]],
  ["USA", "PRK", "1997-01-01", []],
  ["FRA", "AUH", "1875-01-01", ["DEU defend"]],
  ["FRA", "AUH", "1890-01-01", ["DEU consult", "DEU stay-neutral"]],
  ["AUH", "FRA", "1875-01-01", []],
  ["DEU", "FRA", "1875-01-01", ["AUH join"]],
])("%s attacks %s on %s: %j", (attacker, target, on, expected) => {
  const rows = obligations({ attacker, target, on: on as Day, register }).obliged;
  expect(rows.map((row) => `${row.state} ${row.duty}`)).toEqual(expected);
});

test("conditions and what ATOP does not tell are kept", () => {
  const defence = named("atop-9002").clauses.find(({ kind }) => kind === "defence")!;
  expect(defence.condition).toBe("Conditional on a particular adversary.");
  expect(named("atop-9002").unknown.join()).toMatch(/not toward whom/);
  expect(named("atop-9001").unknown).toEqual([]);
  expect(named("atop-9002").suspensions[0]!.reason).toMatch(/no further/);
});

test.each<[string, Partial<{ alliances: string; members: string }>, RegExp]>([
  [
    "a missing column",
    { members: members.replace('"defense"', '"defence"') },
    /atop5_0m\.csv lacks the column defense/,
  ],
  ["a number without a code", { members: members.replace("9001,731", "9001,4242") }, /line 3: member 4242 has no code/],
  [
    "a day that is none",
    { members: members.replace("9001,731,1961,7,6", "9001,731,1961,13,6") },
    /line 3: yrent, moent, dayent = 1961, 13, 6 is no date/,
  ],
  [
    "a year that is no number",
    { members: members.replace("9001,731,1961", "9001,731,long ago") },
    /line 3: yrent is "long ago"/,
  ],
  ["an alliance without members", { alliances: `${alliances}9003,1900,1,1,0,0,0\n` }, /alliance 9003 has no member/],
  ["no rows", { alliances: '"atopid"\n' }, /has no rows/],
  ["a broken quote", { members: `${members}"9001,` }, /atop5_0m\.csv is no CSV/],
])("%s is refused, and named", (_, changed, message) => {
  expect(() => read(changed)).toThrow(message);
  expect(() => read(changed)).toThrow(expect.objectContaining({ code: "bad-file" }));
});

test.each<[number, string, string | null]>([
  [365, "1900-01-01", "RUS"],
  [365, "1960-01-01", "SUN"],
  [365, "1991-12-26", "RUS"],
  [255, "1871-01-17", "PRU"],
  [345, "1914-07-28", "SRB"],
  [345, "1960-01-01", "YUG"],
  [345, "2018-01-01", "SRB"],
  [300, "1914-07-28", "AUH"],
  [732, "2018-01-01", "KOR"],
  [9999, "2018-01-01", null],
])("COW number %i on %s is %s", (cow, on, code) => {
  expect(codeOn(cow, on as Day)).toBe(code);
});

test("no two numbers share a code on the same day, Germany's two apart", () => {
  const seen = new Map<string, number>();
  const doubled: string[] = [];
  for (let cow = 1; cow < 9000; cow++) {
    const now = codesOf(cow).find(({ to }) => to === null);
    if (now === undefined) continue;
    if (seen.has(now.id)) doubled.push(now.id);
    seen.set(now.id, cow);
  }
  expect(doubled).toEqual(["DEU"]);
});
