// What follows a verb of saying where the parse gave it nothing: a clause behind "that", or words with a verb of their own.
// It begins by sight and ends with clauseEnd.ts; it finds nothing where the verb is followed by a mere phrase.
import type { Span } from "../../kernel/span.js";
import { clauseEnd } from "./clauseEnd.js";
import { type Quote, quoteAt } from "./quotes.js";
import type { Saying } from "./saying.js";
import { stretch } from "./stretch.js";

/** The clause behind "that" or, failing that, the words right behind the verb; empty where there is none. */
export function laterClause(text: string, quotes: readonly Quote[], saying: Saying): Span[] {
  const behindThat = thatClause(text, quotes, saying);
  return behindThat.length > 0 ? behindThat : plainClause(text, quotes, saying);
}

/** Verbs that may take a clause without "that" and never a person told. */
export const PLAIN =
  /^(say|believe|argue|think|hope|claim|add|note|acknowledge|insist|suggest|find|report|show|concede|admit|estimate|predict|warn|know|fear|worry|complain)$/;

/** "said the union expected output to rise", read as an object: a verb of saying and words with a verb of their own. */
function plainClause(text: string, quotes: readonly Quote[], saying: Saying): Span[] {
  const { tree } = saying;
  const quoted = (index: number) => quoteAt(quotes, tree.token(index).start) !== null;
  const first = tree.tokens.find((token) => token.start >= saying.end);
  if (first === undefined || !PLAIN.test(tree.lemma(saying.verb)) || /^[,.:;]$/.test(first.form)) return [];
  if (!["DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"].includes(first.upos)) return [];
  const end = clauseEnd(tree, saying.verb, first.index, first.index, quoted);
  if (
    !tree.tokens.some(
      (token) => token.index > first.index && token.index <= end && /^(VBD|VBZ|VBP|MD|VBN)$/.test(token.xpos),
    )
  )
    return [];
  const span = stretch(text, quotes, first.start, tree.token(end).end);
  return span === null ? [] : [span];
}

/** "tells reporters in Oslo that…", "did not say when…": the clause behind its opening word, where the parse has lost it. */
function thatClause(text: string, quotes: readonly Quote[], saying: Saying): Span[] {
  const { tree, cue } = saying;
  const quoted = (index: number) => quoteAt(quotes, tree.token(index).start) !== null;
  for (let i = cue[1] + 1; i < tree.tokens.length; i++) {
    const { upos, xpos, form } = tree.token(i);
    if (/^(VBD|VBZ|VBP|MD)$/.test(xpos) || form === ";") return [];
    const asked = i === cue[1] + 1 && /^(when|where|what|who|if|which)$/i.test(form);
    if (!asked && (!/^(that|how|why|whether)$/i.test(form) || upos === "DET")) continue;
    const end = clauseEnd(tree, saying.verb, i, i, quoted);
    const span = stretch(text, quotes, tree.token(i).start, tree.token(end).end);
    return span === null ? [] : [span];
  }
  return [];
}
