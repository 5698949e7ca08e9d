// Settling a ledger: what documents and register add up to, twice the same, and ended where the claims that carried it fall away.
// And the register's own days: a treaty is known as signed, then in force, then ended.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aClaim, aDocument, aReport } from "../../tests/coded.js";
import { parseRegister } from "../ledger/agreements/register.js";
import { openStore } from "../store/open.js";
import type { Store } from "../store/store.js";
import { loadRegister, readMeasures, readRegister } from "./load-register.js";
import { settleLedger } from "./settle-ledger.js";

const NOW = "2026-01-01T00:00:00.000Z";
const register = parseRegister([
  {
    name: "test.json",
    text: JSON.stringify({
      about: "An agreement made up for a test.",
      seen: "2025-01-01",
      agreements: [
        {
          ...{
            id: "rus-prk-test",
            name: "Treaty of the Test",
            parties: ["RUS", "PRK"],
            signed: "2024-06-19",
            inForce: "2024-12-04",
            ended: "2030-01-01",
          },
          clauses: [
            {
              kind: "defence",
              article: "Article 4",
              trigger: "attack",
              firmness: "automatic",
              text: "each helps the other.",
            },
          ],
          sources: [{ title: "A source made up for a test" }],
        },
      ],
    }),
  },
]);
let store: Store;
beforeEach(async () => {
  store = await openStore({ memory: true });
});
afterEach(() => store.close());

test("a transfer told becomes a record, and again changes nothing", async () => {
  await store.putDocuments([aReport()], "2024-06-20T00:00:00Z");
  expect(await settleLedger(store, register, NOW)).toMatchObject({ added: 2, changed: 0, ended: 0 });
  const before = await store.dump();
  expect(await settleLedger(store, register, "2026-02-01T00:00:00.000Z")).toMatchObject({
    added: 0,
    changed: 0,
    ended: 0,
  });
  expect(await store.dump()).toEqual(before);
  expect(await store.records({ kind: "transfer" })).toMatchObject([
    { record: { from: "RUS", to: "PRK", class: "fuel" } },
  ]);
});

test("a record ends when no claim carries it, and is still known for before", async () => {
  const report = aReport();
  await store.putDocuments([report], "2024-06-20T00:00:00Z");
  await settleLedger(store, register, "2024-06-20T12:00:00Z");
  await store.putDocuments([{ document: report.document, claims: report.claims.slice(1) }], "2024-07-01T00:00:00Z");
  expect(await settleLedger(store, register, "2024-07-01T12:00:00Z")).toMatchObject({ ended: 1 });
  expect(await store.records({ kind: "transfer" })).toEqual([]);
  expect(await store.records({ kind: "transfer", knownAt: "2024-06-30" })).toHaveLength(1);
});

test("a treaty that a report tells of is the register's, standing on both", async () => {
  const document = aDocument({ text: "Russia and North Korea signed the Treaty of the Test." });
  const claim = aClaim(document, "SUPPORT", ["RUS", "PRK"], [], {
    why: { predicate: "sign treaty", frame: "", notes: [] },
    object: { text: "Treaty of the Test", class: "agreement" },
    time: { from: document.published, to: document.published },
  });
  await store.putDocuments([{ document, claims: [claim] }], "2024-06-20T00:00:00Z");
  await settleLedger(store, register, NOW);
  const rows = await store.records({ kind: "agreement" });
  expect(rows).toHaveLength(1);
  expect(rows[0]!.record.basis).toEqual(
    expect.arrayContaining([{ claim: claim.id }, expect.objectContaining({ register: "test.json" })]),
  );
});

describe("the register", () => {
  test("is known from its days, and twice is once", async () => {
    expect(await loadRegister(store, register, NOW)).toBe(2);
    expect(await loadRegister(store, register, NOW)).toBe(0);
    const status = async (knownAt: string) =>
      (await store.records({ knownAt })).map(({ record }) => "status" in record && record.status);
    expect(await status("2024-06-18")).toEqual([]);
    expect(await status("2024-06-19")).toEqual(["signed"]);
    expect(await status("2024-12-03")).toEqual(["signed"]);
    expect(await status("2024-12-04")).toEqual(["in-force"]);
  });
  test("settling after it finds nothing to change", async () => {
    await loadRegister(store, register, NOW);
    expect(await settleLedger(store, register, NOW)).toMatchObject({ added: 0, changed: 0, ended: 0, already: 1 });
  });
  test("the bundled files read", () => {
    expect(
      readRegister()
        .byId.get("rus-prk-2024")
        ?.parties.map(({ id }) => id)
        .toSorted(),
    ).toEqual(["PRK", "RUS"]);
    expect(readMeasures().on.get("PRK")?.length).toBeGreaterThan(5);
  });
});
