// Records of single documents as the standing records of the ledger: those of one id are one, and an agreement that the
// register knows is that one. The order of the documents changes nothing. Who contradicts whom is answered by standings.ts.
import type { Certainty } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import { type DateRange, lengthOf } from "../kernel/range.js";
import type { AgreementRecord, AgreementStatus, Basis, StandingRecord } from "../kernel/record.js";
import { toRecord } from "./agreements/record.js";
import type { Register } from "./agreements/register.js";
import { matchRegister } from "./match-register.js";

export interface MergeContext {
  /** Day of publication of a claim's document; null where the claim is not known. */
  readonly publishedOf: (claim: string) => Day | null;
  /** What agreements told by reports are matched to; null: each stands for itself. */
  readonly register: Register | null;
  /** The day as of which the register's agreements are taken. */
  readonly day: Day;
}

/** A record with the day of the newest document or register entry that tells it; "" where none is known. */
interface Told<T extends StandingRecord> {
  readonly record: T;
  readonly day: string;
}

const SURENESS: readonly Certainty[] = ["certain", "probable", "possible", "unknown"];
const STAGES: readonly AgreementStatus[] = ["announced", "signed", "in-force", "ended"];

/**
 * One record for each thing that documents tell: basis joined and sorted, dates the sharpest told, certainty the surest,
 * status the latest told. An agreement of the register has the register's id and facts, and stands on its sources and the claims.
 * @param documents the records of each document, as settle() gives them
 * @returns by kind, then id
 */
export function merge(
  documents: readonly (readonly StandingRecord[])[],
  context: MergeContext,
): readonly StandingRecord[] {
  const groups = new Map<string, StandingRecord[]>();
  const facts = new Map<string, AgreementRecord>();
  for (const record of documents.flat()) {
    const fact = factOf(record, context);
    if (fact !== null) facts.set(fact.id, fact);
    const id = fact?.id ?? record.id;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [record]);
    else group.push(record);
  }
  return [...groups]
    .map(([id, records]) => {
      const fact = facts.get(id);
      const basis = joined([...(fact?.basis ?? []), ...records.flatMap((record) => record.basis)]);
      return fact === undefined ? { ...fold(records, context), basis } : { ...fact, basis };
    })
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
}

function factOf(record: StandingRecord, { register, day }: MergeContext): AgreementRecord | null {
  if (record.kind !== "agreement" || register === null) return null;
  const agreement = matchRegister(record, register, day);
  return agreement === null ? null : toRecord(agreement, day);
}

function fold(records: readonly StandingRecord[], context: MergeContext): StandingRecord {
  const told = records
    .map((record) => ({ record, day: toldOn(record, context) }))
    .sort((a, b) => compare(a.day, b.day) || compare(JSON.stringify(a.record), JSON.stringify(b.record)));
  const first = told[0]!.record;
  if (first.kind === "agreement") return foldAgreements(told.filter(isAgreement));
  if (first.kind === "dispute") return first;
  const time = sharpest(records.map((record) => ("time" in record ? record.time : null)));
  if (first.kind === "sanction") return { ...first, time };
  const certainties = records.map((record) => ("certainty" in record ? record.certainty : "unknown"));
  return { ...first, time, certainty: SURENESS.find((one) => certainties.includes(one)) ?? "unknown" };
}

function foldAgreements(told: readonly Told<AgreementRecord>[]): AgreementRecord {
  const records = told.map(({ record }) => record);
  const names = records.flatMap(({ name }) => (name === null ? [] : [name]));
  const status = statusTold(told);
  return {
    ...records[0]!,
    // A name of its own ("Treaty of Friendship…") has a capital after its first letter; "the pact" has none.
    name: names.find((name) => /\p{Lu}/u.test(name.slice(1))) ?? names[0] ?? null,
    signed: sharpest(records.map(({ signed }) => signed)),
    inForce: sharpest(records.map(({ inForce }) => inForce)),
    ended: status === "ended" ? sharpest(records.map(({ ended }) => ended)) : null,
    clauses: [...new Set(records.flatMap(({ clauses }) => clauses))].sort(),
    status,
  };
}

/**
 * The latest told; but that it was announced or signed is told again for years ("the treaty, signed in June"), so only an end,
 * and a return to force after an end, overrule a stage reached before.
 */
function statusTold(told: readonly Told<AgreementRecord>[]): AgreementStatus {
  const days = told.map(({ day }) => day);
  const last = (status: AgreementStatus) => days.findLast((_, i) => told[i]!.record.status === status);
  const ended = last("ended");
  const running = last("in-force");
  if (ended !== undefined && (running === undefined || running <= ended)) return "ended";
  return STAGES.findLast((stage) => stage !== "ended" && last(stage) !== undefined) ?? "announced";
}

function toldOn(record: StandingRecord, { publishedOf }: MergeContext): string {
  return record.basis
    .map((one) => ("claim" in one ? publishedOf(one.claim) : one.seen) ?? "")
    .sort()
    .at(-1)!;
}

function isAgreement(told: Told<StandingRecord>): told is Told<AgreementRecord> {
  return told.record.kind === "agreement";
}

/** The shortest stretch; of two as short the earlier. */
function sharpest(ranges: readonly (DateRange | null)[]): DateRange | null {
  return (
    ranges
      .filter((range) => range !== null)
      .map((range) => ({ range, length: lengthOf(range) }))
      .sort((a, b) => a.length - b.length || compare(a.range.from, b.range.from))[0]?.range ?? null
  );
}

function joined(basis: readonly Basis[]): readonly Basis[] {
  const key = (one: Basis) =>
    "claim" in one ? one.claim : `${one.register}\n${one.title}\n${one.url ?? ""}\n${one.seen ?? ""}`;
  return [...new Map(basis.map((one) => [key(one), one]))].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
