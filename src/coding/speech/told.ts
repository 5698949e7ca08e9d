// What a verb takes as told: its clause, its infinitive, the phrase of its preposition, or its object with what the object is called.
// It names tokens of the tree; where a stretch begins and ends is for indirectSpeech.ts.
import { passive } from "../clause.js";
import type { Tree } from "../tree.js";
import { CUE_VERBS } from "./cues.js";
import { ADDRESSING, INFINITIVE_VERBS, NAMING_VERBS, OBJECT_VERBS, PREPOSITION_VERBS, RUNNING_ON } from "./stances.js";

export interface Told {
  /** Heads of the parts told, in the order of the text; their subtrees make up the content. */
  readonly heads: readonly number[];
  /** Head of a phrase whose preposition belongs to the cue ("called for"), or -1. */
  readonly phrase: number;
  /** A full clause, whose end is sought by sight. */
  readonly clause: boolean;
}

/** What the verb tells, or null where it tells nothing. */
export function told(tree: Tree, index: number): Told | null {
  const lemma = tree.lemma(index);
  return (
    (CUE_VERBS.has(lemma) ? clauseTold(tree, index) : null) ??
    (INFINITIVE_VERBS.has(lemma) ? infinitiveTold(tree, index) : null) ??
    phraseTold(tree, index) ??
    (OBJECT_VERBS.has(lemma) ? objectTold(tree, index) : null)
  );
}

function clauseTold(tree: Tree, index: number): Told | null {
  const full = (head: number): Told => ({ heads: [head], phrase: -1, clause: true });
  const clause = tree.kid(index, "ccomp");
  if (clause >= 0) return full(clause);
  const loose = tree
    .kids(index, "parataxis")
    .find((kid) => kid > index && tree.kid(kid, "nsubj", "nsubj:pass", "cop") >= 0);
  if (loose !== undefined) return full(loose);
  const subject = tree.kid(index, "nsubj") >= 0;
  if (tree.is(index, "parataxis") && subject && tree.head(index) >= 0) return full(tree.head(index));
  const as = tree.kids(index, "mark").some((kid) => tree.lemma(kid) === "as");
  return tree.is(index, "advcl") && as && subject ? full(tree.head(index)) : null;
}

function infinitiveTold(tree: Tree, index: number): Told | null {
  const infinitive = tree
    .kids(index, "xcomp", "ccomp", "advcl")
    .find((kid) => kid > index && tree.kids(kid, "mark").some((mark) => tree.lemma(mark) === "to"));
  if (infinitive === undefined) return null;
  const addressed = passive(tree, index) ? tree.kid(index, "nsubj:pass", "nsubj") : tree.kid(index, "obj", "iobj");
  return { heads: addressed >= 0 ? [addressed, infinitive] : [infinitive], phrase: -1, clause: false };
}

function phraseTold(tree: Tree, index: number): Told | null {
  const prepositions = PREPOSITION_VERBS.get(tree.lemma(index));
  if (prepositions === undefined) return null;
  const phrase = tree
    .kids(index, "obl", "advcl")
    .find(
      (kid) =>
        kid > index &&
        tree.kids(kid, "case", "mark").some((mark) => prepositions.has(tree.lemma(mark)) && tree.lemma(mark) !== "to"),
    );
  if (phrase === undefined) return null;
  const subject = passive(tree, index) ? tree.kid(index, "nsubj:pass", "nsubj") : tree.kid(index, "obj");
  const infinitive = tree.kids(index, "xcomp", "advcl").find((kid) => kid > phrase && tree.kid(kid, "mark") >= 0);
  const heads = [subject, phrase, infinitive ?? -1].filter((head) => head >= 0);
  return { heads, phrase: subject >= 0 ? -1 : phrase, clause: false };
}

function objectTold(tree: Tree, index: number): Told | null {
  if (passive(tree, index)) {
    const subject = tree.kid(index, "nsubj:pass", "nsubj");
    const named = tree.kids(index, "xcomp", "obj").find((kid) => kid > index);
    return subject < 0 || (named === undefined && !agentNamed(tree, index))
      ? null
      : { heads: [subject, ...(named === undefined ? [] : [named])], phrase: -1, clause: false };
  }
  const lemma = tree.lemma(index);
  const object = tree.kid(index, "obj", "ccomp");
  if (object < 0 || ADDRESSING.has(lemma)) return null;
  const rest = NAMING_VERBS.has(lemma) ? tree.kids(index, "xcomp", "obl", "advcl") : tree.kids(index, "obl");
  const more = rest.filter((kid) => kid > object && kid > index && runsOn(tree, kid, NAMING_VERBS.has(lemma)));
  return { heads: [object, ...more], phrase: -1, clause: false };
}

const agentNamed = (tree: Tree, index: number) =>
  tree.kids(index, "obl").some((kid) => tree.is(kid, "obl:agent") || tree.preposition(kid) === "by");

function runsOn(tree: Tree, kid: number, naming: boolean): boolean {
  const marks = tree.kids(kid, "case", "mark").map((mark) => tree.lemma(mark));
  const first = tree.subtree(kid)[0] ?? kid;
  if (tree.token(first).form === "," || (first > 0 && tree.token(first - 1).form === ",")) return false;
  if (tree.is(kid, "xcomp")) return naming;
  return marks.some((mark) => RUNNING_ON.has(mark));
}
