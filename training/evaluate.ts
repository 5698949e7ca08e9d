// How well a reader does on a treebank, by the measures of the CoNLL-18 task: on given tokens and on raw text.
// Relations count without subtypes; features as the task counts them. Own code, not the official script.
import type { Reader, Token } from "../src/language/index.js";
import { type Gold, type Placed, rawText, universalFeatures } from "./treebank.js";

/** Percentages. */
export interface Scores {
  readonly sentences: number;
  readonly tokens: number;
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly feats: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
}

const MEASURES = ["upos", "xpos", "feats", "lemma", "uas", "las"] as const;
type Measure = (typeof MEASURES)[number];

const plain = (relation: string): string => relation.split(":", 1)[0]!;

/** What of one word is right; the head is judged by the caller. */
function judge(counts: Record<Measure, number>, token: Token, gold: Gold, i: number, head: boolean): void {
  if (token.upos === gold.upos[i]) counts.upos++;
  if (token.xpos === gold.xpos[i]) counts.xpos++;
  if (universalFeatures(token.feats || "_") === gold.feats[i]) counts.feats++;
  if (gold.lemmas[i] === "_" || token.lemma === gold.lemmas[i]) counts.lemma++;
  if (head) counts.uas++;
  if (head && plain(token.relation) === plain(gold.relations[i]!)) counts.las++;
}

const none = (): Record<Measure, number> => ({ upos: 0, xpos: 0, feats: 0, lemma: 0, uas: 0, las: 0 });

export function evaluateGiven(reader: Reader, golds: readonly Gold[]): Scores {
  const counts = none();
  let words = 0;
  for (const gold of golds) {
    reader.annotate(gold.forms).tokens.forEach((token, i) => {
      words++;
      judge(counts, token, gold, i, token.head === gold.heads[i]);
    });
  }
  return { sentences: 100, tokens: 100, words: 100, ...share(counts, words) };
}

const share = (counts: Record<Measure, number>, of: number) =>
  Object.fromEntries(MEASURES.map((m) => [m, (100 * counts[m]) / of])) as Record<Measure, number>;

export function evaluateRaw(reader: Reader, golds: readonly Gold[]): Scores {
  const raw = rawText(golds);
  const read = reader.read(raw.text);
  const counts = none();
  const byPlace = new Map<string, Placed>(raw.words.map((word) => [`${word.start}:${word.end}`, word]));
  const placeOf = (token: Token | undefined) =>
    token === undefined ? undefined : byPlace.get(`${token.start}:${token.end}`);
  let words = 0;
  let found = 0;
  for (const { tokens } of read) {
    for (const token of tokens) {
      words++;
      const place = placeOf(token);
      if (place === undefined) continue;
      found++;
      const gold = golds[place.sentence]!;
      const goldHead = gold.heads[place.index]!;
      const head = placeOf(tokens[token.head]);
      const right =
        goldHead < 0
          ? token.head < 0
          : head !== undefined && head.sentence === place.sentence && head.index === goldHead;
      judge(counts, token, gold, place.index, right);
    }
  }
  const f1 = (right: number, system: number, gold: number) => (200 * right) / (system + gold);
  const ends = new Map(raw.words.map((word) => [word.sentence, word.end]));
  const sentences = new Set(raw.starts.map((start, s) => `${start}:${ends.get(s)}`));
  const right = read.filter(({ start, end }) => sentences.has(`${start}:${end}`)).length;
  const tokens = surfaceTokens(raw.words);
  const surface = read
    .map(({ tokens: list }) => list.map((token, i) => ({ ...token, inside: list[i - 1]?.joined === true })))
    .flatMap(surfaceTokens);
  const scored = Object.fromEntries(MEASURES.map((m) => [m, f1(counts[m], words, raw.words.length)])) as Record<
    Measure,
    number
  >;
  return {
    sentences: f1(right, read.length, golds.length),
    tokens: f1(surface.filter((token) => raw.tokens.has(token)).length, surface.length, tokens.length),
    words: f1(found, words, raw.words.length),
    ...scored,
  };
}

/** Words that continue a token are put together with it. */
function surfaceTokens(
  words: readonly { readonly start: number; readonly end: number; readonly inside: boolean }[],
): string[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end, inside } of words) {
    const last = out.at(-1);
    if (inside && last !== undefined) out[out.length - 1] = { start: last.start, end };
    else out.push({ start, end });
  }
  return out.map(({ start, end }) => `${start}:${end}`);
}

/** One line of a table. */
export function printScores(name: string, scores: Scores): string {
  const cell = (value: number) => value.toFixed(2);
  const { sentences, tokens, words, upos, xpos, feats, lemma, uas, las } = scores;
  return `| ${name} | ${[tokens, sentences, words, upos, xpos, feats, lemma, uas, las].map(cell).join(" | ")} |`;
}

export const SCORES_HEAD =
  "| | tokens | sentences | words | UPOS | XPOS | UFeats | lemma | UAS | LAS |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |";
