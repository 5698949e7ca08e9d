// Reads dates counted from today or from another date: "yesterday", "last week", "two years ago", "the following month",
// "three days after the vote", "within 30 days". Vague ones ("recently", "in recent weeks", "for decades") give nothing.
import type { Expression, Reading } from "./expression.js";
import { readCount } from "./readCount.js";
import type { TimeItem } from "./timeItems.js";
import { DAY_PARTS, UNITS, type Unit } from "./timeWords.js";

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);
/** Superlatives and firsts: "the first visit in 24 years" is no appointment. */
const RANKS = /^(?:first|second|third|fourth|fifth|only|last|\p{L}+est|worst|best|most|least|time|times)$/u;
const SUPERLATIVE_REACH = 9;

/** The relative expression that begins at `i`, or null. */
export function readRelative(items: readonly TimeItem[], i: number): Reading | null {
  return readDeictic(items, i) ?? readUnit(items, i) ?? readStretch(items, i) ?? readOffset(items, i);
}

const unitReading = (unit: Unit, shift: number, anchored: boolean, first: number, next: number): Reading => ({
  expression: { form: "unit", unit, shift, anchored },
  first,
  next,
});

function readDeictic(items: readonly TimeItem[], i: number): Reading | null {
  const { word, possessive } = items[i]!;
  const shift = DEICTIC.get(word);
  if (shift !== undefined) {
    const next = DAY_PARTS.has(items[i + 1]?.word ?? "") ? i + 2 : i + 1;
    return { ...unitReading("day", shift, false, i, next), ...(possessive ? { modifies: true } : {}) };
  }
  if (word === "overnight") {
    // "overnight on Monday", "an overnight raid": the date beside it, or none.
    const after = items[i + 1];
    if (
      after !== undefined &&
      /^\p{L}/u.test(after.form) &&
      !/^(?:and|as|when|after|in|at|by|the|a|with|but)$/.test(after.word)
    )
      return null;
    if (/^(?:a|an|the|of|its|their)$/.test(items[i - 1]?.word ?? "")) return null;
    return {
      expression: {
        form: "pair",
        first: { form: "unit", unit: "day", shift: -1, anchored: false },
        last: { form: "unit", unit: "day", shift: 0, anchored: false },
      },
      first: i,
      next: i + 1,
    };
  }
  if (
    (word === "then" && items[i - 1]?.word === "since") ||
    (word === "since" && items[i - 1]?.word === "ever" && !startsClause(items[i + 1]))
  ) {
    return { expression: { form: "then" }, first: word === "then" ? i : i - 1, next: i + 1 };
  }
  if (word === "the" && items[i + 1]?.word === "day") {
    if (items[i + 2]?.word === "before" && items[i + 3]?.word === "yesterday")
      return unitReading("day", -2, false, i, i + 4);
    if (items[i + 2]?.word === "after" && items[i + 3]?.word === "tomorrow")
      return unitReading("day", 2, false, i, i + 4);
  }
  return null;
}

/** "last week", "this morning", "the same day", "that month", "the following year", "the weekend". */
function readUnit(items: readonly TimeItem[], i: number): Reading | null {
  const { word } = items[i]!;
  const after = items[i + 1]?.word ?? "";
  if (word === "the") return readThe(items, i);
  const unit: Unit | undefined = DAY_PARTS.has(after) ? "day" : UNITS.get(after);
  if (unit === undefined || after.endsWith("s") || unit === "hour") return null;
  const possessive = items[i + 1]!.possessive ? { modifies: true } : {};
  if (word === "last") {
    if (items[i - 1]?.word === "the" && unit !== "weekend") return null;
    return { ...unitReading(unit, -1, false, i, i + 2), ...possessive };
  }
  if (word === "next" || (word === "coming" && unit !== "day"))
    return unit === "day" ? null : { ...unitReading(unit, 1, false, i, i + 2), ...possessive };
  if (word === "this")
    return unit === "day" && after === "day" ? null : { ...unitReading(unit, 0, false, i, i + 2), ...possessive };
  // "that day" points back; "that year-long siege" and "so that day labourers" do not.
  const ends = items[i + 2] === undefined || !/^[-–]$/.test(items[i + 2]!.form);
  if (word === "that" && ends && items[i - 1]?.word !== "so" && items[i - 1]?.word !== "said")
    return unitReading(unit, 0, true, i, i + 2);
  return word === "same" ? unitReading(unit, 0, true, i, i + 2) : null;
}

