// The command line: every command in one program, and the run of it to an exit code. 0 done, 1 found wanting, 2 used wrongly.
// It touches the outside only through the world it is given.
import { Command } from "commander";
import { version } from "../jobs/home.js";
import { addAlerts } from "./alerts.js";
import { addBacktest } from "./backtest.js";
import { addBrief } from "./brief.js";
import { addCollect } from "./collect.js";
import { addImport } from "./import.js";
import { addIngest } from "./ingest.js";
import { addKeep } from "./keep.js";
import { addNetwork } from "./network.js";
import { addObligations } from "./obligations.js";
import { explain, MISUSED, Outcome } from "./outcome.js";
import { addParse } from "./parse.js";
import { addRead } from "./read.js";
import { addRecords } from "./records.js";
import { addRule } from "./rule.js";
import { addServe } from "./serve.js";
import { addShow } from "./show.js";
import { addSources } from "./sources.js";
import { addStart } from "./start.js";
import { addWeights } from "./weights.js";
import type { World } from "./world.js";

const CODES = `
Exit codes: 0 done, 1 found wanting (something was set aside, or nothing was found), 2 used wrongly.
The ledger: --ledger, else NOROSHI_LEDGER, else DATABASE_URL, else a folder in ~/.local/share.`;

/**
 * @param parts the arguments after the program's name
 * @returns the exit code
 */
export async function run(parts: readonly string[], world: World): Promise<number> {
  const outcome = new Outcome();
  const program = new Command("noroshi")
    .description("Keeps watch over relations between states: who did what to whom, according to whom, how sure.")
    .version(version(), "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .addHelpText("after", CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.out(text),
      writeErr: (text) => world.err(text.replace(/^error:/, "noroshi:")),
    });
  for (const add of [
    addRead,
    addParse,
    addIngest,
    addImport,
    addBrief,
    addRecords,
    addShow,
    addObligations,
    addNetwork,
    addRule,
    addAlerts,
    addWeights,
    addBacktest,
    addSources,
    addCollect,
    addKeep,
    addServe,
    addStart,
  ]) {
    add(program, world, outcome);
  }
  if (parts.length === 0) {
    program.outputHelp({ error: true });
    return MISUSED;
  }
  try {
    await program.parseAsync([...parts], { from: "user" });
    return outcome.code;
  } catch (error) {
    return explain(error, world);
  }
}
