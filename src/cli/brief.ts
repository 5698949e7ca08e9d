// `noroshi brief`: what the ledger holds on a watch, in sentences that name their claims. Without a day it is made for the newest report.
// The same ledger and the same two clocks give the same bytes.
import { type Command, Option } from "commander";
import type { Brief } from "../brief/brief.js";
import { renderHtml } from "../brief/render-html.js";
import { renderMarkdown } from "../brief/render-markdown.js";
import { renderText } from "../brief/render-text.js";
import { briefOf } from "../jobs/make-brief.js";
import { findWatch, loadWatches } from "../jobs/watches.js";
import { withLedger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import type { World } from "./world.js";

interface Options {
  readonly ledger?: string;
  readonly watches?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly format: keyof typeof RENDERERS;
}

const RENDERERS = {
  text: renderText,
  md: renderMarkdown,
  html: renderHtml,
  json: (brief: Brief) => `${JSON.stringify(brief)}\n`,
} as const;

export function addBrief(program: Command, world: World, outcome: Outcome): void {
  program
    .command("brief")
    .description("print the brief of a watch; every sentence names the claims it stands on")
    .argument("[watch]", "id of the watch; the first one if left out")
    .option("--ledger <place>", "folder or postgres:// address of the ledger")
    .option("--watches <file>", "a JSON file of watches; the bundled ones if left out")
    .option("--as-of <day>", "leave out what happened or was published after this day")
    .option("--known-at <time>", "see only what the ledger knew by this day or instant")
    .addOption(new Option("--format <format>", "how to print").choices(Object.keys(RENDERERS)).default("text"))
    .action((id: string | undefined, options: Options) => print(id, options, world, outcome));
}

async function print(id: string | undefined, options: Options, world: World, outcome: Outcome): Promise<void> {
  const watches = loadWatches(options.watches);
  const watch = id === undefined ? watches[0]! : findWatch(watches, id);
  await withLedger(options.ledger, world, async (store) => {
    const brief = await briefOf(store, watch, options);
    world.out(RENDERERS[options.format](brief));
    if (brief.quotes.length > 0) return;
    world.err("noroshi: the ledger holds no report on this pair; read some in with `noroshi ingest FILE`.\n");
    outcome.wanting();
  });
}
