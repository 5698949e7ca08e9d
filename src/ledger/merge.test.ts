// Records of many documents become the ledger's: folded by id, matched to the register, the same in whatever order they come.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Certainty } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import { parseRange } from "../kernel/range.js";
import type { AgreementRecord, AgreementStatus, StandingRecord, TransferRecord } from "../kernel/record.js";
import { recordId } from "../kernel/record.js";
import { toRecord } from "./agreements/record.js";
import { parseRegister } from "./agreements/register.js";
import { matchRegister } from "./match-register.js";
import { type MergeContext, merge } from "./merge.js";

const folder = new URL("../../data/agreements/", import.meta.url);
const register = parseRegister(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") })),
);
const today = "2025-06-01" as Day;

// The claim c2024-06-20 is one of a document published that day.
const publishedOf = (claim: string) => (claim.startsWith("c") ? (claim.slice(1, 11) as Day) : null);
const alone: MergeContext = { publishedOf, register: null, day: today };
const withRegister: MergeContext = { publishedOf, register, day: today };
const range = (text: string | null) => (text === null ? null : parseRange(text));

function transfer(claim: string, certainty: Certainty, time: string | null): TransferRecord {
  const [from, to, kind] = ["PRK", "RUS", "arms"] as const;
  const id = recordId("transfer", from, to, kind);
  return { kind: "transfer", id, basis: [{ claim }], from, to, class: kind, certainty, time: range(time) };
}

interface Told {
  readonly parties?: readonly string[];
  readonly name?: string;
  readonly signed?: string | null;
  readonly ended?: string | null;
  readonly status?: AgreementStatus;
  readonly clauses?: AgreementRecord["clauses"];
}

function agreement(claim: string, told: Told): AgreementRecord {
  const parties = [...(told.parties ?? ["RUS", "PRK"])].sort();
  const signed = range(told.signed ?? null);
  return {
    kind: "agreement",
    id: recordId("agreement", parties.join(","), signed?.from.slice(0, 4) ?? ""),
    basis: [{ claim }],
    name: told.name ?? "the treaty",
    parties,
    signed,
    inForce: null,
    ended: range(told.ended ?? null),
    clauses: told.clauses ?? [],
    status: told.status ?? "signed",
  };
}

test("the same transfer in two documents is one record on both claims", () => {
  const [record, ...rest] = merge(
    [
      [transfer("c2024-01-02", "possible", "2023")],
      [transfer("c2024-02-03", "certain", "2023-09")],
      [transfer("c2024-03-04", "probable", null)],
    ],
    alone,
  );
  expect(rest).toEqual([]);
  expect(record).toMatchObject({
    certainty: "certain",
    time: range("2023-09"),
    basis: [{ claim: "c2024-01-02" }, { claim: "c2024-02-03" }, { claim: "c2024-03-04" }],
  });
});

test("nothing comes of nothing, and other records are left as they are", () => {
  expect(merge([], alone)).toEqual([]);
  const dispute: StandingRecord = {
    ...{ kind: "dispute", id: recordId("dispute", "RUS", "JPN", "kurils"), basis: [{ claim: "c2024-01-01" }] },
    ...{ holder: "RUS", claimant: "JPN", territory: "Kurils" },
  };
  expect(merge([[dispute], []], withRegister)).toEqual([dispute]);
});

describe("the status of an agreement", () => {
  test.each<[string, [string, AgreementStatus][], AgreementStatus]>([
    [
      "goes forward",
      [
        ["c2024-06-20", "signed"],
        ["c2024-12-05", "in-force"],
      ],
      "in-force",
    ],
    [
      "is not taken back by a retelling",
      [
        ["c2024-12-05", "in-force"],
        ["c2025-01-05", "signed"],
      ],
      "in-force",
    ],
    [
      "ends",
      [
        ["c2024-12-05", "in-force"],
        ["c2025-01-05", "ended"],
        ["c2025-02-05", "signed"],
      ],
      "ended",
    ],
    [
      "returns to force",
      [
        ["c2024-12-05", "ended"],
        ["c2025-01-05", "in-force"],
      ],
      "in-force",
    ],
    [
      "of one day is the furthest",
      [
        ["c2024-12-05", "in-force"],
        ["c2024-12-05b", "ended"],
      ],
      "ended",
    ],
    [
      "of a claim not known is told first",
      [
        ["x", "ended"],
        ["c2024-12-05", "in-force"],
      ],
      "in-force",
    ],
  ])("%s", (_, told, expected) => {
    const documents = told.map(([claim, status]) => [
      agreement(claim, { status, ended: status === "ended" ? "2024" : null }),
    ]);
    for (const order of [documents, documents.toReversed()]) {
      const [record, ...rest] = merge(order, alone);
      expect(rest).toEqual([]);
      expect(record).toMatchObject({ status: expected, ended: expected === "ended" ? range("2024") : null });
    }
  });

  test("comes with the sharpest dates, all clauses and a name of its own", () => {
    const [record] = merge(
      [
        [agreement("c2024-06-19", { name: "the pact", signed: "2024", clauses: ["defence"] })],
        [agreement("c2024-06-20", { name: "Treaty of Made-up Friendship", signed: "2024-06-19", clauses: ["aid"] })],
      ],
      alone,
    );
    expect(record).toMatchObject({
      name: "Treaty of Made-up Friendship",
      signed: range("2024-06-19"),
      clauses: ["aid", "defence"],
    });
  });
});