function readThe(items: readonly TimeItem[], i: number): Reading | null {
  const second = items[i + 1]?.word ?? "";
  const third = items[i + 2]?.word ?? "";
  if (second === "weekend" && /^(?:over|at|on|during|since)$/.test(items[i - 1]?.word ?? ""))
    return unitReading("weekend", 0, false, i, i + 2);
  const unit: Unit | undefined = DAY_PARTS.has(third) ? "day" : third.endsWith("s") ? undefined : UNITS.get(third);
  if (unit !== undefined && unit !== "hour") {
    if (second === "same") return unitReading(unit, 0, true, i, i + 3);
    if (second === "following" || second === "next" || second === "subsequent")
      return unitReading(unit, 1, true, i, i + 3);
    if (second === "previous" || second === "preceding" || second === "prior")
      return unitReading(unit, -1, true, i, i + 3);
    if ((second === "past" || (second === "last" && unit !== "day")) && items[i + 3]?.word !== "of")
      return { expression: { form: "stretch", unit, count: 1, side: "past" }, first: i, next: i + 3 };
  }
  if (second === "past" || second === "last" || second === "next" || second === "coming") {
    const counted = readCount(items, i + 2);
    if (counted === null || items[i + 2]?.word === "a" || items[counted.next]?.word === "of") return null;
    return {
      expression: {
        form: "stretch",
        unit: counted.unit,
        count: counted.count,
        side: second === "past" || second === "last" ? "past" : "next",
      },
      first: i,
      next: counted.next,
    };
  }
  // "the day after the massacre", "the month after", "the year before".
  const own = UNITS.get(second);
  if (own === undefined || own === "weekend" || own === "hour" || second.endsWith("s")) return null;
  return beside(items, i, i + 2, own, 1, false);
}

/** "the past two weeks" without "the", "within 30 days", "for four days", "in two weeks". */
function readStretch(items: readonly TimeItem[], i: number): Reading | null {
  const { word } = items[i]!;
  const side =
    word === "within" ? "within" : word === "for" ? "for" : word === "in" ? "in" : word === "past" ? "past" : null;
  if (side === null) return null;
  const skip = side === "for" && /^(?:about|nearly|almost|around|roughly)$/.test(items[i + 1]?.word ?? "") ? 1 : 0;
  const the = side === "within" && items[i + 1]?.word === "the" && items[i + 2]?.word === "next" ? 2 : 0;
  const counted = readCount(items, i + 1 + skip + the);
  if (counted === null || counted.unit === "hour") return null;
  const after = items[counted.next]?.word ?? "";
  if (/^(?:ago|earlier|later|before|after|old|of|from|running|straight|'|’)$/.test(after) && side !== "within")
    return null;
  if (side === "in" && items.slice(Math.max(0, i - SUPERLATIVE_REACH), i).some((item) => RANKS.test(item.word)))
    return null;
  return {
    expression: { form: "stretch", unit: counted.unit, count: counted.count, side },
    first: side === "past" ? i : i + 1,
    next: counted.next,
  };
}

/** "two years ago", "three days earlier", "a week later", "a day after the expiry", "a year to the day after". */
function readOffset(items: readonly TimeItem[], i: number): Reading | null {
  const counted = readCount(items, i);
  if (counted === null) return null;
  const exact =
    items[counted.next]?.word === "to" &&
    items[counted.next + 1]?.word === "the" &&
    items[counted.next + 2]?.word === "day";
  const at = exact ? counted.next + 3 : counted.next;
  const word = items[at]?.word ?? "";
  const make = (sign: number, anchored: boolean): Reading => {
    const expression: Expression = { form: "offset", unit: counted.unit, count: sign * counted.count, anchored, exact };
    return { expression, first: i, next: at + 1 };
  };
  if (word === "ago") return make(-1, false);
  if (word === "from" && items[at + 1]?.word === "now") return { ...make(1, false), next: at + 2 };
  if (word === "hence") return make(1, false);
  if (counted.unit === "hour") return null;
  if (word === "earlier" || word === "previously" || word === "prior")
    return items[at + 1]?.word === "than" ? null : make(-1, true);
  if (word === "later" || word === "afterwards") return items[at + 1]?.word === "than" ? null : make(1, true);
  return beside(items, i, at, counted.unit, counted.count, exact);
}

/** What "before" or "after" at `at` turns a count into: with nothing named behind it, it points back. */
function beside(
  items: readonly TimeItem[],
  first: number,
  at: number,
  unit: Unit,
  count: number,
  exact: boolean,
): Reading | null {
  const word = items[at]?.word;
  if (word !== "before" && word !== "after") return null;
  const sign = word === "after" ? 1 : -1;
  const behind = items[at + 1];
  const back = /^(?:that|this)$/.test(behind?.word ?? "") && !/^\p{L}/u.test(items[at + 2]?.form ?? "");
  if (
    behind === undefined ||
    back ||
    !/^[\p{L}\p{N}]/u.test(behind.form) ||
    behind.word === "and" ||
    behind.word === "in"
  ) {
    return {
      expression: { form: "offset", unit, count: sign * count, anchored: true, exact },
      first,
      next: back ? at + 2 : at + 1,
    };
  }
  if (behind.word === "next") return null;
  const event = items
    .slice(at + 1, at + 9)
    .filter((item) => /^\p{L}/u.test(item.form))
    .map((item) => item.word);
  return { expression: { form: "beside", unit, count: sign * count, exact, event }, first, next: at + 1 };
}

function startsClause(item: TimeItem | undefined): boolean {
  return item !== undefined && /^[\p{L}\p{N}]/u.test(item.form) && !/^(?:by|and|in|but|with|as)$/.test(item.word);
}
