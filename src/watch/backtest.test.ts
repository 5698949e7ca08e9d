// Labels, outcomes, the plain methods and the whole replay, on a seeded stream about nothing that happened.
import { describe, expect, it } from "vitest";
import { day, JAPAN, ordinary, told } from "../../tests/watched.js";
import { addDays, type Day } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import { backtest, printBacktest, replay, type Stream } from "./backtest.js";
import { movingZ, rawCount } from "./baseline.js";
import { episodes, type Label, readLabels } from "./label.js";
import { alarmsOf, bestThreshold, outcomeOf, type Series } from "./outcome.js";
import type { Reported } from "./signal.js";
import { DEFAULT_WEIGHTS as W } from "./weights.js";

describe("labels", () => {
  it("are read by their head line, in order, once, and for their watch", () => {
    const csv = "label,day,watch,other\nb,2024-02-01,w,1\na,2024-01-01,w,1\na,2024-01-01,w,2\nx,2024-01-05,v,1\n";
    expect(readLabels(csv, "here", "w")).toEqual([
      { day: "2024-01-01", label: "a" },
      { day: "2024-02-01", label: "b" },
    ]);
    expect(readLabels(csv, "here")).toHaveLength(3);
    expect(readLabels("day\n2024-01-01\n", "here")).toEqual([{ day: "2024-01-01", label: "" }]);
    expect(readLabels("", "here")).toEqual([]);
  });

  it.each([
    ["date,label\n2024-01-01,a\n", 'no column "day"'],
    ["day,label\n2024-02-30,a\n", "row 1"],
    ['day,label\n"2024-01-01,a\n', "is no CSV"],
  ])("%j is refused", (csv, named) => {
    expect(() => readLabels(csv, "labels.csv")).toThrow(NoroshiError);
    expect(() => readLabels(csv, "labels.csv")).toThrow(named);
  });

  it("close to one another are one episode, chains too", () => {
    const labels = ["2024-01-01", "2024-01-20", "2024-02-15", "2024-04-01"].map((on) => ({ day: day(on), label: "" }));
    expect(episodes(labels, 30).map((one) => one.day)).toEqual(["2024-01-01", "2024-04-01"]);
  });
});

const FROM = day("2020-01-01");
const series = (count: number, ...high: readonly number[]): Series => ({
  name: "made",
  from: FROM,
  scores: Array.from({ length: count }, (_, i) => (high.includes(i) ? 5 : 0)),
});
const label = (index: number): Label => ({ day: addDays(FROM, index), label: `on ${index}` });

