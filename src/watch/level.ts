// The level of a watch on a day, with its reasons: one object, no total above its visible parts. A fold over days whose state is plain
// data: written down and read back it goes on as before. It follows what was reported and recorded, and tells when it is blind;
// what nobody reported it does not know.
import { addDays, type Day } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import type { StandingRecord } from "../kernel/record.js";
import { CATEGORIES } from "./category.js";
import { absorb, type Expectation, noExpectation } from "./expectation.js";
import { factParts } from "./fact.js";
import { type Reason, scoreOf, weigh } from "./reason.js";
import { type Blind, hear, NO_VOLUME, sightOf, type Volume } from "./sight.js";
import type { Signal } from "./signal.js";
import type { Standpoint } from "./standpoint.js";
import { AT_REST, nextStep, type Standing, type Step } from "./step.js";
import { type CategoryCount, countsOf, forceParts, type Row, surpriseParts } from "./surprise.js";
import { tally, type Weighed } from "./tally.js";
import { DEFAULT_WEIGHTS, type Weights } from "./weights.js";

export interface Level {
  readonly watch: string;
  readonly day: Day;
  readonly step: Step;
  /** Points; the sum of the reasons' points. */
  readonly score: number;
  /** What the level would lose most without, first. */
  readonly reasons: readonly Reason[];
  /** What silence would mean on this day. */
  readonly blind: Blind;
  /** True while the pair's past is too short to call anything unusual. */
  readonly learning: boolean;
  /** Seen and usual in each category, in the order of CATEGORIES. */
  readonly counts: readonly CategoryCount[];
}

/** What comes in on one day: how many reports the sources gave in all, the signals among them, the records as known on it. */
export interface DayInput {
  readonly day: Day;
  readonly reports: number;
  readonly signals: readonly Signal[];
  readonly records: readonly StandingRecord[];
}

/** The whole memory of a watch after a day; JSON holds it. */
export interface WatchState {
  readonly day: Day;
  readonly past: Expectation;
  readonly volume: Volume;
  /** The latest days, which are judged and not yet past. */
  readonly rows: readonly Row[];
  readonly open: readonly Weighed[];
  readonly standing: Standing;
}

/**
 * One day further. Days between the state's and the input's are days without reports.
 * @param before null for the first day of all
 * @throws NoroshiError bad-input where the day is not later than the state's, or a signal belongs to another day
 */
export function advance(
  before: WatchState | null,
  input: DayInput,
  standpoint: Standpoint,
  weights: Weights = DEFAULT_WEIGHTS,
): { readonly state: WatchState; readonly level: Level } {
  check(before, input);
  let state = before;
  if (state !== null) {
    for (let day = addDays(state.day, 1); day < input.day; day = addDays(day, 1)) {
      state = advance(state, { day, reports: 0, signals: [], records: input.records }, standpoint, weights).state;
    }
  }
  const { open, gains } = tally(state?.open ?? [], input.signals, input.day, weights);
  const texts = new Set(input.signals.map((signal) => signal.reported.claim.document)).size;
  const row: Row = {
    day: input.day,
    reports: Math.max(input.reports, texts),
    counts: CATEGORIES.map((_, at) => gains.reduce((sum, gain) => sum + gain.gains[at]!, 0)),
    gains,
  };
  const rows = [...(state?.rows ?? []), row];
  let past = state?.past ?? noExpectation(weights);
  let volume = state?.volume ?? NO_VOLUME;
  while (rows.length > weights.guard) {
    const old = rows.shift()!;
    past = absorb(past, old, weights);
    volume = hear(volume, old.reports, weights);
  }
  const counts = countsOf(past, rows, weights);
  const reasons = weigh(
    [
      ...surpriseParts(counts, rows, weights),
      ...forceParts(rows, weights),
      ...factParts(input.records, input.day, standpoint, weights),
    ],
    weights,
  );
  const score = scoreOf(reasons);
  const standing = nextStep(state?.standing ?? AT_REST, score, weights);
  const level: Level = {
    watch: standpoint.watch.id,
    day: input.day,
    step: standing.step,
    score,
    reasons,
    blind: sightOf(
      volume,
      rows.map((one) => one.reports),
      weights,
    ),
    learning: past.days < weights.warmup,
    counts,
  };
  return { state: { day: input.day, past, volume, rows, open, standing }, level };
}

/**
 * The level on a day from the days up to it; later days in the list are not looked at.
 * @param days in order of time, each day at most once; a day that is missing had no reports
 * @param from a state to go on from; days up to its own are skipped
 */
export function levelOn(
  day: Day,
  days: readonly DayInput[],
  standpoint: Standpoint,
  from: WatchState | null = null,
  weights: Weights = DEFAULT_WEIGHTS,
): { readonly state: WatchState; readonly level: Level } {
  let state = from;
  let last: { readonly state: WatchState; readonly level: Level } | null = null;
  let records: readonly StandingRecord[] = [];
  for (const input of days) {
    if (input.day > day) break;
    records = input.records;
    if (state !== null && input.day <= state.day) continue;
    last = advance(state, input, standpoint, weights);
    state = last.state;
  }
  if (last !== null && last.level.day === day) return last;
  return advance(state, { day, reports: 0, signals: [], records }, standpoint, weights);
}

function check(before: WatchState | null, input: DayInput): void {
  if (before !== null && input.day <= before.day) {
    throw new NoroshiError(
      "bad-input",
      `The watch has been brought to ${before.day} and cannot go back to ${input.day}; start again from an earlier state.`,
    );
  }
  const stray = input.signals.find((signal) => signal.day !== input.day);
  if (stray !== undefined) {
    throw new NoroshiError(
      "bad-input",
      `Claim ${stray.reported.claim.id} counts on ${stray.day} and was given for ${input.day}; file signals by their own day.`,
    );
  }
}
