// CoNLL-U as it was given: sentences with their comments, words and the ranges of tokens of several words, to be read and printed again.
// Empty nodes and enhanced graphs are left out. What the columns say of a word besides its form and MISC is handed on, not judged.
import { NoroshiError } from "../kernel/error.js";
import type { Span } from "../kernel/span.js";
import type { Sentence } from "./sentence.js";

export interface GivenWord extends Span {
  readonly form: string;
  /** Columns from LEMMA to DEPREL as they stood. */
  readonly cells: readonly string[];
  readonly misc: string;
  /** The line it stood on, from 1. */
  readonly line: number;
}

/** A token of several words: `3-4 don't`. */
export interface GivenRange extends Span {
  /** Indices of the words. */
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly misc: string;
}

export interface GivenSentence {
  readonly comments: readonly string[];
  readonly words: readonly GivenWord[];
  readonly ranges: readonly GivenRange[];
}

interface Building {
  comments: string[];
  words: GivenWord[];
  ranges: GivenRange[];
}

const begun = (): Building => ({ comments: [], words: [], ranges: [] });

/**
 * Places come from TokenRange where it stands, else from the forms and SpaceAfter, counted through all sentences. The words of a range
 * share its place, or divide it where they are its letters one after another.
 * @throws NoroshiError `bad-input` naming the line that is none of CoNLL-U
 */
export function readGiven(text: string): GivenSentence[] {
  const out: GivenSentence[] = [];
  let now = begun();
  let at = 0;
  const flush = (line: number) => {
    if ((now.ranges.at(-1)?.last ?? -1) >= now.words.length) throw wrong(line, "the words of a range are missing");
    if (now.words.length > 0) out.push({ ...now, words: placed(now) });
    now = begun();
  };
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") flush(i + 1);
    if (line.startsWith("#")) now.comments.push(line);
    if (line.trim() === "" || line.startsWith("#")) continue;
    const cells = line.split("\t");
    const [id = "", form = ""] = cells;
    if (/^\d+\.\d+$/.test(id)) continue;
    if (cells.length !== 10 || form === "") throw wrong(i + 1, "it needs ten columns and a form");
    const misc = cells[9]!;
    const inside = now.ranges.at(-1);
    if (/^\d+-\d+$/.test(id)) {
      const [first, last] = id.split("-").map((n) => Number(n) - 1) as [number, number];
      if (first !== now.words.length || last <= first || first <= (inside?.last ?? -1))
        throw wrong(i + 1, "a range stands before its first word and has more than one");
      const [span, next] = placeOf(form, misc, at);
      now.ranges.push({ ...span, first, last, form, misc });
      at = next;
      continue;
    }
    if (id !== String(now.words.length + 1)) throw wrong(i + 1, "words are numbered from 1 in order");
    const range = inside !== undefined && now.words.length <= inside.last ? inside : undefined;
    const [{ start, end }, next] = range === undefined ? placeOf(form, misc, at) : [range, at];
    at = next;
    now.words.push({ start, end, form, cells: cells.slice(2, 8), misc, line: i + 1 });
  }
  flush(lines.length);
  return out;
}

const wrong = (line: number, need: string): NoroshiError =>
  new NoroshiError("bad-input", `Line ${line} is no CoNLL-U: ${need}.`);

/** Where a token stands, and where the next one does. */
function placeOf(form: string, misc: string, at: number): readonly [Span, number] {
  const range = /(?:^|\|)TokenRange=(\d+):(\d+)/.exec(misc);
  const [start, end] = range === null ? [at, at + form.length] : [Number(range[1]), Number(range[2])];
  return [{ start, end }, end + (/(?:^|\|)SpaceAfter=No/.test(misc) ? 0 : 1)];
}

/** Words of a range at their own letters, where the range is made of these alone. */
function placed({ words, ranges }: Building): readonly GivenWord[] {
  const out = [...words];
  for (const { first, last, form } of ranges) {
    const parts = words.slice(first, last + 1);
    if (parts.map((word) => word.form).join("") !== form) continue;
    let at = parts[0]!.start;
    parts.forEach((word, i) => {
      out[first + i] = { ...word, start: at, end: at + word.form.length };
      at += word.form.length;
    });
  }
  return out;
}

/** The given sentences with what was read of their words: the same comments, ranges, forms and MISC; the rest from the reading. */
export function printGiven(given: readonly GivenSentence[], read: readonly Sentence[]): string {
  return given
    .map(({ comments, words, ranges }, s) => {
      const begins = new Map(ranges.map((range) => [range.first, range]));
      const rows = words.flatMap(({ form, misc }, i) => {
        const { lemma, upos, xpos, feats, head, relation } = read[s]!.tokens[i]!;
        const range = begins.get(i);
        const row = [i + 1, form, lemma, upos, xpos, feats || "_", head + 1, relation, "_", misc].join("\t");
        return range === undefined ? [row] : [printRange(range), row];
      });
      return `${[...comments, ...rows].join("\n")}\n\n`;
    })
    .join("");
}

/** The line of a token of several words. */
export function printRange({ first, last, form, misc }: Omit<GivenRange, keyof Span>): string {
  return [`${first + 1}-${last + 1}`, form, "_", "_", "_", "_", "_", "_", "_", misc].join("\t");
}
