// The level on single days, and what must hold of it whatever is reported: order, memory, parts, added evidence.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, days, JAPAN, ordinary, SEOUL, signals, told } from "../../tests/watched.js";
import { addDays, type Day } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import type { StandingRecord } from "../kernel/record.js";
import { advance, type DayInput, type Level, levelOn, type WatchState } from "./level.js";
import { scoreOf, weigh } from "./reason.js";
import type { Reported } from "./signal.js";
import { AT_REST, nextStep, STEPS, type Standing } from "./step.js";
import { DEFAULT_WEIGHTS as W } from "./weights.js";

const START = "2022-01-03";
const DAYS = 500;
const LAST = addDays(day(START), DAYS - 1);
const CALM = ordinary(START, DAYS, 0.08, 3);

const levelWith = (extra: readonly Reported[]) =>
  levelOn(LAST, days(START, DAYS, [...CALM, ...extra], JAPAN), JAPAN).level;
const burst = (text: string, count: number, on: Day = LAST) =>
  Array.from({ length: count }, (_, i) =>
    told(text, on, { id: `${text}${on}${i}`, object: null, origin: `o${text}${i}` }),
  );

describe("the level", () => {
  it("of ordinary days is calm, and calm is not blind", () => {
    const level = levelWith([]);
    expect(level).toMatchObject({ step: "calm", blind: "calm", learning: false });
    expect(level.score).toBeLessThan(W.stepWatchful);
  });

  it("rises when the two do materially more together than ever, and says why by claims", () => {
    const more = [
      ...burst("COOPERATE RUS+PRK", 3),
      ...burst("AID PRK>RUS", 3),
      ...burst("AID RUS>PRK", 2, addDays(LAST, -3)),
    ];
    const level = levelWith(more);
    expect(STEPS.indexOf(level.step)).toBeGreaterThanOrEqual(STEPS.indexOf("elevated"));
    expect(level.reasons[0]).toMatchObject({ rule: "surprise", category: "MC" });
    const today = more.filter(({ known }) => known === LAST);
    for (const { claim } of today) expect(level.reasons[0]!.claims).toContain(claim.id);
    expect(level.reasons[0]!.sentence).toMatch(/^Material cooperation: .* is usual; by chance .*\.$/);
  });

  it("does not rise for copies, however many", () => {
    const once = told("AID PRK>RUS", LAST, { origin: "wire" });
    const copies = Array.from({ length: 30 }, (_, i) =>
      told("AID PRK>RUS", LAST, { id: `copy${i}`, document: `d${i}`, origin: "wire" }),
    );
    expect(levelOn(LAST, days(START, DAYS, [...CALM, once, ...copies], JAPAN, 60), JAPAN).level.score).toBe(
      levelOn(LAST, days(START, DAYS, [...CALM, once], JAPAN, 60), JAPAN).level.score,
    );
  });

  it("does not rise for what did not happen, for background, or for others", () => {
    const no = burst("AID PRK>RUS", 1).map(({ claim, ...rest }) => ({
      ...rest,
      claim: { ...claim, polarity: "negated" as const },
    }));
    const old = [told("AID PRK>RUS", LAST, { time: { from: day("1961-07-06"), to: day("1961-07-06") } })];
    for (const extra of [no, old, burst("COOPERATE USA+KOR", 9), burst("RETREAT RUS>PRK", 9)]) {
      expect(levelWith(extra).step).toBe("calm");
    }
  });

  it("rises, but not far, when more of everything is told between the two than is usual, and says by which claims", () => {
    const talks = ["CONSULT KOR+PRK", "AID KOR>PRK", "SUPPORT PRK>KOR", "COOPERATE KOR+PRK"];
    const usual = Array.from({ length: 10 }, (_, i) => told("CONSULT KOR+PRK", addDays(day(START), 45 * i)));
    const today = talks.map((text) => told(text, LAST));
    const seen = levelOn(LAST, days(START, DAYS, [...usual, ...today], SEOUL), SEOUL).level;
    expect(seen.reasons).toMatchObject([
      { rule: "surprise", category: "traffic", claims: today.map(({ claim }) => claim.id).sort() },
    ]);
    expect(seen.reasons[0]!.sentence).toMatch(
      /^All that is told between the two: 4 matters weigh 4\.0 .* is usual; by/,
    );
    const many = Array.from({ length: 20 }, (_, i) => told("CONSULT KOR+PRK", LAST, { origin: `o${i}`, id: `c${i}` }));
    const most = levelOn(LAST, days(START, DAYS, [...usual, ...today, ...many], SEOUL), SEOUL).level;
    expect(most.score).toBeLessThanOrEqual(W.pointsTraffic);
    expect(levelOn(LAST, days(START, DAYS, usual, SEOUL), SEOUL).level.reasons).toEqual([]);
  });

  it("raises Seoul by conflict with the North, and by aid to it only as traffic", () => {
    const quiet = days(START, DAYS, burst("ASSAULT PRK>KOR", 1), SEOUL);
    expect(levelOn(LAST, quiet, SEOUL).level.reasons.map(({ rule }) => rule)).toContain("force");
    const aided = levelOn(LAST, days(START, DAYS, burst("AID KOR>PRK", 9), SEOUL), SEOUL).level;
    expect(aided.reasons.map(({ key }) => key)).toEqual(["surprise:traffic"]);
  });

  it("keeps a war grave when it has become usual", () => {
    const war = Array.from({ length: DAYS }, (_, i) =>
      told("ASSAULT PRK>KOR", addDays(day(START), i), { id: `w${i}` }),
    );
    const level = levelOn(LAST, days(START, DAYS, war, SEOUL), SEOUL).level;
    expect(level.reasons.map(({ rule }) => rule)).toEqual(["force"]);
    expect(STEPS.indexOf(level.step)).toBeGreaterThanOrEqual(STEPS.indexOf("high"));
  });

  it("learns before it judges, and tells a dead feed from calm", () => {
    const early = levelOn(
      addDays(day(START), 20),
      days(START, 21, burst("AID PRK>RUS", 9, addDays(day(START), 20)), JAPAN),
      JAPAN,
    );
    expect(early.level).toMatchObject({ learning: true, score: 0 });
    expect(levelOn(addDays(LAST, 12), days(START, DAYS, CALM, JAPAN), JAPAN).level.blind).toBe("no-data");
    expect(levelOn(day("2022-01-03"), [], JAPAN).level.blind).toBe("no-data");
  });

  const pact: StandingRecord = {
    kind: "agreement",
    id: "pact",
    basis: [{ claim: "signing" }],
    name: "Treaty on Comprehensive Strategic Partnership",
    parties: ["PRK", "RUS"],
    signed: { from: day("2023-05-10"), to: day("2023-05-10") },
    inForce: null,
    ended: null,
    clauses: ["defence"],
    status: "signed",
  };
  const withRecords = (records: readonly StandingRecord[], on: Day = LAST) =>
    levelOn(
      on,
      days(START, DAYS, [], JAPAN).map((input) => ({ ...input, records })),
      JAPAN,
    ).level;

  it("counts a defence pact by rule, fading to what stays, and gone when it ends", () => {
    const fresh = withRecords([pact], day("2023-05-10"));
    expect(fresh.reasons).toMatchObject([
      { rule: "pact-signed", points: W.pactSigned, loss: W.pactSigned, claims: ["signing"], records: ["pact"] },
    ]);
    expect(fresh.step).toBe("elevated");
    expect(fresh.reasons[0]!.sentence).toMatch(
      /^the Treaty on \w+ Strategic Partnership between PRK and RUS was signed/,
    );
    const named = { ...pact, name: "Treaty of Friendship between Russia and North Korea" };
    expect(withRecords([named], day("2023-05-10")).reasons[0]!.sentence).toMatch(
      /^the Treaty of Friendship between Russia and North Korea was signed/,
    );
    expect(withRecords([pact], day("2023-05-09")).reasons).toEqual([]);
    const later = levelOn(
      day("2026-05-10"),
      [{ day: day("2026-05-10"), reports: 9, signals: [], records: [pact] }],
      JAPAN,
    ).level;
    expect(later.reasons[0]!.points).toBeCloseTo(W.pactSigned * W.pactStays, 0);
    const ended = { ...pact, ended: { from: day("2023-05-12"), to: day("2023-05-12") } };
    expect(withRecords([ended], day("2023-05-13")).reasons).toEqual([]);
    for (const other of [
      { ...pact, clauses: ["trade" as const] },
      { ...pact, parties: ["CHN", "PRK"] },
      { ...pact, parties: ["JPN", "PRK", "RUS"] },
    ]) {
      expect(withRecords([other]).reasons).toEqual([]);
    }
  });

  it("has a day only once, and only what belongs to it", () => {
    const first = advance(null, { day: LAST, reports: 1, signals: [], records: [] }, JAPAN).state;
    const again = { day: LAST, reports: 1, signals: [], records: [] };
    expect(() => advance(first, again, JAPAN)).toThrow(NoroshiError);
    const stray = signals([told("AID PRK>RUS", "2020-01-01")], JAPAN);
    expect(() => advance(null, { ...again, signals: stray }, JAPAN)).toThrow("2020-01-01");
  });
});

