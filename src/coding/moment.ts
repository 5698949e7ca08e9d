// Whether a noun is a stretch of time, so that "on Friday" is never taken for whom an act falls on. It knows words only;
// which day is meant is worked out in time/.
import type { Token } from "../language/sentence.js";

/** Days of the week, months, and days told from today. */
export const DAY_OR_MONTH =
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(January|February|March|April|May|June|July|August|September|October|November|December)$|^(today|yesterday|tomorrow|tonight)$/i;

const STRETCHES: ReadonlySet<string> = new Set([
  "moment",
  "minute",
  "hour",
  "morning",
  "noon",
  "midday",
  "afternoon",
  "evening",
  "night",
  "midnight",
  "day",
  "weekend",
  "week",
  "fortnight",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "eve",
  "anniversary",
]);
const YEAR = /^(1[5-9]|20)\d\ds?$/;

export const moment = ({ form, upos, lemma }: Token): boolean =>
  DAY_OR_MONTH.test(form) || (upos === "NUM" ? YEAR.test(form) : STRETCHES.has(lemma.toLowerCase()));
