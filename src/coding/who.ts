// Fills the roles of a matched predicate: who acts, towards whom, about what thing. The block of the codebook says where to look;
// the resolver says who stands there. A slot that names nobody is passed over, and a role that nobody fills stays empty.
import type { ClaimObject } from "../kernel/claim.js";
import type { Ref } from "./actors/memory.js";
import { agents, passive, patients, surfaceSubject, verbal } from "./clause.js";
import type { Block } from "./codebook/entry.js";
import { knownSides } from "./knownSides.js";
import { objectOf } from "./object.js";
import { otherSide } from "./otherSide.js";
import type { Predication } from "./predication.js";
import type { Scene } from "./scene.js";
import { distinct, firstFilled, othersOnly } from "./slots.js";

export interface Roles {
  readonly actor: readonly Ref[];
  readonly recipient: readonly Ref[];
  readonly object: ClaimObject | null;
}

const VERB_ACTOR = ["subj"];
const VERB_RECIPIENT = ["obj", "iobj", "to", "against", "with", "on"];
/** Forces are moved, not done to: their recipient is whose shores they are sent to. */
const MOVED_RECIPIENT = ["against", "around", "near", "over", "towards", "toward", "off", "into"];
const NOUN_ACTOR = ["poss", "subj", "by", "of", "from"];
const NOUN_RECIPIENT = ["against", "on", "to", "with", "of", "obj"];
/** Acts that are done to somebody, not to a thing of his: a demand for "the release of a Japanese vessel" is not made of Japan. */
const PERSONAL: ReadonlySet<string> = new Set(["REQUEST", "THREATEN", "AGREE", "CONSULT"]);

/** "barred the apps, tightened vetting, stopped flights", the list read as clauses of their own: the subject before them all. */
function borrowedSubject(scene: Scene, index: number): readonly Ref[] {
  const { tree, resolver } = scene;
  if (passive(tree, index) || surfaceSubject(tree, index) >= 0) return [];
  if (!/^VB[DZPG]$/.test(tree.token(index).xpos) || tree.is(index, "acl", "amod")) return [];
  for (let i = index - 1; i >= 0; i--) {
    if (tree.token(i).form === ";") return [];
    const subject = verbal(tree, i) && !tree.is(i, "acl", "ccomp") ? tree.kid(i, "nsubj") : -1;
    if (subject >= 0) return resolver.actors(subject);
  }
  return [];
}

/** "harassment of its boats": where the entry asks for "of", that is whom it befalls, not who does it. */
function actorPlaces({ match: { entry } }: Predication, block: Block): readonly string[] {
  if (entry.part !== "noun") return block.actor ?? VERB_ACTOR;
  const places = block.actor ?? NOUN_ACTOR;
  if (block.type !== "COERCE" && block.type !== "ASSAULT") return places;
  const of = entry.conditions.some((condition) => condition.kind === "preposition" && condition.preposition === "of");
  return of && (block.recipient ?? NOUN_RECIPIENT).includes("of") ? places.filter((place) => place !== "of") : places;
}

/** Verbs by which a noun's act is their subject's own doing: "ordered strikes", "authorised the seizure". */
const ORDERING: ReadonlySet<string> = new Set(
  "order authorise authorize direct oversee command lead plan plot prepare mastermind announce".split(" "),
);

/** "ordered massive attacks on Gaza": who orders an act has done it. */
function orderer(scene: Scene, { head }: Predication): readonly Ref[] {
  const { tree, resolver } = scene;
  const verb = tree.head(head);
  if (!tree.is(head, "obj") || !ORDERING.has(tree.lemma(verb))) return [];
  return agents(tree, verb).flatMap((agent) => resolver.actors(agent));
}

export function fillRoles(scene: Scene, predication: Predication): Roles {
  const block = predication.match.entry.block;
  if (block === null) return { actor: [], recipient: [], object: null };
  const noun = predication.match.entry.part === "noun";
  const actorSlots = actorPlaces(predication, block);
  const recipientSlots =
    block.recipient ?? (block.type === "MOBILIZE" ? MOVED_RECIPIENT : noun ? NOUN_RECIPIENT : VERB_RECIPIENT);
  let actor = firstFilled(
    scene,
    predication,
    noun && !actorSlots.includes("subj") && predication.carrier >= 0 ? ["subj", ...actorSlots] : actorSlots,
    [],
  );
  let recipient = firstFilled(scene, predication, recipientSlots, actor, !PERSONAL.has(block.type) && !block.mutual);
  const told = knownSides(scene, predication, block, actor);
  if (told !== null) {
    actor = told.actor;
    recipient = told.recipient;
  }
  recipient = othersOnly(actor, recipient);
  if (actor.length === 0) actor = noun ? orderer(scene, predication) : borrowedSubject(scene, predication.head);
  // "its army was put on alert", "2,000 soldiers were deployed": who is moved is whose move it is.
  if (block.type === "MOBILIZE" && actor.length === 0 && !noun && passive(scene.tree, predication.head)) {
    actor = patients(scene.tree, predication.head)
      .flatMap((head) => scene.resolver.actors(head))
      .filter((ref) => ref.id !== null);
    recipient = othersOnly(actor, recipient);
  }
  // "were shipped from North Korea to Russia": a passive gift comes from where it is sent.
  if (block.type === "AID" && actor.length === 0) actor = firstFilled(scene, predication, ["from"], recipient);
  // "talks hosted by Qatar", "who hosted the ceremony": those who met are those whom the text has put together.
  if (block.type === "CONSULT" && !block.mutual && actor.length === 0 && recipient.length > 0)
    actor = scene.memory.pair().filter((ref) => !recipient.some((host) => host.id === ref.id));
  if (block.mutual) {
    // "talks in Jeddah produced a truce between the two armies": the talks are no party.
    if (recipient.length >= 2 && actor.every((ref) => ref.thing || scene.tree.lemma(ref.head) === "talk")) actor = [];
    actor = distinct([...actor, ...recipient]);
    recipient = [];
  }
  // A promise made by one alone is made to somebody, though two could have made it together.
  const directed = !block.mutual || (block.type === "AGREE" && actor.length <= 1);
  if (recipient.length === 0 && directed) recipient = otherSide(scene, predication, block, actor);
  return { actor, recipient, object: objectOf(scene, predication, block) };
}

/** Lets "the treaty" and "the measures" of later sentences stand for the sides of this claim. */
export function noteSides(scene: Scene, type: string, lemma: string, roles: Roles): void {
  const sides = [...roles.actor, ...roles.recipient].filter((ref) => ref.id !== null);
  scene.memory.seePair(sides);
  if (type !== "ASSESS" && type !== "STAND") scene.memory.noteAct(type, roles.actor);
  // "the Treaty of Friendship and Mutual Assistance signed in 1961": what states sign together is a treaty, whatever the words hang on.
  const treaty = roles.object?.class === "agreement" || (type === "SUPPORT" && lemma === "sign");
  if (treaty && roles.actor.filter((ref) => ref.id !== null).length >= 2) scene.memory.noteSides("agreement", roles);
  if (type === "SANCTION" && roles.actor.length > 0 && roles.recipient.length > 0)
    scene.memory.noteSides("measure", roles);
}
