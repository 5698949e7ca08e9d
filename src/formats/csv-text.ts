// Rows as CSV after RFC 4180: a head, commas, CRLF, quotes only where they are needed. A cell that a spreadsheet would run as a formula
// (=, +, -, @ at its start) gets an apostrophe before it, since titles and names come from foreign texts; nothing else is changed.

export type Cell = string | number | null;

/** The rows as text; each row has a cell for each column. An absent value is an empty cell. */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
