// What class of thing a phrase is: arms, fuel, troops, an agreement, territory… by the longest phrase that words/goods knows.
// A class says what kind of thing is named; whether it crossed a border is for the claim to say.
import type { ObjectClass } from "../kernel/claim.js";
import type { Good } from "../words/goods.js";
import type { Tree } from "./tree.js";

/** Goods by their phrase, lower-case lemmas joined by blanks. */
export type Classes = ReadonlyMap<string, Good>;

const TRANSFER: ReadonlySet<string> = new Set([
  "arms",
  "fuel",
  "food",
  "technology",
  "finance",
  "troops",
  "labour",
  "goods",
  "missile",
  "nuclear",
  "space",
  "chemical",
  "biological",
]);

/** Class of the phrase with this head, or null; a weapon that is `moved` (given, sold, seized, fired at somebody) is arms. */
export function classOf(tree: Tree, index: number, classes: Classes, moved = false): ObjectClass | null {
  const good = goodOf(tree, index, classes);
  return good === null ? null : moved && good.weapon ? "arms" : good.class;
}

/** The longest phrase ending in this head that words/goods knows; one that only looks like a good gives null. */
export function goodOf(tree: Tree, index: number, classes: Classes): Good | null {
  const before = tree.kids(index, "compound", "amod", "nmod:poss", "flat").filter((kid) => kid < index);
  const lemma = tree.lemma(index);
  const form = tree.token(index).form.toLowerCase();
  for (let from = 0; from < before.length; from++) {
    const words = before.slice(from).map((kid) => tree.lemma(kid));
    const hit = classes.get([...words, lemma].join(" ")) ?? classes.get([...words, form].join(" "));
    if (hit !== undefined) return hit.class === null ? null : hit;
  }
  const own = classes.get(lemma) ?? classes.get(form);
  if (own !== undefined) return own.class === null ? null : own;
  for (const kid of before) {
    const hit = classes.get(tree.lemma(kid));
    if (hit !== undefined && hit.class !== null && tree.is(kid, "compound")) return hit;
  }
  // "nine million rounds of ammunition", "containers of shells": the measure is nothing, what it holds is.
  const inside = tree.kids(index, "nmod").find((kid) => tree.preposition(kid) === "of");
  return inside === undefined ? null : goodOf(tree, inside, classes);
}

/** `%any` of the codebook: whatever may be transferred. */
export const transferable = (found: string) => TRANSFER.has(found);
