// The time of an act told by a noun: ahead where it is planned, possible or wished for, going on where it is called so, else past.
// A noun has no tense of its own, so "the talks" with nothing beside it counts as past even where they are still to come.
import type { Tense } from "../../kernel/claim.js";
import { verbal } from "../clause.js";
import type { Tree } from "../tree.js";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s*,\s*/));
const PLANS = set(
  "plan, proposal, intention, threat, promise, pledge, offer, demand, call, possibility, prospect, risk, chance, preparation, request, desire, hope, fear, danger, scare, idea, bid",
);
const AHEAD = set(
  "planned, upcoming, forthcoming, possible, potential, proposed, future, coming, scheduled, next, imminent, any, further, feared, threatened, prospective, eventual, looming, mooted, would-be",
);
const GOING_ON = set("continued, continuing, ongoing, prolonged, current, persistent, growing, present");

/**
 * Tense of an act told by a noun.
 * @param clauseTense tense of a clause head above
 */
export function nounTense(tree: Tree, index: number, clauseTense: (index: number) => Tense): Tense {
  const words = tree.kids(index, "amod", "det").flatMap((kid) => [tree.lemma(kid), tree.token(kid).form.toLowerCase()]);
  if (words.some((word) => AHEAD.has(word))) return "future";
  if (words.some((word) => GOING_ON.has(word))) return "present";
  const head = tree.head(index);
  if (head < 0) return "past";
  // "a plan of attack", "the invasion threat"
  if (tree.is(index, "nmod", "compound") && PLANS.has(tree.lemma(head))) return "future";
  for (let i = head, n = 0; i >= 0 && n < 20; i = tree.head(i), n++) {
    if (!verbal(tree, i) && tree.kid(i, "cop") < 0) continue;
    return clauseTense(i) === "future" && tree.is(index, "obj", "nsubj:pass") ? "future" : "past";
  }
  return "past";
}
