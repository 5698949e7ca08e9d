// What changed since the last brief: the step of the level, what stands otherwise, and the weightiest acts that were told meanwhile.
// It goes by the days of reports and records; a report that came late under an older day is in the brief and not here.
import type { Day } from "../kernel/day.js";
import type { AgreementRecord } from "../kernel/record.js";
import type { Level } from "../watch/level.js";
import { statusOn } from "./agreements.js";
import type { BriefBasis, BriefSentence } from "./brief.js";
import { fold, type ToldClaim } from "./fold.js";
import { opened } from "./names.js";
import { sentence } from "./sentence.js";
import { foldedSentence } from "./told.js";

/** The last brief: its day, and the level it told. */
export interface LastBrief {
  readonly day: Day;
  readonly level: Level | null;
}

const MOST = 6;

/** @param told acts between the two, or by others toward them */
export function changeSentences(
  basis: BriefBasis,
  last: LastBrief,
  told: readonly ToldClaim[],
): readonly BriefSentence[] {
  const acts = fold(told.filter(({ document }) => document.published > last.day));
  const kept = new Set([...acts].sort((a, b) => b.weight - a.weight).slice(0, MOST));
  return [
    ...levelChange(basis, last),
    ...statusChanges(basis, last.day),
    ...acts.filter((act) => kept.has(act)).map(foldedSentence),
  ];
}

function levelChange({ level }: BriefBasis, { level: before }: LastBrief): readonly BriefSentence[] {
  if (level === null || before === null || level.step === before.step) return [];
  const known = new Set(before.reasons.flatMap(({ claims, records }) => [...claims, ...records]));
  const fresh = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !known.has(id)).sort();
  const reasons = level.reasons.length > 0 ? level.reasons : before.reasons;
  const [claims, records] = [reasons.flatMap((one) => one.claims), reasons.flatMap((one) => one.records)];
  const points = `${before.score.toFixed(1)} to ${level.score.toFixed(1)} points`;
  const text = `The level went from ${before.step} to ${level.step}, from ${points}.`;
  const own = { claims: fresh(claims), records: fresh(records) };
  // A level that falls has nothing new behind it: it stands on what carried it before.
  const none = own.claims.length + own.records.length === 0;
  return [{ text, claims: none ? [...new Set(claims)].sort() : own.claims, records: none ? [] : own.records }];
}

function statusChanges({ records, watch: { pair }, asOf }: BriefBasis, before: Day): readonly BriefSentence[] {
  return records
    .filter((record): record is AgreementRecord => record.kind === "agreement")
    .filter(({ parties }) => pair.every((id) => parties.includes(id)))
    .flatMap((record) => {
      const [was, is] = [statusOn(record, before), statusOn(record, asOf)];
      const dated = record.signed !== null || record.inForce !== null || record.ended !== null;
      if (was === is || !dated) return [];
      return [sentence(opened(`${record.name ?? "an agreement"} was ${WAS[was]} and is ${WAS[is]} now.`), record)];
    });
}

const WAS = {
  announced: "not signed",
  signed: "signed and not in force",
  "in-force": "in force",
  ended: "ended",
} as const;
