// `noroshi import`: reference files of others (sanctions lists, conflict data, alliances, tests, office holders) into the ledger, or as rows.
// What is no standing record (conflicts, office holders) is printed and not kept.
import { type Command, InvalidArgumentError } from "commander";
import { importFiles, KNOWN_IMPORTS, needImport } from "../jobs/import.js";
import { labelsCsv, labelsOf } from "../jobs/labels.js";
import { readRegister } from "../jobs/load-register.js";
import { readBytes } from "../jobs/read-bytes.js";
import type { Day } from "../kernel/day.js";
import { pairOption } from "./actors.js";
import { withLedger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import { plain } from "./paint.js";
import { tellSetAside } from "./set-aside.js";
import type { World } from "./world.js";

interface Options {
  readonly ledger?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly labels?: readonly string[];
  readonly least: number;
}

const NAMES = Object.keys(KNOWN_IMPORTS)
  .sort()
  .map((name) => `  ${name.padEnd(14)}${KNOWN_IMPORTS[name]}`)
  .join("\n");

export function addImport(program: Command, world: World, outcome: Outcome): void {
  program
    .command("import")
    .description("read reference files: their records into the ledger, their rows on demand")
    .argument("<name>", "what the files are; see below")
    .argument("<file...>", "the files as their makers publish them, packed with gzip or not")
    .option("--ledger <place>", "folder or postgres:// address of the ledger")
    .option("--dry-run", "read and count, and keep nothing")
    .option("--json", "print the rows as JSON lines, each with its source; the counts go to the standard error")
    .option(
      "--labels <states...>",
      "print days of conflict of two states, or of their tests, as CSV for `backtest`; keep nothing",
    )
    .option(
      "--least <severity>",
      "with --labels: only conflicts of this severity or more (mid 1 to 5, icb 1 to 4)",
      severity,
      0,
    )
    .addHelpText("after", `\nNames:\n${NAMES}`)
    .action((name: string, files: string[], options: Options) => take(name, files, options, world, outcome));
}

function severity(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 5) return value;
  throw new InvalidArgumentError("Give a whole number from 0 to 5.");
}

async function take(
  name: string,
  paths: readonly string[],
  options: Options,
  world: World,
  outcome: Outcome,
): Promise<void> {
  const pair = pairOption(options.labels, "--labels");
  const knownAt = world.now().toISOString();
  needImport(name);
  const read = importFiles(name, paths.map(readBytes), readRegister(), knownAt.slice(0, 10) as Day);
  const rows = read.flatMap((one) => one.rows);
  const records = read.flatMap((one) => one.records);
  const printing = options.json === true || pair !== undefined;
  const tell = (text: string) => (printing ? world.err(text) : world.out(text));
  if (pair !== undefined) world.out(labelsCsv(labelsOf(rows, pair, options.least)));
  else if (options.json === true) for (const row of rows) world.out(`${JSON.stringify(row)}\n`);
  for (const one of read) {
    tellSetAside(one.setAside, world, outcome);
    const counts = `${one.rows.length} rows, ${one.records.length} records, ${one.setAside.length} set aside`;
    tell(`${plain(one.file)}: ${counts}\n`);
  }
  if (pair !== undefined || options.dryRun === true) return;
  if (records.length === 0) return tell(`Nothing of ${name} is kept in the ledger; see --json and --labels.\n`);
  await withLedger(options.ledger, world, async (store) => {
    const { added, changed, already } = await store.putRecords(records, knownAt);
    tell(`${added} new, ${changed} changed and ${already} known records in ${store.place}\n`);
  });
}
