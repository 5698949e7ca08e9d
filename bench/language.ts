// Measures reading beside wink-nlp on the same texts in the same run, each in a process of its own: load time, tokens and sentences a
// second from raw text, memory, size of the model, and how many universal tags are right where words agree. wink-nlp makes no trees.
// npm run bench -- language [--text FILE.jsonl[.gz]] [--treebank FILE.conllu[.gz]] [--threads N]; without --text the examples are read.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";

/** UTF-16 units read in one pass, at most. */
const LENGTH = 1_500_000;

/** What a process of language/measure.ts answers. */
export interface Measured {
  readonly system: string;
  readonly modelBytes: number;
  readonly load: number;
  readonly tokens: number;
  readonly sentences: number;
  /** The best pass; seconds of CPU time, or of the clock where several threads read. */
  readonly seconds: number;
  /** The most that was resident, in bytes. */
  readonly memory: number;
  /** Words placed as in the treebank, all its words, and right tags among those placed. */
  readonly tagged: { readonly found: number; readonly all: number; readonly right: number } | null;
}

const { values } = parseArgs({
  options: {
    text: { type: "string", default: "examples/reports.jsonl" },
    treebank: { type: "string" },
    threads: { type: "string", default: "2" },
  },
});

const file = readFileSync(values.text);
const lines = (values.text.endsWith(".gz") ? gunzipSync(file) : file).toString("utf8").trim().split("\n");
const texts: string[] = [];
for (let i = 0, length = 0; length < LENGTH; i++) {
  const { text } = JSON.parse(lines[i % lines.length]!) as { readonly text: string };
  texts.push(text);
  length += Math.max(1, text.length);
}

const folder = mkdtempSync(join(tmpdir(), "noroshi-bench-"));
try {
  const input = join(folder, "texts.json");
  writeFileSync(input, JSON.stringify(texts));
  console.log(
    `${texts.length} texts of ${values.text}; ${cpus().length} cores, load before: ${loadavg()[0]!.toFixed(1)}\n`,
  );
  console.log(
    "| system | model bytes | load, s | tokens | tokens a second | sentences a second | most memory, MB | words as in the treebank, % | UPOS of those, % |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const system of [
    "noroshi",
    "wink-nlp",
    `noroshi, printed by one thread`,
    `noroshi, printed by ${values.threads}`,
  ])
    console.log(row(measure(system, input)));
  console.log(`\nload after: ${loadavg()[0]!.toFixed(1)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(system: string, input: string): Measured {
  const program = fileURLToPath(new URL("language/measure.js", import.meta.url));
  const threads = system.startsWith("noroshi, printed") ? (/\d+/.exec(system)?.[0] ?? "1") : "0";
  const parts = [program, system, input, threads, values.treebank ?? ""];
  const { status, stdout } = spawnSync(process.execPath, parts, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${system} could not be measured; see above.`);
  return JSON.parse(stdout) as Measured;
}

function row({ system, modelBytes, load, tokens, sentences, seconds, memory, tagged }: Measured): string {
  const cells = [
    system,
    modelBytes,
    load.toFixed(2),
    tokens,
    Math.round(tokens / seconds),
    Math.round(sentences / seconds),
    Math.round(memory / 1e6),
    tagged === null ? "" : ((100 * tagged.found) / tagged.all).toFixed(2),
    tagged === null ? "" : ((100 * tagged.right) / tagged.found).toFixed(2),
  ];
  return `| ${cells.join(" | ")} |`;
}
