// The questions a tree answers, over small trees written by hand.
// Whether a parser would give these trees is not asked here.
import { describe, expect, test } from "vitest";
import { forms, written } from "../../tests/coding/trees.js";

const { tree, text } = written(
  "The DT 3 det|Polish JJ 3 amod|army NN 4 nsubj|left VBD 0 root leave|because IN 7 case|of IN 5 fixed|fire NN 4 obl|at IN 10 case|the DT 10 det|border NN 7 nmod|. . 4 punct",
);

describe("a tree", () => {
  test("its words stand where the text has them", () => {
    expect(text).toBe("The Polish army left because of fire at the border.");
    expect(tree.tokens.map((token) => text.slice(token.start, token.end))).toEqual(tree.tokens.map((t) => t.form));
  });

  test("children stand in the order of the text, by relation with and without subtype", () => {
    expect(tree.children[3]).toEqual([2, 6, 10]);
    expect(tree.kids(2, "det", "amod")).toEqual([0, 1]);
    expect(tree.kid(3, "obj")).toBe(-1);
    const passive = written("Kyiv NNP 3 nsubj:pass|was VBD 3 aux:pass be|shelled VBN 0 root shell").tree;
    expect(passive.kids(2, "nsubj")).toEqual([0]);
    expect(passive.kids(2, "nsubj:pass")).toEqual([0]);
    expect(passive.kids(2, "nsubj:outer")).toEqual([]);
  });

  test.each([
    [6, "because of"],
    [9, "at"],
    [2, ""],
  ])("preposition of %i is %j", (index, expected) => {
    expect(tree.preposition(index)).toBe(expected);
  });

  test("a possessive marker behind its noun is no preposition", () => {
    const { tree: owned } = written("Japan NNP 3 nmod:poss|+'s POS 1 case|army NN 0 root");
    expect(owned.preposition(0)).toBe("");
  });

  test("subtrees in the order of the text, with a relation left out at the top only", () => {
    expect(forms(tree, tree.subtree(6))).toBe("because of fire at the border");
    expect(forms(tree, tree.subtree(6, "nmod"))).toBe("because of fire");
    expect(forms(tree, tree.subtree(3, "case"))).toBe(forms(tree, tree.subtree(3)));
  });

  test("within is reflexive and goes upward only", () => {
    expect(tree.within(8, 3)).toBe(true);
    expect(tree.within(3, 3)).toBe(true);
    expect(tree.within(3, 8)).toBe(false);
  });

  test("a ring of heads ends", () => {
    const ring = written("a NN 2 dep|b NN 1 dep").tree;
    expect(ring.within(0, 5)).toBe(false);
  });

  test.each([
    ["Mood=Ind|Tense=Past", "Tense", "Past"],
    ["Tense=Past", "Tense", "Past"],
    ["NounTense=Fut", "Tense", null],
    ["Tense=Past|VerbForm=Fin", "Mood", null],
    ["", "Tense", null],
  ])("feature %j %s is %j", (feats, name, expected) => {
    const { sentence } = written("left VBD 0 root leave");
    const one = { ...sentence, tokens: [{ ...sentence.tokens[0]!, feats }] };
    const Tree = tree.constructor as typeof import("./tree.js").Tree;
    expect(new Tree(one).feature(0, name)).toBe(expected);
  });

  test("a place that is not there is named", () => {
    expect(() => tree.token(40)).toThrow(/no token 40/);
  });
});
