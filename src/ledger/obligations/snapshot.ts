// The register as it stands on one day, made once and kept: which agreements each state is in and how, and the clauses
// owed to it. Keeping it changes no answer; it only saves asking the same dates again.
import type { Day } from "../../kernel/day.js";
import type { Agreement, Clause } from "../agreements/agreement.js";
import type { Register } from "../agreements/register.js";
import { covers } from "../agreements/spell.js";
import { type Status, statusFor, statusOf, weaker } from "../agreements/status.js";
import { dutyOf, type Entry, entryOf } from "./entry.js";

export interface View {
  readonly agreement: Agreement;
  /** Every party that ever was, with how it stands that day. */
  readonly parties: ReadonlyMap<string, Status>;
  readonly clauses: readonly { readonly clause: Clause; readonly now: boolean }[];
}

export class Snapshot {
  readonly register: Register;
  readonly day: Day;
  readonly #views = new Map<string, View>();
  readonly #owed = new Map<string, readonly Entry[]>();

  constructor(register: Register, day: Day) {
    this.register = register;
    this.day = day;
  }

  view(agreement: Agreement): View {
    const held = this.#views.get(agreement.id);
    if (held !== undefined) return held;
    const whole = statusOf(agreement, this.day);
    const parties = new Map(agreement.parties.map((party) => [party.id, statusFor(agreement, party, whole, this.day)]));
    const clauses = agreement.clauses.map((clause) => ({
      clause,
      now: clause.spell === null || covers(clause.spell, this.day) !== "no",
    }));
    const view = { agreement, parties, clauses };
    this.#views.set(agreement.id, view);
    return view;
  }

  /** Every clause that is, was or is to be owed to the state, by agreement, clause and state. */
  owedTo(id: string): readonly Entry[] {
    const held = this.#owed.get(id);
    if (held !== undefined) return held;
    const entries: Entry[] = [];
    for (const agreement of this.register.byParty.get(id) ?? []) {
      const view = this.view(agreement);
      for (const { clause, now } of view.clauses) {
        const duty = dutyOf(clause);
        if (duty === null || !now || (clause.for !== null && !clause.for.includes(id))) continue;
        for (const state of clause.by ?? view.parties.keys()) {
          if (state === id) continue;
          const status = weaker(agreement, state, view.parties.get(state)!, id, view.parties.get(id)!, this.day);
          if (status.state !== "not-yet")
            entries.push(entryOf(agreement, clause, duty, state, id, status, this.day, this.register.nameOf));
        }
      }
    }
    this.#owed.set(id, entries);
    return entries;
  }

  /** True where the state is, or may be, bound by the agreement that day. */
  inside(agreement: Agreement, id: string): boolean {
    const state = this.view(agreement).parties.get(id)?.state;
    return state === "in-force" || state === "suspended" || state === "unknown";
  }
}

const KEPT = new WeakMap<Register, Map<Day, Snapshot>>();
const DAYS_KEPT = 8; // a day of 200 agreements takes about a megabyte; a page asks for one or two days

/** The register on a day; the last few days asked for are kept. */
export function snapshotOf(register: Register, day: Day): Snapshot {
  let days = KEPT.get(register);
  if (days === undefined) {
    days = new Map();
    KEPT.set(register, days);
  }
  const held = days.get(day);
  if (held !== undefined) return held;
  const fresh = new Snapshot(register, day);
  if (days.size >= DAYS_KEPT) {
    for (const first of days.keys()) {
      days.delete(first);
      break;
    }
  }
  days.set(day, fresh);
  return fresh;
}
