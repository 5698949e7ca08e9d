// One row of an ATOP 5.0 file: columns by name, whole numbers, and dates of three columns whose day may be missing. Every
// fault is told with its file, line and column. It does not know what the columns mean.
import { parse } from "csv-parse/sync";
import { dayOf } from "../../kernel/day.js";
import { NoroshiError } from "../../kernel/error.js";
import { type DateRange, monthRange } from "../../kernel/range.js";

export interface AtopRow {
  readonly [column: string]: string;
}

/**
 * The rows of a CSV with a header.
 * @throws NoroshiError `bad-file` where it is none, is empty or lacks one of the columns
 */
export function atopRows(text: string, name: string, columns: readonly string[]): readonly AtopRow[] {
  let parsed: readonly AtopRow[];
  try {
    parsed = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true }) as readonly AtopRow[];
  } catch (cause) {
    throw new NoroshiError("bad-file", `${name} is no CSV with a header; give the file as ATOP publishes it.`, cause);
  }
  const first = parsed[0];
  if (first === undefined)
    throw new NoroshiError("bad-file", `${name} has no rows; give the file as ATOP publishes it.`);
  const missing = columns.filter((column) => !(column in first));
  if (missing.length > 0)
    throw new NoroshiError("bad-file", `${name} lacks the column ${missing.join(", ")}; give the file of release 5.0.`);
  return parsed;
}

/** A date of three columns: null where the year is 0, the whole month where the day is missing. */
export function atopEvent(row: AtopRow, [y, m, d]: readonly [string, string, string], where: string): DateRange | null {
  const year = atopNumber(row, y, where);
  if (year === 0) return null;
  const month = atopNumber(row, m, where);
  if (row[d] === "") {
    const range = monthRange(year, month);
    if (range !== null) return range;
  } else {
    const day = dayOf(year, month, atopNumber(row, d, where));
    if (day !== null) return { from: day, to: day };
  }
  throw new NoroshiError(
    "bad-file",
    `${where}: ${y}, ${m}, ${d} = ${row[y]}, ${row[m]}, ${row[d]} is no date; mend it.`,
  );
}

/** A whole number, or `bad-file` naming line and column. */
export function atopNumber(row: AtopRow, column: string, where: string): number {
  const value = Number(row[column]);
  if (row[column] === "" || !Number.isInteger(value))
    throw new NoroshiError("bad-file", `${where}: ${column} is "${row[column]}" and not a whole number; mend it.`);
  return value;
}
