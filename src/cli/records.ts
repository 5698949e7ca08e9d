// `noroshi records`: what holds, of one kind, between two states or of all; a line a record.
// An analyst's ruling stands under its record. With a day agreements are told with their status on that day; with --json each line is a record of the output contract.
import { Argument, type Command } from "commander";
import { statusOn } from "../brief/agreements.js";
import { recordLine } from "../formats/claims.js";
import { KINDS_BY_NAME } from "../jobs/record-kinds.js";
import { needDay } from "../kernel/day.js";
import type { StandingRecord } from "../kernel/record.js";
import { pairOption } from "./actors.js";
import { recordText } from "./claim-text.js";
import { withLedger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import { paintFor } from "./paint.js";
import { rulingText } from "./ruling-text.js";
import type { World } from "./world.js";

interface Options {
  readonly ledger?: string;
  readonly between?: readonly string[];
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

export function addRecords(program: Command, world: World, outcome: Outcome): void {
  program
    .command("records")
    .description("print what holds: agreements, transfers, sanctions, disputes, programmes")
    .addArgument(new Argument("<kind>", "which records").choices(Object.keys(KINDS_BY_NAME)))
    .option("--between <states...>", "only those that name both states, such as RUS PRK")
    .option("--as-of <day>", "as it stood on this day")
    .option("--known-at <time>", "as the ledger knew it by this day or instant")
    .option("--ledger <place>", "folder or postgres:// address of the ledger")
    .option("--json", "print JSON lines")
    .action((kind: string, options: Options) => list(kind, options, world, outcome));
}

async function list(kind: string, options: Options, world: World, outcome: Outcome): Promise<void> {
  const day = options.asOf === undefined ? undefined : needDay(options.asOf, "--as-of");
  const between = pairOption(options.between);
  const paint = paintFor(world);
  await withLedger(options.ledger, world, async (store) => {
    const rows = await store.records({ kind: KINDS_BY_NAME[kind], between, asOf: day, knownAt: options.knownAt });
    const rulings = await store.rulings(options.knownAt === undefined ? {} : { knownAt: options.knownAt });
    // Oldest first: the last one on a record is the one that counts.
    const ruled = new Map(rulings.map((ruling) => [ruling.target, ruling]));
    for (const { record } of rows) {
      const then: StandingRecord =
        record.kind === "agreement" && day !== undefined ? { ...record, status: statusOn(record, day) } : record;
      const ruling = ruled.get(record.id);
      if (options.json === true) {
        const line = recordLine(then, null);
        world.out(`${ruling === undefined ? line : JSON.stringify({ ...JSON.parse(line), ruling })}\n`);
        continue;
      }
      world.out(`${paint.dim(record.id)}  ${recordText(then)}\n`);
      if (ruling !== undefined) world.out(`  ${rulingText(ruling, paint)}`);
    }
    if (rows.length > 0) return;
    world.err(`noroshi: the ledger holds no such ${kind}.\n`);
    outcome.wanting();
  });
}
