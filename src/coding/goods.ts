// What class of thing a phrase is: arms, fuel, troops, an agreement, territory… by the longest phrase that words/goods knows.
// A class says what kind of thing is named; whether it crossed a border is for the claim to say.
import type { ObjectClass } from "../kernel/claim.js";
import { GOODS, type Good } from "../words/goods.js";
import { PLACES } from "../words/places.js";
import { TERRITORIES } from "../words/territories.js";
import type { Tree } from "./tree.js";

/** Goods by their phrase, lower-case lemmas joined by blanks. */
export type Classes = ReadonlyMap<string, Good>;

/** Goods by phrase, and the names of places and disputed land as territory. */
export function goodsIndex(): Classes {
  const land = [
    ...PLACES.filter((place) => place.ambiguous !== true).map((place) => place.name),
    ...TERRITORIES.flatMap((one) => [one.name, ...Object.values(one.names).flat()]),
  ];
  const named = land.map((name) => ({ text: name.toLowerCase(), class: "territory", weapon: false }) as const);
  return new Map([...named, ...GOODS].map((good) => [good.text, good]));
}

const MEASURES: ReadonlySet<string> = new Set([
  "container",
  "shipload",
  "ton",
  "tonne",
  "barrel",
  "round",
  "cargo",
  "crate",
  "million",
  "billion",
  "dozen",
  "hundred",
  "thousand",
  "load",
  "shipment",
  "consignment",
  "batch",
  "tranche",
  "package",
  "supply",
  "delivery",
  "truckload",
  "lorry",
  "wagon",
  "stock",
  "quantity",
  "amount",
  "number",
  "handful",
  "kind",
  "type",
]);

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
  // "containers of shells", "nine million rounds of ammunition": the measure is nothing, what it holds is.
  const held = MEASURES.has(tree.lemma(index))
    ? tree.kids(index, "nmod").find((kid) => tree.preposition(kid) === "of")
    : undefined;
  if (held !== undefined) return goodOf(tree, held, classes);
  const before = tree.kids(index, "compound", "amod", "nmod:poss", "flat");
  while (before.length > 0 && before[before.length - 1]! > index) before.pop();
  const lemma = tree.lemma(index);
  const form = tree.word(index);
  const ends = endsOf(classes);
  const mayEnd = before.length > 0 && (ends.has(lemma) || ends.has(form));
  for (let from = 0; mayEnd && from < before.length; from++) {
    let words = "";
    for (let i = from; i < before.length; i++) words += `${tree.lemma(before[i]!)} `;
    const hit = classes.get(words + lemma) ?? classes.get(words + form);
    if (hit !== undefined) return hit.class === null ? null : hit;
  }
  const own = classes.get(lemma) ?? classes.get(form);
  if (own !== undefined) return own.class === null ? null : own;
  for (const kid of before) {
    const hit = tree.is(kid, "compound") ? classes.get(tree.lemma(kid)) : undefined;
    if (hit !== undefined && hit.class !== null) return hit;
  }
  // "nine million rounds of ammunition", "containers of shells": the measure is nothing, what it holds is.
  const inside = tree.kids(index, "nmod").find((kid) => tree.preposition(kid) === "of");
  return inside === undefined ? null : goodOf(tree, inside, classes);
}

const endings = new WeakMap<Classes, ReadonlySet<string>>();

/** The words that phrases of more than one word end in: a head that is none of them needs no look at what stands before it. */
function endsOf(classes: Classes): ReadonlySet<string> {
  let ends = endings.get(classes);
  if (ends === undefined) {
    const phrases = [...classes.keys()].filter((text) => text.includes(" "));
    ends = new Set(phrases.map((text) => text.slice(text.lastIndexOf(" ") + 1)));
    endings.set(classes, ends);
  }
  return ends;
}

/** `%any` of the codebook: whatever may be transferred. */
export const transferable = (found: string) => TRANSFER.has(found);
