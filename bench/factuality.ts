// Measures certainty, polarity and tense against what people thought had happened: predicates of English web text rated from -3 (did not)
// to 3 (did). node bench/factuality.js --uds FILE.jsonl[.gz] [--model FILE] [--misses N]; with --fit it prints the scale anew.
// FILE holds UDS-IH2 (Rudinger, White and Van Durme 2018, CC BY-SA 4.0) as {"tokens": [...], "preds": [{"i": 4, "y": 3}]}, i from 1.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { certaintyOf } from "../src/coding/certainty.js";
import { tenseOf } from "../src/coding/tense.js";
import { Tree } from "../src/coding/tree.js";
import { polarityOf } from "../src/coding/voice/polarity.js";
import { open } from "../src/language/index.js";

interface Rated {
  readonly tokens: readonly string[];
  readonly preds: readonly { readonly i: number; readonly y: number }[];
}
interface Row {
  readonly reading: string;
  readonly rated: number;
  readonly line: string;
}

/** Median rating of the training part (22,108 predicates) for each reading, in certainty, polarity and tense. Fitted by --fit. */
const SCALE: Readonly<Record<string, number>> = {
  "certain affirmed future": -1.875,
  "certain affirmed past": 2.625,
  "certain affirmed present": 2.25,
  "certain negated future": -1.5,
  "certain negated past": 0,
  "certain negated present": 0,
  "possible affirmed future": -1.5,
  "possible affirmed past": 1.5,
  "possible affirmed present": 1.125,
  "possible negated future": -1.5,
  "possible negated past": 0.375,
  "possible negated present": 1.125,
  "probable affirmed future": -1.875,
  "probable affirmed past": 2.625,
  "probable affirmed present": 2.25,
  "probable negated future": -1.5,
  "probable negated past": 2.25,
  "probable negated present": 0,
  "unknown affirmed future": -2.25,
  "unknown affirmed past": 0.375,
  "unknown affirmed present": -0.375,
  "unknown negated future": -1.875,
  "unknown negated past": -0.75,
  "unknown negated present": -0.375,
};
/** Median of the training part: what a reader gets that says the same of everything. */
const CONSTANT = 1.875;

function rows(path: string, model: string): readonly Row[] {
  const reader = open(readFileSync(model));
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Rated)
    .flatMap(({ tokens, preds }) => {
      const tree = new Tree(reader.annotate(tokens));
      return preds.map(({ i, y }) => {
        const at = i - 1;
        const reading = `${certaintyOf(tree, at).value} ${polarityOf(tree, at).value} ${tenseOf(tree, at)}`;
        const shown = tokens.map((token, t) => (t === at ? `[${token}]` : token)).slice(Math.max(0, at - 12), at + 9);
        return { reading, rated: y, line: shown.join(" ") };
      });
    });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Mean absolute error and Pearson's r of a guess against the ratings; r is null for a constant. */
function score(
  all: readonly Row[],
  guess: (row: Row) => number,
): { readonly error: number; readonly r: number | null } {
  const n = all.length;
  const mean = (value: (row: Row) => number) => all.reduce((sum, row) => sum + value(row), 0) / n;
  const [mx, my] = [mean(guess), mean((row) => row.rated)];
  const xy = mean((row) => (guess(row) - mx) * (row.rated - my));
  const xx = mean((row) => (guess(row) - mx) ** 2);
  const yy = mean((row) => (row.rated - my) ** 2);
  return {
    error: mean((row) => Math.abs(guess(row) - row.rated)),
    r: xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy),
  };
}

function print(name: string, all: readonly Row[], guess: (row: Row) => number): void {
  const { error, r } = score(all, guess);
  console.log(`${name.padEnd(34)} MAE ${error.toFixed(3)}  r ${r === null ? "-" : r.toFixed(3)}`);
}

const guessed = (row: Row) => SCALE[row.reading] ?? 0;
const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const path = option("--uds");
if (path === undefined) {
  console.log("bench/factuality needs --uds FILE");
} else {
  const all = rows(path, option("--model") ?? "models/en.bin");
  const readings = [...new Set(all.map((row) => row.reading))].sort();
  const rated = (reading: string) => all.filter((row) => row.reading === reading).map((row) => row.rated);
  if (args.includes("--fit")) {
    for (const reading of readings) console.log(`  "${reading}": ${median(rated(reading))},`);
    console.log(`CONSTANT ${median(all.map((row) => row.rated))}`);
  } else {
    console.log(`UDS-IH2, ${all.length} predicates, rated from -3 to 3`);
    print("the same for all: it happened (3)", all, () => 3);
    print(`the same for all: median (${CONSTANT})`, all, () => CONSTANT);
    print("certainty, polarity, tense", all, guessed);
    for (const reading of readings) {
      const values = rated(reading);
      const off = values.reduce((sum, y) => sum + Math.abs(y - (SCALE[reading] ?? 0)), 0) / values.length;
      console.log(`  ${reading.padEnd(28)} ${String(values.length).padStart(5)}  off by ${off.toFixed(2)}`);
    }
    const worst = [...all].sort((a, b) => Math.abs(guessed(b) - b.rated) - Math.abs(guessed(a) - a.rated));
    for (const row of worst.slice(0, Number(option("--misses") ?? 0)))
      console.log(`${row.rated}\t${guessed(row)}\t${row.reading}\t${row.line}`);
  }
}
