// Fills the roles of a matched predicate: who acts, towards whom, about what thing. The block of the codebook says where to look;
// the resolver says who stands there. A slot that names nobody is passed over, and a role that nobody fills stays empty.
import type { Actor, ClaimObject, ObjectClass } from "../kernel/claim.js";
import type { Ref, Topic } from "./actors/memory.js";
import { agents, marked, patients, verbal } from "./clause.js";
import type { Block } from "./codebook/entry.js";
import { classOf } from "./goods.js";
import { type Predication, slot } from "./predication.js";
import type { Scene } from "./scene.js";

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

export function fillRoles(scene: Scene, predication: Predication): Roles {
  const block = predication.match.entry.block;
  if (block === null) return { actor: [], recipient: [], object: null };
  const noun = predication.match.entry.part === "noun";
  const actorSlots = block.actor ?? (noun ? NOUN_ACTOR : VERB_ACTOR);
  const recipientSlots =
    block.recipient ?? (block.type === "MOBILIZE" ? MOVED_RECIPIENT : noun ? NOUN_RECIPIENT : VERB_RECIPIENT);
  let actor = firstFilled(
    scene,
    predication,
    noun && !actorSlots.includes("subj") && predication.carrier >= 0 ? ["subj", ...actorSlots] : actorSlots,
    [],
  );
  let recipient = firstFilled(scene, predication, recipientSlots, actor);
  const told = aboutKnown(scene, predication, block, actor);
  if (told !== null) {
    actor = told.actor;
    recipient = told.recipient;
  }
  recipient = othersOnly(actor, recipient);
  // "talks hosted by Qatar", "who hosted the ceremony": those who met are those whom the text has put together.
  if (block.type === "CONSULT" && !block.mutual && actor.length === 0 && recipient.length > 0)
    actor = scene.memory.pair().filter((ref) => !recipient.some((host) => host.id === ref.id));
  if (recipient.length === 0 && !block.mutual && !noun && block.recipient?.length !== 0 && LOOSE.has(block.type)) {
    recipient = othersOnly(
      actor,
      firstFilled(scene, predication, ["iobj", "to", "with", "against", "on", "for"], actor),
    );
  }
  if (PERSONAL.has(block.type)) recipient = recipient.filter((ref) => !ref.thing);
  if (block.mutual) {
    actor = distinct([...actor, ...recipient]);
    recipient = [];
  }
  if (recipient.length === 0 && !block.mutual && predication.match.entry.part !== "noun")
    recipient = inClause(scene, predication, block, actor);
  if (recipient.length === 0 && block.place) recipient = places(scene, predication);
  if (recipient.length === 0 && reciprocal(scene, predication)) recipient = actor;
  if (recipient.length === 0 && !block.mutual && ["ACCUSE", "SUPPORT", "ASSESS", "REJECT"].includes(block.type))
    recipient = doers(scene, predication, actor);
  if (recipient.length === 0 && !block.mutual && !noun && BEHIND.has(block.type))
    recipient = namedBehind(scene, predication, actor);
  if (
    recipient.length === 0 &&
    !block.mutual &&
    DIRECTED.has(block.type) &&
    block.recipient?.length !== 0 &&
    predication.match.entry.part === "verb"
  )
    recipient = partner(scene, actor);
  return { actor, recipient, object: objectOf(scene, predication, block) };
}

const BEHIND: ReadonlySet<string> = new Set(["ACCUSE", "SUPPORT", "REJECT", "ASSESS", "THREATEN"]);

/** Acts whose other side may stand in any phrase beside the verb. */
const LOOSE: ReadonlySet<string> = new Set([
  "AGREE",
  "AID",
  "SUPPORT",
  "REQUEST",
  "ACCUSE",
  "SANCTION",
  "THREATEN",
  "CONCEDE",
  "RETREAT",
]);

/** Whoever else is named after the verb in its own clause and below: "condemned what it called China's conduct". */
function namedBehind(scene: Scene, predication: Predication, actor: readonly Ref[]): readonly Ref[] {
  const { tree, resolver } = scene;
  for (const i of tree.subtree(predication.head, "conj", "parataxis", "nsubj", "advcl")) {
    const mention = i > predication.head ? resolver.mention(i) : null;
    if (mention === null || mention.partial || mention.name.id === null || mention.name.kind === "place") continue;
    if (tree.is(i, "obl") && ["in", "at", "on", "after", "since"].includes(tree.preposition(i))) continue;
    if (!actor.some((own) => own.id === mention.name.id))
      return [
        resolver.ref(i, mention.name.id, `${mention.name.text}, named in what follows`, {
          first: mention.first,
          last: mention.last,
        }),
      ];
  }
  return [];
}

