// Measures reading: seconds to load the model, tokens and sentences a second from raw text to parse, and memory. One thread, CPU time.
// node bench/language.js [--text FILE.jsonl[.gz]] [--model FILE]; without --text the examples are read over and over.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { open } from "../src/language/index.js";

/** Passes over the text; the best counts, since other work on the machine can only slow one down. */
const PASSES = 4;
/** UTF-16 units read in one pass, at most. */
const LENGTH = 1_500_000;

const { values } = parseArgs({
  options: {
    text: { type: "string", default: "examples/reports.jsonl" },
    model: { type: "string", default: "models/en.bin" },
  },
});
const file = readFileSync(values.text);
const lines = (values.text.endsWith(".gz") ? gunzipSync(file) : file).toString("utf8").trim().split("\n");
const texts: string[] = [];
let length = 0;
for (let i = 0; length < LENGTH; i++) {
  const text = (JSON.parse(lines[i % lines.length]!) as { readonly text: string }).text;
  texts.push(text);
  length += Math.max(1, text.length);
}

const seconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
const model = readFileSync(values.model);
const loading = process.cpuUsage();
const reader = open(model);
const load = seconds(loading);

let [tokens, sentences, best] = [0, 0, Number.POSITIVE_INFINITY];
for (let pass = 0; pass < PASSES; pass++) {
  [tokens, sentences] = [0, 0];
  const started = process.cpuUsage();
  for (const text of texts) {
    for (const sentence of reader.read(text)) {
      sentences++;
      tokens += sentence.tokens.length;
    }
  }
  best = Math.min(best, seconds(started));
}
console.log(
  "| model bytes | load, s | tokens | tokens a second | sentences a second | tokens a sentence | memory, MB |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- |");
const cells = [
  model.length,
  load.toFixed(2),
  tokens,
  Math.round(tokens / best),
  Math.round(sentences / best),
  (tokens / sentences).toFixed(1),
  Math.round(process.memoryUsage().rss / 1e6),
];
console.log(`| ${cells.join(" | ")} |`);
