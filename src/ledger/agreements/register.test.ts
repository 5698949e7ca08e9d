// The register refuses what contradicts itself, and the bundled files keep what they promise. Facts are tried in status.test.ts.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Day } from "../../kernel/day.js";
import { CLAUSE_KINDS } from "../../kernel/record.js";
import { LANDS } from "../../words/lands.js";
import { parseRegister } from "./register.js";
import { statusOf } from "./status.js";

const folder = new URL("../../../data/agreements/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const bundled = parseRegister(files);

const one = (agreement: Record<string, unknown>) => {
  const base = {
    id: "a-b",
    name: "Treaty of A and B",
    parties: ["AAA", "BBB"],
    signed: "1990-01-01",
    inForce: "1991",
    sources: [{ title: "Treaty of 1990" }],
  };
  return [
    {
      name: "x.json",
      text: JSON.stringify({ about: "x", seen: "2025-01-01", agreements: [{ ...base, ...agreement }] }),
    },
  ];
};

test.each<[string, Record<string, unknown>, RegExp]>([
  ["a date that is none", { signed: "1990-02-30" }, /x\.json, agreement "a-b".*"1990-02-30" is no date/],
  ["a field that is not known", { enforced: "1991" }, /enforced/],
  ["no source", { sources: [] }, /sources/],
  ["in force before it was signed", { inForce: "1989" }, /in force before it was signed/],
  ["ended before it began", { ended: "1985" }, /ended before it began/],
  [
    "a clause owed by a stranger",
    { clauses: [{ kind: "defence", trigger: "attack", firmness: "obliged", text: "x.", by: ["CCC"] }] },
    /CCC is named/,
  ],
  [
    "a clause kind that is none",
    { clauses: [{ kind: "love", trigger: "attack", firmness: "obliged", text: "x." }] },
    /clauses\.0\.kind/,
  ],
  [
    "a clause that is no sentence",
    { clauses: [{ kind: "defence", trigger: "attack", firmness: "obliged", text: "x" }] },
    /full stop/,
  ],
  ["a party twice", { parties: ["AAA", "BBB", "AAA"] }, /a party is there twice/],
  [
    "spells out of order",
    { parties: ["AAA", { id: "BBB", spells: [{ from: "2000" }, { from: "1995" }] }] },
    /spells of BBB/,
  ],
  [
    "a party that leaves before it comes",
    { parties: ["AAA", { id: "BBB", from: "2000", to: "1999" }] },
    /leaves before it comes/,
  ],
])("the register refuses %s", (_, fields, message) => {
  expect(() => parseRegister(one(fields))).toThrow(message);
  expect(() => parseRegister(one(fields))).toThrow(expect.objectContaining({ code: "bad-file" }));
});

test("it refuses what is no JSON, and the same id in two files, naming both", () => {
  expect(() => parseRegister([{ name: "bad.json", text: "{" }])).toThrow(/bad\.json is no JSON/);
  const twice = [...one({}), { ...one({})[0]!, name: "y.json" }];
  expect(() => parseRegister(twice)).toThrow(/"a-b" is there twice \(x\.json and y\.json\)/);
});

test("a good agreement is read with its defaults, and does not depend on the order of files", () => {
  const [agreement] = parseRegister(one({})).agreements;
  expect(agreement).toMatchObject({
    form: "treaty",
    register: "x.json",
    ended: null,
    inForce: { from: "1991-01-01", to: "1991-12-31" },
  });
  expect(parseRegister([...files].reverse()).agreements).toEqual(bundled.agreements);
});

test("the bundled register holds what it promises on 2025-06-01", () => {
  const live = bundled.agreements.filter((agreement) => {
    const state = statusOf(agreement, "2025-06-01" as Day).state;
    return (
      state === "in-force" &&
      agreement.clauses.some(({ kind }) => ["defence", "nonaggression", "consultation"].includes(kind))
    );
  });
  expect(live.length).toBeGreaterThanOrEqual(60);
  expect(bundled.agreements.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
  const kinds = new Set(bundled.agreements.flatMap(({ clauses }) => clauses.map(({ kind }) => kind)));
  expect(CLAUSE_KINDS.filter((kind) => !kinds.has(kind))).toEqual(["offence", "trade"]);
});

test("every place and area that a clause names is in the table of lands", () => {
  const ids = new Set(LANDS.map(({ id }) => id));
  const areas = new Set(["none", ...LANDS.flatMap((row) => row.areas)]);
  const scopes = bundled.agreements.flatMap(({ id, clauses }) =>
    clauses.flatMap(({ scope }) => (scope === null ? [] : [{ id, scope }])),
  );
  expect(scopes.length).toBeGreaterThan(10);
  const strange = scopes.flatMap(({ id, scope }) => [
    ...[...scope.includes, ...scope.excludes].filter((place) => !ids.has(place)).map((place) => `${id}: ${place}`),
    ...(scope.areas ?? []).filter((area) => !areas.has(area)).map((area) => `${id}: ${area}`),
  ]);
  expect(strange).toEqual([]);
});

test("every party is a state or organisation that has a name", () => {
  const nameless = [...bundled.byParty.keys()].filter((id) => bundled.nameOf(id) === id && !["NATO"].includes(id));
  expect(nameless).toEqual([]);
});
