// A predicate that the codebook knows, with the places around it filled: slot names of docs/codebook.md → phrases of the sentence.
// For a noun the places may stand on the light verb that carries it: "Kyiv | held | talks | with Paris".
import { agents, marked, passive, patients, surfaceSubject, verbal } from "./clause.js";
import { behindParticle, type Match } from "./codebook/match.js";
import type { Tree } from "./tree.js";

export interface Predication {
  readonly head: number;
  readonly match: Match;
  /** The light verb of a noun, or -1. */
  readonly carrier: number;
  /** Where tense, polarity and certainty are read: the verb that makes it a clause. */
  readonly voice: number;
}

/** Heads of the phrases in a slot, in the order to be tried; empty where the sentence leaves it open. */
export function slot(tree: Tree, predication: Predication, name: string): number[] {
  const { head, carrier } = predication;
  const noun = predication.match.entry.part === "noun";
  if (name.startsWith("in(")) return slot(tree, predication, name.slice(3, -1));
  switch (name) {
    case "subj":
      if (carrier >= 0) return agents(tree, carrier).filter((i) => i !== head);
      return noun ? slot(tree, predication, "poss") : agents(tree, head);
    case "obj":
      if (noun) return carrier >= 0 ? patients(tree, carrier).filter((i) => i !== head) : [];
      return [...patients(tree, head), ...behindParticle(predication.match.entry, tree, head)];
    case "iobj":
      return tree.kids(carrier >= 0 ? carrier : head, "iobj");
    case "poss":
      return tree
        .kids(head, "nmod:poss", "compound", "amod", "nmod:unmarked")
        .filter((kid) => kid < head || tree.is(kid, "nmod:poss"));
    case "comp":
      return tree
        .kids(head, "ccomp", "xcomp", "acl")
        .flatMap((clause) =>
          passive(tree, clause) ? [...agents(tree, clause), ...patients(tree, clause)] : agents(tree, clause),
        )
        .filter((i) => i >= 0);
    default:
      return phrases(tree, predication, name);
  }
}

function phrases(tree: Tree, predication: Predication, preposition: string): number[] {
  const own = marked(tree, predication.head, preposition);
  const borne =
    predication.carrier < 0
      ? []
      : tree.kids(predication.carrier, "obl").filter((kid) => tree.preposition(kid) === preposition);
  if (own.length + borne.length === 0) return [];
  // A gerund behind the preposition is a clause: whoever it is about stands inside it.
  return [...own, ...borne].flatMap((i) => (verbal(tree, i) ? patients(tree, i) : [i]));
}

/** The light verb that carries a noun as its object, or as its passive subject; -1 where there is none. */
export function carrierOf(tree: Tree, index: number, light: ReadonlySet<string>): number {
  const head = tree.head(index);
  // "lodged a protest and a complaint" shares the verb; "against Russia's procurement" is somebody else's act.
  const shared = tree.is(index, "conj") && tree.kid(index, "nmod:poss", "case") < 0;
  const top = shared ? head : index;
  const verb = tree.head(top);
  if (verb < 0 || !verbal(tree, verb)) return relativeCarrier(tree, index, light);
  if (tree.is(top, "obj") && light.has(tree.lemma(verb))) return verb;
  if (tree.is(top, "nsubj:pass") && light.has(tree.lemma(verb))) return verb;
  if (
    tree.is(top, "nsubj") &&
    ["take", "occur", "happen", "begin", "start", "continue", "resume", "end"].includes(tree.lemma(verb))
  )
    return verb;
  return relativeCarrier(tree, index, light);
}

/** "the sanctions which Tokyo has imposed": the noun's light verb stands in the relative clause below it. */
function relativeCarrier(tree: Tree, index: number, light: ReadonlySet<string>): number {
  for (const kid of tree.kids(index, "acl:relcl", "acl")) {
    if (!light.has(tree.lemma(kid)) || kid < index) continue;
    if (passive(tree, kid)) return kid;
    const subject = surfaceSubject(tree, kid);
    if (tree.is(kid, "acl:relcl") && subject >= 0 && tree.feature(subject, "PronType") !== "Rel") return kid;
  }
  return -1;
}
