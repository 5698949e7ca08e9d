// Prints how well sources, cues and contents are found against PolNeAR (Newell and others, LREC 2018), by exact spans, one row a role.
// The set is not part of the repository and is only measured with: `node dist/bench/attribution.js SUITE.jsonl[.gz] [models/en.bin]`, a line a
// document with `doc`, `text` and `attributions` of `source`, `cue`, `content` as lists of [start, end] in UTF-16 units.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";
import { findAttributions } from "../src/coding/speech/attributions.js";
import type { Span } from "../src/kernel/span.js";
import { open } from "../src/language/index.js";

const ROLES = ["source", "cue", "content"] as const;
type Role = (typeof ROLES)[number];
type Pairs = readonly (readonly [number, number])[];

interface Gold {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly Readonly<Partial<Record<Role, Pairs>>>[];
}

const [, , suite, model = "models/en.bin"] = process.argv;
if (suite === undefined) {
  console.error("usage: node dist/bench/attribution.js SUITE.jsonl[.gz] [models/en.bin]");
  process.exit(2);
}

const bytes = readFileSync(suite);
const lines = (suite.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
const documents = lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Gold);
const reader = open(readFileSync(model));
const tally = new Map(ROLES.map((role) => [role, { right: 0, gold: 0, found: 0 }]));
let milliseconds = 0;

for (const document of documents) {
  const sentences = reader.read(document.text);
  const start = performance.now();
  const found = findAttributions(document, sentences);
  milliseconds += performance.now() - start;
  for (const role of ROLES) {
    const gold = new Set(
      document.attributions.flatMap((one) => (one[role] ?? []).map(([from, to]) => `${from}-${to}`)),
    );
    const ours = new Set(found.flatMap((one) => one[role].map((span: Span) => `${span.start}-${span.end}`)));
    const row = tally.get(role);
    if (row === undefined) continue;
    row.gold += gold.size;
    row.found += ours.size;
    for (const span of ours) if (gold.has(span)) row.right++;
  }
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
console.log(`${documents.length} documents; attributions alone took ${milliseconds.toFixed(0)} ms`);
console.log("role     precision recall    F1   right   gold  found");
for (const [role, { right, gold, found }] of tally) {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const counts = [right, gold, found].map((count) => String(count).padStart(6)).join(" ");
  console.log(`${role.padEnd(8)} ${percent(precision)}     ${percent(recall)}  ${percent(f1)}  ${counts}`);
}
