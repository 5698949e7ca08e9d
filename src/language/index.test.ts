// What reading gives, with the model that is shipped: words and sentences of news text row by row, and what holds for any text at all.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NoroshiError } from "../kernel/error.js";
import { isSpace } from "./characters.js";
import { open, type Sentence } from "./index.js";
import { MAX_WORDS } from "./segmenter.js";

const bytes = readFileSync(new URL("../../models/en.bin", import.meta.url));
const reader = open(bytes);

const words = (text: string) => reader.read(text).map(({ tokens }) => tokens.map(({ form }) => form).join(" "));

const SPLITS: readonly (readonly [string, readonly string[]])[] = [
  [
    "MOSCOW (AP) — Russia and North Korea signed a treaty.",
    ["MOSCOW ( AP ) — Russia and North Korea signed a treaty ."],
  ],
  ["Gen. Kang Sun Nam met him. Both agreed.", ["Gen. Kang Sun Nam met him .", "Both agreed ."]],
  ["Lt.-Col. Smith said so. He left.", ["Lt.-Col. Smith said so .", "He left ."]],
  ["The U.S. imposed sanctions. Iran protested.", ["The U.S. imposed sanctions .", "Iran protested ."]],
  ["Mr. Kim and Dr. Park met Mrs. Lee.", ["Mr. Kim and Dr. Park met Mrs. Lee ."]],
  ["Moscow's envoy didn't attend.", ["Moscow 's envoy did n't attend ."]],
  ["They can’t agree, and won't.", ["They ca n’t agree , and wo n't ."]],
  ["It cannot be.", ["It can not be ."]],
  ['"We will respond," he said. "Soon."', ['" We will respond , " he said .', '" Soon . "']],
  ["Trade rose 3.5% to $1,500 million.", ["Trade rose 3.5 % to $ 1,500 million ."]],
  [
    "See https://www.mofa.go.jp/press/release/2024/06.html for the text.",
    ["See https://www.mofa.go.jp/press/release/2024/06.html for the text ."],
  ],
  ["The talks\u00a0ended\u00a0on Friday.", ["The talks ended on Friday ."]],
  ["Japan protests\n\nTokyo summoned the ambassador.", ["Japan protests", "Tokyo summoned the ambassador ."]],
  [
    "The two sides agreed to\nmeet again in the coming month of July at the summit.",
    ["The two sides agreed to meet again in the coming month of July at the summit ."],
  ],
  [
    "Key points:\n• Russia signs treaty\n• Japan protests",
    ["Key points :", "• Russia signs treaty", "• Japan protests"],
  ],
  ["The treaty was signed.\nJapan objected.", ["The treaty was signed .", "Japan objected ."]],
  ["", []],
  [" \n\n\t\u00a0\u200b\n", []],
];

describe("words and sentences", () => {
  test.each(SPLITS)("%j", (text, expected) => expect(words(text)).toEqual(expected));
});

/** form/xpos/relation<head form; `-` for the root. */
const tree = ({ tokens }: Sentence) =>
  tokens.map((t) => `${t.form}/${t.xpos}/${t.relation}<${t.head < 0 ? "-" : tokens[t.head]!.form}`);

const TREES: readonly (readonly [string, readonly string[]])[] = [
  ["Russia attacked Ukraine.", ["Russia/NNP/nsubj<attacked", "attacked/VBD/root<-", "Ukraine/NNP/obj<attacked"]],
  [
    "Ukraine was attacked by Russia.",
    [
      "Ukraine/NNP/nsubj:pass<attacked",
      "was/VBD/aux:pass<attacked",
      "attacked/VBN/root<-",
      "by/IN/case<Russia",
      "Russia/NNP/obl:agent<attacked",
    ],
  ],
  [
    "Japan will not recognise the annexation.",
    ["Japan/NNP/nsubj<recognise", "will/MD/aux<recognise", "not/RB/advmod<recognise", "annexation/NN/obj<recognise"],
  ],
  [
    "China's minister met his counterpart on Monday.",
    ["China/NNP/nmod:poss<minister", "'s/POS/case<China", "minister/NN/nsubj<met", "counterpart/NN/obj<met"],
  ],
  ["The United States broke off talks.", ["broke/VBD/root<-", "off/RP/compound:prt<broke", "talks/NNS/obj<broke"]],
  ["The envoy who signed the pact resigned.", ["signed/VBD/acl:relcl<envoy", "resigned/VBD/root<-"]],
  ["Iran said that it had fired a missile.", ["Iran/NNP/nsubj<said", "fired/VBN/ccomp<said", "missile/NN/obj<fired"]],
];

describe("trees", () => {
  test.each(TREES)("%s", (text, expected) =>
    expect(tree(reader.read(text)[0]!)).toEqual(expect.arrayContaining([...expected])),
  );
  test("lemmas and features", () => {
    const [sentence] = reader.read("The cities were being shelled.");
    expect(sentence!.tokens.map(({ lemma }) => lemma)).toEqual(["the", "city", "be", "be", "shell", "."]);
    expect(sentence!.tokens[4]!.feats).toBe("Tense=Past|VerbForm=Part|Voice=Pass");
  });
});

