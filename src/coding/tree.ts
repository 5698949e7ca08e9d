// A sentence as a tree: children in order, subtrees, and the small questions that every step of the coder asks of it.
// It adds nothing to the parse and knows no politics.
import type { Span } from "../kernel/span.js";
import type { Sentence, Token } from "../language/sentence.js";

export class Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Indices of each token's dependents, in the order of the text. */
  readonly children: readonly (readonly number[])[];
  /** Relation of each token without its subtype. */
  readonly bare: readonly string[];

  constructor(sentence: Sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    const children: number[][] = sentence.tokens.map(() => []);
    for (const token of sentence.tokens) if (token.head >= 0) children[token.head]?.push(token.index);
    this.children = children;
    this.bare = sentence.tokens.map((token) => {
      const colon = token.relation.indexOf(":");
      return colon < 0 ? token.relation : token.relation.slice(0, colon);
    });
  }

  token(index: number): Token {
    const token = this.tokens[index];
    if (token === undefined) throw new RangeError(`no token ${index} in a sentence of ${this.tokens.length}`);
    return token;
  }

  lemma(index: number): string {
    return this.token(index).lemma.toLowerCase();
  }

  /** Dependents whose relation is one of these: with a colon exactly, without one whatever the subtype. */
  kids(index: number, ...relations: readonly string[]): number[] {
    const found: number[] = [];
    for (const child of this.children[index] ?? []) if (this.is(child, ...relations)) found.push(child);
    return found;
  }

  /** The first such dependent, or -1. */
  kid(index: number, ...relations: readonly string[]): number {
    for (const child of this.children[index] ?? []) if (this.is(child, ...relations)) return child;
    return -1;
  }

  /** Whether a token's relation to its head is one of these. */
  is(index: number, ...relations: readonly string[]): boolean {
    const full = this.tokens[index]?.relation;
    const bare = this.bare[index];
    for (const relation of relations) if (relation === full || relation === bare) return true;
    return false;
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
  subtree(index: number, ...without: readonly string[]): number[] {
    const found = [index];
    const walk = (at: number, top: boolean) => {
      for (const child of this.children[at] ?? []) {
        if (top && without.length > 0 && this.is(child, ...without)) continue;
        found.push(child);
        walk(child, false);
      }
    };
    walk(index, true);
    return found.sort((a, b) => a - b);
  }

  /** The preposition (or possessive marker) of a nominal, lower case, its fixed parts joined: "because of", "according to"; "" where there is none. */
  preposition(index: number): string {
    const cases = this.kids(index, "case").filter((child) => child < index);
    const first = cases[0];
    if (first === undefined) {
      // "with the Irish premier Leo Varadkar": the preposition may hang on the title before the name.
      const title = this.kid(index, "nmod:desc");
      return title >= 0 && title < index ? this.preposition(title) : "";
    }
    const words = [this.lemma(first)];
    for (const fixed of this.kids(first, "fixed")) words.push(this.lemma(fixed));
    // "out of", but not "with more than a million".
    let last = first;
    for (const other of cases.slice(1)) {
      if (other !== last + 1) break;
      words.push(this.lemma(other));
      last = other;
    }
    return words.join(" ");
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
