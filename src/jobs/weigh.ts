// The level of a watch from a ledger: every report's day and number, the claims that count, and the records as known.
// Days are replayed from the first report on, so the same ledger and clocks give the same level.
import { setImmediate } from "node:timers/promises";
import type { LevelDay } from "../brief/course.js";
import { addDays, type Day } from "../kernel/day.js";
import type { StandingRecord } from "../kernel/record.js";
import type { Store } from "../store/store.js";
import { quadOf, THEME_TYPES } from "../watch/category.js";
import { type DayInput, type Level, levelOn } from "../watch/level.js";
import { type Signal, signalOf } from "../watch/signal.js";
import type { Standpoint } from "../watch/standpoint.js";
import type { Watch } from "../watch/watch.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";
import { QUADS } from "../words/plover.js";
import { alliesOf } from "./allies.js";
import { originsInTurns, TURN } from "./in-turns.js";
import { documentsOf } from "./pages.js";

/** The level on the day, and those of the days before it that had reports, oldest first; the last one is the day itself. */
export interface Weighed {
  readonly level: Level;
  readonly course: readonly LevelDay[];
}

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

/** Null where the ledger holds no report by that day. */
export async function weigh(store: Store, watch: Watch, asOf: Day, knownAt?: string): Promise<Weighed | null> {
  const given = await inputsOf(store, watch, asOf, knownAt);
  if (given === null) return null;
  const { standpoint, days: inputs } = given;
  const course: LevelDay[] = [];
  let state: ReturnType<typeof levelOn>["state"] | null = null;
  for (const input of inputs) {
    const next: ReturnType<typeof levelOn> = levelOn(input.day, [input], standpoint, state);
    state = next.state;
    if (course.length % TURN === TURN - 1) await setImmediate();
    const { day, score, step } = next.level;
    const usual = usualBefore(course, day);
    course.push({ day, score, step, claims: input.signals.length, usual, quads: quadsOf(input.signals) });
    if (day === asOf) return { level: next.level, course };
  }
  const { level } = levelOn(asOf, inputs.slice(-1), standpoint, state);
  const { score, step } = level;
  const last = { day: asOf, score, step, claims: 0, usual: usualBefore(course, asOf), quads: quadsOf([]) };
  return { level, course: [...course, last] };
}

/** Days with reports from which it can be told what is usual. */
const ENOUGH = 60;

/** Where the score lay on four of five days with reports of the two years before, the last month left out as not yet past. */
function usualBefore(course: readonly LevelDay[], day: Day): LevelDay["usual"] {
  const first = addDays(day, -DEFAULT_WEIGHTS.guard - 730);
  const last = addDays(day, -DEFAULT_WEIGHTS.guard);
  const scores: number[] = [];
  for (let at = course.length - 1; at >= 0 && course[at]!.day >= first; at--) {
    if (course[at]!.day <= last) scores.push(course[at]!.score);
  }
  if (scores.length < ENOUGH) return null;
  scores.sort((a, b) => a - b);
  const share = (part: number) => scores[Math.floor(part * (scores.length - 1))]!;
  return { low: share(0.1), high: share(0.9) };
}

function quadsOf(signals: readonly Signal[]): readonly number[] {
  const quads = signals.map(({ reported }) => quadOf(reported.claim));
  return Object.keys(QUADS).map((quad) => quads.filter((one) => one === quad).length);
}

async function recordsOf(store: Store, watch: Watch, knownAt: string | undefined): Promise<readonly StandingRecord[]> {
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
  const { watch, allies } = standpoint;
  const rows = await store.counting({ pair: watch.pair, toward: allies, types: THEME_TYPES, knownAt });
  // What counts does not hang on the origin, and only the texts of what counts are read for it.
  const counting = rows.flatMap(({ claim, published, knownFrom }) => {
    if (published > asOf) return [];
    const reported = { claim, published, known: knownFrom.slice(0, 10) as Day, origin: claim.document };
    return signalOf(reported, standpoint, DEFAULT_WEIGHTS) ?? [];
  });
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
