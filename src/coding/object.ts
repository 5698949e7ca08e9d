// What thing an act is about: arms, fuel, troops, a treaty, land. Only for the types where it tells something.
// It does not say whether the thing changed hands; the claim that carries it does.
import type { ClaimObject, ObjectClass } from "../kernel/claim.js";
import { antecedent, verbal } from "./clause.js";
import type { Block } from "./codebook/entry.js";
import { classOf, transferable } from "./goods.js";
import { type Predication, slot } from "./predication.js";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";

const OBJECT = ["obj", "of", "with", "for", "over", "on", "in", "to"];

/** Claim types whose object class is worth telling: transfers, weapons, treaties, land. */
const OBJECT_TYPES: ReadonlySet<string> = new Set([
  "AID",
  "COOPERATE",
  "AGREE",
  "SUPPORT",
  "MOBILIZE",
  "STAND",
  "SANCTION",
  "RETREAT",
  "REQUEST",
  "REJECT",
  "CONCEDE",
  "ASSAULT",
  "CONSULT",
]);

/** Acts in which a weapon changes hands or is turned on somebody. */
const MOVING: ReadonlySet<string> = new Set([
  "AID",
  "COOPERATE",
  "AGREE",
  "SANCTION",
  "ASSAULT",
  "COERCE",
  "REQUEST",
  "REJECT",
  "CONCEDE",
]);

export function objectOf(scene: Scene, predication: Predication, block: Block): ClaimObject | null {
  if (!OBJECT_TYPES.has(block.type)) return null;
  const { tree, resources } = scene;
  const heads = [
    ...(predication.match.entry.part === "noun" ? [predication.head] : []),
    ...(block.object ?? OBJECT).flatMap((name) => slot(tree, predication, name)).map((head) => antecedent(tree, head)),
  ];
  const above = block.type === "STAND" ? landAbove(tree, predication.head) : [];
  for (const head of [...heads, ...above]) {
    if (verbal(tree, head)) continue;
    const found = classOf(tree, head, resources.classes, MOVING.has(block.type));
    if (above.includes(head) && found !== "territory") continue;
    if (found !== null && allowed(block, found)) {
      const span = tree.span(tree.subtree(head, "acl", "acl:relcl", "nmod", "appos", "conj", "case", "punct", "det"));
      const also = listedWith(scene, head, found).filter((one) => allowed(block, one));
      const text = scene.document.text.slice(span.start, span.end);
      return also.length === 0 ? { text, class: found } : { text, class: found, also };
    }
  }
  return null;
}

/** "fuel and missile technology": the other classes of a list of things handed over. */
function listedWith({ tree, resources }: Scene, head: number, first: ObjectClass): ObjectClass[] {
  const found: ObjectClass[] = [];
  for (const kid of tree.kids(head, "conj")) {
    const thing = verbal(tree, kid) ? null : classOf(tree, kid, resources.classes, true);
    if (thing !== null && thing !== first && transferable(thing) && !found.includes(thing)) found.push(thing);
  }
  return transferable(first) ? found : [];
}

/** "the Senkaku, islands that Japan administers but China claims": the nouns that the clause, or the one it goes on from, hangs on. */
function landAbove(tree: Tree, verb: number): number[] {
  let clause = verb;
  while (tree.is(clause, "conj") && verbal(tree, tree.head(clause))) clause = tree.head(clause);
  const nouns: number[] = [];
  if (!tree.is(clause, "acl:relcl", "acl")) return nouns;
  for (let noun = tree.head(clause); noun >= 0; noun = tree.head(noun)) {
    nouns.unshift(...tree.kids(noun, "nmod").filter((kid) => kid < clause), noun);
    if (!tree.is(noun, "appos", "conj", "nmod")) break;
  }
  return nouns;
}

const allowed = (block: Block, found: ObjectClass) =>
  !(block.type === "ASSAULT" && found === "troops") && !(block.type === "CONSULT" && found !== "agreement");
