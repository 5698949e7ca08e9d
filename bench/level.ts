// How long the level of a watch takes after a new claim: read from a ledger, the tail replayed, beside the whole past replayed; and
// whether both are the same to the byte. npm run bench -- level --ledger FOLDER [--watches FILE] [--claims N]
// The ledger is read and not changed: a report that it holds is told anew, which drops the states from its day on as a new one does.
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { levelsFrom, remember, WatchMemory } from "../src/jobs/watch-memory.js";
import { loadWatches } from "../src/jobs/watches.js";
import { weigh } from "../src/jobs/weigh.js";
import { addDays, type Day } from "../src/kernel/day.js";
import { openStore } from "../src/store/open.js";

const { values } = parseArgs({
  options: {
    ledger: { type: "string" },
    watches: { type: "string", default: "examples/watch.json" },
    claims: { type: "string", default: "40" },
  },
});
if (values.ledger === undefined) throw new Error("Give a ledger: npm run bench -- level --ledger FOLDER");
const store = await openStore({ folder: values.ledger });
const newest = (await store.documents({ order: "newest", limit: 1 })).rows[0]!.document.published;
console.log(
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(" ")}; the newest report is of ${newest}`,
);
for (const watch of loadWatches(values.watches)) {
  const memory = new WatchMemory(store, watch);
  const whole = await spent(() => memory.take(newest, { documents: [], added: 0 }));
  const first = await spent(async () => last(memory));
  const counts = `${memory.on(newest)!.memory.size} reports since ${memory.on(newest)!.memory.first}`;
  console.log(`${watch.id}: ${counts}; whole past read in ${whole.ms} ms, replayed in ${first.ms} ms`);
  for (const [name, from, to] of [
    ["the last 30 days", -30, 0],
    ["30 to 90 days old", -90, -30],
    ["about a year old", -400, -330],
  ] as const) {
    const documents = await reportsOf(addDays(newest, from), addDays(newest, to));
    const times: number[] = [];
    for (const id of documents) {
      const once = await spent(async () => {
        await memory.take(newest, { documents: [id], added: 0 });
        last(memory);
      });
      times.push(Number(once.ms));
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? "-";
    console.log(
      `  a report of ${name}: ${times.length} tries, median ${at(0.5)} ms, nine of ten within ${at(0.9)}, most ${at(1)}`,
    );

    async function reportsOf(since: Day, until: Day): Promise<readonly string[]> {
      const { memory: held } = memory.on(newest)!;
      const { rows } = await store.documents({ from: since, to: until, order: "newest", limit: 10_000 });
      return rows
        .flatMap(({ document }) => (held.has(document.id) ? [document.id] : []))
        .slice(0, Number(values.claims));
    }
  }
  const replayed = JSON.stringify((await weigh(store, watch, newest))!.level);
  const anew = JSON.stringify([...levelsFrom(await remember(store, watch, newest), newest)][0]);
  console.log(
    `  same bytes as the whole past replayed: ${JSON.stringify(last(memory)) === replayed && anew === replayed}`,
  );
}
await store.close();

function last(memory: WatchMemory) {
  return [...levelsFrom(memory.on(newest)!, newest)].at(-1);
}

/** Milliseconds of processor time. */
async function spent(work: () => Promise<unknown>): Promise<{ readonly ms: string }> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: ((user + system) / 1000).toFixed(1) };
}
