// Opening and closing, and what only a second process can show: the lock, and a death in the middle of an ingest.
// It kills processes; it cannot cut the power, so it does not show what a disk does with what it was told to keep.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Compiled, compile } from "../../tests/child.js";
import { aDocument, aReport } from "../../tests/coded.js";
import { findPostgres, type Postgres, startPostgres } from "../../tests/postgres.js";
import { lockFolder } from "./lock.js";
import { MIGRATIONS, migrate } from "./migrations.js";
import { type Ledger, openStore, storeOver } from "./open.js";
import { openPglite } from "./pglite.js";

let compiled: Compiled;
let above: string;
let folder: string;

beforeAll(() => {
  compiled = compile("src/store/open.ts");
  above = mkdtempSync(join(tmpdir(), "noroshi-open-"));
});
beforeEach(() => {
  folder = join(mkdtempSync(join(above, "t-")), "ledger");
});

async function makeLedger(): Promise<Ledger> {
  await (await openStore({ folder })).close();
  return { folder };
}
afterAll(() => {
  compiled.remove();
  rmSync(above, { recursive: true, force: true });
});

const HOLD = `
import { openStore } from "./src/store/open.js";
const store = await openStore({ folder: process.argv[2] });
console.log("open");
process.stdin.on("end", () => process.exit(0)).resume();`;

const LOCK = `
import { lockFolder } from "./src/store/lock.js";
try { lockFolder(process.argv[2]); console.log("got"); } catch (error) { console.log(error.code); }
process.stdin.on("end", () => process.exit(0)).resume();`;

const INGEST = `
import { readFileSync } from "node:fs";
import { openStore } from "./src/store/open.js";
const store = await openStore(JSON.parse(process.argv[2]));
for (const batch of JSON.parse(readFileSync(process.argv[3], "utf8"))) {
  await store.putDocuments(batch, "2024-06-20");
  console.log("kept");
}
await store.close();`;

describe("a folder", () => {
  test("keeps what was put, over a close, and leaves no lock behind", async () => {
    const first = await openStore({ folder: join(folder, "deeper") });
    await first.putDocuments([aReport()], "2024-06-20");
    const lines = await first.dump();
    expect(existsSync(join(folder, "deeper.lock"))).toBe(true);
    await first.close();
    expect(existsSync(join(folder, "deeper.lock"))).toBe(false);
    const second = await openStore({ folder: join(folder, "deeper") });
    expect(await second.dump()).toEqual(lines);
    await second.close();
  });

  test("is held by one process: a second is told by whom, since when and what to do", async () => {
    await makeLedger();
    const child = compiled.start(HOLD, folder);
    await child.printed(1);
    const error = await openStore({ folder }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "ledger-locked" });
    const { message } = error as Error;
    for (const part of [`process ${child.process.pid}`, "script", folder, "since 20", "Wait until it ends"])
      expect(message).toContain(part);
    await expect(openStore({ folder: `${folder}/../ledger/` })).rejects.toMatchObject({ code: "ledger-locked" });
    await child.kill();
    expect(existsSync(`${folder}.lock`)).toBe(true);
    const store = await openStore({ folder });
    expect(readFileSync(`${folder}.lock`, "utf8")).toContain(`"pid":${process.pid},`);
    await expect(openStore({ folder })).rejects.toMatchObject({ code: "ledger-locked" });
    await store.close();
    await (await openStore({ folder })).close();
  });

  test("is given free by a process that ends without closing", async () => {
    await makeLedger();
    const child = compiled.start(HOLD, folder);
    await child.printed(1);
    child.process.stdin!.end();
    expect(await child.ended()).toBe(0);
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  test("that is no ledger is not touched, and its lock is given free", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "letter.txt"), "dear");
    await expect(openStore({ folder })).rejects.toMatchObject({
      code: "ledger-broken",
      message: expect.stringContaining(folder),
    });
    expect(readFileSync(join(folder, "letter.txt"), "utf8")).toBe("dear");
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  test("half made by a process that died is made anew", async () => {
    mkdirSync(`${folder}.making`);
    writeFileSync(join(`${folder}.making`, "PG_VERSION"), "18");
    const store = await openStore({ folder });
    expect(await store.counts()).toMatchObject({ documents: 0 });
    await store.close();
    expect(existsSync(`${folder}.making`)).toBe(false);
  });

  test("of a newer program is refused and stays as it is; a failing step is undone whole", async () => {
    const connection = await openPglite(folder);
    expect(await migrate(connection)).toBe(MIGRATIONS.length);
    expect(await migrate(connection)).toBe(0);
    const next = MIGRATIONS.at(-1)!.number + 1;
    const broken = [...MIGRATIONS, { number: next, name: "broken", sql: "create table later (id int); select 1 / 0" }];
    await expect(migrate(connection, broken)).rejects.toMatchObject({ code: "ledger-broken" });
    expect(await connection.query("select 1 from pg_tables where tablename = 'later'")).toEqual([]);
    await migrate(connection, [...MIGRATIONS, { number: next, name: "later", sql: "create table later (id int)" }]);
    await connection.close();
    await expect(openStore({ folder })).rejects.toMatchObject({
      code: "ledger-newer",
      message: expect.stringContaining(`step ${next}`),
    });
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });
});

