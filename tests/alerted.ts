// A ledger in memory in which nothing much happens for half a year and then a good deal on one day, so that alerts are raised on it.
// Its reports are made up and their words are hostile on purpose: markup, line breaks, what would begin a header.
import type { Day } from "../src/kernel/day.js";
import { addDays } from "../src/kernel/day.js";
import { migrate } from "../src/store/migrations.js";
import { storeOver } from "../src/store/open.js";
import { openPglite } from "../src/store/pglite.js";
import type { Coded, Store } from "../src/store/store.js";
import type { Watch } from "../src/watch/watch.js";
import { aClaim, aDocument } from "./coded.js";

export const WATCH: Watch = {
  ...{ id: "rus-prk", name: "Russia–North Korea, seen from Japan", pair: ["RUS", "PRK"], observer: "JPN" },
  themes: ["arms-transfer"],
};

/** The day of the alerts. */
export const ON = "2024-06-30" as Day;

const HOSTILE =
  'Russia gave <b>shells</b> & "oil" to North Korea\r\nBcc: thief@example.org ]]> <script>alert(1)</script>.';

/** What is learnt on the last day counts on the day of its report, where that is more than a week earlier. */
export async function anAlertLedger(): Promise<Store & { forget(): Promise<void> }> {
  const connection = await openPglite(null);
  await migrate(connection);
  const store = storeOver(connection);
  await store.putDocuments(alertReports(), ON);
  // As if nobody had ever followed a watch in it.
  return { ...store, forget: () => connection.script("truncate alerts, alert_days, deliveries") };
}

/** Half a year of fair weather, then nine reports of one day. */
export function alertReports(): readonly Coded[] {
  const reports: Coded[] = Array.from({ length: 9 }, (_, i) => loud(ON, i));
  for (let on = "2024-01-01" as Day, i = 0; on <= ON; on = addDays(on, 1), i++) reports.push(quiet(on, i));
  return reports;
}

function quiet(published: Day, i: number): Coded {
  return { document: aDocument({ published, text: `The weather of day ${i} was fair in every town.` }), claims: [] };
}

/** A report of an act between the two, in words of its own so that it is no copy of another. */
export function loud(published: Day, i: number): Coded {
  const own = Array.from({ length: 30 }, (_, word) => `word${i}x${word}`).join(" ");
  const document = aDocument({ published, text: `${HOSTILE} ${own}`, outlet: `Wire\n${i}`, title: `Report ${i}` });
  const object = { text: "shells", class: i % 2 === 0 ? "arms" : "fuel" } as const;
  return { document, claims: [aClaim(document, "AID", ["RUS"], ["PRK"], { words: HOSTILE, object })] };
}
