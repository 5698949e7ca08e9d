// Parts of the level that come from counts: how unusual the last day, week and month are in each category by the pair's own past,
// and on how many of the last days force was used. A count below the usual adds nothing; the level never falls for silence.
import { weekday } from "../kernel/day.js";
import { CATEGORIES, CATEGORY_NAMES, type Category } from "./category.js";
import { type DayCounts, type Expectation, expectedOf, tailOf, weekFactors } from "./expectation.js";
import type { Part } from "./reason.js";
import type { Gain } from "./tally.js";
import type { Weights } from "./weights.js";

/** A day that is being judged: its counts, and which matters they come from. */
export interface Row extends DayCounts {
  readonly gains: readonly Gain[];
}

/** One category in the window in which it is most unusual. */
export interface CategoryCount {
  readonly category: Category;
  /** Days of the window, the day itself the last. */
  readonly window: number;
  /** Claims' worth seen and expected in it. */
  readonly seen: number;
  readonly expected: number;
  /** Probability of so much or more in any of the windows; 1 while the pair's past is too short to tell. */
  readonly tail: number;
}

/** All categories in the order of CATEGORIES. @param rows the days since the past ends, the day itself the last */
export function countsOf(past: Expectation, rows: readonly Row[], weights: Weights): readonly CategoryCount[] {
  const factors = weekFactors(past, weights);
  // The days follow one another without a gap, so that only the last needs to be looked up in the calendar.
  const last = rows.length === 0 ? 0 : weekday(rows.at(-1)!.day) - 1;
  const exposures = rows.map((row, i) => row.reports * factors[(last + 7 * rows.length - (rows.length - 1 - i)) % 7]!);
  const windows = [weights.longWindow, weights.middleWindow, weights.shortWindow];
  return CATEGORIES.map((category, at) => {
    const counts = windows.map((window) => {
      const first = Math.max(0, rows.length - window);
      let seen = 0;
      let exposure = 0;
      for (let i = first; i < rows.length; i++) {
        seen += rows[i]!.counts[at]!;
        exposure += exposures[i]!;
      }
      const learnt = past.days >= weights.warmup;
      const tail = learnt && seen > 0 ? tailOf(past, at, seen, exposure, weights) : 1;
      return {
        category,
        window,
        seen,
        expected: expectedOf(past, at, exposure),
        tail: Math.min(1, tail * windows.length),
      };
    });
    return counts.reduce((best, one) => (one.tail < best.tail ? one : best));
  });
}

/** Points of a category for which so rare a count is as bad as it gets, by category. */
export function mostPoints(category: Category, weights: Weights): number {
  const points: Readonly<Record<Category, number>> = {
    MX: weights.pointsMX,
    VX: weights.pointsVX,
    MC: weights.pointsMC,
    VC: weights.pointsVC,
    "defence-pact": weights.pointsDefencePact,
    "arms-transfer": weights.pointsArmsTransfer,
    "nuclear-missile": weights.pointsNuclearMissile,
    territory: weights.pointsTerritory,
    sanctions: weights.pointsSanctions,
    traffic: weights.pointsTraffic,
  };
  return points[category];
}

// Of all acts together a weak rise is already worth something, as all of them together are counted soonest.
function boundsOf(category: Category, weights: Weights): readonly [number, number] {
  if (category === "traffic") return [weights.trafficFrom, weights.trafficFull];
  return [weights.surpriseFrom, weights.surpriseFull];
}

/** A part for each category that is unusual. */
export function surpriseParts(
  counts: readonly CategoryCount[],
  rows: readonly Row[],
  weights: Weights,
): readonly Part[] {
  return counts.flatMap((count) => {
    const digits = -Math.log10(Math.max(count.tail, 1e-300));
    const [from, full] = boundsOf(count.category, weights);
    const share = (digits - from) / (full - from);
    if (share <= 0) return [];
    const at = CATEGORIES.indexOf(count.category);
    const gains = rows.slice(-count.window).flatMap((row) => row.gains.filter((gain) => gain.gains[at]! > 0));
    const matters = distinct(gains.map((gain) => gain.matter));
    const part: Part = {
      key: `surprise:${count.category}`,
      rule: "surprise",
      category: count.category,
      worth: mostPoints(count.category, weights) * Math.min(1, share),
      claims: distinct(gains.flatMap((gain) => gain.claims)),
      records: [],
      matters,
      sentence: sentenceOf(count, matters.length),
    };
    return [part];
  });
}

/** A part for the use of force in the long window, or none. */
export function forceParts(rows: readonly Row[], weights: Weights): readonly Part[] {
  const days = rows.slice(-weights.longWindow).filter((row) => row.gains.some((gain) => gain.force));
  if (days.length === 0) return [];
  const gains = days.flatMap((row) => row.gains.filter((gain) => gain.force));
  const part: Part = {
    key: "force",
    rule: "force",
    category: "MX",
    worth: Math.min(weights.forceMost, weights.forceFirst + weights.forceDays * days.length),
    claims: distinct(gains.flatMap((gain) => gain.claims)),
    records: [],
    matters: distinct(gains.map((gain) => gain.matter)),
    sentence: `Force is reported on ${days.length} of the last ${weights.longWindow} days, usual or not.`,
  };
  return [part];
}

function sentenceOf({ category, window, seen, expected, tail }: CategoryCount, matters: number): string {
  const name = CATEGORY_NAMES[category];
  const told = `${matters} ${matters === 1 ? "matter weighs" : "matters weigh"} ${seen.toFixed(1)}`;
  const span = window === 1 ? "this day" : `these ${window} days`;
  return `${name[0]!.toUpperCase()}${name.slice(1)}: ${told} in ${span} where ${expected.toFixed(1)} is usual; ${odds(tail)}.`;
}

function odds(tail: number): string {
  if (tail < 1e-6) return "by chance less than once in a million such spans";
  const digits = Math.floor(Math.log10(1 / tail));
  const unit = 10 ** Math.max(0, digits - 1);
  return `by chance about once in ${(Math.round(1 / tail / unit) * unit).toString().replace(/\B(?=(\d{3})+$)/g, ",")} such spans`;
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
