// A text as sentences of words, each word with its place. Blank lines always end a sentence; a single newline does where the
// line looks finished; elsewhere two models judge together, one of the neighbouring stretches, one of the paragraph.
import { goesOn } from "./abbreviations.js";
import { type BoundaryNetwork, MAX_PARAGRAPH } from "./boundary.js";
import { breakFeatures, type Facts, factsOf, mayBreak } from "./break.js";
import { classOf, isSpace } from "./characters.js";
import { type ChunkSplitter, INSIDE, NONE } from "./chunk.js";
import type { Entry, Lexicon } from "./lexicon.js";
import type { LinearModel } from "./linear.js";

/** Words of one sentence: forms, and places in the text in UTF-16 units. */
export interface Words {
  readonly forms: string[];
  /** What the lexicon has of each form; none while it is not yet trained. */
  readonly entries: Entry[];
  readonly starts: number[];
  readonly ends: number[];
  /** True where the next word belongs to the same token, as in "do|n't". */
  readonly joined: boolean[];
}

/** Longest sentence, in words: the parser's cost and memory grow with the square of it. Longer ones are cut. */
export const MAX_WORDS = 200;
/** Longest stretch without white space, in UTF-16 units; longer ones are cut. The longest web addresses in news are shorter. */
export const MAX_CHUNK = 250;
/** Stretches whose words are remembered. */
const MAX_KNOWN = 60_000;
/** A line shorter than this was not wrapped: what ends there was meant to end. In UTF-16 units. */
const SHORT_LINE = 50;
/** Steps of the break model that weigh as much as one of the paragraph model; by trial on EWT dev, flat from 200 to 800. */
const BREAK_UNIT = 300;
/** Beyond this the break model is so sure, in those steps, that the paragraph is not asked. */
const SURE = 4;

const FULL_STOP = 46;

/** A stretch without white space, as words. */
interface Known {
  /** As ChunkSplitter splits it. */
  readonly words: readonly number[];
  readonly forms: readonly string[];
  /** One for each word; none while the lexicon is not yet trained. */
  readonly entries: readonly Entry[];
  readonly facts: Facts;
}

export interface Piece extends Known {
  readonly start: number;
  readonly end: number;
  /** Line ends before it. */
  readonly newlines: number;
}

export interface SegmenterParts {
  readonly splitter: ChunkSplitter;
  readonly breaks: LinearModel;
  /** Words behind which no sentence ends whatever the models say. */
  readonly titles: ReadonlySet<string>;
  /** Absent while the lexicon is not yet trained. */
  readonly paragraph: { readonly network: BoundaryNetwork; readonly lexicon: Lexicon } | null;
}

export class Segmenter {
  readonly #parts: SegmenterParts;
  readonly #known = new Map<string, Known>();
  readonly #features = new Int32Array(32);
  readonly #scores = new Int32Array(2);

  constructor(parts: SegmenterParts) {
    this.#parts = parts;
  }

  segment(text: string): Words[] {
    const out: Words[] = [];
    let pieces: Piece[] = [];
    let words = 0;
    for (let at = 0; ; ) {
      const piece = this.#next(text, at);
      const count = (piece?.words.length ?? 0) / 2;
      const hard = piece === null || piece.newlines > 1;
      if (pieces.length > 0 && (hard || words + count > MAX_PARAGRAPH)) {
        pieces = this.#flush(text, pieces, hard, out);
        words = pieces.reduce((sum, kept) => sum + kept.words.length / 2, 0);
      }
      if (piece === null) return out;
      pieces.push(piece);
      words += count;
      at = piece.end;
    }
  }

