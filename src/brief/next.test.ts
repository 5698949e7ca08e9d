// What falls due and what changed: rows of agreements, measures and claims, and what a brief says of each on a day.
import { describe, expect, test } from "vitest";
import { aClaim, aDocument, anAgreement, days } from "../../tests/coded.js";
import type { Claim } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import type { AgreementRecord } from "../kernel/record.js";
import { parseMeasures } from "../ledger/measures/register.js";
import type { Level } from "../watch/level.js";
import { type BriefBasis, makeBrief } from "./brief.js";

const watch = { id: "rus-prk", name: "Russia–North Korea", pair: ["RUS", "PRK"], observer: "JPN", themes: [] } as const;
const verb = (predicate: string) => ({ predicate, frame: predicate, notes: [] });
const measure = {
  ...{ id: "unsc-9999", body: "UNSC", on: "PRK", adopted: "2024-01-01", title: "Resolution 9999" },
  source: { title: "A resolution", url: "https://example.org/9999" },
  inForce: [{ from: "2024-01-01", to: null }],
  rules: [
    {
      ...{ paragraph: "5", direction: "both", class: "fuel", what: "refined oil", cap: null, exempt: "none" },
      ...{ from: "2024-01-01", to: "2025-03-31" },
    },
  ],
};
const measures = parseMeasures([{ name: "m.json", text: JSON.stringify([measure]) }]);
const level = (step: Level["step"], score: number): Level => {
  const reason = { key: "k", rule: "surprise" as const, category: null, records: [], matters: [], sentence: "Much." };
  const reasons = [{ ...reason, worth: score, points: score, loss: score, claims: ["none"] }];
  return {
    ...{ watch: "rus-prk", day: "2024-06-30" as Day, step, score, reasons },
    ...{ blind: "calm", learning: false, counts: [] },
  };
};

function basisOf(part: Partial<BriefBasis> & { claims?: readonly Claim[] } = {}): BriefBasis {
  return {
    ...{ watch, asOf: "2024-06-30" as Day, knownAt: null, claims: [], documents: new Map(), records: [] },
    ...{ origins: new Map(), measures: parseMeasures([]), level: null, course: [], last: null },
    ...part,
  };
}
const said = (basis: BriefBasis, heading: RegExp) =>
  makeBrief(basis)
    .sections.find((section) => heading.test(section.heading))
    ?.sentences.map(({ text }) => text);
const NEXT = /^What to look for/;

const AGREEMENTS: readonly (readonly [string, Partial<AgreementRecord>, readonly (string | RegExp)[]])[] = [
  ["signed lately", {}, [/no day of entry into force yet: look for its ratification\.$/]],
  ["signed on no day that is told", { signed: null, status: "signed" }, []],
  ["signed long ago", { signed: days("2019-01-01") }, []],
  [
    "due to enter into force",
    { inForce: days("2024-12-04") },
    [/^4 December 2024: the .* is due to enter into force\.$/],
  ],
  [
    "in force, due to end, no defence",
    { inForce: days("2024-06-20"), ended: days("2025-06-19"), clauses: ["trade"] },
    [/^19 June 2025: the .* is due to end\.$/],
  ],
  [
    "in force with a defence clause",
    { inForce: days("2024-06-20"), clauses: ["defence"] },
    [/^An attack on Russia or North Korea would call on the other by the /],
  ],
  ["ended", { inForce: days("2020-01-01"), ended: days("2024-01-01") }, []],
  ["of others", { parties: ["RUS", "CHN"] }, []],
];

describe("what to look for next", () => {
  test.each(AGREEMENTS)("of an agreement %s", (_name, part, expected) => {
    const told = said(basisOf({ records: [anAgreement({ name: "Treaty of Friendship", ...part })] }), NEXT)!;
    expect(told).toEqual(expected.map((one) => (typeof one === "string" ? one : expect.stringMatching(one))));
  });
  test("a measure whose end is near, with its source", () => {
    const brief = makeBrief(basisOf({ measures }));
    const sentence = brief.sections.find(({ heading }) => NEXT.test(heading))!.sentences[0]!;
    expect(sentence.text).toBe("31 March 2025: Resolution 9999 (on North Korea), 5, ends unless it is extended.");
    expect(brief.sources).toEqual([{ record: "unsc-9999", title: "A resolution", url: "https://example.org/9999" }]);
    expect(said(basisOf({ measures, asOf: "2025-04-01" as Day }), NEXT)).toEqual([]);
    expect(said(basisOf({ measures, asOf: "2023-04-01" as Day }), NEXT)).toEqual([]);
  });
  test("what reports set on a day to come, before what has none; not what is past or was said long ago", () => {
    const report = (published: string, text: string) => aDocument({ published: published as Day, text });
    const dated = report("2024-06-20", "Russia will host North Korea in September.");
    const open = report("2024-06-21", "Russia will visit North Korea.");
    const old = report("2024-01-21", "Russia will thank North Korea.");
    const claims = [
      aClaim(open, "CONSULT", ["RUS"], ["PRK"], { tense: "future", why: verb("visit") }),
      aClaim(dated, "CONSULT", ["RUS"], ["PRK"], {
        tense: "future",
        why: verb("host"),
        time: days("2024-09-01", "2024-09-30"),
      }),
      aClaim(old, "CONSULT", ["RUS"], ["PRK"], { tense: "future", why: verb("thank") }),
    ];
    const documents = new Map([dated, open, old].map((document) => [document.id, document]));
    expect(said(basisOf({ claims, documents }), NEXT)).toEqual([
      expect.stringContaining("September 2024"),
      expect.stringContaining("Russia will visit North Korea"),
    ]);
    expect(said(basisOf({ claims, documents, asOf: "2024-10-05" as Day }), NEXT)).toEqual([]);
  });
});

describe("what changed since the last brief", () => {
  const last = { day: "2024-06-15" as Day, level: level("calm", 2) };
  test("is no section where nobody asks", () => expect(said(basisOf(), /^Since/)).toBeUndefined());
  test("is said to be nothing where nothing did", () => {
    const section = makeBrief(basisOf({ last })).sections.find(({ heading }) => heading === "Since 15 June 2024")!;
    expect(section.absent).toContain("since 15 June 2024");
  });
  test("is the step, the status of agreements, and what was told meanwhile", () => {
    const before = aDocument({ published: "2024-06-14" as Day, text: "Russia thanked North Korea before." });
    const after = aDocument({ published: "2024-06-16" as Day, text: "Russia visited North Korea." });
    const claims = [before, after].map((document) =>
      aClaim(document, "CONSULT", ["RUS"], ["PRK"], { why: verb("visit") }),
    );
    const documents = new Map([before, after].map((document) => [document.id, document]));
    const records = [anAgreement({ name: "Pact", inForce: null })];
    expect(said(basisOf({ last, level: level("high", 40), claims, documents, records }), /^Since/)).toEqual([
      "The level went from calm to high, from 2.0 to 40.0 points.",
      "Pact was not signed and is signed and not in force now.",
      expect.stringContaining("Russia visited North Korea"),
    ]);
  });
});
