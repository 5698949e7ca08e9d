// `noroshi backtest`: how early a watch would have warned on a stream of past reports, beside two plain methods, held against labels.
// It tells of these days and no others; nothing is kept in a ledger.
import type { Command } from "commander";
import { backtestWatch, codeStream, pastOf } from "../jobs/backtest.js";
import { loadEngine } from "../jobs/engine.js";
import { readRegister } from "../jobs/load-register.js";
import { readBytes } from "../jobs/read-bytes.js";
import { findWatch, loadWatches } from "../jobs/watches.js";
import { needDay } from "../kernel/day.js";
import { printBacktest } from "../watch/backtest.js";
import { readLabels } from "../watch/label.js";
import type { Outcome } from "./outcome.js";
import { tellSetAside } from "./set-aside.js";
import type { World } from "./world.js";

interface Options {
  readonly watch: string;
  readonly id?: string;
  readonly stream: string;
  readonly labels: string;
  readonly from: string;
  readonly to: string;
  readonly chosenTo?: string;
  readonly json?: boolean;
}

/** Less past than this, in days, and the level does not know what is usual. */
const YEAR = 365;

export function addBacktest(program: Command, world: World, outcome: Outcome): void {
  program
    .command("backtest")
    .description("replay past reports: how early a watch would have warned, beside two plain methods")
    .requiredOption("--watch <file>", "a JSON file of one watch or several")
    .option("--id <watch>", "only the watch of this id")
    .requiredOption("--stream <file>", "the reports, .jsonl or .jsonl.gz")
    .requiredOption("--labels <file>", "CSV with the columns day, label and, if wanted, watch (see import --labels)")
    .requiredOption("--from <day>", "the first day that is judged; reports before it are the past to learn from")
    .requiredOption("--to <day>", "the last day that is judged")
    .option("--chosen-to <day>", "choose thresholds on the days up to this one, report on those after it")
    .option("--json", "print a JSON line for each watch")
    .action((options: Options) => replay(options, world, outcome));
}

async function replay(options: Options, world: World, outcome: Outcome): Promise<void> {
  const span = {
    from: needDay(options.from, "--from"),
    to: needDay(options.to, "--to"),
    chosenTo: options.chosenTo === undefined ? null : needDay(options.chosenTo, "--chosen-to"),
  };
  const all = loadWatches(options.watch);
  const watches = options.id === undefined ? all : [findWatch(all, options.id)];
  const csv = new TextDecoder().decode(readBytes(options.labels).bytes);
  const labels = new Map(watches.map(({ id }) => [id, readLabels(csv, options.labels, id)]));
  const begun = world.now().getTime();
  const stream = await codeStream(options.stream, loadEngine(), {
    to: span.to,
    watches,
    onProgress: (documents, day) => {
      if (world.errIsTerminal && documents % 50 === 0) world.err(`\rcoding ${documents} reports, at ${day}`);
    },
  });
  if (world.errIsTerminal) world.err("\r\u001b[K");
  tellSetAside(stream.setAside, world, outcome);
  const seconds = (world.now().getTime() - begun) / 1000;
  world.err(`noroshi: ${stream.documents} reports, ${stream.claims} claims, coded in ${seconds.toFixed(1)} s\n`);
  const past = pastOf(stream, span.from);
  if (past < YEAR)
    world.err(`noroshi: only ${past} days of reports lie before --from; what is usual is hardly known for a year.\n`);
  const register = readRegister();
  for (const watch of watches) {
    const own = labels.get(watch.id) ?? [];
    if (!own.some(({ day }) => day >= span.from && day <= span.to)) {
      world.err(
        `noroshi: ${options.labels} holds no label for ${watch.id} in these days; only false alarms are told.\n`,
      );
      outcome.wanting();
    }
    const result = backtestWatch(stream, watch, own, register, span);
    world.out(options.json === true ? `${JSON.stringify(result)}\n` : printBacktest(result));
  }
}
