// Sentences by hand: a compact notation for trees, so that a test of the coder needs no trained model.
// One word a cell, cells parted by "|": form, Penn tag, place of the head from 1 (0 for the root), relation, and where they differ
// from the usual a lemma and UD features: "imposed VBD 0 root impose". It checks no grammar: a tree that no parser gives is allowed.

import { Tree } from "../../src/coding/tree.js";
import type { Sentence, Token } from "../../src/language/sentence.js";

const UPOS: Readonly<Record<string, string>> = {
  NNP: "PROPN",
  NNPS: "PROPN",
  NN: "NOUN",
  NNS: "NOUN",
  MD: "AUX",
  IN: "ADP",
  TO: "PART",
  POS: "PART",
  DT: "DET",
  JJ: "ADJ",
  RB: "ADV",
  CD: "NUM",
  PRP: "PRON",
  PRP$: "PRON",
  WP: "PRON",
  WDT: "PRON",
  CC: "CCONJ",
  RP: "ADP",
};

const FEATS: Readonly<Record<string, string>> = {
  NNS: "Number=Plur",
  NNPS: "Number=Plur",
  VBN: "Tense=Past|VerbForm=Part",
  VBG: "VerbForm=Ger",
  WP: "PronType=Rel",
  WDT: "PronType=Rel",
};

/** The text of a notation, its words parted by blanks but for punctuation and what begins with "+" ("Japan|+'s"). */
export interface Written {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tree: Tree;
}

/** Reads a notation. Throws a RangeError that names a cell of fewer than four parts or a head that is not there. */
export function written(notation: string): Written {
  const cells = notation
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  let text = "";
  const tokens = cells.map((cell, index): Token => {
    const [raw = "", xpos = "", head = "", relation = "", lemma, feats] = cell.split(/\s+/);
    if (relation === "" || !(Number(head) >= 0 && Number(head) <= cells.length))
      throw new RangeError(`"${cell}" is no word with tag, head and relation`);
    const form = raw.length > 1 ? raw.replace(/^\+/, "") : raw;
    const glued = index === 0 || form !== raw || /^[.,:;?!]$/.test(form);
    const start = text.length + (glued ? 0 : 1);
    text += `${glued ? "" : " "}${form}`;
    const named = UPOS[xpos] === "PROPN";
    return {
      index,
      start,
      end: start + form.length,
      form,
      lemma: lemma ?? (named ? form : form.toLowerCase()),
      upos: uposOf(xpos, relation),
      xpos,
      feats: feats ?? FEATS[xpos] ?? "",
      head: Number(head) - 1,
      relation,
    };
  });
  const sentence = { start: 0, end: text.length, tokens };
  return { text, sentence, tree: new Tree(sentence) };
}

/** Words of these places, for comparing with what a test expects. */
export function forms(tree: Tree, indices: readonly number[]): string {
  return indices.map((index) => tree.token(index).form).join(" ");
}

function uposOf(xpos: string, relation: string): string {
  if (xpos.startsWith("VB")) return /^(aux|cop)/.test(relation) ? "AUX" : "VERB";
  if (relation === "mark" && xpos === "IN") return "SCONJ";
  return UPOS[xpos] ?? "PUNCT";
}
