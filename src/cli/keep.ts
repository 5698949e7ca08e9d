// `noroshi run`: keeps watch by itself until it is told to end: collects, codes, settles, weighs, and hands each pass to whatever alerts.
// With --serve the page is served by the same process, since a ledger's folder has one.
import type { Command } from "commander";
import type { Alerted } from "../jobs/alert.js";
import { alertAfter } from "../jobs/alert-after.js";
import { loadChannels } from "../jobs/channels.js";
import { type AfterPass, keep, rememberAfter, weighAfter } from "../jobs/keep.js";
import { pause } from "../jobs/pause.js";
import { WatchMemory } from "../jobs/watch-memory.js";
import { loadWatches } from "../jobs/watches.js";
import { PATIENCE } from "./alerts.js";
import { tellBroken, tellPass } from "./collect.js";
import { type CollectingFlags, collecting } from "./collecting.js";
import { ledgerOf } from "./ledger.js";
import { plain } from "./paint.js";
import { type ServeFlags, serveUntilAsked, withServeOptions } from "./serve.js";
import type { World } from "./world.js";

interface Options extends CollectingFlags, Omit<ServeFlags, "ledger"> {
  readonly json?: boolean;
  readonly serve?: boolean;
  readonly channels?: string;
}

export function addKeep(program: Command, world: World): void {
  withServeOptions(
    program.command("run").description("keep watch until told to end: collect, code, settle, weigh, alert"),
  )
    .option("--archive <folder>", "where raw bytes are kept; beside the ledger's folder if left out")
    .option("--channels <file>", "a JSON file of channels for alerts; channels.json beside the ledger if left out")
    .option("--serve", "serve the page as well, on --host and --port")
    .option("--json", "print what each pass did as a line of JSON")
    .action((options: Options) => run(options, world));
}

async function run(options: Options, world: World): Promise<void> {
  const watches = loadWatches(options.watches);
  const place = ledgerOf(options.ledger, world.env);
  const channels = loadChannels(options.channels, "folder" in place ? place.folder : null, watches);
  const without = (): boolean => {
    world.err(
      "noroshi: there are no sources yet; add some with `noroshi sources add URL` while this is not running.\n",
    );
    return true; // a ledger that is fed by hand can be watched all the same
  };
  await collecting(options, world, without, async (base, ending) => {
    const { store, fetcher } = base;
    const stopping = new AbortController();
    ending.addEventListener("abort", () => stopping.abort());
    const asked = options.serve === true ? serveUntilAsked(store, options, world) : world.asked();
    const over = asked.finally(() => {
      stopping.abort();
      fetcher.stop();
    });
    void over.catch(() => undefined); // a server that did not start is told of when `keep` has ended
    const memories = new Map(watches.map((watch) => [watch.id, new WatchMemory(store, watch)]));
    const levels = weighAfter(memories, (watch, step, points) =>
      world.out(`${world.now().toISOString()} ${watch.name}: ${step}, ${points.toFixed(1)} points\n`),
    );
    const alerts = alertAfter(store, {
      ...{ watches, channels, memories, env: world.env, patience: PATIENCE, now: () => world.now() },
      tell: (alerted) => tellAlerted(alerted, world),
    });
    const after: readonly AfterPass[] = [rememberAfter(memories), levels, alerts];
    await keep({
      ...base,
      ...{ signal: stopping.signal, wait: pause, after },
      onPass: (collected) => tellPass(collected, options, world),
      onError: (error, ms) => tellBroken(error, ms, world),
    });
    await over;
  });
}

function tellAlerted({ spoken, posted }: Alerted, world: World): void {
  for (const { letter } of spoken) world.out(`${world.now().toISOString()} alert: ${plain(letter.subject)}\n`);
  for (const { channel, subject, state, said } of posted)
    if (state !== "sent") world.err(`noroshi: ${channel} did not take "${plain(subject)}": ${plain(said)}\n`);
}
