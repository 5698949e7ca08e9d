// Days and stretches of days as a sentence writes them: "19 June 2024", "in March 2024", "between 8 and 13 October 2024".
// English only; a date is never made sharper than it was told.
import { type Day, partsOf } from "../kernel/day.js";
import { type DateRange, precisionOf } from "../kernel/range.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export function dayText(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** The range as a noun: "19 June 2024", "June 2024", "2024", "8 to 13 October 2024". */
export function rangeText(range: DateRange): string {
  const precision = precisionOf(range);
  const from = partsOf(range.from);
  const to = partsOf(range.to);
  if (precision === "day") return dayText(range.from);
  if (precision === "month") return `${MONTHS[from.month - 1]} ${from.year}`;
  if (precision === "year") return String(from.year);
  const whole = from.date === 1 && from.month === 1 && to.date === 31 && to.month === 12;
  if (whole) return `${from.year} to ${to.year}`;
  if (from.year !== to.year) return `${dayText(range.from)} to ${dayText(range.to)}`;
  if (from.month !== to.month) return `${from.date} ${MONTHS[from.month - 1]} to ${dayText(range.to)}`;
  return `${from.date} to ${dayText(range.to)}`;
}

/** The range with its preposition: "on 19 June 2024", "in June 2024", "from 8 to 13 October 2024". */
export function whenText(range: DateRange): string {
  const precision = precisionOf(range);
  const preposition = precision === "day" ? "on" : precision === "range" ? "from" : "in";
  return `${preposition} ${rangeText(range)}`;
}

/** "since …" for something that holds from the range on. */
export function sinceText(range: DateRange): string {
  return precisionOf(range) === "range"
    ? `since some day between ${rangeText({ from: range.from, to: range.from })} and ${rangeText({ from: range.to, to: range.to })}`
    : `since ${rangeText(range)}`;
}
