// The short marks that stand for ids in a printed brief: numbers for claims, letters for register entries, in the order of first use.
// They hold for one brief only; the ids are what lasts.
import type { Brief, BriefSentence } from "./brief.js";

interface Marks {
  claim(id: string): string;
  record(id: string): string;
  /** All of a sentence, "[1, 4, a]"; a long list is cut and counted. */
  of(sentence: BriefSentence): string;
}

/** Claims marked in one sentence; the others are counted. */
export const MOST_MARKS = 6;

export function marksOf(brief: Brief): Marks {
  const claims = new Map(brief.quotes.map(({ claim }, index) => [claim, String(index + 1)]));
  const records = new Map<string, string>();
  for (const { record } of brief.sources) if (!records.has(record)) records.set(record, letters(records.size));
  const claim = (id: string) => claims.get(id) ?? id;
  const record = (id: string) => records.get(id) ?? id;
  return {
    claim,
    record,
    of: (sentence) => {
      const all = [...sentence.claims.map(claim), ...sentence.records.map(record)];
      const shown =
        all.length > MOST_MARKS + 1 ? [...all.slice(0, MOST_MARKS), `and ${all.length - MOST_MARKS} more`] : all;
      return `[${shown.join(", ")}]`;
    },
  };
}

/** a, b, … z, aa, ab… */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
