// Which rules in force on a day forbid a transfer of a class from one state to another, each with its paragraph and a
// sentence of reason. It knows classes and states: whether these goods are on a list, or an exemption was granted, it cannot know.
import type { Day } from "../../kernel/day.js";
import type { TransferClass } from "../../kernel/record.js";
import { stateName } from "../agreements/state-name.js";
import type { Amount, Cap, Force, Measure, Rule } from "./measure.js";
import type { Measures } from "./register.js";
import { binds } from "./union.js";

export interface Carriage {
  readonly from: string;
  readonly to: string;
  readonly class: TransferClass;
  readonly day: Day;
  /** How much, where it is known. */
  readonly amount?: Amount | undefined;
}

/**
 * `outright`: nothing of it may pass; `above-cap`: only what goes beyond a cap; `by-recipient`: only to some in the country,
 * so that the state alone proves nothing; `called-upon`: asked and not bound.
 */
export type Grip = "outright" | "above-cap" | "by-recipient" | "called-upon";

/** A rule in its spell: `from` and `to` are the days on which it binds without a break around the day asked for. */
export interface Ban extends Force {
  /** The measure's id. */
  readonly measure: string;
  readonly body: string;
  /** The state that the measure is on. */
  readonly on: string;
  readonly source: Measure["source"];
  readonly paragraph: string;
  /** What the rule covers of the class. */
  readonly what: string;
  readonly grip: Grip;
  readonly cap: Cap | null;
  /** Whether the amount given is alone above the cap; null where there is no cap, no amount, or no unit in common. */
  readonly exceeds: boolean | null;
  readonly exempt: string;
  /** What is not certain about the rule or the measure, in the register's words; null where nothing is noted. */
  readonly unsure: string | null;
  readonly reason: string;
}

const GRIPS: readonly Grip[] = ["outright", "above-cap", "by-recipient", "called-upon"];
const SOME_RECIPIENTS = /\b(armed groups|listed persons|associated individuals)\b/;

/** The rules that forbid the transfer on that day: outright bans first, then by measure and in the order of its paragraphs. */
export function forbids(carriage: Carriage, measures: Measures): readonly Ban[] {
  const { from, to, day } = carriage;
  if (from === to) return [];
  const sides = [
    [from, to, "from"],
    [to, from, "to"],
  ] as const;
  return sides
    .flatMap(([on, other, direction]) =>
      (measures.on.get(on) ?? [])
        .filter((measure) => binds(measure.body, other, day))
        .flatMap((measure) => {
          const spell = measure.inForce.find((one) => holds(one, day));
          if (spell === undefined) return [];
          return measure.rules
            .filter((rule) => rule.class === carriage.class && holds(rule, day))
            .filter((rule) => rule.direction === direction || rule.direction === "both")
            .map((rule) => banOf(measure, rule, spell, carriage.amount));
        }),
    )
    .map((ban, index) => ({ ban, index }))
    .sort((a, b) => GRIPS.indexOf(a.ban.grip) - GRIPS.indexOf(b.ban.grip) || a.index - b.index)
    .map(({ ban }) => ban);
}

function holds(force: Force, day: Day): boolean {
  return force.from <= day && (force.to === null || day <= force.to);
}

function banOf(measure: Measure, rule: Rule, spell: Force, amount: Amount | undefined): Ban {
  const grip = gripOf(rule);
  const exceeds = rule.cap === null ? null : exceedsCap(rule.cap, amount);
  const bound = { from: later(rule.from, spell.from), to: earlier(rule.to, spell.to) };
  const unsure = [rule.unsure, measure.unsure].filter((text) => text !== undefined);
  return {
    measure: measure.id,
    body: measure.body,
    on: measure.on,
    source: measure.source,
    paragraph: rule.paragraph,
    what: rule.what,
    grip,
    cap: rule.cap,
    exceeds,
    exempt: rule.exempt,
    unsure: unsure.length === 0 ? null : unsure.join("; "),
    ...bound,
    reason: reasonOf(measure, rule, bound, grip, exceeds),
  };
}

function gripOf(rule: Rule): Grip {
  if (rule.what.includes("calls upon")) return "called-upon";
  if (SOME_RECIPIENTS.test(rule.what)) return "by-recipient";
  return rule.cap === null ? "outright" : "above-cap";
}

function later(a: Day, b: Day): Day {
  return a < b ? b : a;
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** A cap is for all states together and for its whole period, so an amount below it may still be part of too much. */
function exceedsCap(cap: Cap, amount: Amount | undefined): boolean | null {
  const limit = [cap, cap.or].find((one) => one !== undefined && one.unit === amount?.unit);
  return limit === undefined || amount === undefined ? null : amount.amount > limit.amount;
}

function reasonOf(measure: Measure, rule: Rule, bound: Force, grip: Grip, exceeds: boolean | null): string {
  const { direction, class: kind, cap } = rule;
  const way = direction === "both" ? "to or from" : direction;
  const verb = grip === "called-upon" ? "calls upon states to stop" : "forbids";
  const above = cap === null ? "" : ` above ${printCap(cap)}`;
  const until = bound.to === null ? "" : ` until ${bound.to}`;
  const sentence = `${measure.source.title}, ${rule.paragraph}, since ${bound.from}${until}, ${verb}, of ${kind} ${way} ${stateName(measure.on)}${above}: ${rule.what}.`;
  if (grip === "by-recipient") return `${sentence} It binds by recipient: the state alone proves nothing.`;
  if (exceeds === true) return `${sentence} The amount told is above that by itself.`;
  if (exceeds === false)
    return `${sentence} The amount told is below that; what else went in the same time counts too.`;
  return cap === null ? sentence : `${sentence} How much went in the same time is not told here.`;
}

/** "4,000,000 barrels or 525,000 tonnes a year". */
function printCap(cap: Cap): string {
  const one = ({ amount, unit }: Amount) => `${grouped(amount)} ${unit === "USD" ? "US dollars" : `${unit}s`}`;
  const both = cap.or === undefined ? one(cap) : `${one(cap)} or ${one(cap.or)}`;
  return cap.period === "year" ? `${both} a year` : `${both} in all`;
}

function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
}