describe("an agreement told by reports", () => {
  test.each<[string, Told, string | null]>([
    ["by parties and year", { signed: "2024-06-19" }, "rus-prk-2024"],
    ["by parties and the year in its name", { name: "1961 treaty", status: "ended" }, "sun-prk-1961"],
    ["by the parties of its own time", { name: "1961 treaty", parties: ["SUN", "PRK"] }, "sun-prk-1961"],
    ["by the year of its end", { status: "ended", ended: "1996-09-10" }, "sun-prk-1961"],
    ["by parties and name", { name: "Treaty on Comprehensive Strategic Partnership" }, "rus-prk-2024"],
    ["by the only defence clause that stands", { name: "the pact", clauses: ["defence"] }, "rus-prk-2024"],
    ["not by parties alone", { name: "the treaty" }, null],
    ["not by the names of the parties", { name: "Treaty between Russia and North Korea" }, null],
    [
      "not by the names of parties with one treaty",
      { name: "a treaty between China and Mongolia", parties: ["CHN", "MNG"] },
      null,
    ],
    ["not by a year in which nothing was signed", { signed: "2015" }, null],
    ["not by other parties", { parties: ["PRK", "CUB"], signed: "2024-06-19" }, null],
    [
      "not by a clause of which there are many",
      { name: "the deal", parties: ["QAT", "TUR"], clauses: ["basing"] },
      null,
    ],
    ["not by some of its parties", { parties: ["GBR", "USA"], signed: "1949-04-04" }, null],
    [
      "by those who are still parties",
      { parties: ["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"], signed: "1992-05-15" },
      "csto-1992",
    ],
  ])("is matched %s", (_, told, expected) => {
    expect(matchRegister(agreement("c2024-06-20", told), register, today)?.id ?? null).toBe(expected);
  });

  test("is not matched to what was not yet there", () => {
    const record = agreement("c2024-06-20", { signed: "2024-06-19" });
    expect(matchRegister(record, register, "2024-06-18" as Day)).toBeNull();
    expect(matchRegister(record, register, "2024-06-19" as Day)?.id).toBe("rus-prk-2024");
  });

  test("is one record with the register's facts, on its sources and the claims", () => {
    const documents = [
      [agreement("c2024-06-20", { signed: "2024-06-19", status: "in-force" })],
      [agreement("c2024-06-21", { name: "Treaty on Comprehensive Strategic Partnership" })],
    ];
    const day = "2024-07-01" as Day;
    const fact = toRecord(register.byId.get("rus-prk-2024")!, day);
    const [record, ...rest] = merge(documents, { ...withRegister, day });
    expect(rest).toEqual([]);
    expect(record).toMatchObject({ id: fact.id, status: "signed", inForce: null });
    expect(record!.basis).toEqual(
      expect.arrayContaining([...fact.basis, { claim: "c2024-06-20" }, { claim: "c2024-06-21" }]),
    );
    expect(record!.basis).toHaveLength(fact.basis.length + 2);
    expect(merge(documents, { ...alone, day })).toHaveLength(2);
  });
});

test("the order of documents, and of records in them, changes nothing", () => {
  const claims = fc.integer({ min: 1, max: 28 }).map((day) => `c2024-06-${String(day).padStart(2, "0")}`);
  const times = fc.constantFrom(null, "2023", "2024", "2023-09", "2023-09-13", "2024-06-19", "2023-09-01..2023-09-13");
  const transfers = fc
    .tuple(claims, fc.constantFrom<Certainty>("certain", "probable", "possible"), times)
    .map((told) => transfer(...told));
  const agreements = fc
    .tuple(claims, times, fc.constantFrom<AgreementStatus>("announced", "signed", "in-force", "ended"))
    .chain(([claim, signed, status]) =>
      fc
        .record({
          name: fc.constantFrom("the pact", "the treaty", "Treaty of Friendship", "1961 treaty"),
          ended: times,
        })
        .map((told) => agreement(claim, { ...told, signed, status })),
    );
  const documents = fc.array(fc.array(fc.oneof(transfers, agreements), { maxLength: 4 }), { maxLength: 6 });
  const shuffled = documents.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.boolean()),
  );
  fc.assert(
    fc.property(shuffled, ([list, other, known]) => {
      const context = known ? withRegister : alone;
      const merged = merge(list, context);
      expect(
        merge(
          other.map((records) => records.toReversed()),
          context,
        ),
      ).toEqual(merged);
      expect(merge([...list, ...list], context)).toEqual(merged);
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      const given = new Set(list.flat().flatMap(({ basis }) => basis.map((one) => JSON.stringify(one))));
      for (const one of given)
        expect(merged.some(({ basis }) => basis.some((kept) => JSON.stringify(kept) === one))).toBe(true);
    }),
  );
});
