// Raw bytes by their hash: the same once, back as they came, and nothing half-written.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Archive } from "./archive.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "noroshi-archive-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("bytes come back as they were, and the same bytes are one file", () => {
  const archive = new Archive(join(folder, "deep", "archive"));
  const bytes = new Uint8Array(5_000).map((_, i) => (i * 31) % 256);
  const hash = archive.keep(bytes);
  expect(archive.keep(bytes)).toBe(hash);
  expect(archive.read(hash)).toEqual(Buffer.from(bytes));
  expect(readdirSync(join(archive.folder, hash.slice(0, 2)))).toEqual([`${hash.slice(2)}.gz`]);
  expect(archive.read(archive.keep(new Uint8Array()))).toHaveLength(0);
});

test.each(["0".repeat(64), "../../etc/passwd", ""])("%j was never kept", (hash) => {
  expect(new Archive(folder).read(hash)).toBeNull();
});

test("a folder that cannot be written is named, with the remedy", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => new Archive(join(folder, "file")).keep(new Uint8Array(3))).toThrow(
    expect.objectContaining({ code: "bad-file", message: expect.stringContaining("--archive") }),
  );
});
