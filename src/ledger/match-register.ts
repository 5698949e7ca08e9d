// Which agreement of the register a report speaks of: the same parties, and the same year of signing, of end, or the same name,
// or the only one of its kind that stands. Where two fit it answers none: a wrong match would put words into a treaty.
import type { Day } from "../kernel/day.js";
import type { DateRange } from "../kernel/range.js";
import type { AgreementRecord, ClauseKind } from "../kernel/record.js";
import type { Agreement } from "./agreements/agreement.js";
import { toRecord } from "./agreements/record.js";
import type { Register } from "./agreements/register.js";
import { stateName } from "./agreements/state-name.js";
import { statusOf } from "./agreements/status.js";
import { successionOf } from "./agreements/succession.js";

/** Kinds of clause of which a pair of states seldom has two agreements at once; trade and aid have many. */
const RARE: readonly ClauseKind[] = ["defence", "offence", "neutrality", "nonaggression"];
/** Words that tell one treaty from another in no way. */
const PLAIN = new Set(
  "a an and as between by for from in its new of old on s the their to with accord agreement alliance bilateral charter convention deal document historic landmark memorandum mutual pact partnership protocol signed so-called treaty".split(
    " ",
  ),
);

/**
 * The agreement of the register that the record is about, or null where none or more than one fits.
 * @param day what is entered as later than this day is left out
 */
export function matchRegister(record: AgreementRecord, register: Register, day: Day): Agreement | null {
  const known = candidates(record, register).filter(
    (agreement) => begun(agreement, day) && sameParties(agreement, record, day),
  );
  const year = yearOf(record.signed) ?? yearInName(record.name);
  if (year !== null) {
    const ofYear = known.filter((agreement) => yearsOf(agreement.signed).includes(year));
    return only(ofYear) ?? only(ofYear.filter((agreement) => sameName(agreement, record)));
  }
  const ending = yearOf(record.ended);
  const ended = ending === null ? [] : known.filter((agreement) => yearsOf(agreement.ended).includes(ending));
  const named = known.filter((agreement) => sameName(agreement, record));
  return only(ended) ?? only(named) ?? (ended.length + named.length > 0 ? null : onlyOfItsKind(known, record, day));
}

function candidates(record: AgreementRecord, register: Register): readonly Agreement[] {
  const found = new Set(record.parties.flatMap((party) => register.byParty.get(party) ?? []));
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function begun(agreement: Agreement, day: Day): boolean {
  const { announced, signed, inForce } = agreement;
  return [announced, signed, inForce].some((event) => event !== null && event.from <= day);
}

/** A former state and the one that stands in its place are one party: a report says "Russia" of the treaty of 1961. */
function sameParties(agreement: Agreement, record: AgreementRecord, day: Day): boolean {
  const place = (id: string): string => {
    const party = agreement.parties.find((one) => one.id === id);
    if (party !== undefined) return party.via ?? id;
    return agreement.parties.find((one) => successionOf(one.id)?.to.includes(id))?.id ?? id;
  };
  const places = (ids: readonly string[]) => new Set(ids.map(place));
  const told = places(record.parties);
  const all = places(agreement.parties.map(({ id }) => id));
  if (!subset(told, all)) return false;
  if (told.size === all.size) return true;
  const then = places(toRecord(agreement, day).parties);
  return told.size === then.size && subset(told, then);
}

function subset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((one) => whole.has(one));
}

/** The words that single a treaty out are the same, or one name has all of the other's and those are two or more. */
function sameName(agreement: Agreement, record: AgreementRecord): boolean {
  const parties = new Set(
    [...agreement.parties.map(({ id }) => id), ...record.parties].flatMap((id) => wordsOf(stateName(id))),
  );
  const telling = (name: string) => new Set(wordsOf(name).filter((word) => !PLAIN.has(word) && !parties.has(word)));
  const told = telling(record.name ?? "");
  const own = telling(agreement.name);
  if (told.size === 0 || own.size === 0) return false;
  const [less, more] = told.size < own.size ? [told, own] : [own, told];
  return subset(less, more) && (less.size > 1 || less.size === more.size);
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .toLowerCase()
      .normalize("NFKD")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function onlyOfItsKind(known: readonly Agreement[], record: AgreementRecord, day: Day): Agreement | null {
  const kinds = record.clauses.filter((kind) => RARE.includes(kind));
  if (kinds.length === 0) return null;
  const standing = known.filter((agreement) => {
    const { state } = statusOf(agreement, day);
    return state !== "ended" && state !== "not-yet" && state !== "unknown";
  });
  return only(
    standing.filter((agreement) => kinds.some((kind) => agreement.clauses.some((clause) => clause.kind === kind))),
  );
}

function only(agreements: readonly Agreement[]): Agreement | null {
  return agreements.length === 1 ? agreements[0]! : null;
}

/** The year of an event told within one year. */
function yearOf(range: DateRange | null): string | null {
  const years = yearsOf(range);
  return years.length === 1 ? years[0]! : null;
}

function yearsOf(range: DateRange | null): readonly string[] {
  if (range === null) return [];
  const [first, last] = [Number(range.from.slice(0, 4)), Number(range.to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(4, "0"));
}

/** "the 1961 treaty". */
function yearInName(name: string | null): string | null {
  return /\b(1[89]\d\d|20\d\d)\b/.exec(name ?? "")?.[1] ?? null;
}
