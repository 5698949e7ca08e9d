// Who acts and who is acted on in every shape of clause, over trees written by hand: notation | predicate | agents | patients.
// The prepositions of a predicate and of what it acts on are asked below.
import { describe, expect, test } from "vitest";
import { forms, written } from "../../tests/coding/trees.js";
import { agents, clauseHead, marked, nonFinite, passive, patients } from "./clause.js";
import type { Tree } from "./tree.js";

const ROWS: readonly (readonly [string, string, string, string, string])[] = [
  ["active", "Japan NNP 2 nsubj|condemned VBD 0 root condemn|Russia NNP 2 obj", "condemned", "Japan", "Russia"],
  [
    "passive",
    "Russia NNP 3 nsubj:pass|was VBD 3 aux:pass be|condemned VBN 0 root condemn|by IN 5 case|Japan NNP 3 obl:agent",
    "condemned",
    "Japan",
    "Russia",
  ],
  [
    "passive, the agent read as any phrase",
    "Russia NNP 3 nsubj:pass|was VBD 3 aux:pass be|condemned VBN 0 root condemn|by IN 5 case|Japan NNP 3 obl",
    "condemned",
    "Japan",
    "Russia",
  ],
  [
    "passive without an agent",
    "Russia NNP 3 nsubj:pass|was VBD 3 aux:pass be|condemned VBN 0 root condemn",
    "condemned",
    "",
    "Russia",
  ],
  [
    "passive that keeps an object",
    "Kyiv NNP 3 nsubj:pass|was VBD 3 aux:pass be|given VBN 0 root give|tanks NNS 3 obj tank",
    "given",
    "",
    "Kyiv tanks",
  ],
  [
    "participle behind its noun",
    "shells NNS 0 root shell|supplied VBN 1 acl supply|by IN 4 case|Iran NNP 2 obl:agent",
    "supplied",
    "Iran",
    "shells",
  ],
  [
    "participle taken for a past tense",
    "accord NN 0 root|reached VBD 1 acl reach|in IN 4 case|Minsk NNP 2 obl",
    "reached",
    "",
    "accord",
  ],
  [
    "active participle behind its noun",
    "ships NNS 0 root ship|carrying VBG 1 acl carry|shells NNS 2 obj shell",
    "carrying",
    "ships",
    "shells",
  ],
  ["participle before its noun", "the DT 3 det|occupied VBN 3 amod occupy|land NN 0 root", "occupied", "", "land"],
  [
    "relative clause, who",
    "state NN 0 root|which WDT 3 nsubj which|attacked VBD 1 acl:relcl attack|Mali NNP 3 obj",
    "attacked",
    "which",
    "Mali",
  ],
  [
    "relative clause with a gap",
    "sanctions NNS 0 root sanction|Tokyo NNP 3 nsubj|imposed VBD 1 acl:relcl impose",
    "imposed",
    "Tokyo",
    "sanctions",
  ],
  [
    "relative word and doer both read as subjects",
    "sanctions NNS 0 root sanction|which WDT 4 nsubj which|Tokyo NNP 4 nsubj|imposed VBD 1 acl:relcl impose",
    "imposed",
    "Tokyo",
    "which",
  ],
  [
    "subject control",
    "Paris NNP 2 nsubj|promised VBD 0 root promise|Kyiv NNP 2 obj|to TO 5 mark|send VB 2 xcomp|tanks NNS 5 obj tank",
    "send",
    "Paris",
    "tanks",
  ],
  [
    "object control",
    "Paris NNP 2 nsubj|urged VBD 0 root urge|Kyiv NNP 2 obj|to TO 5 mark|talk VB 2 xcomp",
    "talk",
    "Kyiv",
    "",
  ],
  [
    "phase verb",
    "Paris NNP 2 nsubj|began VBD 0 root begin|sending VBG 2 xcomp send|tanks NNS 3 obj tank",
    "sending",
    "Paris",
    "tanks",
  ],
  [
    "object hung on the phase verb",
    "Paris NNP 2 nsubj|began VBD 0 root begin|sending VBG 2 xcomp send|tanks NNS 2 obj tank",
    "sending",
    "Paris",
    "tanks",
  ],
  [
    "coordination shares the subject",
    "Paris NNP 2 nsubj|met VBD 0 root meet|Kyiv NNP 2 obj|and CC 5 cc|left VBD 2 conj leave",
    "left",
    "Paris",
    "",
  ],
  [
    "coordination shares the object",
    "Paris NNP 2 nsubj|halted VBD 0 root halt|and CC 4 cc|reversed VBD 2 conj reverse|cuts NNS 4 obj cut",
    "halted",
    "Paris",
    "cuts",
  ],
  [
    "coordination under one passive",
    "Sudan NNP 3 nsubj:pass|was VBD 3 aux:pass be|attacked VBN 0 root attack|and CC 5 cc|occupied VBN 3 conj occupy",
    "occupied",
    "",
    "Sudan",
  ],
  [
    "adverbial participle",
    "Accusing VBG 3 advcl accuse|Mali NNP 1 obj|recalled VBD 0 root recall|Chad NNP 3 nsubj",
    "Accusing",
    "Chad",
    "Mali",
  ],
  [
    "finite adverbial clause has its own subject or none",
    "Chad NNP 2 nsubj|waited VBD 0 root wait|after IN 5 mark|had VBD 5 aux have|attacked VBN 2 advcl attack",
    "attacked",
    "",
    "",
  ],
  ["nobody", "Attack VB 0 root", "Attack", "", ""],
];

