// Joins the command line, the server and the real world: streams, clock, signals. It stands above both (rank 8), since they are of one
// rank and do not import each other; bin/noroshi.js starts it.
import { readFileSync } from "node:fs";
import { run } from "./cli/run.js";
import type { World } from "./cli/world.js";
import { serve } from "./server/serve.js";

const world: World = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: () => readFileSync(0),
  env: process.env,
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  now: () => new Date(),
  random: () => Math.random(),
  serve,
  asked: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    }),
};

/** Runs the program with the process's own arguments; the exit code is left on the process. */
export async function main(): Promise<void> {
  // A reader that has seen enough (noroshi read … | head) closes the pipe: that is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  process.exitCode = await run(process.argv.slice(2), world);
}
