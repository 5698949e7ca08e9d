// How much each matter has come to weigh, and by how much it grew today. A matter weighs what its surest claim weighs, and half as much
// again for each doubling of its independent origins; so copies add nothing and a story told all week is counted once.
import type { Day } from "../kernel/day.js";
import { CATEGORIES } from "./category.js";
import { gather, type Matter } from "./matter.js";
import type { Signal } from "./signal.js";
import type { Weights } from "./weights.js";

/** A matter with the weight of its surest claim and its weight by now, in the order of CATEGORIES. */
export interface Weighed {
  readonly matter: Matter;
  readonly surest: readonly number[];
  readonly weight: readonly number[];
}

/** What a matter added on one day. */
export interface Gain {
  readonly matter: string;
  /** Claims of that day, sorted. */
  readonly claims: readonly string[];
  /** In the order of CATEGORIES. */
  readonly gains: readonly number[];
  /** True where it is the use of force between the pair, at least probable. */
  readonly force: boolean;
}

/** Takes the signals of one day into the open matters. The order of the signals changes nothing. */
export function tally(
  open: readonly Weighed[],
  signals: readonly Signal[],
  day: Day,
  weights: Weights,
): { readonly open: readonly Weighed[]; readonly gains: readonly Gain[] } {
  const before = new Map(open.map((weighed) => [weighed.matter.id, weighed]));
  const gathered = gather(
    open.map((weighed) => weighed.matter),
    signals.map((signal) => signal.reported),
    day,
    weights,
  );
  const today = new Map<string, Signal[]>();
  for (const signal of signals) {
    const id = gathered.of.get(signal.reported.claim.id)!;
    today.set(id, [...(today.get(id) ?? []), signal]);
  }
  const gains: Gain[] = [];
  const next = gathered.matters.map((matter): Weighed => {
    const old = before.get(matter.id);
    const fresh = today.get(matter.id);
    if (fresh === undefined) return old!;
    const surest = CATEGORIES.map((category, i) =>
      fresh.reduce((most, { weights: own }) => Math.max(most, own.get(category) ?? 0), old?.surest[i] ?? 0),
    );
    const echo = 1 + weights.corroboration * Math.log2(Math.max(1, matter.origins.length));
    const weight = surest.map((value) => value * echo);
    gains.push({
      matter: matter.id,
      claims: [...new Set(fresh.map((signal) => signal.reported.claim.id))].sort(),
      gains: weight.map((value, i) => value - (old?.weight[i] ?? 0)),
      force: matter.type === "ASSAULT" && surest[CATEGORIES.indexOf("MX")]! >= weights.forceWeight,
    });
    return { matter, surest, weight };
  });
  return { open: next, gains: gains.sort((a, b) => (a.matter < b.matter ? -1 : 1)) };
}
