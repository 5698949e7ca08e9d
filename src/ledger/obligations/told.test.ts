// What an answer leaves out: parts made only when asked for, treaties nobody alive has worked with, states that are no more, and
// third states that nothing else in the answer speaks of.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.js";
import { parseRegister } from "../agreements/register.js";
import { lazy } from "./lazy.js";
import { obligations } from "./obligations.js";

const folder = new URL("../../../data/agreements/", import.meta.url);
const register = parseRegister(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") })),
);
const ask = (attacker: string, target: string, on: string) =>
  obligations({ attacker, target, on: on as Day, register });

describe("lapsed", () => {
  it.each([
    ["KOR", "PRK", "2025-01-15", "sun-prk-1961", true],
    ["USA", "GBR", "1970-01-01", "gbr-jpn-1911", true],
    // Misses: ended more than fifty years before, or owed by a state that is no more.
    ["USA", "GBR", "2025-01-15", "gbr-jpn-1911", false],
    ["USA", "RUS", "2025-01-15", "sun-csk-1970", false],
  ])("%s attacks %s on %s tells of %s: %s", (attacker, target, on, id, told) => {
    expect(ask(attacker, target, on).lapsed.some(({ agreement }) => agreement === id)).toBe(told);
  });
});

describe("bars on force", () => {
  it("binds only those that the answer names elsewhere", () => {
    const { restraints } = ask("USA", "PRK", "2025-01-15");
    const states = new Set(restraints.flatMap((row) => row.states));
    expect([...states]).toEqual(expect.arrayContaining(["CHN", "RUS", "KOR"]));
    for (const far of ["LAO", "MEX", "BRN", "CUB"]) expect([...states]).not.toContain(far);
  });
});

describe("lazy", () => {
  it("makes a part once, when it is asked for", () => {
    const made: string[] = [];
    const object = lazy<{ a: number; b: number }>({
      a: () => made.push("a"),
      b: () => made.push("b"),
    });
    expect(made).toEqual([]);
    expect([object.b, object.b, object.a]).toEqual([1, 1, 2]);
    expect(made).toEqual(["b", "a"]);
    expect({ ...object }).toEqual({ a: 2, b: 1 });
  });
});
