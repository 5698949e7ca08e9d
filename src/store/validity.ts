// The first clock of a record: the days on which it holds. An open end is null. An act (a transfer, a sanction's step,
// a programme's step) stays done once it has happened; an agreement holds from its signature to its end.
import type { Day } from "../kernel/day.js";
import type { StandingRecord } from "../kernel/record.js";

export interface Validity {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A date told as a year counts from its first day, an end told as a year to its last: never sharper than it was told. */
export function validityOf(record: StandingRecord): Validity {
  switch (record.kind) {
    case "agreement":
      return { from: earlier(record.signed?.from, record.inForce?.from), to: record.ended?.to ?? null };
    case "dispute":
      return { from: null, to: null };
    default:
      return { from: record.time?.from ?? null, to: null };
  }
}

/** The actors of a record, each once, sorted. */
export function actorsOf(record: StandingRecord): readonly string[] {
  return [...new Set(named(record))].sort();
}

function named(record: StandingRecord): readonly string[] {
  switch (record.kind) {
    case "agreement":
      return record.parties;
    case "transfer":
      return [record.from, record.to];
    case "sanction":
      return [record.by, record.on];
    case "dispute":
      return [record.holder, record.claimant];
    case "programme":
      return [record.owner];
  }
}

function earlier(a: Day | undefined, b: Day | undefined): Day | null {
  if (a === undefined || b === undefined) return a ?? b ?? null;
  return a < b ? a : b;
}
