// Who held a disputed territory on a day and who claimed it, by any side's name for it.
import { describe, expect, it } from "vitest";
import { CODES } from "./organisations.js";
import { STATES } from "./states.js";
import { TERRITORIES } from "./territories.js";

const find = (name: string, on: string) =>
  TERRITORIES.filter(
    (territory) =>
      territory.since <= on &&
      (territory.to === undefined || on <= territory.to) &&
      Object.values(territory.names).flat().includes(name),
  ).map(({ holder, claimants }) => [holder, ...claimants]);

describe("territories", () => {
  it.each([
    ["Northern Territories", "2024-01-01", [["RUS", "JPN"]]],
    ["southern Kurils", "2024-01-01", [["RUS", "JPN"]]],
    ["Diaoyu", "2024-01-01", [["JPN", "CHN", "TWN"]]],
    ["Takeshima", "2024-01-01", [["KOR", "JPN"]]],
    ["Aksai Chin", "2024-01-01", [["CHN", "IND"]]],
    ["Arunachal Pradesh", "2024-01-01", [["IND", "CHN"]]],
    ["Essequibo", "2024-01-01", [["GUY", "VEN"]]],
    ["Crimea", "2015-01-01", [["RUS", "UKR"]]],
    ["Malvinas", "1990-01-01", [["GBR", "ARG"]]],
    ["Artsakh", "2020-01-01", [[null, "AZE"]]],
    ["Artsakh", "2024-01-01", [["AZE", null]]],
    // Misses: not yet, no longer, never.
    ["Crimea", "2013-01-01", []],
    ["Hans Island", "2023-01-01", []],
    ["Normandy", "2024-01-01", []],
  ])("%s on %s", (name, on, expected) => {
    expect(find(name, on)).toEqual(expected);
  });

  it("names known sides, real dates and a source", () => {
    const known = new Set<string | null>([...STATES.map(({ id }) => id), ...CODES, null]);
    const wrong = TERRITORIES.filter(
      ({ holder, claimants, names, since, to, source }) =>
        !known.has(holder) ||
        claimants.some((claimant) => !known.has(claimant)) ||
        Object.keys(names).some((side) => side !== "" && !known.has(side)) ||
        !/^\d{4}(-\d\d){0,2}$/u.test(since) ||
        (to !== undefined && to <= since) ||
        source === "",
    );
    expect(wrong).toEqual([]);
    expect(TERRITORIES.length).toBeGreaterThan(100);
    expect(new Set(TERRITORIES.map(({ name }) => name)).size).toBe(TERRITORIES.length);
  });
});
