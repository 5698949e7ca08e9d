// Fills a slot of the codebook with whoever stands in its phrase: the first slot of a list that names somebody fills the role.
// It looks only where the codebook points; otherSide.ts looks further.
import type { Actor } from "../kernel/claim.js";
import type { Ref } from "./actors/memory.js";
import { LOCATIVE } from "./clause.js";
import { held } from "./codebook/match.js";
import { type Predication, slot } from "./predication.js";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";

/** Acts whose noun tells by "of" whom they befall. */
const DONE_TO: ReadonlySet<string> = new Set(["RETREAT", "COERCE", "CONCEDE", "SANCTION", "ASSAULT", "ACCUSE"]);
/** Acts that go to people, never to places: a name of two words behind "to" is a person. */
const GIVEN_TO: ReadonlySet<string> = new Set(["AID", "AGREE", "SUPPORT", "CONCEDE", "REQUEST", "THREATEN"]);

export const ofPhrase = (tree: Tree, noun: number): number =>
  tree.kids(noun, "nmod").find((kid) => tree.preposition(kid) === "of") ?? -1;

export function firstFilled(
  scene: Scene,
  predication: Predication,
  slots: readonly string[],
  taken: readonly Ref[],
  things = true,
): readonly Ref[] {
  const type = predication.match.entry.block?.type ?? "";
  for (const name of slots) {
    const inside = name.startsWith("in(");
    const found: Ref[] = [];
    for (const place of slot(scene.tree, predication, name)) {
      let head = place;
      // "launched an investigation": a noun that makes the act with its verb is nobody; "ordered the arrest of two men" names them.
      if (predication.match.used.includes(head) && scene.resources.codebook.nouns.has(scene.tree.lemma(head))) {
        const of = DONE_TO.has(type) && name === "obj" ? ofPhrase(scene.tree, head) : -1;
        if (of < 0) continue;
        head = of;
      }
      // "dozens of activists", "11 of their prisoners"
      if (scene.resolver.mention(head) === null) head = held(scene.tree, head);
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
                  scene.tree.token(ref.head).upos === "PROPN" &&
                  !(name === "to" && GIVEN_TO.has(type) && scene.tree.kid(ref.head, "flat") >= 0) &&
                  scene.memory.person(ref.text)?.person !== true
                ),
            ),
        );
    }
    if (found.length === 0) continue;
    const fresh = distinct(found).filter(
      (ref) =>
        (things || !ref.thing) &&
        !taken.some((other) => other.head === ref.head) &&
        !(ref.thing && taken.some((other) => other.id === ref.id)),
    );
    if (fresh.length > 0) return fresh;
  }
  return [];
}

/** Nobody is the recipient of an act through a thing of his own; people of his own are nobody's. */
export function othersOnly(actor: readonly Ref[], recipient: readonly Ref[]): readonly Ref[] {
  const own = (id: string | null) => id !== null && actor.some((ref) => ref.id === id);
  return recipient
    .filter((ref) => !own(ref.id) || actor.length > 1)
    .map((ref) => (ref.id === null && own(ref.nationality) ? { ...ref, nationality: null } : ref));
}

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
