// The example reports, the example watches and the tables of measures are what their READMEs say they are.
// It checks form, dates, repetition and what the measures forbid on a day; it cannot check that the facts are true.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type Day, parseDay } from "../src/kernel/day.js";
import { canonical, documentId } from "../src/kernel/document.js";
import { measureSchema, ruleSchema } from "../src/ledger/measures/measure.js";

const OURS = "Written for the Noroshi project about real public events; not a news agency's text.";
const day = z.string().refine((text) => text.length === 10 && parseDay(text) !== null, "no day of the calendar");
const state = z.string().regex(/^[A-Z]{3}$/);

const report = z.strictObject({
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/),
  published: day,
  outlet: z.string().min(3),
  country: state,
  lang: z.literal("en"),
  title: z.string().min(10).max(120),
  text: z.string(),
  url: z.null(),
  note: z.string().startsWith(OURS),
});

const watch = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string(),
  pair: z.tuple([state, state]),
  observer: state,
  themes: z.array(z.enum(["defence-pact", "arms-transfer", "nuclear-missile", "territory", "sanctions"])).min(1),
});

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const lines = read("examples/reports.jsonl").trimEnd().split("\n");
const reports = lines.map((line) => report.parse(JSON.parse(line)));
const watches = z.array(watch).parse(JSON.parse(read("examples/watch.json")));
const korea = z.array(measureSchema).parse(JSON.parse(read("data/measures/unsc-dprk.json")));
const others = z.array(measureSchema).parse(JSON.parse(read("data/measures/other.json")));
const measures = [...korea, ...others];

describe("example reports", () => {
  test("are at least 44, each once, oldest first", () => {
    expect(reports.length).toBeGreaterThanOrEqual(44);
    expect(new Set(reports.map((row) => row.id)).size).toBe(reports.length);
    const contents = reports.map((row) => documentId({ ...row, published: parseDay(row.published) as Day }));
    expect(new Set(contents).size).toBe(reports.length);
    const keys = reports.map((row) => `${row.published} ${row.id}`);
    expect(keys).toEqual(keys.toSorted());
  });

  test.each(reports.map((row) => [row.id, row] as const))("%s is well made", (id, row) => {
    expect(id.slice(0, 10)).toBe(row.published);
    expect(row.published >= "2022-01-01" && row.published <= "2025-12-31").toBe(true);
    const count = canonical(row.text).split(" ").length;
    expect(count).toBeGreaterThanOrEqual(90);
    expect(count).toBeLessThanOrEqual(260);
    expect(
      row.text
        .split("\n\n")
        .map((paragraph) => canonical(paragraph))
        .join("\n\n"),
    ).toBe(row.text);
  });

  test("tell of no full date after the day they were published", () => {
    const late = reports.flatMap((row) =>
      [...row.text.matchAll(/\b([A-Z][a-z]+) (\d{1,2}), (\d{4})\b/g)]
        .filter((match) => isoOf(match[1]!, match[2]!, match[3]!) > row.published)
        .map((match) => `${row.id}: ${match[0]}`),
    );
    expect(late).toEqual([]);
  });

  test("copy one another only where the README says so", () => {
    const shingles = reports.map((row) => shinglesOf(row.text));
    const close: string[] = [];
    for (let a = 0; a < reports.length; a++)
      for (let b = a + 1; b < reports.length; b++)
        if (likeness(shingles[a]!, shingles[b]!) > 0.4) close.push(`${reports[a]!.id} ${reports[b]!.id}`);
    expect(close).toEqual([
      "2023-10-13-containers 2023-10-14-containers-copy",
      "2024-03-28-panel-veto 2024-03-29-panel-veto-correction",
      "2024-06-19-treaty-signed 2024-06-20-treaty-signed-copy",
      "2024-10-18-nis-troops 2024-10-18-nis-troops-copy",
    ]);
  });

  test("are all there where the README names them", () => {
    const readme = read("examples/README.md");
    const named = [...readme.matchAll(/`(\d{4}-\d{2}-\d{2}-[a-z0-9-]+)`/g)].map((match) => match[1]!);
    const ids = new Set(reports.map((row) => row.id));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(readme).toContain(`${reports.length} dated reports`);
    expect(readme).toContain("Apache-2.0");
  });
});

describe("example watches", () => {
  test("are four on four pairs, each with an observer", () => {
    expect(watches.map((row) => [row.id, row.pair.join("-"), row.observer])).toEqual([
      ["rus-prk", "RUS-PRK", "JPN"],
      ["kor-prk", "KOR-PRK", "KOR"],
      ["chn-jpn", "CHN-JPN", "JPN"],
      ["rus-ukr", "RUS-UKR", "JPN"],
    ]);
  });
});

