// Alerting as `run` does it, from a file that lands in a watched folder to a letter: a pass collects, codes, settles, remembers and alerts;
// a real mail server and a real receiver hear of it once, and passes after that tell nothing again. The engine is the real one.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { alertReports, ON, WATCH } from "../../tests/alerted.js";
import type { Channel } from "../deliver/channel.js";
import type { Fetcher } from "../fetch/fetcher.js";
import { parseRegister } from "../ledger/agreements/register.js";
import { openStore } from "../store/open.js";
import type { Store } from "../store/store.js";
import { alertAfter } from "./alert-after.js";
import { loadEngine } from "./engine.js";
import { keep, rememberAfter } from "./keep.js";
import { WatchMemory } from "./watch-memory.js";

const SECRET = `whsec_${Buffer.from("kept by nobody").toString("base64")}`;
const letters: string[] = [];
const hooks: string[] = [];
const folder = mkdtempSync(join(tmpdir(), "noroshi-after-"));
const inbox = join(folder, "inbox");
let store: Store;
let mail: SMTPServer;
let hook: Server;
beforeAll(async () => {
  mkdirSync(inbox);
  store = await openStore({ memory: true });
  // Half a year of days on which nothing happened between the two.
  await store.putDocuments(
    alertReports().filter(({ claims }) => claims.length === 0),
    ON,
  );
  mail = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["STARTTLS"], logger: false },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        letters.push(Buffer.concat(parts).toString());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => mail.listen(0, "127.0.0.1", () => resolve()));
  hook = createServer((request, response) => {
    hooks.push(String(request.headers["webhook-id"]));
    request.resume().on("end", () => response.writeHead(204).end());
  });
  await new Promise<void>((resolve) => hook.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await new Promise<void>((resolve) => mail.close(() => resolve()));
  hook.closeAllConnections();
  await new Promise((resolve) => hook.close(resolve));
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A file of reports in the folder, whole since an hour before the day of the alerts. */
function drop(name: string, texts: readonly string[]): void {
  const lines = texts.map((text, i) =>
    JSON.stringify({ id: `${name}-${i}`, published: ON, outlet: `Wire ${i}`, text }),
  );
  writeFileSync(join(inbox, name), lines.join("\n"));
  const hour = new Date(`${ON}T00:00:00Z`);
  utimesSync(join(inbox, name), hour, hour);
}

const TOWNS = ["Rason", "Wonsan", "Chongjin", "Hamhung", "Nampo", "Sinuiju", "Kaesong"];
const SHIPPED = TOWNS.map(
  (town, i) =>
    `Russia shipped artillery shells to North Korea through ${town}. Crew ${i} of ${town} told of ${i + 3} crates.`,
);
const DULL = ["The weather was fair in every town of the coast."];

test("what lands in a folder is told once to each, and no later pass tells it again", async () => {
  const { port } = mail.server.address() as AddressInfo;
  const channels: readonly Channel[] = [
    { id: "desk", kind: "webhook", url: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`, secret: "HOOK" },
    { id: "mail", kind: "mail", host: "127.0.0.1", port, tls: "none", from: "n@example.org", to: ["d@example.org"] },
  ];
  let now = new Date(`${ON}T12:00:00Z`);
  const ending = new AbortController();
  const memories = new Map([[WATCH.id, new WatchMemory(store, WATCH)]]);
  const told: { readonly spoken: number; readonly letters: number; readonly hooks: number }[] = [];
  const after = alertAfter(store, {
    ...{ watches: [WATCH], channels: { channels, briefs: [] }, memories, env: { HOOK: SECRET }, patience: 20_000 },
    now: () => now,
    tell: ({ spoken }) => told.push({ spoken: spoken.length, letters: letters.length, hooks: hooks.length }),
  });
  await store.putSource({ url: inbox, title: "", kind: "folder", local: true, every: null }, now.toISOString());
  drop("first.jsonl", SHIPPED);
  const next = [() => drop("second.jsonl", DULL), () => undefined, () => ending.abort()];
  const fetcher: Fetcher = {
    fetch: () => Promise.reject(new Error("a folder is no address")),
    stop: () => undefined,
    close: async () => undefined,
  };
  await keep({
    ...{ store, engine: loadEngine(), register: parseRegister([]), fetcher, archive: null, random: () => 0.5 },
    ...{ now: () => now, signal: ending.signal, after: [rememberAfter(memories), after] },
    wait: async () => {
      now = new Date(now.getTime() + 3_600_000);
      next.shift()?.();
    },
    onError: (error) => {
      throw error;
    },
  });
  const [first, second, ...more] = told;
  expect(first!.spoken).toBeGreaterThan(0);
  expect(first).toEqual({ spoken: first!.spoken, letters: first!.spoken, hooks: first!.spoken });
  // The second pass brought a dull report and was looked at all the same; the third brought nothing.
  expect(second).toEqual({ ...first, spoken: 0 });
  expect(more).toEqual([]);
  expect(new Set(hooks).size).toBe(hooks.length);
  expect(letters.join("\n")).toContain("North Korea");
  expect((await store.itemCounts()).map(({ state, items }) => [state, items])).toEqual([
    ["settled", SHIPPED.length + DULL.length],
  ]);
  expect(await store.deliveries({ unsettled: true })).toEqual([]);
});
