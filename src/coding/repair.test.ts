// What is mended in a tree and what is left as parsed: notation | what hangs where afterwards.
// The trees are those that readers have given for such sentences.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { written } from "../../tests/coding/trees.js";
import { repair } from "./repair.js";

/** "form<-head:relation" of the words named, the root's head as 0. */
function hung(notation: string, ...words: readonly string[]): string {
  const { tokens } = repair(written(notation).sentence);
  const shown = (form: string) => {
    const token = tokens.find((one) => one.form === form)!;
    return `${form}<-${token.head < 0 ? 0 : tokens[token.head]!.form}:${token.relation}`;
  };
  return words.map(shown).join(" ");
}

describe("mended", () => {
  test.each([
    [
      "a possessor beside its noun",
      "It PRP 2 nsubj|occupies VBZ 0 root occupy|Japan NNP 2 obj|+'s POS 3 case|northern JJ 6 amod|territories NNS 2 obj territory",
      ["Japan"],
      "Japan<-territories:nmod:poss",
    ],
    [
      "a finite verb read as a participle",
      "Greece NNP 2 nsubj|deployed VBN 3 amod deploy|warships NNS 0 root warship|near IN 5 case|Turkey NNP 3 nmod|. . 3 punct",
      ["deployed", "warships", "Greece"],
      "deployed<-0:root warships<-deployed:obj Greece<-deployed:nsubj",
    ],
    [
      "goods taken for a verb",
      "Russia NNP 3 nsubj|is VBZ 3 aux be|giving VBG 0 root give|Korea NNP 5 nsubj|refined VBD 3 ccomp refine|oil NN 5 obj",
      ["Korea", "refined", "oil"],
      "Korea<-giving:iobj refined<-oil:amod oil<-giving:obj",
    ],
    [
      "two subjects of one list",
      "India NNP 4 nsubj|and CC 3 cc|Nepal NNP 4 nsubj|agreed VBD 0 root agree",
      ["Nepal"],
      "Nepal<-India:conj",
    ],
    [
      "a subject taken for the object of after",
      "Oslo NNP 2 nsubj|protested VBD 0 root protest|after IN 4 case|Moscow NNP 2 obl|signed VBD 2 ccomp sign|a DT 7 det|treaty NN 5 obj",
      ["Moscow", "after", "signed"],
      "Moscow<-signed:nsubj after<-signed:mark signed<-protested:advcl",
    ],
  ])("%s", (_, notation, words, expected) => {
    expect(hung(notation, ...words)).toBe(expected);
  });
});

describe("left alone", () => {
  test.each([
    ["a plain sentence", "Japan NNP 2 nsubj|condemned VBD 0 root condemn|Russia NNP 2 obj"],
    ["a possessor in its place", "Japan NNP 3 nmod:poss|+'s POS 1 case|army NN 0 root"],
    [
      "a participle before its noun",
      "Greece NNP 2 nsubj|holds VBZ 0 root hold|occupied VBN 4 amod occupy|land NN 2 obj",
    ],
    [
      "a gift in good order",
      "Iran NNP 2 nsubj|gave VBD 0 root give|Oman NNP 2 iobj|refined VBN 5 amod refine|oil NN 2 obj",
    ],
    ["a list in good order", "India NNP 4 nsubj|and CC 3 cc|Nepal NNP 1 conj|agreed VBD 0 root agree"],
    [
      "after a summit",
      "Oslo NNP 2 nsubj|protested VBD 0 root protest|after IN 4 case|talks NNS 2 obl talk|. . 2 punct",
    ],
  ])("%s", (_, notation) => {
    const { sentence } = written(notation);
    expect(repair(sentence)).toBe(sentence);
  });

  test("mending twice changes nothing more", () => {
    const { sentence } = written(
      "Greece NNP 2 nsubj|deployed VBN 3 amod deploy|warships NNS 0 root warship|. . 3 punct",
    );
    const once = repair(sentence);
    expect(once).not.toBe(sentence);
    expect(repair(once).tokens).toEqual(once.tokens);
  });
});

describe("any tree", () => {
  const word = fc.record({
    word: fc.constantFrom(
      "Mali NNP PROPN",
      "and CC CCONJ",
      "by IN ADP",
      "'s POS PART",
      "least JJS ADJ",
      "at IN ADP",
      "than IN ADP",
      "more JJR ADJ",
      "Friday NNP PROPN",
      "struck VBD VERB",
      "signed VBN VERB",
      "called VBD VERB",
      "president NN NOUN",
      "troops NNS NOUN",
      "- HYPH PUNCT",
      "; : PUNCT",
    ),
    relation: fc.constantFrom(
      "nsubj",
      "obj",
      "obl",
      "nmod",
      "conj",
      "cc",
      "case",
      "amod",
      "acl",
      "appos",
      "ccomp",
      "xcomp",
      "compound",
      "nmod:desc",
    ),
    key: fc.nat(),
    above: fc.nat(),
  });
  test("stays a tree", () =>
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 16 }), (words) => {
        // Heads are drawn among words of a lower key, so that what goes in is a tree.
        const order = words.map((_, i) => i).sort((a, b) => words[a]!.key - words[b]!.key || a - b);
        const head = new Map(order.map((i, place) => [i, place === 0 ? 0 : order[words[i]!.above % place]! + 1]));
        const notation = words
          .map(({ word: text, relation }, i) => {
            const [form, xpos] = text.split(" ");
            return `${form} ${xpos} ${head.get(i)} ${head.get(i) === 0 ? "root" : relation}`;
          })
          .join("|");
        const { tokens } = repair(written(notation).sentence);
        for (const token of tokens) {
          let steps = 0;
          for (let at = token.index; at >= 0; at = tokens[at]!.head) expect(++steps).toBeLessThanOrEqual(tokens.length);
        }
      }),
      { numRuns: 400 },
    ));
});
