// What follows if the first defenders act: who is obliged to them once the attacker turns on them (ring 2 and beyond), and
// what the attacker's own side may then claim. Both stand on a condition that the attack alone does not fulfil.
import { binds } from "../agreements/agreement.js";
import { stateNames } from "../agreements/state-name.js";
import type { Obligation } from "./obligation.js";
import { cite } from "./phrase.js";
import { type Profile, profileOf } from "./profile.js";
import { type Blow, reachOf } from "./reach.js";
import type { Snapshot } from "./snapshot.js";
import { sortedIds } from "./sorted-ids.js";

/**
 * Rows of ring 2 to `depth`: states not yet named as defenders that owe defence to one named in the ring before.
 * @param first the defenders of ring 1
 */
export function nextRings(
  blow: Blow,
  snapshot: Snapshot,
  first: readonly Obligation[],
  depth: number,
): readonly Obligation[] {
  const { attacker, target, on } = blow;
  const { nameOf } = snapshot.register;
  const known = new Set([attacker, target, ...first.map((row) => row.state)]);
  let front = sortedIds(first.map((row) => row.state));
  const rows: Obligation[] = [];
  for (let ring = 2; ring <= depth && front.length > 0; ring++) {
    const reached: string[] = [];
    for (const through of front) {
      const turned: Blow = { attacker, target: through, on, place: null, territory: null };
      for (const entry of profileOf(snapshot, through).whenAttacked) {
        if (entry.duty !== "defend" || known.has(entry.state) || !binds(entry.agreement)) continue;
        const reach = reachOf(entry.clause, turned, snapshot.inside(entry.agreement, attacker), nameOf);
        if (reach.verdict === "outside") continue;
        const condition = `Only if ${nameOf(through)} comes in and ${nameOf(attacker)} attacks it in turn.`;
        rows.push({
          ...entry.row,
          ring,
          through,
          holds: reach.verdict === "unclear" ? "unknown" : entry.row.holds,
          condition: entry.row.condition === null ? condition : `${condition} ${entry.row.condition}`,
          caveats: [...entry.row.caveats, ...reach.caveats],
          reason: `${condition} ${entry.row.reason}`,
        });
        reached.push(entry.state);
      }
    }
    front = sortedIds(reached);
    for (const id of front) known.add(id);
  }
  return rows;
}

/** The attacker's allies, should the defenders come in: not obliged on the usual reading, but their side may say otherwise. */
export function contestedBy(
  blow: Blow,
  theirs: Profile,
  first: readonly Obligation[],
  nameOf: (id: string) => string,
): readonly Obligation[] {
  const defenders = sortedIds(first.map((row) => row.state));
  const rows: Obligation[] = [];
  for (const [state, entries] of [...theirs.allies].sort(([x], [y]) => (x < y ? -1 : 1))) {
    if (state === blow.target || defenders.includes(state)) continue;
    for (const entry of entries) {
      const { against, scope } = entry.clause;
      const foes = defenders.filter((id) => id !== state && (against === null || against.includes(id)));
      if (foes.length === 0 || (scope !== null && !scope.home)) continue;
      const who = stateNames(foes, nameOf);
      const a = nameOf(blow.attacker);
      rows.push({
        ...entry.row,
        ring: 2,
        condition: `Only if ${who} fight ${a}.`,
        holds: "unknown",
        reason: `Contested: if ${who} fight ${a}, the side of ${a} may claim ${cite(entry.agreement, entry.clause)} from ${nameOf(state)}; as ${a} attacked first, the clause is usually held not to apply.`,
      });
    }
  }
  return rows;
}
