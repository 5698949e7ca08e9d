// Reading treebanks in CoNLL-U, and the raw text they were made from with the place of every word in it.
// Empty nodes and enhanced graphs are left out; of the features those remain that the CoNLL-18 measure counts.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { NoroshiError } from "../src/kernel/error.js";

export interface Gold {
  readonly forms: string[];
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly feats: string[];
  /** Index of the head, -1 for the root. */
  readonly heads: number[];
  readonly relations: string[];
  readonly spaceAfter: boolean[];
  /** Tokens of several words: first word, last word, surface form. */
  readonly tokens: { readonly first: number; readonly last: number; readonly form: string }[];
  readonly paragraph: boolean;
}

const FEATURES = new Set([
  "PronType",
  "NumType",
  "Poss",
  "Reflex",
  "Foreign",
  "Abbr",
  "Gender",
  "Animacy",
  "Number",
  "Case",
  "Definite",
  "Degree",
  "VerbForm",
  "Mood",
  "Tense",
  "Aspect",
  "Voice",
  "Evident",
  "Polarity",
  "Person",
  "Polite",
]);

export const universalFeatures = (feats: string): string =>
  feats === "_"
    ? ""
    : feats
        .split("|")
        .filter((pair) => FEATURES.has(pair.slice(0, pair.indexOf("="))))
        .join("|");

/** Reads a treebank file, gzipped or plain. */
export function readTreebank(path: string): Gold[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new NoroshiError(
      "bad-file",
      `Treebank ${path} cannot be read; give the folder that holds it with --treebanks.`,
      cause,
    );
  }
  const text = new TextDecoder().decode(path.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  return text.split("\n\n").flatMap((block) => {
    const gold = readSentence(block.split("\n"));
    return gold.forms.length > 0 ? [gold] : [];
  });
}

function readSentence(lines: readonly string[]): Gold {
  const gold: Gold = {
    forms: [],
    lemmas: [],
    upos: [],
    xpos: [],
    feats: [],
    heads: [],
    relations: [],
    spaceAfter: [],
    tokens: [],
    paragraph: lines.some((line) => line.startsWith("# newdoc") || line.startsWith("# newpar")),
  };
  for (const line of lines) {
    const c = line.split("\t");
    if (line.startsWith("#") || c.length < 10 || c[0]!.includes(".")) continue;
    const space = !c[9]!.includes("SpaceAfter=No");
    if (c[0]!.includes("-")) {
      const [first, last] = c[0]!.split("-").map(Number) as [number, number];
      gold.tokens.push({ first: first - 1, last: last - 1, form: c[1]! });
      gold.spaceAfter[last - 1] = space;
      continue;
    }
    const inside = gold.tokens.at(-1);
    const at = gold.forms.length;
    gold.forms.push(c[1]!);
    gold.lemmas.push(c[2]!);
    gold.upos.push(c[3]!);
    gold.xpos.push(c[4]!);
    gold.feats.push(universalFeatures(c[5]!));
    gold.heads.push(Number(c[6]) - 1);
    gold.relations.push(c[7]!);
    if (inside !== undefined && at >= inside.first && at <= inside.last) {
      if (at < inside.last) gold.spaceAfter[at] = false;
    } else gold.spaceAfter[at] = space;
  }
  return gold;
}

/** A word of the raw text. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly index: number;
  /** True where the word continues the token of the word before it. */
  readonly inside: boolean;
}

export interface RawText {
  readonly text: string;
  readonly words: readonly Placed[];
  /** Start of each sentence. */
  readonly starts: readonly number[];
  /** Surface tokens as start:end. */
  readonly tokens: ReadonlySet<string>;
}

/** The raw text as the CoNLL-18 task made it: a space between sentences, a blank line between paragraphs. */
export function rawText(sentences: readonly Gold[]): RawText {
  let text = "";
  let space = false;
  const words: Placed[] = [];
  const starts: number[] = [];
  const tokens = new Set<string>();
  sentences.forEach((gold, sentence) => {
    if (text !== "") text += gold.paragraph ? "\n\n" : space ? " " : "";
    starts.push(text.length);
    for (let i = 0; i < gold.forms.length; ) {
      const group = gold.tokens.find((token) => token.first === i) ?? { first: i, last: i, form: gold.forms[i]! };
      const start = text.length;
      text += group.form;
      tokens.add(`${start}:${text.length}`);
      const whole = gold.forms.slice(group.first, group.last + 1).join("").length === group.form.length;
      let at = start;
      for (let j = group.first; j <= group.last; j++) {
        const end = whole ? at + gold.forms[j]!.length : text.length;
        words.push({ start: whole ? at : start, end, sentence, index: j, inside: j > group.first });
        at = end;
      }
      i = group.last + 1;
      space = gold.spaceAfter[group.last] ?? true;
      if (space && i < gold.forms.length) text += " ";
    }
  });
  return { text, words, starts, tokens };
}
