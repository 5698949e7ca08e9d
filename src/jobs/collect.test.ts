// Collecting over real servers: every one that misbehaves is told of and holds up no other, what is new is coded once, and what cannot be
// had is not lost. The engine is the real one; the ledger is in memory; the clock is the test's.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { TABLES } from "../../tests/ledgers.js";
import { feedOf, type Host, host, MISBEHAVING, type Misbehaviour, TROUBLES } from "../../tests/misbehaving.js";
import { Archive } from "../fetch/archive.js";
import { type Fetcher, makeFetcher } from "../fetch/fetcher.js";
import { parseRegister } from "../ledger/agreements/register.js";
import type { Connection } from "../store/connection.js";
import { migrate } from "../store/migrations.js";
import { storeOver } from "../store/open.js";
import { openPglite } from "../store/pglite.js";
import type { GivenSource } from "../store/source.js";
import type { Store } from "../store/store.js";
import { type CollectOptions, collect } from "./collect.js";
import { type Engine, loadEngine } from "./engine.js";
import { allDocuments } from "./pages.js";
import { sourceStates } from "./source-states.js";

const SHIPPED = "Russia shipped refined oil to North Korea on Tuesday.";
const LONG = `${SHIPPED} ${"Nothing more was said about it by anybody. ".repeat(20)}`;
// Long enough that a busy machine takes nobody for silent who is not; coding holds up the clock here as it does in earnest.
const LIMITS = { connect: 4_000, headers: 2_500, idle: 2_500, total: 5_000, most: 200_000 };
const register = parseRegister([]);
let engine: Engine;
let connection: Connection;
let store: Store;
let fetcher: Fetcher;
let folder: string;
let now: Date;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  engine = loadEngine();
  connection = await openPglite(null);
  await migrate(connection);
  store = storeOver(connection);
  folder = mkdtempSync(join(tmpdir(), "noroshi-collect-"));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  now = new Date("2026-01-01T00:00:00.000Z");
  await connection.script(`truncate ${TABLES}`);
  fetcher = makeFetcher({ version: "0", limits: LIMITS, now: () => now, wait: async () => undefined });
});
afterEach(async () => {
  await fetcher.close();
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const pass = (part: Partial<CollectOptions> = {}) =>
  collect({
    store,
    engine,
    register,
    fetcher,
    archive: new Archive(join(folder, "archive")),
    now: () => now,
    random: () => 0.5,
    ...part,
  });
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
async function opened(made: Promise<Host>): Promise<Host> {
  open.push(await made);
  return made;
}
const add = (url: string, part: Partial<GivenSource> = {}) =>
  store.putSource({ url, title: "", kind: "feed", local: true, every: null, ...part }, now.toISOString());
async function texts(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { document } of allDocuments(store)) found.push(document.text);
  return found.sort();
}
const feed = (answer: () => string) => opened(host((_, response) => void response.end(answer())));

test("every misbehaviour is told of in its own words, holds up nobody, and is asked again later", async () => {
  const names = Object.keys(MISBEHAVING) as Misbehaviour[];
  const urls = new Map<string, Misbehaviour>();
  for (const name of names) {
    const { url } = await opened(MISBEHAVING[name]());
    urls.set((await add(`${url}/feed`)).url, name);
  }
  for (let i = 0; i < 3; i++) await add((await feed(() => feedOf(`Good ${i}`, [SHIPPED]))).url);
  // This one answers only when the others' reports are in the ledger: if they waited for it, all would wait for ever.
  const patient = makeFetcher({
    version: "0",
    limits: { ...LIMITS, headers: 60_000, total: 60_000 },
    now: () => now,
    wait: async () => undefined,
  });
  open.push(patient);
  const gate = await opened(
    host(async (_, response) => {
      while ((await store.counts()).documents < 4) await new Promise((resolve) => setTimeout(resolve, 10));
      response.end(feedOf("Late", [SHIPPED]));
    }),
  );
  const late = await add(gate.url);
  const both: Fetcher = {
    ...fetcher,
    fetch: (request) => (request.url.startsWith(gate.url) ? patient : fetcher).fetch(request),
  };
  const done = await pass({ fetcher: both });

  const told = new Map(done.troubled.map(({ url, trouble }) => [url, trouble]));
  for (const [url, name] of urls) {
    const expected = TROUBLES[name];
    if (expected === null) expect(told.get(url), name).toBeUndefined();
    else expect(told.get(url), name).toMatch(expected);
  }
  expect(told.get(late.url)).toBeUndefined();
  expect(done).toMatchObject({ visited: names.length + 4, fresh: 5, added: 5, aside: 0 });
  for (const { url, failures, due } of await store.sources()) {
    expect(failures, url).toBe(told.has(url) ? 1 : 0);
    const hour = Date.parse(due) - now.getTime();
    if (/^asks/.test(urls.get(url) ?? "")) expect(hour).toBeGreaterThanOrEqual(7_200_000);
    else expect(hour).toBe(told.has(url) ? 3_600_000 : 1_800_000);
  }
  expect(await pass()).toMatchObject({ visited: 0, records: null });
});

describe("what is new is coded once", () => {
  test("not asked for where it has not changed, not coded again where it is the same, coded where it is another", async () => {
    let items = [SHIPPED];
    let tag = '"1"';
    let full = 0;
    const { url } = await opened(
      host(({ headers }, response) => {
        if (headers["if-none-match"] === tag) return void response.writeHead(304).end();
        full++;
        response.writeHead(200, { etag: tag }).end(feedOf("Wire", items));
      }),
    );
    const { id } = await add(url);
    expect(await pass()).toMatchObject({ fresh: 1, added: 1 });
    later(60);
    expect(await pass()).toMatchObject({ visited: 1, fresh: 0, added: 0, troubled: [] });
    expect(full).toBe(1);
    for (const other of ['"2"', '"3"']) {
      tag = other; // a new tag on the same words
      later(60);
      expect(await pass()).toMatchObject({ visited: 1, fresh: 0, added: 0 });
    }
    expect(full).toBe(3);
    items = [`${SHIPPED} Japan condemned Russia.`, SHIPPED.replace("Russia", "China")];
    tag = '"4"';
    later(60);
    expect(await pass()).toMatchObject({ fresh: 2, added: 2 });
    expect(await texts()).toEqual([SHIPPED, ...items].toSorted());
    expect(await store.sourceDays("2026-01-01" as never)).toEqual([{ source: id, day: "2026-01-01", items: 2 }]);
    expect((await store.itemCounts()).map(({ state, items: count }) => [state, count])).toEqual([["settled", 3]]);
    expect((await store.records({ kind: "transfer" })).length).toBeGreaterThan(0);
  });

  test("the outlet is what the user calls it, else the feed; the day never lies in the future", async () => {
    const text = feedOf("Its Own Name", [SHIPPED]).replace("2024", "2031");
    await add((await feed(() => text)).url);
    await add((await feed(() => text)).url, { title: "My Name" });
    await pass();
    const { rows } = await store.documents();
    expect(rows.map(({ document: { outlet, published, lang } }) => [outlet, published, lang]).toSorted()).toEqual([
      ["Its Own Name", "2026-01-01", "en"],
      ["My Name", "2026-01-01", "en"],
    ]);
  });

  test("a source that has moved for good is asked at its new address from then on", async () => {
    const there = await feed(() => feedOf("Wire", [SHIPPED]));
    const here = await opened(
      host((_, response) => void response.writeHead(301, { location: `${there.url}/new` }).end()),
    );
    await add(`${here.url}/old`);
    await pass();
    later(60);
    expect(await pass()).toMatchObject({ visited: 1, fresh: 0 });
    expect((await store.sources()).map(({ url }) => url)).toEqual([`${there.url}/new`]);
    expect(here.asked).toEqual(["/old"]);
  });

  test("raw bytes are in the archive under the hash that the item keeps", async () => {
    const text = feedOf("Wire", [SHIPPED]);
    await add((await feed(() => text)).url);
    await pass();
    const [item] = await store.items("settled", 1);
    expect(Buffer.from(new Archive(join(folder, "archive")).read(item!.raw!)!).toString()).toBe(text);
  });
});

describe("pages", () => {
  const page = (text: string) =>
    `<html lang="en"><head><title>x</title></head><body><article><p>${text}</p></article></body></html>`;
  const linked = (url: string) => feedOf("Wire", [SHIPPED]).replace("<guid", `<link>${url}</link><guid`);

  test("of a teaser is fetched and its text coded", async () => {
    const { url, asked } = await opened(
      host((request, response) => void response.end(request.url === "/feed" ? linked("/p") : page(LONG))),
    );
    await add(`${url}/feed`);
    expect(await pass()).toMatchObject({ fresh: 1, added: 1 });
    expect(await texts()).toEqual([LONG.trim()]);
    expect(asked).toEqual(["/feed", "/p"]);
    const { rows } = await store.documents();
    expect(rows[0]!.document).toMatchObject({
      outlet: "Wire",
      published: "2024-06-19",
      title: "Report 0",
      url: `${url}/p`,
    });
  });
  test("of a whole report is left alone", async () => {
    const { url, asked } = await opened(host((_, response) => void response.end(linked("/p").replace(SHIPPED, LONG))));
    await add(`${url}/feed`);
    expect(await pass()).toMatchObject({ added: 1 });
    expect(asked).toEqual(["/feed"]);
  });
  test.each<[string, number, string, RegExp]>([
    ["is not there", 404, "", /status 404/],
    ["is a broken PDF", 200, "%PDF-1.7 and so on", /the PDF is broken/],
    ["holds no article", 200, "<html><body></body></html>", /no article text/],
  ])("that %s: the feed's own words stand for it, with the reason", async (_, status, body, reason) => {
    const { url } = await opened(
      host((request, response) =>
        request.url === "/feed" ? void response.end(linked("/p")) : void response.writeHead(status).end(body),
      ),
    );
    await add(`${url}/feed`);
    expect(await pass()).toMatchObject({ added: 1 });
    expect(await texts()).toEqual([SHIPPED]);
    expect((await store.items("settled", 1))[0]!.reason).toMatch(reason);
  });
  test("that fails is asked for at three visits, then the feed's own words stand for it", async () => {
    let pages = 0;
    const { url } = await opened(
      host((request, response) => {
        if (request.url === "/feed") return void response.end(linked("/p"));
        pages++;
        response.writeHead(503).end();
      }),
    );
    await add(`${url}/feed`);
    for (const added of [0, 0, 1, 0]) {
      expect(await pass()).toMatchObject({ added });
      later(60);
    }
    expect(pages).toBe(3);
    expect(await texts()).toEqual([SHIPPED]);
  });
  test("that a killed pass had not come to are fetched by the next, though the source is not due", async () => {
    const { url } = await opened(
      host((request, response) => void response.end(request.url === "/feed" ? linked("/p") : page(LONG))),
    );
    const { id } = await add(`${url}/feed`);
    await store.keepVisit({
      ...{ source: id, at: now.toISOString(), due: "2026-02-01T00:00:00Z", trouble: null },
      items: [
        { id: "i", name: "n", url: `${url}/p`, state: "waiting", reason: null, body: null, document: null, raw: null },
      ],
    });
    expect(await pass()).toMatchObject({ visited: 0, added: 1 });
    expect(await texts()).toEqual([LONG.trim()]);
  });
  test("of one host that hangs do not hold up those of another", async () => {
    const hanging = await opened(host(() => undefined));
    const two = feedOf("Wire", [SHIPPED, SHIPPED.replace("Russia", "China")]);
    const [first, second] = [0, 1].map((i) => `<link>${hanging.url}/${i}</link><guid isPermaLink="false">Wire-${i}`);
    const bad = await feed(() =>
      two.replace('<guid isPermaLink="false">Wire-0', first!).replace('<guid isPermaLink="false">Wire-1', second!),
    );
    await add(bad.url);
    const good = await opened(
      host((request, response) => void response.end(request.url === "/feed" ? linked("/p") : page(LONG))),
    );
    await add(`${good.url}/feed`);
    expect(await pass()).toMatchObject({ fresh: 3, added: 1 });
    expect(hanging.asked).toHaveLength(1); // the second would hang as well
  });
});

describe("other kinds", () => {
  const line = (text: string) => `${JSON.stringify({ published: "2024-06-19", text })}\n`;

  test("a file of JSON lines, with a line that is none set aside once", async () => {
    const { url } = await feed(() => `${line(SHIPPED)}{"text":1}\n`);
    await add(`${url}/day.jsonl`, { kind: "lines" });
    expect(await pass()).toMatchObject({ fresh: 2, added: 1, troubled: [] });
    later(60);
    expect(await pass()).toMatchObject({ fresh: 0 });
    expect(await store.items("aside", 9)).toMatchObject([{ name: `${url}/day.jsonl:2`, reason: 'no "text"' }]);
  });
  test("a page that is read anew when it changes, not each day", async () => {
    let text = SHIPPED;
    const { url } = await feed(() => `<html><body><h1>Statement</h1><p>${text}</p></body></html>`);
    await add(url, { kind: "page", title: "A Ministry" });
    expect(await pass()).toMatchObject({ added: 1 });
    later(60 * 24);
    expect(await pass()).toMatchObject({ visited: 1, fresh: 0 });
    text = `${SHIPPED} Japan condemned Russia.`;
    later(60 * 24);
    expect(await pass()).toMatchObject({ fresh: 1, added: 1 });
  });
  test("a folder that is watched: new and changed files, and none that is still being written", async () => {
    const place = join(folder, "watched");
    mkdirSync(place, { recursive: true });
    const put = (name: string, text: string | Uint8Array, at = now.getTime() - 10_000) => {
      writeFileSync(join(place, name), text);
      utimesSync(join(place, name), at / 1000, at / 1000);
    };
    await add(place, { kind: "folder" });
    put("a.jsonl", line(SHIPPED));
    put("b.jsonl", line(SHIPPED.replace("Russia", "China")), now.getTime());
    put("c.txt", SHIPPED);
    expect(await pass()).toMatchObject({ fresh: 2, added: 1 });
    later(60);
    expect(await pass()).toMatchObject({ fresh: 1, added: 1 });
    later(60);
    expect(await pass()).toMatchObject({ visited: 1, fresh: 0 });
    put("a.jsonl", line(SHIPPED) + line("Japan condemned Russia."));
    const page =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>Russia attacked Ukraine.</p></body></html>";
    const head =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-06-20T00:00:00Z\r\nWARC-Target-URI: http://a.example/";
    const type = "Content-Type: application/http; msgtype=response";
    put("d.warc.gz", gzipSync(`${head}\r\n${type}\r\nContent-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`));
    later(60);
    expect(await pass()).toMatchObject({ fresh: 2, added: 2 });
    expect(await texts()).toContain("Russia attacked Ukraine.");
    expect(await store.items("aside", 9)).toMatchObject([{ reason: expect.stringContaining("no date") }]);
    rmSync(place, { recursive: true });
    later(60);
    expect((await pass()).troubled).toMatchObject([{ trouble: expect.stringMatching(/cannot be read \(ENOENT\)/) }]);
  });
});

test("a document that cannot be coded is set aside with the reason, and the rest goes on", async () => {
  await add((await feed(() => feedOf("Wire", [SHIPPED, "Japan condemned Russia."]))).url);
  const brittle = {
    reads: engine.reads,
    code: (document: Parameters<Engine["code"]>[0]) => {
      if (document.text === SHIPPED) throw new Error("no way");
      return engine.code(document);
    },
  };
  expect(await pass({ engine: brittle })).toMatchObject({ items: 2, added: 1, aside: 1 });
  expect(await store.items("aside", 9)).toMatchObject([{ reason: "it could not be coded: no way" }]);
});

test("how sources fare, as the page shows it", async () => {
  let items = [SHIPPED];
  const { url } = await feed(() => feedOf("Wire", items));
  await add(url);
  await add("http://127.0.0.1:1/none");
  const states = async () =>
    (await sourceStates(store, now)).map(({ state, perDay, failures }) => [state, perDay, failures]);
  expect(await states()).toEqual([
    ["no-data", 0, 0],
    ["no-data", 0, 0],
  ]);
  for (let day = 0; day < 20; day++) {
    await pass({ all: true });
    later(60 * 24);
    items = [`${SHIPPED} Day ${day}.`, `Japan condemned Russia. Day ${day}.`];
  }
  await pass({ all: true });
  expect(await states()).toEqual([
    ["no-data", 0, 21],
    ["calm", 2, 0],
  ]);
  later(60 * 24 * 9);
  const lastNew = now.toISOString().replace("30", "21");
  await pass({ all: true });
  const [, quiet] = await sourceStates(store, now);
  expect(quiet).toMatchObject({ state: "quiet-source", lastSeen: now.toISOString(), quietSince: quiet!.lastNew });
  expect(quiet!.lastNew).toBe(lastNew);
});
