// Where what the attack asks runs against another promise: owed to both sides, a pact with the one to be fought, and the
// attacker's own broken word. It names the clash; which promise prevails is a question of law it leaves open.
import type { Clause } from "../agreements/agreement.js";
import { stateNames } from "../agreements/state-name.js";
import type { Entry } from "./entry.js";
import type { Collision, Obligation } from "./obligation.js";
import { capital, cite } from "./phrase.js";
import type { Profile } from "./profile.js";
import type { Blow } from "./reach.js";
import { sortedIds } from "./sorted-ids.js";

const ABOVE =
  "Collective self-defence (UN Charter, Article 51) is commonly held to stand above such a pact; few pacts say so.";

export interface Collisions {
  readonly collisions: readonly Collision[];
  /** The bars on force that collide with a duty to fight: rows of their own, `not-attack` toward the attacker. */
  readonly rows: readonly Obligation[];
}

interface Clash {
  readonly kind: Collision["kind"];
  readonly states: string[];
  readonly agreements: string[];
  readonly say: (names: string) => string;
}

/**
 * The clashes of a question, one for each promise that stands against the duty to help, with all states it binds.
 * @param rows what ring 1 asks by agreements that bind
 * @param mine the target's profile
 * @param theirs the attacker's profile
 */
export function collisionsOf(
  blow: Blow,
  rows: readonly Obligation[],
  mine: Profile,
  theirs: Profile,
  nameOf: (id: string) => string,
): Collisions {
  const { attacker, target } = blow;
  if (attacker === target) return { collisions: [], rows: [] };
  const [a, b] = [nameOf(attacker), nameOf(target)];
  const clashes = new Map<string, Clash>();
  const barred: Obligation[] = [];
  const add = (kind: Clash["kind"], key: string, state: string, agreements: readonly string[], say: Clash["say"]) => {
    const held = clashes.get(key);
    const clash = held ?? { kind, states: [], agreements: [], say };
    if (held === undefined) clashes.set(key, clash);
    clash.states.push(state);
    clash.agreements.push(...agreements);
  };
  for (const entry of mine.pacts.get(attacker) ?? []) {
    const say = () => `By attacking ${b}, ${a} would break ${where(entry)}: ${entry.clause.text}`;
    add("breach", keyOf(entry, "breach"), attacker, [entry.agreement.id], say);
  }
  for (const entry of mine.allies.get(attacker) ?? []) {
    const say = () => `${a} would attack a state that it has itself promised to defend, by ${where(entry)}.`;
    add("breach", keyOf(entry, "breach"), attacker, [entry.agreement.id], say);
  }
  for (const [state, by] of helpers(rows, target)) {
    for (const entry of theirs.allies.get(state) ?? []) {
      const { id, name } = entry.agreement;
      const say = by.includes(id)
        ? () => `${a} and ${b} are both in the ${name}: it binds the others to each and sets neither above the other.`
        : (names: string) =>
            `${names} promised help to both: to ${b}, and to ${a} by ${where(entry)}. As ${a} attacks, the promise to it is not called; it would be if ${b} were seen as the first to attack.`;
      add("both-sides", keyOf(entry, by.includes(id) ? "inside" : "both"), state, [...by, id], say);
    }
    for (const entry of theirs.pacts.get(state) ?? []) {
      // An alliance's own bar on force gives way to its own clause of defence: no clash of two promises.
      if (by.includes(entry.agreement.id)) continue;
      const say = (names: string) =>
        `${names} must help ${b} and, by ${where(entry)}, not use force against ${a}. ${entry.clause.condition ?? ABOVE}`;
      add("nonaggression-against-defence", keyOf(entry, "pact"), state, [...by, entry.agreement.id], say);
      barred.push(entry.row);
    }
    for (const row of rows) {
      if (row.state !== state || row.for !== attacker || row.duty === "consult") continue;
      const kind = row.duty === "join" ? "both-sides" : "neutrality-against-defence";
      const must = row.duty === "join" ? "take the side of" : "stay neutral toward";
      const say = (names: string) => `${names} must help ${b} and, by the ${row.name}, ${must} ${a}.`;
      add(kind, `${row.duty} ${row.agreement}`, state, [...by, row.agreement], say);
    }
  }
  const collisions = [...clashes.values()].map(({ kind, states, agreements, say }): Collision => {
    const ids = sortedIds(states);
    return { kind, states: ids, agreements: sortedIds(agreements), reason: capital(say(stateNames(ids, nameOf))) };
  });
  return { collisions, rows: barred };
}

/** Who must fight or assist for the target, each with the agreements that say so, in order of state. */
function helpers(rows: readonly Obligation[], target: string): readonly (readonly [string, readonly string[]])[] {
  const byState = new Map<string, string[]>();
  for (const row of rows) {
    if (row.for !== target || (row.duty !== "defend" && row.duty !== "assist")) continue;
    const ids = byState.get(row.state);
    if (ids === undefined) byState.set(row.state, [row.agreement]);
    else ids.push(row.agreement);
  }
  return [...byState].sort(([x], [y]) => (x < y ? -1 : 1));
}

function where(entry: Entry): string {
  return cite(entry.agreement, entry.clause);
}

const KEYS = new WeakMap<Clause, Map<string, string>>();

/** One clause in one part it plays; the same for every pair of states, and so kept. */
function keyOf({ agreement, clause }: Entry, part: string): string {
  let keys = KEYS.get(clause);
  if (keys === undefined) {
    keys = new Map();
    KEYS.set(clause, keys);
  }
  let key = keys.get(part);
  if (key === undefined) {
    key = `${part} ${agreement.id} ${clause.article} ${clause.kind}`;
    keys.set(part, key);
  }
  return key;
}
