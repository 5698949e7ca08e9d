// What class of thing a phrase is: notation with the head last, and the class told and the class once it changes hands.
// The table of goods is words/goods; here it is asked through a tree.
import { expect, test } from "vitest";
import { written } from "../../tests/coding/trees.js";
import { classOf, goodsIndex, transferable } from "./goods.js";

const classes = goodsIndex();

test.each([
  ["shells NNS 0 root shell", "arms", "arms"],
  ["artillery NN 2 compound|shells NNS 0 root shell", "arms", "arms"],
  ["ballistic JJ 2 amod|missile NN 0 root", "missile", "arms"],
  ["refined JJ 2 amod|oil NN 0 root", "fuel", "fuel"],
  ["wheat NN 0 root", "food", "food"],
  ["containers NNS 0 root container|of IN 3 case|shells NNS 1 nmod shell", "arms", "arms"],
  ["tons NNS 0 root ton|of IN 3 case|rice NN 1 nmod", "food", "food"],
  ["troops NNS 0 root troop", "troops", "troops"],
  ["defence NN 2 compound|treaty NN 0 root", "agreement", "agreement"],
  ["spy NN 2 compound|satellite NN 0 root", "space", "space"],
  ["centrifuge NN 0 root", "nuclear", "nuclear"],
  ["island NN 0 root", "territory", "territory"],
  ["shell NN 2 compound|company NN 0 root", null, null],
  ["trade NN 2 compound|union NN 0 root", null, null],
  ["arms NNS 2 compound arm|race NN 0 root", null, null],
  ["happiness NN 0 root", null, null],
])("%s", (notation, told, moved) => {
  const { tree } = written(notation);
  const head = tree.tokens.findIndex((token) => token.relation === "root");
  expect(classOf(tree, head, classes)).toBe(told);
  expect(classOf(tree, head, classes, true)).toBe(moved);
});

test("land and treaties are not handed over", () => {
  expect(["arms", "fuel", "agreement", "territory", "cyber"].filter(transferable)).toEqual(["arms", "fuel"]);
});
