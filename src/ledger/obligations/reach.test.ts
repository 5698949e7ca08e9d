// Where a clause reaches and where it does not: places, days, attackers, attacks from within.
import { expect, test } from "vitest";
import type { Day } from "../../kernel/day.js";
import { administers, LANDS, landNamed } from "../../words/lands.js";
import type { Clause, Scope } from "../agreements/agreement.js";
import { reachOf } from "./reach.js";

const clause = (fields: Partial<Clause>): Clause => ({
  kind: "defence",
  article: null,
  trigger: "attack",
  firmness: "obliged",
  text: "text.",
  condition: null,
  scope: null,
  by: null,
  for: null,
  against: null,
  within: "silent",
  spell: null,
  ...fields,
});
const scope = (fields: Partial<Scope>): Clause =>
  clause({
    scope: { text: "its area", home: true, areas: null, administered: false, includes: [], excludes: [], ...fields },
  });
const blow = (target: string, place: string | null, on = "2025-01-01") => ({
  attacker: "CHN",
  target,
  on: on as Day,
  place,
  territory: place === null ? null : (landNamed(place) ?? null),
});
const verdict = (one: Clause, target: string, place: string | null, inside = false, on?: string) =>
  reachOf(one, blow(target, place, on), inside, (id) => id).verdict;

test.each<[string, Clause, string, string | null, boolean, string]>([
  ["no bounds, no place", clause({}), "JPN", null, false, "covered"],
  ["no bounds, ground that the attacked holds", clause({}), "JPN", "Senkaku", false, "covered"],
  ["no bounds, ground that it does not hold", clause({}), "JPN", "Northern Territories", false, "unclear"],
  ["no bounds, a place that nobody knows", clause({}), "JPN", "Atlantis", false, "covered"],
  ["bounds, a place that nobody knows", scope({ administered: true }), "JPN", "Atlantis", false, "unclear"],
  ["only ground it administers, held", scope({ administered: true }), "JPN", "Okinawa", false, "covered"],
  ["only ground it administers, held by another", scope({ administered: true }), "JPN", "Takeshima", false, "outside"],
  ["in the area", scope({ areas: ["europe"] }), "GBR", "Gibraltar", false, "covered"],
  ["out of the area", scope({ areas: ["europe"] }), "GBR", "Falkland Islands", false, "outside"],
  [
    "shut out by name although in the area",
    scope({ areas: ["pacific"], excludes: ["kinmen"] }),
    "TWN",
    "Quemoy",
    false,
    "outside",
  ],
  [
    "taken in by name although held by nobody",
    scope({ administered: true, includes: ["scarborough-shoal"] }),
    "PHL",
    "Scarborough Shoal",
    false,
    "covered",
  ],
  ["the home country is not covered", scope({ home: false }), "USA", null, false, "outside"],
  ["another attacker is meant", clause({ against: ["DEU"] }), "POL", null, false, "outside"],
  ["the attacker that is meant", clause({ against: ["CHN"] }), "POL", null, false, "covered"],
  ["an attack from within, text silent", clause({}), "IND", null, true, "unclear"],
  ["an attack from within, covered", clause({ within: "covers" }), "IND", null, true, "covered"],
  ["an attack from within, shut out", clause({ within: "excludes" }), "IND", null, true, "outside"],
])("%s: %#", (_, one, target, place, inside, expected) => {
  expect(verdict(one, target, place, inside)).toBe(expected);
});

test("who administers is asked of the day", () => {
  const japan = scope({ administered: true });
  expect(verdict(japan, "JPN", "Okinawa", false, "1972-05-14")).toBe("outside");
  expect(verdict(japan, "JPN", "Okinawa", false, "1972-05-15")).toBe("covered");
  expect(administers("GBR", landNamed("Hong Kong")!, "1997-06-30" as Day)).toBe(true);
  expect(administers("GBR", landNamed("Hong Kong")!, "1997-07-01" as Day)).toBe(false);
});

test("a territory is found by any of its names, in any case, with or without marks, and nothing else is", () => {
  for (const name of ["senkaku", "Senkaku Islands", "DIAOYU ISLANDS", "Diaoyutai"])
    expect(landNamed(name)?.id).toBe("senkaku");
  expect(landNamed("Curacao")).toBe(landNamed("Curaçao"));
  expect(landNamed("Hala'ib Triangle")?.id).toBe("hala-ib");
  expect(landNamed("")).toBeUndefined();
  expect(landNamed("France")).toBeUndefined();
});

test("no name is that of two lands, and no day has two holders", () => {
  const names = LANDS.flatMap((row) => [...new Set([row.id, ...row.names])].map((name) => [name, row.id] as const));
  for (const [name, id] of names) expect(landNamed(name)?.id).toBe(id);
  for (const row of LANDS) {
    row.held.slice(1).forEach((next, index) => {
      expect((row.held[index]!.to ?? "9999") <= (next.from ?? "0000")).toBe(true);
    });
  }
});
