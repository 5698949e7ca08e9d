// Which entry fits which predicate: codebook lines and a tree written by hand, and the entry expected, or none.
// Who fills the roles is asked elsewhere.
import { describe, expect, test } from "vitest";
import { forms, written } from "../../../tests/coding/trees.js";
import { goodsIndex } from "../goods.js";
import { matchNoun, matchPredicate } from "./match.js";
import { parseCodebook } from "./parse.js";

const classes = goodsIndex();

/** The entry that fits the word, as the codebook writes it, and the nouns it used: "hit {city} [city]"; "" where none does. */
function fits(lines: string, notation: string, word: string): string {
  const codebook = parseCodebook([{ name: "a.txt", text: `@ ASSAULT\n${lines}` }]);
  const { tree } = written(notation);
  const at = tree.tokens.findIndex((token) => token.form === word);
  const match = (tree.token(at).upos === "NOUN" && tree.kid(at, "cop") < 0 ? matchNoun : matchPredicate)(
    codebook,
    classes,
    tree,
    at,
  );
  if (match === null) return "";
  const used = forms(tree, match.used);
  return match.entry.source.replace(/ \(.*/, "") + (used === "" ? "" : ` [${used}]`);
}

const hitCity = "Iran NNP 2 nsubj|hit VBD 0 root|a DT 4 det|city NN 2 obj";
const hitRecord = "Iran NNP 2 nsubj|hit VBD 0 root|a DT 4 det|record NN 2 obj";
const passiveCity =
  "cities NNS 3 nsubj:pass city|were VBD 3 aux:pass be|hit VBN 0 root|by IN 5 case|Iran NNP 3 obl:agent";
const sendsTanks = "Iran NNP 2 nsubj|sent VBD 0 root send|tanks NNS 2 obj tank|to TO 5 case|Oman NNP 2 obl";

describe("verbs", () => {
  test.each([
    ["v: hit", hitCity, "hit", "hit"],
    ["v: hit {city}", hitCity, "hit", "hit {city} [city]"],
    ["v: hit {city}", hitRecord, "hit", ""],
    ["v: hit {city}", passiveCity, "hit", "hit {city} [cities]"],
    ["v: hit !{record}", hitRecord, "hit", ""],
    ["v: hit !{record}", hitCity, "hit", "hit !{record}"],
    ["v: hit\nx: hit {record}", hitRecord, "hit", ""],
    ["v: hit\nx: hit {record}", hitCity, "hit", "hit"],
    ["v: hit, hit {city}", hitCity, "hit", "hit {city} [city]"],
    ["v: hit ^{army}", "the DT 2 det|army NN 3 nsubj|hit VBD 0 root|Oman NNP 3 obj", "hit", "hit ^{army}"],
    ["v: hit ^{army}", hitCity, "hit", ""],
    ["v: send ~to", sendsTanks, "sent", "send ~to"],
    ["v: send ~to{Oman}", sendsTanks, "sent", "send ~to{Oman} [Oman]"],
    ["v: send ~to{Mali}", sendsTanks, "sent", ""],
    ["v: send !~to", sendsTanks, "sent", ""],
    ["v: send {%arms}", sendsTanks, "sent", "send {%arms} [tanks]"],
    ["v: send {%any}", sendsTanks, "sent", "send {%any} [tanks]"],
    ["v: send {%fuel}", sendsTanks, "sent", ""],
    ["v: fire ~on", "Iran NNP 2 nsubj|fired VBD 0 root fire|on IN 4 case|Tuesday NNP 2 obl", "fired", ""],
    ["v: fire ~on", "Iran NNP 2 nsubj|fired VBD 0 root fire|on IN 4 case|Oman NNP 2 obl", "fired", "fire ~on"],
    ["v: agree +to", "Iran NNP 2 nsubj|agreed VBD 0 root agree|to TO 4 mark|go VB 2 xcomp", "agreed", "agree +to"],
    ["v: agree +that", "Iran NNP 2 nsubj|agreed VBD 0 root agree|to TO 4 mark|go VB 2 xcomp", "agreed", ""],
    [
      "v: agree +that",
      "Iran NNP 2 nsubj|agreed VBD 0 root agree|that IN 5 mark|Oman NNP 5 nsubj|left VBD 2 ccomp leave",
      "agreed",
      "agree +that",
    ],
    ["v: stop +ing", "Iran NNP 2 nsubj|stopped VBD 0 root stop|firing VBG 2 xcomp fire", "stopped", "stop +ing"],
    ["v: stop !ing", "Iran NNP 2 nsubj|stopped VBD 0 root stop|firing VBG 2 xcomp fire", "stopped", ""],
    [
      "v: call off",
      "Iran NNP 2 nsubj|called VBD 0 root call|talks NNS 2 obj talk|off RP 2 compound:prt",
      "called",
      "call off",
    ],
    ["v: call off", "Iran NNP 2 nsubj|called VBD 0 root call|talks NNS 2 obj talk", "called", ""],
    ["v: take in", "M23 NNP 2 nsubj|took VBD 0 root take|Goma NNP 2 obj|in IN 5 case|January NNP 2 obl", "took", ""],
    [
      "v: break off {talk}",
      "Iran NNP 2 nsubj|broke VBD 0 root break|off IN 4 case|talks NNS 2 obl talk",
      "broke",
      "break off {talk} [talks]",
    ],
    [
      "v: hit {city}",
      "Iran NNP 2 nsubj|hit VBD 0 root|a DT 4 det|port NN 2 obj|and CC 6 cc|city NN 4 conj",
      "hit",
      "hit {city} [city]",
    ],
    ["v: lapse", "It PRP 2 nsubj|lapsed VBD 0 root laps", "lapsed", "lapse"],
    ["v: hit", "a DT 2 det|hit NN 0 root", "hit", ""],
    ["v: shell", hitCity, "hit", ""],
  ])("%s", (lines, notation, word, expected) => {
    expect(fits(lines, notation, word)).toBe(expected);
  });
});

describe("nouns and adjectives", () => {
  test.each([
    ["n: strike", "a DT 2 det|strike NN 0 root", "strike", "strike"],
    ['n: "air strike"', "an DT 3 det|air NN 3 compound|strike NN 0 root", "strike", '"air strike"'],
    ['n: "air strike"', "a DT 2 det|strike NN 0 root", "strike", ""],
    ['n: strike\nxn: "hunger strike"', "a DT 3 det|hunger NN 3 compound|strike NN 0 root", "strike", ""],
    [
      "n: seizure ~of{ship}",
      "the DT 2 det|seizure NN 0 root|of IN 5 case|a DT 5 det|ship NN 2 nmod",
      "seizure",
      "seizure ~of{ship} [ship]",
    ],
    [
      "n: seizure {ship}",
      "the DT 2 det|seizure NN 0 root|of IN 5 case|a DT 5 det|ship NN 2 nmod",
      "seizure",
      "seizure {ship} [ship]",
    ],
    [
      "a: hostile ~to",
      "Iran NNP 3 nsubj|is VBZ 3 cop be|hostile JJ 0 root|to TO 5 case|Oman NNP 3 obl",
      "hostile",
      "hostile ~to",
    ],
    ["a: in force", "it PRP 4 nsubj|is VBZ 4 cop be|in IN 4 case|force NN 0 root", "force", "in force"],
    ["a: hostile", "a DT 3 det|hostile JJ 3 amod|state NN 0 root", "hostile", ""],
  ])("%s", (lines, notation, word, expected) => {
    expect(fits(lines, notation, word)).toBe(expected);
  });
});
