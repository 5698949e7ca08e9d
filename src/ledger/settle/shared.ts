// Small questions that every settling step asks of a claim.
// They read the claim alone and never the document.
import type { Actor, Certainty, Claim } from "../../kernel/claim.js";

/** Codes of those named, in the order of the text, none twice. */
export function codes(actors: readonly Actor[]): string[] {
  return [...new Set(actors.flatMap((actor) => (actor.id === null ? [] : [actor.id])))];
}

const RANK: readonly Certainty[] = ["certain", "probable", "possible", "unknown"];

/** The surer of two. */
export function surer(a: Certainty, b: Certainty): Certainty {
  return RANK.indexOf(a) <= RANK.indexOf(b) ? a : b;
}

/** A claim that tells of something as having happened or going on, not denied and not merely asked. */
export function happened(claim: Claim): boolean {
  return claim.polarity === "affirmed" && claim.tense !== "future" && claim.certainty !== "unknown";
}

/** Keeps the first of equal keys and lets `join` fold the later ones into it; order of first sight. */
export function gather<T>(rows: readonly T[], key: (row: T) => string, join: (kept: T, next: T) => T): T[] {
  const kept = new Map<string, T>();
  for (const row of rows) {
    const before = kept.get(key(row));
    kept.set(key(row), before === undefined ? row : join(before, row));
  }
  return [...kept.values()];
}
