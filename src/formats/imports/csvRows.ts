// The rows of a CSV file with a header, each with its line. A row with too few or too many cells, or a stray quote, is set aside;
// a file without the columns that make it what it should be is refused. It knows nothing of what the columns mean.
import { parse } from "csv-parse/sync";
import { NoroshiError } from "../../kernel/error.js";
import type { SetAside } from "../documents.js";
import { openText } from "./openText.js";

export interface CsvRow {
  /** Cell by column name, trimmed. */
  readonly cells: Readonly<Record<string, string>>;
  /** The file's name and the line on which the row ends. */
  readonly where: string;
}

export interface CsvRows {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly setAside: readonly SetAside[];
}

/**
 * @param expected what the file should be, as in "MIDB 5.0 as CSV"
 * @param columns lists of columns; the file must have all of one of the lists
 * @throws NoroshiError `bad-file` naming what was expected
 */
export function csvRows(
  name: string,
  bytes: Uint8Array,
  expected: string,
  columns: readonly (readonly string[])[],
): CsvRows {
  const text = openText(name, bytes, expected);
  const setAside: SetAside[] = [];
  let header: readonly string[] = [];
  let parsed: readonly { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[];
  try {
    parsed = parse(text, {
      columns: (cells: readonly string[]) => {
        header = cells;
        return [...cells];
      },
      trim: true,
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        setAside.push({ where: `${name}:${error?.lines ?? 0}`, reason: error?.message ?? "the row cannot be read" });
        return undefined;
      },
    }) as unknown as typeof parsed;
  } catch (cause) {
    throw new NoroshiError("bad-file", `${name} is no CSV with a header; expected ${expected}.`, cause);
  }
  if (!columns.some((list) => list.every((column) => header.includes(column))))
    throw new NoroshiError("bad-file", `${name} is not ${expected}: it lacks the columns ${missing(columns, header)}.`);
  const rows = parsed.map(({ record, info }) => ({ cells: record, where: `${name}:${info.lines}` }));
  return { columns: header, rows, setAside };
}

/** Of the list that comes nearest. */
function missing(columns: readonly (readonly string[])[], header: readonly string[]): string {
  const lacking = columns.map((list) => list.filter((column) => !header.includes(column)));
  return lacking.sort((a, b) => a.length - b.length)[0]?.join(", ") ?? "";
}
