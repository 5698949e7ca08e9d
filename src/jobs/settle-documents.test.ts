// Settling what a pass touched gives what settling the whole ledger gives, whatever came before and in which order: new reports of what
// is told already, better codings, claims that fall away, what the register knows and what was imported. Over both stores.
import fc from "fast-check";
import { expect, test } from "vitest";
import { aClaim, aDocument, aTransfer } from "../../tests/coded.js";
import { overEachLedger } from "../../tests/ledgers.js";
import { addDays, type Day } from "../kernel/day.js";
import { parseRange } from "../kernel/range.js";
import { parseRegister } from "../ledger/agreements/register.js";
import type { Coded, Store } from "../store/store.js";
import { loadRegister } from "./load-register.js";
import { settleDocuments } from "./settle-documents.js";
import { settleLedger } from "./settle-ledger.js";

const NOW = "2026-01-01T00:00:00.000Z";
const [source] = [{ title: "A source made up for a test" }];
const parties = ["RUS", "PRK"];
const register = parseRegister([
  {
    name: "test.json",
    text: JSON.stringify({
      about: "Agreements made up for a test.",
      seen: "2025-01-01",
      agreements: [
        { id: "rus-prk-test", name: "Treaty of the Test", parties, signed: "2024-06-19", sources: [source] },
        {
          id: "chn-prk-test",
          name: "Pact of the Test",
          parties: ["CHN", "PRK"],
          signed: "1961-07-11",
          sources: [source],
        },
      ].map((one) => ({ ...one, clauses: [] })),
    }),
  },
]);

const TOLD = [
  "AID PRK>RUS shells #arms",
  "AID PRK>RUS rockets #arms @2024-06-19",
  "AID RUS>PRK oil #fuel",
  "SUPPORT PRK+RUS Treaty of the Test #agreement @2024-06-19",
  "SUPPORT CHN+PRK the pact of 1961 #agreement",
  "SUPPORT IRN+RUS a partnership #agreement @2001-03-12",
  "SANCTION USA>PRK sanctions",
  "MOBILIZE PRK> a missile #missile @2024-06-19",
  "CONSULT RUS+PRK talks",
];

/** A report of some of the acts; `which` says which report it is, so that the same one comes coded in other ways. */
function report(which: number, acts: readonly number[]): Coded {
  const published = addDays("2024-06-01" as Day, which);
  const document = aDocument({ published, text: `Report ${which} of the test.` });
  const claims = [...new Set(acts)].map((at) => {
    const [, type = "", sides = "", rest = ""] = /^(\S+) (\S+) (.*)$/.exec(TOLD[at]!)!;
    const [actor = [], recipient = []] = sides.split(">").map((side) => side.split("+").filter(Boolean));
    const [, text = "", kind, time] = /^(.*?)(?: #(\w+))?(?: @(\S+))?$/.exec(rest)!;
    return aClaim(document, type as never, actor, recipient, {
      object: kind === undefined ? null : { text, class: kind as never },
      time: time === undefined ? null : parseRange(time),
      why: {
        predicate: type === "SANCTION" ? "impose sanction" : type === "SUPPORT" ? "sign treaty" : "fire missile",
        frame: "",
        notes: [],
      },
    });
  });
  return { document, claims };
}

const someReports = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 5 }), fc.array(fc.integer({ min: 0, max: TOLD.length - 1 }), { maxLength: 4 })),
  { minLength: 1, maxLength: 4 },
);

/** Records as they stand, without when they became known. */
const standing = async (store: Store) => (await store.records()).map(({ record }) => JSON.stringify(record));

overEachLedger("settling what was touched", (bench) => {
  test("gives the records of the whole ledger", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someReports, { minLength: 1, maxLength: 4 }), async (passes) => {
        await bench.clear();
        const { store } = bench;
        await loadRegister(store, register, NOW);
        const imported = [{ register: "a list", title: "a row", url: null, seen: "2025-01-01" as Day }];
        await store.putRecords([aTransfer({ id: "imported", basis: imported })], NOW);
        await settleLedger(store, register, NOW);
        for (const pass of passes) {
          const coded = [...new Map(pass.map((one) => [one[0], report(...one)])).values()];
          await store.putDocuments(coded, NOW);
          await settleDocuments(
            store,
            register,
            NOW,
            coded.map(({ document }) => document.id),
          );
          const touched = await standing(store);
          const { added, changed, ended } = await settleLedger(store, register, NOW);
          expect({ added, changed, ended }).toEqual({ added: 0, changed: 0, ended: 0 });
          expect(await standing(store)).toEqual(touched);
        }
      }),
      { numRuns: 8 },
    );
  });

  test("of nothing changes nothing", async () => {
    await settleLedger(bench.store, register, NOW);
    const before = await bench.store.dump();
    expect(await settleDocuments(bench.store, register, NOW, [])).toBe(0);
    expect(await bench.store.dump()).toEqual(before);
  });
});
