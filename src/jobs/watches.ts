// The watches that are kept: from a file given, else the four that come with the package.
// It finds a watch by its id; a pair that nobody watches is not made up.
import { readFileSync } from "node:fs";
import { NoroshiError } from "../kernel/error.js";
import { readWatches, type Watch } from "../watch/watch.js";
import { inHome } from "./home.js";

/** @throws NoroshiError `bad-file` where the file cannot be read or is no JSON, `bad-input` where a watch is none */
export function loadWatches(file: string = inHome("examples", "watch.json")): readonly Watch[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new NoroshiError(
      "bad-file",
      `The watches in ${file} cannot be read; give a file of JSON that holds them.`,
      cause,
    );
  }
  return readWatches(json, file);
}

/** The watch of that id; throws `unknown-record` naming those there are. */
export function findWatch(watches: readonly Watch[], id: string): Watch {
  const watch = watches.find((one) => one.id === id);
  if (watch !== undefined) return watch;
  throw new NoroshiError(
    "unknown-record",
    `There is no watch "${id}"; there are ${watches.map((one) => one.id).join(", ")}.`,
  );
}
