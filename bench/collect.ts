// A simulated day of many feeds, collected, coded by the real engine and settled by a process that is killed at moments drawn by a seed:
// prints what the ledger holds against what the feeds had. npm run bench -- collect [--feeds N] [--items N] [--kills N] [--seed N]
// [--minutes N]; items are those of each feed, minutes those between two passes. It ends with 1 where anything is lost or doubled.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Archive } from "../src/fetch/archive.js";
import { makeFetcher } from "../src/fetch/fetcher.js";
import { collect } from "../src/jobs/collect.js";
import { loadEngine } from "../src/jobs/engine.js";
import { allDocuments } from "../src/jobs/pages.js";
import { parseRegister } from "../src/ledger/agreements/register.js";
import { openStore } from "../src/store/open.js";
import { chanceOf, type Simulated, simulate } from "../tests/simulated.js";

const HOURS = 24;
const { values } = parseArgs({
  options: {
    feeds: { type: "string", default: "200" },
    items: { type: "string", default: "100" },
    kills: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "30" },
    // What the killed process is told; not for hands.
    folder: { type: "string" },
    url: { type: "string" },
  },
});
const [feeds, items, kills, minutes] = [values.feeds, values.items, values.kills, values.minutes].map(Number) as [
  ...[number, number, number, number],
];
if (values.folder !== undefined && values.url !== undefined) await collectDay(values.folder, values.url);
else await killed();

/** The process that is killed: passes until the server's day is over. */
async function collectDay(folder: string, url: string): Promise<void> {
  const ask = async (path: string) => (await fetch(url + path)).text();
  const engine = loadEngine();
  const store = await openStore({ folder });
  let now = new Date(await ask("/clock"));
  const fetcher = makeFetcher({ version: "0", now: () => now, wait: async () => undefined });
  const archive = new Archive(`${folder}-archive`);
  const register = parseRegister([]);
  for (;;) {
    await collect({ store, engine, register, fetcher, archive, now: () => now, random: Math.random });
    const next = await ask(`/tick?minutes=${minutes}`);
    if (next === "over") break;
    now = new Date(next);
  }
  // The last items came out on the last stroke; what is not due is asked all the same.
  await collect({ store, engine, register, fetcher, archive, now: () => now, random: Math.random, all: true });
  await fetcher.close();
  await store.close();
  console.error(`peak memory of the last process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

async function killed(): Promise<void> {
  const started = Date.now();
  const chance = chanceOf(Number(values.seed));
  const folder = mkdtempSync(join(tmpdir(), "noroshi-day-"));
  const ledger = join(folder, "ledger");
  const world = await simulate({ feeds, items, hours: HOURS });
  const store = await openStore({ folder: ledger });
  for (const url of world.feeds)
    await store.putSource({ url, title: "", kind: "feed", local: true, every: null }, "2026-01-01T00:00:00Z");
  await store.close();
  // Requests that a day without deaths needs, near enough: every feed at every pass, and the pages of every fourth.
  // Jitter puts some visits off past the next pass; of what is left the last fifth is spared, so that every death comes in time.
  const whole = 0.75 * (feeds * ((HOURS * 60) / minutes) + (feeds / 4) * items);
  const moments = Array.from({ length: kills }, () => Math.floor(chance() * whole * 0.8)).sort((a, b) => a - b);
  let died = 0;
  for (const moment of moments) died += (await dies(ledger, world, moment, chance() * 3_000)) ? 1 : 0;
  const last = start(ledger, world.url);
  const [code] = (await once(last, "close")) as [number | null];
  await world.close();
  const wrong = (await report(ledger, world, died, started)) || code !== 0;
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = wrong ? 1 : 0;
}

function start(ledger: string, url: string) {
  const parts = [fileURLToPath(import.meta.url), "--folder", ledger, "--url", url, "--minutes", String(minutes)];
  return spawn(process.execPath, parts, { stdio: ["ignore", "ignore", "inherit"] });
}

/** Whether the process was killed before it had ended by itself. */
async function dies(ledger: string, world: Simulated, moment: number, ms: number): Promise<boolean> {
  const child = start(ledger, world.url);
  const ended = once(child, "close");
  while (world.answered() < moment && child.exitCode === null) await pause(2);
  await pause(ms);
  child.kill("SIGKILL");
  await ended;
  console.error(`killed after ${world.answered()} requests`);
  return child.signalCode === "SIGKILL";
}

/** Prints the table; true where something is lost or doubled. */
async function report(ledger: string, world: Simulated, died: number, started: number): Promise<boolean> {
  const store = await openStore({ folder: ledger });
  const found: string[] = [];
  for await (const { document } of allDocuments(store)) found.push(document.text);
  const once = new Set(found);
  const given = new Set(world.texts);
  const lost = world.texts.filter((text) => !once.has(text)).length;
  const states = new Map<string, number>();
  for (const { state, items: count } of await store.itemCounts()) states.set(state, (states.get(state) ?? 0) + count);
  const { claims, claimsClosed } = await store.counts();
  await store.close();
  const doubled = found.length - once.size;
  const strange = [...once].filter((text) => !given.has(text)).length;
  const columns = ["feeds", "items", "kills", "documents", "lost", "doubled", "strange", "claims", "closed", "settled"];
  const cells = [feeds, world.texts.length, died, found.length, lost, doubled, strange, claims, claimsClosed];
  console.log(`| ${columns.join(" | ")} | minutes |`);
  console.log(`| ${columns.map(() => "---").join(" | ")} | --- |`);
  const took = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`| ${cells.join(" | ")} | ${states.get("settled") ?? 0} | ${took} |`);
  return (
    lost + doubled + strange + claimsClosed > 0 || states.size !== 1 || states.get("settled") !== world.texts.length
  );
}
