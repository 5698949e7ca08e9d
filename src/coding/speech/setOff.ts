// Sayings that stand beside what they tell, behind a comma: which clause they belong to, and what behind them is no longer theirs.
// It reads commas and semicolons against the tree, since the parse hangs such asides now here, now there.
import { verbal } from "../clause.js";
import type { Tree } from "../tree.js";

/**
 * `…, Olga Marin said on Friday, in what would be a first`: set off by a comma and hung on the clause before it, so that this clause is
 * told, whatever the parse hung below the verb. The head of that clause, or -1. What stands before a semicolon is told by somebody else.
 */
export function setOffContent(tree: Tree, index: number, source: number): number {
  const head = tree.head(index);
  if (source < 0 || head < 0 || head > index || !tree.is(index, "parataxis", "advcl", "ccomp")) return -1;
  if (tree.kid(index, "mark", "advmod:relcl") >= 0 || tree.kid(index, "nsubj") !== source) return -1;
  const first = Math.min(index, tree.subtree(source)[0] ?? source);
  if (tree.tokens[first - 1]?.form !== ",") return -1;
  if (tree.kids(index, "ccomp").some((kid) => !behindComma(tree, index, kid))) return -1;
  let start = first - 1;
  while (start > 0 && tree.token(start - 1).form !== ";") start--;
  let top = -1;
  for (let i = start; i < first - 1; i++)
    if ((tree.head(i) < start || tree.head(i) >= first - 1) && clausal(tree, i) && top < 0) top = i;
  return top;
}

/** Whether a comma stands between the verb and a clause behind it. */
export function behindComma(tree: Tree, index: number, clause: number): boolean {
  const first = tree.subtree(clause)[0] ?? clause;
  if (first < index) return true;
  return tree.tokens.slice(index + 1, first + 1).some((token) => token.form === ",");
}

/** "; exiles fear…": a new statement and no aside. */
export function afterSemicolon(tree: Tree, index: number): boolean {
  const first = tree.subtree(index)[0] ?? index;
  return tree.token(first).form === ";" || tree.tokens[first - 1]?.form === ";";
}

const clausal = (tree: Tree, index: number) =>
  verbal(tree, index) || tree.kid(index, "cop", "nsubj", "nsubj:pass") >= 0;