/** What is wrong with a reading of a text; one `expect` for each token would take longer than to read it. */
function troubles(text: string, sentences: readonly Sentence[]): string[] {
  const found: string[] = [];
  const must = (right: boolean, what: string) => {
    if (!right) found.push(what);
  };
  const covered = new Uint8Array(text.length);
  let before = 0;
  for (const { start, end, tokens } of sentences) {
    must(tokens.length > 0 && tokens.length <= MAX_WORDS, `${tokens.length} words at ${start}`);
    must(start === tokens[0]?.start && end === tokens.at(-1)?.end, `a sentence at ${start} that is not its words`);
    for (const [i, token] of tokens.entries()) {
      must(token.index === i, `word ${i} says it is ${token.index}`);
      must(token.start >= before, `a word at ${token.start} before the end of the last, ${before}`);
      must(text.slice(token.start, token.end) === token.form, `other letters than ${token.form} at ${token.start}`);
      covered.fill(1, token.start, token.end);
      before = token.end;
    }
    const roots = tokens.filter(({ head }) => head === -1);
    must(roots.length === 1 && roots[0]!.relation === "root", `${roots.length} roots at ${start}`);
    const hangs = new Uint8Array(tokens.length);
    for (const { index } of tokens) {
      const way: number[] = [];
      for (let at = index; at !== -1 && hangs[at] === 0 && way.length <= tokens.length; at = tokens[at]!.head)
        way.push(at);
      must(way.length <= tokens.length, `a cycle at ${start}`);
      for (const at of way) hangs[at] = 1;
    }
  }
  for (let i = 0; i < text.length; i++)
    must(isSpace(text.charCodeAt(i)) === (covered[i] === 0), `unit ${i} is read and a space, or neither`);
  return found;
}

const expectWellFormed = (text: string, sentences: readonly Sentence[]) =>
  expect(troubles(text, sentences).slice(0, 5)).toEqual([]);

describe("any text", () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      " ",
      "\n",
      "\n\n",
      ". ",
      "U.S.",
      "Mr.",
      "don't",
      '"',
      "(",
      "—",
      "\u200f",
      "\ud800",
      "1,500",
      "3.5%",
      "https://a.b/c?d=e",
      "said",
      "Russia",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ maxLength: 12 }),
  );
  test("gives words with exact places and whole trees", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        expectWellFormed(text, reader.read(text));
      }),
      { numRuns: 150 },
    );
  });
  test("even bytes that are no text, however they are decoded", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("utf-8", "utf-16le", "latin1"),
        (given, encoding) => {
          const text = new TextDecoder(encoding).decode(given);
          expectWellFormed(text, reader.read(text));
        },
      ),
      { numRuns: 100 },
    );
  });
  test("even units of which half are lone surrogates", () => {
    const unit = fc.oneof(fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 0, max: 0xffff }));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 200 }), (units) => {
        const text = String.fromCharCode(...units);
        expectWellFormed(text, reader.read(text));
      }),
      { numRuns: 60 },
    );
  });
  const nested = 10_000;
  test.each([
    ["a megabyte without a space", "x".repeat(1 << 20)],
    ["ten thousand brackets in each other", "(".repeat(nested) + ")".repeat(nested)],
    ["ten thousand brackets of three sorts", "([{".repeat(nested / 3)],
    ["marks of direction alone", "\u202e\u200f\u2067".repeat(1000)],
    ["marks of direction in words", "say\u202e\u200fing\u2067 so.\u202c ".repeat(100)],
    ["one long sentence", "the state and ".repeat(1000)],
    ["lone surrogates", "\ud83d \udc00 \ud83d".repeat(20)],
    ["marks of direction", "\u202bالعربية\u202c said \u200f(x)\u200e."],
  ])("reads %s", (_, text) => expectWellFormed(text, reader.read(text)));
  test("is read the same twice, and the same by another reader", () => {
    const text = "Russia's envoy said on Monday that talks had ended. Japan didn't comment.";
    const once = JSON.stringify(reader.read(text));
    expect(JSON.stringify(reader.read(text))).toBe(once);
    expect(JSON.stringify(open(bytes).read(text))).toBe(once);
  });
  test("a sentence is read the same alone and among others", () => {
    const all = reader.read("Japan protested.\n\nRussia sent ammunition to its neighbour.\n\nChina said nothing.");
    const alone = reader.read("Russia sent ammunition to its neighbour.");
    expect(tree(all[1]!)).toEqual(tree(alone[0]!));
  });
});

describe("given tokens", () => {
  test("keep their forms and places", () => {
    const sentence = reader.annotate(
      ["Japan", "protested", "."],
      [
        { start: 4, end: 9 },
        { start: 10, end: 19 },
        { start: 19, end: 20 },
      ],
    );
    expect(tree(sentence)).toEqual(
      ["Japan/NNP/nsubj<protested", "protested/VBD/root<-", "./././"].slice(0, 2).concat("././punct<protested"),
    );
    expect([sentence.start, sentence.end]).toEqual([4, 20]);
    expect(reader.annotate(["a", "bc"]).tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 4],
    ]);
  });
  test("none are an empty sentence", () => expect(reader.annotate([])).toEqual({ start: 0, end: 0, tokens: [] }));
  test("very many are one tree", () => {
    const { tokens } = reader.annotate(Array.from({ length: 450 }, (_, i) => (i % 3 === 0 ? "states" : "met")));
    expect(tokens.map(({ index }) => index)).toEqual(tokens.map((_, i) => i));
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  });
});

describe("a model that is none", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["other bytes", new Uint8Array(1000).fill(7)],
    ["half a model", bytes.subarray(0, bytes.length >> 1)],
    ["a model but for its end", bytes.subarray(0, bytes.length - 1)],
  ])("%s is refused", (_, wrong) => {
    expect(() => open(wrong)).toThrow(NoroshiError);
    expect(() => open(wrong)).toThrow(expect.objectContaining({ code: "bad-model" }));
  });
});
