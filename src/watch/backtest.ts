// Replays a stream for a watch, day by day, strictly by what was known, and holds the level's warnings against labels beside two plain
// methods. It tells how the watch would have done on these days; it promises nothing for others.
import { addDays, type Day } from "../kernel/day.js";
import type { StandingRecord } from "../kernel/record.js";
import { type Alert, alertsOn } from "./alert.js";
import { movingZ, rawCount } from "./baseline.js";
import type { Label } from "./label.js";
import { advance, type Level, type WatchState } from "./level.js";
import { bestThreshold, type Outcome, outcomeOf, type Series } from "./outcome.js";
import { type Reported, type Signal, signalOf } from "./signal.js";
import { type Standpoint, scopeOf } from "./standpoint.js";
import { DEFAULT_WEIGHTS, type Weights } from "./weights.js";

export interface Stream {
  /** In any order. */
  readonly reported: readonly Reported[];
  /** Documents that became known on a day, whatever they are about. */
  readonly volume: ReadonlyMap<Day, number>;
  /** The records as known on a day; none where a replay has only claims. */
  readonly records?: (day: Day) => readonly StandingRecord[];
}

export interface Replay {
  readonly levels: readonly Level[];
  /** Every time an alert spoke. */
  readonly spoken: readonly { readonly day: Day; readonly alert: Alert }[];
  /** Claims between the pair by day, for the plain methods. */
  readonly counts: readonly number[];
}

/** All days from `from` to `to`; claims known before `from` are passed over, so begin early enough for the past to be learnt. */
export function replay(
  stream: Stream,
  standpoint: Standpoint,
  from: Day,
  to: Day,
  weights: Weights = DEFAULT_WEIGHTS,
): Replay {
  const signals = new Map<Day, Signal[]>();
  const claims = new Map<Day, number>();
  for (const reported of stream.reported) {
    // What became known late counts on the day it became known: a replay must not know it sooner.
    let day = reported.published;
    if (reported.known > day) day = reported.known;
    if (scopeOf(reported.claim, standpoint) === "between") claims.set(day, (claims.get(day) ?? 0) + 1);
    const signal = signalOf(reported, standpoint, weights);
    if (signal === null) continue;
    const list = signals.get(day) ?? [];
    list.push({ ...signal, day });
    signals.set(day, list);
  }
  const levels: Level[] = [];
  const spoken: { readonly day: Day; readonly alert: Alert }[] = [];
  const counts: number[] = [];
  let state: WatchState | null = null;
  let open: readonly Alert[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const input = {
      day,
      reports: stream.volume.get(day) ?? 0,
      signals: signals.get(day) ?? [],
      records: stream.records?.(day) ?? [],
    };
    const next = advance(state, input, standpoint, weights);
    const alerts = alertsOn(open, next.level, weights);
    state = next.state;
    open = alerts.open;
    levels.push(next.level);
    for (const alert of alerts.spoken) spoken.push({ day, alert });
    counts.push(claims.get(day) ?? 0);
  }
  return { levels, spoken, counts };
}

export interface Backtest {
  readonly watch: string;
  readonly from: Day;
  readonly to: Day;
  /** Thresholds were chosen on the days up to this one, and all is reported on the days after it; null where chosen on all. */
  readonly chosenTo: Day | null;
  /** The level, then the two plain methods, each at its own best threshold for the same rate of false alarms. */
  readonly outcomes: readonly Outcome[];
  readonly spoken: Replay["spoken"];
}

/**
 * @param span `from` where the replay begins, `score` the first day that is judged (give the past a year), `to` the last;
 *   `chosenTo` where thresholds are to be chosen on earlier days than they are reported on
 */
export function backtest(
  stream: Stream,
  standpoint: Standpoint,
  labels: readonly Label[],
  span: { readonly from: Day; readonly score: Day; readonly to: Day; readonly chosenTo: Day | null },
  weights: Weights = DEFAULT_WEIGHTS,
): Backtest {
  const run = replay(stream, standpoint, span.from, span.to, weights);
  const level: Series = { name: "level", from: span.from, scores: run.levels.map((one) => one.score) };
  const reportFrom = span.chosenTo === null ? span.score : addDays(span.chosenTo, 1);
  const outcomes = [level, rawCount(span.from, run.counts), movingZ(span.from, run.counts)].map((series) => {
    const threshold = bestThreshold(cut(series, span.score, span.chosenTo ?? span.to), labels, weights);
    return outcomeOf(cut(series, reportFrom, span.to), threshold, labels, weights);
  });
  const spoken = run.spoken.filter(({ day }) => day >= reportFrom);
  return { watch: standpoint.watch.id, from: reportFrom, to: span.to, chosenTo: span.chosenTo, outcomes, spoken };
}

/** The result as plain text: a table of the methods, the episodes beneath, then every time an alert spoke. */
export function printBacktest(result: Backtest): string {
  const rows = result.outcomes.map((one) => [
    one.name,
    Number.isFinite(one.threshold) ? one.threshold.toFixed(2) : "none",
    one.meanLead.toFixed(1),
    `${one.warnings.length - one.missed} of ${one.warnings.length}`,
    String(one.alarms.length),
    one.falseRate.toFixed(2),
  ]);
  const table = columns([["method", "threshold", "mean lead, days", "warned of", "alarms", "false a year"], ...rows]);
  const episodes = (result.outcomes[0]?.warnings ?? []).map(({ label }, index) => [
    label.day,
    label.label,
    ...result.outcomes.map(({ warnings }) => {
      const warning = warnings[index]!;
      return warning.alarm === null ? "missed" : `${warning.alarm} (${warning.lead})`;
    }),
  ]);
  const heads = ["episode", "label", ...result.outcomes.map((one) => `${one.name} (lead)`)];
  const chosen = result.chosenTo === null ? "chosen on these same days" : `chosen on days up to ${result.chosenTo}`;
  const spoken = result.spoken.map(
    ({ day, alert }) => `${day} ${alert.state.padEnd(7)} ${alert.keys.join(", ")}: ${alert.sentence} ${alert.change}`,
  );
  const title = `${result.watch}, ${result.from} to ${result.to}; thresholds ${chosen}`;
  return `${[title, "", ...table, "", ...columns([heads, ...episodes]), "", ...spoken].join("\n")}\n`;
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join("  ")
      .trimEnd(),
  );
}

function cut(series: Series, from: Day, to: Day): Series {
  const kept = series.scores.filter((_, index) => {
    const day = addDays(series.from, index);
    return day >= from && day <= to;
  });
  return { ...series, from: from > series.from ? from : series.from, scores: kept };
}
