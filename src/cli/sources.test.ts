// Sources from the command line to the ledger: added, listed, collected from, kept watch over; used wrongly, with the remedy.
// Real servers on this machine, a real ledger in a folder, the real model.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { feedOf, type Host, host } from "../../tests/misbehaving.js";
import { run } from "./run.js";
import type { World } from "./world.js";

const SHIPPED = "Russia shipped refined oil to North Korea on Tuesday.";
let folder: string;
let ledger: string;
let good: Host;
let bad: Host;
// A busy machine takes its time over a new ledger and the model.
vi.setConfig({ testTimeout: 180_000 });
let now = new Date("2024-06-20T08:00:00Z");
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "noroshi-sources-"));
  ledger = join(folder, "ledger");
  good = await host((_, response) => void response.end(feedOf("Good Wire", [SHIPPED])));
  bad = await host((_, response) => void response.writeHead(500).end());
});
afterAll(async () => {
  await good.close();
  await bad.close();
  rmSync(folder, { recursive: true, force: true });
});

async function inWorld(part: Partial<World>, ...parts: string[]) {
  const said = { out: "", err: "" };
  const world: World = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    stdin: () => new Uint8Array(),
    env: { NOROSHI_LEDGER: ledger },
    outIsTerminal: false,
    errIsTerminal: false,
    now: () => now,
    random: () => 0.5,
    serve: async () => ({ address: "http://127.0.0.1:1", close: async () => undefined }),
    asked: async () => {
      while (!said.out.includes("sources visited")) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    ...part,
  };
  const code = await run(parts, world);
  return { code, ...said };
}
const noroshi = (...parts: string[]) => inWorld({}, ...parts);

describe("used wrongly: 2, with the remedy", () => {
  test.each<[string[], RegExp]>([
    [["sources"], /Usage: noroshi sources/],
    [["sources", "add"], /missing required argument/],
    [["sources", "add", "wire.example"], /neither an http address nor a folder/],
    [["sources", "add", "ftp://wire.example/"], /neither an http address nor a folder/],
    [["sources", "add", "http://me:secret@wire.example/"], /user name or password/],
    [["sources", "add", "http://127.0.0.1/feed"], /this machine's own; add --local/],
    [["sources", "add", "http://[::ffff:10.0.0.1]/feed"], /of a private network; add --local/],
    [["sources", "add", "http://localhost/feed"], /add --local/],
    [["sources", "add", "http://wire.example/", "--kind", "song"], /Allowed choices are feed, page, lines, folder/],
    [["sources", "add", "http://wire.example/", "--every", "often"], /such as 90s, 15m, 2h or 1d/],
    [["sources", "add", "http://wire.example/", "--every", "1s"], /from 10s to 31d/],
    [["collect", "--twice"], /unknown option/],
  ])("%j", async (parts, said) => {
    const { code, out, err } = await noroshi(...parts);
    expect(err).toMatch(said);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

test("without sources each command says so, and how to add one", async () => {
  for (const parts of [
    ["sources", "list"],
    ["sources", "export"],
    ["collect", "--once"],
  ]) {
    expect(await noroshi(...parts)).toEqual({
      code: 1,
      out: "",
      err: expect.stringContaining("noroshi sources add URL"),
    });
  }
  expect(await noroshi("sources", "remove", "x")).toMatchObject({
    code: 1,
    err: expect.stringContaining('no source "x"'),
  });
});

test("from a list in OPML and single addresses to the ledger, and out again", async () => {
  const file = join(folder, "list.opml");
  writeFileSync(
    file,
    `<opml version="2.0"><body><outline text="Far" type="rss" xmlUrl="https://far.example/feed"/><outline text="Bare"/></body></opml>`,
  );
  expect(await noroshi("sources", "import", file)).toEqual({
    ...{ code: 1, out: "1 sources added, 0 were there\n" },
    err: expect.stringMatching(/set aside .*Bare: it names no address/),
  });
  expect(await noroshi("sources", "remove", "https://far.example/feed")).toMatchObject({ code: 0 });
  const watched = join(folder, "watched");
  mkdirSync(watched);
  for (const parts of [
    [`${good.url}/feed`, "--local"],
    [`${bad.url}/feed`, "--local", "--title", "Bad Wire"],
    [watched],
  ])
    expect(await noroshi("sources", "add", ...parts)).toMatchObject({ code: 0, err: "" });

  const first = await noroshi("collect", "--once", "--json");
  expect(first.code).toBe(1);
  expect(first.err).toMatch(/^noroshi: 127\.0\.0\.1:\d+ answered with status 500\n$/);
  expect(JSON.parse(first.out)).toMatchObject({ ledger, visited: 3, fresh: 1, added: 1, claims: 1 });
  expect(readdirSync(`${ledger}-archive`)).toHaveLength(1);
  const again = await noroshi("collect", "--once");
  expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^No source is due before 2024-06-20T08:30/) });

  const listed = (await noroshi("sources", "list", "--json")).out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(listed.map(({ title, kind, state, failures }) => [title, kind, state, failures]).toSorted()).toEqual([
    ["", "folder", "no-data", 0],
    ["Bad Wire", "feed", "no-data", 1],
    ["Good Wire", "feed", "calm", 0],
  ]);
  const { out } = await noroshi("sources", "list");
  expect(out).toMatch(/calm {9}Good Wire\n/);
  expect(out).toMatch(/in trouble 1 times in a row: .*status 500/);
  const exported = await noroshi("sources", "export");
  expect(exported.out).toContain(`text="Good Wire" type="rss" xmlUrl="${good.url}/feed"`);
  expect(exported.err).toMatch(/watched is a folder and no address/);
});

test("run collects, weighs and ends when asked; so does collect", async () => {
  now = new Date("2024-06-20T12:00:00Z");
  const kept = await noroshi("run", "--serve");
  expect(kept.err).toMatch(/status 500/);
  expect(kept.out).toMatch(/2024-06-20T12:00:00.000Z 3 sources visited, 1 in trouble; 0 new items/);
  expect(kept.out).toContain("Serving http://127.0.0.1:1");
  expect(kept.out).toMatch(/North Korea, seen from Japan: \w+, [\d.]+ points/);
  now = new Date("2024-06-20T18:00:00Z");
  expect(await noroshi("collect")).toMatchObject({ out: expect.stringMatching(/^3 sources visited/) });
});
