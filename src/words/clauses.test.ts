// Which kinds of clause a stretch of a report tells, and sentences that tell none.
import { describe, expect, it } from "vitest";
import { CLAUSE_KINDS } from "../kernel/record.js";
import { CLAUSES, clauseKinds } from "./clauses.js";

describe("clauses", () => {
  it.each([
    ["commits each to come to the other's aid if it is attacked", ["defence"]],
    ["a mutual defense treaty", ["defence"]],
    ["should either be put in a state of war, provide assistance with all means", ["defence"]],
    ["provides for immediate consultations if either feels threatened", ["consultation"]],
    ["undertook not to use force against it and to respect its borders", ["nonaggression"]],
    ["neither will join an alliance directed against the other; both remain neutral", ["neutrality"]],
    ["a free trade area", ["trade"]],
    ["the right to station troops there", ["basing"]],
    ["set up buffer zones and removed guard posts", ["arms-control"]],
    ["military-technical cooperation", ["technical"]],
    ["budget support", ["aid"]],
    ["a five-year transit contract", ["trade"]],
    ["consulting each other and respecting each other\u2019s sovereignty", ["nonaggression", "consultation"]],
    ["a nuclear-weapon-free zone", ["arms-control"]],
    // Miss rows: a treaty, but nothing of what it says.
    ["a treaty of friendship signed in 2000", []],
    ["the leaders praised each other", []],
    ["the two ministers discussed tariffs, investment and military bases", []],
    ["they consulted", []],
  ])("%s", (text, expected) => {
    expect(clauseKinds(text)).toEqual(expected);
  });

  it("has phrases of every kind, none of two kinds, the longest first", () => {
    expect(new Set(CLAUSES.map(({ kind }) => kind))).toEqual(new Set(CLAUSE_KINDS));
    expect(new Set(CLAUSES.map(({ text }) => text)).size).toBe(CLAUSES.length);
    const lengths = CLAUSES.map(({ text }) => text.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});
