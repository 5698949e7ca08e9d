// `noroshi read`: what files claim, as text for a reader or as JSON lines of the output contract. It keeps nothing.
// With --records it prints what each document's claims add up to; with --attributions who says what, as spans.
import { type Command, Option } from "commander";
import { claimLine, recordLine } from "../formats/claims.js";
import { attributionLine } from "../jobs/attributions.js";
import { type Engine, loadEngine } from "../jobs/engine.js";
import { readFiles } from "../jobs/read-files.js";
import { needDay } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import { settle } from "../ledger/settle/settle.js";
import { claimText, documentHead, recordText } from "./claim-text.js";
import type { Outcome } from "./outcome.js";
import { type Paint, paintFor } from "./paint.js";
import { tellSetAside } from "./set-aside.js";
import type { World } from "./world.js";

interface Options {
  readonly published?: string;
  readonly format: "text" | "jsonl";
  readonly records?: boolean;
  readonly explain?: boolean;
  readonly attributions?: boolean;
  readonly codebook?: string;
}

export function addRead(program: Command, world: World, outcome: Outcome): void {
  program
    .command("read")
    .description("print what documents claim: who did what to whom, according to whom, how sure")
    .argument("<file...>", "documents: .jsonl, .txt, .md, .html, .pdf, folders of them, or - for the standard input")
    .option("--published <day>", "the day to date plain files by, YYYY-MM-DD")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "jsonl"]).default("text"))
    .option(
      "--records",
      "print what holds after each document (agreements, transfers, sanctions, disputes, programmes)",
    )
    .option("--explain", "with text: say why each claim reads as it does")
    .option("--attributions", "print who says what as spans, a JSON line a document")
    .option("--codebook <folder>", "use the codebook files of this folder")
    .action((files: string[], options: Options) => read(files, options, world, outcome));
}

async function read(files: readonly string[], options: Options, world: World, outcome: Outcome): Promise<void> {
  const published = options.published === undefined ? null : needDay(options.published, "--published");
  const { documents, setAside } = await readFiles(files, { published, stdin: () => world.stdin() });
  tellSetAside(setAside, world, outcome);
  if (documents.length === 0) {
    outcome.wanting();
    return;
  }
  const engine = loadEngine({ codebook: options.codebook });
  const paint = paintFor(world);
  let found = 0;
  for (const document of documents) {
    if (!engine.reads(document)) {
      tellSetAside(
        [{ where: document.name, reason: `no model reads the language "${document.lang}"` }],
        world,
        outcome,
      );
      continue;
    }
    const lines = linesOf(document, engine, options, paint);
    found += lines.length;
    if (lines.length > 0) world.out(lines.join(""));
  }
  if (found === 0) {
    world.err("noroshi: nothing was found in what was read.\n");
    outcome.wanting();
  }
}

function linesOf(document: Document, engine: Engine, options: Options, paint: Paint): readonly string[] {
  if (options.attributions === true) return [`${attributionLine(document, engine.read(document))}\n`];
  const claims = engine.code(document);
  const json = options.format === "jsonl";
  if (options.records === true) {
    const records = settle(document, claims);
    if (json) return records.map((record) => `${recordLine(record, document.name)}\n`);
    return records.length === 0
      ? []
      : [documentHead(document, paint), ...records.map((record) => `  ${recordText(record)}\n`), "\n"];
  }
  if (json) return claims.map((claim) => `${claimLine(claim, document.name)}\n`);
  if (claims.length === 0) return [];
  const explain = options.explain === true;
  return [
    `${documentHead(document, paint)}\n`,
    ...claims.map((claim) => `${claimText(claim, document, paint, { explain })}\n`),
  ];
}
