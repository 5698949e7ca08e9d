// `noroshi parse`: the sentences, tokens, tags and trees of a text, as CoNLL-U or JSON. It codes nothing.
// With --tokens the tokens are given in CoNLL-U and only tags and trees are made.
import { readFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { loadReader } from "../jobs/engine.js";
import { Pool } from "../jobs/pool.js";
import { jsonLine, type Parsed, printParse, type ToParse } from "../jobs/print-parse.js";
import { readFiles } from "../jobs/read-files.js";
import { type Day, needDay } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import { joinedIn } from "../language/conllu.js";
import { type GivenSentence, printGiven, readGiven } from "../language/given.js";
import type { Reader } from "../language/index.js";
import type { Sentence } from "../language/sentence.js";
import type { Outcome } from "./outcome.js";
import { tellSetAside } from "./set-aside.js";
import { threadsOf } from "./threads.js";
import type { World } from "./world.js";

interface Options {
  readonly format: "conllu" | "json";
  readonly tokens?: string;
  readonly published?: string;
  readonly threads?: string;
}

export function addParse(program: Command, world: World, outcome: Outcome): void {
  program
    .command("parse")
    .description("print sentences, tokens, tags and dependency trees")
    .argument("[file...]", "documents, or - for the standard input")
    .addOption(new Option("--format <format>", "how to print").choices(["conllu", "json"]).default("conllu"))
    .option("--tokens <file>", "take the tokens of this CoNLL-U file, or - for the standard input, as given")
    .option("--threads <count>", "read many documents in so many threads; by itself for large input")
    .option("--published <day>", "the day of plain files; has no bearing on the parse")
    .action((files: string[], options: Options) => parse(files, options, world, outcome));
}

async function parse(files: readonly string[], options: Options, world: World, outcome: Outcome): Promise<void> {
  if ((files.length === 0) === (options.tokens === undefined)) {
    throw new NoroshiError("usage", "Give either files to parse or --tokens FILE.conllu.");
  }
  if (options.tokens === undefined) await parseFiles(files, options, world, outcome);
  else parseGiven(options.tokens, loadReader(), options, world, outcome);
}

async function parseFiles(files: readonly string[], options: Options, world: World, outcome: Outcome): Promise<void> {
  const day = options.published === undefined ? ("2000-01-01" as Day) : needDay(options.published, "--published");
  const { documents, setAside } = await readFiles(files, { published: day, stdin: () => world.stdin() });
  tellSetAside(setAside, world, outcome);
  const put = ({ printed, sentences }: Parsed) => {
    if (sentences === 0) outcome.wanting();
    world.out(printed);
  };
  const given = documents.map(({ name, text }): ToParse => ({ name, text, format: options.format }));
  const threads = threadsOf(options.threads, given);
  if (threads === 1) {
    const reader = loadReader();
    for (const document of given) put(printParse(document, reader));
    return;
  }
  const script = new URL("../jobs/parse-thread.js", import.meta.url);
  const pool = new Pool<ToParse, Parsed>({ script, threads, weigh: ({ text }) => text.length });
  try {
    for await (const parsed of pool.map(given)) put(parsed);
  } finally {
    await pool.close();
  }
}

function parseGiven(file: string, reader: Reader, { format }: Options, world: World, outcome: Outcome): void {
  const given = readGiven(readText(file, world));
  if (given.length === 0) outcome.wanting();
  const read = given.map((sentence) => annotated(sentence, reader));
  world.out(format === "json" ? jsonLine("tokens", read) : printGiven(given, read));
}

function annotated(given: GivenSentence, reader: Reader): Sentence {
  const forms = given.words.map(({ form }) => form);
  const joined = joinedIn(given);
  const { tokens, ...span } = reader.annotate(forms, given.words);
  return { ...span, tokens: tokens.map((token) => ({ ...token, joined: joined.has(token.index) })) };
}

function readText(file: string, world: World): string {
  try {
    return file === "-" ? Buffer.from(world.stdin()).toString("utf8") : readFileSync(file, "utf8");
  } catch (cause) {
    throw new NoroshiError("bad-file", `${file} cannot be read. Give a CoNLL-U file.`, cause);
  }
}
