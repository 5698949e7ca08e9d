// What is normal: rates, weekdays, clusters and honest tails; and whether silence means calm.
import { describe, expect, it } from "vitest";
import { day, seeded } from "../../tests/watched.js";
import { addDays, weekday } from "../kernel/day.js";
import { absorb, clustering, type Expectation, expectedOf, exposureOf, noExpectation, tailOf } from "./expectation.js";
import { hear, NO_VOLUME, sightOf } from "./sight.js";
import { DEFAULT_WEIGHTS as W } from "./weights.js";

/** The past after so many days on which `count` says what the first category saw among how many reports. */
function pastOf(
  days: number,
  count: (index: number, on: ReturnType<typeof day>) => readonly [number, number],
): Expectation {
  let past = noExpectation(W);
  for (let i = 0; i < days; i++) {
    const on = addDays(day("2020-01-06"), i);
    const [seen, reports] = count(i, on);
    past = absorb(past, { day: on, reports, counts: [seen, 0, 0, 0, 0, 0, 0, 0, 0] }, W);
  }
  return past;
}

/** A count of mean `rate` (Knuth's method). */
function poisson(rate: number, random: () => number): number {
  let count = 0;
  for (let left = random(); left > Math.exp(-rate); left *= random()) count += 1;
  return count;
}

describe("what is normal", () => {
  it("comes near the rate that was, and twice the reports are worth twice the claims", () => {
    const past = pastOf(1500, (i) => [i % 10 === 0 ? 1 : 0, 20]);
    expect(expectedOf(past, 0, 20 * 30)).toBeGreaterThan(2.7);
    expect(expectedOf(past, 0, 20 * 30)).toBeLessThan(3.3);
    expect(expectedOf(past, 0, 1200)).toBeCloseTo(2 * expectedOf(past, 0, 600), 10);
    expect(expectedOf(past, 1, 600)).toBeLessThan(0.1);
  });

  it("follows a new rate and forgets the old", () => {
    const halves = (count: number) => pastOf(3000 + count * W.forgetting, (i) => [i < 3000 ? 1 : 0, 20]);
    const [whole, half, quarter] = [0, 1, 2].map((count) => expectedOf(halves(count), 0, 20));
    expect(whole).toBeGreaterThan(0.9);
    expect(half! / whole!).toBeCloseTo(0.5, 1);
    expect(quarter! / whole!).toBeCloseTo(0.25, 1);
  });

  it("the same count among more reports is less surprising", () => {
    const past = pastOf(700, (i) => [i % 7 === 0 ? 1 : 0, 20]);
    expect(tailOf(past, 0, 8, 140, W)).toBeLessThan(tailOf(past, 0, 8, 1400, W));
    expect(tailOf(past, 0, 8, 1400, W)).toBeGreaterThan(0.5);
  });

  it("learns that a weekday is busier than its reports say", () => {
    const past = pastOf(1400, (_, on) => [weekday(on) === 3 ? 3 : 0, 20]);
    expect(exposureOf(past, day("2024-06-19"), 20, W)).toBeGreaterThan(2 * exposureOf(past, day("2024-06-20"), 20, W));
  });

  it("where claims come in bursts, a burst is less surprising than where they come singly", () => {
    const random = seeded(7);
    const single = pastOf(2100, () => [random() < 0.2 ? 1 : 0, 20]);
    const burst = pastOf(2100, (i) => [i % 70 < 2 ? 7 : 0, 20]);
    expect(clustering(single, 0, W)).toBeLessThan(1.5);
    expect(clustering(burst, 0, W)).toBeGreaterThan(4);
    expect(tailOf(burst, 0, 10, 140, W)).toBeGreaterThan(100 * tailOf(single, 0, 10, 140, W));
  });

  it("tells chance honestly: of ordinary days about one in twenty passes the one-in-twenty mark, or fewer", () => {
    const random = seeded(11);
    let past = noExpectation(W);
    let rare = 0;
    for (let i = 0; i < 4000; i++) {
      const on = addDays(day("2010-01-01"), i);
      const seen = poisson(6, random);
      if (i > 400 && tailOf(past, 0, seen, exposureOf(past, on, 20, W), W) <= 0.05) rare += 1;
      past = absorb(past, { day: on, reports: 20, counts: [seen, 0, 0, 0, 0, 0, 0, 0, 0] }, W);
    }
    expect(rare / 3600).toBeLessThan(0.06);
    expect(rare / 3600).toBeGreaterThan(0.02);
  });
});

describe("sight", () => {
  const heard = (days: number, reports: (index: number) => number) =>
    Array.from({ length: days }, (_, i) => reports(i)).reduce((volume, n) => hear(volume, n, W), NO_VOLUME);
  const month = (reports: number, last: readonly number[]) => [
    ...new Array<number>(30 - last.length).fill(reports),
    ...last,
  ];
  const busy = heard(200, (i) => 10 + (i % 5));
  const seldom = heard(400, (i) => (i % 9 === 0 ? 1 : 0));
  const rows = [
    ["a source as busy as ever", busy, month(12, [12, 11]), "calm"],
    ["a weekend", busy, month(12, [2, 2]), "calm"],
    ["a source that fell to a tenth", busy, month(12, [1, 1, 1, 2, 1, 1, 1]), "quiet-source"],
    ["a source that stopped a week ago", busy, month(12, [0, 0, 0, 0, 0, 0, 0]), "no-data"],
    ["a source that writes once in nine days, silent for a week", seldom, month(0, [1, 0, 0, 0, 0, 0, 0, 0]), "calm"],
    ["a month of nothing", seldom, month(0, []), "no-data"],
    ["nothing ever", NO_VOLUME, [], "no-data"],
  ] as const;
  it.each(rows)("%s", (_, volume, recent, wanted) => expect(sightOf(volume, recent, W)).toBe(wanted));
});
