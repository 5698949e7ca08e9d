// CoNLL-U as it is printed and read back.
import { describe, expect, test } from "vitest";
import { NoroshiError } from "../kernel/error.js";
import { printConllu, readConllu } from "./conllu.js";
import type { Sentence } from "./sentence.js";

const TEXT = "Japan  didn't.";
const SENTENCE: Sentence = {
  start: 0,
  end: 14,
  tokens: [
    {
      index: 0,
      start: 0,
      end: 5,
      form: "Japan",
      lemma: "Japan",
      upos: "PROPN",
      xpos: "NNP",
      feats: "Number=Sing",
      head: 1,
      relation: "nsubj",
      joined: false,
    },
    {
      index: 1,
      start: 7,
      end: 10,
      form: "did",
      lemma: "do",
      upos: "VERB",
      xpos: "VBD",
      feats: "Mood=Ind|Tense=Past",
      head: -1,
      relation: "root",
      joined: true,
    },
    {
      index: 2,
      start: 10,
      end: 13,
      form: "n't",
      lemma: "not",
      upos: "PART",
      xpos: "RB",
      feats: "",
      head: 1,
      relation: "advmod",
      joined: false,
    },
    {
      index: 3,
      start: 13,
      end: 14,
      form: ".",
      lemma: ".",
      upos: "PUNCT",
      xpos: ".",
      feats: "",
      head: 1,
      relation: "punct",
      joined: false,
    },
  ],
};
const PRINTED = `# sent_id = d-1
# text = Japan didn't.
1	Japan	Japan	PROPN	NNP	Number=Sing	2	nsubj	_	TokenRange=0:5
2-3	didn't	_	_	_	_	_	_	_	TokenRange=7:13|SpaceAfter=No
2	did	do	VERB	VBD	Mood=Ind|Tense=Past	0	root	_	TokenRange=7:10
3	n't	not	PART	RB	_	2	advmod	_	TokenRange=10:13
4	.	.	PUNCT	.	_	2	punct	_	TokenRange=13:14

`;

describe("CoNLL-U", () => {
  test("is printed with places", () => expect(printConllu([SENTENCE], TEXT, "d")).toBe(PRINTED));
  test("is read back", () => expect(readConllu(PRINTED)).toEqual([SENTENCE]));
  test("without places counts them from the forms", () => {
    const plain = PRINTED.replace(/TokenRange=\d+:\d+\|?/g, "").replace(/\t\n/g, "\t_\n");
    expect(readConllu(plain)[0]!.tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [6, 9],
      [9, 12],
      [12, 13],
    ]);
  });
  test("leaves out empty nodes", () => {
    const more = PRINTED.replace("4\t.", "3.1\tsaid\t_\t_\t_\t_\t_\t_\t_\t_\n4\t.");
    expect(readConllu(more)).toEqual([SENTENCE]);
  });
  test.each(["", "\n\n", "# text = nothing\n\n"])("of nothing is nothing: %j", (text) =>
    expect(readConllu(text)).toEqual([]),
  );
  test.each([
    "Japan signed",
    "1\tJapan\tJapan",
    PRINTED.replace("\t2\tnsubj", "\t_\tnsubj"),
    PRINTED.replace("\n4\t", "\n5\t"),
  ])("refuses %j", (text) => {
    expect(() => readConllu(text)).toThrow(NoroshiError);
    expect(() => readConllu(text)).toThrow(/Line \d+/);
  });
});
