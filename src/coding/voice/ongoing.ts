// Adverbs and phrases that stretch or shift a verb's time: "has held the islands since 1945" still holds, "flies to Hanoi tomorrow" is ahead.
// It looks at the words beside the verb and at no calendar: "visits on Friday" stays present.
import type { Tree } from "../tree.js";

const STRETCHES: ReadonlySet<string> = new Set(["year", "decade", "century", "month", "generation"]);
const LASTING: ReadonlySet<string> = new Set(["continue", "remain", "persist", "last", "endure"]);
const AHEAD: ReadonlySet<string> = new Set(["tomorrow", "soon", "shortly", "tonight"]);

/** Whether a perfect still goes on: "has been detained since October 21". A count of acts does not: "has fired five missiles since May". */
export function ongoing(tree: Tree, index: number): boolean {
  const counted = tree.kids(index, "obj", "nsubj:pass").some((kid) => tree.kid(kid, "nummod") >= 0);
  if (counted) return false;
  // "The deliveries have probably continued"
  if (LASTING.has(tree.lemma(index))) return true;
  const inObject = tree.kids(index, "obj").flatMap((kid) => tree.kids(kid, "nmod"));
  return [...(tree.children[index] ?? []), ...inObject].some((kid) => {
    const lemma = tree.lemma(kid);
    if (tree.is(kid, "advmod", "advcl", "obl", "obl:unmarked") && lemma === "since")
      return tree.kids(kid, "advmod").some((ever) => tree.lemma(ever) === "ever") || previous(tree, kid) === "ever";
    // "have been held ever since by Moscow", the "since" read as a particle.
    if (lemma === "ever" && kid + 1 < tree.tokens.length && tree.lemma(kid + 1) === "since") return true;
    if (tree.is(kid, "obl", "advcl", "nmod"))
      return tree.kids(kid, "case", "mark").some((mark) => tree.lemma(mark) === "since") || stretch(tree, kid);
    return tree.is(kid, "advmod") && lemma === "long" && kid < index;
  });
}

const previous = (tree: Tree, index: number) => (index > 0 ? tree.lemma(index - 1) : "");

/** "for two decades" */
function stretch(tree: Tree, index: number): boolean {
  return STRETCHES.has(tree.lemma(index)) && tree.preposition(index) === "for";
}

/** Whether the present tense tells what is set for a day ahead: "Putin visits Hanoi tomorrow", "talks resume next week". */
export function scheduled(tree: Tree, index: number): boolean {
  return tree
    .kids(index, "advmod", "obl")
    .some(
      (kid) =>
        AHEAD.has(tree.lemma(kid)) ||
        (tree.is(kid, "obl") && tree.kids(kid, "amod").some((word) => ["next", "coming"].includes(tree.lemma(word)))),
    );
}
