// How bundled agreements stood on days that specialists know, as a whole, for one party and between two.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Day } from "../../kernel/day.js";
import { parseRegister } from "./register.js";
import { partyStatus, type State, statusBetween, statusOf } from "./status.js";

const folder = new URL("../../../data/agreements/", import.meta.url);
const register = parseRegister(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") })),
);
const named = (id: string) => register.byId.get(id)!;
const day = (text: string) => text as Day;

test.each<[string, string, State, RegExp]>([
  ["sun-prk-1961", "1961-07-05", "not-yet", /not before 1961-07-06/],
  ["sun-prk-1961", "1961-08-01", "signed", /signed on 1961-07-06, not in force until 1961-09-10/],
  ["sun-prk-1961", "1995-06-01", "in-force", /in force since 1961-09-10/],
  ["sun-prk-1961", "1997-01-01", "ended", /ended on 1996-09-10 \(Russia gave notice/],
  ["rus-prk-2000", "2024-07-01", "in-force", /2000-10-11/],
  ["rus-prk-2000", "2024-12-04", "ended", /replaced/],
  ["rus-prk-2024", "2024-07-01", "signed", /not in force until 2024-12-04/],
  ["rus-prk-2024", "2024-12-04", "in-force", /2024-12-04/],
  ["gbr-deu-kensington-2025", "2025-09-01", "signed", /not in force/],
  ["arm-aze-2025", "2025-09-01", "announced", /announced on 2025-08-08, not signed/],
  ["rus-arm-1997", "1998-05-01", "unknown", /whether by this day is not known/],
  ["rus-arm-1997", "1999-01-01", "in-force", /in force since 1998/],
  ["kor-prk-military-2018", "2024-06-03", "in-force", /2018-09-19/],
  ["kor-prk-military-2018", "2024-06-04", "suspended", /South Korea suspended/],
  ["warsaw-pact-1955", "1991-07-01", "ended", /dissolved/],
])("%s on %s: %s", (id, on, state, reason) => {
  const status = statusOf(named(id), day(on));
  expect(status.state).toBe(state);
  expect(status.reason).toMatch(reason);
});

test.each<[string, string, string, State]>([
  ["nato-1949", "FIN", "2022-08-01", "signed"],
  ["nato-1949", "FIN", "2023-04-04", "in-force"],
  ["nato-1949", "SWE", "2023-04-04", "signed"],
  ["nato-1949", "TUR", "1952-02-17", "not-yet"],
  ["nato-1949", "CHE", "2025-01-01", "not-yet"],
  ["csto-1992", "UZB", "1998-01-01", "in-force"],
  ["csto-1992", "UZB", "2003-01-01", "ended"],
  ["csto-1992", "UZB", "2008-01-01", "in-force"],
  ["csto-1992", "UZB", "2012-09-01", "unknown"],
  ["csto-1992", "UZB", "2013-01-01", "ended"],
  ["csto-1992", "ARM", "2025-01-01", "in-force"],
  ["sun-prk-1961", "SUN", "1991-12-25", "in-force"],
  ["sun-prk-1961", "SUN", "1991-12-26", "ended"],
  ["sun-prk-1961", "RUS", "1991-12-25", "not-yet"],
  ["sun-prk-1961", "RUS", "1991-12-26", "in-force"],
  ["rio-1947", "MEX", "2004-09-06", "ended"],
  ["eu-42-7", "GBR", "2020-01-31", "in-force"],
  ["eu-42-7", "GBR", "2020-02-01", "ended"],
  ["warsaw-pact-1955", "ALB", "1970-01-01", "ended"],
  ["warsaw-pact-1955", "DDR", "1990-09-24", "ended"],
  ["central-america-1995", "CRI", "2020-01-01", "signed"],
  ["inf-1987", "RUS", "2019-03-01", "in-force"],
])("%s for %s on %s: %s", (id, party, on, state) => {
  expect(partyStatus(named(id), party, day(on)).state).toBe(state);
});

test.each<[string, string, string, string, State]>([
  ["anzus-1951", "USA", "NZL", "1986-08-10", "in-force"],
  ["anzus-1951", "USA", "NZL", "1986-08-11", "suspended"],
  ["anzus-1951", "AUS", "NZL", "2000-01-01", "in-force"],
  ["anzus-1951", "USA", "AUS", "2000-01-01", "in-force"],
  ["inf-1987", "RUS", "USA", "2019-03-01", "suspended"],
  ["nato-1949", "USA", "FIN", "2022-08-01", "signed"],
])("%s between %s and %s on %s: %s", (id, a, b, on, state) => {
  expect(statusBetween(named(id), a, b, day(on)).state).toBe(state);
  expect(statusBetween(named(id), b, a, day(on)).state).toBe(state);
});

test("Armenia's freeze leaves the treaty in force and is told, and Belarus has no such doubt", () => {
  expect(partyStatus(named("csto-1992"), "ARM", day("2025-01-15")).doubts.join()).toMatch(/froze its participation/);
  expect(partyStatus(named("csto-1992"), "ARM", day("2024-01-15")).doubts).toEqual([]);
  expect(partyStatus(named("csto-1992"), "BLR", day("2025-01-15")).doubts).toEqual([]);
});
