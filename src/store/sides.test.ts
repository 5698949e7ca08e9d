// An older ledger gets who is in each claim from its tables, and holds afterwards what a new one would; listings go by it.
import { expect, test } from "vitest";
import { aClaim, aDocument, aReport, days } from "../../tests/coded.js";
import { overEachLedger } from "../../tests/ledgers.js";
import { migrate } from "./migrations.js";

overEachLedger("sides", (bench) => {
  test("an older ledger becomes what a new one is", async () => {
    await bench.store.putDocuments([aReport()], "2024-06-20");
    const voiced = aClaim(aDocument({ text: "Nobody acts." }), "ASSESS", [], []);
    await bench.store.putDocuments([{ document: aDocument({ text: "Nobody acts." }), claims: [voiced] }], "2024-06-20");
    const whole = await bench.store.dump();
    expect(whole.join("\n")).toContain('["PRK RUS"]');
    await bench.connection.script(`
      alter table claims drop column sides, drop column pairs;
      drop index claims_long; drop statistics claims_length; drop table ledger_mark; drop function ledger_moves cascade;
      drop index claims_type;
      delete from migrations where number >= 4`);
    expect(await migrate(bench.connection)).toBe(2);
    expect(await bench.store.dump()).toEqual(whole);
  });

  test("a long claim touches the days from any of its own on, in the order of beginnings, across pages", async () => {
    const document = aDocument();
    const times = [
      ["2024-01-01", "2024-12-31"],
      ["2024-05-01", "2024-05-01"],
      ["2024-06-01", "2024-06-05"],
      ["2024-06-03", "2024-06-03"],
      ["2024-07-01", "2024-07-02"],
    ] as const;
    const claims = times.map(([from, to], at) =>
      aClaim(document, "AID", ["RUS"], ["PRK"], { time: days(from, to), id: `c${at}`, words: document.text }),
    );
    await bench.store.putDocuments([{ document, claims }], "2024-08-01");
    for (const order of ["oldest", "newest"] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await bench.store.claims({ from: "2024-06-03", to: "2024-07-01", limit: 1, order, cursor });
        seen.push(...page.rows.map(({ claim }) => claim.id));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(order === "oldest" ? ["c0", "c2", "c3", "c4"] : ["c4", "c3", "c2", "c0"]);
    }
  });
});
