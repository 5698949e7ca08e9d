// What a saying tells without a quotation of its own: the clause below it, the clause it stands in, or the phrase it takes.
// It trusts the parse for what belongs together and the commas for where it ends.
import type { Span } from "../../kernel/span.js";
import type { Tree } from "../tree.js";
import type { Quote } from "./quotes.js";
import type { Saying } from "./saying.js";
import { stretch } from "./stretch.js";

/** Stretches of the subtree of `head`, without the saying, left and right of it. */
export function indirectSpeech(text: string, quotes: readonly Quote[], saying: Saying, head: number): Span[] {
  const { tree } = saying;
  const kept = tree.subtree(head).filter((i) => !inReport(tree, saying, head, i));
  const from = saying.cue[0];
  const to = saying.cue[1];
  const source = saying.source;
  const before = kept.filter(
    (i) => i < from && (source === null || source.start > tree.token(from).start || tree.token(i).start < source.start),
  );
  const after = kept.filter(
    (i) => i > to && (source === null || source.end <= tree.token(from).start || tree.token(i).start >= source.end),
  );
  const spans: Span[] = [];
  for (const run of [before, after]) {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    if (run.every((i) => tree.is(i, "punct", "cc"))) continue;
    const span = stretch(text, quotes, tree.token(first).start, tree.token(last).end);
    if (span !== null) spans.push(span);
  }
  return spans;
}

/** Tokens of the saying itself, where it hangs below what it tells. */
function inReport(tree: Tree, saying: Saying, head: number, index: number): boolean {
  if (index >= saying.cue[0] && index <= saying.cue[1]) return true;
  return tree.within(saying.top, head) && tree.within(index, saying.top);
}
