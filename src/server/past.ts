// The versions of a claim or record as they were known by a moment: later ones are not there yet, and what was closed later still stood.
// Without a moment all of them are given as they are.
import { knownUntil } from "../store/known.js";
import type { Past } from "../store/store.js";

export function pastBy<T>(history: readonly Past<T>[], knownAt: string | undefined): readonly Past<T>[] {
  if (knownAt === undefined) return history;
  const until = knownUntil(knownAt);
  return history
    .filter(({ knownFrom }) => knownFrom <= until)
    .map((past) => (past.knownTo !== null && past.knownTo > until ? { ...past, knownTo: null } : past));
}
