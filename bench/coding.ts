// Measures the whole way from documents to claims: sentences a second, and the share of the time that reading takes. One thread, CPU time.
// npm run bench -- coding [--text FILE.jsonl[.gz]] [--documents N]; without --text the examples are coded. The first 300 only warm up.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { code } from "../src/coding/code.js";
import { readDocuments } from "../src/formats/documents.js";
import { loadEngine } from "../src/jobs/engine.js";
import type { Document } from "../src/kernel/document.js";
import type { Sentence } from "../src/language/sentence.js";

const WARM_UP = 300;

const { values } = parseArgs({
  options: {
    text: { type: "string", default: "examples/reports.jsonl" },
    documents: { type: "string", default: "3000" },
  },
});
const file = readFileSync(values.text);
const { documents } = readDocuments("text.jsonl", values.text.endsWith(".gz") ? gunzipSync(file) : file, null);
// Spread over the whole file, since its parts may differ.
const step = Math.max(1, Math.floor(documents.length / Number(values.documents)));
const sample = documents.filter((_, i) => i % step === 0);

const seconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
const loading = process.cpuUsage();
const engine = loadEngine();
const load = seconds(loading);
for (const document of sample.slice(0, WARM_UP)) engine.code(document);

const reading = process.cpuUsage();
const read = sample.map((document): [Document, readonly Sentence[]] => [document, engine.read(document)]);
const readTime = seconds(reading);
const coding = process.cpuUsage();
let claims = 0;
for (const [document, sentences] of read) claims += code(document, sentences, engine.resources).length;
const codeTime = seconds(coding);

const sentences = read.reduce((sum, [, list]) => sum + list.length, 0);
const tokens = read.reduce((sum, [, list]) => sum + list.reduce((n, sentence) => n + sentence.tokens.length, 0), 0);
console.log(
  "| load, s | documents | sentences | tokens | claims | read and coded, sentences a second | of it reading |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- |");
const cells = [
  load.toFixed(2),
  sample.length,
  sentences,
  tokens,
  claims,
  Math.round(sentences / (readTime + codeTime)),
  `${Math.round((100 * readTime) / (readTime + codeTime))} %`,
];
console.log(`| ${cells.join(" | ")} |`);
