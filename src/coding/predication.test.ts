// Slots of verbs and nouns with and without a light verb, and the evidence span of each: notation, predicate, slot, phrase heads.
// The entries are made here; data/codebook has its own.
import { describe, expect, test } from "vitest";
import { forms, written } from "../../tests/coding/trees.js";
import { matchNoun, matchPredicate } from "./codebook/match.js";
import { parseCodebook } from "./codebook/parse.js";
import { evidenceOf } from "./evidence.js";
import { goodsIndex } from "./goods.js";
import { carrierOf, type Predication, slot } from "./predication.js";
import type { Tree } from "./tree.js";

const codebook = parseCodebook([
  {
    name: "a.txt",
    text: "light: hold, impose, give\n@ CONSULT\nv: meet, give, demand, break off, condemn, sign\nn: talk, sanction, attack",
  },
]);
const classes = goodsIndex();

function predicated(tree: Tree, word: string): Predication {
  const head = tree.tokens.findIndex((token) => token.form === word);
  const noun = tree.token(head).upos === "NOUN";
  const match = (noun ? matchNoun : matchPredicate)(codebook, classes, tree, head);
  if (match === null) throw new RangeError(`no entry for ${word}`);
  const carrier = noun ? carrierOf(tree, head, codebook.light) : -1;
  return { head, match, carrier, voice: carrier >= 0 ? carrier : head };
}

const held = "Kyiv NNP 2 nsubj|held VBD 0 root hold|talks NNS 2 obj talk|with IN 5 case|Paris NNP 2 obl";
const imposed =
  "sanctions NNS 3 nsubj:pass sanction|were VBD 3 aux:pass be|imposed VBN 0 root impose|on IN 5 case|Mali NNP 3 obl|by IN 7 case|Chad NNP 3 obl:agent";
const relative = "sanctions NNS 0 root sanction|which WDT 4 obj which|Chad NNP 4 nsubj|imposed VBD 1 acl:relcl impose";
const gave = "Iran NNP 2 nsubj|gave VBD 0 root give|Oman NNP 2 iobj|tanks NNS 2 obj tank";
const demanded = "Iran NNP 2 nsubj|demanded VBD 0 root demand|that IN 5 mark|Oman NNP 5 nsubj|leave VB 2 ccomp";
const owned = "Russia NNP 3 nmod:poss|+'s POS 1 case|attack NN 5 nsubj|on IN 5 case|Kyiv NNP 0 root";

describe("slots", () => {
  test.each([
    [gave, "gave", "subj", "Iran"],
    [gave, "gave", "iobj", "Oman"],
    [gave, "gave", "obj", "tanks"],
    [gave, "gave", "with", ""],
    [demanded, "demanded", "comp", "Oman"],
    [held, "talks", "subj", "Kyiv"],
    [held, "talks", "with", "Paris"],
    [held, "talks", "in(with)", "Paris"],
    [held, "talks", "obj", ""],
    [imposed, "sanctions", "subj", "Chad"],
    [imposed, "sanctions", "on", "Mali"],
    [relative, "sanctions", "subj", "Chad"],
    [owned, "attack", "poss", "Russia"],
    [owned, "attack", "subj", "Russia"],
    ["US NNP 2 compound|sanctions NNS 0 root sanction", "sanctions", "poss", "US"],
    ["Iran NNP 2 nsubj|broke VBD 0 root break|off IN 4 case|talks NNS 2 obl talk", "broke", "obj", "talks"],
  ])("%s: %s %s", (notation, word, name, expected) => {
    const { tree } = written(notation);
    expect(forms(tree, [...new Set(slot(tree, predicated(tree, word), name))])).toBe(expected);
  });
});

describe("light verbs", () => {
  test.each([
    [held, "talks", "held"],
    [imposed, "sanctions", "imposed"],
    [relative, "sanctions", "imposed"],
    ["talks NNS 2 nsubj talk|began VBD 0 root begin", "talks", "began"],
    ["talks NNS 2 nsubj talk|failed VBD 0 root fail", "talks", ""],
    ["Kyiv NNP 2 nsubj|praised VBD 0 root praise|talks NNS 2 obj talk", "talks", ""],
    ["talks NNS 0 root talk", "talks", ""],
  ])("%s", (notation, word, expected) => {
    const { tree } = written(notation);
    const { carrier } = predicated(tree, word);
    expect(carrier < 0 ? "" : tree.token(carrier).form).toBe(expected);
  });
});

describe("evidence", () => {
  test.each([
    ["the whole of a plain clause", held, "talks", "Kyiv held talks with Paris"],
    [
      "without the second verb",
      "Iran NNP 2 nsubj|condemned VBD 0 root condemn|Oman NNP 2 obj|and CC 5 cc|left VBD 2 conj leave|. . 2 punct",
      "condemned",
      "Iran condemned Oman",
    ],
    [
      "a second verb begins at itself",
      "Iran NNP 2 nsubj|left VBD 0 root leave|and CC 4 cc|condemned VBD 2 conj condemn|Oman NNP 4 obj",
      "condemned",
      "condemned Oman",
    ],
    [
      "without what hangs beside it",
      "Iran NNP 2 nsubj|condemned VBD 0 root condemn|Oman NNP 2 obj|after IN 6 mark|it PRP 6 nsubj|left VBD 2 advcl leave",
      "condemned",
      "Iran condemned Oman",
    ],
    [
      "without a loose relative clause",
      "Iran NNP 2 nsubj|condemned VBD 0 root condemn|Oman NNP 2 obj|, , 6 punct|which WDT 6 nsubj which|left VBD 3 acl:relcl leave",
      "condemned",
      "Iran condemned Oman",
    ],
  ])("%s", (_, notation, word, expected) => {
    const { tree, text } = written(notation);
    const { start, end } = evidenceOf(tree, predicated(tree, word), []);
    expect(text.slice(start, end)).toBe(expected);
  });

  test("an actor near by is taken in, one far off or in another sentence is not", () => {
    const far =
      "Iran NNP 8 nsubj|a NN 1 dep|b NN 1 dep|c NN 1 dep|d NN 1 dep|e NN 1 dep|f NN 1 dep|left VBD 0 root leave|and CC 10 cc|condemned VBD 8 conj condemn|Oman NNP 10 obj";
    const near = "Iran NNP 2 nsubj|left VBD 0 root leave|and CC 4 cc|condemned VBD 2 conj condemn|Oman NNP 4 obj";
    const shown = (notation: string, start: number) => {
      const { tree, text } = written(notation);
      const ref = {
        id: "IRN",
        nationality: null,
        text: "Iran",
        head: 0,
        start,
        end: start + 4,
        person: false,
        plural: false,
        thing: false,
        why: "",
      };
      const span = evidenceOf(tree, predicated(tree, "condemned"), [ref]);
      return text.slice(span.start, span.end);
    };
    expect(shown(near, 0)).toBe("Iran left and condemned Oman");
    expect(shown(far, 0)).toBe("condemned Oman");
    expect(shown(near, -40)).toBe("condemned Oman");
  });
});
