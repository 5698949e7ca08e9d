// The thin ledger record of a register agreement, as it stood on a day. It drops articles, firmness and scope: what they
// oblige is answered by obligations/, from the agreement itself.
import { addDays, type Day } from "../../kernel/day.js";
import type { DateRange } from "../../kernel/range.js";
import { type AgreementRecord, type AgreementStatus, CLAUSE_KINDS, recordId } from "../../kernel/record.js";
import type { Agreement } from "./agreement.js";
import { covers } from "./spell.js";
import { type State, statusOf } from "./status.js";

// A record knows four states. Suspended is still in force in law; where a day is uncertain the last state that is sure counts.
const THIN: Readonly<Partial<Record<State, AgreementStatus>>> = {
  announced: "announced",
  signed: "signed",
  "in-force": "in-force",
  suspended: "in-force",
  ended: "ended",
};

/**
 * The record of an agreement on a day; parties are those that held a place in it that day, or to its end where it had ended. Dates after the day are left out, so that the record says nothing that the day could not know.
 * @param day the valid day
 * @param seen the day up to which the register's facts are meant to hold, for the basis; null where not told
 */
export function toRecord(agreement: Agreement, day: Day, seen: Day | null = null): AgreementRecord {
  const known = (range: DateRange | null) => (range !== null && range.from <= day ? range : null);
  const whole = statusOf(agreement, day);
  // An ended agreement is recorded with those it bound to the end.
  const at = whole.state === "ended" && agreement.ended !== null ? addDays(agreement.ended.from, -1) : day;
  const present = agreement.parties.filter((party) => party.spells.some((spell) => covers(spell, at) !== "no"));
  const parties = (present.length > 0 ? present : agreement.parties).map((party) => party.id).sort();
  const kinds = new Set(
    agreement.clauses
      .filter((clause) => clause.spell === null || covers(clause.spell, day) !== "no")
      .map((clause) => clause.kind),
  );
  return {
    id: recordId("agreement", "register", agreement.id),
    basis: agreement.sources
      .map((source) => ({ register: agreement.register, title: source.title, url: source.url, seen }))
      .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)),
    kind: "agreement",
    name: agreement.name,
    parties,
    signed: known(agreement.signed),
    inForce: known(agreement.inForce),
    ended: known(agreement.ended),
    clauses: CLAUSE_KINDS.filter((kind) => kinds.has(kind)),
    status: THIN[whole.state] ?? lastSure(agreement, day),
  };
}

function lastSure(agreement: Agreement, day: Day): AgreementStatus {
  const { signed, inForce } = agreement;
  if (inForce !== null && inForce.to <= day) return "in-force";
  return signed !== null && signed.to <= day ? "signed" : "announced";
}
