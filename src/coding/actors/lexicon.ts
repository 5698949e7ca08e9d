// Finds names in a sentence: the longest name of the gazetteer that starts at a token and ends where a word ends.
// It compares characters, not tokens, so that "al-Qaeda" and "U.S." are found however the tokeniser cut them.
// It does not decide who is meant by a common noun or a pronoun; resolve.ts does.
import type { Day } from "../../kernel/day.js";
import type { Name } from "../../words/gazetteer.js";
import type { Tree } from "../tree.js";

export interface Mention {
  readonly name: Name;
  /** First and last token that it touches. */
  readonly first: number;
  readonly last: number;
  /** The token of these that hangs on a token outside: the head of the name. */
  readonly head: number;
  /** True where the name is only part of its last token, as US in "US-drafted". */
  readonly partial: boolean;
}

export class Lexicon {
  readonly #byFirst = new Map<string, Name[]>();
  /** First letter and length of every leading word: most words of a sentence share them with no name and need no look-up. */
  readonly #openings = new Set<number>();

  constructor(names: readonly Name[]) {
    for (const name of names) {
      const end = leadingEnd(name.text, 0);
      const key = name.text.slice(0, end);
      this.#openings.add(opening(name.text, 0, end));
      const list = this.#byFirst.get(key);
      if (list === undefined) this.#byFirst.set(key, [name]);
      else list.push(name);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  }

  /**
   * Every name in the sentence, from left to right, none inside another. `day` picks among office-holders of one surname,
   * `spoken` (how often the text has named a code) among bodies of one name: "the Joint Chiefs of Staff".
   */
  find(tree: Tree, text: string, day: Day, spoken: (id: string) => number = () => 0): Mention[] {
    const found: Mention[] = [];
    const { tokens } = tree;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const end = leadingEnd(text, token.start);
      if (!this.#openings.has(opening(text, token.start, end))) continue;
      const candidates = this.#byFirst.get(text.slice(token.start, end));
      if (candidates === undefined) continue;
      const mention = this.#longest(tree, text, i, end - token.start, candidates, day, spoken);
      if (mention === null) continue;
      found.push(mention);
      i = mention.last;
    }
    return found;
  }

  #longest(
    tree: Tree,
    text: string,
    first: number,
    known: number,
    candidates: readonly Name[],
    day: Day,
    spoken: (id: string) => number,
  ): Mention | null {
    const start = tree.token(first).start;
    let best: { name: Name; last: number; partial: boolean } | null = null;
    for (const name of candidates) {
      if (best !== null && name.text.length < best.name.text.length) break;
      if (!sameWords(text, start, name.text, known)) continue;
      const place = lastToken(tree, first, start + name.text.length, text);
      if (place === null || !fits(tree, first, place.last, name)) continue;
      if (best === null || preferred(name, best.name, day, spoken)) best = { name, ...place };
    }
    if (best === null) return null;
    return { name: best.name, first, last: best.last, head: headOf(tree, first, best.last), partial: best.partial };
  }
}

/**
 * Of two readings of the same words: the one that holds on the day, then of two of one kind the one whose state the text has spoken of
 * more, then an organisation before the capital that it sits in (Brussels).
 */
function preferred(name: Name, best: Name, day: Day, spoken: (id: string) => number): boolean {
  const [a, b] = [holds(name, day), holds(best, day)];
  if (a !== b) return a > b;
  if (best.kind === name.kind && best.id !== null && name.id !== null) return spoken(name.id) > spoken(best.id);
  return best.kind === "capital" && name.kind === "organisation";
}

/** 1 where the name's spell covers the day, 0 where it does not; a name without a spell always holds. */
function holds(name: Name, day: Day): number {
  return (name.from === undefined || name.from <= day) &&
    (name.to === undefined || day.slice(0, name.to.length) <= name.to)
    ? 1
    : 0;
}

/** Where the letters and digits from a place on end; behind the first character where it is neither. */
function leadingEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && letterOrDigit(text, end)) end++;
  return end === at ? Math.min(at + 1, text.length) : end;
}

function letterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return /[\p{L}\p{N}]/u.test(text[at]!);
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** A number for the first character and the length of a word. */
const opening = (text: string, at: number, end: number): number => (end - at) * 0x10000 + text.charCodeAt(at);

/** Whether the name stands at this place, any white space in the text counting as the space of the name; its first `known` characters do. */
function sameWords(text: string, at: number, name: string, known: number): boolean {
  if (at + name.length > text.length) return false;
  for (let i = known; i < name.length; i++) {
    if (text.charCodeAt(at + i) === name.charCodeAt(i)) continue;
    const a = text[at + i]!;
    const b = name[i]!;
    if (!(b === " " && /\s/.test(a)) && !(b === "'" && a === "’") && !(b === "-" && a === "‑")) return false;
  }
  return true;
}

function lastToken(tree: Tree, first: number, end: number, text: string): { last: number; partial: boolean } | null {
  for (let i = first; i < tree.tokens.length; i++) {
    const token = tree.token(i);
    if (token.end === end) return { last: i, partial: false };
    // A final stop may belong to the sentence or to the name: "the U.S."
    if (token.end === end + 1 && text[end] === ".") return { last: i, partial: false };
    if (token.start < end && end < token.end) return /[-‑–'’/]/.test(text[end]!) ? { last: i, partial: true } : null;
    if (token.start >= end) return null;
  }
  return null;
}

function headOf(tree: Tree, first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const head = tree.head(i);
    if (head < first || head > last) return i;
  }
  return last;
}

const MONTH = /^(April|May|June|August|March)$/;

/** A name that is also a person's or a common word counts only where the tree does not make it part of another name. */
function fits(tree: Tree, first: number, last: number, name: Name): boolean {
  const token = tree.token(first);
  if (name.kind === "adjective" || name.kind === "people") return true;
  if (token.upos === "VERB" || token.upos === "AUX") return false;
  if (first !== last) return true;
  if (name.text === name.text.toUpperCase() && name.text.length <= 3 && token.upos === "PRON") return false;
  const before = first > 0 ? tree.token(first - 1) : null;
  const partOfName =
    tree.is(first, "flat") ||
    (before !== null &&
      before.upos === "PROPN" &&
      tree.head(first - 1) === first &&
      tree.is(first - 1, "compound") &&
      name.ambiguous === true);
  if (name.kind === "person") return !MONTH.test(token.form);
  if (tree.is(first, "flat") && name.ambiguous === true) return false;
  return !(partOfName && name.ambiguous === true);
}
