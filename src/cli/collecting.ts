// What `collect` and `run` share: the ledger opened, the engine loaded, a fetcher and an archive made, and all of it let go at the end.
// It says how a pass went; it decides nothing about it.
import { Archive } from "../fetch/archive.js";
import { makeFetcher } from "../fetch/fetcher.js";
import type { Collected, CollectOptions } from "../jobs/collect.js";
import { loadEngine } from "../jobs/engine.js";
import { version } from "../jobs/home.js";
import { loadRegister, readRegister } from "../jobs/load-register.js";
import { pause } from "../jobs/pause.js";
import type { Store } from "../store/store.js";
import { ledgerOf, withLedger } from "./ledger.js";
import { plain } from "./paint.js";
import type { World } from "./world.js";

export interface CollectingFlags {
  readonly ledger?: string;
  readonly archive?: string;
  readonly serve?: boolean;
}

/**
 * Opens what collecting needs, hands it over with a signal that is given when the work is over, and closes everything.
 * @param without what to do where there are no sources, before anything slow is loaded; false ends there
 */
export async function collecting(
  { ledger, archive, serve = false }: CollectingFlags,
  world: World,
  without: () => boolean,
  work: (options: CollectOptions, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const now = () => world.now();
  const withStore = async (store: Store) => {
    if ((await store.sources()).length === 0 && !without()) return;
    const engine = loadEngine();
    const register = readRegister();
    await loadRegister(store, register, now().toISOString());
    const fetcher = makeFetcher({ version: version(), now, wait: pause });
    const ending = new AbortController();
    const folder = archiveOf(archive, ledger, world);
    try {
      await work(
        {
          ...{ store, engine, register, fetcher, now, random: () => world.random() },
          archive: folder === null ? null : new Archive(folder),
        },
        ending.signal,
      );
    } finally {
      ending.abort();
      await fetcher.close();
    }
  };
  await withLedger(ledger, world, withStore, serve);
}

/** --archive, else NOROSHI_ARCHIVE, else beside the ledger's folder; a database without either has none. */
function archiveOf(option: string | undefined, ledger: string | undefined, world: World): string | null {
  const named = [option, world.env.NOROSHI_ARCHIVE].find((value) => value !== undefined && value !== "");
  if (named !== undefined) return named;
  const place = ledgerOf(ledger, world.env);
  return "folder" in place ? `${place.folder.replace(/[\\/]+$/, "")}-archive` : null;
}

/** One line on what a pass did; empty where there was nothing to do. */
export function passLine({ visited, troubled, fresh, added, claims, records }: Collected): string {
  if (visited === 0 && records === null) return "";
  const trouble = troubled.length === 0 ? "" : `, ${troubled.length} in trouble`;
  const standing = records === null ? "" : `, ${records} records changed`;
  return `${visited} sources visited${trouble}; ${fresh} new items; ${added} new documents, ${claims} claims${standing}`;
}

/** What a pass did, as data: without the ids of documents, of which there may be thousands. */
export function passData({ documents: _, settledOn: __, ...counts }: Collected): object {
  return counts;
}

/** Says on the standard error what each source's trouble was. */
export function tellTroubled({ troubled }: Collected, world: World): void {
  for (const { trouble } of troubled) world.err(`noroshi: ${plain(trouble)}\n`);
}
