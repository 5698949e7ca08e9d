// The error for an id that the ledger, as asked for, does not hold.
// It does not tell whether the id was there at another time.
import { NoroshiError } from "../kernel/error.js";

export function absent(what: string, id: string): NoroshiError {
  return new NoroshiError(
    "unknown-record",
    `The ledger as asked for holds no ${what} "${id.slice(0, 40)}". Follow a link from a watch.`,
  );
}
