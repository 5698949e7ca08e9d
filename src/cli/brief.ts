// `noroshi brief`: what the ledger holds on a watch, in sentences that name their claims. Without a day it is made for the newest report.
// The same ledger and the same two clocks give the same bytes. With --daily it is written or sent once a day, however often it is run.
import { type Command, Option } from "commander";
import type { Brief } from "../brief/brief.js";
import { renderHtml } from "../brief/render-html.js";
import { renderMarkdown } from "../brief/render-markdown.js";
import { renderText } from "../brief/render-text.js";
import { loadChannels } from "../jobs/channels.js";
import { dailyBriefs } from "../jobs/daily-brief.js";
import { briefOf } from "../jobs/make-brief.js";
import { findWatch, loadWatches } from "../jobs/watches.js";
import { needDay } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import { PATIENCE } from "./alerts.js";
import { ledgerOf, withLedger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import { plain } from "./paint.js";
import type { World } from "./world.js";

interface Options {
  readonly ledger?: string;
  readonly watches?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly since?: string;
  readonly daily?: boolean;
  readonly out?: string;
  readonly channels?: string;
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
    .option("--since <day>", "tell what changed since this day, that of the last brief")
    .option("--daily", "today's briefs, once: to the folder of --out, and to the channels that ask for one")
    .option("--out <folder>", "with --daily: write each brief there as HTML and text, named by watch and day")
    .option("--channels <file>", "with --daily: a JSON file of channels; channels.json beside the ledger if left out")
    .addOption(new Option("--format <format>", "how to print").choices(Object.keys(RENDERERS)).default("text"))
    .action((id: string | undefined, options: Options) => print(id, options, world, outcome));
}

async function print(id: string | undefined, options: Options, world: World, outcome: Outcome): Promise<void> {
  if (options.daily === true) return daily(id, options, world, outcome);
  if (options.out !== undefined || options.channels !== undefined)
    throw new NoroshiError("usage", "--out and --channels go with --daily; without it the brief is printed.");
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

async function daily(id: string | undefined, options: Options, world: World, outcome: Outcome): Promise<void> {
  const all = loadWatches(options.watches);
  const watches = id === undefined ? all : [findWatch(all, id)];
  const place = ledgerOf(options.ledger, world.env);
  const channels = loadChannels(options.channels, "folder" in place ? place.folder : null, all);
  const day = options.asOf === undefined ? undefined : needDay(options.asOf, "--as-of");
  if (options.out === undefined && channels.briefs.length === 0)
    throw new NoroshiError(
      "usage",
      'No brief is asked for: give --out FOLDER, or write "briefs" into channels.json (docs/alerts.md).',
    );
  await withLedger(options.ledger, world, async (store) => {
    const means = { now: () => world.now(), env: world.env, patience: PATIENCE };
    const { written, posted } = await dailyBriefs(store, { watches, channels, means, day, out: options.out });
    for (const file of written) world.out(`${file}\n`);
    for (const { channel, state, said, subject } of posted) {
      world.err(`noroshi: ${channel}: ${plain(subject)}: ${state}: ${plain(said)}\n`);
      if (state !== "sent") outcome.wanting();
    }
  });
}
