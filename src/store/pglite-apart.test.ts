// What only the thread adds to a folder's database: transactions that keep to themselves, errors that keep their code, and a thread that ends.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Compiled, compile } from "../../tests/child.js";
import { NoroshiError } from "../kernel/error.js";
import type { Connection } from "./connection.js";
import { openPgliteApart, threadScript } from "./pglite-apart.js";

let compiled: Compiled;
let above: string;
let script: URL;
let connection: Connection;
beforeAll(async () => {
  compiled = compile("src/store/pglite-thread.ts");
  above = mkdtempSync(join(tmpdir(), "noroshi-apart-"));
  script = new URL("src/store/pglite-thread.js", pathToFileURL(`${compiled.folder}/`));
  connection = await openPgliteApart(join(above, "ledger"), script);
  await connection.script("create table t (n int not null)");
});
afterAll(async () => {
  await connection.close();
  compiled.remove();
  rmSync(above, { recursive: true, force: true });
});

const rows = async () => (await connection.query<{ n: number }>("select n from t order by n")).map(({ n }) => n);

test("a transaction that throws leaves nothing, and what it threw is the cause", async () => {
  const thrown = new NoroshiError("bad-date", "no such day");
  const work = connection.transaction(async (sql) => {
    await sql.query("insert into t values ($1::int)", [1]);
    throw thrown;
  });
  await expect(work).rejects.toBe(thrown);
  const broken = connection.transaction(async (sql) => {
    await sql.query("insert into t values (2)");
    await sql.query("insert into nowhere values (2)");
  });
  await expect(broken).rejects.toMatchObject({ code: "ledger-broken", message: expect.stringContaining("nowhere") });
  expect(await rows()).toEqual([]);
});

test("what comes meanwhile waits until a transaction is over", async () => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  const first = connection.transaction(async (sql) => {
    await sql.query("insert into t values (1)");
    await held;
    await sql.query("insert into t values (2)");
  });
  const second = connection.transaction((sql) => sql.query("insert into t select max(n) + 10 from t"));
  const read = rows();
  go();
  await Promise.all([first, second]);
  expect([
    [1, 2],
    [1, 2, 12],
  ]).toContainEqual(await read);
  expect(await rows()).toEqual([1, 2, 12]);
});

test("a folder that is no ledger is refused as without a thread", async () => {
  await expect(openPgliteApart(compiled.folder, script)).rejects.toMatchObject({
    code: "ledger-broken",
    message: expect.stringContaining("hold"),
  });
});

test("after the end every question is refused and none waits for ever", async () => {
  const other = await openPgliteApart(join(above, "other"), script);
  const asked = other.query<{ n: number }>("select 1 as n");
  await other.close();
  expect(await asked).toEqual([{ n: 1 }]);
  await expect(other.query("select 1")).rejects.toMatchObject({ code: "ledger-broken" });
  await expect(other.transaction(async () => 1)).rejects.toMatchObject({ code: "ledger-broken" });
});

test("from the sources there is no thread to start", () => expect(threadScript()).toBeNull());
