// What one state brings to any conflict on one day, sorted by the part it would play: owed to it when attacked, not owed
// to it when it attacks, barred toward it, not yet and no more in force. It does not know who the other side is.
import type { Day } from "../../kernel/day.js";
import { binds } from "../agreements/agreement.js";
import { stateNames } from "../agreements/state-name.js";
import { successionOf } from "../agreements/succession.js";
import { type Entry, groundOf } from "./entry.js";
import { lazy } from "./lazy.js";
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
  const called = (entry: Entry) => entry.duty !== "not-attack" && entry.duty !== "join";
  const asked = owed.filter(called);
  const pacts = live.filter(({ duty, agreement }) => duty === "not-attack" && binds(agreement));
  const byState = (entry: Entry) => entry.state;
  const why = ({ agreement, clause }: Entry, what: string) =>
    groundOf(agreement, clause, `${capital(cite(agreement, clause))} ${what}.`);
  // An attacked state and an attacking one are asked for different parts: each is made when it is asked for.
  return lazy<Profile>({
    whenAttacked: () => live.filter(called).sort(byDuty),
    whenAttacking: () =>
      live
        .filter(({ duty, clause }) => duty === "join" || (clause.trigger === "conflict" && duty !== "not-attack"))
        .sort(byDuty),
    allies: () =>
      group(
        live.filter(({ duty, agreement }) => duty === "defend" && binds(agreement)),
        byState,
      ),
    pacts: () => group(pacts, byState),
    pactsAside: () =>
      group(
        owed.filter(({ duty, status }) => duty === "not-attack" && isAside(status.state)),
        byState,
      ),
    asAttacker: () =>
      grouped(live.filter(idle), (first, states) => ({
        ...why(first, `does not oblige: ${nameOf(id)} is the attacker, and the clause covers only an attack on it`),
        states,
        for: id,
        because: "attacker",
      })),
    suspended: () =>
      grouped(
        asked.filter(({ status }) => status.state === "suspended"),
        (first, states) => ({
          ...why(first, `stood suspended toward ${nameOf(id)}: ${first.status.reason}`),
          states,
          for: id,
          because: "suspended",
        }),
      ),
    restraints: () =>
      grouped(pacts, (first, states) => ({
        ...groundOf(
          first.agreement,
          first.clause,
          first.row.reason.replace(`, ${nameOf(first.state)} must`, ", its parties must"),
        ),
        states,
        toward: id,
      })),
    pending: () =>
      asides(
        asked.filter(({ status }) => status.state === "signed" || status.state === "announced"),
        id,
        nameOf,
      ),
    lapsed: () =>
      asides(
        asked.filter((entry) => entry.status.state === "ended" && remembered(entry, snapshot.day)),
        id,
        nameOf,
      ),
  });
}

/** A clause that would help the state if it were attacked, and is not called when it attacks. */
function idle({ duty, clause }: Entry): boolean {
  if (duty === "defend" || duty === "assist") return clause.trigger !== "conflict";
  return duty === "stay-neutral" && clause.trigger === "attack";
}

const YEARS_TOLD = 50;

/** What ended within a lifetime of work is told, and only of states that there still are; an heir's row tells for the heir. */
function remembered({ agreement, state, status }: Entry, day: Day): boolean {
  const gone = successionOf(state);
  if ((gone !== undefined && gone.on <= day) || agreement.parties.some((party) => party.via === state)) return false;
  const year = (text: Day) => Number(text.slice(0, 4));
  return status.since === null || year(day) - year(status.since.to) <= YEARS_TOLD;
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
