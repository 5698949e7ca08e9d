// `noroshi start`: the first look. Loads the bundled reports into the ledger if they are not there, prints the brief of the first watch,
// serves the page and says where. Nothing in it is needed for other work.
import type { Command } from "commander";
import { renderText } from "../brief/render-text.js";
import { loadEngine } from "../jobs/engine.js";
import { loadExamples } from "../jobs/load-examples.js";
import { readRegister } from "../jobs/load-register.js";
import { briefOf } from "../jobs/make-brief.js";
import { loadWatches } from "../jobs/watches.js";
import type { Store } from "../store/store.js";
import { withLedger } from "./ledger.js";
import { progressOf } from "./progress.js";
import { type ServeFlags, serveUntilAsked, withServeOptions } from "./serve.js";
import type { World } from "./world.js";

export function addStart(program: Command, world: World): void {
  withServeOptions(
    program.command("start").description("load the bundled reports, print a brief of them, serve the page"),
  )
    .option("--no-serve", "print the brief and end")
    .action((options: ServeFlags & { readonly serve: boolean }) => start(options, world));
}

async function start(options: ServeFlags & { readonly serve: boolean }, world: World): Promise<void> {
  const watch = loadWatches(options.watches)[0]!;
  const work = async (store: Store) => {
    const now = world.now().toISOString();
    const progress = progressOf(world, "reading the bundled reports");
    await loadExamples(store, () => loadEngine(), readRegister(), { now, onProgress: progress.at });
    progress.end();
    world.out(renderText(await briefOf(store, watch)));
    if (options.serve) await serveUntilAsked(store, options, world);
  };
  await withLedger(options.ledger, world, work, options.serve);
}
