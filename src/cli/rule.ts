// `noroshi rule`: an analyst's decision on a claim or record. It is kept apart, shows in every view, and never changes what a text says.
// A later decision on the same id counts in place of the earlier one; both stay.
import { userInfo } from "node:os";
import { type Command, Option } from "commander";
import { NoroshiError } from "../kernel/error.js";
import type { Ruling } from "../store/store.js";
import { withLedger } from "./ledger.js";
import type { World } from "./world.js";

interface Options {
  readonly status: Ruling["status"];
  readonly why: string;
  readonly into?: string;
  readonly by?: string;
  readonly ledger?: string;
}

export function addRule(program: Command, world: World): void {
  program
    .command("rule")
    .description("record your decision on a claim or record, kept apart from what the text says")
    .argument("<id>", "id of a claim or record")
    .addOption(
      new Option("--status <status>", "what you decide")
        .choices(["confirmed", "rejected", "merged"])
        .makeOptionMandatory(),
    )
    .requiredOption("--why <reason>", "why, in a sentence")
    .option("--into <id>", "with merged: what it is the same as")
    .option("--by <name>", "who decides; your user name if left out")
    .option("--ledger <place>", "folder or postgres:// address of the ledger")
    .action((id: string, options: Options) => rule(id, options, world));
}

async function rule(id: string, options: Options, world: World): Promise<void> {
  if ((options.status === "merged") !== (options.into !== undefined)) {
    throw new NoroshiError("usage", "--into goes with --status merged, and merged needs it.");
  }
  if (options.why.trim() === "")
    throw new NoroshiError("usage", "--why is empty; say in a sentence what the decision rests on.");
  await withLedger(options.ledger, world, async (store) => {
    const ruling = await store.putRuling({
      target: id,
      status: options.status,
      into: options.into ?? null,
      why: options.why.trim(),
      by: options.by ?? userInfo().username,
      at: world.now().toISOString(),
    });
    world.out(`${ruling.target} is ${ruling.status}, by ${ruling.by} at ${ruling.at}\n`);
  });
}
