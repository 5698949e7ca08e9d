// The mark moves with every change and with nothing else, over both databases.
import { expect, test } from "vitest";
import { anAgreement, aReport } from "../../tests/coded.js";
import { overEachLedger } from "../../tests/ledgers.js";

overEachLedger("mark", (bench) => {
  test("moves when something changes, and stays when nothing does", async () => {
    const { store } = bench;
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
});
