// What a command came to, as the exit code says it: 0 done, 1 found wanting, 2 used wrongly. The worst of what happened counts.
// It tells programs; people read the message on the standard error.
import { CommanderError } from "commander";
import { NoroshiError } from "../kernel/error.js";
import type { World } from "./world.js";

export const DONE = 0;
export const WANTING = 1;
export const MISUSED = 2;

/** Gathers the exit code of one run. */
export class Outcome {
  #code = DONE;

  /** Something was set aside, or nothing was found. */
  wanting(): void {
    this.#code = Math.max(this.#code, WANTING);
  }

  get code(): number {
    return this.#code;
  }
}

/** Says what went wrong in one line and returns the exit code. The stack is shown under NOROSHI_DEBUG alone. */
export function explain(error: unknown, world: World): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED; // commander has printed its own line
  if (error instanceof NoroshiError) {
    world.err(`noroshi: ${error.message}\n`);
    if (debugging(world)) world.err(`${stackOf(error)}\n`);
    return ["usage", "bad-date", "unknown-actor"].includes(error.code) ? MISUSED : WANTING;
  }
  world.err(
    `noroshi: something went wrong that should not: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  world.err(debugging(world) ? `${stackOf(error)}\n` : "noroshi: set NOROSHI_DEBUG=1 to see where.\n");
  return WANTING;
}

function debugging(world: World): boolean {
  return (world.env.NOROSHI_DEBUG ?? "") !== "";
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
