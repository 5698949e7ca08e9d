// The second clock as a law: what the ledger says it knew on a day is what it would hold had it stopped on that day.
// Made-up histories of ingest, recoding, settling and ruling are replayed over both databases.
import fc from "fast-check";
import { expect, test } from "vitest";
import { aDocument, anAgreement, aReport, aTransfer, days } from "../../tests/coded.js";
import { overEachLedger } from "../../tests/ledgers.js";
import type { AgreementStatus } from "../kernel/record.js";
import { knownFrom, knownUntil } from "./known.js";
import type { Coded, Store } from "./store.js";

const STATUSES: readonly AgreementStatus[] = ["announced", "signed", "in-force"];

/** One step: on which day, which document, with which of its claims, how sure; and what else happens. */
const step = fc.record({
  wait: fc.integer({ min: 0, max: 2 }),
  report: fc.integer({ min: 0, max: 3 }),
  claims: fc.subarray([0, 1, 2]),
  sure: fc.boolean(),
  record: fc.option(fc.integer({ min: 0, max: 2 })),
  close: fc.boolean(),
  rule: fc.boolean(),
});

overEachLedger("two clocks", (bench) => {
  test("the picture as known on any day is the picture from what had been ingested by then", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await bench.clear();
        const pictures = new Map<number, unknown>();
        let day = 1;
        for (const { wait, report, claims, sure, record, close, rule } of steps) {
          day += wait;
          const at = dayText(day);
          await bench.store.putDocuments([coded(report, claims, sure)], at);
          if (record !== null)
            await bench.store.putRecords([anAgreement({ status: STATUSES[record]! }), aTransfer()], at);
          if (close) await bench.store.closeRecords([aTransfer().id], at);
          const first = (await bench.store.claims({ limit: 1 })).rows[0];
          if (rule && first !== undefined) {
            await bench.store.putRuling({
              target: first.claim.id,
              status: "confirmed",
              into: null,
              why: "seen",
              by: "test",
              at,
            });
          }
          pictures.set(day, await picture(bench.store));
        }
        let expected: unknown;
        for (let then = 0; then <= day + 1; then++) {
          expected = pictures.get(then) ?? expected ?? (await picture(bench.store, "2000-01-01"));
          expect(await picture(bench.store, dayText(then))).toEqual(expected);
          expect(await picture(bench.store, `${dayText(then)}T00:00:00Z`)).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("before anything was known there is nothing", async () => {
    await bench.store.putDocuments([aReport()], "2024-06-20");
    expect(await picture(bench.store, "2024-06-19")).toEqual({
      documents: [],
      claims: [],
      pairs: [],
      records: [],
      rulings: [],
    });
    expect(await picture(bench.store, "2024-06-20")).toEqual(await picture(bench.store));
  });
});

async function picture(store: Store, knownAt?: string) {
  return {
    documents: (await store.documents({ knownAt, limit: 1000 })).rows,
    claims: (await store.claims({ knownAt, limit: 1000 })).rows,
    pairs: await store.pairs(knownAt),
    records: await store.records({ knownAt }),
    rulings: await store.rulings(knownAt === undefined ? {} : { knownAt }),
  };
}

function coded(number: number, claims: readonly number[], sure: boolean): Coded {
  const report = aReport({ text: `${aDocument().text} ${number}`, published: days(`2024-05-0${number + 1}`).from });
  const certainty = sure ? "certain" : "possible";
  return { document: report.document, claims: claims.map((i) => ({ ...report.claims[i]!, certainty })) };
}

function dayText(day: number): string {
  return day === 0 ? "2024-05-31" : `2024-06-${String(day).padStart(2, "0")}`;
}

const INSTANTS: readonly (readonly [string, string | null, string | null])[] = [
  ["2024-06-19", "2024-06-19T00:00:00.000Z", "2024-06-19T23:59:59.999Z"],
  ["0001-01-01", "0001-01-01T00:00:00.000Z", "0001-01-01T23:59:59.999Z"],
  ["9999-12-31", "9999-12-31T00:00:00.000Z", "9999-12-31T23:59:59.999Z"],
  ["2024-06-19T08:30Z", "2024-06-19T08:30:00.000Z", "2024-06-19T08:30:00.000Z"],
  ["2024-06-19T08:30:15.123456Z", "2024-06-19T08:30:15.123Z", "2024-06-19T08:30:15.123Z"],
  ["2024-06-19T08:30:00+09:00", "2024-06-18T23:30:00.000Z", "2024-06-18T23:30:00.000Z"],
  ["2024-06-19T08:30:00", null, null],
  ["2024-06-19 08:30:00Z", null, null],
  ["2024-02-30", null, null],
  ["2024-02-30T00:00:00Z", null, null],
  ["2024-06-19T25:00:00Z", null, null],
  ["0001-01-01T00:00:00+09:00", null, null],
  ["9999-12-31T23:00:00-09:00", null, null],
  ["2024-06-19T08:30:00Z; drop table claims", null, null],
  ["yesterday", null, null],
  ["", null, null],
];
test.each(INSTANTS)("known time %j", (text, from, until) => {
  for (const [read, expected] of [
    [knownFrom, from],
    [knownUntil, until],
  ] as const) {
    if (expected === null) expect(() => read(text)).toThrowError(expect.objectContaining({ code: "bad-date" }));
    else expect(read(text)).toBe(expected);
  }
});
