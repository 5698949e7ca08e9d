// Reads dates of the calendar at a place in the sentence: days, months, seasons, quarters, decades, weekdays, feast days.
// It gives the fields that are written and leaves missing ones out; whether the day exists is found when it is resolved.
import type { CalendarTime, Reading, Shift } from "./expression.js";
import { readMonth } from "./readMonth.js";
import { readYear, yearOf } from "./readYear.js";
import { isDash, type TimeItem } from "./timeItems.js";
import { DAY_PARTS, FEASTS, MONTHS, ORDINALS, SEASONS, WEEKDAY_PLURALS, WEEKDAYS } from "./timeWords.js";

const SHIFTS: ReadonlyMap<string, Shift> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["this", "this"],
  ["next", "next"],
  ["coming", "next"],
  ["that", "that"],
]);
/** "the Sunday Times", "Friday prayers", "Black Friday": names and customs, no date. */
const NO_DATE_AFTER: ReadonlySet<string> = new Set(
  "times telegraph express mail prayers sermon agreement accords".split(" "),
);
const NO_DATE_BEFORE: ReadonlySet<string> = new Set("black bloody good ash palm super".split(" "));

/** The shift told by the word before `i` ("last October"), if any. */
export function shiftBefore(items: readonly TimeItem[], i: number): Shift | null {
  return SHIFTS.get(items[i - 1]?.word ?? "") ?? null;
}

/** The longest calendar expression that begins at `i`, or null. */
export function readCalendar(items: readonly TimeItem[], i: number): Reading | null {
  return (
    readFeast(items, i) ??
    readWeekday(items, i) ??
    readIso(items, i) ??
    readMonth(items, i) ??
    readPeriod(items, i) ??
    readYear(items, i)
  );
}

function readIso(items: readonly TimeItem[], i: number): Reading | null {
  const form = items[i]!.form;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(form);
  if (iso !== null)
    return whole({ form: "calendar", year: Number(iso[1]), month: Number(iso[2]), date: Number(iso[3]) }, i, i + 1);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(form);
  if (dotted === null) return null;
  return whole(
    { form: "calendar", year: Number(dotted[3]), month: Number(dotted[2]), date: Number(dotted[1]) },
    i,
    i + 1,
  );
}

function readFeast(items: readonly TimeItem[], i: number): Reading | null {
  if (!items[i]!.capital || items[i - 1]?.word === "white") return null;
  for (const [words, month, date] of FEASTS) {
    if (!words.every((word, k) => items[i + k]?.word === word)) continue;
    const last = i + words.length - 1;
    if (items[last]!.form[0] !== items[last]!.form[0]?.toUpperCase()) continue;
    let next = last + 1;
    const at = items[next]?.form === "," || items[next]?.word === "of" || items[next]?.word === "in" ? next + 1 : next;
    const year = yearOf(items[at]);
    if (year !== null) next = at + 1;
    const shift = shiftBefore(items, i);
    const base: CalendarTime = {
      form: "calendar",
      month,
      date,
      ...(year === null ? {} : { year }),
      ...(shift === null ? {} : { shift }),
    };
    return whole(base, shift === null ? i : i - 1, next);
  }
  return null;
}

function readWeekday(items: readonly TimeItem[], i: number): Reading | null {
  const item = items[i]!;
  if (!item.capital) return null;
  const plural = WEEKDAY_PLURALS.get(item.word);
  if (plural !== undefined)
    return { expression: { form: "calendar", weekday: plural }, first: i, next: i + 1, repeated: true };
  const weekday = WEEKDAYS.get(item.word);
  if (weekday === undefined) return null;
  const before = items[i - 1]?.word ?? "";
  let next = i + 1;
  if (NO_DATE_BEFORE.has(before) || (NO_DATE_AFTER.has(items[next]?.word ?? "") && !item.possessive)) return null;
  const repeated = before === "every" || before === "each";
  const dated =
    items[next]?.form === ","
      ? readMonth(items, next + 1)
      : readMonth(items, items[next]?.word === "the" ? next + 1 : next);
  if (dated !== null && dated.expression.form === "calendar" && dated.expression.date !== undefined) {
    return { ...dated, expression: { ...dated.expression, weekday }, first: i };
  }
  while (
    DAY_PARTS.has(items[next]?.word ?? "") ||
    (items[next]?.word === "early" && DAY_PARTS.has(items[next + 1]?.word ?? ""))
  )
    next += 1;
  const shift = shiftBefore(items, i);
  const noun = item.possessive || (before === "the" && /^\p{Ll}/u.test(items[next]?.form ?? ""));
  return {
    expression: { form: "calendar", weekday, ...(shift === null ? {} : { shift }) },
    first: shift === null ? i : i - 1,
    next,
    ...(repeated ? { repeated } : {}),
    ...(noun && next === i + 1 ? { modifies: true } : {}),
  };
}

