// Words that fit the codebook and tell no act here: told already by the verb above, a naming and no call, a man described as accused,
// what is only expected. It looks at the sentence's shape alone; what lies ahead or is a purpose is unsaid.ts's.
import { agents, passive, verbal } from "./clause.js";
import type { Predication } from "./predication.js";
import type { Tree } from "./tree.js";

/** Whether a predication among the others of its sentence is no claim of its own. */
export const idle = (tree: Tree, predication: Predication, others: readonly Predication[]): boolean =>
  naming(tree, predication) || accusedBySome(tree, predication) || toldByVerb(tree, predication, others);

/** "Shelling and air strikes killed 38", "its quarrel with Oslo festers": told once, by what it did or how it stands. */
function toldByVerb(tree: Tree, { head, carrier, match }: Predication, others: readonly Predication[]): boolean {
  const type = match.entry.block?.type;
  if (match.entry.part !== "noun" || carrier >= 0) return false;
  // "provided 2 million in aid to Fiji"
  if (type === "AID")
    return others.some(
      (other) =>
        other.match.entry.part === "verb" &&
        other.match.entry.block?.type === type &&
        tree.is(head, "obj", "obl", "nmod") &&
        tree.within(head, other.head) &&
        head > other.head &&
        nominalPath(tree, head, other.head),
    );
  if (type !== "ASSAULT" && type !== "STAND") return false;
  let top = head;
  while (tree.is(top, "conj")) top = tree.head(top);
  return others.some(
    (other) =>
      other.match.entry.part === "verb" &&
      other.match.entry.block?.type === type &&
      tree.head(top) === other.head &&
      tree.is(top, "nsubj"),
  );
}

/** Whether only nouns stand between a noun and the verb above it. */
function nominalPath(tree: Tree, noun: number, verb: number): boolean {
  for (let i = tree.head(noun); i >= 0 && i !== verb; i = tree.head(i)) if (verbal(tree, i)) return false;
  return true;
}

/** "called the ambassador a fool" is no telephone call, "called the drill a rehearsal for war" asks for none. */
function naming(tree: Tree, { match, head }: Predication): boolean {
  const type = match.entry.block?.type;
  if (match.entry.lemma !== "call" || match.entry.part !== "verb") return false;
  const names = tree.kids(head, "xcomp").some((kid) => !verbal(tree, kid));
  if (type === "CONSULT") return names || tree.kids(head, "obj").length > 1;
  return (
    type === "REQUEST" &&
    match.entry.rest.length === 0 &&
    (names || tree.kid(head, "obj") >= 0) &&
    match.used.length === 0
  );
}

/** "a man accused of spying" tells who he is; who accuses him is told nowhere. */
const accusedBySome = (tree: Tree, { match, head, carrier }: Predication): boolean =>
  match.entry.block?.type === "ACCUSE" &&
  match.entry.part === "verb" &&
  carrier < 0 &&
  tree.token(head).xpos === "VBN" &&
  tree.is(head, "acl", "amod") &&
  !tree.is(head, "acl:relcl") &&
  agents(tree, head).length === 0;

/** "are expected to sign": nobody judges; what is expected is the act. */
export const awaited = (tree: Tree, index: number): boolean =>
  passive(tree, index) &&
  tree.kids(index, "xcomp").some((kid) => verbal(tree, kid)) &&
  agents(tree, index).length === 0;
