// Paths to documents: order, folders, the standard input, and that each thing that cannot be read is set aside with its reason alone.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linesAt, pdfBytes } from "../../tests/pdf-bytes.js";
import type { Day } from "../kernel/day.js";
import { readFiles } from "./read-files.js";

const published = "2024-06-20" as Day;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "noroshi-read-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const line = (id: string) =>
  `${JSON.stringify({ id, published: "2024-06-19", text: `Report ${id}: Russia and North Korea met.` })}\n`;
const names = async (paths: readonly string[], stdin?: () => Uint8Array) => {
  const { documents, setAside } = await readFiles(paths, { published, ...(stdin === undefined ? {} : { stdin }) });
  return {
    read: documents.map(({ name }) => name),
    aside: setAside.map(({ where, reason }) => `${where.replace(`${folder}/`, "")}: ${reason}`),
  };
};

test("files in the order given, folders in the order of names, other and hidden files passed over", async () => {
  put("b/2.jsonl", line("two") + line("three"));
  put("b/1.txt", "Russia and North Korea met.");
  put("b/deep/0.md", "# Talks\n\nRussia and North Korea met.");
  put("b/picture.png", "not for us");
  put("b/3.PDF", pdfBytes({ pages: [linesAt(["Russia and North Korea met in Pyongyang."], 72, 700)] }));
  put("b/.hidden.txt", "not for us");
  const first = put("z.jsonl", line("one"));
  expect(await names([first, join(folder, "b")])).toEqual({
    read: ["one", "1.txt", "two", "three", "3.PDF", "0.md"],
    aside: [],
  });
});

test("lines packed with gzip, by themselves and in a folder; what is wrong with one says where, and a broken one is set aside", async () => {
  put("b/2.jsonl.gz", gzipSync(`${line("two")}{}\n`));
  const first = put("z.jsonl.gz", gzipSync(line("one")));
  const broken = put("broken.jsonl.gz", line("three"));
  expect(await names([first, join(folder, "b"), broken])).toEqual({
    read: ["one", "two"],
    aside: ['b/2.jsonl.gz:2: no "text"', "broken.jsonl.gz: it is not packed with gzip, or broken"],
  });
});

test("the standard input as lines or as plain text", async () => {
  expect(await names(["-"], () => Buffer.from(line("one") + line("two")))).toEqual({ read: ["one", "two"], aside: [] });
  expect((await names(["-"], () => Buffer.from("Russia and North Korea met."))).read).toHaveLength(1);
  const pdf = pdfBytes({ pages: [linesAt(["Russia and North Korea met in Pyongyang."], 72, 700)] });
  expect((await names(["-"], () => pdf)).read).toEqual(["stdin.pdf"]);
  expect((await names(["-"], () => Buffer.alloc(0))).aside).toEqual(["-: the file is empty"]);
  expect((await names(["-"])).aside).toEqual(["-: there is no standard input here"]);
});

describe("set aside, the rest read", () => {
  test.each<[string, () => string, RegExp]>([
    ["nothing there", () => join(folder, "absent.txt"), /there is no such file/],
    ["an empty file", () => put("empty.txt", ""), /the file is empty/],
    ["an empty JSONL file", () => put("empty.jsonl", "\n\n"), /the file is empty/],
    [
      "a binary file",
      () =>
        put(
          "binary.txt",
          new Uint8Array(4_000).map((_, i) => i % 7),
        ),
      /no text/,
    ],
    [
      "a folder with nothing to read",
      () => {
        mkdirSync(join(folder, "bare"));
        return join(folder, "bare");
      },
      /holds no \.jsonl/,
    ],
    ["a name no file can have", () => join(folder, "x".repeat(300)), /the name is too long/],
    ["a file where a folder is meant", () => join(put("file.txt", "x"), "inside.txt"), /ENOTDIR|not a directory/],
    [
      "a link to nothing",
      () => {
        symlinkSync(join(folder, "gone"), join(folder, "link.txt"));
        return join(folder, "link.txt");
      },
      /there is no such file/,
    ],
    [
      "a file far too large for one text",
      () => put("large.txt", "Russia met North Korea. ".repeat(1_000_000)),
      /is the most for one report/,
    ],
    [
      "a PDF that is a picture",
      () => put("scan.pdf", pdfBytes({ pages: [[]] })),
      /^scan\.pdf: .*no text, only pictures/,
    ],
    ["a PDF in name alone", () => put("page.pdf", "Russia met North Korea."), /^page\.pdf: it is no PDF/],
    ["a page without an article", () => put("page.html", "<html><body></body></html>"), /no article text/],
  ])("%s", async (_, make, reason) => {
    const good = put("good.jsonl", line("good"));
    const { read, aside } = await names([make(), good]);
    expect(read).toEqual(["good"]);
    expect(aside).toHaveLength(1);
    expect(aside[0]).toMatch(reason);
  });
  test("a line that is cut off, with its number", async () => {
    const path = put("cut.jsonl", `${line("one")}${line("two").slice(0, 30)}\n${line("three")}`);
    const { read, aside } = await names([path]);
    expect(read).toEqual(["one", "three"]);
    expect(aside).toHaveLength(1);
    expect(aside[0]).toMatch(/^cut\.jsonl:2: not JSON/);
  });
  test("a date that is none", async () => {
    const path = put(
      "date.jsonl",
      JSON.stringify({ id: "x", published: "2024-02-30", text: "Russia met North Korea." }),
    );
    expect((await names([path])).aside[0]).toMatch(/"2024-02-30", which is no day/);
  });
  test("a PDF that tells no day, and one that does", async () => {
    const pages = [linesAt(["Russia and North Korea met in Pyongyang."], 72, 700)];
    const bare = put("bare.pdf", pdfBytes({ pages }));
    const told = put("told.pdf", pdfBytes({ pages, info: { CreationDate: "D:20240621" } }));
    const { documents, setAside } = await readFiles([bare, told], { published: null });
    expect(documents.map((one) => [one.name, one.published])).toEqual([["told.pdf", "2024-06-21"]]);
    expect(setAside).toEqual([{ where: bare, reason: expect.stringMatching(/--published/) }]);
  });
  test("a plain file nobody dated", async () => {
    const path = put("undated.txt", "Russia met North Korea.");
    expect((await readFiles([path], { published: null })).setAside[0]!.reason).toMatch(/--published/);
  });
  test("broken UTF-8 is read, its broken bytes marked", async () => {
    const path = put(
      "broken.txt",
      Buffer.concat([
        Buffer.from("Russia met North Korea in Pyongyang on Wednesday "),
        Buffer.from([0xc3, 0x28]),
        Buffer.from(" again."),
      ]),
    );
    expect((await readFiles([path], { published })).documents[0]!.text).toContain("\ufffd");
  });
});