describe("the lock", () => {
  const holder = (part: object) =>
    JSON.stringify({
      pid: 2 ** 22 + 1,
      host: hostname(),
      command: "noroshi",
      since: "2024-06-19T00:00:00.000Z",
      born: null,
      ...part,
    });
  const ROWS: readonly (readonly [string, string, boolean])[] = [
    ["a dead process", holder({}), true],
    [
      "a pid that was given out again",
      holder({ pid: process.pid, born: "another boot 1" }),
      existsSync("/proc/self/stat"),
    ],
    ["a process that lives", holder({ pid: process.ppid }), false],
    ["a process on another machine", holder({ host: "elsewhere" }), false],
    ["somebody who is just writing it", "", false],
  ];
  test.each(ROWS)("of %s", (_name, text, taken) => {
    writeFileSync(`${folder}.lock`, text);
    if (!taken) {
      expect(() => lockFolder(folder)).toThrowError(expect.objectContaining({ code: "ledger-locked" }));
      expect(readFileSync(`${folder}.lock`, "utf8")).toBe(text);
      return;
    }
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrowError(expect.objectContaining({ code: "ledger-locked" }));
    lock.release();
    lock.release();
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  test("of a dead process goes to exactly one of those who come at once", async () => {
    writeFileSync(`${folder}.lock`, holder({}));
    const children = Array.from({ length: 5 }, () => compiled.start(LOCK, folder));
    await Promise.all(children.map((child) => child.printed(1)));
    expect(children.map(({ lines }) => lines[0]).sort()).toEqual(["got", ...Array(4).fill("ledger-locked")]);
    await Promise.all(children.map((child) => child.kill()));
  });
});

describe("killed while it ingests, then run again: nothing is lost, nothing is doubled", () => {
  const SIZE = 25;
  const batches = Array.from({ length: 40 }, (_, b) =>
    Array.from({ length: SIZE }, (_, i) => aReport({ text: `${aDocument().text} ${b} ${i}` })),
  );
  let whole: readonly string[];
  let server: Postgres | null = null;
  const bin = findPostgres();
  beforeAll(async () => {
    if (bin !== null) server = await startPostgres(bin);
    const store = await openStore({ memory: true });
    for (const batch of batches) await store.putDocuments(batch, "2024-06-20");
    whole = await store.dump();
    await store.close();
  });
  afterAll(() => server?.stop());

  const ledgers: readonly (readonly [string, () => Promise<Ledger>])[] = [
    ["PGlite", makeLedger],
    ...(bin === null ? [] : [["PostgreSQL", async () => ({ url: await server!.database() })] as const]),
  ];
  test.each(ledgers.flatMap(([name, ledger]) => [[name, 1, 3, ledger] as const, [name, 7, 11, ledger] as const]))(
    "%s, after batch %d and %d ms",
    async (_name, kept, wait, ledger) => {
      const batchFile = join(above, "batches.json");
      writeFileSync(batchFile, JSON.stringify(batches));
      const opened = await ledger();
      const child = compiled.start(INGEST, JSON.stringify(opened), batchFile);
      await child.printed(kept);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await child.kill();
      const said = child.lines.length;
      expect(said).toBeLessThan(batches.length);
      const store = await openStore(opened);
      const { documents, claims } = await store.counts();
      expect(documents % SIZE).toBe(0);
      expect(claims).toBe(documents * 3);
      expect(documents).toBeGreaterThanOrEqual(said * SIZE);
      for (const batch of batches) await store.putDocuments(batch, "2024-06-20");
      expect(await store.dump()).toEqual(whole);
      await store.close();
    },
  );
});

test("a server that is not there is named without its password", async () => {
  const opening = openStore({ url: "postgres://me:secret@127.0.0.1:9/ledger" });
  await expect(opening).rejects.toMatchObject({
    code: "ledger-broken",
    message: expect.stringContaining("me@127.0.0.1:9/ledger"),
  });
  await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining("secret") });
});

test("a growing ledger is counted for the planner, a small one is not", async () => {
  const connection = await openPglite(null);
  await migrate(connection);
  const store = storeOver(connection);
  const counted = async () => (await connection.query("select 1 from pg_stats where tablename = 'claims'")).length > 0;
  const reports = Array.from({ length: 250 }, (_, i) => aReport({ text: `${aDocument().text} ${i}` }));
  await store.putDocuments(reports.slice(0, 249), "2024-06-20");
  expect(await counted()).toBe(false);
  await store.putDocuments(reports, "2024-06-20");
  expect(await counted()).toBe(true);
  await store.close();
});
