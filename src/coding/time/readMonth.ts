// Reads dates built on a month's name: "June 19, 2024", "19 June", "May 8-10", "October 8 and 13", "March 2014", "in May", "the 5th".
// May and March are also a verb and a surname, so a bare month needs a word before it that makes it a date.
import type { CalendarTime, Reading, Shift } from "./expression.js";
import { counts, yearOf } from "./readYear.js";
import { isDash, type TimeItem } from "./timeItems.js";
import { COUNTED, MONTHS, SHORT_MONTHS } from "./timeWords.js";

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in since by until till before after during throughout from between of early late mid to through around and every each month only".split(
    " ",
  ),
);
const SHIFTS: ReadonlyMap<string, Shift> = new Map([
  ["last", "last"],
  ["this", "this"],
  ["next", "next"],
  ["that", "that"],
  ["coming", "next"],
]);

/** The date that begins with a month or a day of one at `i`, or null. */
export function readMonth(items: readonly TimeItem[], i: number): Reading | null {
  if (items[i] === undefined) return null;
  return readDayFirst(items, i) ?? readMonthFirst(items, i) ?? readOrdinalDay(items, i);
}

function monthAt(
  items: readonly TimeItem[],
  i: number,
): { readonly month: number; readonly next: number; readonly short: boolean } | null {
  const item = items[i];
  if (item === undefined || !item.capital) return null;
  const full = MONTHS.get(item.word);
  if (full !== undefined) return { month: full, next: i + 1, short: false };
  const short = SHORT_MONTHS.get(item.word);
  if (short === undefined) return null;
  const dot = items[i + 1];
  return { month: short, next: dot?.form === "." && dot.start === item.end ? i + 2 : i + 1, short: true };
}

function dateAt(item: TimeItem | undefined): number | null {
  if (item?.number == null || item.form.length > 4 || item.possessive) return null;
  return item.number >= 1 && item.number <= 31 && /^\d{1,2}(?:st|nd|rd|th)?$/i.test(item.form) ? item.number : null;
}

/** "19 June 2024", "the 5th of May", "13-14 September", "10 to 12 June". */
function readDayFirst(items: readonly TimeItem[], i: number): Reading | null {
  const date = dateAt(items[i]);
  if (date === null) return null;
  let at = i + 1;
  let lastDate: number | null = null;
  if (
    isJoin(items[at]) &&
    dateAt(items[at + 1]) !== null &&
    (items[at]?.word !== "and" || items[i - 1]?.word !== "of")
  ) {
    lastDate = dateAt(items[at + 1]);
    at += 2;
  }
  if (items[at]?.word === "of" && items[i]!.ordinal) at += 1;
  const month = monthAt(items, at);
  if (month === null) return null;
  const year = trailingYear(items, month.next);
  return done({ form: "calendar", month: month.month, date }, lastDate, year, i, month.next);
}

function readMonthFirst(items: readonly TimeItem[], i: number): Reading | null {
  const month = monthAt(items, i);
  if (month === null) return null;
  const the = items[month.next]?.word === "the" ? 1 : 0;
  const date = dateAt(items[month.next + the]);
  const base: CalendarTime = { form: "calendar", month: month.month };
  // "June 2000 soldiers" has a year first; "June 8 people died" is a day all the same.
  if (
    date !== null &&
    (the === 0 || items[month.next + the]!.ordinal) &&
    !/^(?:[:%.]|percent)$/.test(
      items[month.next + the + 1]?.form === "." ? "" : (items[month.next + the + 1]?.form ?? ""),
    )
  ) {
    const end = month.next + the + 1;
    const second = secondDate(items, end);
    const stop = second?.next ?? end;
    return done({ ...base, date }, second?.date ?? null, trailingYear(items, stop), i, stop);
  }
  const at = items[month.next]?.word === "of" || items[month.next]?.form === "," ? month.next + 1 : month.next;
  const year = yearOf(items[at]);
  if (year !== null && !counts(items, at)) return withShift(items, { ...base, year }, i, at + 1);
  if (month.short) return null;
  return bareMonth(items, base, i);
}

