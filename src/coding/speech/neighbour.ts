// The speaker beside a verb of saying, by sight: `…," Olga Marin said`, `…, said the ministry`. For sentences whose parse a quotation
// has broken; it knows only that a run of nominal words between a comma or mark and the verb names somebody.
import type { Tree } from "../tree.js";
import { WHEN } from "./stances.js";

const NOMINAL: ReadonlySet<string> = new Set([
  "NOUN",
  "PROPN",
  "PRON",
  "DET",
  "ADJ",
  "NUM",
  "PART",
  "ADP",
  "CCONJ",
  "SYM",
]);
const MARK = /^([,"“”»«:]|''|``|--|[–—―])$/;

/**
 * First and last token of the speaker, or null.
 * @param cue first and last token of the verb group
 */
export function neighbour(
  tree: Tree,
  cue: readonly [number, number],
  quoted: (index: number) => boolean,
): readonly [number, number] | null {
  return before(tree, cue, quoted) ?? after(tree, cue, quoted);
}

function before(
  tree: Tree,
  cue: readonly [number, number],
  quoted: (index: number) => boolean,
): readonly [number, number] | null {
  let first = cue[0];
  while (first > 0 && !quoted(first - 1) && nominal(tree, first - 1)) first--;
  if (first === cue[0]) return null;
  const stop = tree.tokens[first - 1];
  if (stop !== undefined && !(MARK.test(stop.form) || quoted(first - 1))) return null;
  if (stop === undefined && tree.token(first).upos === "CCONJ") first++;
  if (first >= cue[0] || ["ADP", "CCONJ", "PART"].includes(tree.token(first).upos)) return null;
  if (tree.tokens.slice(first, cue[0]).some((token) => WHEN.test(token.form))) return null;
  return names(tree, first, cue[0] - 1) ? [first, cue[0] - 1] : null;
}

function after(
  tree: Tree,
  cue: readonly [number, number],
  quoted: (index: number) => boolean,
): readonly [number, number] | null {
  const stop = tree.tokens[cue[0] - 1];
  if (stop === undefined || !(MARK.test(stop.form) || quoted(cue[0] - 1))) return null;
  let last = cue[1];
  while (
    last + 1 < tree.tokens.length &&
    !quoted(last + 1) &&
    nominal(tree, last + 1) &&
    !["ADP", "PART"].includes(tree.token(last + 1).upos)
  )
    last++;
  const next = tree.tokens[last + 1];
  // "the minister, a lawyer, said he would": what has a verb of its own is told.
  if (
    next !== undefined &&
    (["VERB", "AUX", "PART", "ADV"].includes(next.upos) || next.form.startsWith("’") || next.form.startsWith("'"))
  )
    return null;
  return last > cue[1] && names(tree, cue[1] + 1, last) ? [cue[1] + 1, last] : null;
}

const nominal = (tree: Tree, index: number) => {
  const token = tree.token(index);
  return (NOMINAL.has(token.upos) || token.form === "-") && !/^(which|who|that|whom|what|as|to)$/i.test(token.form);
};

const names = (tree: Tree, first: number, last: number) =>
  tree.tokens.slice(first, last + 1).some((token) => ["NOUN", "PROPN", "PRON"].includes(token.upos)) &&
  !/^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/i.test(tree.token(last).form);
