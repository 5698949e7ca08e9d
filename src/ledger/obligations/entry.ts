// One clause between two states on one day: who owes what to whom, and how the agreement stands between just these two.
// It is the same for every attacker, so it is made once a day; what the attack itself changes is settled in obligations.ts.
import type { Day } from "../../kernel/day.js";
import type { ClauseKind } from "../../kernel/record.js";
import type { Agreement, Clause } from "../agreements/agreement.js";
import { covers } from "../agreements/spell.js";
import { bound, type Status } from "../agreements/status.js";
import type { Duty, Ground, Obligation } from "./obligation.js";
import { reasonOf } from "./phrase.js";

export interface Entry {
  readonly agreement: Agreement;
  readonly clause: Clause;
  readonly duty: Duty;
  /** Who owes it. */
  readonly state: string;
  /** Who is owed it. */
  readonly for: string;
  readonly status: Status;
  /** The row as it stands where nothing in the attack changes it. */
  readonly row: Obligation;
}

// Basing, technical help, trade and arms control ask nothing of anybody when an attack comes.
const DUTY_OF: Readonly<Partial<Record<ClauseKind, Duty>>> = {
  defence: "defend",
  aid: "assist",
  offence: "join",
  consultation: "consult",
  neutrality: "stay-neutral",
  nonaggression: "not-attack",
};

/** What a clause asks in a conflict, or null where it asks nothing. */
export function dutyOf(clause: Clause): Duty | null {
  const duty = DUTY_OF[clause.kind] ?? null;
  // A standing promise of aid or regular talks is not set off by an attack.
  return clause.trigger === "always" && duty !== "not-attack" ? null : duty;
}

export function entryOf(
  agreement: Agreement,
  clause: Clause,
  duty: Duty,
  state: string,
  to: string,
  status: Status,
  day: Day,
  nameOf: (id: string) => string,
): Entry {
  // Most entries of a day are never told of: the sentences of a row are made when somebody asks for it.
  let made: Obligation | null = null;
  return {
    agreement,
    clause,
    duty,
    state,
    for: to,
    status,
    get row() {
      made ??= rowOf(agreement, clause, duty, state, to, status, day, nameOf);
      return made;
    },
  };
}

function rowOf(
  agreement: Agreement,
  clause: Clause,
  duty: Duty,
  state: string,
  to: string,
  status: Status,
  day: Day,
  nameOf: (id: string) => string,
): Obligation {
  const { name, source, article } = groundOf(agreement, clause, "");
  return {
    agreement: agreement.id,
    name,
    article,
    source,
    reason: reasonOf(agreement, clause, duty, state, to, status, nameOf),
    state,
    duty,
    for: to,
    firmness: clause.firmness,
    condition: clause.condition,
    ring: 1,
    through: null,
    holds: bound(status) === "yes" ? "yes" : "unknown",
    since: status.since,
    caveats:
      agreement.reservations.length === 0
        ? status.doubts
        : [...status.doubts, ...reserved(agreement, clause, state, day)],
  };
}

function reserved(agreement: Agreement, clause: Clause, state: string, day: Day): readonly string[] {
  return agreement.reservations
    .filter(
      ({ party, kinds, spell }) =>
        party === state &&
        (kinds === null || kinds.includes(clause.kind)) &&
        (spell === null || covers(spell, day) !== "no"),
    )
    .map(({ text }) => text);
}

/** What names the clause and where it is written, with a reason. */
export function groundOf(agreement: Agreement, clause: Clause | null, reason: string): Ground {
  const first = agreement.sources[0]!;
  const article = clause?.article ?? null;
  const source = agreement.sources.find((one) => one.article !== null && one.article === article) ?? first;
  return { agreement: agreement.id, name: agreement.name, article, source, reason };
}
