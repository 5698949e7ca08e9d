// Draws items of a news file by a seed and prints every claim read in them, one row a claim, to be judged one by one; then counts the verdicts.
// npm run bench -- quality FILE.jsonl[.gz] [--items 500] [--seed 20240619] [--text]; npm run bench -- quality --verdicts FILE.tsv
// A reading sees what was claimed, never what was missed: it measures precision alone. The verdicts are a reader's, no rule of this file's:
// a line a claim in the order of the rows, with item, type, letters of what is wrong, a name for the error, and "pair" where it names two actors with codes.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { readDocuments } from "../src/formats/documents.js";
import { loadEngine } from "../src/jobs/engine.js";
import type { Actor, Claim } from "../src/kernel/claim.js";
import type { Document } from "../src/kernel/document.js";
import { NoroshiError } from "../src/kernel/error.js";
import { hashOf } from "../src/kernel/hash.js";
import { printRange } from "../src/kernel/range.js";
import { words } from "../src/kernel/span.js";

/** What a verdict may find wrong, by its letter; F ends the judging of a claim, T that of its other fields. */
const FIELDS: Readonly<Record<string, string>> = {
  A: "actors",
  R: "recipients",
  P: "polarity",
  C: "certainty",
  N: "tense",
  D: "time",
  S: "attribution",
};
/** Normal quantile of a 95 % interval. */
const Z = 1.959964;

interface Verdict {
  readonly item: string;
  readonly type: string;
  /** Letters of FIELDS, F (nothing of the kind is said) or T (another type); empty where all is right. */
  readonly wrong: string;
  /** The reader's name for what went wrong first; empty where all is right. */
  readonly error: string;
  /** Whether the claim as coded names two different codes, so that it would count for a pair of actors. */
  readonly pair: boolean;
}

/**
 * The items of the draw, in the order of the file: those whose hash over seed and name sorts first.
 * Neither the order of the file nor items added later change how two items rank.
 */
function draw(documents: readonly Document[], count: number, seed: string): readonly Document[] {
  const ranked = documents.map((document, place) => ({ document, place, rank: hashOf("draw", seed, document.name) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.place - b.place));
  return ranked
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ document }) => document);
}

function people(actors: readonly Actor[]): string {
  return actors.map(({ id, text }) => `${id ?? "-"} (${text})`).join(", ") || "none";
}

/** One claim as one line of tab-separated cells. */
function row(item: Document, claim: Claim): string {
  const time = claim.time === null ? "no time" : printRange(claim.time);
  const cells = [
    item.name,
    claim.type,
    `${people(claim.actor)} > ${people(claim.recipient)}`,
    `${claim.certainty}/${claim.polarity}/${claim.tense}/${time}`,
    claim.attribution.length === 0 ? "outlet" : `said by ${people(claim.attribution)}`,
    words(item.text, claim.span),
    claim.why.predicate,
  ];
  return cells.map((cell) => cell.replace(/\s+/gu, " ")).join("\t");
}

/** Wilson's score interval of a share, in per cent (E. B. Wilson, JASA 22, 1927). */
function wilson(right: number, of: number): string {
  if (of === 0) return "–";
  const share = right / of;
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of);
  const percent = (value: number) => (100 * value).toFixed(1);
  return `${percent(share)} | ${percent(middle - half)}–${percent(middle + half)}`;
}

function readVerdicts(path: string): readonly Verdict[] {
  const lines = readFileSync(path, "utf8").trim().split("\n").slice(1);
  return lines.map((line, index) => {
    const [item, type, wrong = "", error = "", pair = ""] = line.split("\t");
    if (item === undefined || type === undefined || /[^FTARPCNDS]/.test(wrong)) {
      throw new NoroshiError(
        "bad-file",
        `${path}:${index + 2} is no verdict. Give item, type, letters of FTARPCNDS and a name for the error, with tabs.`,
      );
    }
    return { item, type, wrong, error, pair: pair === "pair" };
  });
}

