// Which reports tell one act and which do not; denials and contradictions beside it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, told } from "../../tests/watched.js";
import { mattersOf } from "./matter.js";
import type { Reported } from "./signal.js";
import { DEFAULT_WEIGHTS as W } from "./weights.js";

const time = (from: string, to = from) => ({ time: { from: day(from), to: day(to) } });
const arms = { object: { text: "shells", class: "arms" as const } };
const fuel = { object: { text: "oil", class: "fuel" as const } };

// Two reports, and whether they tell one act.
const ROWS: readonly (readonly [string, Reported, Reported, boolean])[] = [
  ["the next day", told("AID PRK>RUS", "2024-06-01"), told("AID PRK>RUS", "2024-06-02"), true],
  ["a week later", told("AID PRK>RUS", "2024-06-01"), told("AID PRK>RUS", "2024-06-08"), false],
  [
    "a week later, of the same day",
    told("AID PRK>RUS", "2024-06-01"),
    told("AID PRK>RUS", "2024-06-08", time("2024-06-01")),
    true,
  ],
  ["the other way round", told("AID PRK>RUS", "2024-06-01"), told("AID RUS>PRK", "2024-06-01"), false],
  ["parties in another order", told("CONSULT RUS+PRK", "2024-06-01"), told("CONSULT PRK+RUS", "2024-06-01"), true],
  ["another type", told("AID PRK>RUS", "2024-06-01"), told("ACCUSE PRK>RUS", "2024-06-01"), false],
  ["another kind of object", told("AID PRK>RUS", "2024-06-01", arms), told("AID PRK>RUS", "2024-06-01", fuel), false],
  ["an object told once", told("AID PRK>RUS", "2024-06-01", arms), told("AID PRK>RUS", "2024-06-02"), true],
  [
    "a year told, which dates nothing",
    told("AID PRK>RUS", "2024-06-01"),
    told("AID PRK>RUS", "2024-06-02", time("2023-01-01", "2023-12-31")),
    true,
  ],
];

describe("matters", () => {
  it.each(ROWS)("%s", (_, a, b, one) => {
    expect(mattersOf([a, b], W)).toHaveLength(one ? 1 : 2);
    expect(mattersOf([b, a], W)).toEqual(mattersOf([a, b], W));
  });

  it("hold claim and denial side by side, origins counted once, and a date that excludes the first", () => {
    const first = told("AID PRK>RUS", "2024-06-01", { ...arms, ...time("2024-06-01"), id: "first", origin: "wire" });
    const copy = told("AID PRK>RUS", "2024-06-02", { ...arms, ...time("2024-06-01"), id: "copy", origin: "wire" });
    const other = told("AID PRK>RUS", "2024-06-02", { ...arms, ...time("2024-06-03"), id: "other", origin: "own" });
    const denial = told("AID PRK>RUS", "2024-06-02", { ...arms, polarity: "negated", id: "denial", origin: "kcna" });
    const matters = mattersOf([denial, other, copy, first], W);
    expect(matters).toHaveLength(1);
    expect(matters[0]).toMatchObject({
      type: "AID",
      actors: ["PRK"],
      recipients: ["RUS"],
      object: "arms",
      time: { from: "2024-06-01", to: "2024-06-01" },
      last: "2024-06-02",
      claims: ["copy", "first", "other"],
      origins: ["own", "wire"],
      denials: ["denial"],
      contradictions: ["other"],
    });
  });

  it("are the same whatever the order, and each claim is in exactly one", () => {
    const act = fc.constantFrom("AID PRK>RUS", "AID RUS>PRK", "CONSULT RUS+PRK", "ACCUSE PRK>RUS");
    const report = fc.tuple(act, fc.integer({ min: 1, max: 28 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(report, { maxLength: 25 }), (list) => {
        const reports = list.map(([text, date, no], i) =>
          told(text, `2024-06-${String(date).padStart(2, "0")}`, {
            id: `c${i}`,
            polarity: no ? "negated" : "affirmed",
          }),
        );
        const matters = mattersOf(reports, W);
        expect(mattersOf([...reports].reverse(), W)).toEqual(matters);
        const ids = matters.flatMap((matter) => [...matter.claims, ...matter.denials]).sort();
        expect(ids).toEqual(reports.map(({ claim }) => claim.id).sort());
      }),
    );
  });
});
