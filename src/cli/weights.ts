// `noroshi weights`: every number that a level is made with, its unit, its reason and what it leans on.
// The page reads the same table.
import type { Command } from "commander";
import { weightRows } from "../watch/weights.js";
import { paintFor } from "./paint.js";
import type { World } from "./world.js";

export function addWeights(program: Command, world: World): void {
  program
    .command("weights")
    .description("print the numbers that levels are made with, and why they are what they are")
    .option("--json", "print JSON lines")
    .action((options: { readonly json?: boolean }) => {
      const paint = paintFor(world);
      for (const row of weightRows()) {
        if (options.json === true) world.out(`${JSON.stringify(row)}\n`);
        else
          world.out(
            `${paint.bold(row.name.padEnd(24))} ${row.value} ${row.unit}\n    ${row.reason}\n    ${paint.dim(row.reference)}\n`,
          );
      }
    });
}
