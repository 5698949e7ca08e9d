// The alerts of watches as somebody may look them up: as they were told, where the watch has been followed; else as following it through
// the ledger up to that day would tell them, so that a ledger that was only read in has alerts to show. It writes nothing.
import type { Day } from "../kernel/day.js";
import { needDay } from "../kernel/day.js";
import type { Store } from "../store/store.js";
import type { Alert } from "../watch/alert.js";
import { ALL_WATCHES } from "../watch/silence.js";
import type { Watch } from "../watch/watch.js";
import { type FollowClocks, followWatch } from "./follow.js";

export interface AlertClocks {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

export interface KnownAlerts {
  /** In order of raising, then id. */
  readonly alerts: readonly Alert[];
  /** The day up to which each watch was followed, by id; null where there was nothing to follow. */
  readonly followed: ReadonlyMap<string, Day | null>;
}

/** Those of the watches, and of the sources where these were followed. */
export async function alertsKnown(
  store: Store,
  watches: readonly Watch[],
  { asOf, knownAt }: AlertClocks = {},
): Promise<KnownAlerts> {
  const until = asOf === undefined ? undefined : needDay(asOf, "as of");
  const alerts: Alert[] = [];
  const followed = new Map<string, Day | null>();
  for (const watch of watches) {
    const day = await store.alertedTo(watch.id, knownAt);
    if (day === null) {
      const told = await replayed(store, watch, { asOf: until, knownAt });
      alerts.push(...(told?.alerts ?? []));
      followed.set(watch.id, told?.day ?? null);
      continue;
    }
    followed.set(watch.id, day);
    for (const row of await store.alerts({ watch: watch.id, asOf: until, knownAt })) alerts.push(row.alert);
  }
  for (const row of await store.alerts({ watch: ALL_WATCHES, asOf: until, knownAt })) alerts.push(row.alert);
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return { alerts: alerts.sort((a, b) => order(a.raised, b.raised) || order(a.id, b.id)), followed };
}

async function replayed(
  store: Store,
  watch: Watch,
  { asOf, knownAt }: { asOf: Day | undefined; knownAt: string | undefined },
) {
  const days = await store.documentDays({ asOf, knownAt });
  const day = asOf ?? days.at(-1)?.day;
  const clocks: FollowClocks | null = day === undefined ? null : { day, knownAt };
  return clocks === null ? null : followWatch(store, watch, clocks);
}