function bareMonth(items: readonly TimeItem[], base: CalendarTime, i: number): Reading | null {
  const item = items[i]!;
  const before = items[i - 1];
  const word = before?.word ?? "";
  const repeated = word === "every" || word === "each";
  const shift = SHIFTS.get(word);
  const tricky = base.month === 3 || base.month === 5 || base.month === 4 || base.month === 8;
  if (shift !== undefined) return { expression: { ...base, shift }, first: i - 1, next: i + 1 };
  if (base.month === 5 && word === "and" && !MONTHS.has(items[i - 2]?.word ?? "")) return null;
  if (BEFORE_MONTH.has(word) || isDash(before)) {
    // "Prime Minister Theresa May" and "the March on Rome" never follow these words; "and March" needs a month before it.
    if (word === "and" && tricky && !MONTHS.has(items[i - 2]?.word ?? "")) return null;
    if (
      isDash(before) &&
      !MONTHS.has(items[i - 2]?.word ?? "") &&
      items[i - 2]?.word !== "mid" &&
      items[i - 2]?.word !== "late" &&
      items[i - 2]?.word !== "early"
    )
      return null;
    return {
      expression: base,
      first: i,
      next: i + 1,
      ...(repeated ? { repeated } : {}),
      ...(item.possessive ? { modifies: true } : {}),
    };
  }
  const after = items[i + 1];
  const noun =
    item.possessive ||
    (/^(?:the|a|an|its|their|his|her)$/.test(word) &&
      /^\p{Ll}/u.test(after?.form ?? "") &&
      !/^(?:on|to|in|of|from|for|through|is|was)$/.test(after?.word ?? ""));
  if (noun) return { expression: base, first: i, next: i + 1, modifies: true };
  // "August last year", "October and November", "March to May" with nothing before them.
  const held = /^(?:last|this|next|that)$/.test(after?.word ?? "") && items[i + 2]?.word === "year";
  const coordinated = /^(?:and|to|or)$/.test(after?.word ?? "") && MONTHS.has(items[i + 2]?.word ?? "");
  return (held || coordinated) && (!tricky || held) ? { expression: base, first: i, next: i + 1 } : null;
}

/** "on the 5th": the day of the current month, only where no noun follows ("on the 80th anniversary"). */
function readOrdinalDay(items: readonly TimeItem[], i: number): Reading | null {
  const item = items[i]!;
  const date = item.ordinal ? dateAt(item) : null;
  if (
    date === null ||
    items[i - 1]?.word !== "the" ||
    !/^(?:on|by|since|until|from|before|after)$/.test(items[i - 2]?.word ?? "")
  )
    return null;
  const after = items[i + 1];
  if (
    after?.word === "of" &&
    /^(?:this|last|next|the)$/.test(items[i + 2]?.word ?? "") &&
    items[i + 3]?.word === "month"
  ) {
    return { expression: { form: "calendar", date }, first: i, next: i + 1 };
  }
  const ends =
    after === undefined ||
    /^[.,;:)"”]$/.test(after.form) ||
    /^(?:and|that|when|after|the|in|at|to|by|for|but|as)$/.test(after.word);
  return ends ? { expression: { form: "calendar", date }, first: i, next: i + 1 } : null;
}

/** "8-10", "8 to 10", "8 and 13" after a month: the second day, if what follows shows that it counts nothing. */
function secondDate(items: readonly TimeItem[], i: number): { readonly date: number; readonly next: number } | null {
  // "June 3, 4 and 5"
  if (items[i]?.form === "," && items[i + 2]?.word === "and" && dateAt(items[i + 1]) !== null)
    return secondDate(items, i + 2);
  if (!isJoin(items[i])) return null;
  const date = dateAt(items[i + 1]);
  if (date === null) return null;
  if (isDash(items[i])) return { date, next: i + 2 };
  const after = items[i + 2];
  if (MONTHS.has(after?.word ?? "") || isDash(after) || COUNTED.has(after?.word ?? "")) return null;
  const free = after === undefined || !/^\p{Ll}/u.test(after.form);
  return free ||
    /^(?:in|at|on|and|that|when|after|before|by|to|for|as|of|with|the|respectively|it|he|she|they|between|but)$/.test(
      after.word,
    )
    ? { date, next: i + 2 }
    : null;
}

/** A year after a day: "June 19, 2024", "June 19 2024", "19 June of 2024". */
function trailingYear(items: readonly TimeItem[], i: number): { readonly year: number; readonly next: number } | null {
  const skip = items[i]?.form === "," || items[i]?.word === "of" ? 1 : 0;
  const year = yearOf(items[i + skip]);
  if (year === null || counts(items, i + skip)) return null;
  return { year, next: i + skip + 1 };
}

function withShift(items: readonly TimeItem[], expression: CalendarTime, i: number, next: number): Reading {
  const noun =
    /^(?:the|a|an|its|their|his|her)$/.test(items[i - 1]?.word ?? "") && /^\p{Ll}/u.test(items[next]?.form ?? "");
  const of = items[i - 1]?.word === "of" && /^\p{L}/u.test(items[i - 2]?.form ?? "");
  return { expression, first: i, next, ...(noun || of ? { modifies: true } : {}) };
}

function done(
  base: CalendarTime,
  lastDate: number | null,
  year: { readonly year: number; readonly next: number } | null,
  first: number,
  next: number,
): Reading {
  const expression = {
    ...base,
    ...(lastDate === null ? {} : { lastDate }),
    ...(year === null ? {} : { year: year.year }),
  };
  return { expression, first, next: year?.next ?? next };
}

function isJoin(item: TimeItem | undefined): boolean {
  return (
    isDash(item) || item?.word === "to" || item?.word === "and" || item?.word === "through" || item?.word === "until"
  );
}
