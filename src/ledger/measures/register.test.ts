// Files of measures: the bundled ones read whole, and broken ones are turned away with file, measure and field.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseMeasures } from "./register.js";

const folder = new URL("../../../data/measures/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

const rule = {
  paragraph: "3",
  direction: "to",
  class: "arms",
  what: "arms of all types",
  cap: null,
  from: "2001-02-03",
  to: null,
  exempt: "none",
};
const measure = {
  id: "made-up",
  body: "UNSC",
  on: "PRK",
  adopted: "2001-02-03",
  title: "A made-up measure",
  source: { title: "A made-up source", url: "https://example.org/1" },
  inForce: [{ from: "2001-02-03", to: null }],
  rules: [rule],
};
const read = (...measures: readonly object[]) => parseMeasures([{ name: "a.json", text: JSON.stringify(measures) }]);

test("the bundled files are one register, by id and by state", () => {
  const measures = parseMeasures(files);
  expect(measures.all.length).toBeGreaterThanOrEqual(26);
  expect(measures.on.get("PRK")!.map(({ id }) => id)).toContain("unsc-2397");
  expect([...measures.on.values()].flat().length).toBe(measures.all.length);
  expect(parseMeasures(files.toReversed()).all).toEqual(measures.all);
});

test.each<[string, () => unknown, string]>([
  ["no JSON", () => parseMeasures([{ name: "a.json", text: "[" }]), "a.json is no JSON"],
  ["no list", () => parseMeasures([{ name: "a.json", text: "{}" }]), "a.json: "],
  ["a field too many", () => read({ ...measure, colour: 1 }), 'a.json, measure "made-up": '],
  ["a class nobody knows", () => read({ ...measure, rules: [{ ...rule, class: "weapons" }] }), "at rules.0.class"],
  ["no day", () => read({ ...measure, rules: [{ ...rule, to: "2001-02-30" }] }), '"2001-02-30" is no day'],
  [
    "a rule that ends first",
    () => read({ ...measure, rules: [{ ...rule, to: "2001-02-02" }] }),
    "ends before it begins",
  ],
  [
    "a rule before adoption",
    () => read({ ...measure, rules: [{ ...rule, from: "2001-02-02" }] }),
    "older than its adoption",
  ],
  [
    "a rule in no spell",
    () =>
      read({
        ...measure,
        inForce: [{ from: "2001-02-03", to: "2002-01-01" }],
        rules: [{ ...rule, from: "2002-01-02" }],
      }),
    "lies in no spell",
  ],
  [
    "spells that overlap",
    () =>
      read({
        ...measure,
        inForce: [
          { from: "2001-02-03", to: "2005-01-01" },
          { from: "2005-01-01", to: null },
        ],
      }),
    "overlap or are out of order",
  ],
  [
    "a spell that ends first",
    () => read({ ...measure, inForce: [{ from: "2001-02-03", to: "2001-02-02" }] }),
    "a spell that ends",
  ],
  ["an id twice", () => read(measure, measure), '"made-up" is there twice'],
])("%s", (_, act, said) => {
  expect(act).toThrow(expect.objectContaining({ code: "bad-file", message: expect.stringContaining(said) }));
});

test("nothing is wrong with a good one", () => {
  expect(read(measure).all).toHaveLength(1);
  expect(read().all).toEqual([]);
});
