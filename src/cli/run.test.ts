// The commands in a world of the test's own: what they print where, and the exit code. Real files, a real ledger, the real model.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ledgerOf } from "./ledger.js";
import { run } from "./run.js";
import type { World } from "./world.js";

let folder: string;
let ledger: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "noroshi-cli-"));
  ledger = join(folder, "ledger");
  writeFileSync(
    join(folder, "reports.jsonl"),
    `${JSON.stringify({ id: "one", published: "2024-06-19", outlet: "Test Wire", text: "Russia shipped refined oil to North Korea on Tuesday, the Japanese government said. Japan condemned Russia." })}\n`,
  );
  expect((await noroshi("ingest", join(folder, "reports.jsonl"), "--ledger", ledger)).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function noroshi(...parts: string[]) {
  return inWorld({}, ...parts);
}

async function inWorld(part: Partial<World>, ...parts: string[]) {
  let out = "";
  let err = "";
  const world: World = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: () => Buffer.from("Russia attacked Ukraine."),
    env: {},
    outIsTerminal: false,
    errIsTerminal: false,
    now: () => new Date("2026-01-01T00:00:00Z"),
    random: () => 0.5,
    serve: async () => ({ address: "http://127.0.0.1:1", close: async () => undefined }),
    asked: async () => undefined,
    ...part,
  };
  const code = await run(parts, world);
  return { code, out, err };
}

const COMMANDS = [
  "read",
  "parse",
  "ingest",
  "brief",
  "records",
  "show",
  "obligations",
  "network",
  "rule",
  "alerts",
  "weights",
  "import",
  "backtest",
  "serve",
  "start",
  "sources",
  "collect",
  "run",
];

describe("help", () => {
  test("of the program names every command and the exit codes", async () => {
    const { code, out } = await noroshi("--help");
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(`  ${command} `);
    expect(out).toContain("Exit codes");
  });
  test.each(COMMANDS)("of %s", async (command) => {
    const { code, out } = await noroshi(command, "--help");
    expect(code).toBe(0);
    expect(out).toContain(`Usage: noroshi ${command}`);
  });
  test("the version", async () => {
    expect(await noroshi("--version")).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: "" });
  });
});

describe("used wrongly: 2, with the remedy", () => {
  test.each<[string[], RegExp]>([
    [[], /Usage/],
    [["sing"], /unknown command/],
    [["read"], /missing required argument/],
    [["read", "x.txt", "--format", "xml"], /Allowed choices are text, jsonl/],
    [["read", "x.txt", "--published", "2024-02-30"], /2024-02-30/],
    [["read", "x.txt", "--colour"], /unknown option/],
    [["parse"], /--tokens/],
    [["records", "songs"], /Allowed choices are agreements/],
    [["records", "transfers", "--between", "RUS"], /--between takes two states/],
    [["records", "transfers", "--between", "RUS", "Atlantis"], /Atlantis/],
    [["brief", "--as-of", "tomorrow"], /"tomorrow" is no day/],
    [["obligations", "--on", "2024-01-01"], /--if/],
    [["obligations", "--if", "rain", "--on", "2024-01-01"], /no attack/],
    [["obligations", "--if", "USA attacks PRK", "--on", "2024-01-01", "--depth", "0"], /from 1 to 9/],
    [["network", "--as-of", "never"], /"never" is no day/],
    [["rule", "x", "--status", "maybe", "--why", "w"], /Allowed choices are confirmed/],
    [["rule", "x", "--status", "merged", "--why", "w"], /--into/],
    [["rule", "x", "--status", "confirmed", "--why", " "], /--why is empty/],
    [["serve", "--port", "70000"], /0 to 65535/],
    [["import", "nato", "x.csv"], /there are atop, eu-sanctions, icb/],
    [["import", "mid", "x.csv", "--labels", "KOR"], /takes two states/],
    [["backtest", "--watch", "w.json"], /--stream/],
  ])("%j", async (parts, said) => {
    const { code, out, err } = await noroshi(
      ...parts,
      ...(["brief", "records", "rule"].includes(parts[0] ?? "") ? ["--ledger", ledger] : []),
    );
    expect(err).toMatch(said);
    expect(code).toBe(2);
    expect(out).toBe("");
  });
});

