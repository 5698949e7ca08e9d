// `noroshi network`: who is bound to whom on a day by the bundled register, a line an agreement.
// It shows agreements in force; friendship without a text is not in it.
import type { Command } from "commander";
import { actorNamed } from "../jobs/actor-named.js";
import { readRegister } from "../jobs/load-register.js";
import { needDay } from "../kernel/day.js";
import { toRecord } from "../ledger/agreements/record.js";
import { statusOf } from "../ledger/agreements/status.js";
import type { Outcome } from "./outcome.js";
import { paintFor } from "./paint.js";
import type { World } from "./world.js";

interface Options {
  readonly asOf: string;
  readonly of?: string;
  readonly json?: boolean;
}

export function addNetwork(program: Command, world: World, outcome: Outcome): void {
  program
    .command("network")
    .description("print who is bound to whom on a day, by which clauses")
    .requiredOption("--as-of <day>", "the day, YYYY-MM-DD")
    .option("--of <state>", "only the agreements of this state")
    .option("--json", "print JSON lines")
    .action((options: Options) => network(options, world, outcome));
}

function network(options: Options, world: World, outcome: Outcome): void {
  const day = needDay(options.asOf, "--as-of");
  const of = options.of === undefined ? null : actorNamed(options.of);
  const paint = paintFor(world);
  const rows = readRegister().agreements.flatMap((agreement) => {
    const { state, reason } = statusOf(agreement, day);
    if (state !== "in-force" && state !== "unknown") return [];
    const { parties, clauses } = toRecord(agreement, day);
    return of !== null && !parties.includes(of)
      ? []
      : [{ agreement: agreement.id, name: agreement.name, parties, clauses, state, reason }];
  });
  for (const row of rows) {
    if (options.json === true) world.out(`${JSON.stringify(row)}\n`);
    else world.out(`${paint.bold(row.parties.join(" – "))}  ${row.clauses.join(", ")}\n  ${row.name}: ${row.reason}\n`);
  }
  if (rows.length === 0) {
    world.err("noroshi: the register holds no agreement in force on that day.\n");
    outcome.wanting();
  }
}
