// A saying that commas set off, at the end of its sentence or in the middle: all around it is told, whatever the parse hung it on.
// It knows the saying and its commas; a saying that rules its clause is for indirectSpeech.ts.
import type { Span } from "../../kernel/span.js";
import type { Tree } from "../tree.js";
import { clauseEnd } from "./clauseEnd.js";
import { type Quote, quoteAt } from "./quotes.js";
import type { Saying } from "./saying.js";
import { stretch } from "./stretch.js";

/** "…, Olga Marin said." and "…, Olga Marin said, …": set off by commas, so that all around it is told. */
export function setOff(text: string, saying: Saying): boolean {
  const { tree } = saying;
  if (saying.start <= tree.sentence.start || tree.token(saying.verb).xpos === "VBG" || saying.source === null)
    return false;
  if (!/[,"”'—–-]\s*$/.test(text.slice(tree.sentence.start, saying.start))) return false;
  if (saying.source.start > saying.start && /^,/.test(text.slice(saying.source.end - 1))) return false;
  const rest = text.slice(saying.end, tree.sentence.end);
  if (/^\s*([.,;]|["”]?$)/.test(rest)) return true;
  return (
    TRAILER.test(rest) &&
    !tree.tokens.some((token) => token.start > saying.end && /^(VBD|VBZ|VBP|MD)$/.test(token.xpos))
  );
}

/** What may follow a saying at the sentence's end: a day, a place, whom it was told. */
const TRAILER =
  /^\s+(on|in|at|during|to|of|after|last|this|late|early|earlier|here|\p{Lu}\p{L}*day|reporters|him|her|me|us|them|the|\p{Lu})\b/u;

/** All of the sentence around a phrase that is set off by commas. */
export function around(text: string, quotes: readonly Quote[], saying: Saying): Span[] {
  const { tree } = saying;
  const quoted = (index: number) => quoteAt(quotes, tree.token(index).start) !== null;
  const spans: Span[] = [];
  const next = tree.tokens.find((token) => token.start >= saying.end && token.form !== ",");
  const goesOn = next !== undefined && medial(tree, next.index, text, saying);
  const before = stretch(text, quotes, tree.token(opening(tree, quotes, !goesOn)).start, saying.start);
  if (before !== null && saying.start > tree.sentence.start) spans.push(before);
  if (next === undefined || (before !== null && !goesOn)) return spans;
  const end = clauseEnd(tree, saying.verb, next.index, before === null ? tree.tokens.length : next.index, quoted);
  const after = stretch(text, quotes, next.start, tree.token(end).end);
  if (after !== null) spans.push(after);
  return spans;
}

/** Whether what follows goes on with what was told: behind a comma, and no aside of the writer's own. */
function medial(tree: Tree, index: number, text: string, saying: Saying): boolean {
  const { form, upos, xpos } = tree.token(index);
  if (!/^\s*,/.test(text.slice(saying.end))) return false;
  if (upos === "CCONJ" || upos === "PUNCT" || xpos === "VBG") return false;
  return !/^(who|which|whose|whom|where|when|while|though|although|as|after|before|according|citing|even|in|on|at|with|during)$/i.test(
    form,
  );
}

/** The first token that is no "But" or "And"; a quotation begins with its mark. */
export function opening(tree: Tree, quotes: readonly Quote[], conjunction = false): number {
  const dateline = tree.tokens.findIndex((token) => /^(--|[―—–-])$/.test(token.form));
  let first = dateline > 0 && dateline < 12 && capitals(tree, dateline) ? dateline + 1 : 0;
  const mark = (index: number) => quoteAt(quotes, tree.token(index).start) !== null;
  while (
    first < tree.tokens.length - 1 &&
    !mark(first) &&
    ((tree.token(first).upos === "CCONJ" && !conjunction) || tree.is(first, "punct"))
  )
    first++;
  return first;
}

/** "KYIV, Ukraine (Agency) —": a place in capitals before a dash. */
const capitals = (tree: Tree, dash: number) => {
  const first = tree.token(0).form;
  return (
    first.length > 2 &&
    first === first.toUpperCase() &&
    /\p{Lu}/u.test(first) &&
    !tree.tokens.slice(0, dash).some((token) => token.upos === "VERB")
  );
};