/** Acts that always fall on somebody: where the sentence does not say on whom, it is whoever the actor was last dealing with. */
const DIRECTED: ReadonlySet<string> = new Set([
  "AID",
  "ASSAULT",
  "STAND",
  "SANCTION",
  "ACCUSE",
  "REJECT",
  "CONCEDE",
  "AGREE",
  "THREATEN",
  "REQUEST",
]);

function partner(scene: Scene, actor: readonly Ref[]): readonly Ref[] {
  const [only] = actor;
  if (actor.length !== 1 || only === undefined || only.id === null) return [];
  const other = scene.memory.partner(only.id);
  return other === null
    ? []
    : [
        {
          ...scene.resolver.ref(only.head, other.id, `with whom ${only.id} was last dealing`),
          text: other.text,
          start: only.start,
          end: only.end,
        },
      ];
}

/** "accused each other", "each blames the other" */
function reciprocal(scene: Scene, predication: Predication): boolean {
  const { tree } = scene;
  return ["obj", "with", "of", "against", "on", "to"].some((name) =>
    slot(tree, predication, name).some((head) => ["other", "another"].includes(tree.lemma(head))),
  );
}

/** Acts that are done to somebody, not to a thing of his: a demand for "the release of a Japanese vessel" is not made of Japan. */
const PERSONAL: ReadonlySet<string> = new Set(["REQUEST", "THREATEN", "AGREE", "CONSULT"]);

/** Nobody is the recipient of an act through a thing of his own; people of his own are nobody's. */
function othersOnly(actor: readonly Ref[], recipient: readonly Ref[]): readonly Ref[] {
  const own = (id: string | null) => id !== null && actor.some((ref) => ref.id === id);
  return recipient
    .filter((ref) => !own(ref.id) || actor.length > 1)
    .map((ref) => (ref.id === null && own(ref.nationality) ? { ...ref, nationality: null } : ref));
}

/** "The treaty commits each side", "the measures remain", "it was renewed": the sides are those told of before or named beside it. */
function aboutKnown(
  scene: Scene,
  predication: Predication,
  block: Block,
  actor: readonly Ref[],
): { readonly actor: readonly Ref[]; readonly recipient: readonly Ref[] } | null {
  const { tree, resolver, memory, resources } = scene;
  const heads = [...slot(tree, predication, "subj"), ...slot(tree, predication, "obj")];
  for (const head of heads) {
    const topic =
      block.type === "STAND" &&
      ["it", "this", "which", "that"].includes(tree.lemma(head)) &&
      OF_TREATIES.has(tree.lemma(predication.head))
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
      if (known !== undefined) return { actor: known, recipient: [] };
      if (named.length > 0) return { actor: named, recipient: [] };
    }
    if (topic === "measure" && block.type === "STAND" && actor.every((ref) => ref.thing || ref.id === null)) {
      const sides = own.length > 0 ? { actor: own.slice(0, 1), recipient: own.slice(1) } : memory.sides(topic);
      if (sides !== null) return { actor: sides.actor, recipient: sides.recipient };
    }
  }
  return null;
}

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

function topicOf(lemma: string, thing: ObjectClass | null): Topic | null {
  if (thing === "agreement") return "agreement";
  return MEASURES.has(lemma) ? "measure" : null;
}

/** Lets "the treaty" and "the measures" of later sentences stand for the sides of this claim. */
export function noteSides(scene: Scene, type: string, roles: Roles): void {
  const sides = [...roles.actor, ...roles.recipient].filter((ref) => ref.id !== null);
  scene.memory.seePair(sides);
  if (roles.object?.class === "agreement" && roles.actor.filter((ref) => ref.id !== null).length >= 2)
    scene.memory.noteSides("agreement", roles);
  if (type === "SANCTION" && roles.actor.length > 0 && roles.recipient.length > 0)
    scene.memory.noteSides("measure", roles);
}

/** "agreed to give Ukraine 50 billion", "threatened to halt supplies to Kyiv": the other side stands in the clause that the promise holds. */
function inClause(scene: Scene, predication: Predication, block: Block, actor: readonly Ref[]): readonly Ref[] {
  if (!["AGREE", "THREATEN", "REJECT", "REQUEST"].includes(block.type)) return [];
  const { tree, resolver } = scene;
  for (const clause of tree.kids(predication.head, "xcomp", "ccomp")) {
    const to = ["to", "for", "against", "with", "on"].flatMap((preposition) => marked(tree, clause, preposition));
    for (const head of [...tree.kids(clause, "iobj"), ...patients(tree, clause), ...to]) {
      const refs = resolver.actors(head).filter((ref) => ref.id !== null && !actor.some((own) => own.id === ref.id));
      if (refs.length > 0) return refs;
    }
  }
  return [];
}

