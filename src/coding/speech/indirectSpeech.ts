// What a saying tells without a quotation of its own: the clause below it, the clause it stands in, or the phrases it takes.
// It trusts the parse for what belongs together, and commas and conjunctions for where it ends.
import type { Span } from "../../kernel/span.js";
import type { Tree } from "../tree.js";
import { clauseEnd } from "./clauseEnd.js";
import { type Quote, quoteAt } from "./quotes.js";
import type { Saying } from "./saying.js";
import { stretch } from "./stretch.js";

/**
 * Stretches told, left and right of the saying.
 * @param heads their subtrees are told
 * @param clause whether it is a full clause, whose ends are sought by sight
 */
export function indirectSpeech(
  text: string,
  quotes: readonly Quote[],
  saying: Saying,
  heads: readonly number[],
  clause: boolean,
): Span[] {
  const { tree, cue } = saying;
  const quoted = (index: number) => quoteAt(quotes, tree.token(index).start) !== null;
  const kept = heads
    .flatMap((head) => tree.subtree(head).filter((i) => !inReport(saying, head, i)))
    .sort((a, b) => a - b);
  const before = kept.filter((i) => i < cue[0] && tree.token(i).start < saying.start);
  const after = kept.filter((i) => i > cue[1] && tree.token(i).start >= saying.end);
  const spans: Span[] = [];
  const give = (start: number, end: number) => {
    const span = stretch(text, quotes, start, end);
    if (span !== null) spans.push(span);
  };
  const first = before[0];
  // "Speaking in Oslo, she says it is late": what leads in is not told where the clause follows.
  const leadsIn = clause && after.length > 0 && !hollow(tree, after) && !/^\s*,/.test(text.slice(saying.end));
  if (first !== undefined && !hollow(tree, before) && !leadsIn) {
    const from = clause && !embedded(saying) ? opening(tree, quotes) : first;
    give(tree.token(from).start, clause ? saying.start : tree.token(before.at(-1)!).end);
  }
  const start = after[0];
  if (start !== undefined && !hollow(tree, after)) {
    const last = after.at(-1)!;
    const from = clause ? clauseStart(saying, start, quoted) : start;
    const end = Math.min(clauseEnd(tree, saying.verb, from, last, quoted), clause ? Number.POSITIVE_INFINITY : last);
    give(tree.token(from).start, tree.token(end).end);
  }
  return spans;
}

const hollow = (tree: Tree, indices: readonly number[]) =>
  indices.every((i) => tree.is(i, "punct", "cc", "mark", "discourse"));

/** A saying deep in the sentence has its clause where the parse puts it. */
const embedded = (saying: Saying) => saying.tree.is(saying.top, "acl", "advcl", "ccomp", "xcomp", "conj");

/** The first token that is no "But" or "And"; a quotation begins with its mark. */
function opening(tree: Tree, quotes: readonly Quote[], conjunction = false): number {
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

/** "said that revelations about…": a clause read too late begins at its "that", or right after the verb of saying. */
function clauseStart(saying: Saying, start: number, quoted: (index: number) => boolean): number {
  const { tree } = saying;
  let from = start;
  while (from > 0 && tree.token(from - 1).start >= saying.end) from--;
  if (from === start) return start;
  for (let i = from; i < start; i++) if (tree.token(i).upos === "SCONJ" && tree.lemma(i) === "that") return i;
  const next = tree.token(from);
  const plain = /^(say|believe|argue|think|hope|claim|add|note|acknowledge|insist|suggest|find|report|show)$/.test(
    tree.lemma(saying.verb),
  );
  const opens = ["DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"].includes(next.upos) && !quoted(from);
  return plain &&
    opens &&
    !/^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|late|early|this|earlier)$/i.test(next.form)
    ? from
    : start;
}

/** Tokens of the saying itself, where it hangs below what it tells. */
function inReport(saying: Saying, head: number, index: number): boolean {
  const { tree, top, cue } = saying;
  if (index >= cue[0] && index <= cue[1]) return true;
  return tree.within(top, head) && tree.within(index, top);
}

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

const PLAIN =
  /^(say|believe|argue|think|hope|claim|add|note|acknowledge|insist|suggest|find|report|show|concede|admit|estimate|predict|warn|know|fear|worry|complain)$/;

/** "said the union expected output to rise", read as an object: a verb of saying and words with a verb of their own. */
export function plainClause(text: string, quotes: readonly Quote[], saying: Saying): Span[] {
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

/** "tells reporters in Oslo that…": the clause behind "that", where the parse has lost it. */
export function thatClause(text: string, quotes: readonly Quote[], saying: Saying): Span[] {
  const { tree, cue } = saying;
  const quoted = (index: number) => quoteAt(quotes, tree.token(index).start) !== null;
  for (let i = cue[1] + 1; i < tree.tokens.length; i++) {
    const { upos, xpos, form } = tree.token(i);
    if (/^(VBD|VBZ|VBP|MD)$/.test(xpos) || form === ";") return [];
    if (!/^(that|how|why|whether)$/i.test(form) || upos === "DET") continue;
    const end = clauseEnd(tree, saying.verb, i, i, quoted);
    const span = stretch(text, quotes, tree.token(i).start, tree.token(end).end);
    return span === null ? [] : [span];
  }
  return [];
}
