// Reads the tables of this room, which are written as text: a row a line, cells between bars, lists between commas.
// Written so, a table of a thousand rows stays readable and its differences show line by line. It checks shape, not facts.
import { NoroshiError } from "../kernel/error.js";

/**
 * The rows of a table, in their order, each as a record from column to trimmed cell ("" where a row ends early).
 * Blank lines and lines that open with "#" are skipped.
 * @param name what the table holds, for the error
 * @throws NoroshiError `bad-file` where a row has more cells than there are columns, or an empty first cell
 */
export function table<K extends string>(
  name: string,
  columns: readonly K[],
  text: string,
): readonly Readonly<Record<K, string>>[] {
  const rows: Readonly<Record<K, string>>[] = [];
  for (const line of text.split("\n")) {
    const row = line.trim();
    if (row === "" || row.startsWith("#")) continue;
    const cells = row.split("|").map((cell) => cell.trim());
    if (cells.length > columns.length || cells[0] === "") {
      throw new NoroshiError(
        "bad-file",
        `The table of ${name} has a row that does not fit its ${columns.length} columns: "${row}". Mend its bars.`,
      );
    }
    rows.push(Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])) as Record<K, string>);
  }
  return rows;
}

/** The entries of a cell that holds a list: trimmed, without empty ones, in their order. */
export function listOf(cell: string): readonly string[] {
  return cell
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
