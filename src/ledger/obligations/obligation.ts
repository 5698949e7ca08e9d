// What the question "A attacks B on this day: who must do what?" is answered with. Every row carries its reason and its
// source. A row says what a text obliges; it does not say what the state will do.
import type { Day } from "../../kernel/day.js";
import type { DateRange } from "../../kernel/range.js";
import type { Firmness, Source } from "../agreements/agreement.js";
import type { Register } from "../agreements/register.js";

/** `join` is an offence clause: to take the attacker's side. */
export const DUTIES = ["defend", "assist", "join", "consult", "stay-neutral", "not-attack"] as const;
export type Duty = (typeof DUTIES)[number];

export interface Question {
  /** Code of the state that attacks first. */
  readonly attacker: string;
  readonly target: string;
  readonly on: Day;
  readonly register: Register;
  /** 1 (the default): who is obliged at once. 2 and more: who would be if those acted and were attacked in turn. */
  readonly depth?: number;
  /** Where the blow falls, by id or name of words/lands; without it, the target's home country. */
  readonly territory?: string;
}

/** What every row that rests on one clause says of it. */
export interface Ground {
  readonly agreement: string;
  readonly name: string;
  readonly article: string | null;
  readonly source: Source;
  /** One or two whole sentences. */
  readonly reason: string;
}

export interface Obligation extends Ground {
  /** Who is obliged. */
  readonly state: string;
  readonly duty: Duty;
  /** Toward whom. */
  readonly for: string;
  readonly firmness: Firmness;
  readonly condition: string | null;
  /** 1: by this attack itself. 2: if those of ring 1 act and are attacked in turn. */
  readonly ring: number;
  /** In ring 2 and beyond: the state whose entry would bring it about. */
  readonly through: string | null;
  /** Unknown: the agreement may not have held on that day, or its scope does not tell. */
  readonly holds: "yes" | "unknown";
  readonly since: DateRange | null;
  /** Reservations, freezes, disputed reach: whole sentences. */
  readonly caveats: readonly string[];
}

/** A clause between the same states that asks nothing here, and why. */
export interface NotOwed extends Ground {
  readonly states: readonly string[];
  readonly for: string;
  readonly because: "attacker" | "scope" | "other-attacker" | "within" | "suspended";
}

/** A bar on force toward one of the two that binds third states whatever happens: those that the answer names elsewhere. */
export interface Restraint extends Ground {
  readonly states: readonly string[];
  readonly toward: string;
}

export interface Collision {
  readonly kind: "both-sides" | "nonaggression-against-defence" | "neutrality-against-defence" | "breach";
  /** Whose promises clash; for a breach, the attacker. */
  readonly states: readonly string[];
  /** All agreements that take part in the clash, sorted. */
  readonly agreements: readonly string[];
  readonly reason: string;
}

/** An agreement that would have counted: not yet in force, or in force no more. */
export interface Aside extends Ground {
  readonly states: readonly string[];
  readonly for: string;
  readonly duties: readonly Duty[];
  readonly since: DateRange | null;
}

export interface Unknown {
  readonly agreement: string | null;
  readonly text: string;
}

export interface Answer {
  readonly attacker: string;
  readonly target: string;
  readonly on: Day;
  readonly territory: string | null;
  /** By ring, duty, state, agreement, article. */
  readonly obliged: readonly Obligation[];
  /** As `obliged`, from texts that do not bind in law: joint declarations, one state's own law or order. */
  readonly pledged: readonly Obligation[];
  readonly notOwed: readonly NotOwed[];
  readonly restraints: readonly Restraint[];
  readonly collisions: readonly Collision[];
  /** What the attacker's own side may claim if the defenders come in. */
  readonly contested: readonly Obligation[];
  readonly pending: readonly Aside[];
  readonly lapsed: readonly Aside[];
  readonly unknown: readonly Unknown[];
}