/** The tables of docs/quality.md: shares right by field and by type, and the commonest errors. */
function count(verdicts: readonly Verdict[]): string {
  const lines: string[] = [];
  const share = (name: string, of: readonly Verdict[], right: (one: Verdict) => boolean) => {
    const hits = of.filter(right).length;
    lines.push(`| ${name} | ${of.length} | ${hits} | ${wilson(hits, of.length)} |`);
  };
  const real = verdicts.filter(({ wrong }) => !wrong.includes("F"));
  const typed = real.filter(({ wrong }) => !wrong.includes("T"));
  lines.push("| field | claims judged | right | share, % | 95 % interval |", "| --- | --- | --- | --- | --- |");
  share("finding: such an act is told there", verdicts, ({ wrong }) => !wrong.includes("F"));
  share("finding and type", verdicts, ({ wrong }) => !/[FT]/.test(wrong));
  for (const [letter, name] of Object.entries(FIELDS)) share(name, typed, ({ wrong }) => !wrong.includes(letter));
  share("finding, type, actors and recipients", verdicts, ({ wrong }) => !/[FTAR]/.test(wrong));
  share("the whole claim", verdicts, ({ wrong }) => wrong === "");
  const pairs = verdicts.filter(({ pair }) => pair);
  share("claims of two coded actors: finding and type", pairs, ({ wrong }) => !/[FT]/.test(wrong));
  share("claims of two coded actors: actors and recipients too", pairs, ({ wrong }) => !/[FTAR]/.test(wrong));
  share("claims of two coded actors: the whole claim", pairs, ({ wrong }) => wrong === "");
  lines.push("", "| type | claims | type right | share, % | 95 % interval | who-whom right too | whole claim right |");
  lines.push("| --- | --- | --- | --- | --- | --- | --- |");
  for (const type of [...new Set(verdicts.map((one) => one.type))].sort()) {
    const of = verdicts.filter((one) => one.type === type);
    const right = of.filter(({ wrong }) => !/[FT]/.test(wrong)).length;
    const whom = of.filter(({ wrong }) => !/[FTAR]/.test(wrong)).length;
    const whole = of.filter(({ wrong }) => wrong === "").length;
    lines.push(`| ${type} | ${of.length} | ${right} | ${wilson(right, of.length)} | ${whom} | ${whole} |`);
  }
  const errors = new Map<string, number>();
  for (const { error } of verdicts) if (error !== "") errors.set(error, (errors.get(error) ?? 0) + 1);
  lines.push("", "| error | claims |", "| --- | --- |");
  const commonest = [...errors].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  for (const [error, claims] of commonest) lines.push(`| ${error} | ${claims} |`);
  return lines.join("\n");
}

/** The rows of the draw, with each item's text before them where it is asked for. */
function table(path: string, items: number, seed: string, text: boolean): string {
  const bytes = readFileSync(path);
  const { documents, setAside } = readDocuments(
    path.replace(/\.gz$/, ""),
    path.endsWith(".gz") ? gunzipSync(bytes) : bytes,
    null,
  );
  for (const { where, reason } of setAside) process.stderr.write(`${where} is set aside: ${reason}\n`);
  const engine = loadEngine();
  const lines: string[] = [];
  let claims = 0;
  for (const document of draw(documents, items, seed)) {
    if (text) lines.push(`# ${document.name} ${document.text.replace(/\s+/gu, " ")}`);
    for (const claim of engine.code(document)) {
      lines.push(row(document, claim));
      claims++;
    }
  }
  process.stderr.write(`${documents.length} items, ${Math.min(items, documents.length)} drawn, ${claims} claims\n`);
  return lines.join("\n");
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    items: { type: "string", default: "500" },
    seed: { type: "string", default: "20240619" },
    text: { type: "boolean", default: false },
    verdicts: { type: "string" },
  },
});
const [file] = positionals;
const items = Number(values.items);
if (values.verdicts !== undefined) process.stdout.write(`${count(readVerdicts(values.verdicts))}\n`);
else if (file !== undefined && Number.isInteger(items) && items > 0) {
  process.stdout.write(`${table(file, items, values.seed, values.text)}\n`);
} else {
  process.stderr.write(
    "Give a news file and, if need be, --items as a whole number above 0; or --verdicts FILE.tsv.\n",
  );
  process.exit(2);
}
