// A stretch of days, both ends included, and the precision it was told with. "1996" is the whole of that year.
// Open ends are null here (in force since 1961, still) and never appear in a claim's time, which is always closed.
import { type Day, dayNumber, dayOf, daysInMonth, parseDay, partsOf } from "./day.js";

export interface DateRange {
  readonly from: Day;
  readonly to: Day;
}

export type Precision = "day" | "month" | "year" | "range";

/** Reads YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by "..", into the days they cover; null where they are none. */
export function parseRange(text: string): DateRange | null {
  const dots = text.indexOf("..");
  if (dots >= 0) {
    const from = parseRange(text.slice(0, dots));
    const to = parseRange(text.slice(dots + 2));
    return from !== null && to !== null && from.from <= to.to ? { from: from.from, to: to.to } : null;
  }
  if (/^\d{4}$/.test(text)) return yearRange(Number(text));
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month !== null) return monthRange(Number(month[1]), Number(month[2]));
  const day = parseDay(text);
  return day === null ? null : { from: day, to: day };
}

export function yearRange(year: number): DateRange | null {
  return between(dayOf(year, 1, 1), dayOf(year, 12, 31));
}

export function monthRange(year: number, month: number): DateRange | null {
  return between(
    dayOf(year, month, 1),
    month >= 1 && month <= 12 ? dayOf(year, month, daysInMonth(year, month)) : null,
  );
}

/** The shortest text that parseRange reads back to the same range. */
export function printRange(range: DateRange): string {
  const precision = precisionOf(range);
  if (precision === "day") return range.from;
  if (precision === "month") return range.from.slice(0, 7);
  if (precision === "year") return range.from.slice(0, 4);
  return `${range.from}..${range.to}`;
}

export function precisionOf(range: DateRange): Precision {
  if (range.from === range.to) return "day";
  const a = partsOf(range.from);
  const b = partsOf(range.to);
  if (a.year !== b.year || a.date !== 1 || b.date !== daysInMonth(b.year, b.month)) return "range";
  if (a.month === b.month) return "month";
  return a.month === 1 && b.month === 12 ? "year" : "range";
}

/** True where the day lies in the range. */
export function holds(range: DateRange, day: Day): boolean {
  return range.from <= day && day <= range.to;
}

/** The days that both cover, or null. */
export function intersect(a: DateRange, b: DateRange): DateRange | null {
  // Days are strings: Math.max would not do.
  const [from] = [b.from, a.from].sort().reverse();
  const [to] = [b.to, a.to].sort();
  return between(from!, to!);
}

/** How many days the range covers, at least 1. */
export function lengthOf(range: DateRange): number {
  return Math.max(1, dayNumber(range.to) - dayNumber(range.from) + 1);
}

function between(from: Day | null, to: Day | null): DateRange | null {
  return from !== null && to !== null && from <= to ? { from, to } : null;
}
