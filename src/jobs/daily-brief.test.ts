// The briefs of a day: once to the folder, once to the channels, from their time of the day on, and again the next day.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anAlertLedger, ON, WATCH } from "../../tests/alerted.js";
import type { Channels } from "../deliver/channel.js";
import { addDays } from "../kernel/day.js";
import { dailyBriefs } from "./daily-brief.js";

let store: Awaited<ReturnType<typeof anAlertLedger>>;
let folder: string;
beforeAll(async () => {
  store = await anAlertLedger();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.forget();
  folder = mkdtempSync(join(tmpdir(), "noroshi-daily-"));
  return () => rmSync(folder, { recursive: true, force: true });
});

const channelsIn = (): Channels => ({
  channels: [
    { id: "log", kind: "file", file: join(folder, "briefs.jsonl") },
    { id: "other", kind: "file", file: join(folder, "other.jsonl") },
  ],
  briefs: [{ watch: WATCH.id, channels: ["log"], at: "06:00" }],
});
const run = (at: string, part: object = {}) =>
  dailyBriefs(store, {
    ...{ watches: [WATCH], channels: channelsIn(), ...part },
    means: { now: () => new Date(at), env: {}, patience: 1000 },
  });
const lines = () =>
  readFileSync(join(folder, "briefs.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { type: string; data: { day: string; brief: { title: string } } });

describe("daily briefs", () => {
  test("go to the channels that ask, once a day, from their time on", async () => {
    expect((await run(`${ON}T05:59:00Z`)).posted).toEqual([]);
    expect((await run(`${ON}T06:00:00Z`)).posted.map(({ channel, state }) => [channel, state])).toEqual([
      ["log", "sent"],
    ]);
    expect((await run(`${ON}T18:00:00Z`)).posted).toEqual([]);
    await run(`${addDays(ON, 1)}T07:00:00Z`);
    expect(lines().map(({ type, data }) => [type, data.day, data.brief.title])).toEqual([
      ["brief.daily", ON, WATCH.name],
      ["brief.daily", addDays(ON, 1), WATCH.name],
    ]);
    expect(readdirSync(folder)).toEqual(["briefs.jsonl"]);
  });
  test("go to a folder as HTML and text, whole, and what is there is left alone", async () => {
    const out = join(folder, "out");
    const { written } = await run(`${ON}T05:00:00Z`, { out });
    expect(written).toEqual([join(out, `${WATCH.id}-${ON}.txt`), join(out, `${WATCH.id}-${ON}.html`)]);
    const html = readFileSync(written[1]!, "utf8");
    expect(html).toContain('<svg class="course"');
    expect(html).toContain(`<h2>Since 29 June 2024</h2>`);
    expect(html).not.toContain("<script");
    writeFileSync(written[0]!, "kept");
    expect((await run(`${ON}T09:00:00Z`, { out })).written).toEqual([]);
    expect(readFileSync(written[0]!, "utf8")).toBe("kept");
  });
  test("where the folder cannot be made the error names it", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(run(`${ON}T05:00:00Z`, { out: join(folder, "file", "x") })).rejects.toMatchObject({
      code: "bad-file",
    });
  });
});