describe("found wanting: 1, and said", () => {
  test.each<[string[], RegExp]>([
    [["read", "/no/such/file.txt"], /set aside .*there is no such file/],
    [["show", "zzzz"], /has the id "zzzz"/],
    [["brief", "nobody"], /there are rus-prk/],
    [["brief", "--watches", "/no/such.json"], /cannot be read/],
    [["brief", "chn-jpn", "--known-at", "2000-01-01"], /holds no report/],
    [["records", "disputes"], /holds no such disputes/],
    [["rule", "zzzz", "--status", "confirmed", "--why", "w"], /zzzz/],
    [["read", "-", "--codebook", "/no/such/folder", "--published", "2024-06-19"], /cannot be read/],
  ])("%j", async (parts, said) => {
    const { code, err } = await noroshi(...parts, ...(parts[0] === "read" ? [] : ["--ledger", ledger]));
    expect(err).toMatch(said);
    expect(
      err
        .trimEnd()
        .split("\n")
        .every((line) => line.startsWith("noroshi: ")),
    ).toBe(true);
    expect(code).toBe(1);
  });
  test("an unexpected error shows its stack under NOROSHI_DEBUG alone", async () => {
    const world = { serve: () => Promise.reject(new TypeError("broken inside")) };
    const quiet = await inWorld(world, "serve", "--ledger", ledger);
    expect(quiet).toMatchObject({ code: 1, err: expect.stringContaining("broken inside") });
    expect(quiet.err).not.toContain("    at ");
    const loud = await inWorld({ ...world, env: { NOROSHI_DEBUG: "1" } }, "serve", "--ledger", ledger);
    expect(loud.err).toContain("    at ");
  });
});

describe("read", () => {
  test("as lines of the contract, offsets true", async () => {
    const { code, out, err } = await noroshi("read", join(folder, "reports.jsonl"), "--format", "jsonl");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const claims = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const aid = claims.find(({ type }) => type === "AID");
    expect(aid).toMatchObject({
      document: "one",
      kind: "event",
      actor: [{ id: "RUS" }],
      recipient: [{ id: "PRK" }],
      object: { class: "fuel" },
    });
    expect((await noroshi("read", join(folder, "reports.jsonl"), "--format", "jsonl")).out).toBe(out);
  });
  test("as text with quotes, and why on request", async () => {
    const plain = await noroshi("read", join(folder, "reports.jsonl"));
    expect(plain.out).toContain("RUS → PRK");
    expect(plain.out).toMatch(/“Russia shipped refined oil to North Korea/);
    expect(plain.out).not.toContain("because");
    expect((await noroshi("read", join(folder, "reports.jsonl"), "--explain")).out).toContain("because");
  });
  test("records, attributions, and the standard input", async () => {
    const records = await noroshi("read", join(folder, "reports.jsonl"), "--records", "--format", "jsonl");
    expect(JSON.parse(records.out.split("\n")[0]!)).toMatchObject({
      document: "one",
      record: "transfer",
      from: "RUS",
      to: "PRK",
      class: "fuel",
    });
    const said = JSON.parse((await noroshi("read", join(folder, "reports.jsonl"), "--attributions")).out) as {
      document: string;
      attributions: unknown[];
    };
    expect(said).toMatchObject({ document: "one", attributions: expect.any(Array) });
    expect(said.attributions.length).toBeGreaterThan(0);
    expect((await noroshi("read", "-", "--published", "2024-06-19")).out).toContain("RUS → UKR");
  });
  test("colours on a terminal only, and not under NO_COLOR", async () => {
    const parts = ["read", join(folder, "reports.jsonl")];
    expect((await inWorld({ outIsTerminal: true }, ...parts)).out).toContain("\u001b[1m");
    expect((await inWorld({ outIsTerminal: true, env: { NO_COLOR: "1" } }, ...parts)).out).not.toContain("\u001b");
    expect((await noroshi(...parts)).out).not.toContain("\u001b");
  });
});

describe("parse", () => {
  test("as CoNLL-U, and the given tokens kept", async () => {
    const { out } = await noroshi("parse", "-");
    expect(out).toContain("# text = Russia attacked Ukraine.");
    expect(out).toMatch(/^2\tattacked\tattack\tVERB\t.*\t0\troot\t/m);
    const file = join(folder, "given.conllu");
    writeFileSync(
      file,
      "# note = kept\n1\tRussia\t_\t_\t_\t_\t0\t_\t_\t_\n2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdid\t_\t_\t_\t_\t1\t_\t_\tSpaceAfter=No\n3\tn't\t_\t_\t_\t_\t1\t_\t_\t_\n\n",
    );
    const given = await noroshi("parse", "--tokens", file);
    expect(given.out).toContain("# note = kept\n1\t");
    expect(given.out.match(/^[\d-]+\t\S+/gm)).toEqual(["1\tRussia", "2-3\tdidn't", "2\tdid", "3\tn't"]);
  });
  test("as JSON", async () => {
    expect(JSON.parse((await noroshi("parse", "-", "--format", "json")).out)).toMatchObject({
      sentences: [{ tokens: expect.any(Array) }],
    });
  });
});

