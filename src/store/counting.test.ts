// The claims that can count for a watch: none that counts is left out, whatever actors, types and objects it has.
import fc from "fast-check";
import { expect, test } from "vitest";
import { aClaim, aDocument, aReport } from "../../tests/coded.js";
import { overEachLedger } from "../../tests/ledgers.js";
import { type Claim, EVENT_TYPES, OBJECT_CLASSES } from "../kernel/claim.js";
import { THEME_TYPES } from "../watch/category.js";
import { signalOf } from "../watch/signal.js";
import { THEMES } from "../watch/watch.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";

const SOME = ["RUS", "PRK", "JPN", "USA", "CHN"];
const someone = fc.subarray(SOME, { maxLength: 2 });
const act = fc.record({
  type: fc.constantFrom(...EVENT_TYPES),
  actor: someone,
  recipient: someone,
  object: fc.option(
    fc.record({ text: fc.constantFrom("sanctions", "shells"), class: fc.constantFrom(...OBJECT_CLASSES) }),
  ),
  mode: fc.constantFrom(null, "weapons"),
});

overEachLedger("counting", (bench) => {
  test("every claim that gives a signal is among them", async () => {
    const document = aDocument();
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 5, maxLength: 40 }),
        fc.subarray(["USA", "CHN"]),
        async (acts, allies) => {
          await bench.clear();
          const claims = acts.map(({ type, actor, recipient, object, mode }) =>
            aClaim(document, type, actor, recipient, { object, mode }),
          );
          const kept = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
          await bench.store.putDocuments([{ document, claims: kept }], "2024-06-20");
          const watch = { id: "w", name: "w", pair: ["PRK", "RUS"], observer: "JPN", themes: THEMES } as const;
          const rows = await bench.store.counting({ pair: watch.pair, toward: allies, types: THEME_TYPES });
          const read = new Set(rows.map(({ claim }) => claim.id));
          const counts = (claim: Claim) => {
            const reported = { claim, published: document.published, known: document.published, origin: document.id };
            return signalOf(reported, { watch, allies }, DEFAULT_WEIGHTS) !== null;
          };
          expect(kept.filter((claim) => counts(claim) && !read.has(claim.id))).toEqual([]);
          const named = ({ actor, recipient }: Claim) =>
            [...actor, ...recipient].some(({ id }) => id === "PRK" || id === "RUS");
          expect(rows.every(({ claim }) => named(claim))).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });

  test("as known then, and none of others", async () => {
    const report = aReport();
    await bench.store.putDocuments([report], "2024-06-20");
    const types = async (knownAt?: string) =>
      (await bench.store.counting({ pair: ["RUS", "PRK"], toward: [], types: [], knownAt })).map(
        ({ claim }) => claim.type,
      );
    expect((await types()).toSorted()).toEqual(["AID", "CONSULT"]);
    expect(await types("2024-06-19")).toEqual([]);
  });
});
