// The program as it is installed, started as a process of its own: bad input is answered in a clear line and the rest goes on; a reader
// that leaves early is no error; a killed ingest loses nothing and doubles nothing; a ledger in use or from a newer program is refused.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MIGRATIONS, migrate } from "../src/store/migrations.js";
import { openStore } from "../src/store/open.js";
import { openPglite } from "../src/store/pglite.js";
import { linesAt, pdfBytes } from "./pdf-bytes.js";

/** NOROSHI_BIN tries another installation than this folder's. */
const BIN = process.env.NOROSHI_BIN ?? fileURLToPath(new URL("../bin/noroshi.js", import.meta.url));
const EXAMPLES = fileURLToPath(new URL("../examples/reports.jsonl", import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noroshi-program-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(parts: readonly string[], stdin: "ignore" | "pipe" = "ignore"): ChildProcess {
  const env = { PATH: process.env.PATH, HOME: folder, NO_COLOR: "1" };
  return spawn(process.execPath, [BIN, ...parts], { stdio: [stdin, "pipe", "pipe"], env });
}

async function noroshi(...parts: string[]) {
  return finish(start(parts));
}

async function finish(child: ChildProcess) {
  const chunks: { out: Buffer[]; err: Buffer[] } = { out: [], err: [] };
  child.stdout!.on("data", (chunk: Buffer) => chunks.out.push(chunk));
  child.stderr!.on("data", (chunk: Buffer) => chunks.err.push(chunk));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: Buffer.concat(chunks.out).toString("utf8"), err: Buffer.concat(chunks.err).toString("utf8") };
}

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const line = (id: string, text = "Russia shipped refined oil to North Korea on Tuesday.") =>
  `${JSON.stringify({ id, published: "2024-06-19", text })}\n`;

test("says its version", async () => {
  expect(await noroshi("--version")).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: "" });
});

describe("bad input is answered, and the rest is read", () => {
  test.each<[string, () => string, RegExp]>([
    ["an empty file", () => put("empty.txt", ""), /set aside .*empty\.txt: the file is empty/],
    [
      "a binary file",
      () =>
        put(
          "binary.txt",
          new Uint8Array(9_000).map((_, i) => (i * 7) % 256),
        ),
      /set aside .*binary\.txt: the file is no text/,
    ],
    [
      "a text of 50 MB",
      () => put("huge.txt", "Russia shipped oil to North Korea. ".repeat(1_500_000)),
      /set aside .*huge\.txt: the text has 52500000 characters/,
    ],
    ["a line that is cut off", () => put("cut.jsonl", line("a").slice(0, 40)), /set aside .*cut\.jsonl:1: not JSON/],
    [
      "a day that is none",
      () => put("day.jsonl", line("a").replace("2024-06-19", "2024-06-31")),
      /set aside .*day\.jsonl:1: .*2024-06-31/,
    ],
    [
      "a folder that is not there",
      () => join(folder, "nowhere"),
      /set aside .*nowhere: there is no such file or folder/,
    ],
    [
      "a folder with nothing in it",
      () => {
        mkdirSync(join(folder, "bare"), { recursive: true });
        return join(folder, "bare");
      },
      /set aside .*bare: the folder holds no/,
    ],
  ])("%s", async (_, make, said) => {
    const { code, out, err } = await noroshi(
      "read",
      make(),
      put("good.jsonl", line("good")),
      "--published",
      "2024-06-20",
      "--format",
      "jsonl",
    );
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toMatch(/^\{"document":"good"/);
    expect(code).toBe(1);
  });
  test("broken UTF-8 is read with its broken bytes marked", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Russia shipped refined oil to North Korea on Tuesday. Caf"),
      Buffer.from([0xc3, 0x28]),
    ]);
    const { code, out } = await noroshi(
      "read",
      put("broken.txt", bytes),
      "--published",
      "2024-06-20",
      "--format",
      "jsonl",
    );
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/"type":"AID"/) });
  });
  test("a day on the command line that is none", async () => {
    expect(await noroshi("read", EXAMPLES, "--published", "soon")).toEqual({
      code: 2,
      out: "",
      err: expect.stringMatching(/^noroshi: --published: "soon" is no day/),
    });
  });
  test("what comes by the standard input", async () => {
    const child = start(["read", "-", "--format", "jsonl"], "pipe");
    child.stdin!.end(line("piped"));
    expect(await finish(child)).toMatchObject({ code: 0, out: expect.stringMatching(/^\{"document":"piped"/) });
  });
  test("a PDF is read in silence, and one that is locked is named with its reason", async () => {
    const pages = [linesAt(["Russia shipped refined oil to North Korea on Tues-", "day."], 72, 700)];
    const good = put("statement.pdf", pdfBytes({ pages, packed: true, info: { CreationDate: "D:20240619" } }));
    const locked = put("locked.pdf", pdfBytes({ pages, locked: true }));
    const { code, out, err } = await noroshi("read", locked, good, "--format", "jsonl");
    expect([code, err]).toEqual([
      1,
      `noroshi: set aside ${locked}: the PDF is locked with a password. Unlock it first\n`,
    ]);
    expect(JSON.parse(out)).toMatchObject({
      document: "statement.pdf",
      start: 0,
      end: 52,
      time: { from: "2024-06-18" },
    });
  });
  test("a reader that has seen enough", async () => {
    const child = start(["read", EXAMPLES, "--format", "jsonl"]);
    child.stdout!.once("data", () => child.stdout!.destroy());
    const { err } = await finish(child);
    expect(err).toBe("");
  });
});

