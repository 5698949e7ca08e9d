// Watches that are read, watches that are refused, and the table of weights.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NoroshiError } from "../kernel/error.js";
import { readWatch, readWatches } from "./watch.js";
import { DEFAULT_WEIGHTS, WEIGHTS, weightRows, weightsWith } from "./weights.js";

const good = {
  id: "rus-prk",
  name: "Russia–North Korea",
  pair: ["RUS", "PRK"],
  observer: "JPN",
  themes: ["territory"],
};

const BAD: readonly (readonly [string, unknown, string])[] = [
  ["no object", 7, "it"],
  ["no name", { ...good, name: " " }, '"name"'],
  ["an id with a space", { ...good, id: "rus prk" }, '"id"'],
  ["a pair of one", { ...good, pair: ["RUS"] }, '"pair"'],
  ["the same twice", { ...good, pair: ["RUS", "RUS"] }, "two different"],
  ["a name for a code", { ...good, observer: "Japan" }, '"observer"'],
  ["an unknown theme", { ...good, themes: ["weather"] }, '"themes.0"'],
  ["a theme twice", { ...good, themes: ["territory", "territory"] }, "twice"],
  ["a field too many", { ...good, colour: "red" }, "colour"],
];

describe("a watch", () => {
  it("is read as it stands", () => expect(readWatch(good, "here")).toEqual(good));

  it.each(BAD)("with %s is refused, and the field is named", (_, input, named) => {
    expect(() => readWatch(input, "watch.json")).toThrow(NoroshiError);
    expect(() => readWatch(input, "watch.json")).toThrow(named);
    expect(() => readWatch(input, "watch.json")).toThrow("watch.json");
  });

  it("of the examples are all read", () => {
    const watches = readWatches(JSON.parse(readFileSync("examples/watch.json", "utf8")), "examples/watch.json");
    expect(watches.map(({ id }) => id)).toContain("rus-prk");
  });

  it("may not share its id, and a list may not be empty", () => {
    expect(() => readWatches([good, good], "here")).toThrow("rus-prk");
    expect(() => readWatches([], "here")).toThrow("no watch");
  });
});

describe("the weights", () => {
  it("each say unit, reason and reference, and rows and numbers hold all of them", () => {
    const rows = weightRows();
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(WEIGHTS));
    for (const row of rows) {
      expect(row.value, row.name).toBe(DEFAULT_WEIGHTS[row.name]);
      expect(Number.isFinite(row.value) && row.value > 0, row.name).toBe(true);
      for (const text of [row.unit, row.reason, row.reference]) expect(text.length, row.name).toBeGreaterThan(2);
    }
  });

  it("stand in the order that the rules need", () => {
    const w = DEFAULT_WEIGHTS;
    expect([w.unknown, w.possible, w.probable, w.certain]).toEqual(
      [w.unknown, w.possible, w.probable, w.certain].sort(),
    );
    expect(w.stepWatchful < w.stepElevated && w.stepElevated < w.stepHigh && w.stepHigh < w.stepGrave).toBe(true);
    expect(Math.max(w.shortWindow, w.middleWindow, w.longWindow)).toBeLessThanOrEqual(w.guard);
    expect(w.noData).toBeLessThanOrEqual(w.guard);
  });

  it("can be replaced by name, and only by numbers that make sense", () => {
    expect(weightsWith({ forgetting: 90 })).toEqual({ ...DEFAULT_WEIGHTS, forgetting: 90 });
    for (const wrong of [{ forgettin: 90 }, { forgetting: -1 }, { forgetting: "90" }, { toString: 1 }]) {
      expect(() => weightsWith(wrong)).toThrow(NoroshiError);
    }
  });
});
