// The life of an alert: raised, changed, quiet, closed. One for each reason, or for several that stand on the same claims, and one for
// the step of the level itself. A fold over days: it says when to speak and what is new since it last spoke; sending is for others.
import { type Day, dayNumber } from "../kernel/day.js";
import { hashOf } from "../kernel/hash.js";
import type { Level } from "./level.js";
import type { Reason, Rule } from "./reason.js";
import { STEPS, type Step } from "./step.js";
import { DEFAULT_WEIGHTS, type Weights } from "./weights.js";

export type AlertState = "raised" | "changed" | "quiet" | "closed";

export interface Alert {
  /** Hash of watch, first reason and day raised: stable through its life. */
  readonly id: string;
  readonly watch: string;
  readonly state: AlertState;
  /** "step": the level itself. "silence": the sources, whatever the level. */
  readonly rule: Rule | "step" | "silence";
  /** Keys of the reasons it speaks for; "step" for the level itself. Sorted. */
  readonly keys: readonly string[];
  readonly raised: Day;
  /** The day it last spoke, and what it was worth then. */
  readonly spoke: Day;
  readonly spokenWorth: number;
  /** The last day on which its reason held. */
  readonly held: Day;
  /** The watch's step when it last spoke; null for silence, which has no level. */
  readonly step: Step | null;
  readonly worth: number;
  /** All it stands on so far, sorted. */
  readonly claims: readonly string[];
  readonly records: readonly string[];
  /** Claims and records that came since it last spoke, sorted. */
  readonly fresh: readonly string[];
  /** The reason in a sentence, as of the last day it held. */
  readonly sentence: string;
  /** What changed since it last spoke, in a sentence. */
  readonly change: string;
}

/** What holds on a day and could raise an alert. */
type Cause = Pick<Alert, "rule" | "worth" | "claims" | "records" | "sentence"> & { readonly key: string };

/**
 * One day of the alerts' lives.
 * @param open alerts of this watch that are not closed
 * @returns those that are open after the day, and those that have something to say on it (closed ones too), both in order of raising
 */
export function alertsOn(
  open: readonly Alert[],
  level: Level,
  weights: Weights = DEFAULT_WEIGHTS,
): { readonly open: readonly Alert[]; readonly spoken: readonly Alert[] } {
  const alerts: Alert[] = [...open];
  const holding = new Map<number, readonly Cause[]>();
  for (const cause of causesOf(level, weights)) {
    const known = alerts.findIndex((alert) => alert.keys.includes(cause.key));
    const place = known >= 0 ? known : sameEvidence(alerts, cause, weights);
    if (place < 0) alerts.push(raise(cause, level));
    else holding.set(place, [...(holding.get(place) ?? []), cause]);
  }
  const after = alerts.map((alert, place) => {
    const causes = holding.get(place);
    if (place >= open.length) return causes === undefined ? alert : take(alert, causes, level);
    return causes === undefined ? rest(alert, level, weights) : hold(alert, causes, level, weights);
  });
  return {
    open: after.filter((alert) => alert.state !== "closed"),
    spoken: after.filter((alert) => alert.spoke === level.day),
  };
}

function causesOf(level: Level, weights: Weights): readonly Cause[] {
  const reasons = level.reasons.filter((reason) => reason.worth >= weights.alertPoints);
  if (STEPS.indexOf(level.step) < STEPS.indexOf("elevated")) return reasons;
  const union = (pick: (reason: Reason) => readonly string[]) => sorted(level.reasons.flatMap(pick));
  const step: Cause = {
    key: "step",
    rule: "step",
    worth: level.score,
    claims: union((reason) => reason.claims),
    records: union((reason) => reason.records),
    sentence: `The level is ${level.step}, at ${level.score.toFixed(1)} points.`,
  };
  return [step, ...reasons];
}

