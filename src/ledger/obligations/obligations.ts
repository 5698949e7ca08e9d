// If A attacks B on this day, who must do what for whom, under which clause, on what condition; and what does not oblige,
// collides, is not yet or no more in force, or is not known. The words of agreements are all it knows: no forecast.
import { administers, LANDS, landNamed } from "../../words/lands.js";
import { binds } from "../agreements/agreement.js";
import { collisionsOf } from "./collisions.js";
import { type Entry, groundOf } from "./entry.js";
import {
  type Answer,
  DUTIES,
  type NotOwed,
  type Obligation,
  type Question,
  type Restraint,
  type Unknown,
} from "./obligation.js";
import { capital, cite, told } from "./phrase.js";
import { asides, profileOf } from "./profile.js";
import { type Blow, plain, reachOf } from "./reach.js";
import { contestedBy, nextRings } from "./rings.js";
import { type Snapshot, snapshotOf } from "./snapshot.js";

/**
 * Answers the question over the register. Rows are in a stable order; the register's own order does not matter.
 * The UN Charter (Articles 2(4), 51) binds nearly every state alike and is left out.
 */
export function obligations(question: Question): Answer {
  const { attacker, target, on, register, depth = 1 } = question;
  const snapshot = snapshotOf(register, on);
  const place = question.territory ?? null;
  const territory = place === null ? null : (landNamed(place) ?? null);
  const blow: Blow = { attacker, target, on, place, territory };
  const mine = profileOf(snapshot, target);
  const theirs = profileOf(snapshot, attacker);
  const law = (row: Obligation) => binds(register.byId.get(row.agreement)!);
  const notOwed: NotOwed[] = [];
  const rows: Obligation[] = [];
  const grounds = new Map<string, Entry>();
  if (attacker !== target) {
    for (const entry of mine.whenAttacked) take(entry, blow, snapshot, rows, notOwed, grounds);
    for (const entry of theirs.whenAttacking) {
      if (entry.state === target) continue;
      rows.push(entry.row);
      grounds.set(entry.agreement.id, entry);
    }
  }
  const breaches = attacker === target ? [] : (mine.pacts.get(attacker) ?? []);
  const { collisions, rows: barred } = collisionsOf(blow, rows.filter(law), mine, theirs, register.nameOf);
  for (const entry of breaches) grounds.set(entry.agreement.id, entry);
  const all = sorted([...rows, ...breaches.map((entry) => entry.row), ...barred]);
  const obliged: Obligation[] = [];
  const pledged: Obligation[] = [];
  for (const row of all) (law(row) ? obliged : pledged).push(row);
  const first = obliged.filter((row) => row.duty === "defend" && row.for === target);
  const deeper = depth > 1 ? nextRings(blow, snapshot, first, depth) : [];
  const pactsAside = mine.pactsAside.get(attacker) ?? [];
  const pending = pactsAside.filter(({ status }) => status.state !== "ended");
  const lapsed = pactsAside.filter(({ status }) => status.state === "ended");
  const idle = [...without(mine.suspended, blow), ...merged(notOwed), ...without(theirs.asAttacker, blow)];
  const contested = depth > 1 ? contestedBy(blow, theirs, first, register.nameOf) : [];
  // Of the many that may not fight one of the two, those are told that something else here speaks of.
  const named = new Set([
    ...[...all, ...deeper, ...contested].map(({ state }) => state),
    ...idle.flatMap(({ states }) => states),
  ]);
  return {
    attacker,
    target,
    on,
    territory: territory?.id ?? place,
    obliged: deeper.length === 0 ? obliged : sorted([...obliged, ...deeper]),
    pledged,
    notOwed: idle,
    restraints: [...bars(mine.restraints, named, blow), ...bars(theirs.restraints, named, blow)],
    collisions,
    contested,
    pending: [...mine.pending, ...asides(pending, target, register.nameOf)],
    lapsed: [...mine.lapsed, ...asides(lapsed, target, register.nameOf)],
    unknown: unknowns(question, blow, snapshot, grounds),
  };
}

