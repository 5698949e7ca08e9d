// A claim: one thing that a text says was done, promised, judged or stands, with the words that say so,
// who says it and how sure. The field values are the output contract; the codebook is PLOVER (draft 0.8, 2021).
import { hashOf } from "./hash.js";
import type { DateRange } from "./range.js";
import type { Span } from "./span.js";

export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
export type ClaimType = EventType | "ASSESS" | "STAND";
export type Kind = "event" | "assessment" | "standing";
export type Polarity = "affirmed" | "negated";
export type Certainty = "certain" | "probable" | "possible" | "unknown";
export type Tense = "past" | "present" | "future";

/** What a transfer, weapon, agreement or territory is of. */
export const OBJECT_CLASSES = [
  "arms",
  "fuel",
  "food",
  "technology",
  "finance",
  "troops",
  "labour",
  "goods",
  "nuclear",
  "missile",
  "space",
  "chemical",
  "biological",
  "cyber",
  "agreement",
  "territory",
] as const;
export type ObjectClass = (typeof OBJECT_CLASSES)[number];

/** Somebody who acts, is acted upon or speaks. */
export interface Actor {
  /** ISO 3166-1 alpha-3 or a code of words/organisations; null for one who acts for no state known from the text. */
  readonly id: string | null;
  /** As the text names it. */
  readonly text: string;
  /** The mention in the document's text; absent where the actor is understood and not named. */
  readonly span: Span | null;
}

export interface ClaimObject {
  readonly text: string;
  readonly class: ObjectClass | null;
  /** Classes of other things listed with it: "fuel and *missile technology*"; absent where there are none. */
  readonly also?: readonly ObjectClass[];
}

/** Every class of thing that a claim is about. */
export const objectClasses = (claim: Pick<Claim, "object">): readonly ObjectClass[] =>
  claim.object === null
    ? []
    : [...(claim.object.class === null ? [] : [claim.object.class]), ...(claim.object.also ?? [])];

/** Why a claim reads as it does: what --explain prints. */
export interface Why {
  /** The words that fired, as lemmas: "impose sanction", "sign". Records are settled by them. */
  readonly predicate: string;
  /** The codebook entry that fired, as the codebook writes it. */
  readonly frame: string;
  /** One line for each further decision: an actor's resolution, a hedge, a negation, a date. */
  readonly notes: readonly string[];
}

export interface Claim {
  readonly id: string;
  /** The id of its document. */
  readonly document: string;
  /** The evidence: at least the predicate and its actors, at most the sentence. */
  readonly span: Span;
  readonly kind: Kind;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly actor: readonly Actor[];
  readonly recipient: readonly Actor[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly tense: Tense;
  /** When it happened, held or is due; null where the text does not say. */
  readonly time: DateRange | null;
  /** Who says so, outermost last; empty where the outlet says it in its own voice. */
  readonly attribution: readonly Actor[];
  readonly object: ClaimObject | null;
  readonly why: Why;
}

export function kindOf(type: ClaimType): Kind {
  if (type === "ASSESS") return "assessment";
  return type === "STAND" ? "standing" : "event";
}

/** The content id: document, span, type and who acts on whom. Certainty, time and the rest may be read better later. */
export function claimId(claim: Pick<Claim, "document" | "span" | "type" | "actor" | "recipient">): string {
  const ids = (actors: readonly Actor[]) => actors.map((actor) => actor.id ?? `-${actor.text}`).join(",");
  return hashOf(
    "claim",
    claim.document,
    `${claim.span.start}-${claim.span.end}`,
    claim.type,
    ids(claim.actor),
    ids(claim.recipient),
  );
}
