// What is remembered of a watch from pass to pass gives the level that reading the whole ledger gives, to the byte: after new reports and
// older ones, a better coding, a report that stops counting, a new record, and reports that nobody told it of. A real store.
import { afterAll, beforeAll, expect, test } from "vitest";
import { anAlertLedger, loud, ON, WATCH } from "../../tests/alerted.js";
import { aTransfer, days } from "../../tests/coded.js";
import { addDays, type Day } from "../kernel/day.js";
import type { Coded, Store } from "../store/store.js";
import { levelsFrom, type Touched, UNTOUCHED, WatchMemory } from "./watch-memory.js";
import { weigh } from "./weigh.js";

let store: Store;
let memory: WatchMemory;
beforeAll(async () => {
  store = await anAlertLedger();
  memory = new WatchMemory(store, WATCH);
  expect(store.alone).toBe(false);
});
afterAll(() => store.close());

/** Keeps reports, has the memory take them in, and holds it against the whole ledger read anew. */
async function taken(reports: readonly Coded[], day: Day = ON, part: Partial<Touched> = {}): Promise<boolean> {
  const { added } = await store.putDocuments(reports, addDays(ON, 1));
  const before = memory.on(day)?.memory;
  await memory.take(day, { documents: reports.map(({ document }) => document.id), added, ...part });
  const held = memory.on(day)!;
  const [level] = [...levelsFrom(held, day)];
  expect(JSON.stringify(level)).toBe(JSON.stringify((await weigh(store, WATCH, day))!.level));
  return held.memory === before;
}

test.each([false, true])(
  "the level after anything is that of the whole ledger, and only the tail was replayed where that is enough; nobody else writes: %s",
  async (alone) => {
    memory = new WatchMemory({ ...store, alone }, WATCH);
    expect(await taken([])).toBe(false);
    expect(await taken([])).toBe(true);
    expect(await taken([loud(ON, alone ? 20 : 40), loud(ON, alone ? 21 : 41)])).toBe(true);
    expect(await taken([loud(addDays(ON, -45), alone ? 22 : 42)])).toBe(true);
    expect(await taken([loud("2020-05-01" as Day, alone ? 23 : 43)])).toBe(true);
    const one = loud(addDays(ON, -3), alone ? 24 : 44);
    expect(await taken([one])).toBe(true);
    const better = one.claims.map((claim) => ({ ...claim, certainty: "possible" as const }));
    expect(await taken([{ document: one.document, claims: better }])).toBe(true);
    expect(await taken([{ document: one.document, claims: [] }])).toBe(false);
  },
);

test("records that come and go are seen", async () => {
  const sent = aTransfer({ from: "RUS", to: "PRK", class: "arms", time: days(addDays(ON, -10)) });
  await store.putRecords([sent], addDays(ON, 1));
  expect(await taken([])).toBe(true);
  expect([...levelsFrom(memory.on(ON)!, ON)][0]!.reasons.map(({ rule }) => rule)).toContain("arms-sent");
  await store.closeRecords([sent.id], addDays(ON, 1));
  expect(await taken([])).toBe(true);
});

test("reports it was not told of, another day, and another ally have the whole read", async () => {
  memory = new WatchMemory(store, WATCH);
  await taken([]);
  expect(await taken([loud(ON, 30)], ON, UNTOUCHED)).toBe(false);
  expect(await taken([loud(addDays(ON, 1), 31)], addDays(ON, 1))).toBe(false);
  const pact = {
    kind: "agreement",
    id: "pact",
    basis: [{ claim: "c" }],
    name: "a pact",
    clauses: ["defence"],
  } as const;
  const dated = { signed: days("2000-01-01"), inForce: days("2000-01-01"), ended: null, status: "in-force" } as const;
  await store.putRecords([{ ...pact, ...dated, parties: ["JPN", "KOR"] }], addDays(ON, 1));
  expect(await taken([], addDays(ON, 1))).toBe(false);
});