/** Seasons, quarters, halves, decades. */
function readPeriod(items: readonly TimeItem[], i: number): Reading | null {
  const item = items[i]!;
  const decade = /^(\d{3}0)s$/.exec(item.word);
  if (decade !== null) return whole({ form: "calendar", decade: Number(decade[1]) }, i, i + 1);
  const season = SEASONS.get(item.word) ?? (isFall(items, i) ? "autumn" : undefined);
  if (season !== undefined) return readSeason(items, i, { form: "calendar", season });
  const quarter = /^q([1-4])$/.exec(item.word);
  if (quarter !== null) return withYear(items, i, i + 1, { form: "calendar", quarter: Number(quarter[1]) });
  const ordinal = ORDINALS.get(item.word);
  if (ordinal === undefined) return null;
  const unit = items[i + 1]?.word;
  if (unit === "half" && ordinal <= 2) return withYear(items, i, i + 2, { form: "calendar", half: ordinal });
  return unit === "quarter" ? withYear(items, i, i + 2, { form: "calendar", quarter: ordinal }) : null;
}

/** "in the fall of 2007", "last fall", "fall 2021"; never "the fall of Kabul". */
function isFall(items: readonly TimeItem[], i: number): boolean {
  if (items[i]!.word !== "fall") return false;
  const before = items[i - 1]?.word ?? "";
  if (/^(?:last|this|next)$/.test(before) || yearOf(items[i + 1]) !== null) return true;
  const dated = before === "the" && /^(?:in|by|since|until|during|throughout)$/.test(items[i - 2]?.word ?? "");
  return dated && (items[i + 1]?.word !== "of" || yearOf(items[i + 2]) !== null);
}

function readSeason(items: readonly TimeItem[], i: number, base: CalendarTime): Reading | null {
  const shift = shiftBefore(items, i);
  const at = items[i + 1]?.word === "of" || items[i + 1]?.word === "in" ? i + 2 : i + 1;
  const year = yearOf(items[at]);
  if (year !== null) {
    const range = isDash(items[at + 1]) || items[at + 1]?.form === "/";
    return whole(
      { ...base, year },
      i,
      range && items[at + 2]?.number !== null && items[at + 2] !== undefined ? at + 3 : at + 1,
    );
  }
  if (shift !== null) return whole({ ...base, shift }, i - 1, i + 1);
  // "In the spring" and "in late summer" are dates; "summer camp" and "the 2012 Summer Olympics" are not.
  const before = items[i - 1]?.word ?? "";
  const dated =
    /^(?:in|by|since|until|early|late|mid|before|after|during|throughout)$/.test(before) ||
    (before === "the" &&
      /^(?:in|of|by|since|until|during|before|after|over|throughout)$/.test(items[i - 2]?.word ?? ""));
  if (
    !dated ||
    (/^\p{L}/u.test(items[i + 1]?.form ?? "") &&
      !/^(?:of|and|when|after|before|the|as|with|by)$/.test(items[i + 1]!.word))
  )
    return null;
  return whole(base, i, i + 1);
}

function withYear(items: readonly TimeItem[], first: number, end: number, base: CalendarTime): Reading | null {
  const at = items[end]?.word === "of" || items[end]?.word === "in" ? end + 1 : end;
  const year = yearOf(items[at]);
  if (year !== null) return whole({ ...base, year }, first, at + 1);
  if (MONTHS.has(items[at]?.word ?? "")) return null;
  const held = /^(?:this|last|next|the)$/.test(items[at]?.word ?? "") && items[at + 1]?.word === "year";
  // "in the third quarter", "by the second half"
  const alone =
    items[first - 1]?.word === "the" &&
    /^(?:in|during|by|since|until|for)$/.test(items[first - 2]?.word ?? "") &&
    !/^(?:of|in)$/.test(items[end]?.word ?? "");
  return held || (alone && base.quarter !== undefined) ? whole(base, first, end) : null;
}

function whole(expression: CalendarTime, first: number, next: number): Reading {
  return { expression, first, next };
}
