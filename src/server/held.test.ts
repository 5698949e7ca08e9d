// A store whose records and rulings are held answers as the ledger does, before and after writes, held or too many to hold.
import { afterEach, beforeEach, expect, test } from "vitest";
import { anAgreement, aTransfer, days } from "../../tests/coded.js";
import { openStore } from "../store/open.js";
import type { RecordQuery, Store } from "../store/store.js";
import { heldStore } from "./held.js";

let store: Store;
beforeEach(async () => {
  store = await openStore({ memory: true });
});
afterEach(() => store.close());

const QUERIES: readonly RecordQuery[] = [
  {},
  { kind: "agreement" },
  { kind: "programme" },
  { involving: "PRK" },
  { involving: "nobody" },
  { between: ["PRK", "RUS"] },
  { between: ["RUS", "PRK"], kind: "transfer" },
  ...["2000-01-01", "2024-06-18", "2024-06-19", "2024-06-30", "2031-01-01"].map((asOf) => ({ asOf })),
  { kind: "agreement", asOf: "2024-07-01", involving: "RUS" },
  { knownAt: "2024-06-20" },
];

test.each([5_000, 1])("the same rows in the same order; %s at most", async (most) => {
  const held = heldStore(store, most);
  const same = async () => {
    for (const query of QUERIES)
      expect(await held.records(query), JSON.stringify(query)).toEqual(await store.records(query));
    for (const { record } of await store.records()) {
      expect(await held.record(record.id)).toEqual(await store.record(record.id));
      expect(await held.record(record.id, "2024-06-20")).toEqual(await store.record(record.id, "2024-06-20"));
      for (const query of [{}, { target: record.id }, { target: record.id, knownAt: "2024-06-21" }])
        expect(await held.rulings(query)).toEqual(await store.rulings(query));
    }
    expect(await held.record("nothing")).toBeNull();
  };
  await same();
  const agreement = { ...anAgreement(), ended: days("2030-01-01") };
  await held.putRecords([agreement, aTransfer()], "2024-06-20");
  await same();
  await held.putRuling({
    target: agreement.id,
    status: "confirmed",
    into: null,
    why: `w ${most}`,
    by: "b",
    at: "2024-06-22",
  });
  await same();
  await held.putRecords([{ ...agreement, parties: ["PRK", "RUS", "CHN"] }], "2024-06-21");
  await held.closeRecords([aTransfer().id], "2024-06-22");
  await same();
  await expect(held.records({ between: ["RUS", "RUS"] })).rejects.toThrow("there is no pair");
  await expect(held.records({ asOf: "soon" })).rejects.toThrow();
});
