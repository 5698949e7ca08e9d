// What a daily score is worth as a warning: alarms where it crosses a threshold, held against labelled days.
// Lead times, misses and false alarms; every method is judged by the same rule, the plainest one too.
import { addDays, type Day, dayNumber } from "../kernel/day.js";
import { episodes, type Label } from "./label.js";
import type { Weights } from "./weights.js";

/** A score for every day from `from` on, without gaps. */
export interface Series {
  readonly name: string;
  readonly from: Day;
  readonly scores: readonly number[];
}

export interface Warning {
  readonly label: Label;
  /** The first alarm within the horizon before the label, or null where there was none. */
  readonly alarm: Day | null;
  /** Days from alarm to label; 0 where missed. */
  readonly lead: number;
}

export interface Outcome {
  readonly name: string;
  readonly threshold: number;
  readonly alarms: readonly Day[];
  readonly falseAlarms: readonly Day[];
  /** False alarms a year. */
  readonly falseRate: number;
  readonly warnings: readonly Warning[];
  /** Mean days over all episodes, a missed one as 0. */
  readonly meanLead: number;
  readonly missed: number;
}

type Rules = Pick<Weights, "horizon" | "grace" | "rearm">;

/** The days on which the score reaches the threshold after it had been below for long enough. */
export function alarmsOf(series: Series, threshold: number, weights: Pick<Weights, "rearm">): readonly Day[] {
  const alarms: Day[] = [];
  let below = Number.POSITIVE_INFINITY;
  series.scores.forEach((score, index) => {
    if (score < threshold) below += 1;
    else {
      if (below >= weights.rearm) alarms.push(addDays(series.from, index));
      below = 0;
    }
  });
  return alarms;
}

/** Judges alarms against the episodes of the labels that fall into the span of the series. */
export function outcomeOf(series: Series, threshold: number, labels: readonly Label[], weights: Rules): Outcome {
  const to = addDays(series.from, series.scores.length - 1);
  const alarms = alarmsOf(series, threshold, weights);
  const within = labels.filter(({ day }) => day >= series.from && day <= to);
  const warnings = episodes(within, weights.grace).map((label): Warning => {
    const first = addDays(label.day, -weights.horizon);
    const alarm = alarms.find((day) => day >= first && day <= label.day) ?? null;
    return { label, alarm, lead: alarm === null ? 0 : dayNumber(label.day) - dayNumber(alarm) };
  });
  const falseAlarms = alarms.filter((day) => {
    const first = addDays(day, -weights.grace);
    const last = addDays(day, weights.horizon);
    // An alarm so late that its horizon runs out of the span cannot be called false.
    return last <= to && !labels.some((label) => label.day >= first && label.day <= last);
  });
  const years = series.scores.length / 365.25;
  const leads = warnings.reduce((sum, { lead }) => sum + lead, 0);
  return {
    name: series.name,
    threshold,
    alarms,
    falseAlarms,
    falseRate: falseAlarms.length / years,
    warnings,
    meanLead: warnings.length === 0 ? 0 : leads / warnings.length,
    missed: warnings.filter(({ alarm }) => alarm === null).length,
  };
}

/**
 * The threshold that warns earliest among those that keep the false alarms at or below `falseAlarms` a year; of equals the highest.
 * Chosen on these labels, so report it on other days than it was chosen on.
 */
export function bestThreshold(
  series: Series,
  labels: readonly Label[],
  weights: Rules & Pick<Weights, "falseAlarms">,
): number {
  const scores = [...new Set(series.scores)].filter((score) => score > 0).sort((a, b) => b - a);
  const step = Math.max(1, Math.floor(scores.length / 400));
  let best = Number.POSITIVE_INFINITY;
  let lead = -1;
  for (let i = 0; i < scores.length; i += step) {
    const outcome = outcomeOf(series, scores[i]!, labels, weights);
    if (outcome.falseRate <= weights.falseAlarms && outcome.meanLead > lead) {
      best = scores[i]!;
      lead = outcome.meanLead;
    }
  }
  return best;
}
