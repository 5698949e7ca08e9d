// The file of channels: the one that is named, else channels.json beside the ledger's folder, else none. Files that channels name are meant
// from the folder of this file. Whether anybody listens there is seen only when something is sent.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Channels, NO_CHANNELS, readChannels } from "../deliver/channel.js";
import { NoroshiError } from "../kernel/error.js";
import type { Watch } from "../watch/watch.js";

/**
 * @param file where one is named
 * @param ledger the ledger's folder; null for a database
 * @throws NoroshiError `bad-file` where the file cannot be read or is no JSON, `bad-input` naming the field that is wrong
 */
export function loadChannels(file: string | undefined, ledger: string | null, watches: readonly Watch[]): Channels {
  const beside = ledger === null ? null : join(dirname(resolve(ledger)), "channels.json");
  const path = file ?? (beside !== null && existsSync(beside) ? beside : null);
  if (path === null) return NO_CHANNELS;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new NoroshiError(
      "bad-file",
      `The channels in ${path} cannot be read; give a file of JSON that holds them.`,
      cause,
    );
  }
  const { channels, briefs } = readChannels(json, path);
  const known = new Set(watches.map(({ id }) => id));
  const named = [...channels.flatMap((one) => one.watches ?? []), ...briefs.map(({ watch }) => watch)];
  const stray = named.find((id) => !known.has(id));
  if (stray !== undefined)
    throw new NoroshiError("bad-input", `${path}: there is no watch "${stray}"; there are ${[...known].join(", ")}.`);
  const base = dirname(resolve(path));
  const placed = channels.map((one) =>
    one.kind === "file" || one.kind === "feed" ? { ...one, file: resolve(base, one.file) } : one,
  );
  return { channels: placed, briefs };
}
