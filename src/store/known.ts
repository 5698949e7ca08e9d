// The second clock: when this ledger learnt something, as an instant in UTC to the millisecond.
// A day given for writing is its first moment, a day given for reading its last, so that "as known on that day" has all of it.
import { parseDay } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Of YYYY-MM-DD or an ISO instant with its zone; throws bad-date. */
export function knownFrom(text: string): string {
  return read(text, "T00:00:00.000Z");
}

/** As knownFrom, but a day stands for its last millisecond. */
export function knownUntil(text: string): string {
  return read(text, "T23:59:59.999Z");
}

function read(text: string, rest: string): string {
  if (parseDay(text) !== null) {
    if (text.length === 10) return text + rest;
    const at = INSTANT.test(text) ? new Date(text) : null;
    // An offset can carry the instant out of the four-digit years, which would no longer sort as text.
    if (at !== null && !Number.isNaN(at.getTime()) && /^[0-9]{4}-/.test(at.toISOString()) && at.getUTCFullYear() >= 1) {
      return at.toISOString();
    }
  }
  throw new NoroshiError(
    "bad-date",
    `Known time "${text}" is neither a day nor an instant; write 2024-06-19 or 2024-06-19T08:30:00Z.`,
  );
}
