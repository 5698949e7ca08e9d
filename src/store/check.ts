// Refuses what a ledger could not give back as it was: ids that text columns would change, spans outside the text, ranges
// that run backwards. Whether a claim is true to its sentence is not asked here.
import type { Claim } from "../kernel/claim.js";
import { needDay } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import { NoroshiError } from "../kernel/error.js";
import type { DateRange } from "../kernel/range.js";
import type { StandingRecord } from "../kernel/record.js";
import { needId } from "./mend.js";

/** Throws bad-input or bad-date. */
export function checkDocument(document: Document): void {
  const what = `document "${document.name.slice(0, 60)}"`;
  needId(document.id, what);
  checkDay(document.published, what);
}

/** Throws bad-input or bad-date. */
export function checkClaim(claim: Claim, document: Document): void {
  const what = `a claim of document "${document.name.slice(0, 60)}"`;
  needId(claim.id, what);
  if (claim.document !== document.id) {
    throw new NoroshiError(
      "bad-input",
      `Claim ${claim.id} belongs to document ${claim.document} and was given with ${document.id}.`,
    );
  }
  const { start, end } = claim.span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > document.text.length) {
    throw new NoroshiError(
      "bad-input",
      `Claim ${claim.id} marks ${start}-${end}, but its text ends at ${document.text.length}. Code it from the text that is stored.`,
    );
  }
  checkRange(claim.time, `Claim ${claim.id}`);
}

/** Throws bad-input or bad-date. */
export function checkRecord(record: StandingRecord): void {
  needId(record.id, `a ${record.kind} record`);
  if (record.basis.length === 0) {
    throw new NoroshiError(
      "bad-input",
      `Record ${record.id} stands on nothing; give it the claim or register that it comes from.`,
    );
  }
  const ranges =
    record.kind === "agreement" ? [record.signed, record.inForce, record.ended] : "time" in record ? [record.time] : [];
  for (const range of ranges) checkRange(range, `Record ${record.id}`);
}

function checkRange(range: DateRange | null, what: string): void {
  if (range === null) return;
  checkDay(range.from, what);
  checkDay(range.to, what);
  if (range.from > range.to) {
    throw new NoroshiError(
      "bad-input",
      `${what} runs from ${range.from} back to ${range.to}; give the earlier day first.`,
    );
  }
}

function checkDay(day: string, what: string): void {
  if (needDay(day, what) !== day) {
    throw new NoroshiError("bad-date", `${what}: "${day}" is more than a day; write it as YYYY-MM-DD.`);
  }
}
