// The words that bear a claim: the predicate's clause with its own actors, at most the sentence. Clauses that say something else
// (coordinated verbs, loose relative clauses, asides) are left out, and a second verb begins at itself where its subject stands far off.
import type { Span } from "../kernel/span.js";
import type { Ref } from "./actors/memory.js";
import { verbal } from "./clause.js";
import type { Predication } from "./predication.js";
import type { Tree } from "./tree.js";

const OTHER_CLAUSES = ["parataxis", "punct", "cc", "mark", "discourse", "vocative", "list"] as const;
const NEAR = 6;

export function evidenceOf(tree: Tree, predication: Predication, refs: readonly Ref[]): Span {
  const { head, voice } = predication;
  const tokens = collect(tree, voice);
  if (head !== voice) for (const i of collect(tree, head)) tokens.push(i);
  const span = tree.span(tokens.length > 0 ? tokens : [head]);
  let { start } = span;
  let { end } = span;
  const first = tree.token(voice).start;
  for (const ref of refs) {
    if (ref.start < tree.sentence.start || ref.end > tree.sentence.end) continue;
    if (ref.start < start && tokensBetween(tree, ref.end, first) <= NEAR) start = ref.start;
    if (ref.end > end && tokensBetween(tree, end, ref.start) <= NEAR) end = ref.end;
  }
  return { start, end };
}

/** The clause of a predicate without the clauses that hang beside it. */
function collect(tree: Tree, index: number): number[] {
  const found = [index];
  const walk = (at: number) => {
    for (const kid of tree.children[at] ?? []) {
      if (tree.is(kid, ...OTHER_CLAUSES)) continue;
      if (tree.is(kid, "conj") && (at === index || verbal(tree, kid))) continue;
      if (tree.is(kid, "advcl") && at === index) continue;
      if (tree.is(kid, "acl:relcl") && commaBefore(tree, kid)) continue;
      found.push(kid);
      walk(kid);
    }
  };
  walk(index);
  return found;
}

function commaBefore(tree: Tree, index: number): boolean {
  const first = tree.subtree(index)[0] ?? index;
  return tree.token(first).form === "," || (first > 0 && tree.token(first - 1).form === ",");
}

function tokensBetween(tree: Tree, from: number, to: number): number {
  return tree.tokens.filter((token) => token.start >= from && token.end <= to).length;
}
