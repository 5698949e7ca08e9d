// Sides that the text has told before: "the treaty commits each side", "the measures remain in force". A claim about a treaty or a
// measure has the sides of the last one spoken of where it names none of its own.
import type { ObjectClass } from "../kernel/claim.js";
import type { Ref, Sides, Topic } from "./actors/memory.js";
import { antecedent, patients } from "./clause.js";
import type { Block } from "./codebook/entry.js";
import { classOf } from "./goods.js";
import { type Predication, slot } from "./predication.js";
import type { Scene } from "./scene.js";
import { distinct, othersOnly } from "./slots.js";

/** "The treaty commits each side", "the measures remain", "it was renewed": the sides are those told of before or named beside it. */
export function knownSides(scene: Scene, predication: Predication, block: Block, actor: readonly Ref[]): Sides | null {
  const { tree, resolver, memory, resources } = scene;
  for (const place of [...slot(tree, predication, "subj"), ...slot(tree, predication, "obj")]) {
    const head = antecedent(tree, place);
    // What enters into force is an agreement, whatever it is called: "Tuvalu's Falepili Union with Australia".
    const inForce = [...predication.match.entry.rest, ...predication.match.used.map((i) => tree.lemma(i))].some(
      (word) => word === "force" || word === "effect",
    );
    const topic =
      block.type === "STAND" &&
      !MEASURES.has(tree.lemma(head)) &&
      ((["it", "this", "which", "that"].includes(tree.lemma(place)) &&
        OF_TREATIES.has(predication.match.entry.lemma)) ||
        (inForce && tree.token(head).upos === "PROPN"))
        ? "agreement"
        : topicOf(tree.lemma(head), classOf(tree, head, resources.classes));
    if (topic === null) continue;
    const own = distinct(resolver.parties(head));
    if (topic === "agreement" && (block.type === "STAND" || block.mutual)) {
      const named = distinct([...actor.filter((ref) => !ref.thing), ...own]).filter((ref) => ref.id !== null);
      if (new Set(named.map((ref) => ref.id)).size >= 2) return { actor: named, recipient: [] };
      const known = [memory.sides(topic)?.actor ?? [], memory.pair()].find(
        (refs) => refs.length >= 2 && named.every((ref) => refs.some((other) => other.id === ref.id)),
      );
      if (known !== undefined) return obliged(scene, predication, known);
      if (named.length > 0) {
        // A party without a code is a party: "the rebels reached an agreement with Addis Ababa".
        const nameless = actor.filter((ref) => ref.id === null && !ref.thing);
        return { actor: [...nameless, ...named], recipient: [] };
      }
      const duty = bearer(scene, predication);
      if (duty !== null) return duty;
    }
    if (topic === "measure" && block.type === "STAND" && actor.every((ref) => ref.thing || ref.id === null)) {
      const sides = own.length > 0 ? { actor: own.slice(0, 1), recipient: own.slice(1) } : memory.sides(topic);
      if (sides !== null) return { actor: sides.actor, recipient: sides.recipient };
    }
  }
  return null;
}

/** "The treaty commits Canberra to help Tuvalu", with no party told before: the bound holds the duty, whom it helps is the other side. */
function bearer({ tree, resolver }: Scene, predication: Predication): Sides | null {
  if (!BINDING.has(predication.match.entry.lemma)) return null;
  const bound = slot(tree, predication, "obj").flatMap((head) => resolver.actors(head));
  if (bound.length === 0 || bound.some((ref) => ref.id === null)) return null;
  const helped = tree
    .kids(predication.head, "xcomp")
    .flatMap((clause) => patients(tree, clause))
    .flatMap((head) => resolver.actors(head));
  return { actor: bound, recipient: othersOnly(bound, helped) };
}

/** "It obliges Canberra to help": of two parties the one that a treaty binds holds the duty, towards the other. */
function obliged(scene: Scene, predication: Predication, parties: readonly Ref[]): Sides {
  const bound = BINDING.has(predication.match.entry.lemma)
    ? slot(scene.tree, predication, "obj").flatMap((head) => scene.resolver.actors(head))
    : [];
  const [only] = bound;
  const others = parties.filter((ref) => ref.id !== only?.id);
  return bound.length === 1 && only !== undefined && only.id !== null && others.length === parties.length - 1
    ? { actor: [only], recipient: others }
    : { actor: parties, recipient: [] };
}

const BINDING: ReadonlySet<string> = new Set(["oblige", "obligate", "commit", "bind", "require"]);

/** What treaties do: "it stipulated mutual support", "it expired in 1996". */
const OF_TREATIES: ReadonlySet<string> = new Set([
  "stipulate",
  "oblige",
  "obligate",
  "commit",
  "provide",
  "expire",
  "lapse",
  "enter",
  "bind",
  "contain",
  "cover",
  "terminate",
  "specify",
  "prescribe",
  "require",
]);
const MEASURES: ReadonlySet<string> = new Set([
  "sanction",
  "measure",
  "embargo",
  "ban",
  "curb",
  "restriction",
  "tariff",
  "freeze",
]);

const PARTS_OF_TREATIES: ReadonlySet<string> = new Set(["article", "clause", "provision", "paragraph", "preamble"]);

function topicOf(lemma: string, thing: ObjectClass | null): Topic | null {
  if (thing === "agreement" || PARTS_OF_TREATIES.has(lemma)) return "agreement";
  return MEASURES.has(lemma) ? "measure" : null;
}
