// The small steps that every repair is made of: a token with another head, a verb in the past, the head that a word belongs to.
// They copy; the sentence as parsed stays as it is.
import type { Token } from "../../language/sentence.js";
import { altered } from "../uniform.js";

/** The same tokens where the new head hangs below the token itself: two mendings of one place could tie a knot. */
export function change(
  tokens: readonly Token[],
  index: number,
  part: Pick<Token, "head" | "relation">,
): readonly Token[] {
  const head = tokens[part.head];
  return head !== undefined && inside(tokens, head, index) ? tokens : tokens.with(index, altered(tokens[index]!, part));
}

export const past = (tokens: readonly Token[], verb: number): readonly Token[] =>
  tokens.with(verb, altered(tokens[verb]!, { xpos: "VBD", feats: "Mood=Ind|Tense=Past|VerbForm=Fin" }));

/** From a member or part of a phrase to the head that stands in the clause. */
export function top(tokens: readonly Token[], token: Token): Token {
  let at = token;
  for (
    let steps = 0;
    steps < 8 && /^(conj|flat|compound|amod|appos)/.test(at.relation) && at.head >= 0 && at.head < at.index + 8;
    steps++
  )
    at = tokens[at.head]!;
  return at;
}

export function inside(tokens: readonly Token[], token: Token, above: number): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at !== undefined && steps <= tokens.length; steps++) {
    if (at.index === above) return true;
    at = tokens[at.head];
  }
  return false;
}
