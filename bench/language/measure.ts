// One system measured in this process alone, so that its memory is its own; started by bench/language.ts, prints one line of JSON.
// Arguments: system, file of texts, threads (0: reading alone, without printing), treebank or nothing.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Pool } from "../../src/jobs/pool.js";
import { type Parsed, printParse, type ToParse } from "../../src/jobs/print-parse.js";
import { isSpace } from "../../src/language/characters.js";
import { open } from "../../src/language/index.js";
import { rawText, readTreebank } from "../../training/treebank.js";
import type { Measured } from "../language.js";

/** Passes over the texts; the best counts, since other work on the machine can only slow one down. */
const PASSES = 5;

interface Counts {
  readonly tokens: number;
  readonly sentences: number;
}

interface Word {
  readonly form: string;
  readonly upos: string;
}

interface System {
  readonly modelBytes: number;
  read(texts: readonly string[]): Counts | Promise<Counts>;
  /** The words of a text in their order, which together are its letters; null where it is not asked. */
  words(text: string): readonly Word[];
}

const [system = "", input = "", threads = "0", treebank = ""] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(input, "utf8")) as readonly string[];

const cpu = (since?: NodeJS.CpuUsage) => process.cpuUsage(since);
const spent = (since: NodeJS.CpuUsage) => (cpu(since).user + cpu(since).system) / 1e6;

function noroshi(reader = open(readFileSync("models/en.bin"))): System {
  return {
    modelBytes: statSync("models/en.bin").size,
    read: (all) => {
      let [tokens, sentences] = [0, 0];
      for (const text of all) {
        for (const sentence of reader.read(text)) {
          sentences++;
          tokens += sentence.tokens.length;
        }
      }
      return { tokens, sentences };
    },
    words: (text) => reader.read(text).flatMap(({ tokens }) => tokens),
  };
}

/** As `noroshi parse` does it: printed as CoNLL-U, by this thread or by others. */
function printing(count: number): System {
  const reader = open(readFileSync("models/en.bin"));
  const script = new URL("../../src/jobs/parse-thread.js", import.meta.url);
  const pool =
    count > 1 ? new Pool<ToParse, Parsed>({ script, threads: count, weigh: ({ text }) => text.length }) : null;
  return {
    ...noroshi(reader),
    read: async (all) => {
      const items = all.map((text, i): ToParse => ({ name: String(i), text, format: "conllu" }));
      let [tokens, sentences] = [0, 0];
      const take = (parsed: Parsed) => {
        sentences += parsed.sentences;
        tokens += parsed.printed.match(/^\d+\t/gm)?.length ?? 0;
      };
      if (pool === null) for (const item of items) take(printParse(item, reader));
      else for await (const parsed of pool.map(items)) take(parsed);
      return { tokens, sentences };
    },
  };
}

async function wink(): Promise<System> {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  // Sentences and tags alone, which is what it has in common with us and faster than all it can do.
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const folder = dirname(dirname(createRequire(import.meta.url).resolve("wink-eng-lite-web-model")));
  return {
    modelBytes: sizeOf(folder),
    read: (all) => {
      let [tokens, sentences] = [0, 0];
      for (const text of all) {
        const document = nlp.readDoc(text);
        tokens += document.tokens().length();
        sentences += document.sentences().length();
      }
      return { tokens, sentences };
    },
    words: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      const tags = tokens.out(nlp.its.pos) as unknown as readonly string[];
      return tokens.out().map((form, i) => ({ form, upos: tags[i]! }));
    },
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Places in the text without its white space, since systems differ in what they make of that. */
function placed(words: readonly Word[]): ReadonlyMap<string, string> {
  let at = 0;
  return new Map(
    words.map(({ form, upos }) => {
      const start = at;
      at += lettersIn(form);
      return [`${start}:${at}`, upos];
    }),
  );
}

function lettersIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) count++;
  return count;
}

/** Paragraph by paragraph, so that a letter too few or too many spoils one alone. */
function tagged(reader: System, path: string): Measured["tagged"] {
  const golds = readTreebank(path);
  const counts = { found: 0, all: 0, right: 0 };
  for (let first = 0; first < golds.length; ) {
    let end = first + 1;
    while (end < golds.length && !golds[end]!.paragraph) end++;
    const paragraph = golds.slice(first, end);
    const raw = rawText(paragraph);
    const ours = placed(reader.words(raw.text));
    for (const { start, end: to, sentence, index } of raw.words) {
      counts.all++;
      const from = lettersIn(raw.text.slice(0, start));
      const upos = ours.get(`${from}:${from + lettersIn(raw.text.slice(start, to))}`);
      if (upos === undefined) continue;
      counts.found++;
      if (upos === paragraph[sentence]!.upos[index]) counts.right++;
    }
    first = end;
  }
  return counts;
}

const loading = cpu();
const count = Number(threads);
const reader = system === "wink-nlp" ? await wink() : count > 0 ? printing(count) : noroshi();
const load = spent(loading);
let best = Number.POSITIVE_INFINITY;
let counts: Counts = { tokens: 0, sentences: 0 };
for (let pass = 0; pass < PASSES; pass++) {
  const [started, clock] = [cpu(), performance.now()];
  counts = await reader.read(texts);
  // Threads work beside each other: there the clock is what counts.
  best = Math.min(best, count > 0 ? (performance.now() - clock) / 1000 : spent(started));
}
const memory = process.resourceUsage().maxRSS * 1024;
const measured: Measured = {
  ...{ system, modelBytes: reader.modelBytes, load, ...counts, seconds: best, memory },
  tagged: treebank === "" || count > 0 ? null : tagged(reader, treebank),
};
process.stdout.write(`${JSON.stringify(measured)}\n`, () => process.exit(0));
