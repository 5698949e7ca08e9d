// Labels for a backtest: days on which something did happen, by a register that knows nothing of the reports.
// It reads CSV and groups days into episodes; whether the register is right it cannot tell.
import { parse } from "csv-parse/sync";
import { type Day, dayNumber, needDay } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";

export interface Label {
  readonly day: Day;
  readonly label: string;
}

/**
 * Reads CSV with a head line that names `day` and, where wanted, `label` and `watch`; other columns are passed over.
 * @param watch take only rows of this watch where the file has that column
 * @returns in order of days, each day and label once
 * @throws NoroshiError bad-file for what is no such CSV, bad-date for a day that is none
 */
export function readLabels(csv: string, where: string, watch: string | null = null): readonly Label[] {
  const rows = rowsOf(csv, where);
  if (rows.length > 0 && rows[0]!.day === undefined) {
    throw new NoroshiError("bad-file", `${where}: no column "day"; write a head line such as day,label.`);
  }
  const labels = rows
    .filter((row) => watch === null || row.watch === undefined || row.watch === watch)
    .map((row, index) => ({ day: needDay(row.day ?? "", `${where}, row ${index + 1}`), label: row.label ?? "" }))
    .sort((a, b) => (a.day === b.day ? (a.label < b.label ? -1 : 1) : a.day < b.day ? -1 : 1));
  return labels.filter((one, i) => i === 0 || one.day !== labels[i - 1]!.day || one.label !== labels[i - 1]!.label);
}

/** The first label of each episode: a label within so many days of the one before goes on with it. */
export function episodes(labels: readonly Label[], within: number): readonly Label[] {
  return labels.filter((one, i) => i === 0 || dayNumber(one.day) - dayNumber(labels[i - 1]!.day) > within);
}

function rowsOf(csv: string, where: string): readonly Readonly<Record<string, string | undefined>>[] {
  try {
    return parse(csv, { columns: true, bom: true, trim: true, skip_empty_lines: true });
  } catch (cause) {
    throw new NoroshiError("bad-file", `${where}: is no CSV of labels; write a head line such as day,label.`, cause);
  }
}
