// Statements that are PDFs, collected over a real server and from a folder: read, dated and coded as other reports are, the rest set aside.
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { feedOf, type Host, host } from "../../tests/misbehaving.js";
import { linesAt, pdfBytes } from "../../tests/pdf-bytes.js";
import { type Fetcher, makeFetcher } from "../fetch/fetcher.js";
import type { Day } from "../kernel/day.js";
import { parseRegister } from "../ledger/agreements/register.js";
import { openStore } from "../store/open.js";
import type { GivenSource } from "../store/source.js";
import type { Store } from "../store/store.js";
import { collect } from "./collect.js";
import { type Engine, loadEngine } from "./engine.js";

let now = new Date("2026-01-01T00:00:00.000Z");
let engine: Engine;
let store: Store;
let fetcher: Fetcher;
let folder: string;
const open: Host[] = [];
beforeAll(async () => {
  engine = loadEngine();
  store = await openStore({ memory: true });
  fetcher = makeFetcher({ version: "0", now: () => now, wait: async () => undefined });
  folder = mkdtempSync(join(tmpdir(), "noroshi-pdf-"));
});
afterAll(async () => {
  await fetcher.close();
  await Promise.all(open.map((one) => one.close()));
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const statement = (toWhom: string, made: string) =>
  pdfBytes({
    pages: [linesAt([`Russia shipped refined oil to ${toWhom} on Tues-`, "day, the ministry said."], 72, 700)],
    packed: true,
    info: { CreationDate: made },
  });
const textOf = (toWhom: string) => `Russia shipped refined oil to ${toWhom} on Tuesday, the ministry said.`;
async function served(pdf: Uint8Array): Promise<string> {
  open.push(await host((_, response) => void response.writeHead(200, { "content-type": "application/pdf" }).end(pdf)));
  return open.at(-1)!.url;
}
const add = (url: string, part: Partial<GivenSource>) =>
  store.putSource({ url, title: "", kind: "feed", local: true, every: null, ...part }, now.toISOString());
const put = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  utimesSync(join(folder, name), now.getTime() / 1000 - 10, now.getTime() / 1000 - 10);
};

test("a page, what a feed leads to, and files in a folder; a day that lies ahead is not believed", async () => {
  await add(`${await served(statement("North Korea", "D:20240619"))}/a.pdf`, { kind: "page", title: "A Ministry" });
  await add(`${await served(statement("Iran", "D:20310619"))}/b.pdf`, { kind: "page", title: "Another" });
  const linked = `<link>${await served(statement("China", "D:20310619"))}/c.pdf</link><guid`;
  const feed = feedOf("Wire", ["Russia shipped oil."]).replace("<guid", linked);
  open.push(await host((_, response) => void response.end(feed)));
  await add(open.at(-1)!.url, {});
  put("statement.pdf", statement("Syria", "D:20240620"));
  put("undated.pdf", statement("Syria", ""));
  put("scan.pdf", pdfBytes({ pages: [[]] }));
  await add(folder, { kind: "folder" });
  const pass = () =>
    collect({ store, engine, register: parseRegister([]), fetcher, archive: null, now: () => now, random: () => 0.5 });

  expect(await pass()).toMatchObject({ visited: 4, added: 4, troubled: [] });
  const { rows } = await store.documents();
  expect(rows.map(({ document: { text, published, outlet } }) => [text, published, outlet]).toSorted()).toEqual([
    [textOf("China"), "2024-06-19", "Wire"], // the feed's own day
    [textOf("Iran"), "2026-01-01", "Another"],
    [textOf("North Korea"), "2024-06-19", "A Ministry"],
    [textOf("Syria"), "2024-06-20", null],
  ]);
  const transfers = await store.records({ kind: "transfer", asOf: "2026-01-02" as Day });
  expect(transfers.length).toBeGreaterThan(0);
  const aside = (await store.items("aside", 9)).map(({ name, reason }) => `${name}: ${reason}`).toSorted();
  expect(aside).toEqual([
    expect.stringMatching(/scan\.pdf: .*only pictures of pages/),
    expect.stringMatching(/undated\.pdf: the PDF tells no date/),
  ]);
  now = new Date(now.getTime() + 86_400_000);
  expect(await pass()).toMatchObject({ visited: 4, fresh: 0 });
});
