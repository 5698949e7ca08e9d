// Keeps docs/words.md and the exported names in step: types are named by listed words, listed words are in use, and the words
// that were decided against stay away. It reads names only; whether a name fits its thing, a reader must judge.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./house.js";

interface Word {
  readonly word: string;
  readonly room: string;
  readonly meaning: string;
  readonly instead: readonly string[];
}

/** Rooms whose types are named by listed words only. In the others a type may have a name of its craft (tree, matrix). */
const KEPT = new Set(["kernel", "watch", "store", "brief"]);

const glossary = readGlossary(readFileSync(new URL("../docs/words.md", import.meta.url), "utf8"));
const files = sourceFiles("src").filter(({ path }) => !path.endsWith(".test.ts"));

test("every type of the kept rooms is named by a listed word", () => {
  expect(unlisted(files, glossary)).toEqual([]);
});

test("every listed word is used in an exported name, once its room has files", () => {
  expect(unused(files, glossary)).toEqual([]);
});

test("no type is named by a word that was decided against", () => {
  expect(decidedAgainst(files, glossary)).toEqual([]);
});

test("each word stands once, in small letters, with a meaning, and is not decided against elsewhere", () => {
  const words = glossary.map(({ word }) => word);
  expect(words.length).toBeGreaterThan(40);
  expect(words.filter((word, i) => words.indexOf(word) !== i || !/^[a-z]+$/.test(word))).toEqual([]);
  expect(glossary.filter(({ meaning }) => meaning.length < 10)).toEqual([]);
  expect(glossary.flatMap(({ instead }) => instead).filter((word) => words.includes(word))).toEqual([]);
});

describe("the rules notice", () => {
  const small = readGlossary(
    "## kernel\n| word | meaning | instead of |\n| --- | --- | --- |\n| claim | what is said | assertion |\n## watch\n| pair | two actors | |\n",
  );
  const file = (path: string, text: string): SourceFile => ({ path, text });
  test("the list is read", () => {
    expect(small.map(({ word, room, instead }) => [word, room, instead])).toEqual([
      ["claim", "kernel", ["assertion"]],
      ["pair", "watch", []],
    ]);
  });
  test("a type with an unlisted noun", () => {
    expect(
      unlisted(
        [
          file(
            "src/kernel/a.ts",
            "export interface OldClaim {}\nexport type Claims = 1;\nexport type ClaimBag = 1;\ntype Hidden = 1;",
          ),
        ],
        small,
      ),
    ).toEqual(["src/kernel/a.ts: ClaimBag"]);
    expect(unlisted([file("src/coding/a.ts", "export type ClaimBag = 1;")], small)).toEqual([]);
  });
  test("a word that nobody uses", () => {
    expect(
      unused(
        [file("src/kernel/a.ts", "export function claimId() {}"), file("src/watch/b.ts", "export const LEVEL = 1;")],
        small,
      ),
    ).toEqual(["pair"]);
    expect(unused([file("src/kernel/a.ts", "export const CLAIM_TYPES = [];")], small)).toEqual([]);
    expect(
      unused([file("src/kernel/a.ts", "export class Impairment {}"), file("src/watch/b.ts", "const pair = 1;")], small),
    ).toEqual(["claim", "pair"]);
  });
  test("a word that was decided against", () => {
    expect(
      decidedAgainst([file("src/cli/a.ts", "export type AssertionRow = 1;\nexport function assertion() {}")], small),
    ).toEqual(["src/cli/a.ts: AssertionRow (say claim)"]);
  });
});

function readGlossary(text: string): readonly Word[] {
  const words: Word[] = [];
  let room = "";
  for (const line of text.split("\n")) {
    room = /^## (\w+)/.exec(line)?.[1] ?? room;
    const [, word = "", meaning = "", instead = ""] = line.split("|").map((cell) => cell.trim());
    if (room === "" || !line.startsWith("|") || word === "word" || word.startsWith("--")) continue;
    words.push({ word, room, meaning, instead: instead === "" ? [] : instead.split(", ") });
  }
  return words;
}

function unlisted(sources: readonly SourceFile[], words: readonly Word[]): readonly string[] {
  const listed = new Set(words.map(({ word }) => word));
  return sources
    .filter(({ path }) => KEPT.has(path.split("/")[1] ?? ""))
    .flatMap(({ path, text }) => typesOf(text).map((name) => ({ path, name })))
    .filter(({ name }) => !listed.has(partsOf(name).at(-1)!))
    .map(({ path, name }) => `${path}: ${name}`);
}

function unused(sources: readonly SourceFile[], words: readonly Word[]): readonly string[] {
  const rooms = new Set(sources.map(({ path }) => path.split("/")[1]));
  const used = new Set(sources.flatMap(({ text }) => exportsOf(text).flatMap(partsOf)));
  return words.filter(({ word, room }) => rooms.has(room) && !used.has(word)).map(({ word }) => word);
}

function decidedAgainst(sources: readonly SourceFile[], words: readonly Word[]): readonly string[] {
  const instead = new Map(words.flatMap(({ word, instead: others }) => others.map((other) => [other, word] as const)));
  return sources.flatMap(({ path, text }) =>
    typesOf(text).flatMap((name) => {
      const bad = partsOf(name).find((part) => instead.has(part));
      return bad === undefined ? [] : [`${path}: ${name} (say ${instead.get(bad)})`];
    }),
  );
}

function typesOf(text: string): readonly string[] {
  return [...text.matchAll(/^export (?:abstract )?(?:interface|type|class) (\w+)/gm)].map((match) => match[1]!);
}

function exportsOf(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /^export (?:abstract |async |declare )*(?:interface|type|class|function\*?|const|let|enum) (\w+)/gm,
    ),
  ].map((match) => match[1]!);
}

/** The words of a name in small letters and the singular: ClaimRows and CLAIM_ROWS are claim, row. */
function partsOf(name: string): readonly string[] {
  const apart =
    name.includes("_") || name === name.toUpperCase() ? name.split("_") : name.split(/(?<=[a-z0-9])(?=[A-Z])/);
  return apart.map((part) => singular(part.toLowerCase()));
}

function singular(word: string): string {
  if (/(status|basis|class|pass|series)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
