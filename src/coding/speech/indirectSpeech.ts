// What a saying tells without a quotation of its own: the clause below it, the clause it stands in, or the phrases it takes.
// It trusts the parse for what belongs together, and commas and conjunctions for where it ends.
import type { Span } from "../../kernel/span.js";
import type { Tree } from "../tree.js";
import { opening } from "./asideSpeech.js";
import { clauseEnd } from "./clauseEnd.js";
import { PLAIN } from "./laterClause.js";
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

/** "said that revelations about…": a clause read too late begins at its "that", or right after the verb of saying. */
function clauseStart(saying: Saying, start: number, quoted: (index: number) => boolean): number {
  const { tree } = saying;
  let from = start;
  while (from > 0 && tree.token(from - 1).start >= saying.end) from--;
  if (from === start) return start;
  for (let i = from; i < start; i++) if (tree.token(i).upos === "SCONJ" && tree.lemma(i) === "that") return i;
  const next = tree.token(from);
  const plain = PLAIN.test(tree.lemma(saying.verb));
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