const LOCATIVE: ReadonlySet<string> = new Set([
  "in",
  "at",
  "to",
  "from",
  "around",
  "near",
  "into",
  "over",
  "off",
  "towards",
  "toward",
  "on",
]);

function firstFilled(
  scene: Scene,
  predication: Predication,
  slots: readonly string[],
  taken: readonly Ref[],
): readonly Ref[] {
  for (const name of slots) {
    const inside = name.startsWith("in(");
    const found: Ref[] = [];
    for (const head of slot(scene.tree, predication, name)) {
      if (inside) found.push(...scene.resolver.inside(head));
      else if (name === "poss") found.push(...scene.resolver.owner(head));
      else
        found.push(
          ...scene.resolver
            .actors(head)
            .filter(
              (ref) =>
                !(
                  LOCATIVE.has(name) &&
                  ref.id === null &&
                  /^\p{Lu}/u.test(ref.text) &&
                  scene.memory.person(ref.text)?.person !== true
                ),
            ),
        );
    }
    const fresh = distinct(found).filter(
      (ref) =>
        !taken.some((other) => other.head === ref.head) && !(ref.thing && taken.some((other) => other.id === ref.id)),
    );
    if (fresh.length > 0) return fresh;
  }
  return [];
}

/** The state on whose ground an attack falls: "struck a market in Kharkiv". */
function places(scene: Scene, predication: Predication): readonly Ref[] {
  const { tree, resolver } = scene;
  const at = predication.carrier >= 0 ? predication.carrier : predication.head;
  const heads = [
    ...tree.kids(at, "obl"),
    ...tree.kids(predication.head, "nmod"),
    ...patients(tree, at).flatMap((i) => tree.kids(i, "nmod")),
  ];
  for (const head of heads) {
    if (
      !["in", "on", "at", "near", "into", "over", "across", "around", "inside", "outside", "of"].includes(
        tree.preposition(head),
      )
    )
      continue;
    const refs = resolver.actors(head).filter((ref) => ref.id !== null);
    if (refs.length > 0) return refs;
  }
  return [];
}

/** Condemnation or praise of an act falls on its doers; of an agreement, on its parties. */
function doers(scene: Scene, predication: Predication, actor: readonly Ref[]): readonly Ref[] {
  const { tree, resolver, memory } = scene;
  const other = (refs: readonly Ref[]) =>
    refs.filter((ref) => !actor.some((own) => own.id === ref.id && ref.id !== null));
  for (const head of [
    ...slot(tree, predication, "obj"),
    ...slot(tree, predication, "for"),
    ...slot(tree, predication, "of"),
    ...slot(tree, predication, "over"),
  ]) {
    const inside = other(resolver.inside(head));
    if (inside.length > 0) return inside;
    for (const clause of tree.kids(head, "acl")) {
      const acting = other(agents(tree, clause).flatMap((i) => (i === head ? [] : resolver.actors(i))));
      if (acting.length > 0) return acting;
    }
    if (classOf(tree, head, scene.resources.classes) === "agreement") return other(memory.pair());
  }
  return [];
}

function objectOf(scene: Scene, predication: Predication, block: Block): ClaimObject | null {
  if (!OBJECT_TYPES.has(block.type)) return null;
  const { tree, resources } = scene;
  const heads = [
    ...(predication.match.entry.part === "noun" ? [predication.head] : []),
    ...(block.object ?? OBJECT).flatMap((name) => slot(tree, predication, name)),
  ];
  for (const head of heads) {
    if (verbal(tree, head)) continue;
    const found = classOf(tree, head, resources.classes, MOVING.has(block.type));
    if (found !== null && allowed(block, found)) {
      const span = tree.span(tree.subtree(head, "acl", "acl:relcl", "nmod", "appos", "conj", "case", "punct", "det"));
      return { text: scene.document.text.slice(span.start, span.end), class: found };
    }
  }
  return null;
}

const allowed = (block: Block, found: ObjectClass) =>
  !(block.type === "ASSAULT" && found === "troops") && !(block.type === "CONSULT" && found !== "agreement");

/** No code twice; those without one are told apart by their words. */
export function distinct(refs: readonly Ref[]): readonly Ref[] {
  return refs.filter(
    (ref, at) =>
      refs.findIndex((other) =>
        ref.id !== null
          ? other.id === ref.id
          : other.id === null && other.start === ref.start && other.text === ref.text,
      ) === at,
  );
}

/** An actor or speaker as a claim carries him. */
export const asActor = (ref: Ref): Actor => ({ id: ref.id, text: ref.text, span: { start: ref.start, end: ref.end } });

/** A recipient: people known by a nationality carry its code here, though not as actors. */
export const asRecipient = (ref: Ref): Actor => ({ ...asActor(ref), id: ref.id ?? ref.nationality });