function take(
  entry: Entry,
  blow: Blow,
  snapshot: Snapshot,
  rows: Obligation[],
  notOwed: NotOwed[],
  grounds: Map<string, Entry>,
): void {
  if (entry.state === blow.attacker) return;
  const { agreement, clause } = entry;
  const inside = snapshot.inside(agreement, blow.attacker);
  if (!inside && blow.place === null && plain(clause)) {
    rows.push(entry.row);
    grounds.set(agreement.id, entry);
    return;
  }
  const { nameOf } = snapshot.register;
  const reach = reachOf(clause, blow, inside, nameOf);
  if (reach.verdict === "outside") {
    const reason = `${capital(cite(agreement, clause))} does not oblige: ${reach.why}.`;
    notOwed.push({
      ...groundOf(agreement, clause, reason),
      states: [entry.state],
      for: blow.target,
      because: reach.because,
    });
    return;
  }
  grounds.set(agreement.id, entry);
  if (reach.caveats.length === 0) rows.push(entry.row);
  else {
    const holds = reach.verdict === "unclear" ? "unknown" : entry.row.holds;
    rows.push({ ...entry.row, holds, caveats: [...entry.row.caveats, ...reach.caveats] });
  }
}

/** One row for all states that the same clause does not oblige for the same reason. */
function merged(rows: readonly NotOwed[]): readonly NotOwed[] {
  const byReason = new Map<string, NotOwed>();
  for (const row of rows) {
    const key = `${row.agreement} ${row.reason}`;
    const held = byReason.get(key);
    const states = held === undefined ? row.states : [...new Set([...held.states, ...row.states])].sort();
    byReason.set(key, { ...row, states });
  }
  return [...byReason.values()];
}

function without(rows: readonly NotOwed[], { attacker, target }: Blow): readonly NotOwed[] {
  if (!rows.some(({ states }) => states.includes(attacker) || states.includes(target))) return rows;
  return rows.flatMap((row) => {
    const states = row.states.filter((id) => id !== attacker && id !== target);
    return states.length === 0 ? [] : [{ ...row, states }];
  });
}

function bars(
  rows: readonly Restraint[],
  named: ReadonlySet<string>,
  { attacker, target }: Blow,
): readonly Restraint[] {
  return rows.flatMap((row) => {
    const states = row.states.filter((id) => id !== attacker && id !== target && named.has(id));
    return states.length === 0 ? [] : [{ ...row, states }];
  });
}

function unknowns(
  { attacker, target, register, territory }: Question,
  blow: Blow,
  snapshot: Snapshot,
  grounds: ReadonlyMap<string, Entry>,
): readonly Unknown[] {
  const list: Unknown[] = [];
  for (const id of [attacker, target]) {
    if (!register.byParty.has(id))
      list.push({ agreement: null, text: `The register holds no agreement of ${register.nameOf(id)}.` });
  }
  if (attacker === target)
    list.push({
      agreement: null,
      text: `${register.nameOf(target)} cannot attack itself; the question asks for two states.`,
    });
  if (territory !== undefined && blow.territory === null) {
    list.push({
      agreement: null,
      text: `"${territory}" is not in the table of lands; name one that is, or leave it out.`,
    });
  }
  if (territory === undefined) {
    // Britain attacked by Argentina is one question at home and another in the Falklands: other clauses reach there.
    const aim = LANDS.filter((land) => land.claimed.includes(attacker) && administers(target, land, blow.on)).map(
      (land) => land.names[0]!,
    );
    if (aim.length > 0) {
      const text = `It is answered for an attack on the home country of ${register.nameOf(target)}; for what ${register.nameOf(attacker)} claims of it, name the place: ${aim.join(", ")}.`;
      list.push({ agreement: null, text });
    }
  }
  for (const [id, entry] of [...grounds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { agreement } = entry;
    for (const text of agreement.unknown) list.push({ agreement: id, text });
    const doubtful = [...snapshot.view(agreement).parties].filter(([, status]) => status.state === "unknown");
    for (const reason of new Set(doubtful.map(([, status]) => told(status, register.nameOf)))) {
      list.push({ agreement: id, text: `How the ${agreement.name} stood on ${blow.on} is not sure: ${reason}.` });
    }
  }
  return list;
}

const ORDER = new Map(DUTIES.map((duty, index) => [duty, index]));

function sorted(rows: readonly Obligation[]): readonly Obligation[] {
  return [...rows].sort(
    (a, b) =>
      a.ring - b.ring ||
      ORDER.get(a.duty)! - ORDER.get(b.duty)! ||
      order(a.state, b.state) ||
      order(a.agreement, b.agreement) ||
      order(a.article ?? "", b.article ?? "") ||
      order(a.for, b.for) ||
      order(a.through ?? "", b.through ?? ""),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
