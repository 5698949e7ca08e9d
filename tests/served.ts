// A small ledger in memory and the options of an application over it, for the tests of the server.
// Nothing listens; where a socket is needed, the test opens one.
import { parseRegister } from "../src/ledger/agreements/register.js";
import type { AppOptions } from "../src/server/options.js";
import { openStore } from "../src/store/open.js";
import { anAgreement, aReport } from "./coded.js";

export const A_WATCH = {
  ...{ id: "rus-prk", name: "a watch", pair: ["RUS", "PRK"], observer: "JPN", themes: [] },
} as const;

/** The ledger holds aReport() and anAgreement(). */
export async function anApplication(part: Partial<AppOptions> = {}): Promise<AppOptions> {
  const store = await openStore({ memory: true });
  await store.putDocuments([aReport()], "2024-06-20T18:00:00Z");
  await store.putRecords([anAgreement()], "2024-06-20T18:00:00Z");
  const now = () => new Date("2025-01-01T00:00:00Z");
  return {
    store,
    watches: [{ ...A_WATCH, pair: ["RUS", "PRK"] }],
    register: parseRegister([]),
    token: null,
    now,
    ...part,
  };
}
