// The files of data/measures read into one register of measures, checked against themselves and indexed by the state that
// they are on. It holds only what was entered: a state without a row here is not a state without sanctions.
import { z } from "zod";
import { NoroshiError } from "../../kernel/error.js";
import { type Force, type Measure, measureSchema } from "./measure.js";

export interface MeasuresFile {
  /** Base name, such as `unsc-dprk.json`; used in errors. */
  readonly name: string;
  readonly text: string;
}

export interface Measures {
  /** Sorted by id. */
  readonly all: readonly Measure[];
  /** The measures on a state, sorted by id. */
  readonly on: ReadonlyMap<string, readonly Measure[]>;
}

/**
 * Reads the files of data/measures.
 * @throws NoroshiError `bad-file` naming the file, the measure and the field
 */
export function parseMeasures(files: readonly MeasuresFile[]): Measures {
  const from = new Map<string, string>();
  const all = files.flatMap((file) =>
    parseFile(file).map((measure) => {
      const twin = from.get(measure.id);
      if (twin !== undefined)
        throw bad(
          twin === file.name ? twin : `${twin} and ${file.name}`,
          measure.id,
          "is there twice; give one another id",
        );
      from.set(measure.id, file.name);
      check(file.name, measure);
      return measure;
    }),
  );
  all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const on = new Map<string, Measure[]>();
  for (const measure of all) {
    const list = on.get(measure.on);
    if (list === undefined) on.set(measure.on, [measure]);
    else list.push(measure);
  }
  return { all, on };
}

function parseFile(file: MeasuresFile): readonly Measure[] {
  let json: unknown;
  try {
    json = JSON.parse(file.text);
  } catch (cause) {
    throw new NoroshiError("bad-file", `${file.name} is no JSON; mend it or leave it out of data/measures.`, cause);
  }
  const read = z.array(measureSchema).safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  const [index, ...path] = issue.path;
  const named = typeof index === "number" ? `, measure "${idAt(json, index)}"` : "";
  const at = path.length === 0 ? "" : ` at ${path.join(".")}`;
  throw new NoroshiError(
    "bad-file",
    `${file.name}${named}${at}: ${issue.message}. Mend it as data/measures/README.md says.`,
    read.error,
  );
}

function idAt(json: unknown, index: number): string {
  const one: unknown = Array.isArray(json) ? json[index] : undefined;
  return typeof one === "object" && one !== null && "id" in one && typeof one.id === "string"
    ? one.id
    : `no. ${index + 1}`;
}

function check(name: string, measure: Measure): void {
  measure.inForce.forEach((spell, index) => {
    if (spell.to !== null && spell.to < spell.from)
      throw bad(name, measure.id, "has a spell that ends before it begins");
    const before = measure.inForce[index - 1];
    if (before !== undefined && (before.to === null || before.to >= spell.from))
      throw bad(name, measure.id, "has spells that overlap or are out of order");
  });
  for (const rule of measure.rules) {
    if (rule.from < measure.adopted)
      throw bad(name, measure.id, `has a rule (${rule.paragraph}) older than its adoption on ${measure.adopted}`);
    if (!measure.inForce.some((spell) => meet(spell, rule)))
      throw bad(name, measure.id, `has a rule (${rule.paragraph}) that lies in no spell and so never bound`);
  }
}

function meet(a: Force, b: Force): boolean {
  return (b.to === null || b.to >= a.from) && (a.to === null || b.from <= a.to);
}

function bad(name: string, id: string, what: string): NoroshiError {
  return new NoroshiError("bad-file", `${name}: the measure "${id}" ${what}. Mend it as data/measures/README.md says.`);
}
