// Killed while a letter is on its way: the receiver kills the sender before it answers. The ledger opens again, no alert and no letter is
// lost, and what the receiver had already is sent once more under the same id.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { alertReports, ON, WATCH } from "../../tests/alerted.js";
import { type Child, compile } from "../../tests/child.js";
import type { Channel } from "../deliver/channel.js";
import { openStore } from "../store/open.js";
import { alertAll } from "./alert.js";

const folder = mkdtempSync(join(tmpdir(), "noroshi-kill-"));
const compiled = compile("src/jobs/alert.ts", "src/store/open.ts");
afterAll(() => {
  compiled.remove();
  rmSync(folder, { recursive: true, force: true });
});

const SENDER = `
import { alertAll } from "./src/jobs/alert.js";
import { openStore } from "./src/store/open.js";
const { ledger, options, at } = JSON.parse(process.argv[2]);
const store = await openStore({ folder: ledger });
const means = { now: () => new Date(at), env: { HOOK: "whsec_a2VwdCBieSBub2JvZHk=" }, patience: 20000 };
await alertAll(store, { ...options, means });
console.log("not killed");
`;

test("a sender killed in the middle loses nothing and repeats itself under the same id", async () => {
  const ledger = join(folder, "ledger");
  const first = await openStore({ folder: ledger });
  await first.putDocuments(alertReports(), ON);
  await first.close();
  const heard: string[] = [];
  let child: Child | null = null;
  const server = createServer((request, response) => {
    heard.push(String(request.headers["webhook-id"]));
    if (child === null) response.writeHead(204).end();
    else child.process.kill("SIGKILL");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const channel: Channel = { id: "desk", kind: "webhook", url, secret: "HOOK" };
  const options = { watches: [WATCH], channels: { channels: [channel], briefs: [] } };
  child = compiled.start(SENDER, JSON.stringify({ ledger, options, at: `${ON}T12:00:00Z` }));
  await child.ended();
  expect([heard.length, child.lines]).toEqual([1, []]);

  child = null;
  const store = await openStore({ folder: ledger });
  const env = { HOOK: "whsec_a2VwdCBieSBub2JvZHk=" };
  const run = (at: string) =>
    alertAll(store, { ...options, means: { now: () => new Date(at), env, patience: 20_000 } });
  const kept = await store.deliveries();
  expect(kept.length).toBeGreaterThan(0);
  expect((await run(`${ON}T12:01:00Z`)).spoken).toEqual([]);
  await run(`${ON}T12:10:00Z`);
  await run(`${ON}T12:20:00Z`);
  expect(heard.filter((id) => id === heard[0])).toHaveLength(2);
  expect(new Set(heard)).toEqual(new Set(kept.map(({ message }) => message)));
  expect(heard).toHaveLength(kept.length + 1);
  expect((await store.deliveries()).every(({ state }) => state === "sent")).toBe(true);
  await store.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
