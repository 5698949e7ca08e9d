// `noroshi collect`: asks the sources that are due, codes what is new and settles it; once, or again and again until it is told to end.
// It weighs nothing and alerts nobody: that is `run`.
import type { Command } from "commander";
import { type Collected, collect } from "../jobs/collect.js";
import { keep } from "../jobs/keep.js";
import { pause } from "../jobs/pause.js";
import { type CollectingFlags, collecting, passData, passLine, tellTroubled } from "./collecting.js";
import type { Outcome } from "./outcome.js";
import { plain } from "./paint.js";
import { progressOf } from "./progress.js";
import type { World } from "./world.js";

interface Options extends CollectingFlags {
  readonly once?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
}

export function addCollect(program: Command, world: World, outcome: Outcome): void {
  program
    .command("collect")
    .description("ask the sources that are due, code what is new, settle it; go on until told to end")
    .option("--once", "end after one pass")
    .option("--all", "in the first pass ask every source, due or not")
    .option("--ledger <place>", "folder or postgres:// address of the ledger")
    .option("--archive <folder>", "where raw bytes are kept; beside the ledger's folder if left out")
    .option("--json", "print what each pass did as a line of JSON")
    .action((options: Options) => take(options, world, outcome));
}

async function take(options: Options, world: World, outcome: Outcome): Promise<void> {
  const without = (): boolean => {
    world.err("noroshi: there are no sources; add one with `noroshi sources add URL`.\n");
    outcome.wanting();
    return false;
  };
  await collecting(options, world, without, async (base, ending) => {
    const { store, fetcher } = base;
    const stopping = new AbortController();
    ending.addEventListener("abort", () => stopping.abort());
    // One pass may be cut off anywhere: the next takes up what it left. A run that goes on ends in order.
    if (options.once !== true) {
      void world.asked().then(() => {
        stopping.abort();
        fetcher.stop();
      });
    }
    const all = options.all === true ? { all: true } : {};
    const progress = progressOf(world, "collecting");
    const first = await collect({
      ...{ ...base, ...all, stopped: () => stopping.signal.aborted },
      onVisit: (_source, _visit, done, of) => progress.at(done, of),
    });
    progress.end();
    tellTroubled(first, world);
    if (first.troubled.length > 0 || first.aside > 0) outcome.wanting();
    const line = passLine(first);
    if (options.json === true) world.out(`${JSON.stringify({ ledger: store.place, ...passData(first) })}\n`);
    else world.out(line === "" ? `${await nothingDue(store, world.now())}\n` : `${line} in ${store.place}\n`);
    if (options.once === true) return;
    await keep({
      ...{ ...base, settledOn: first.settledOn },
      ...{ signal: stopping.signal, wait: pause, after: [] },
      onPass: (collected) => tellPass(collected, options, world),
      onError: (error, ms) => tellBroken(error, ms, world),
    });
  });
}

async function nothingDue(store: Parameters<typeof collect>[0]["store"], now: Date): Promise<string> {
  const [next] = (await store.sources()).map(({ due }) => due).sort();
  return `No source is due before ${next ?? now.toISOString()}; --all asks them now.`;
}

/** A pass of a run that goes on: one line where it did something. */
export function tellPass(collected: Collected, { json }: { readonly json?: boolean }, world: World): void {
  tellTroubled(collected, world);
  const line = passLine(collected);
  if (line === "") return;
  const at = world.now().toISOString();
  world.out(json === true ? `${JSON.stringify({ at, ...passData(collected) })}\n` : `${at} ${line}\n`);
}

export function tellBroken(error: unknown, ms: number, world: World): void {
  const said = error instanceof Error ? error.message : String(error);
  world.err(`noroshi: this pass broke: ${plain(said)} The next one comes in ${Math.round(ms / 1000)} seconds.\n`);
}
