// What comes in for a watch from a ledger: how many reports each day had, the claims that count on it, the records as known, and who its
// observer's allies are. It reads all of them anew; watch-memory.ts remembers them from one pass to the next.
import type { Day } from "../kernel/day.js";
import type { StandingRecord } from "../kernel/record.js";
import type { ClaimRow, CountingQuery, Store } from "../store/store.js";
import { THEME_TYPES } from "../watch/category.js";
import type { DayInput } from "../watch/level.js";
import { type Signal, signalOf } from "../watch/signal.js";
import type { Standpoint } from "../watch/standpoint.js";
import type { Watch } from "../watch/watch.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";
import { alliesOf } from "./allies.js";
import { originsInTurns } from "./in-turns.js";
import { documentsOf } from "./pages.js";

/** What comes in for a watch, day by day up to one, and from where its observer looks. */
export interface Inputs {
  readonly standpoint: Standpoint;
  /** Days with reports or signals, oldest first. */
  readonly days: readonly DayInput[];
}

/** Null where the ledger holds no report by that day. */
export async function inputsOf(store: Store, watch: Watch, asOf: Day, knownAt?: string): Promise<Inputs | null> {
  const records = await recordsOf(store, watch, knownAt);
  const standpoint: Standpoint = { watch, allies: alliesOf(watch.observer, records, asOf) };
  const reports = new Map((await store.documentDays({ asOf, knownAt })).map(({ day, documents }) => [day, documents]));
  if (reports.size === 0) return null;
  const signals = await signalsOf(store, standpoint, asOf, knownAt);
  const days = [...new Set([...reports.keys(), ...signals.keys()])].filter((day) => day <= asOf).sort();
  const inputs = days.map(
    (day): DayInput => ({ day, reports: reports.get(day) ?? 0, signals: signals.get(day) ?? [], records }),
  );
  return { standpoint, days: inputs };
}

/** The records that name one of the pair or the observer, by id. */
export async function recordsOf(
  store: Store,
  watch: Watch,
  knownAt: string | undefined,
): Promise<readonly StandingRecord[]> {
  const found = new Map<string, StandingRecord>();
  for (const involving of new Set([...watch.pair, watch.observer])) {
    for (const { record } of await store.records({ involving, knownAt })) found.set(record.id, record);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function signalsOf(
  store: Store,
  standpoint: Standpoint,
  asOf: Day,
  knownAt: string | undefined,
): Promise<ReadonlyMap<Day, readonly Signal[]>> {
  const rows = await store.counting(countingOf(standpoint, knownAt));
  const counting = signalsIn(rows, standpoint, asOf);
  const documents = await documentsOf(
    store,
    counting.map(({ reported }) => reported.claim.document),
    knownAt,
  );
  const origins = await originsInTurns([...documents.values()]);
  const byDay = new Map<Day, Signal[]>();
  for (const signal of counting) {
    const { document } = signal.reported.claim;
    const own = { ...signal, reported: { ...signal.reported, origin: origins.get(document) ?? document } };
    const list = byDay.get(signal.day);
    if (list === undefined) byDay.set(signal.day, [own]);
    else list.push(own);
  }
  return byDay;
}

/** The question for every claim that can count from a standpoint. */
export function countingOf({ watch, allies }: Standpoint, knownAt: string | undefined): CountingQuery {
  return { pair: watch.pair, toward: allies, types: THEME_TYPES, knownAt };
}

/** The signals of claims that a ledger holds, each document taken for its own origin: what counts does not hang on that. */
export function signalsIn(rows: readonly ClaimRow[], standpoint: Standpoint, asOf: Day): readonly Signal[] {
  return rows.flatMap(({ claim, published, knownFrom }) => {
    if (published > asOf) return [];
    const reported = { claim, published, known: knownFrom.slice(0, 10) as Day, origin: claim.document };
    return signalOf(reported, standpoint, DEFAULT_WEIGHTS) ?? [];
  });
}
