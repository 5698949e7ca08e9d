// Joins a sentence of the standing picture to what it stands on: the claims of its records, and the records a register carries.
// It makes no words; that every record has a basis is the kernel's promise.
import type { StandingRecord } from "../kernel/record.js";
import type { BriefSentence } from "./brief.js";

/** A sentence that stands on a record: its claims, or itself where it comes from a register. */
export function sentence(text: string, ...records: readonly StandingRecord[]): BriefSentence {
  const claims = records.flatMap(({ basis }) => basis.flatMap((one) => ("claim" in one ? [one.claim] : [])));
  const entered = records.filter(({ basis }) => basis.some((one) => "register" in one)).map(({ id }) => id);
  return { text, claims: [...new Set(claims)], records: entered };
}
