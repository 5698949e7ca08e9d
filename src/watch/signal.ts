// From a claim and its document's day and origin to a signal: which categories it counts in, on which day, and how much.
// One signal is one reading of one text; that several texts tell one act is for matter.ts, that copies are no witnesses for origin.ts.
import type { Claim } from "../kernel/claim.js";
import { addDays, type Day } from "../kernel/day.js";
import type { Category } from "./category.js";
import { raisedBy, type Standpoint } from "./standpoint.js";
import type { Weights } from "./weights.js";

/** A claim with what its document tells beside it. */
export interface Reported {
  readonly claim: Claim;
  /** The document's own day. */
  readonly published: Day;
  /** The day on which the ledger learnt it. */
  readonly known: Day;
  /** Id of the origin that the document belongs to. */
  readonly origin: string;
}

export interface Signal {
  readonly reported: Reported;
  /** The day on which it counts. */
  readonly day: Day;
  /** Claims' worth, 0 to 1, for each category raised; never empty. */
  readonly weights: ReadonlyMap<Category, number>;
}

/**
 * The day on which a report counts: when it became known, so that a replay sees nothing early; but a report that came much later than
 * it was published (an archive read in) counts on its own day, as past.
 */
export function countsOn(published: Day, known: Day, weights: Weights): Day {
  if (known < published) return published;
  return addDays(published, weights.lateness) < known ? published : known;
}

/** Claims' worth, 0 to 1, before the standpoint: by certainty, polarity, tense and age. */
export function worthOf(claim: Claim, published: Day, weights: Weights): number {
  if (claim.kind !== "event") return 0;
  if (claim.time !== null && addDays(claim.time.to, weights.stale) < published) return 0;
  const negated = claim.polarity === "negated" ? weights.negated : 1;
  const ahead = claim.tense === "future" && MATERIAL.has(claim.type) ? weights.future : 1;
  return weights[claim.certainty] * negated * ahead;
}

const MATERIAL: ReadonlySet<string> = new Set([
  "COOPERATE",
  "AID",
  "RETREAT",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);

/** The signal of a claim for a watch, or null where it says nothing that counts there. */
export function signalOf(reported: Reported, standpoint: Standpoint, weights: Weights): Signal | null {
  const worth = worthOf(reported.claim, reported.published, weights);
  if (worth === 0) return null;
  const raised = raisedBy(reported.claim, standpoint, weights);
  if (raised.size === 0) return null;
  const day = countsOn(reported.published, reported.known, weights);
  return { reported, day, weights: new Map([...raised].map(([category, factor]) => [category, factor * worth])) };
}