// Made-up streams: day, act, origin and certainty at random, on top of the ordinary days.
const someAct = fc.constantFrom(
  "AID PRK>RUS",
  "COOPERATE RUS+PRK",
  "CONSULT RUS+PRK",
  "ASSAULT RUS>PRK",
  "ACCUSE PRK>RUS",
  "MOBILIZE/weapons PRK",
);
const someReport = fc.record({
  text: someAct,
  back: fc.integer({ min: 0, max: 40 }),
  origin: fc.integer({ min: 0, max: 4 }),
  certainty: fc.constantFrom("certain" as const, "probable" as const, "possible" as const),
});
const some = fc
  .array(someReport, { maxLength: 30 })
  .map((list) =>
    list.map(({ text, back, origin, certainty }, i) =>
      told(text, addDays(LAST, -back), { id: `r${i}`, document: `d${origin}-${i}`, origin: `o${origin}`, certainty }),
    ),
  );
const SPAN = 200;
const FROM = addDays(LAST, 1 - SPAN);
const inputs = (reports: readonly Reported[]) => days(FROM, SPAN, reports, JAPAN);

describe("whatever is reported", () => {
  it("the order of a day's signals changes nothing", () => {
    fc.assert(
      fc.property(some, (reports) => {
        const turned = inputs(reports).map((input): DayInput => ({ ...input, signals: [...input.signals].reverse() }));
        expect(levelOn(LAST, turned, JAPAN).level).toEqual(levelOn(LAST, inputs(reports), JAPAN).level);
      }),
      { numRuns: 25 },
    );
  });

  it("going on from a state that was written down gives what a reckoning from the start gives", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: SPAN - 2 }), (reports, at) => {
        const all = inputs(reports);
        const whole = levelOn(LAST, all, JAPAN);
        const half = levelOn(all[at]!.day, all, JAPAN).state;
        const kept = JSON.parse(JSON.stringify(half)) as WatchState;
        expect(levelOn(LAST, all, JAPAN, kept)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it("the score is the sum of what the reasons show, sorted by loss, and no loss is above what is shown", () => {
    fc.assert(
      fc.property(some, (reports) => {
        const level = levelOn(LAST, inputs(reports), JAPAN).level;
        expect(level.score).toBe(scoreOf(level.reasons));
        expect(level.reasons).toEqual(weigh([...level.reasons].reverse(), W));
        const losses = level.reasons.map(({ loss }) => loss);
        expect(losses).toEqual([...losses].sort((a, b) => b - a));
        for (const reason of level.reasons) {
          expect(reason.loss).toBeLessThanOrEqual(reason.points + 0.11);
          expect(reason.claims.length + reason.records.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("a further act that raises, or a further witness of one, never lowers the level of its day", () => {
    fc.assert(
      fc.property(some, someAct, fc.integer({ min: 0, max: 29 }), (reports, text, place) => {
        const act = told(text, LAST, { id: "new", origin: "new", object: { text: "x", class: "cyber" } });
        const witnessed = reports[place];
        const witness = witnessed && {
          ...witnessed,
          origin: "new",
          claim: { ...witnessed.claim, id: "z", document: "z" },
        };
        for (const more of [act, ...(witness ? [witness] : [])]) {
          // Of its day only: later days compare with what has been usual, and it makes more of it usual.
          const before = levelOn(more.known, inputs(reports), JAPAN).level;
          const after = levelOn(more.known, inputs([...reports, more]), JAPAN).level;
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(STEPS.indexOf(after.step)).toBeGreaterThanOrEqual(STEPS.indexOf(before.step));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("what becomes known later changes no earlier level", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 40 }), (reports, back) => {
        const on = addDays(LAST, -back);
        const early = reports.filter(({ known }) => known <= on);
        expect(levelOn(on, inputs(reports), JAPAN).level).toEqual(levelOn(on, inputs(early), JAPAN).level);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the steps", () => {
  const walk = (scores: readonly number[], from: Standing = AT_REST) => {
    let standing = from;
    return scores.map((score) => {
      standing = nextStep(standing, score, W);
      return standing.step;
    });
  };

  it("go up at once and down only after days well below", () => {
    const low = new Array<number>(W.stepHold).fill(0);
    expect(walk([W.stepGrave])).toEqual(["grave"]);
    expect(walk([W.stepHigh, ...low]).at(-2)).toBe("high");
    expect(walk([W.stepHigh, ...low]).at(-1)).toBe("calm");
    expect(walk([W.stepHigh, ...low.slice(1), W.stepHigh * 0.8, ...low.slice(1)]).at(-1)).toBe("high");
  });

  it("never flap: a score that stays between leaving and entering points moves nothing, and a fall needs a week each time", () => {
    const score = fc.double({ min: 0, max: 80, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 30, maxLength: 120 }), (scores) => {
        const steps = walk(scores).map((step: Level["step"]) => STEPS.indexOf(step));
        let lastMove = Number.NEGATIVE_INFINITY;
        steps.forEach((step, i) => {
          const before = steps[i - 1] ?? 0;
          if (step < before) expect(i - lastMove).toBeGreaterThanOrEqual(W.stepHold);
          if (step !== before) lastMove = i;
        });
      }),
    );
    const between = fc.array(fc.double({ min: W.stepElevated * W.stepDown, max: W.stepHigh - 0.01, noNaN: true }), {
      minLength: 20,
    });
    fc.assert(
      fc.property(between, (scores) => {
        expect(new Set(walk(scores, { step: "elevated", below: 0 }))).toEqual(new Set(["elevated"]));
      }),
    );
  });
});
