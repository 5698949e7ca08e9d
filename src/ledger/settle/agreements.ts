// Agreements as a document tells them: parties, the day of conclusion, the end, clauses and status. Claims that speak of the same
// treaty of the same parties are one record; two treaties of the same parties are told apart by their years.
import type { Claim } from "../../kernel/claim.js";
import type { Document } from "../../kernel/document.js";
import { type DateRange, yearRange } from "../../kernel/range.js";
import { type AgreementRecord, type AgreementStatus, type ClauseKind, recordId } from "../../kernel/record.js";
import { clauseKinds } from "../../words/clauses.js";
import { codes } from "./shared.js";

interface Told {
  readonly parties: readonly string[];
  readonly name: string;
  readonly signed: DateRange | null;
  readonly ended: DateRange | null;
  readonly status: AgreementStatus;
  readonly clauses: readonly ClauseKind[];
  readonly claim: string;
}

const CONCLUDED = /strike|struck|reach|conclude|seal|clinch|sign|finalise|finalize|hammer/;
const ANNOUNCED = /initial|announce|draft/;
const STATUS: readonly AgreementStatus[] = ["announced", "signed", "in-force", "ended"];

export function settleAgreements(document: Document, claims: readonly Claim[]): AgreementRecord[] {
  const groups: Told[][] = [];
  for (const claim of claims) {
    const told = tell(document, claim);
    if (told === null) continue;
    const home = groups.findLast((group) => same(group, told));
    if (home === undefined) groups.push([told]);
    else home.push(told);
  }
  return groups.map(merge);
}

function tell(document: Document, claim: Claim): Told | null {
  if (claim.object?.class !== "agreement" || claim.polarity === "negated") return null;
  const parties = [...new Set([...codes(claim.actor), ...codes(claim.recipient)])].sort();
  if (parties.length < 2) return null;
  const sentence = sentenceAround(document.text, claim.span.start, claim.span.end);
  const shared = { parties, name: claim.object.text, claim: claim.id, clauses: clauseKinds(sentence) };
  const { predicate } = claim.why;
  const dated = yearOf(claim.object.text) ?? yearOf(document.text.slice(claim.span.start, claim.span.end), true);
  if (claim.type === "SUPPORT" && claim.tense === "past") {
    return { ...shared, signed: claim.time, ended: null, status: ANNOUNCED.test(predicate) ? "announced" : "signed" };
  }
  if (claim.type === "AGREE" && claim.tense === "past")
    return { ...shared, signed: claim.time, ended: null, status: CONCLUDED.test(predicate) ? "signed" : "announced" };
  if (claim.type === "CONCEDE") return { ...shared, signed: claim.time, ended: null, status: "announced" };
  if (claim.type === "SANCTION" && claim.tense === "past")
    return { ...shared, signed: dated, ended: claim.time, status: "ended" };
  if (claim.type !== "STAND") return null;
  if (claim.tense === "past" || /suspend|lapse|expire|abeyance/.test(predicate))
    return {
      ...shared,
      signed: dated,
      ended: claim.tense === "past" ? claim.time : null,
      status: claim.tense === "future" ? "in-force" : "ended",
    };
  return { ...shared, signed: dated, ended: null, status: "in-force" };
}

/** "the 1951 treaty", "a treaty of 1961": the year that the treaty is known by. */
function yearOf(words: string, named = false): DateRange | null {
  const match = (
    named
      ? /\b(?:treaty|pact|accord|agreement|memorandum|declaration|protocol|convention)\b[^.;]{0,40}? of (?:\w+ )?((?:1[89]|20)\d\d)\b/i
      : /\b((?:1[89]|20)\d\d)\b/
  ).exec(words);
  return match === null ? null : yearRange(Number(match[1]));
}

/** Same parties, and no two years of conclusion that differ. */
function same(group: readonly Told[], told: Told): boolean {
  if (group[0]!.parties.join() !== told.parties.join()) return false;
  const years = group.flatMap((other) => (other.signed === null ? [] : [other.signed.from.slice(0, 4)]));
  return told.signed === null || years.length === 0 || years.includes(told.signed.from.slice(0, 4));
}

function merge(group: readonly Told[]): AgreementRecord {
  const parties = group[0]!.parties;
  const dated = group.flatMap((told) => (told.signed === null ? [] : [told.signed]));
  const signed =
    dated.sort((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1))[0] ?? null;
  const ended = group.find((told) => told.ended !== null)?.ended ?? null;
  const status = group.map((told) => told.status).reduce((a, b) => (STATUS.indexOf(b) > STATUS.indexOf(a) ? b : a));
  return {
    kind: "agreement",
    id: recordId("agreement", parties.join(","), signed?.from.slice(0, 4) ?? ""),
    basis: [...new Set(group.map((told) => told.claim))].map((claim) => ({ claim })),
    name: group.find((told) => /[A-Z]/.test(told.name.slice(1)))?.name ?? group[0]!.name,
    parties,
    signed,
    inForce: null,
    ended: status === "ended" ? ended : null,
    clauses: [...new Set(group.flatMap((told) => told.clauses))].sort(),
    status,
  };
}

/** The evidence with the rest of its sentence: clauses are told around the verb. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("\n", start));
  const after = text.slice(end).search(/[.!?](\s|$)|\n/);
  return text.slice(before + 1, after < 0 ? text.length : end + after);
}
