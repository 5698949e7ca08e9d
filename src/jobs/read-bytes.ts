// The bytes of files that a user names one by one, where none may be left out: the first that cannot be read ends the work.
// It does not look into them.
import { readFileSync } from "node:fs";
import { NoroshiError } from "../kernel/error.js";

/** @throws NoroshiError `bad-file` naming the file */
export function readBytes(path: string): { readonly name: string; readonly bytes: Uint8Array } {
  try {
    return { name: path, bytes: readFileSync(path) };
  } catch (cause) {
    const why = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
    throw new NoroshiError(
      "bad-file",
      `${path} cannot be read${why}; look whether it is there and yours to read.`,
      cause,
    );
  }
}