describe("an outcome", () => {
  it("takes a score that stays near the threshold as one alarm", () => {
    const alarms = alarmsOf(series(400, 10, 12, 35, 100, 101), 5, W);
    expect(alarms).toEqual([addDays(FROM, 10), addDays(FROM, 100)]);
  });

  it("measures lead, misses and false alarms, and calls nothing false whose horizon is not over", () => {
    const outcome = outcomeOf(series(730, 100, 300, 700), 5, [label(160), label(500)], W);
    expect(outcome.warnings.map(({ lead, alarm }) => [lead, alarm])).toEqual([
      [60, addDays(FROM, 100)],
      [0, null],
    ]);
    expect(outcome).toMatchObject({ meanLead: 30, missed: 1, falseAlarms: [addDays(FROM, 300)] });
    expect(outcome.falseRate).toBeCloseTo(0.5, 2);
  });

  it("calls an alarm just after the day neither warning nor false", () => {
    const outcome = outcomeOf(series(730, 170), 5, [label(160)], W);
    expect(outcome).toMatchObject({ missed: 1, falseAlarms: [] });
  });

  it("finds the threshold that keeps the false alarms within bounds, or none", () => {
    const noisy: Series = {
      ...series(730),
      scores: series(730).scores.map((_, i) => (i % 60 === 0 ? 2 : i === 400 ? 3 : 0)),
    };
    expect(bestThreshold(noisy, [label(450)], W)).toBe(3);
    expect(bestThreshold(series(730), [label(450)], W)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the plain methods", () => {
  it("count thirty days", () => {
    const counts = Array.from({ length: 40 }, (_, i) => (i === 0 ? 3 : i === 20 ? 2 : 0));
    const { scores } = rawCount(FROM, counts);
    expect([scores[0], scores[20], scores[29], scores[30], scores[39]]).toEqual([3, 5, 5, 2, 2]);
  });

  it("set a week against the year before it", () => {
    const counts = Array.from({ length: 500 }, (_, i) => (i === 499 ? 20 : i % 7 === 0 ? 1 : 0));
    const { scores } = movingZ(FROM, counts);
    expect(scores[10]).toBe(0);
    expect(scores[400]).toBeCloseTo(0, 5);
    expect(scores[499]).toBeGreaterThan(18);
  });
});

// Four ordinary years with two build-ups: deeds between the two become frequent some weeks before the labelled day.
const YEARS = 1460;
function stream(): { readonly stream: Stream; readonly labels: readonly Label[] } {
  const labels = [label(700), label(1200)];
  const build = labels.flatMap((_, which) =>
    Array.from({ length: 18 }, (_unused, i): Reported => {
      const on = addDays(FROM, (which === 0 ? 655 : 1160) + 2 * i);
      return told(i % 2 === 0 ? "AID PRK>RUS" : "COOPERATE RUS+PRK", on, { object: { text: "shells", class: "arms" } });
    }),
  );
  // Talk that leads to nothing, much of it, which plain counting takes for a build-up.
  const chatter = Array.from({ length: 30 }, (_, i) =>
    told("ACCUSE RUS>PRK", addDays(FROM, 900 + i), { id: `talk${i}`, origin: "one" }),
  );
  const volume = new Map<Day, number>(Array.from({ length: YEARS }, (_, i) => [addDays(FROM, i), 15 + (i % 7)]));
  return { stream: { reported: [...ordinary(FROM, YEARS, 0.06, 5), ...build, ...chatter], volume }, labels };
}

describe("a backtest", () => {
  const made = stream();
  const span = { from: FROM, score: addDays(FROM, 365), to: addDays(FROM, YEARS - 1), chosenTo: null };
  const result = backtest(made.stream, JAPAN, made.labels, span);

  it("warns weeks ahead of both build-ups, earlier than the plain methods where no false alarm is allowed", () => {
    // A horizon no longer than the build-ups, so that an alarm by chance long before them is not taken for a warning.
    const strict = { ...W, horizon: 50, falseAlarms: 0 };
    const [own, ...plain] = backtest(made.stream, JAPAN, made.labels, span, strict).outcomes;
    expect(own!.missed).toBe(0);
    expect(own!.meanLead).toBeGreaterThan(14);
    expect(own!.falseAlarms).toEqual([]);
    for (const other of plain) expect(own!.meanLead).toBeGreaterThan(other.meanLead);
  });

  it("knows nothing early: what comes after a day changes nothing before it", () => {
    const until = addDays(FROM, 800);
    const early = { ...made.stream, reported: made.stream.reported.filter(({ known }) => known <= until) };
    expect(replay(early, JAPAN, FROM, until)).toEqual(replay(made.stream, JAPAN, FROM, until));
    const late = made.stream.reported.map((one) => ({ ...one, known: addDays(one.published, 400) }));
    const blind = replay({ ...made.stream, reported: late }, JAPAN, FROM, addDays(FROM, 399));
    expect(blind.levels.every(({ score }) => score === 0)).toBe(true);
  });

  it("chooses on early days and reports on later ones where asked to", () => {
    const later = backtest(made.stream, JAPAN, made.labels, { ...span, chosenTo: addDays(FROM, 800) });
    expect(later.from).toBe(addDays(FROM, 801));
    for (const outcome of later.outcomes) {
      expect(outcome.warnings.map((one) => one.label.label)).toEqual(["on 1200"]);
      for (const alarm of outcome.alarms) expect(alarm > addDays(FROM, 800)).toBe(true);
    }
    expect(later.outcomes[0]!.missed).toBe(0);
  });

  it("prints the same text for the same stream, whatever its order", () => {
    const turned = { ...made.stream, reported: [...made.stream.reported].reverse() };
    const text = printBacktest(result);
    expect(printBacktest(backtest(turned, JAPAN, made.labels, span))).toBe(text);
    expect(text).toContain("rus-prk, 2020-12-31 to 2023-12-30; thresholds chosen on these same days");
    expect(text).toMatch(/^level +\d/m);
    expect(text).toMatch(/raised +surprise:/);
  });
});
