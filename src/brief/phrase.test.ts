// Claims as clauses: every mix of certainty, tense and polarity, the object's place, and what a brief must not put in its own words.
import { describe, expect, test } from "vitest";
import { aClaim, aDocument, days } from "../../tests/coded.js";
import type { Claim, ClaimType } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import { actOf, clauseOf, tellable } from "./phrase.js";

const document = aDocument();
const made = (type: ClaimType, predicate: string, from: string[], to: string[], part: Partial<Claim> = {}) =>
  aClaim(document, type, from, to, { why: { predicate, frame: "", notes: [] }, ...part });
const fuel = { text: "refined oil", class: "fuel" } as const;

test.each<[string, Claim]>([
  ["Russia shipped refined oil to North Korea", made("AID", "ship oil", ["RUS"], ["PRK"], { object: fuel })],
  [
    "Russia probably shipped refined oil to North Korea",
    made("AID", "ship oil", ["RUS"], ["PRK"], { object: fuel, certainty: "probable" }),
  ],
  [
    "Russia may have shipped refined oil to North Korea",
    made("AID", "ship oil", ["RUS"], ["PRK"], { object: fuel, certainty: "possible" }),
  ],
  [
    "Russia may ship refined oil to North Korea",
    made("AID", "ship oil", ["RUS"], ["PRK"], { object: fuel, certainty: "possible", tense: "future" }),
  ],
  [
    "Russia did not ship refined oil to North Korea",
    made("AID", "ship oil", ["RUS"], ["PRK"], { object: fuel, polarity: "negated" }),
  ],
  [
    "Russia will not ship refined oil to North Korea",
    made("AID", "ship oil", ["RUS"], ["PRK"], { object: fuel, polarity: "negated", tense: "future" }),
  ],
  [
    "Russia ships refined oil to North Korea",
    made("AID", "ship oil", ["RUS"], ["PRK"], { object: fuel, tense: "present" }),
  ],
  [
    "North Korea and Russia ship refined oil to China",
    made("AID", "ship oil", ["PRK", "RUS"], ["CHN"], { object: fuel, tense: "present" }),
  ],
  [
    "Russia and North Korea signed a treaty on 19 June 2024",
    made("SUPPORT", "sign treaty", ["RUS", "PRK"], [], {
      object: { text: "treaty", class: "agreement" },
      time: days("2024-06-19"),
    }),
  ],
  [
    "the United States imposed sanctions on Russia in May 2024",
    made("SANCTION", "impose sanction", ["USA"], ["RUS"], { time: days("2024-05-01", "2024-05-31") }),
  ],
  // The object that the coder found is not what was imposed.
  [
    "Japan imposed sanctions on Russia",
    made("SANCTION", "impose sanction", ["JPN"], ["RUS"], { object: { text: "military equipment", class: "arms" } }),
  ],
  [
    "Japan condemned Russia",
    made("ACCUSE", "condemn", ["JPN"], ["RUS"], { object: { text: "soldiers", class: "troops" } }),
  ],
])("%s", (expected, claim) => {
  expect(clauseOf(claim)).toBe(expected);
});

test.each<[string, Claim]>([
  ["a judgement", made("ASSESS", "condemn", ["JPN"], ["RUS"])],
  ["a standing", made("STAND", "sign", ["JPN"], ["RUS"])],
  ["a verb that is not in the table", made("COOPERATE", "frobnicate", ["JPN"], ["RUS"])],
  ["a nominal", made("COOPERATE", "cooperation technical", ["JPN"], ["RUS"])],
])("no words of ours for %s", (_, claim) => {
  expect(clauseOf(claim)).toBeNull();
});

test.each<[string, Claim]>([
  ["cooperation between Russia and North Korea", made("COOPERATE", "cooperation", ["RUS", "PRK"], [])],
  ["no help from North Korea to Russia", made("AID", "aid", ["PRK"], ["RUS"], { polarity: "negated" })],
  ["possible threat by Russia to Japan", made("THREATEN", "menace", ["RUS"], ["JPN"], { certainty: "possible" })],
])("the sort of act: %s", (expected, claim) => {
  expect(actOf(claim)).toBe(expected);
});

describe("tellable", () => {
  const on = "2024-06-20" as Day;
  test("what names its sides and is not merely asked", () => {
    expect(tellable(made("AID", "ship", ["RUS"], ["PRK"]), on)).toBe(true);
  });
  test.each<[string, Claim]>([
    ["a question", made("AID", "ship", ["RUS"], ["PRK"], { certainty: "unknown" })],
    ["nobody", made("AID", "ship", [], ["PRK"])],
    ["somebody without a code", made("AID", "ship", [], [], { actor: [{ id: null, text: "gunmen", span: null }] })],
    ["both sides the same", made("CONSULT", "visit", ["RUS"], ["RUS"])],
    ["a past that lies ahead", made("AID", "ship", ["RUS"], ["PRK"], { time: days("2024-07-01") })],
  ])("not %s", (_, claim) => {
    expect(tellable(claim, on)).toBe(false);
  });
});
