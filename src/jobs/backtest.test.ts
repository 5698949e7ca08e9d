// A stream of lines to signals and a table: what is kept, what is passed over, and that a later report changes nothing before it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { aClaim } from "../../tests/coded.js";
import { addDays, type Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import { parseRegister } from "../ledger/agreements/register.js";
import { backtestWatch, codeStream, pastOf } from "./backtest.js";

const folder = mkdtempSync(join(tmpdir(), "noroshi-backtest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WATCH = { id: "kor-prk", name: "K", pair: ["KOR", "PRK"], observer: "KOR", themes: [] } as const;
const FIRST = "2010-01-01" as Day;
const LAST = "2012-12-31" as Day;
const STRUCK = "2011-11-01" as Day;
/** Codes a text that is two codes as force of the one against the other. */
const engine = {
  code: (document: Document) => {
    const [a, b] = document.text.split(" ");
    return a === undefined || b === undefined ? [] : [aClaim(document, "ASSAULT", [a], [b])];
  },
};
const line = (published: string, text: string) => JSON.stringify({ published, text });
const LINES = [
  ...Array.from({ length: 1096 }, (_, i) => line(addDays(FIRST, i), `quiet${i}`)),
  ...Array.from({ length: 5 }, (_, i) => line(STRUCK, `PRK KOR ${i}`)),
  line(STRUCK, "PRK KOR 0"),
  line(STRUCK, "FRA DEU 0"),
  line("2013-01-01", "PRK KOR late"),
  "nonsense",
];
function write(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

describe("a stream", () => {
  test.each([
    ["s.jsonl", (text: string) => text],
    ["s.jsonl.gz", (text: string) => gzipSync(text)],
  ])("%s: keeps what concerns the watch, counts the rest", async (name, pack) => {
    const read = await codeStream(write(name, pack(LINES.join("\n"))), engine, { to: LAST, watches: [WATCH] });
    expect([read.documents, read.claims, read.kept.length]).toEqual([1096 + 6, 6, 5]);
    expect(read.volume.get(STRUCK)).toBe(7);
    expect(read.setAside).toMatchObject([{ reason: expect.stringContaining("not JSON") }]);
    expect([pastOf(read, addDays(FIRST, 400)), pastOf(read, addDays(FIRST, -1))]).toEqual([400, 0]);
  });
  test("a report that cannot be coded is set aside with its place, and the rest goes on", async () => {
    const failing = {
      code: (document: Document) => {
        if (document.text === "FRA DEU 0") throw new TypeError("ids is not iterable");
        return engine.code(document);
      },
    };
    const read = await codeStream(write("f.jsonl", LINES.join("\n")), failing, { to: LAST, watches: [WATCH] });
    expect([read.claims, read.kept.length]).toEqual([5, 5]);
    expect(read.setAside.map(({ where, reason }) => [where.split(":").at(-1), reason])).toEqual([
      ["1103", "cannot be coded (ids is not iterable)"],
      [String(LINES.length), expect.stringContaining("not JSON")],
    ]);
  });
  test.each([
    ["absent.jsonl", null],
    ["absent.jsonl.gz", null],
    ["broken.jsonl.gz", "no gzip"],
  ])("%s is told and not passed over", async (name, bytes) => {
    const path = bytes === null ? join(folder, name) : write(name, bytes);
    await expect(codeStream(path, engine, { to: LAST, watches: [WATCH] })).rejects.toMatchObject({ code: "bad-file" });
  });
});

describe("a backtest", () => {
  const span = { from: addDays(FIRST, 400), to: LAST, chosenTo: null };
  const labels = [{ day: addDays(STRUCK, 3), label: "what followed" }];
  const register = parseRegister([]);
  test("warns on the day on which it was told, and is the same in any order of lines", async () => {
    const outcomes = async (lines: readonly string[]) => {
      const path = write("o.jsonl", lines.join("\n"));
      return backtestWatch(
        await codeStream(path, engine, { to: LAST, watches: [WATCH] }),
        WATCH,
        labels,
        register,
        span,
      );
    };
    const result = await outcomes(LINES);
    expect(result.outcomes.map(({ name }) => name)).toHaveLength(3);
    expect(result.outcomes[0]).toMatchObject({ name: "level", missed: 0, meanLead: 3, falseAlarms: [] });
    expect(await outcomes([...LINES].reverse())).toEqual(result);
  });
  test.each([
    [{ from: LAST, to: FIRST, chosenTo: null }],
    [{ ...span, chosenTo: LAST }],
    [{ ...span, chosenTo: FIRST }],
  ])("days out of order are refused: %j", async (wrong) => {
    const stream = await codeStream(write("w.jsonl", LINES[0]!), engine, { to: LAST, watches: [WATCH] });
    expect(() => backtestWatch(stream, WATCH, labels, register, wrong)).toThrow(/out of order/);
  });
});
