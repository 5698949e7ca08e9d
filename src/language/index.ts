// The room's entry: a model's bytes -> a reader of English text.
// It reads what the words say in their sentence; it knows no names, no facts, and nothing beyond the sentence.
import type { Span } from "../kernel/span.js";
import type { Lexicon } from "./lexicon.js";
import { readModel, type Tag } from "./model.js";
import { type Analysis, Network } from "./network.js";
import { MAX_WORDS, type Words } from "./segmenter.js";
import type { Sentence, Token } from "./sentence.js";

export type { Sentence, Token } from "./sentence.js";

export interface Reader {
  /**
   * Reads any text: sentences in their order, tokens with exact places in UTF-16 units. Never throws; time grows in step with the
   * length. Sentences beyond 200 words are cut.
   */
  read(text: string): Sentence[];
  /**
   * Tags and parses tokens that are given.
   * @param forms the tokens of one sentence
   * @param spans where they stand; without it, places in the forms joined by single spaces
   */
  annotate(forms: readonly string[], spans?: readonly Span[]): Sentence;
}

/**
 * @param model the bytes of a model file such as models/en.bin
 * @throws NoroshiError `bad-model` where the bytes are none, are of another version or are cut short
 */
export function open(model: Uint8Array): Reader {
  const parts = readModel(model);
  const network = new Network(parts);

  const decide = ({ forms }: Words, analysis: Analysis): Decided => {
    const tags = Array.from(analysis.tags, (tag) => parts.tags[tag]!);
    const heads = analysis.heads.subarray(1).map((head) => head - 1);
    const relations = Array.from(analysis.relations, (relation, i) =>
      heads[i]! < 0 ? "root" : parts.relations[relation]!,
    );
    parts.punctuation.attach({ forms, upos: tags.map(({ upos }) => upos), relations, heads });
    return { analysis, tags, heads, relations };
  };

  const place = ({ forms, entries, starts, ends, joined }: Words, decided: Decided): Sentence => {
    const { analysis, tags, heads, relations } = decided;
    const tokens = forms.map((form, index): Token => {
      const { upos, xpos, feats, key } = tags[index]!;
      return {
        start: starts[index]!,
        end: ends[index]!,
        index,
        form,
        lemma: parts.lemmatizer.lemma(entries[index]!, key, analysis.tags[index]!),
        upos,
        xpos,
        feats,
        head: heads[index]!,
        relation: relations[index]!,
        joined: joined[index]! && index + 1 < forms.length,
      };
    });
    return { start: starts[0] ?? 0, end: ends.at(-1) ?? 0, tokens };
  };

  const analyse = (sentences: readonly Words[]): Sentence[] => {
    const like = likeBefore(sentences);
    const fresh = sentences.filter((_, s) => like[s] === s);
    const analyses = network.analyse(fresh.map(({ entries }) => entries));
    const decided: Decided[] = [];
    let next = 0;
    return sentences.map((words, s) => {
      decided.push(like[s] === s ? decide(words, analyses[next++]!) : decided[like[s]!]!);
      return place(words, decided[s]!);
    });
  };

  return {
    read: (text) => analyse(parts.segmenter.segment(text)),
    annotate: (forms, spans) => whole(analyse(pieces(forms, spans, parts.lexicon))),
  };
}

interface Decided {
  readonly analysis: Analysis;
  readonly tags: readonly Tag[];
  /** Indices, -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** How many sentences back it looks for one of the same words. */
const NEAR = 4;

/** For each sentence the one nearby with the same words, or itself: those of a long row of brackets or dots need not be read again. */
function likeBefore(sentences: readonly Words[]): readonly number[] {
  const like: number[] = [];
  sentences.forEach(({ entries }, s) => {
    let found = s;
    for (let before = s - 1; before >= Math.max(0, s - NEAR) && found === s; before--) {
      const { entries: others } = sentences[before]!;
      if (entries.length === others.length && entries.every((entry, i) => entry === others[i])) found = like[before]!;
    }
    like.push(found);
  });
  return like;
}

/** Given tokens in pieces of at most MAX_WORDS. */
function pieces(forms: readonly string[], spans: readonly Span[] | undefined, lexicon: Lexicon): Words[] {
  const out: Words[] = [];
  let at = 0;
  forms.forEach((form, i) => {
    if (i % MAX_WORDS === 0) out.push({ forms: [], entries: [], starts: [], ends: [], joined: [] });
    const words = out.at(-1)!;
    words.forms.push(form);
    words.entries.push(lexicon.entry(form));
    words.starts.push(spans?.[i]?.start ?? at);
    words.ends.push(spans?.[i]?.end ?? at + form.length);
    words.joined.push(false);
    at += form.length + 1;
  });
  return out;
}

/** Pieces of one long sentence as one: the roots of the later ones hang from the first. */
function whole(sentences: readonly Sentence[]): Sentence {
  const first = sentences[0];
  if (first === undefined) return { start: 0, end: 0, tokens: [] };
  if (sentences.length === 1) return first;
  const root = first.tokens.findIndex((token) => token.head === -1);
  const tokens = sentences.flatMap((sentence, s) =>
    sentence.tokens.map((token): Token => {
      const shift = s * MAX_WORDS;
      const moved = { ...token, index: token.index + shift, head: token.head + shift };
      return s > 0 && token.head === -1
        ? { ...moved, head: root, relation: "parataxis" }
        : { ...moved, head: token.head < 0 ? -1 : moved.head };
    }),
  );
  return { start: first.start, end: sentences.at(-1)!.end, tokens };
}
