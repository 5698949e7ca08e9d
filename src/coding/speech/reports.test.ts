// Sentence -> what is told in it by whom, as the coder asks: for a word of the sentence, the sources whose report covers it.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { open } from "../../language/index.js";
import { Tree } from "../tree.js";
import { covers, findReports } from "./reports.js";

const reader = open(readFileSync(new URL("../../../models/en.bin", import.meta.url)));

/** Sources of the word, "cue: source head", in the order of their cues. */
function tellers(text: string, word: string): string[] {
  const sentence = reader.read(text)[0];
  if (sentence === undefined) return [];
  const tree = new Tree(sentence);
  const index = tree.tokens.findIndex((token) => token.form === word);
  expect(index).toBeGreaterThanOrEqual(0);
  return findReports(tree)
    .filter((report) => covers(tree, report, index))
    .map((report) => `${tree.lemma(report.cue)}: ${report.source < 0 ? "-" : tree.token(report.source).form}`);
}

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ["Tokyo said Moscow had shelled the port.", "shelled", ["say: Tokyo"]],
  ["Moscow has shelled the port, Tokyo said on Friday.", "shelled", ["say: Tokyo"]],
  ["Moscow has shelled the port, Tokyo said, in what would be a first attack on it.", "shelled", ["say: Tokyo"]],
  ["Moscow denied that it had shelled the port.", "shelled", ["deny: Moscow"]],
  ["The port was shelled, according to the ministry.", "shelled", ["accord: ministry"]],
  [
    "Envoys said the ministry was quoted as saying that Moscow had shelled the port.",
    "shelled",
    ["say: Envoys", "quote: -", "say: ministry"],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  ["Moscow shelled the port.", "shelled"],
  ["Tokyo said it would protest; Moscow shelled the port.", "shelled"],
  ["Tokyo protested after Moscow shelled the port, officials said.", "officials"],
];

describe("reports", () => {
  test.each(ROWS)("%s (%s)", (text, word, expected) => {
    expect(tellers(text, word)).toEqual(expected);
  });

  test.each(MISSES)("nobody tells in: %s (%s)", (text, word) => {
    expect(tellers(text, word)).toEqual([]);
  });
});
