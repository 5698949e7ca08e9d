// `noroshi parse`: the sentences, tokens, tags and trees of a text, as CoNLL-U or JSON. It codes nothing.
// With --tokens the tokens are given in CoNLL-U and only tags and trees are made.
import { readFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { loadReader } from "../jobs/engine.js";
import { readFiles } from "../jobs/read-files.js";
import { type Day, needDay } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import { printConllu, readConllu } from "../language/conllu.js";
import type { Sentence } from "../language/sentence.js";
import type { Outcome } from "./outcome.js";
import { tellSetAside } from "./set-aside.js";
import type { World } from "./world.js";

interface Options {
  readonly format: "conllu" | "json";
  readonly tokens?: string;
  readonly published?: string;
}

export function addParse(program: Command, world: World, outcome: Outcome): void {
  program
    .command("parse")
    .description("print sentences, tokens, tags and dependency trees")
    .argument("[file...]", "documents, or - for the standard input")
    .addOption(new Option("--format <format>", "how to print").choices(["conllu", "json"]).default("conllu"))
    .option("--tokens <file>", "take the tokens of this CoNLL-U file as given")
    .option("--published <day>", "the day of plain files; has no bearing on the parse")
    .action((files: string[], options: Options) => parse(files, options, world, outcome));
}

function parse(files: readonly string[], options: Options, world: World, outcome: Outcome): void {
  if ((files.length === 0) === (options.tokens === undefined)) {
    throw new NoroshiError("usage", "Give either files to parse or --tokens FILE.conllu.");
  }
  const reader = loadReader();
  const print = (sentences: readonly Sentence[], text: string, name: string) => {
    if (sentences.length === 0) outcome.wanting();
    world.out(
      options.format === "json"
        ? `${JSON.stringify({ document: name, sentences })}\n`
        : printConllu(sentences, text, name),
    );
  };
  if (options.tokens !== undefined) {
    const given = readConllu(readText(options.tokens));
    const sentences = given.map(({ tokens }) =>
      reader.annotate(
        tokens.map(({ form }) => form),
        tokens,
      ),
    );
    print(sentences, textOf(given), "tokens");
    return;
  }
  const day = options.published === undefined ? ("2000-01-01" as Day) : needDay(options.published, "--published");
  const { documents, setAside } = readFiles(files, { published: day, stdin: () => world.stdin() });
  tellSetAside(setAside, world, outcome);
  for (const document of documents) print(reader.read(document.text), document.text, document.name);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new NoroshiError("bad-file", `${file} cannot be read. Give a CoNLL-U file.`, cause);
  }
}

/** A text in which every token stands where it says it does. */
function textOf(sentences: readonly Sentence[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    if (token.start > at) parts.push(" ".repeat(token.start - at));
    parts.push(token.form.slice(0, token.end - token.start).padEnd(token.end - token.start));
    at = token.end;
  }
  return parts.join("");
}
