// `noroshi alerts` and the daily brief at the command line, over a ledger in a folder: lists, dry run, sending, and what is used wrongly.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alertReports, ON } from "../../tests/alerted.js";
import { openStore } from "../store/open.js";
import { run } from "./run.js";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "noroshi-alerts-"));
  const store = await openStore({ folder: join(folder, "ledger") });
  await store.putDocuments(alertReports(), ON);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function noroshi(...parts: string[]) {
  let [out, err] = ["", ""];
  const world = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    stdin: () => Buffer.from(""),
    ...{ env: {}, outIsTerminal: false, errIsTerminal: false, now: () => new Date(`${ON}T12:00:00Z`) },
    serve: async () => ({ address: "", close: async () => undefined }),
    asked: async () => undefined,
    random: () => 0.5,
  };
  const code = await run([...parts, "--ledger", join(folder, "ledger")], world);
  return { code, out, err };
}

describe("alerts", () => {
  test("are listed with rule, words and change before anybody follows the watches", async () => {
    const { code, out } = await noroshi("alerts", "rus-prk");
    expect(code).toBe(0);
    expect(out).toContain(`raised ${ON}  Russia–North Korea, seen from Japan`);
    expect(out).toMatch(/since last time: New\.\n {2}rule surprise \(surprise:MC/);
    expect(out).toMatch(/“Russia gave .*\n {4}Wire \d, 2024-06-30 · claim [0-9a-z]{16}/);
    expect(out).not.toMatch(/\r|^Bcc:/m);
    const json = (await noroshi("alerts", "rus-prk", "--json")).out.trimEnd().split("\n");
    const one = JSON.parse(json[0]!) as { name: string; evidence: { claim: string }[]; claims: string[] };
    expect(one.name).toBe("Russia–North Korea, seen from Japan");
    expect(one.claims).toEqual(expect.arrayContaining(one.evidence.map(({ claim }) => claim)));
  });
  test("of a quiet watch are none, and that is said with the day", async () => {
    const { code, out, err } = await noroshi("alerts", "rus-prk", "--as-of", "2024-05-01");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe("noroshi: rus-prk: none is open, followed up to 2024-05-01.\n");
    expect((await noroshi("alerts", "nope")).code).toBe(1);
  });
  test("in a dry run are shown with whom they would go to, and nothing is written", async () => {
    const file = join(folder, "channels.json");
    const hook = { id: "desk", kind: "webhook", url: "https://hooks.example.org/secret-path", secret: "HOOK" };
    const channels = [hook, { id: "log", kind: "file", file: "alerts.jsonl" }];
    const briefs = [{ watch: "rus-prk", channels: ["log"], at: "06:00" }];
    writeFileSync(file, JSON.stringify({ channels, briefs }));
    const { code, out } = await noroshi("alerts", "send", "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain(
      `To desk (https://hooks.example.org/…), log (${join(folder, "alerts.jsonl")}): Russia–North Korea`,
    );
    expect(out).not.toContain("secret-path");
    expect(existsSync(join(folder, "alerts.jsonl"))).toBe(false);
  });
  test("are sent once by the channels beside the ledger, and a channel that fails is told of", async () => {
    const first = await noroshi("alerts", "send");
    expect(first.code).toBe(1);
    expect(first.err).toContain("desk: failed: the environment variable HOOK is not set, next try");
    expect(first.err).toContain("log: sent: written");
    const written = readFileSync(join(folder, "alerts.jsonl"), "utf8");
    const second = await noroshi("alerts", "send");
    expect(second.out).toBe("");
    expect(readFileSync(join(folder, "alerts.jsonl"), "utf8")).toBe(written);
    expect((await noroshi("alerts", "rus-prk")).out).toContain(`raised ${ON}`);
  });
  test("briefs go out once a day", async () => {
    const out = join(folder, "briefs");
    const first = await noroshi("brief", "rus-prk", "--daily", "--out", out);
    expect(first.out.split("\n").filter((line) => line.endsWith(`rus-prk-${ON}.html`))).toHaveLength(1);
    expect(first.err).toContain("log: Russia–North Korea, seen from Japan: brief of 2024-06-30: sent");
    expect((await noroshi("brief", "rus-prk", "--daily", "--out", out)).out).toBe("");
  });
  test.each<readonly [string[], string]>([
    [["brief", "--out", "x"], "--daily"],
    [["brief", "--daily", "--as-of", "yesterday"], "--as-of"],
    [["alerts", "send", "--as-of", "2024-02-30"], "--as-of"],
  ])("%j is used wrongly", async (parts, said) => {
    const { code, err } = await noroshi(...parts);
    expect([code, err.includes(said)]).toEqual([2, true]);
  });
  test("a file of channels that is wrong is named with its field, and nothing is sent", async () => {
    const file = join(folder, "wrong.json");
    writeFileSync(file, JSON.stringify({ channels: [{ id: "a", kind: "file", file: "x", watches: ["rus-usa"] }] }));
    const { code, err } = await noroshi("alerts", "send", "--channels", file);
    expect([code, err]).toEqual([1, expect.stringContaining('there is no watch "rus-usa"')]);
  });
});
