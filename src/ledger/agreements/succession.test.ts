// What passes when a state ends and what does not, on a made-up treaty with one former state.
import { expect, test } from "vitest";
import type { Day } from "../../kernel/day.js";
import { parseRegister } from "./register.js";
import { partyStatus, type State } from "./status.js";
import { SUCCESSIONS, successionOf } from "./succession.js";

const register = (fields: Record<string, unknown>) => {
  const agreement = {
    id: "t",
    name: "Treaty",
    signed: "1950-01-01",
    inForce: "1950-01-01",
    sources: [{ title: "Treaty" }],
    ...fields,
  };
  return parseRegister([
    { name: "x.json", text: JSON.stringify({ about: "x", seen: "2025-01-01", agreements: [agreement] }) },
  ]);
};
const pact = (former: string, more: Record<string, unknown> = {}) =>
  register({ parties: [former, "IND"], ...more }).agreements[0]!;

test.each<[string, string, string, State]>([
  ["SUN", "RUS", "1991-12-25", "not-yet"],
  ["SUN", "RUS", "1991-12-26", "in-force"],
  ["SUN", "UKR", "1995-01-01", "not-yet"],
  ["CSK", "CZE", "1993-01-01", "in-force"],
  ["CSK", "SVK", "1993-01-01", "in-force"],
  ["CSK", "CSK", "1993-01-01", "ended"],
  ["DDR", "DEU", "1995-01-01", "not-yet"],
  ["DDR", "DDR", "1990-10-02", "in-force"],
  ["DDR", "DDR", "1990-10-03", "ended"],
  ["YUG", "SRB", "1995-01-01", "not-yet"],
  ["YAR", "YEM", "1990-05-22", "in-force"],
  ["VDR", "VNM", "1976-07-02", "in-force"],
  ["RVN", "VNM", "1980-01-01", "not-yet"],
])("a treaty of %s, as it stands for %s on %s: %s", (former, id, on, state) => {
  expect(partyStatus(pact(former), id, on as Day).state).toBe(state);
});

test("what ended before the state did passes to nobody", () => {
  const agreement = pact("SUN", { ended: "1980" });
  expect(agreement.parties.map(({ id }) => id)).toEqual(["SUN", "IND"]);
});

test("where practice was treaty by treaty and the register names nobody, it says that it is not recorded", () => {
  expect(pact("YUG").unknown.join()).toMatch(
    /Slovenia, Croatia, .* and Montenegro took over the place of Yugoslavia is not recorded/,
  );
  const named = register({ parties: ["YUG", "IND", { id: "SRB", from: "1992-04-27" }] }).agreements[0]!;
  expect(named.unknown).toEqual([]);
});

test("a successor takes the former state's clauses with its place, and keeps spells of its own", () => {
  const clauses = [{ kind: "aid", trigger: "attack", firmness: "obliged", text: "help.", by: ["SUN"], for: ["IND"] }];
  expect(pact("SUN", { clauses }).clauses[0]!.by).toEqual(["SUN", "RUS"]);
  const own = register({ parties: ["SUN", "IND", { id: "RUS", from: "1992-06-01" }] }).agreements[0]!;
  expect(partyStatus(own, "RUS", "1992-01-01" as Day).state).toBe("not-yet");
});

test("every row names a source, and a state that never ended has none", () => {
  for (const row of SUCCESSIONS) expect(row.source.length).toBeGreaterThan(10);
  expect(successionOf("FRA")).toBeUndefined();
});
