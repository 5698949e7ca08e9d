// Agreements of a pair as sentences with their status on the day, and what else binds the pair or its observer to defend or consult.
// What a clause obliges in a given case is ledger/obligations' answer.
import type { Day } from "../kernel/day.js";
import type { AgreementRecord, AgreementStatus, ClauseKind } from "../kernel/record.js";
import type { BriefBasis, BriefSentence } from "./brief.js";
import { rangeText, sinceText } from "./dates.js";
import { inSentence, listed, opened } from "./names.js";
import { sentence } from "./sentence.js";

const BINDING: readonly ClauseKind[] = ["defence", "consultation", "nonaggression", "neutrality"];
/** An agreement with more parties is named by its first ones and their number. */
const MOST_PARTIES = 4;

/**
 * Status on a day, from the record's own dates. Where reports say that it is in force and none tells since when, only the signature
 * is sure of any one day.
 */
export function statusOn(record: AgreementRecord, day: Day): AgreementStatus {
  const { signed, inForce, ended, status } = record;
  if (ended !== null && ended.to <= day) return "ended";
  if (inForce !== null && inForce.to <= day) return "in-force";
  if (signed === null && inForce === null) return ended === null ? status : "in-force";
  if (signed !== null && signed.to <= day) return status === "announced" ? "announced" : "signed";
  return "announced";
}

export function agreementSentences(
  records: readonly AgreementRecord[],
  { watch, asOf }: BriefBasis,
): readonly BriefSentence[] {
  const [a, b] = watch.pair;
  const between = records.filter(({ parties }) => parties.includes(a) && parties.includes(b));
  const rank = (record: AgreementRecord) => ORDER.indexOf(statusOn(record, asOf));
  const wide = ({ parties }: AgreementRecord) => (parties.length > MOST_PARTIES ? 1 : 0);
  const own = [...between].sort(
    (x, y) =>
      told(x) - told(y) || rank(x) - rank(y) || wide(x) - wide(y) || order(newest(y), newest(x)) || order(x.id, y.id),
  );
  const others = records.filter(
    (record) =>
      registered(record) &&
      !between.includes(record) &&
      statusOn(record, asOf) === "in-force" &&
      record.clauses.includes("defence"),
  );
  const bound = [...new Set([a, b, watch.observer])].flatMap((id) => boundTo(id, others));
  return [...own.map((record) => sentence(textOf(record, asOf), record)), ...bound];
}

/** Whom else a state has promised to defend, or is promised defence by, in one sentence. */
function boundTo(id: string, records: readonly AgreementRecord[]): readonly BriefSentence[] {
  const own = records.filter(({ parties }) => parties.includes(id));
  if (own.length === 0) return [];
  const partners = [
    ...new Set(own.flatMap(({ parties }) => parties.filter((party) => party !== id && party !== "SUN"))),
  ];
  const names = partners.map(inSentence).sort();
  const text = `${opened(inSentence(id))} shares a defence clause in force with ${listed(names)} (${own.length === 1 ? "one agreement" : `${own.length} agreements`}).`;
  return [sentence(text, ...own)];
}

const ORDER: readonly AgreementStatus[] = ["in-force", "signed", "announced", "ended"];

function textOf(record: AgreementRecord, day: Day): string {
  const status = statusOn(record, day);
  const name = nameIn(record);
  const parties =
    record.parties.length > MOST_PARTIES
      ? ""
      : named(record)
        ? ""
        : ` between ${listed(record.parties.map(inSentence))}`;
  const signed = record.signed === null ? "" : `, signed ${rangeText(record.signed)}`;
  const binding = record.clauses.filter((kind) => BINDING.includes(kind));
  const clauses = binding.length === 0 ? "" : `; clauses: ${binding.join(", ")}`;
  const state = {
    "in-force": record.inForce === null ? "is in force" : `has been in force ${sinceText(record.inForce)}`,
    signed:
      record.status === "in-force" && record.inForce === null
        ? "has been in force since a day that is not told"
        : "is signed and not in force",
    announced: "is announced and not signed",
    ended: record.ended === null ? "has ended" : `ended ${rangeText(record.ended)}`,
  }[status];
  return `${opened(name)}${parties}${signed === "" ? "" : `${signed},`} ${state}${clauses}.`.replace(/^The The/, "The");
}

/** Reports call a treaty many things; what has no word for one in it is no name. */
const NAME =
  /treaty|pact\b|accord|agreement|declaration|protocol|memorandum|deal\b|convention|charter|armistice|truce|ceasefire|alliance/i;

function nameIn(record: AgreementRecord): string {
  const { name } = record;
  if (name === null || (!registered(record) && !NAME.test(name))) return "an agreement";
  if (/^(the|a|an)\s/i.test(name)) return name;
  return /^\p{Lu}/u.test(name) && /\s/.test(name)
    ? `the ${name}`
    : `${/^[aeiou]/i.test(name) ? "an" : "a"} ${/\s/.test(name) ? name : name.toLowerCase()}`;
}

/** Whether the name says who the parties are already. */
function named(record: AgreementRecord): boolean {
  return (
    record.parties.some((id) => record.name?.includes(inSentence(id).replace(/^the /, "")) ?? false) ||
    record.parties.length > MOST_PARTIES
  );
}

function registered(record: AgreementRecord): boolean {
  return record.basis.some((one) => "register" in one);
}

/** Those that only reports tell come after the register's. */
function told(record: AgreementRecord): number {
  return registered(record) ? 0 : 1;
}

function newest({ signed, inForce }: AgreementRecord): string {
  return signed?.from ?? inForce?.from ?? "";
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
