// What the register holds of an agreement: its parties and their spells, its dates at the precision they are known with,
// its clauses and where each reaches. It says what was promised; it does not say whether anybody would keep the promise.

import type { DateRange } from "../../kernel/range.js";
import type { ClauseKind } from "../../kernel/record.js";

/**
 * How tightly a clause binds: `automatic` (at once, by every means), `obliged` (must act, chooses how),
 * `own-process` (acts by its own constitutional processes), `consult` (must only talk).
 */
export type Firmness = "automatic" | "obliged" | "own-process" | "consult";

/**
 * What sets a clause off: `attack` on the one it protects, a `threat` (an attack is one too), a `conflict` of the one it
 * protects whoever began it, or nothing (`always`: it holds on every day).
 */
export type Trigger = "attack" | "threat" | "conflict" | "always";

/** `treaty` and `agreement` bind between states; `political` and `national` (a law or order of one state) do not. */
export type Form = "treaty" | "agreement" | "political" | "national";

/** From the day an event of `from` happened up to, and without, the day of `to`. Null: as the agreement itself. */
export interface Spell {
  readonly from: DateRange | null;
  readonly to: DateRange | null;
  readonly note: string | null;
}

export interface Party {
  /** ISO 3166-1 alpha-3, a code of a former state, or of an organisation. */
  readonly id: string;
  readonly signed: DateRange | null;
  /** In order of time; empty for one that signed and never became a party. */
  readonly spells: readonly Spell[];
  /** The former state whose place this one took, where it did. */
  readonly via: string | null;
}

/** Where an attack must fall. All that is given must hold; `includes` and `excludes` decide over the rest. */
export interface Scope {
  readonly text: string;
  /** False where the home country of the attacked is not covered (only a base or a partner's soil is). */
  readonly home: boolean;
  /** Areas of words/lands; null: anywhere. */
  readonly areas: readonly string[] | null;
  /** True where only ground that the attacked administers is covered. */
  readonly administered: boolean;
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

export interface Clause {
  readonly kind: ClauseKind;
  readonly article: string | null;
  readonly trigger: Trigger;
  readonly firmness: Firmness;
  /** In the project's own words. */
  readonly text: string;
  readonly condition: string | null;
  readonly scope: Scope | null;
  /** Who owes it; null: every party. */
  readonly by: readonly string[] | null;
  /** Who is owed it; null: every party. */
  readonly for: readonly string[] | null;
  /** Only attacks by these set it off; null: by anybody. */
  readonly against: readonly string[] | null;
  /** What the text says of an attack by one party on another. */
  readonly within: "covers" | "excludes" | "silent";
  /** Where the clause itself came later or fell away sooner than the agreement. */
  readonly spell: Spell | null;
}

/** A stretch in which the agreement stood still, or in which that is in dispute. */
export interface Suspension {
  readonly spell: Spell;
  /** Null: for all. One id: for that party. Two: between those two. */
  readonly between: readonly string[] | null;
  /** `suspended` takes the duty away; `doubtful` leaves it and says so. */
  readonly effect: "suspended" | "doubtful";
  readonly reason: string;
}

export interface Reservation {
  readonly party: string;
  readonly text: string;
  /** The clauses it touches; null: all. */
  readonly kinds: readonly ClauseKind[] | null;
  readonly spell: Spell | null;
}

export interface Source {
  readonly title: string;
  readonly url: string | null;
  readonly article: string | null;
}

export interface Agreement {
  readonly id: string;
  readonly name: string;
  readonly form: Form;
  /** Code of the organisation it founds or runs, where there is one. */
  readonly organisation: string | null;
  readonly parties: readonly Party[];
  readonly announced: DateRange | null;
  readonly signed: DateRange | null;
  readonly inForce: DateRange | null;
  /** The first day on which it no longer held. */
  readonly ended: DateRange | null;
  readonly endedBy: string | null;
  readonly duration: string | null;
  readonly suspensions: readonly Suspension[];
  readonly succession: string | null;
  readonly clauses: readonly Clause[];
  readonly reservations: readonly Reservation[];
  readonly sources: readonly Source[];
  /** What is not known, in whole sentences. */
  readonly unknown: readonly string[];
  /** The file or data set it was read from. */
  readonly register: string;
}

/** True where the agreement binds between states, and is not a pledge or one state's own law. */
export function binds(agreement: Agreement): boolean {
  return agreement.form === "treaty" || agreement.form === "agreement";
}
