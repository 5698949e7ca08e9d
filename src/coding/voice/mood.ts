// The mood of one clause: a command, a question that asks whether, a condition, a purpose. Read from form alone, so that irony and
// rhetorical questions pass as what they look like.
import { verbal } from "../clause.js";
import type { Tree } from "../tree.js";
import { BELIEFS, ERRANDS, FACTIVES, IMPLICATIVES } from "./governors.js";

const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "provided", "lest", "supposing", "assuming"]);
const WH: ReadonlySet<string> = new Set(["who", "what", "which", "whom", "whose", "when", "where", "why", "how"]);
const INVERTIBLE: ReadonlySet<string> = new Set(["should", "had", "were"]);

const auxiliaries = (tree: Tree, index: number) => tree.kids(index, "aux", "cop");
const subject = (tree: Tree, index: number) => tree.kid(index, "nsubj", "nsubj:pass", "expl", "csubj");

/** Whether the infinitive marker stands on the predicate. */
export function infinitive(tree: Tree, index: number): boolean {
  return tree.kids(index, "mark").some((kid) => tree.lemma(kid) === "to");
}

/** "Withdraw your troops", "Do not fire", and bare verbs joined to them. */
export function imperative(tree: Tree, index: number, steps = 0): boolean {
  const token = tree.token(index);
  if (token.xpos !== "VB" || subject(tree, index) >= 0 || infinitive(tree, index) || steps > 6) return false;
  const group = tree.kids(index, "aux", "aux:pass");
  if (group.some((kid) => tree.lemma(kid) !== "do" || tree.token(kid).xpos === "VBD")) return false;
  if (tree.is(index, "root", "parataxis")) return true;
  const head = tree.head(index);
  if (head < 0) return false;
  // "If you agree, sign and return": a bare verb beside a present one commands; "denied that and put the blame on Pristina" tells.
  if (tree.is(index, "conj"))
    return imperative(tree, head, steps + 1) || ["VBZ", "VBP"].includes(tree.token(head).xpos);
  // "If you are hit, fire back", the command read as a clause of its own.
  return tree.is(index, "ccomp") && tree.kid(index, "mark") < 0 && head > index;
}

/** "Will Seoul arm Kyiv?" asks whether; "Why did Seoul arm Kyiv?" takes the arming for granted. */
export function asks(tree: Tree, index: number): boolean {
  if (!tree.kids(index, "punct").some((kid) => tree.token(kid).form === "?")) return false;
  const first = subject(tree, index);
  if (first < 0) return false;
  const inverted = auxiliaries(tree, index).some((kid) => kid < first && kid < index);
  if (!inverted) return false;
  return !tree.subtree(index).some((i) => i < first && WH.has(tree.lemma(i)) && tree.token(i).upos !== "SCONJ");
}

/** "if Washington sanctions the banks", "should either be attacked", "unless it withdraws". */
export function condition(tree: Tree, index: number): string | null {
  for (const mark of tree.kids(index, "mark")) if (CONDITIONS.has(tree.lemma(mark))) return tree.token(mark).form;
  const first = subject(tree, index);
  if (tree.kid(index, "mark") >= 0 || first < 0) return null;
  const inverted = tree
    .kids(index, "aux", "cop", "aux:pass")
    .find((kid) => kid < first && INVERTIBLE.has(tree.token(kid).form.toLowerCase()));
  if (inverted === undefined || tree.tokens.some((token) => token.form === "?")) return null;
  // "Not only had it signed", "never should it": the order comes from the adverb before it.
  if (inverted > 0 && ["ADV", "PART"].includes(tree.token(inverted - 1).upos)) return null;
  return tree.is(index, "advcl", "parataxis", "conj", "ccomp") || inverted === 0 ? tree.token(inverted).form : null;
}

/** Whether a condition hangs on the clause: "will expire unless Seoul changes its mind". */
export function conditional(tree: Tree, index: number): boolean {
  return tree.kids(index, "advcl").some((kid) => condition(tree, kid) !== null);
}

/** "flew to Moscow to sign", "in order to deter": what somebody does something for. "Used drones to strike" tells the strike. */
export function purpose(tree: Tree, index: number): boolean {
  const head = tree.head(index);
  if (head < 0 || !infinitive(tree, index) || !verbal(tree, head)) return false;
  const governor = tree.lemma(head);
  if (tree.is(index, "xcomp")) return ERRANDS.has(governor);
  // "appears to have withdrawn", the infinitive read as an adverbial.
  return (
    tree.is(index, "advcl") &&
    (ERRANDS.has(governor) || !(BELIEFS.has(governor) || IMPLICATIVES.has(governor) || FACTIVES.has(governor)))
  );
}

/** A bare or participial verb in a coordination that leans on the auxiliaries of the first: "may seize and *hold* the island". */
export function leans(tree: Tree, index: number): boolean {
  if (!tree.is(index, "conj")) return false;
  if (!verbal(tree, index)) return true;
  if (subject(tree, index) >= 0 || auxiliaries(tree, index).length > 0 || infinitive(tree, index)) return false;
  const { xpos } = tree.token(index);
  // "would stop flights but threatened to resume them", read as a participle: no participle stands under "would".
  if (xpos === "VBN" && tree.token(tree.head(index)).xpos === "VB") return false;
  return !["VBD", "VBZ", "VBP", "MD"].includes(xpos);
}