const place = (tree: Tree, form: string) => tree.tokens.findIndex((token) => token.form === form);

describe("who acts on whom", () => {
  test.each(ROWS)("%s", (_, notation, predicate, doers, done) => {
    const { tree } = written(notation);
    const at = place(tree, predicate);
    expect(forms(tree, agents(tree, at))).toBe(doers);
    expect(forms(tree, patients(tree, at))).toBe(done);
  });

  test("a perfect is no passive", () => {
    const { tree } = written("Japan NNP 3 nsubj|has VBZ 3 aux have|condemned VBN 0 root condemn|Russia NNP 3 obj");
    expect(passive(tree, 2)).toBe(false);
  });

  test("a long chain of coordinated verbs ends", () => {
    const verbs = Array.from({ length: 40 }, (_, i) => `go VB ${i === 0 ? 0 : i} ${i === 0 ? "root" : "conj"}`);
    const { tree } = written(verbs.join("|"));
    expect(agents(tree, 39)).toEqual([]);
  });
});

const PHRASES: readonly (readonly [string, string, string, string, string])[] = [
  ["on the verb", "Iran NNP 2 nsubj|spoke VBD 0 root speak|with IN 4 case|Oman NNP 2 obl", "spoke", "with", "Oman"],
  [
    "on the object",
    "Iran NNP 2 nsubj|held VBD 0 root hold|talks NNS 2 obj talk|with IN 5 case|Oman NNP 3 nmod",
    "held",
    "with",
    "Oman",
  ],
  [
    "deep in the object",
    "Iran NNP 2 nsubj|sent VBD 0 root send|tons NNS 2 obj ton|of IN 5 case|oil NN 3 nmod|to TO 7 case|Oman NNP 5 nmod",
    "sent",
    "to",
    "Oman",
  ],
  [
    "behind a noun, though hung on the verb",
    "transfers NNS 5 nsubj transfer|by IN 3 case|Iran NNP 5 obl|soon RB 5 advmod|ended VBD 0 root end",
    "transfers",
    "by",
    "Iran",
  ],
  [
    "two prepositions in one",
    "Iran NNP 2 nsubj|sent VBD 0 root send|up RP 5 case|to TO 5 case|Oman NNP 2 obl",
    "sent",
    "to",
    "Oman",
  ],
  [
    "according to is no to",
    "accord VBG 3 case accord|to TO 1 fixed|Oman NNP 4 obl|left VBD 0 root leave",
    "left",
    "to",
    "",
  ],
  ["upon is on", "relied VBD 0 root rely|upon IN 3 case|Oman NNP 1 obl", "relied", "on", "Oman"],
  ["towards is toward", "turned VBD 0 root turn|towards IN 3 case|Oman NNP 1 obl", "turned", "toward", "Oman"],
  ["the agent is no phrase by itself", "hit VBN 0 root hit|by IN 3 case|Oman NNP 1 obl:agent", "hit", "by", ""],
  ["another preposition", "spoke VBD 0 root speak|with IN 3 case|Oman NNP 1 obl", "spoke", "against", ""],
];

describe("phrases with a preposition", () => {
  test.each(PHRASES)("%s", (_, notation, at, preposition, expected) => {
    const { tree } = written(notation);
    expect(forms(tree, marked(tree, place(tree, at), preposition))).toBe(expected);
  });
});

describe("clauses", () => {
  test("an auxiliary makes a participle finite", () => {
    const { tree } = written("It PRP 3 nsubj|will MD 3 aux|go VB 0 root|to TO 5 mark|see VB 3 xcomp");
    expect([nonFinite(tree, 2), nonFinite(tree, 4)]).toEqual([false, true]);
  });

  test("the clause above a phrase", () => {
    const { tree } = written(
      "Iran NNP 2 nsubj|said VBD 0 root say|Oman NNP 4 nsubj|left VBD 2 ccomp leave|in IN 6 case|May NNP 4 obl",
    );
    expect(clauseHead(tree, 5)).toBe(3);
    expect(clauseHead(tree, 0)).toBe(1);
  });
});
