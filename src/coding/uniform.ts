// The tokens of a sentence made alike before anything asks of them: each built in one place, its tags and relation the very strings that
// the code compares them with. It changes no value. Engines ask the same question faster of objects of one make and of shared strings.
import type { Sentence, Token } from "../language/sentence.js";

const shared = new Map<string, string>();
/** Models have some hundred tags and relations; what a hostile file invents beyond that is left as it is. */
export const MOST_SHARED = 2_000;

/** The same sentence with tokens of one make. */
export function uniform(sentence: Sentence): Sentence {
  const tokens: Token[] = [];
  for (const { start, end, index, form, lemma, upos, xpos, feats, head, relation } of sentence.tokens) {
    tokens.push({
      start,
      end,
      index,
      form,
      lemma,
      upos: share(upos),
      xpos: share(xpos),
      feats,
      head,
      relation: share(relation),
    });
  }
  return { start: sentence.start, end: sentence.end, tokens };
}

/** A copy of a token with some of its parts changed, made as all others are. */
export function altered(token: Token, part: Partial<Pick<Token, "head" | "relation" | "xpos" | "feats">>): Token {
  return {
    start: token.start,
    end: token.end,
    index: token.index,
    form: token.form,
    lemma: token.lemma,
    upos: token.upos,
    xpos: part.xpos ?? token.xpos,
    feats: part.feats ?? token.feats,
    head: part.head ?? token.head,
    relation: part.relation ?? token.relation,
  };
}

/** The one string of this text that all tokens carry. */
export function share(text: string): string {
  const known = shared.get(text);
  if (known !== undefined) return known;
  // A property's name is the same string as the literal of that text in the code.
  const [own = text] = Object.keys({ [text]: true });
  if (shared.size < MOST_SHARED) shared.set(text, own);
  return own;
}
