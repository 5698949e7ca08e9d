// Calendar days of the proleptic Gregorian calendar, without a clock and without a time zone.
// A day is the string YYYY-MM-DD, so days compare and sort as strings. It cannot hold years outside 0001-9999.
import { NoroshiError } from "./error.js";

export type Day = string & { readonly __day: unique symbol };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS = 86_400_000;

/** Builds a day from numbers (month 1-12), or null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (!Number.isInteger(date) || date < 1 || date > daysInMonth(year, month)) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

/** Reads YYYY-MM-DD; an ISO date-time is cut to its day. Null where it is no day of the calendar. */
export function parseDay(text: string): Day | null {
  const match = DAY.exec(text.slice(0, 10));
  if (match === null || (text.length > 10 && text[10] !== "T" && text[10] !== " ")) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** As parseDay, but throws `bad-date` naming the text and where it came from. */
export function needDay(text: string, where: string): Day {
  const day = parseDay(text);
  if (day === null)
    throw new NoroshiError("bad-date", `${where}: "${text}" is no day; write it as YYYY-MM-DD, such as 2024-06-19.`);
  return day;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month (1-12) and day of the month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return time.getTime() / MS;
}

/** The day a number of days later (earlier if negative); clamped to 0001-01-01 and 9999-12-31. */
export function addDays(day: Day, count: number): Day {
  const time = new Date((dayNumber(day) + count) * MS);
  const year = time.getUTCFullYear();
  if (year < 1) return "0001-01-01" as Day;
  return dayOf(year, time.getUTCMonth() + 1, time.getUTCDate()) ?? ("9999-12-31" as Day);
}

/** 1 Monday … 7 Sunday, as in ISO 8601. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** A number of months later, on the same day of the month or the last one that the month has. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + count;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  if (y < 1) return "0001-01-01" as Day;
  return dayOf(y, m, Math.min(date, daysInMonth(y, m))) ?? ("9999-12-31" as Day);
}
