// How each source fares, as the page and `sources list` show it: when it was heard, how much it brings, and what its silence means.
// It asks no source.
import type { Day } from "../kernel/day.js";
import type { Source, SourceDay } from "../store/source.js";
import type { Store } from "../store/store.js";
import type { Blind } from "../watch/sight.js";
import { silenceOf } from "../watch/source-silence.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";
import { dayOfNow } from "./visit.js";

export interface SourceState {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly kind: Source["kind"];
  readonly local: boolean;
  readonly state: Blind;
  /** When it last answered, and when it last had something new: ISO instants. */
  readonly lastSeen: string | null;
  readonly lastNew: string | null;
  /** Visits in a row without an answer, and what was wrong at the last. */
  readonly failures: number;
  readonly trouble: string | null;
  /** When it is to be visited next. */
  readonly next: string;
  /** New items a day over the last thirty days, or since it was added. */
  readonly perDay: number;
  /** Since when it has been quiet, where it is. */
  readonly quietSince: string | null;
}

const DAY_MS = 86_400_000;
/** Days of the past that are looked at: three half-lives of what is remembered. */
const PAST = 180;
const MONTH = 30;

/** By address. */
export async function sourceStates(store: Store, now: Date): Promise<readonly SourceState[]> {
  const days = await store.sourceDays(dayOfNow(new Date(now.getTime() - PAST * DAY_MS)));
  const bySource = new Map<string, SourceDay[]>();
  for (const day of days) bySource.set(day.source, [...(bySource.get(day.source) ?? []), day]);
  return (await store.sources()).map((source) => stateOf(source, bySource.get(source.id) ?? [], now));
}

/** @param days that had something new, oldest first */
export function stateOf(source: Source, days: readonly SourceDay[], now: Date): SourceState {
  const { id, url, title, kind, local, lastSeen, lastNew, failures, trouble, due } = source;
  const since = (instant: string): number => (now.getTime() - Date.parse(instant)) / DAY_MS;
  const state = silenceOf(
    {
      perDay: eachDay(days),
      silent: lastNew === null ? null : since(lastNew),
      unanswered: failures === 0 && lastSeen !== null ? null : since(lastSeen ?? source.added),
    },
    DEFAULT_WEIGHTS,
  );
  const span = Math.min(MONTH, Math.max(1, since(source.added)));
  const recent = days.filter(({ day }) => since(day) <= MONTH).reduce((sum, { items }) => sum + items, 0);
  return {
    ...{ id, url, title, kind, local, state, lastSeen, lastNew, failures, trouble, next: due },
    ...{ perDay: Math.round((100 * recent) / span) / 100, quietSince: state === "quiet-source" ? lastNew : null },
  };
}

/** The days with something new, and the empty ones between them. */
function eachDay(days: readonly SourceDay[]): readonly number[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const counts = new Map<Day, number>(days.map(({ day, items }) => [day, items]));
  const length = Math.round((Date.parse(last.day) - Date.parse(first.day)) / DAY_MS) + 1;
  return Array.from({ length }, (_, i) => counts.get(dayOfNow(new Date(Date.parse(first.day) + i * DAY_MS))) ?? 0);
}
