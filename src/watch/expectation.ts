// What is normal between a pair: for each category a gamma distribution of its rate among all reports, learnt from the pair's own past,
// which is forgotten exponentially; with the weekday's share and with how far claims come in clusters. From it: how surprising a count is.
// It knows rates, not causes, and a past shorter than the warm-up tells nothing.
// Model: Gamma-Poisson with discounting (West & Harrison 1997, ch. 10), offset by the number of reports, clusters by quasi-likelihood
// (McCullagh & Nelder, Generalized Linear Models, 1989, ch. 9): Pearson's chi-square of whole weeks over its expectation.
import { type Day, weekday } from "../kernel/day.js";
import { CATEGORIES } from "./category.js";
import { atLeast, type Rate } from "./tail.js";
import type { Weights } from "./weights.js";

/** One day's counts, in the order of CATEGORIES, among so many reports. */
export interface DayCounts {
  readonly day: Day;
  readonly reports: number;
  readonly counts: readonly number[];
}

/** Sums by category or weekday: what was seen, and what had been expected. */
interface Sums {
  readonly seen: readonly number[];
  readonly expected: readonly number[];
}

/** Plain numbers only, so that it can be written down and read back. */
export interface Expectation {
  /** Days taken in. */
  readonly days: number;
  /** One for each of CATEGORIES; exposure in reports. */
  readonly rates: readonly Rate[];
  /** By weekday, Monday first, over the four quad classes. */
  readonly week: Sums;
  /** The week under way, by category, and how many days of it. */
  readonly block: Sums & { readonly days: number };
  /** By category: squared deviations of whole weeks, and their expectation were claims to come singly. */
  readonly spread: { readonly squares: readonly number[]; readonly expected: readonly number[] };
}

const QUADS = 4;
const zeros = (length: number): readonly number[] => new Array<number>(length).fill(0);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const mean = (rate: Rate) => rate.shape / rate.exposure;

export function noExpectation(weights: Weights): Expectation {
  const n = CATEGORIES.length;
  return {
    days: 0,
    rates: CATEGORIES.map(() => ({ shape: weights.priorShape, exposure: weights.priorExposure })),
    week: { seen: zeros(7), expected: zeros(7) },
    block: { seen: zeros(n), expected: zeros(n), days: 0 },
    spread: { squares: zeros(n), expected: zeros(n) },
  };
}

/**
 * The factor of each weekday, Monday first: above 1 where the pair is busier on it than its reports say. Against the mean of all
 * weekdays, so that a rate that rises or falls is not taken for the week's rhythm.
 */
export function weekFactors(past: Expectation, weights: Weights): readonly number[] {
  const { seen, expected } = past.week;
  const prior = weights.weekdayPrior;
  const usual = (total(seen) + 7 * prior) / (total(expected) + 7 * prior);
  return seen.map((value, at) => (value + prior) / (expected[at]! + prior) / usual);
}

/** How many reports the day's reports are worth, by its weekday. */
export function exposureOf(past: Expectation, day: Day, reports: number, weights: Weights): number {
  return reports * weekFactors(past, weights)[weekday(day) - 1]!;
}

/** How many claims' worth one cluster is; 1 where claims come singly. */
export function clustering(past: Expectation, category: number, weights: Weights): number {
  const prior = weights.dispersionPrior;
  return Math.max(1, (past.spread.squares[category]! + prior) / (past.spread.expected[category]! + prior));
}

/** Claims' worth to be expected among so many reports. */
export function expectedOf(past: Expectation, category: number, exposure: number): number {
  return mean(past.rates[category]!) * exposure;
}

/** P(at least so much) by the pair's own past; both the count and what is known of the rate are reckoned in clusters. */
export function tailOf(past: Expectation, category: number, seen: number, exposure: number, weights: Weights): number {
  const cluster = clustering(past, category, weights);
  const rate = past.rates[category]!;
  return atLeast(seen / cluster, { shape: rate.shape / cluster, exposure: rate.exposure }, exposure);
}

/** The past with one more day in it. Days come in order and none is left out; a day without reports only lets the past fade. */
export function absorb(past: Expectation, today: DayCounts, weights: Weights): Expectation {
  const keep = 0.5 ** (1 / weights.forgetting);
  const exposure = exposureOf(past, today.day, today.reports, weights);
  const at = weekday(today.day) - 1;
  const quads = (of: (category: number) => number) => {
    let sum = 0;
    for (let i = 0; i < QUADS; i++) sum += of(i);
    return sum;
  };
  const fade = (sums: readonly number[], gain: number) =>
    sums.map((value, index) => value * keep + (index === at ? gain : 0));
  const block = {
    seen: past.block.seen.map((value, i) => value + today.counts[i]!),
    expected: past.block.expected.map((value, i) => value + expectedOf(past, i, exposure)),
    days: past.block.days + 1,
  };
  const full = block.days === 7;
  return {
    days: past.days + 1,
    rates: past.rates.map((rate, i) => ({
      shape: rate.shape * keep + weights.priorShape * (1 - keep) + today.counts[i]!,
      exposure: rate.exposure * keep + weights.priorExposure * (1 - keep) + exposure,
    })),
    week: {
      seen: fade(
        past.week.seen,
        quads((i) => today.counts[i]!),
      ),
      expected: fade(
        past.week.expected,
        quads((i) => expectedOf(past, i, today.reports)),
      ),
    },
    block: full ? { seen: zeros(block.seen.length), expected: zeros(block.seen.length), days: 0 } : block,
    spread: full ? spreadWith(past.spread, block, keep ** 7) : past.spread,
  };
}

function spreadWith(spread: Expectation["spread"], block: Sums, keep: number): Expectation["spread"] {
  return {
    squares: spread.squares.map((value, i) => value * keep + (block.seen[i]! - block.expected[i]!) ** 2),
    expected: spread.expected.map((value, i) => value * keep + block.expected[i]!),
  };
}
