// The mark moves with every change and with nothing else, over both databases.
import { expect, test } from "vitest";
import { anAgreement, aReport } from "../../tests/coded.js";
import { overEachLedger } from "../../tests/ledgers.js";
import type { Lock } from "./lock.js";
import { storeOver } from "./open.js";

const ALONE: Lock = { file: "none", release: () => undefined };

// The last of them as for a folder, where the mark is asked for once after each write of our own.
overEachLedger("mark", (bench) => {
  test.each([false, true])("moves when something changes, and stays when nothing does; alone: %s", async (alone) => {
    const store = alone ? storeOver(bench.connection, ALONE) : bench.store;
    const [aid] = aReport().claims;
    const ruling = { target: aid!.id, status: "confirmed", into: null, why: "w", by: "b", at: "2024-06-21" } as const;
    const better = { ...aReport(), claims: [{ ...aid!, certainty: "possible" as const }] };
    const steps: readonly (readonly [string, () => Promise<unknown>, boolean])[] = [
      ["documents", () => store.putDocuments([aReport()], "2024-06-20"), true],
      ["the same documents", () => store.putDocuments([aReport()], "2024-06-20"), false],
      ["a better coding", () => store.putDocuments([better], "2024-06-21"), true],
      ["records", () => store.putRecords([anAgreement()], "2024-06-20"), true],
      ["the same records", () => store.putRecords([anAgreement()], "2024-06-20"), false],
      ["a record's end", () => store.closeRecords([anAgreement().id], "2024-06-22"), true],
      ["no such record", () => store.closeRecords(["nothing"], "2024-06-22"), false],
      ["a ruling", () => store.putRuling(ruling), true],
      ["the same ruling", () => store.putRuling(ruling), false],
      ["a write that is refused", () => store.putRuling({ ...ruling, target: "no" }).catch(() => null), false],
      ["a question", () => store.claims({ text: "oil" }), false],
    ];
    let { number } = await store.mark();
    for (const [what, step, moves] of steps) {
      await step();
      const mark = await store.mark();
      expect(mark.number > number, what).toBe(moves);
      expect(mark.at).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
      number = mark.number;
    }
  });

  test("is never older than a write that was over when it was asked for, however many ask at once", async () => {
    for (const store of [bench.store, storeOver(bench.connection, ALONE)]) {
      for (let turn = 0; turn < 10; turn++) {
        const early = [store.mark(), store.mark()];
        const written = store.putDocuments(
          [aReport({ text: `${aReport().document.text} ${store.alone} ${turn}` })],
          "2024-06-20",
        );
        const meanwhile = [store.mark(), store.mark()];
        await written;
        const after = await Promise.all([store.mark(), store.mark(), store.mark()]);
        const [{ number }] = (await bench.connection.query<{ number: number }>("select number from ledger_mark")) as [
          { number: number },
        ];
        expect(after.map((mark) => mark.number)).toEqual([number, number, number]);
        for (const mark of await Promise.all([...early, ...meanwhile])) expect(mark.number).toBeLessThanOrEqual(number);
        expect((await store.mark()).number).toBe(number);
      }
    }
  });
});
