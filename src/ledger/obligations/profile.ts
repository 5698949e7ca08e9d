// What one state brings to any conflict on one day, sorted by the part it would play: owed to it when attacked, not owed
// to it when it attacks, barred toward it, not yet and no more in force. It does not know who the other side is.
import { type Agreement, binds } from "../agreements/agreement.js";
import { stateNames } from "../agreements/state-name.js";
import { type Entry, groundOf } from "./entry.js";
import type { Aside, Duty, NotOwed, Restraint } from "./obligation.js";
import { DUTIES } from "./obligation.js";
import { capital, cite, told } from "./phrase.js";
import type { Snapshot } from "./snapshot.js";
import { sortedIds } from "./sorted-ids.js";

export interface Profile {
  /** In force or uncertain, and asked for when the state is attacked. */
  readonly whenAttacked: readonly Entry[];
  /** In force or uncertain, and asked for although the state attacks: joining it, neutrality in any conflict. */
  readonly whenAttacking: readonly Entry[];
  /** Defence in force by treaty, by who owes it. */
  readonly allies: ReadonlyMap<string, readonly Entry[]>;
  /** Non-aggression in force by treaty, by the other party. */
  readonly pacts: ReadonlyMap<string, readonly Entry[]>;
  /** Non-aggression that is not yet or no more in force, by the other party. */
  readonly pactsAside: ReadonlyMap<string, readonly Entry[]>;
  readonly asAttacker: readonly NotOwed[];
  readonly suspended: readonly NotOwed[];
  readonly restraints: readonly Restraint[];
  readonly pending: readonly Aside[];
  readonly lapsed: readonly Aside[];
}

const KEPT = new WeakMap<Snapshot, Map<string, Profile>>();

/** The profile of a state on the snapshot's day; made once. */
export function profileOf(snapshot: Snapshot, id: string): Profile {
  let all = KEPT.get(snapshot);
  if (all === undefined) {
    all = new Map();
    KEPT.set(snapshot, all);
  }
  let profile = all.get(id);
  if (profile === undefined) {
    profile = build(snapshot, id);
    all.set(id, profile);
  }
  return profile;
}

function build(snapshot: Snapshot, id: string): Profile {
  const { nameOf } = snapshot.register;
  const owed = snapshot.owedTo(id);
  const live = owed.filter(({ status }) => status.state === "in-force" || status.state === "unknown");
  const pacts = live.filter(({ duty, agreement }) => duty === "not-attack" && binds(agreement));
  const fights = live.filter(
    ({ duty, clause }) => (duty === "defend" || duty === "assist") && clause.trigger !== "conflict",
  );
  const idle = fights.concat(live.filter(({ duty, clause }) => duty === "stay-neutral" && clause.trigger === "attack"));
  const called = (entry: Entry) => entry.duty !== "not-attack" && entry.duty !== "join";
  const asked = owed.filter(called);
  return {
    whenAttacked: live.filter(called).sort(byDuty),
    whenAttacking: live
      .filter(({ duty, clause }) => duty === "join" || (clause.trigger === "conflict" && duty !== "not-attack"))
      .sort(byDuty),
    allies: group(
      live.filter(({ duty, agreement }) => duty === "defend" && binds(agreement)),
      (entry) => entry.state,
    ),
    pacts: group(pacts, (entry) => entry.state),
    pactsAside: group(
      owed.filter(({ duty, status }) => duty === "not-attack" && isAside(status.state)),
      (entry) => entry.state,
    ),
    asAttacker: grouped(idle, (first, states) => ({
      ...groundOf(
        first.agreement,
        first.clause,
        `${capital(cite(first.agreement, first.clause))} does not oblige: ${nameOf(id)} is the attacker, and the clause covers only an attack on it.`,
      ),
      states,
      for: id,
      because: "attacker",
    })),
    suspended: grouped(
      asked.filter(({ status }) => status.state === "suspended"),
      (first, states) => ({
        ...groundOf(
          first.agreement,
          first.clause,
          `${capital(cite(first.agreement, first.clause))} stood suspended toward ${nameOf(id)}: ${first.status.reason}.`,
        ),
        states,
        for: id,
        because: "suspended",
      }),
    ),
    restraints: grouped(pacts, (first, states) => ({
      ...groundOf(
        first.agreement,
        first.clause,
        first.row.reason.replace(`, ${nameOf(first.state)} must`, ", its parties must"),
      ),
      states,
      toward: id,
    })),
    pending: asides(
      asked.filter(({ status }) => status.state === "signed" || status.state === "announced"),
      id,
      nameOf,
    ),
    lapsed: asides(
      asked.filter(({ status, agreement, state }) => status.state === "ended" && !hasHeir(agreement, state)),
      id,
      nameOf,
    ),
  };
}

/** Rows of agreements set aside, one an agreement and standing. */
export function asides(entries: readonly Entry[], id: string, nameOf: (id: string) => string): readonly Aside[] {
  const byStanding = group(entries, ({ agreement, status }) => `${agreement.id} ${told(status, nameOf)}`);
  return [...byStanding.values()].map((list) => {
    const first = list[0]!;
    const { agreement, status } = first;
    const duties = DUTIES.filter((duty) => list.some((entry) => entry.duty === duty));
    const states = sortedIds(list.map((entry) => entry.state));
    const who = stateNames(states, nameOf);
    const does = status.state === "ended" ? "no longer obliged" : "did not yet oblige";
    const why =
      status.who === null ? `it ${status.state === "ended" ? "" : "was "}${status.reason}` : told(status, nameOf);
    const reason = `On this day the ${agreement.name} ${does} ${who}: ${why}.`;
    return {
      ...groundOf(agreement, first.clause, reason),
      states,
      for: id,
      duties: duties as readonly Duty[],
      since: status.since,
    };
  });
}

/** True for a former state whose place another took: the heir's row tells when it lapsed. */
function hasHeir(agreement: Agreement, state: string): boolean {
  return agreement.parties.some((party) => party.via === state);
}

function isAside(state: string): boolean {
  return state === "ended" || state === "signed" || state === "announced";
}

function grouped<Row>(
  entries: readonly Entry[],
  row: (first: Entry, states: readonly string[]) => Row,
): readonly Row[] {
  const lists = group(
    entries,
    ({ agreement, clause, status }) =>
      `${agreement.id} ${agreement.clauses.indexOf(clause)} ${status.state === "suspended" ? status.reason : ""}`,
  );
  return [...lists.values()].map((list) => row(list[0]!, sortedIds(list.map((entry) => entry.state))));
}

export function group(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = groups.get(key(entry));
    if (list === undefined) groups.set(key(entry), [entry]);
    else list.push(entry);
  }
  return groups;
}

function byDuty(a: Entry, b: Entry): number {
  return DUTIES.indexOf(a.duty) - DUTIES.indexOf(b.duty) || (a.state < b.state ? -1 : a.state > b.state ? 1 : 0);
}
