// Replays a stream of claims for a watch and prints warnings, lead times and false alarms beside two plain methods.
// node bench/backtest.js --watch FILE --id ID --claims FILE.jsonl[.gz] --documents FILE.jsonl[.gz] --labels FILE.csv
//   [--from D] [--score D] [--to D] [--chosen-to D] [--allies USA,…] [--weights JSON] [--json]
// Claims are the lines of `noroshi read --format jsonl`, documents the file they were read from; neither is part of the project.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { readDocuments } from "../src/formats/documents.js";
import { type Actor, type Claim, claimId } from "../src/kernel/claim.js";
import { addDays, type Day, needDay } from "../src/kernel/day.js";
import type { Document } from "../src/kernel/document.js";
import { NoroshiError } from "../src/kernel/error.js";
import { backtest, printBacktest } from "../src/watch/backtest.js";
import { readLabels } from "../src/watch/label.js";
import { originsOf } from "../src/watch/origin.js";
import type { Reported } from "../src/watch/signal.js";
import { readWatches } from "../src/watch/watch.js";
import { weightsWith } from "../src/watch/weights.js";

type ClaimRow = Omit<Claim, "id" | "span" | "actor" | "recipient" | "attribution" | "why"> & {
  readonly start: number;
  readonly end: number;
  readonly actor: readonly ActorRow[];
  readonly recipient: readonly ActorRow[];
  readonly attribution: readonly ActorRow[];
};
type ActorRow = Pick<Actor, "id" | "text">;

const { values } = parseArgs({
  options: {
    watch: { type: "string" },
    id: { type: "string" },
    claims: { type: "string" },
    documents: { type: "string" },
    labels: { type: "string" },
    from: { type: "string" },
    score: { type: "string" },
    to: { type: "string" },
    "chosen-to": { type: "string" },
    allies: { type: "string", default: "" },
    weights: { type: "string", default: "{}" },
    json: { type: "boolean", default: false },
  },
});

function need(name: "watch" | "claims" | "documents" | "labels"): string {
  const value = values[name];
  if (value === undefined) throw new NoroshiError("usage", `bench/backtest needs --${name} FILE.`);
  return value;
}

function bytes(path: string): Uint8Array {
  const raw = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(raw) : raw;
}

function reportedOf(
  line: string,
  documents: ReadonlyMap<string, Document>,
  origins: ReadonlyMap<string, string>,
): Reported {
  const row = JSON.parse(line) as ClaimRow;
  const document = documents.get(row.document);
  if (document === undefined) {
    throw new NoroshiError(
      "bad-file",
      `The claims name the document "${row.document}", which is not among the documents.`,
    );
  }
  const actors = (list: readonly ActorRow[]): readonly Actor[] =>
    list.map(({ id, text }) => ({ id, text, span: null }));
  const { start, end, ...rest } = row;
  const part = {
    ...rest,
    document: document.id,
    span: { start, end },
    actor: actors(row.actor),
    recipient: actors(row.recipient),
    attribution: actors(row.attribution),
    why: { predicate: "", frame: "", notes: [] },
  };
  const { published } = document;
  return { claim: { ...part, id: claimId(part) }, published, known: published, origin: origins.get(document.id)! };
}

const watches = readWatches(JSON.parse(readFileSync(need("watch"), "utf8")), need("watch"));
const chosen = values.id === undefined ? watches[0] : watches.find((one) => one.id === values.id);
if (chosen === undefined) throw new NoroshiError("usage", `No watch "${values.id}" in ${need("watch")}.`);
const documentsFile = need("documents");
const { documents } = readDocuments(documentsFile.replace(/\.gz$/, ""), bytes(documentsFile), null);
const byName = new Map(documents.map((document) => [document.name, document]));
const origins = originsOf(documents);
const volume = new Map<Day, number>();
for (const { published } of documents) volume.set(published, (volume.get(published) ?? 0) + 1);
const days = [...volume.keys()].sort();
const lines = new TextDecoder()
  .decode(bytes(need("claims")))
  .trim()
  .split("\n");
const reported = lines.map((line) => reportedOf(line, byName, origins));
const labels = readLabels(readFileSync(need("labels"), "utf8"), need("labels"), chosen.id);
const from = values.from === undefined ? days[0]! : needDay(values.from, "--from");
const chosenTo = values["chosen-to"];
const span = {
  from,
  score: values.score === undefined ? addDays(from, 365) : needDay(values.score, "--score"),
  to: values.to === undefined ? days.at(-1)! : needDay(values.to, "--to"),
  chosenTo: chosenTo === undefined ? null : needDay(chosenTo, "--chosen-to"),
};
const begun = performance.now();
const allies = values.allies.split(",").filter((id) => id !== "");
const weights = weightsWith(JSON.parse(values.weights) as Readonly<Record<string, unknown>>);
const result = backtest({ reported, volume }, { watch: chosen, allies }, labels, span, weights);
if (values.json) console.log(JSON.stringify(result));
else console.log(printBacktest(result));
console.error(
  `${reported.length} claims, ${Math.round(performance.now() - begun)} ms for the replay and the thresholds`,
);
