// The alarm for silent sources: calm, a quiet source and no data are told apart, each said once, and the end of it is said too.
import { describe, expect, it, test } from "vitest";
import { day } from "../../tests/watched.js";
import { addDays } from "../kernel/day.js";
import type { Alert } from "./alert.js";
import { type Sight, sightsOf, silencesOn } from "./silence.js";

const START = day("2024-01-01");
const days = (...stretches: readonly (readonly [count: number, reports: number])[]) =>
  stretches
    .flatMap(([count, reports]) => Array.from({ length: count }, () => reports))
    .map((reports, at) => ({ day: addDays(START, at), reports }));

const weeks = (...one: readonly (readonly [number, number])[]) => Array.from({ length: 30 }, () => one).flat();

/** What is said, as "index state sentence". */
function said(sights: readonly Sight[]): readonly string[] {
  let open: readonly Alert[] = [];
  return sights.flatMap((sight, at) => {
    const next = silencesOn(open, sight);
    open = next.open;
    return next.spoken.map((alert) => `${at} ${alert.state} ${alert.keys[0]}`);
  });
}

describe("an alarm for silent sources", () => {
  test.each([
    ["busy weeks and empty week-ends", days(...weeks([5, 10], [2, 0])), []],
    ["seldom reports, as always", days(...weeks([1, 1], [9, 0])), []],
    ["no day at all", [], []],
  ])("is not raised by %s", (_name, given, expected) => expect(said(sightsOf(given))).toEqual(expected));

  it("is raised when nothing comes any more, and closed when reports come again", () => {
    const spoken = said(sightsOf(days([90, 10], [20, 0], [5, 10])));
    expect(spoken.map((one) => one.split(" ").slice(1).join(" "))).toEqual([
      "raised silence",
      "changed silence",
      "changed silence",
      "closed silence",
    ]);
    expect(Number(spoken[0]!.split(" ")[0])).toBeLessThan(97);
  });

  it("says since when, on no claim, under an id that stays", () => {
    const sights = sightsOf(days([90, 10], [12, 0]));
    const first = silencesOn([], sights.at(-2)!);
    const second = silencesOn(first.open, sights.at(-1)!);
    expect(second.spoken).toEqual([]);
    expect(second.open[0]).toMatchObject({
      id: first.open[0]!.id,
      ...{ rule: "silence", step: null, claims: [], watch: "*" },
      sentence: "No report has come since 2024-03-30, for 12 days: this silence is no calm.",
    });
    expect(JSON.parse(JSON.stringify(second.open))).toEqual(second.open);
  });

  it("tells of a single source beside the others that go on", () => {
    const [sight] = sightsOf(days([90, 10])).slice(-1);
    const quiet = { ...sight!, sources: new Map([["kcna", { title: "KCNA", since: day("2024-03-01") }]]) };
    const raised = silencesOn([], quiet);
    expect(raised.spoken.map(({ keys, sentence }) => [keys[0], sentence])).toEqual([
      ["silence:kcna", "KCNA has brought nothing new since 2024-03-01, longer than it ever takes."],
    ]);
    expect(silencesOn(raised.open, quiet).spoken.map(({ state }) => state)).toEqual(["raised"]);
    const tomorrow = { ...sight!, day: addDays(sight!.day, 1) };
    expect(silencesOn(raised.open, tomorrow)).toMatchObject({ open: [], spoken: [{ state: "closed" }] });
  });
});
