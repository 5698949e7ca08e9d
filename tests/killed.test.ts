// A process that collects is killed again and again at moments drawn by a seed, and started anew: in the end every item of every feed is
// one document with its claim, settled, and nothing was coded twice. The bench of the same name does it for a whole day with the engine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allDocuments } from "../src/jobs/pages.js";
import { openStore } from "../src/store/open.js";
import { type Compiled, compile } from "./child.js";
import { chanceOf, simulate } from "./simulated.js";

const KILLS = 4;
// A coder that makes one claim of each document, so that starting costs little; what is tried is what is kept, not what is read.
const SCRIPT = `
import { collect } from "./src/jobs/collect.js";
import { makeFetcher } from "./src/fetch/fetcher.js";
import { claimId } from "./src/kernel/claim.js";
import { parseRegister } from "./src/ledger/agreements/register.js";
import { openStore } from "./src/store/open.js";
const [folder, url] = process.argv.slice(2);
const ask = async (path) => (await fetch(url + path)).text();
const actor = (id) => ({ id, text: id, span: null });
const code = (document) => {
  const claim = { document: document.id, span: { start: 0, end: document.text.length }, kind: "event", type: "AID", mode: null,
    actor: [actor("RUS")], recipient: [actor("PRK")], polarity: "affirmed", certainty: "certain", tense: "past", time: null,
    attribution: [], object: { text: "oil", class: "fuel" }, why: { predicate: "", frame: "", notes: [] } };
  return [{ ...claim, id: claimId(claim) }];
};
const store = await openStore({ folder });
const fetcher = makeFetcher({ version: "0", now: () => now, wait: async () => {} });
let now = new Date(await ask("/clock"));
for (;;) {
  await collect({ store, engine: { code, reads: () => true }, register: parseRegister([]), fetcher, archive: null, now: () => now, random: () => 0.5 });
  const next = await ask("/tick?minutes=60");
  if (next === "over") break;
  now = new Date(next);
}
await fetcher.close();
await store.close();
console.log("done");
`;

let compiled: Compiled;
let folder: string;
beforeAll(() => {
  compiled = compile("src/jobs/collect.ts", "src/fetch/fetcher.ts", "src/store/open.ts");
  folder = mkdtempSync(join(tmpdir(), "noroshi-killed-"));
});
afterAll(() => {
  compiled.remove();
  rmSync(folder, { recursive: true, force: true });
});

test("however often it is killed, every item is coded exactly once", async () => {
  const seed = Date.now() % 1_000_000;
  const chance = chanceOf(seed);
  const world = await simulate({ feeds: 24, items: 10, hours: 4 });
  const ledger = join(folder, "ledger");
  const before = await openStore({ folder: ledger });
  for (const url of world.feeds)
    await before.putSource({ url, title: "", kind: "feed", local: true, every: null }, "2026-01-01T00:00:00Z");
  await before.close();

  let killed = 0;
  let ended = false;
  for (let start = 0; start < KILLS && !ended; start++) {
    const child = compiled.start(SCRIPT, ledger, world.url);
    void child.ended().then(() => {
      ended = true;
    });
    const [requests, ms] = [world.answered() + Math.floor(chance() * 40), chance() * 400];
    while (world.answered() < requests && !ended) await pause(1);
    await pause(ms);
    if (ended) break;
    await child.kill();
    ended = child.lines.length > 0;
    killed++;
  }
  expect(killed, `seed ${seed}`).toBeGreaterThan(1);
  const last = compiled.start(SCRIPT, ledger, world.url);
  expect(await last.ended()).toBe(0);
  await world.close();

  const store = await openStore({ folder: ledger });
  const texts: string[] = [];
  for await (const { document } of allDocuments(store)) texts.push(document.text);
  const states = new Map<string, number>();
  for (const { state, items } of await store.itemCounts()) states.set(state, (states.get(state) ?? 0) + items);
  const { documents, claims, claimsClosed } = await store.counts();
  await store.close();
  expect(texts.sort(), `seed ${seed}`).toEqual(world.texts);
  expect({ documents, claims, claimsClosed }, `seed ${seed}`).toEqual({ documents: 240, claims: 240, claimsClosed: 0 });
  expect([...states], `seed ${seed}`).toEqual([["settled", 240]]);
}, 240_000);
