// Whole units of the calendar about a day: its week, month, quarter, year, decade or weekend, and their TIMEX3 values.
// Weeks run Monday to Sunday, as in ISO 8601.
import { addDays, addMonths, type Day, dayNumber, partsOf, weekday } from "../../kernel/day.js";
import { type DateRange, monthRange, yearRange } from "../../kernel/range.js";
import type { Reference } from "./reference.js";
import type { Unit } from "./timeWords.js";

/** The unit that holds the day, moved by a number of units. */
export function unitAround(day: Day, unit: Unit, shift: number): DateRange | null {
  const { year, month } = partsOf(day);
  switch (unit) {
    case "hour":
    case "weekend":
      return { from: day, to: day };
    case "day": {
      const moved = addDays(day, shift);
      return { from: moved, to: moved };
    }
    case "week": {
      const monday = addDays(day, 7 * shift - (weekday(day) - 1));
      return { from: monday, to: addDays(monday, 6) };
    }
    case "month": {
      const moved = partsOf(addMonths(day, shift));
      return monthRange(moved.year, moved.month);
    }
    case "quarter": {
      const index = year * 4 + Math.floor((month - 1) / 3) + shift;
      return monthsFrom(Math.floor(index / 4), (index % 4) * 3 + 1, 3);
    }
    case "year":
      return yearRange(year + shift);
    case "decade": {
      const first = year - (year % 10) + 10 * shift;
      const a = yearRange(first);
      const b = yearRange(first + 9);
      return a === null || b === null ? null : { from: a.from, to: b.to };
    }
  }
}

/** A number of whole months from a month on. */
export function monthsFrom(year: number, month: number, count: number): DateRange | null {
  const first = monthRange(year, month);
  if (first === null) return null;
  const last = partsOf(addMonths(first.from, count - 1));
  const end = monthRange(last.year, last.month);
  return end === null ? null : { from: first.from, to: end.to };
}

/** Saturday and Sunday: of the day's week at shift 0, unless that lies ahead and the act does not. */
export function weekendAround(day: Day, shift: number, direction: Reference["direction"]): DateRange {
  const saturday = addDays(day, 6 - weekday(day));
  const back = shift < 0 || (shift === 0 && direction !== "future" && saturday > day) ? -7 : shift > 0 ? 7 : 0;
  const from = addDays(saturday, back);
  return { from, to: addDays(from, 1) };
}

/** The TIMEX3 value of a whole unit. */
export function timexValue(range: DateRange, unit: Unit): string {
  if (unit === "year") return range.from.slice(0, 4);
  if (unit === "month") return range.from.slice(0, 7);
  if (unit === "decade") return range.from.slice(0, 3);
  if (unit === "quarter") return `${range.from.slice(0, 4)}-Q${Math.ceil(partsOf(range.from).month / 3)}`;
  return unit === "week" || unit === "weekend" ? weekValue(range.from, unit === "weekend") : range.from;
}

/** ISO 8601 week: the one that holds the year's first Thursday is the first. */
function weekValue(day: Day, weekend: boolean): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01` as Day)) / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}${weekend ? "-WE" : ""}`;
}
