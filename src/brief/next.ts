// What to look for next: dates that are due, what was signed and does not bind yet, what reports say is to come, and what a pact between
// the two would oblige. It tells what was promised or falls due; it foretells nothing.
import { addDays, type Day } from "../kernel/day.js";
import type { AgreementRecord } from "../kernel/record.js";
import { statusOn } from "./agreements.js";
import type { Brief, BriefBasis, BriefSentence } from "./brief.js";
import { dayText, rangeText } from "./dates.js";
import { type FoldedClaim, fold, type ToldClaim } from "./fold.js";
import { inSentence, opened } from "./names.js";
import { sentence } from "./sentence.js";
import { foldedSentence } from "./told.js";

/** How far ahead a date is worth a line, in days: what falls due later has its time. */
const AHEAD = 550;
/** What was said to be coming longer ago than this, without a day, has come or has not. In days. */
const PROMISED = 60;
/** An agreement signed longer ago than this and still not in force is history, in days. */
const PENDING = 1_100;
const MOST = 8;
const MOST_PROMISES = 4;

/** In the order in which things fall due, then what has no day. @param told what may be told of the pair, the observer and others */
export function nextSentences(
  basis: BriefBasis,
  told: readonly ToldClaim[],
): { readonly sentences: readonly BriefSentence[]; readonly sources: Brief["sources"] } {
  const measures = endingMeasures(basis);
  const dated = [...agreementDates(basis), ...claimDates(told, basis.asOf), ...measures.map(({ due }) => due)].sort(
    (a, b) => (a.day === b.day ? (a.sentence.text < b.sentence.text ? -1 : 1) : a.day < b.day ? -1 : 1),
  );
  const shown = dated.slice(0, MOST);
  const named = new Set(shown.flatMap(({ sentence: { records } }) => records));
  return {
    sentences: [
      ...shown.map((one) => one.sentence),
      ...pending(basis),
      ...promised(told, basis.asOf).map(foldedSentence),
      ...pactsBetween(basis),
    ],
    sources: measures.flatMap(({ source }) => (named.has(source.record) ? [source] : [])),
  };
}

interface Due {
  readonly day: Day;
  readonly sentence: BriefSentence;
}

function agreementsBetween({ records, watch: { pair } }: BriefBasis): readonly AgreementRecord[] {
  return records
    .filter((record): record is AgreementRecord => record.kind === "agreement")
    .filter(({ parties }) => pair.every((id) => parties.includes(id)));
}

function nameOf({ name }: AgreementRecord): string {
  const text = name ?? "an agreement";
  return /^(the|a|an)\s/i.test(text) ? text : `the ${text}`;
}

function agreementDates(basis: BriefBasis): readonly Due[] {
  const { asOf } = basis;
  const last = addDays(asOf, AHEAD);
  return agreementsBetween(basis).flatMap((record) => {
    const due: Due[] = [];
    const { inForce, ended } = record;
    if (inForce !== null && inForce.to > asOf && inForce.from <= last && (record.signed?.from ?? asOf) <= asOf) {
      const text = `${rangeText(inForce)}: ${nameOf(record)} is due to enter into force.`;
      due.push({ day: inForce.to, sentence: sentence(opened(text), record) });
    }
    if (ended !== null && ended.to > asOf && ended.from <= last && statusOn(record, asOf) === "in-force") {
      const text = `${rangeText(ended)}: ${nameOf(record)} is due to end.`;
      due.push({ day: ended.to, sentence: sentence(opened(text), record) });
    }
    return due;
  });
}

/** Acts that reports set on a day to come. */
function claimDates(told: readonly ToldClaim[], asOf: Day): readonly Due[] {
  const last = addDays(asOf, AHEAD);
  const ahead = told.filter(
    ({ claim }) => coming(claim) && claim.time !== null && claim.time.to > asOf && claim.time.from <= last,
  );
  return fold(ahead).map((act) => ({ day: act.told[0]!.claim.time!.to, sentence: foldedSentence(act) }));
}

function promised(told: readonly ToldClaim[], asOf: Day): readonly FoldedClaim[] {
  const first = addDays(asOf, -PROMISED);
  const open = told.filter(
    ({ claim, document }) => coming(claim) && claim.time === null && document.published >= first,
  );
  const acts = fold(open);
  const kept = new Set([...acts].sort((a, b) => b.weight - a.weight).slice(0, MOST_PROMISES));
  return acts.filter((act) => kept.has(act));
}

function coming({ kind, tense, polarity }: ToldClaim["claim"]): boolean {
  return kind === "event" && tense === "future" && polarity === "affirmed";
}

function pending(basis: BriefBasis): readonly BriefSentence[] {
  const { asOf } = basis;
  const first = addDays(asOf, -PENDING);
  return agreementsBetween(basis).flatMap((record) => {
    const { signed, inForce, status } = record;
    // One that reports call signed, without a day, may be of any year.
    if (signed === null || signed.from < first || inForce !== null || status === "in-force") return [];
    if (statusOn(record, asOf) !== "signed") return [];
    const text = `${nameOf(record)}, signed ${rangeText(signed)}, has no day of entry into force yet: look for its ratification.`;
    return [sentence(opened(text), record)];
  });
}

/** What an attack on either would set off, as far as a pact between the two says so. */
function pactsBetween(basis: BriefBasis): readonly BriefSentence[] {
  const [a, b] = basis.watch.pair;
  return agreementsBetween(basis)
    .filter((record) => record.clauses.includes("defence") && statusOn(record, basis.asOf) === "in-force")
    .map((record) =>
      sentence(
        `An attack on ${inSentence(a)} or ${inSentence(b)} would call on the other by ${nameOf(record).replace(/^The /, "the ")}, which has a defence clause in force.`,
        record,
      ),
    );
}

function endingMeasures({
  measures,
  watch,
  asOf,
}: BriefBasis): readonly { readonly due: Due; readonly source: Brief["sources"][number] }[] {
  const last = addDays(asOf, AHEAD);
  return watch.pair.flatMap((on) =>
    (measures.on.get(on) ?? []).flatMap((measure) => {
      if (measure.adopted > asOf) return [];
      const ends = measure.rules.filter(({ from, to }) => from <= asOf && to !== null && to > asOf && to <= last);
      const days = [...new Set(ends.map(({ to }) => to!))].sort();
      return days.map((day) => {
        const paragraphs = [...new Set(ends.filter(({ to }) => to === day).map(({ paragraph }) => paragraph))];
        const text = `${dayText(day)}: ${measure.title} (on ${inSentence(on)}), ${paragraphs.join(", ")}, ends unless it is extended.`;
        const { title, url } = measure.source;
        return {
          due: { day, sentence: { text, claims: [], records: [measure.id] } },
          source: { record: measure.id, title, url },
        };
      });
    }),
  );
}
