// Dates of reference files as ranges: three numbers of which the lesser may be missing, or a text in one of the ways in which lists
// write days. A missing day is never made up: the range is the month or the year. What is no date at all is null.
import { dayOf } from "../../kernel/day.js";
import { type DateRange, monthRange, parseRange, yearRange } from "../../kernel/range.js";

const MONTHS = "january february march april may june july august september october november december".split(" ");

/**
 * A date of three cells. A month or day that the calendar does not have (-9, blank, 77, 88, 99) is one that is not known.
 * Null where the year is no year.
 */
export function partialDate(year: string, month: string, day: string): DateRange | null {
  const [y, m, d] = [number(year), number(month), number(day)];
  if (y === null || yearRange(y) === null) return null;
  const whole = m === null ? null : monthRange(y, m);
  if (whole === null || m === null) return yearRange(y);
  const exact = d === null ? null : dayOf(y, m, d);
  return exact === null ? whole : { from: exact, to: exact };
}

/** "2014-03-17", "2014-03", "2014", "17.3.2014", "17 March 2014"; a time zone after the first is cut. Null for anything else. */
export function readDate(text: string): DateRange | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted !== null) return exactly(dotted[3]!, dotted[2]!, dotted[1]!);
  const spelt = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(text);
  if (spelt !== null) return exactly(spelt[3]!, String(MONTHS.indexOf(spelt[2]!.toLowerCase()) + 1), spelt[1]!);
  return parseRange(text.replace(/^(\d{4}-\d{2}-\d{2})(?:[T+-].*|Z)$/, "$1"));
}

function exactly(year: string, month: string, day: string): DateRange | null {
  const exact = dayOf(Number(year), Number(month), Number(day));
  return exact === null ? null : { from: exact, to: exact };
}

function number(text: string): number | null {
  return /^-?\d+$/.test(text) ? Number(text) : null;
}
