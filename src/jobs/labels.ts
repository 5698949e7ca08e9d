// Labels for a backtest from the rows of an import: the days on which two states came to stand against each other, or one of them
// tested a missile. Rows without a sharp day give none.
import type { Conflict } from "../formats/imports/conflict.js";
import { toLabels } from "../formats/imports/conflict.js";
import type { Launch } from "../formats/imports/missiles.js";
import { NoroshiError } from "../kernel/error.js";
import type { Label } from "../watch/label.js";

/**
 * By day, each day and label once.
 * @param least only conflicts of this severity or more, in the data set's own numbers
 * @throws NoroshiError `usage` where the rows are of a kind that holds no days of conflict or tests
 */
export function labelsOf(rows: readonly object[], pair: readonly [string, string], least = 0): readonly Label[] {
  const conflicts = rows.filter(isConflict);
  const launches = rows.filter(isLaunch);
  if (conflicts.length + launches.length === 0 && rows.length > 0)
    throw new NoroshiError("usage", "Labels are made from mid, icb and missiles; these rows tell of neither.");
  const tests = launches.flatMap(({ owner, day, missile, outcome }) =>
    pair.includes(owner) && day.from === day.to ? [{ day: day.from, label: `test: ${missile} (${outcome})` }] : [],
  );
  const found = new Map([...toLabels(conflicts, pair, least), ...tests].map((one) => [`${one.day} ${one.label}`, one]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, label]) => label);
}

/** The labels as CSV with the head line day,label; what `backtest --labels` reads. */
export function labelsCsv(labels: readonly Label[]): string {
  return `day,label\n${labels.map(({ day, label }) => `${day},"${label.replaceAll('"', '""')}"\n`).join("")}`;
}

function isConflict(row: object): row is Conflict {
  return "sides" in row && "severity" in row;
}

function isLaunch(row: object): row is Launch {
  return "owner" in row && "missile" in row;
}
