// Where a clause that is told stops being told: before the next saying of the same speaker, a loose relative clause, or a contrast that the
// writer adds. The parse often lets a clause go too early or hold on too long; commas and conjunctions are safer.
import { verbal } from "../clause.js";
import type { Tree } from "../tree.js";
import { CUE_VERBS } from "./cues.js";
import { OBJECT_VERBS } from "./stances.js";

const CONTRAST = /^(though|although|while|whereas|even|but|yet|which|who|whose|whom|adding|according|as)$/i;

/**
 * Index of the last token of the clause told.
 * @param from first token of what is told
 * @param reach last token that the parse gives it
 * @param quoted whether a token stands within quotation marks
 */
export function clauseEnd(
  tree: Tree,
  verb: number,
  from: number,
  reach: number,
  quoted: (index: number) => boolean,
): number {
  let last = from;
  for (let i = from; i < tree.tokens.length; i++) {
    if (!quoted(i) && i > from && ends(tree, verb, i, i > reach)) return last;
    last = i;
  }
  return last;
}

function ends(tree: Tree, verb: number, at: number, beyond: boolean): boolean {
  const { form, upos } = tree.token(at);
  if (form === ";") return true;
  // "said the deal was dead and accused Seoul": a saying in the same tense without a subject of its own.
  if (upos === "CCONJ") return sameSaying(tree, verb, at + 1);
  if (form !== ",") return beyond && /^(--|[–—―]|-)$/.test(form) && upos === "PUNCT" && spaced(tree, at);
  const next = tree.tokens[at + 1];
  if (next === undefined) return true;
  if (cueParticiple(tree, at + 1)) return true;
  if (next.upos === "CCONJ")
    return sameSaying(tree, verb, at + 2) || (beyond && next.lemma !== "and") || ownClause(tree, at + 2, beyond);
  return beyond && CONTRAST.test(next.form);
}

/** A dash between words, not in one: "election-night". */
const spaced = (tree: Tree, at: number) => at > 0 && tree.token(at).start > tree.token(at - 1).end;

/** An own subject and a saying: ", and human rights groups warned". */
function ownClause(tree: Tree, from: number, beyond: boolean): boolean {
  for (let i = from; i < Math.min(from + 8, tree.tokens.length); i++) {
    if (tree.is(i, "mark") || tree.token(i).form === ",") return false;
    if (!verbal(tree, i)) continue;
    return CUE_VERBS.has(tree.lemma(i)) || beyond;
  }
  return false;
}

function sameSaying(tree: Tree, verb: number, from: number): boolean {
  let i = from;
  while (i < tree.tokens.length && (tree.token(i).upos === "ADV" || tree.token(i).upos === "AUX")) i++;
  if (i >= tree.tokens.length || !verbal(tree, i)) return false;
  const lemma = tree.lemma(i);
  return tree.token(i).xpos === tree.token(verb).xpos && (CUE_VERBS.has(lemma) || OBJECT_VERBS.has(lemma));
}

function cueParticiple(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  return token !== undefined && token.xpos === "VBG" && (CUE_VERBS.has(token.lemma) || OBJECT_VERBS.has(token.lemma));
}