describe("measures", () => {
  test("on North Korea are the eleven resolutions with their dates", () => {
    expect(korea.map((row) => `${row.id} ${row.adopted} ${row.on}`)).toEqual([
      "unsc-1695 2006-07-15 PRK",
      "unsc-1718 2006-10-14 PRK",
      "unsc-1874 2009-06-12 PRK",
      "unsc-2087 2013-01-22 PRK",
      "unsc-2094 2013-03-07 PRK",
      "unsc-2270 2016-03-02 PRK",
      "unsc-2321 2016-11-30 PRK",
      "unsc-2356 2017-06-02 PRK",
      "unsc-2371 2017-08-05 PRK",
      "unsc-2375 2017-09-11 PRK",
      "unsc-2397 2017-12-22 PRK",
    ]);
  });

  test("have one id each, spells in order, and no rule before its adoption or outside every spell", () => {
    expect(new Set(measures.map((row) => row.id)).size).toBe(measures.length);
    for (const row of measures) {
      for (const [index, later] of row.inForce.entries()) {
        const before = row.inForce[index - 1];
        expect(later.to === null || later.from <= later.to, row.id).toBe(true);
        if (before !== undefined) expect(before.to !== null && before.to < later.from, row.id).toBe(true);
      }
      for (const entry of row.rules) {
        expect(entry.from >= row.adopted, `${row.id} ${entry.paragraph}`).toBe(true);
        const meets = row.inForce.some((s) => (entry.to ?? "9999") >= s.from && entry.from <= (s.to ?? "9999"));
        expect(meets, `${row.id} ${entry.paragraph}`).toBe(true);
      }
    }
  });

  const binding = (on: string, direction: "to" | "from", kind: string, when: string) =>
    measures
      .filter((row) => row.on === on && row.inForce.some((s) => s.from <= when && when <= (s.to ?? "9999")))
      .flatMap((row) =>
        row.rules
          .filter((entry) => entry.class === kind && (entry.direction === direction || entry.direction === "both"))
          .filter((entry) => entry.from <= when && when <= (entry.to ?? "9999"))
          .map((entry) => `${row.id}/${entry.paragraph}${entry.cap === null ? "" : ` ${entry.cap.amount}`}`),
      );

  test.each([
    ["PRK", "from", "arms", "2023-09-13", ["unsc-1718/8(b)", "unsc-1874/9", "unsc-2321/7"]],
    [
      "PRK",
      "to",
      "fuel",
      "2024-03-31",
      ["unsc-1874/17", "unsc-2270/31", "unsc-2375/13", "unsc-2397/4 4000000", "unsc-2397/5 500000"],
    ],
    ["PRK", "from", "labour", "2017-08-31", ["unsc-2371/11"]],
    ["PRK", "from", "labour", "2025-06-17", ["unsc-2375/17", "unsc-2397/8"]],
    ["PRK", "from", "troops", "2024-10-18", ["unsc-2270/9"]],
    ["PRK", "from", "troops", "2016-03-01", []],
    ["PRK", "to", "food", "2025-01-01", []],
    ["PRK", "to", "arms", "2006-07-14", []],
    ["IRN", "to", "arms", "2012-01-01", ["unsc-1929/8"]],
    ["IRN", "to", "arms", "2019-01-01", ["unsc-2231/annex B 5"]],
    ["IRN", "to", "arms", "2022-01-01", []],
    ["IRN", "to", "arms", "2025-09-28", ["unsc-1929/8"]],
    ["IRN", "from", "arms", "2022-09-01", []],
    ["RUS", "to", "arms", "2014-07-31", []],
    ["RUS", "to", "arms", "2024-01-01", ["eu-833-2014/2014/512/CFSP art. 2(1)"]],
    ["ERI", "to", "arms", "2018-11-14", []],
    ["ZAF", "to", "arms", "1994-05-24", ["unsc-418/2"]],
  ] as const)("%s %s %s on %s: %j", (on, direction, kind, when, expected) => {
    expect(binding(on, direction, kind, when)).toEqual(expected);
  });

  test("their schema turns away what is broken", () => {
    const good = korea[0]!.rules[0]!;
    expect(ruleSchema.safeParse(good).success).toBe(true);
    expect(ruleSchema.safeParse({ ...good, class: "weapons" }).success).toBe(false);
    expect(ruleSchema.safeParse({ ...good, from: "2006-02-30" }).success).toBe(false);
    expect(ruleSchema.safeParse({ ...good, to: "2006-07-14" }).success).toBe(false);
    expect(ruleSchema.safeParse({ ...good, clause: "3" }).success).toBe(false);
  });
});

function isoOf(month: string, date: string, year: string): string {
  const names = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ];
  const index = names.indexOf(month) + 1;
  if (index === 0) return "";
  return `${year}-${String(index).padStart(2, "0")}-${date.padStart(2, "0")}`;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const tokens = canonical(text).toLowerCase().split(" ");
  return new Set(tokens.slice(0, -2).map((_, index) => tokens.slice(index, index + 3).join(" ")));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const shingle of a) if (b.has(shingle)) both++;
  return both / (a.size + b.size - both);
}
