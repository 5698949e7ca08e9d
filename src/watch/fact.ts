// Standing facts that raise a level by rule: a defence pact signed or in force, a sanction, a test, arms or troops sent.
// Each has its points on its day, halved every half-life, down to the share that stays while it holds. Facts are taken from
// the records as known on the day; what no record holds does not count here.
import { type Day, dayNumber } from "../kernel/day.js";
import { type DateRange, printRange } from "../kernel/range.js";
import type { AgreementRecord, StandingRecord } from "../kernel/record.js";
import type { Part, Rule } from "./reason.js";
import { roleOf, type Standpoint } from "./standpoint.js";
import type { Weights } from "./weights.js";

interface Fact {
  readonly rule: Rule;
  readonly since: DateRange;
  readonly points: number;
  readonly halfLife: number;
  readonly stays: number;
  readonly text: string;
}

/** The parts that records add to the level of a watch on a day. */
export function factParts(
  records: readonly StandingRecord[],
  day: Day,
  standpoint: Standpoint,
  weights: Weights,
): readonly Part[] {
  return records.flatMap((record) => {
    const fact = factOf(record, day, standpoint, weights);
    if (fact === null || fact.since.to > day) return [];
    const age = dayNumber(day) - dayNumber(fact.since.to);
    if (fact.stays === 0 && age > weights.deedEnds) return [];
    const worth = fact.points * (fact.stays + (1 - fact.stays) * 0.5 ** (age / fact.halfLife));
    const claims = record.basis.flatMap((basis) => ("claim" in basis ? [basis.claim] : []));
    const part: Part = {
      key: `${fact.rule}:${record.id}`,
      rule: fact.rule,
      category: null,
      worth,
      claims: [...new Set(claims)].sort(),
      records: [record.id],
      matters: [],
      sentence: `${fact.text} (${printRange(fact.since)}), ${age === 0 ? "today" : age === 1 ? "a day ago" : `${age} days ago`}.`,
    };
    return [part];
  });
}

/** The first day on which a record can make a difference to any level; null where it never does. */
export function countsFrom(record: StandingRecord): Day | null {
  if (record.kind === "dispute") return null;
  const days =
    record.kind === "agreement" ? [record.signed?.to, record.inForce?.to, record.ended?.from] : [record.time?.to];
  return days.flatMap((day) => day ?? []).sort()[0] ?? null;
}

function factOf(record: StandingRecord, day: Day, standpoint: Standpoint, weights: Weights): Fact | null {
  const { watch } = standpoint;
  const watched = watch.pair.filter((id) => id !== watch.observer);
  const deed = (rule: Rule, time: DateRange | null, points: number, text: string): Fact | null =>
    time === null ? null : { rule, since: time, points, halfLife: weights.deedHalfLife, stays: 0, text };
  switch (record.kind) {
    case "agreement":
      return pactOf(record, day, standpoint, weights);
    case "sanction": {
      const concerns = watched.includes(record.on) && (record.by === watch.observer || watch.pair.includes(record.by));
      if (!concerns || (record.action !== "imposed" && record.action !== "extended")) return null;
      return deed(
        "sanction-imposed",
        record.time,
        weights.sanctionImposed,
        `${record.by} ${record.action} sanctions on ${record.on}`,
      );
    }
    case "programme": {
      if (!watched.includes(record.owner) || record.direction === "halt") return null;
      const test = record.direction === "test";
      const points = (test ? weights.programmeTest : weights.programmeAdvance) * weights[record.certainty];
      const text = `${record.owner} ${test ? "tested in" : "advanced"} its ${record.class} programme`;
      return deed(test ? "programme-test" : "programme-advance", record.time, points, text);
    }
    case "transfer": {
      if (record.class !== "arms" && record.class !== "troops") return null;
      const third = roleOf(standpoint) !== "party";
      const concerns = third
        ? watch.pair.includes(record.from) && watch.pair.includes(record.to)
        : watched.includes(record.to) && record.from !== watch.observer;
      if (!concerns) return null;
      const troops = record.class === "troops";
      const points = (troops ? weights.troopsSent : weights.armsSent) * weights[record.certainty];
      return deed(
        troops ? "troops-sent" : "arms-sent",
        record.time,
        points,
        `${record.class} from ${record.from} to ${record.to}`,
      );
    }
    case "dispute":
      return null;
  }
}

// A pact between two others, or of the other side of one's own pair with somebody else than oneself.
function pactOf(record: AgreementRecord, day: Day, standpoint: Standpoint, weights: Weights): Fact | null {
  const { watch } = standpoint;
  if (!record.clauses.includes("defence") || record.parties.includes(watch.observer)) return null;
  const watched = watch.pair.filter((id) => id !== watch.observer);
  if (!watched.every((id) => record.parties.includes(id))) return null;
  if (record.ended !== null && record.ended.from <= day) return null;
  const text = record.name === null ? `a defence pact between ${record.parties.join(" and ")}` : titled(record);
  const shape = { halfLife: weights.pactHalfLife, stays: weights.pactStays };
  if (record.inForce !== null && record.inForce.to <= day) {
    return {
      rule: "pact-in-force",
      since: record.inForce,
      points: weights.pactInForce,
      text: `${text} entered into force`,
      ...shape,
    };
  }
  if (record.signed === null) return null;
  return {
    rule: "pact-signed",
    since: record.signed,
    points: weights.pactSigned,
    text: `${text} was signed`,
    ...shape,
  };
}

/** The treaty by its name, with its parties where the name says nothing of any of them: "… between Russia and North Korea". */
function titled({ name, parties }: AgreementRecord): string {
  const title = /^(the|an?)\s/i.test(name ?? "") ? `${name}` : `the ${name}`;
  return / (between|of|with) \p{Lu}.* and (the )?\p{Lu}/u.test(title)
    ? title
    : `${title} between ${parties.join(" and ")}`;
}
