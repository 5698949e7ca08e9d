// Claims of the same act form one matter, across documents: who tells it, in how many independent texts, who denies it, where tellers
// disagree. Same type, same actors, near days, and no two different kinds of object. Two strikes on one day between the same two
// states become one matter; that they were two, the claims alone do not tell.
import type { Claim, ClaimType, ObjectClass } from "../kernel/claim.js";
import { addDays, type Day, dayNumber } from "../kernel/day.js";
import { hashOf } from "../kernel/hash.js";
import { type DateRange, intersect, lengthOf } from "../kernel/range.js";
import type { Reported } from "./signal.js";
import type { Weights } from "./weights.js";

export interface Matter {
  /** Made of the first claim's id. */
  readonly id: string;
  readonly type: ClaimType;
  /** Sorted codes; "-" for whoever acts for no state. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly object: ObjectClass | null;
  /** When it happened by the first account. */
  readonly time: DateRange;
  /** The last day on which a report of it came. */
  readonly last: Day;
  /** Ids, sorted: claims that affirm it, and the origins of their texts. */
  readonly claims: readonly string[];
  readonly origins: readonly string[];
  /** Ids of claims that say it did not happen, sorted. */
  readonly denials: readonly string[];
  /** Ids of affirming claims that date it to days which exclude those of the first account, sorted. */
  readonly contradictions: readonly string[];
}

/** Beyond this the time told says when something went on, not when an act was done. */
const VAGUE = 7;

/** When the act happened by this report: as told, or the day of the report where it is not told or only vaguely. */
export function actTime({ claim, published }: Reported): DateRange {
  return claim.time !== null && lengthOf(claim.time) <= VAGUE ? claim.time : { from: published, to: published };
}

/** A key that all reports of one act share; the days and the object are compared apart. */
export function actKey(claim: Claim): string {
  return `${claim.type}|${codes(claim.actor)}|${codes(claim.recipient)}`;
}

/**
 * Takes the reports of one day into the matters that are open, in an order of its own, so that the order given changes nothing.
 * @param open matters so far, in the order in which they began
 * @returns all of them that reports can still join, grown or new, in the same order, and which matter each claim went to
 */
export function gather(
  open: readonly Matter[],
  reports: readonly Reported[],
  day: Day,
  weights: Weights,
): { readonly matters: readonly Matter[]; readonly of: ReadonlyMap<string, string> } {
  const first = addDays(day, -weights.matterDays);
  const matters = open.filter((matter) => matter.last >= first);
  const byKey = new Map<string, number[]>();
  matters.forEach((matter, index) => {
    put(byKey, `${matter.type}|${matter.actors}|${matter.recipients}`, index);
  });
  const of = new Map<string, string>();
  for (const report of [...reports].sort(inOrder)) {
    const key = actKey(report.claim);
    const index = nearest(matters, byKey.get(key) ?? [], report, weights);
    const next = index === null ? begin(report, day) : grow(matters[index]!, report, day);
    if (index === null) {
      put(byKey, key, matters.length);
      matters.push(next);
    } else matters[index] = next;
    of.set(report.claim.id, next.id);
  }
  return { matters, of };
}

/** The matters of a whole set of reports, each taken up on its known day; closed ones too, in the order in which they began. */
export function mattersOf(reports: readonly Reported[], weights: Weights): readonly Matter[] {
  const all = new Map<string, Matter>();
  const days = new Map<Day, Reported[]>();
  for (const report of reports) put(days, report.known, report);
  let open: readonly Matter[] = [];
  for (const day of [...days.keys()].sort()) {
    open = gather(open, days.get(day)!, day, weights).matters;
    for (const matter of open) all.set(matter.id, matter);
  }
  return [...all.values()];
}

function nearest(
  matters: readonly Matter[],
  places: readonly number[],
  report: Reported,
  weights: Weights,
): number | null {
  let best: number | null = null;
  let least = weights.sameMatter + 1;
  const kind = report.claim.object?.class ?? null;
  for (const index of places) {
    const matter = matters[index]!;
    if (kind !== null && matter.object !== null && kind !== matter.object) continue;
    const apart = distance(matter.time, actTime(report));
    if (apart < least) {
      best = index;
      least = apart;
    }
  }
  return best;
}

function begin(report: Reported, day: Day): Matter {
  const { claim, origin } = report;
  const denied = claim.polarity === "negated";
  return {
    id: hashOf("matter", claim.id),
    type: claim.type,
    actors: codes(claim.actor),
    recipients: codes(claim.recipient),
    object: claim.object?.class ?? null,
    time: actTime(report),
    last: day,
    claims: denied ? [] : [claim.id],
    origins: denied ? [] : [origin],
    denials: denied ? [claim.id] : [],
    contradictions: [],
  };
}

function grow(matter: Matter, report: Reported, day: Day): Matter {
  const { claim, origin } = report;
  const object = matter.object ?? claim.object?.class ?? null;
  if (claim.polarity === "negated") return { ...matter, object, last: day, denials: add(matter.denials, claim.id) };
  const other = claim.time !== null && intersect(matter.time, actTime(report)) === null;
  return {
    ...matter,
    object,
    last: day,
    claims: add(matter.claims, claim.id),
    origins: add(matter.origins, origin),
    contradictions: other ? add(matter.contradictions, claim.id) : matter.contradictions,
  };
}

function codes(actors: Claim["actor"]): readonly string[] {
  return [...new Set(actors.map((one) => one.id ?? "-"))].sort();
}

function distance(a: DateRange, b: DateRange): number {
  if (intersect(a, b) !== null) return 0;
  return a.to < b.from ? dayNumber(b.from) - dayNumber(a.to) : dayNumber(a.from) - dayNumber(b.to);
}

function inOrder(a: Reported, b: Reported): number {
  const x = `${actTime(a).from}|${a.published}|${a.claim.id}`;
  const y = `${actTime(b).from}|${b.published}|${b.claim.id}`;
  return x < y ? -1 : x > y ? 1 : 0;
}

function add(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list : [...list, id].sort();
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
