// A sentence as a tree: children in order, subtrees, and the small questions that every step of the coder asks of it.
// It adds nothing to the parse and knows no politics.
import type { Span } from "../kernel/span.js";
import type { Sentence, Token } from "../language/sentence.js";
import { MOST_SHARED, share } from "./uniform.js";

export class Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Indices of each token's dependents, in the order of the text. */
  readonly children: readonly (readonly number[])[];
  /** Relation of each token without its subtype. */
  readonly bare: readonly string[];
  /** Lemma and form of each token in lower case. */
  readonly #lemmas: string[] = [];
  readonly #words: string[] = [];
  readonly #prepositions: (string | undefined)[] = [];

  /** Answers of clause.ts, kept so that each is worked out once. */
  readonly passives: (boolean | undefined)[] = [];
  readonly subjects: (number | undefined)[] = [];
  readonly patients: (readonly number[] | undefined)[] = [];
  #markers: Set<string> | undefined;

  constructor(sentence: Sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    const children: number[][] = [];
    const bare: string[] = [];
    for (const token of sentence.tokens) {
      children.push([]);
      bare.push(bareOf(token.relation));
      this.#lemmas.push(token.lemma.toLowerCase());
      this.#words.push(token.form.toLowerCase());
      this.#prepositions.push(undefined);
    }
    for (const token of sentence.tokens) if (token.head >= 0) children[token.head]?.push(token.index);
    this.children = children;
    this.bare = bare;
  }

  token(index: number): Token {
    const token = this.tokens[index];
    if (token === undefined) throw new RangeError(`no token ${index} in a sentence of ${this.tokens.length}`);
    return token;
  }

  /** The lemma in lower case. */
  lemma(index: number): string {
    return this.#lemmas[index] ?? this.token(index).lemma;
  }

  /** The form in lower case. */
  word(index: number): string {
    return this.#words[index] ?? this.token(index).form;
  }

  /** Dependents whose relation is one of these: with a colon exactly, without one whatever the subtype. */
  kids(
    index: number,
    a: string,
    b?: string,
    c?: string,
    d?: string,
    e?: string,
    f?: string,
    g?: string,
    h?: string,
  ): number[] {
    const found: number[] = [];
    for (const child of this.children[index] ?? []) if (this.is(child, a, b, c, d, e, f, g, h)) found.push(child);
    return found;
  }

  /** The first such dependent, or -1. */
  kid(
    index: number,
    a: string,
    b?: string,
    c?: string,
    d?: string,
    e?: string,
    f?: string,
    g?: string,
    h?: string,
  ): number {
    for (const child of this.children[index] ?? []) if (this.is(child, a, b, c, d, e, f, g, h)) return child;
    return -1;
  }

  /** Whether a token's relation to its head is one of these. Up to eight, each a parameter: this is asked a hundred times a sentence. */
  is(
    index: number,
    a: string,
    b?: string,
    c?: string,
    d?: string,
    e?: string,
    f?: string,
    g?: string,
    h?: string,
  ): boolean {
    const full = this.tokens[index]?.relation;
    const bare = this.bare[index];
    if (full === undefined) return false;
    if (full === a || bare === a) return true;
    if (b === undefined) return false;
    if (full === b || bare === b) return true;
    if (c === undefined) return false;
    if (full === c || bare === c) return true;
    if (d === undefined) return false;
    if (full === d || bare === d || full === e || bare === e || full === f || bare === f) return true;
    return g !== undefined && (full === g || bare === g || full === h || bare === h);
  }

  head(index: number): number {
    return this.tokens[index]?.head ?? -1;
  }

  /** Whether `above` is an ancestor of `index` or the same token. */
  within(index: number, above: number): boolean {
    for (let i = index, steps = 0; i >= 0 && steps <= this.tokens.length; i = this.head(i), steps++)
      if (i === above) return true;
    return false;
  }

  /** Indices of the subtree in text order, leaving out what hangs on a relation in `without` directly below the top. */
  subtree(
    index: number,
    a?: string,
    b?: string,
    c?: string,
    d?: string,
    e?: string,
    f?: string,
    g?: string,
    h?: string,
  ): number[] {
    const inside: boolean[] = [];
    for (let i = 0; i < this.tokens.length; i++) inside.push(i === index);
    for (const child of this.children[index] ?? [])
      if (a === undefined || !this.is(child, a, b, c, d, e, f, g, h)) this.#mark(child, inside);
    const found: number[] = [];
    for (let i = 0; i < inside.length; i++) if (inside[i]) found.push(i);
    return found;
  }

  #mark(index: number, inside: boolean[]): void {
    inside[index] = true;
    for (const child of this.children[index] ?? []) this.#mark(child, inside);
  }

  /** The preposition (or possessive marker) of a nominal, lower case, its fixed parts joined: "because of", "according to"; "" where there is none. */
  preposition(index: number): string {
    if (index < 0) return "";
    const known = this.#prepositions[index];
    if (known !== undefined) return known;
    const preposition = this.#readPreposition(index);
    this.#prepositions[index] = preposition;
    return preposition;
  }

  /** Whether a word stands anywhere in the sentence as a preposition, conjunction or part of one: what is not there marks nothing. */
  hasMarker(word: string): boolean {
    let markers = this.#markers;
    if (markers === undefined) {
      markers = new Set();
      for (const { index } of this.tokens) if (this.is(index, "case", "mark", "fixed")) markers.add(this.lemma(index));
      this.#markers = markers;
    }
    return markers.has(word);
  }

  #readPreposition(index: number): string {
    const first = this.kid(index, "case");
    if (first < 0 || first >= index) {
      // "with the Irish premier Leo Varadkar": the preposition may hang on the title before the name.
      const title = this.kid(index, "nmod:desc");
      return title >= 0 && title < index ? this.preposition(title) : "";
    }
    let words = this.lemma(first);
    for (const fixed of this.kids(first, "fixed")) words += ` ${this.lemma(fixed)}`;
    // "out of", but not "with more than a million".
    let last = first;
    for (const other of this.kids(index, "case")) {
      if (other === first || other >= index) continue;
      if (other !== last + 1) break;
      words += ` ${this.lemma(other)}`;
      last = other;
    }
    return words;
  }

  /** From the first to the last of these tokens, in the text. */
  span(indices: readonly number[]): Span {
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const index of indices) {
      const token = this.token(index);
      if (token.start < start) start = token.start;
      if (token.end > end) end = token.end;
    }
    return { start, end };
  }

  feature(index: number, name: string): string | null {
    const feats = this.tokens[index]?.feats ?? "";
    const at = feats.startsWith(`${name}=`) ? 0 : feats.indexOf(`|${name}=`) + 1;
    if (at === 0 && !feats.startsWith(`${name}=`)) return null;
    const from = at + name.length + 1;
    const bar = feats.indexOf("|", from);
    return feats.slice(from, bar < 0 ? undefined : bar);
  }
}

const bares = new Map<string, string>();

/** A relation without its subtype, the same string each time. */
function bareOf(relation: string): string {
  const known = bares.get(relation);
  if (known !== undefined) return known;
  const colon = relation.indexOf(":");
  const bare = share(colon < 0 ? relation : relation.slice(0, colon));
  if (bares.size < MOST_SHARED) bares.set(relation, bare);
  return bare;
}