test("the same reports give the same bytes, whoever starts the program", async () => {
  const [first, second] = [
    await noroshi("read", EXAMPLES, "--format", "jsonl"),
    await noroshi("read", EXAMPLES, "--format", "jsonl"),
  ];
  expect(first.code).toBe(0);
  expect(first.out.length).toBeGreaterThan(100_000);
  expect(second.out).toBe(first.out);
});

describe("a ledger", () => {
  test("killed while it reads in, then read in again: nothing lost, nothing doubled", async () => {
    const [whole, torn] = [join(folder, "whole"), join(folder, "torn")];
    const reports = put(
      "many.jsonl",
      Array.from({ length: 400 }, (_, i) =>
        line(`r${i}`, `Report ${i}. Russia shipped refined oil to North Korea on Tuesday.`),
      ).join(""),
    );
    const started = Date.now();
    expect((await noroshi("ingest", reports, "--ledger", whole)).code).toBe(0);
    const took = Date.now() - started;
    for (const share of [0.5, 0.8]) {
      const child = start(["ingest", reports, "--ledger", torn]);
      const ended = finish(child);
      await new Promise((resolve) => setTimeout(resolve, took * share));
      child.kill("SIGKILL");
      await ended;
    }
    expect((await noroshi("ingest", reports, "--ledger", torn)).code).toBe(0);
    expect(await contentOf(torn)).toEqual(await contentOf(whole));
  });

  test("held by another process is refused, naming it", async () => {
    const place = join(folder, "held");
    const store = await openStore({ folder: place });
    const { code, err } = await noroshi("brief", "--ledger", place);
    await store.close();
    expect(code).toBe(1);
    expect(err).toContain(String(process.pid));
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("made by a newer program is refused", async () => {
    const place = join(folder, "newer");
    const connection = await openPglite(place);
    await migrate(connection, [
      ...MIGRATIONS,
      { number: MIGRATIONS.at(-1)!.number + 1, name: "later", sql: "create table later (id int)" },
    ]);
    await connection.close();
    const { code, err } = await noroshi("brief", "--ledger", place);
    expect(code).toBe(1);
    expect(err).toMatch(/^noroshi: .*newer/);
  });

  test("from first start to a served page, and ended when asked", async () => {
    const child = start(["start", "--port", "0", "--ledger", join(folder, "started")]);
    let out = "";
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout!.on("data", (chunk: Buffer) => {
        out += chunk.toString("utf8");
        const found = /Serving (http:\/\/\S+)/.exec(out)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once("close", (code) => reject(new Error(`ended with ${code} before it served`)));
    });
    expect(out).toMatch(/^Russia–North Korea, seen from Japan\n/);
    const page = await (await fetch(`${address}/`)).text();
    expect(page).toContain("<title>Noroshi</title>");
    const plain = await (await fetch(`${address}/plain`)).text();
    expect(plain).toContain("<h1>Russia–North Korea, seen from Japan</h1>");
    const ended = once(child, "close");
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });
});

/** Documents, claims and records of a ledger without the moments at which they were learnt, which differ from run to run. */
async function contentOf(place: string): Promise<readonly string[]> {
  const store = await openStore({ folder: place });
  const claims = await store.claims({ limit: 10_000 });
  const documents = await store.documents({ limit: 10_000 });
  const records = await store.records();
  const counts = await store.counts();
  await store.close();
  expect(documents.rows).toHaveLength(400);
  return [
    ...documents.rows.map(({ document }) => JSON.stringify(document)),
    ...claims.rows.map(({ claim }) => JSON.stringify(claim)),
    ...records.map(({ record }) => JSON.stringify(record)),
    JSON.stringify({
      documents: counts.documents,
      claims: counts.claims,
      closed: counts.claimsClosed,
      records: counts.records,
    }),
  ];
}
