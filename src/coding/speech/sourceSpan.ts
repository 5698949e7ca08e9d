// The words of a source: the whole noun phrase with its apposition, without its preposition, its possessive mark and the report itself.
// It follows the parse; what the parse leaves off beside the verb is for sourceReach.ts.
import type { Span } from "../../kernel/span.js";
import type { Tree } from "../tree.js";
import { CUE_VERBS } from "./cues.js";

/**
 * @param head head token of the source phrase
 * @param cue first and last token of the cue; the phrase stops before it
 * @param text the document's text
 */
export function sourceSpan(tree: Tree, head: number, cue: readonly [number, number], text: string): Span {
  const possessive = tree.is(head, "nmod:poss");
  const kept = new Set<number>();
  const walk = (at: number) => {
    kept.add(at);
    for (const kid of tree.children[at] ?? []) if (!left(tree, at, kid, head, cue, possessive)) walk(kid);
  };
  walk(head);
  let first = head;
  let last = head;
  const stays = (i: number) => kept.has(i) || tree.is(i, "punct");
  while (first > 0 && first - 1 !== cue[1] && kept.has(first - 1)) first--;
  while (last + 1 < tree.tokens.length && last + 1 !== cue[0] && stays(last + 1) && anyKeptFrom(kept, last + 1, cue))
    last++;
  // "City Attorney | Brad Holm said", "Chairman Rep. | Ana Lopez", a name read in two parts.
  while (first > 0 && first - 1 !== cue[1] && tree.token(first).upos === "PROPN" && named(tree, first - 1)) first--;
  if (head < cue[0]) while (last + 1 < cue[0] && named(tree, last) && named(tree, last + 1)) last++;
  else
    while (last + 1 < tree.tokens.length && tree.token(last).upos === "PROPN" && tree.token(last + 1).upos === "PROPN")
      last++;
  while (last > head && /^[,;:.—–"“”-]$/.test(tree.token(last).form)) last--;
  while (first < head && tree.is(first, "punct", "case", "cc")) first++;
  let end = tree.token(last).end;
  // "the minister, a lawyer by training," keeps the comma that closes the apposition when the saying follows.
  if (last < cue[0] && last > head && text[end] === "," && /,/.test(text.slice(tree.token(first).start, end))) end++;
  return { start: tree.token(first).start, end };
}

function left(
  tree: Tree,
  at: number,
  kid: number,
  head: number,
  cue: readonly [number, number],
  possessive: boolean,
): boolean {
  if (kid >= cue[0] && kid <= cue[1]) return true;
  // A source before the cue ends there, one after it begins there.
  if (head < cue[0] ? kid > cue[1] : kid < cue[0]) return true;
  if (at !== head) return false;
  if (tree.is(kid, "case", "mark", "cop", "aux") && (kid < head || possessive)) return true;
  if (tree.is(kid, "nsubj", "nsubj:pass", "parataxis", "advcl")) return true;
  if (tree.is(kid, "cc") && kid < head) return true;
  // A relative clause that is itself a report is told of the source and names it no further.
  return tree.is(kid, "acl") && CUE_VERBS.has(tree.lemma(kid)) && kid > cue[1];
}

const TITLE = /^(rep|sen|gov|del|lt|gen|col|dr|mr|mrs|ms|prof)\.?$/i;

const anyKeptFrom = (kept: ReadonlySet<number>, from: number, cue: readonly [number, number]) => {
  for (const i of kept) if (i >= from && (from > cue[1] || i < cue[0])) return true;
  return false;
};

const named = (tree: Tree, index: number) => {
  const { upos, form } = tree.token(index);
  if (form === ".") return index > 0 && TITLE.test(tree.token(index - 1).form);
  return upos === "PROPN" || upos === "NOUN" || form === "-" || TITLE.test(form);
};