  /** Cuts a paragraph, or as much of one as is judged at a time; then the sentence begun last is handed back to be read on. */
  #flush(text: string, pieces: readonly Piece[], hard: boolean, out: Words[]): Piece[] {
    let judged: Float32Array | null = null;
    let first = 0;
    for (let i = 0; i + 1 < pieces.length; i++) {
      let score = this.#score(text, pieces, i, i + 1 - first);
      if (Math.abs(score) < SURE) {
        judged ??= this.#judge(pieces);
        score += judged[i]!;
      }
      if (score <= 0) continue;
      putSentence(pieces.slice(first, i + 1), out);
      first = i + 1;
    }
    if (!hard && first > 0) return pieces.slice(first);
    putSentence(pieces.slice(first), out);
    return [];
  }

  #next(text: string, from: number): Piece | null {
    let start = from;
    let newlines = 0;
    for (; start < text.length && isSpace(text.charCodeAt(start)); start++)
      if (text.charCodeAt(start) === 10) newlines++;
    if (start === text.length) return null;
    let end = start + 1;
    const limit = Math.min(text.length, start + MAX_CHUNK);
    while (end < limit && !isSpace(text.charCodeAt(end))) end++;
    const form = text.slice(start, end);
    const whole = text.charCodeAt(end - 1) === FULL_STOP && goesOn(form, nextClass(text, end));
    // No stretch holds a space, so that the key is of no other.
    const key = whole ? `${form} ` : form;
    let known = this.#known.get(key);
    if (known === undefined) {
      if (this.#known.size > MAX_KNOWN) this.#known.clear();
      known = this.#know(form, whole);
      this.#known.set(key, known);
    }
    const { words, forms, entries, facts } = known;
    return { start, end, newlines, words, forms, entries, facts };
  }

  #know(form: string, whole: boolean): Known {
    const { splitter, paragraph } = this.#parts;
    const words = whole ? [form.length, NONE] : splitter.split(form);
    const forms = Array.from({ length: words.length / 2 }, (_, w) => form.slice(words[2 * w - 2] ?? 0, words[2 * w]!));
    const entries = paragraph === null ? [] : forms.map((word) => paragraph.lexicon.entry(word));
    return { words, forms, entries, facts: factsOf(form, words) };
  }

  /** What the paragraph model says behind each stretch. */
  #judge(pieces: readonly Piece[]): Float32Array {
    const { paragraph } = this.#parts;
    if (paragraph === null || pieces.length < 2) return new Float32Array(pieces.length);
    const judged = paragraph.network.judge(pieces.flatMap(({ entries }) => entries));
    let last = -1;
    return Float32Array.from(pieces, ({ entries }) => {
      last += entries.length;
      return judged[last]!;
    });
  }

  /** Above 0 where a sentence ends behind piece i, by its neighbours alone; without bound where a rule decides. */
  #score(text: string, pieces: readonly Piece[], i: number, length: number): number {
    const [left, right] = [pieces[i]!, pieces[i + 1]!];
    if (right.newlines > 0 && lineEnds(text, left, right)) return Number.POSITIVE_INFINITY;
    if (right.start === left.end || !mayBreak(left.facts, right.facts)) return Number.NEGATIVE_INFINITY;
    const last = left.forms.at(-1)!;
    if (this.#parts.titles.has(last) || goesOn(last, right.facts.first)) return Number.NEGATIVE_INFINITY;
    const [before, after] = [pieces[i - 1]?.facts ?? null, pieces[i + 2]?.facts ?? null];
    const count = breakFeatures(this.#features, before, left.facts, right.facts, after, length);
    this.#parts.breaks.score(this.#features, count, this.#scores);
    return (this.#scores[1]! - this.#scores[0]!) / BREAK_UNIT;
  }
}

const emptyWords = (): Words => ({ forms: [], entries: [], starts: [], ends: [], joined: [] });

/** The words of some pieces as one sentence, or as several where there are too many. */
function putSentence(pieces: readonly Piece[], out: Words[]): void {
  let sentence = emptyWords();
  for (const { start, words, forms, entries } of pieces) {
    let from = 0;
    for (let w = 0; w < forms.length; w++) {
      if (sentence.forms.length === MAX_WORDS) {
        out.push(sentence);
        sentence = emptyWords();
      }
      const to = words[2 * w]!;
      sentence.forms.push(forms[w]!);
      if (w < entries.length) sentence.entries.push(entries[w]!);
      sentence.starts.push(start + from);
      sentence.ends.push(start + to);
      sentence.joined.push(words[2 * w + 1] === INSIDE);
      from = to;
    }
  }
  out.push(sentence);
}

/** Class of the next character on the line, as classOf has it; 0 at its end. */
function nextClass(text: string, from: number): number {
  for (let at = from; at < text.length && text.charCodeAt(at) !== 10; at++)
    if (!isSpace(text.charCodeAt(at))) return classOf(text.charCodeAt(at));
  return 0;
}

/** A newline that was meant: before a bullet, after a full stop, or at the end of a short line before a capital. */
function lineEnds(text: string, left: Piece, right: Piece): boolean {
  const next = text.slice(right.start, right.end);
  if (/^(?:[•▪◦●·*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))$/u.test(next)) return true;
  if (!/^["'“‘([]?[\p{Lu}\p{Nd}]/u.test(next)) return false;
  if (/[.!?:;]["'”’)\]]?$/u.test(text.slice(Math.max(left.start, left.end - 2), left.end))) return true;
  const line = text.lastIndexOf("\n", left.end - 1) + 1;
  return left.end - line < SHORT_LINE;
}
