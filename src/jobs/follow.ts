// Follows a watch, or the sources as a whole, from the day on which it was left to another: what its alerts have become and what they said
// on the way. It reads the ledger and writes nothing; the same ledger and clocks give the same alerts.
import { setImmediate } from "node:timers/promises";
import { addDays, type Day } from "../kernel/day.js";
import type { Store } from "../store/store.js";
import { type Alert, alertsOn } from "../watch/alert.js";
import { ALL_WATCHES, type Sight, sightsOf, silencesOn } from "../watch/silence.js";
import type { Watch } from "../watch/watch.js";
import { TURN } from "./in-turns.js";
import { levelsFrom, remember, type WatchMemory } from "./watch-memory.js";

export interface Followed {
  /** Id of the watch, or `*` for the sources. */
  readonly watch: string;
  readonly day: Day;
  /** Alerts that are open, or were closed on the way, as they stand; in order of raising. */
  readonly alerts: readonly Alert[];
  /** Every time one spoke on the way, oldest first. */
  readonly spoken: readonly Alert[];
}

export interface FollowClocks {
  readonly day: Day;
  readonly knownAt?: string | undefined;
}

/** A source that is quieter than it should be, as the table of sources tells. */
export interface QuietSource {
  readonly id: string;
  readonly title: string;
  readonly quietSince: Day;
}

/**
 * Null where the ledger holds no report by that day, or the watch was already brought to a later one.
 * @param memory what is remembered of the watch; where it is not of that day the ledger is read
 */
export async function followWatch(
  store: Store,
  watch: Watch,
  { day, knownAt }: FollowClocks,
  memory?: WatchMemory,
): Promise<Followed | null> {
  const start = await leftOff(store, watch.id, { day, knownAt });
  if (start === null) return null;
  const held = (knownAt === undefined ? memory?.on(day) : null) ?? (await remember(store, watch, day, knownAt));
  if (held.memory.first === null) return null;
  const walk = new Walk(watch.id, start.open);
  let days = 0;
  // The day on which it was left is looked at again: more may have come on it, and what was said then is not said twice.
  for (const level of levelsFrom(held, start.from)) {
    walk.take(alertsOn(walk.open, level));
    if (++days % TURN === 0) await setImmediate();
  }
  return walk.end(day);
}

/**
 * The alarm for silent sources, from how many documents each day had.
 * @param quiet single sources that are quiet on the day
 */
export async function followSilence(
  store: Store,
  { day, knownAt }: FollowClocks,
  quiet: readonly QuietSource[] = [],
): Promise<Followed | null> {
  const counts = new Map((await store.documentDays({ asOf: day, knownAt })).map((one) => [one.day, one.documents]));
  const first = [...counts.keys()].sort()[0];
  const start = await leftOff(store, ALL_WATCHES, { day, knownAt });
  if (first === undefined || start === null) return null;
  const days: { readonly day: Day; readonly reports: number }[] = [];
  for (let on = first; on <= day; on = addDays(on, 1)) days.push({ day: on, reports: counts.get(on) ?? 0 });
  const sources = new Map(quiet.map(({ id, title, quietSince }) => [id, { title, since: quietSince }]));
  const walk = new Walk(ALL_WATCHES, start.open);
  for (const sight of sightsOf(days)) {
    if (start.from !== null && sight.day < start.from) continue;
    const seen: Sight = sight.day === day ? { ...sight, sources } : sight;
    // What is known of single sources is known of today alone.
    const single = sight.day === day ? [] : walk.open.filter(({ keys }) => keys[0] !== "silence");
    const next = silencesOn(sight.day === day ? walk.open : walk.open.filter((one) => !single.includes(one)), seen);
    walk.take({ open: [...single, ...next.open], spoken: next.spoken });
  }
  return walk.end(day);
}

/** The alerts open where it was left, and the day; from null: never followed. Null where it was left later than the day asked for. */
async function leftOff(store: Store, watch: string, { day, knownAt }: FollowClocks) {
  const from = await store.alertedTo(watch, knownAt);
  if (from !== null && from > day) return null;
  return { from, open: (await store.alerts({ watch, open: true, knownAt })).map(({ alert }) => alert) };
}

/** Gathers what a fold over days leaves and says. */
class Walk {
  open: readonly Alert[];
  readonly #watch: string;
  readonly #alerts = new Map<string, Alert>();
  readonly #spoken: Alert[] = [];

  constructor(watch: string, open: readonly Alert[]) {
    this.#watch = watch;
    this.open = open;
    for (const alert of open) this.#alerts.set(alert.id, alert);
  }

  take(day: { readonly open: readonly Alert[]; readonly spoken: readonly Alert[] }): void {
    this.open = day.open;
    for (const alert of [...day.open, ...day.spoken]) this.#alerts.set(alert.id, alert);
    this.#spoken.push(...day.spoken);
  }

  end(day: Day): Followed {
    return { watch: this.#watch, day, alerts: [...this.#alerts.values()], spoken: this.#spoken };
  }
}
