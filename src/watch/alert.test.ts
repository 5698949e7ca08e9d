// The life of an alert, day by day, and what it says when.
import { describe, expect, it } from "vitest";
import { day } from "../../tests/watched.js";
import { addDays } from "../kernel/day.js";
import { type Alert, alertsOn } from "./alert.js";
import type { Level } from "./level.js";
import type { Reason } from "./reason.js";
import type { Step } from "./step.js";
import { DEFAULT_WEIGHTS as W } from "./weights.js";

type Given = readonly [key: string, worth: number, claims: readonly string[]];

function level(index: number, given: readonly Given[], step: Step = "watchful"): Level {
  const reasons = given.map(([key, worth, claims]): Reason => {
    const part = { rule: "surprise" as const, category: null, records: [], matters: [], sentence: `${key} ${worth}.` };
    return { ...part, key, worth, points: worth, loss: worth, claims };
  });
  const score = given.reduce((sum, [, worth]) => sum + worth, 0);
  const on = addDays(day("2024-06-01"), index);
  return { watch: "w", day: on, step, score, reasons, blind: "calm", learning: false, counts: [] };
}

/** What is said on each day, as "state keys". */
function lives(levels: readonly Level[]): readonly (readonly string[])[] {
  let open: readonly Alert[] = [];
  return levels.map((one) => {
    const next = alertsOn(open, one, W);
    open = next.open;
    return next.spoken.map((alert) => `${alert.state} ${alert.keys.join("+")}`);
  });
}

const nothing = (from: number, count: number) => Array.from({ length: count }, (_, i) => level(from + i, []));

describe("an alert", () => {
  it("is not raised by little", () => expect(lives([level(0, [["a", W.alertPoints - 0.1, ["c"]]])])).toEqual([[]]));

  it("is raised once, and stays silent while nothing changes", () => {
    const same = [0, 1, 2, 3].map((i) => level(i, [["a", 12, ["c"]]]));
    expect(lives(same)).toEqual([["raised a"], [], [], []]);
  });

  it("speaks again when it has grown, and says what is new", () => {
    const first = alertsOn([], level(0, [["a", 12, ["c"]]]), W);
    const small = alertsOn(first.open, level(1, [["a", 13, ["c", "d"]]]), W);
    expect(small.spoken).toEqual([]);
    const grown = alertsOn(small.open, level(2, [["a", 20, ["d", "e"]]]), W);
    expect(grown.spoken).toMatchObject([
      {
        state: "changed",
        worth: 20,
        claims: ["c", "d", "e"],
        fresh: ["d", "e"],
        sentence: "a 20.",
        raised: "2024-06-01",
      },
    ]);
    expect(grown.spoken[0]!.change).toBe("Grown from 12.0 to 20.0 points; 2 new pieces of evidence.");
    const next = alertsOn(grown.open, level(3, [["a", 20, ["e", "f"]]]), W);
    expect(next.open[0]!.fresh).toEqual(["f"]);
  });

  it("goes quiet, then is closed, and a later one is a new one", () => {
    const said = lives([level(0, [["a", 12, ["c"]]]), ...nothing(1, 60), level(61, [["a", 12, ["x"]]])]);
    const when = said.flatMap((one, i) => one.map((text) => `${i} ${text}`));
    const closes = W.alertQuiet + W.alertClosed;
    expect(when).toEqual(["0 raised a", `${W.alertQuiet} quiet a`, `${closes} closed a`, "61 raised a"]);
  });

  it("comes back from quiet as the same one", () => {
    const said = lives([level(0, [["a", 12, ["c"]]]), ...nothing(1, 10), level(11, [["a", 12, ["d"]]])]);
    expect(said.flat()).toEqual(["raised a", "quiet a", "changed a"]);
  });

  it("is one for reasons that stand on the same claims, two for others", () => {
    const both = (claims: readonly string[]) =>
      lives([
        level(0, [
          ["a", 20, ["c", "d"]],
          ["b", 12, claims],
        ]),
      ]).flat();
    expect(both(["c", "d"])).toEqual(["raised a+b"]);
    expect(both(["c", "x"])).toEqual(["raised a+b"]);
    expect(both(["x", "y", "c"])).toEqual(["raised a", "raised b"]);
    expect(lives([level(0, [["a", 20, ["c"]]]), level(1, [["b", 12, ["c"]]])])).toEqual([["raised a"], []]);
  });

  it("tells each move of the step from elevated on, and no other", () => {
    const steps: readonly Step[] = ["calm", "watchful", "elevated", "elevated", "high", "elevated", "watchful"];
    const said = lives(steps.map((step, i) => level(i, [["a", 9, ["c"]]], step)));
    expect(said).toEqual([[], [], ["raised step"], [], ["changed step"], ["changed step"], []]);
  });

  it("has an id that stays through its life", () => {
    const first = alertsOn([], level(0, [["a", 12, ["c"]]]), W);
    const later = alertsOn(first.open, level(5, [["a", 30, ["c", "d"]]]), W);
    expect(later.spoken[0]!.id).toBe(first.spoken[0]!.id);
    expect(JSON.parse(JSON.stringify(later.open))).toEqual(later.open);
  });
});