// The step stands on everybody's claims, so it neither joins nor is joined.
function sameEvidence(alerts: readonly Alert[], cause: Cause, weights: Weights): number {
  if (cause.key === "step" || cause.claims.length === 0) return -1;
  return alerts.findIndex((alert) => {
    if (alert.rule === "step") return false;
    const own = new Set(alert.claims);
    const both = cause.claims.filter((id) => own.has(id)).length;
    return both >= weights.alertSame * cause.claims.length;
  });
}

function raise(cause: Cause, level: Level): Alert {
  const { key, ...rest } = cause;
  return {
    id: hashOf("alert", level.watch, key, level.day),
    watch: level.watch,
    state: "raised",
    keys: [key],
    raised: level.day,
    spoke: level.day,
    spokenWorth: cause.worth,
    held: level.day,
    step: level.step,
    fresh: sorted([...cause.claims, ...cause.records]),
    change: "New.",
    ...rest,
  };
}

// The alert with what now stands behind it, before it is asked whether that is worth speaking of.
function take(alert: Alert, causes: readonly Cause[], level: Level): Alert {
  const first = causes.reduce((most, one) => (one.worth > most.worth ? one : most));
  const raisedNow = alert.raised === level.day;
  const old = new Set([...alert.claims, ...alert.records]);
  const come = causes.flatMap((one) => [...one.claims, ...one.records]).filter((id) => !old.has(id));
  const stronger = !raisedNow || first.worth > alert.worth;
  return {
    ...alert,
    keys: sorted([...alert.keys, ...causes.map((one) => one.key)]),
    held: level.day,
    worth: stronger ? first.worth : alert.worth,
    spokenWorth: raisedNow ? Math.max(first.worth, alert.worth) : alert.spokenWorth,
    claims: sorted([...alert.claims, ...causes.flatMap((one) => one.claims)]),
    records: sorted([...alert.records, ...causes.flatMap((one) => one.records)]),
    fresh: sorted([...(raisedNow ? alert.fresh : untold(alert)), ...come]),
    sentence: stronger ? first.sentence : alert.sentence,
  };
}

function hold(alert: Alert, causes: readonly Cause[], level: Level, weights: Weights): Alert {
  const next = take(alert, causes, level);
  const change = changeOf(alert, next, level, weights);
  if (change === null) return next;
  return { ...next, state: "changed", spoke: level.day, spokenWorth: next.worth, step: level.step, change };
}

// What an alert has already told is not fresh any more; it told it on the day it spoke.
function untold(alert: Alert): readonly string[] {
  return alert.held === alert.spoke ? [] : alert.fresh;
}

function changeOf(alert: Alert, next: Alert, level: Level, weights: Weights): string | null {
  const count = next.fresh.length;
  // A treaty that enters into force on its day brings nothing new to read.
  const come = count === 0 ? "" : `; ${count} new ${count === 1 ? "piece" : "pieces"} of evidence`;
  if (alert.state === "quiet") return `Back after ${daysBetween(alert.held, level.day)} days without it${come}.`;
  if (alert.rule === "step") return alert.step === level.step ? null : `From ${alert.step} to ${level.step}${come}.`;
  if (next.worth < alert.spokenWorth + weights.alertChange) return null;
  return `Grown from ${alert.spokenWorth.toFixed(1)} to ${next.worth.toFixed(1)} points${come}.`;
}

function rest(alert: Alert, level: Level, weights: Weights): Alert {
  const silent = daysBetween(alert.held, level.day);
  const quiet = { ...alert, spoke: level.day, spokenWorth: 0, worth: 0, fresh: [], step: level.step };
  if (alert.state !== "quiet") {
    if (silent < weights.alertQuiet) return alert;
    return { ...quiet, state: "quiet", change: `Nothing for ${silent} days.` };
  }
  if (silent < weights.alertQuiet + weights.alertClosed) return alert;
  return { ...quiet, state: "closed", change: `Closed after ${silent} days without it.` };
}

function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