describe("the ledger", () => {
  test("ingest again changes nothing", async () => {
    const { code, out } = await noroshi("ingest", join(folder, "reports.jsonl"), "--ledger", ledger, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ added: 0, already: 1, recoded: 0 });
  });
  test("a record can be followed to its words, and ruled on", async () => {
    const { out } = await noroshi(
      "records",
      "transfers",
      "--between",
      "Russia",
      "North Korea",
      "--json",
      "--ledger",
      ledger,
    );
    const { id, claims } = JSON.parse(out.split("\n")[0]!) as { id: string; claims: string[] };
    expect((await noroshi("show", id, "--ledger", ledger)).out).toContain("“Russia shipped refined oil to North Korea");
    expect((await noroshi("show", claims[0]!, "--ledger", ledger)).out).toContain("because");
    expect(
      await noroshi(
        "rule",
        id,
        "--status",
        "rejected",
        "--why",
        "The cargo was grain.",
        "--by",
        "an analyst",
        "--ledger",
        ledger,
      ),
    ).toMatchObject({ code: 0 });
    expect((await noroshi("show", id, "--ledger", ledger)).out).toContain(
      "ruled rejected by an analyst on 2026-01-01: The cargo was grain.",
    );
    expect(JSON.parse((await noroshi("show", id, "--ledger", ledger, "--json")).out)).toMatchObject({
      rulings: [{ status: "rejected" }],
    });
    const list = (...more: string[]) => noroshi("records", "transfers", "--ledger", ledger, ...more);
    expect((await list()).out).toContain("  ruled rejected by an analyst on 2026-01-01: The cargo was grain.");
    const lines = (await list("--json")).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.find((line) => line.id === id)).toMatchObject({ ruling: { status: "rejected", target: id } });
  });
  test.each(["text", "md", "html", "json"])("a brief as %s", async (format) => {
    const { code, out } = await noroshi("brief", "rus-prk", "--format", format, "--ledger", ledger);
    expect(code).toBe(0);
    expect(out).toContain("Russia shipped refined oil to North Korea");
  });
  test("serve says where", async () => {
    expect(await noroshi("serve", "--ledger", ledger)).toMatchObject({ code: 0, out: "Serving http://127.0.0.1:1\n" });
  });
  test.each([
    ["given", { NOROSHI_LEDGER: "/env", DATABASE_URL: "postgres://x/y" }, { folder: "given" }],
    ["postgresql://x/y", {}, { url: "postgresql://x/y" }],
    [undefined, { NOROSHI_LEDGER: "/env", DATABASE_URL: "postgres://x/y" }, { folder: "/env" }],
    [undefined, { NOROSHI_LEDGER: "", DATABASE_URL: "postgres://x/y" }, { url: "postgres://x/y" }],
    [undefined, { XDG_DATA_HOME: "/data" }, { folder: "/data/noroshi" }],
    [undefined, {}, { folder: expect.stringMatching(/\.local\/share\/noroshi$/) }],
  ])("is found: %j %j", (option, env, expected) => {
    expect(ledgerOf(option, env as World["env"])).toEqual(expected);
  });
});

describe("the register", () => {
  test("obligations, as text and as JSON", async () => {
    const parts = ["obligations", "--if", "North Korea attacks South Korea", "--on", "2025-01-15"];
    const { code, out } = await noroshi(...parts);
    expect(code).toBe(0);
    expect(out).toMatch(/USA {2}defend KOR/);
    const answer = JSON.parse((await noroshi(...parts, "--json")).out) as { obliged: { state: string }[] };
    expect(answer.obliged.map(({ state }) => state)).toContain("USA");
  });
  test("the network on a day", async () => {
    const of = async (day: string) => (await noroshi("network", "--as-of", day, "--of", "PRK", "--json")).out;
    expect(await of("2024-12-04")).toContain("rus-prk-2024");
    expect(await of("2024-12-03")).not.toContain("rus-prk-2024");
  });
  test("weights", async () => {
    const rows = (await noroshi("weights", "--json")).out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { reason: string });
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ reason }) => reason.length > 5)).toBe(true);
  });
});
