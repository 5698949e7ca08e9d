// Records as CSV, one table for each kind, and the dates of agreements as a calendar.
// A date is written as it was told: 1961 for a year, two days joined by ".." for a stretch.
import { listed, nameOf } from "../brief/names.js";
import { type Cell, csvText } from "../formats/csv-text.js";
import { type CalendarEntry, icalText } from "../formats/ical-text.js";
import { type DateRange, printRange } from "../kernel/range.js";
import type { RecordKind, StandingRecord } from "../kernel/record.js";

type Known = StandingRecord & { readonly knownFrom: string };

const COLUMNS: Readonly<Record<RecordKind, readonly string[]>> = {
  agreement: ["id", "name", "parties", "signed", "in_force", "ended", "clauses", "status", "basis", "known_from"],
  transfer: ["id", "from", "to", "class", "certainty", "time", "basis", "known_from"],
  sanction: ["id", "by", "on", "action", "time", "basis", "known_from"],
  dispute: ["id", "holder", "claimant", "territory", "basis", "known_from"],
  programme: ["id", "owner", "class", "direction", "certainty", "time", "basis", "known_from"],
};

export function recordsCsv(kind: RecordKind, records: readonly Known[]): string {
  return csvText(
    COLUMNS[kind],
    records.map((record) => [record.id, ...cellsOf(record), basisOf(record), record.knownFrom]),
  );
}

/** An entry for each date that is told: signature, entry into force, end. */
export function agreementsCalendar(records: readonly Known[]): string {
  const entries = records.flatMap((record): readonly CalendarEntry[] => {
    if (record.kind !== "agreement") return [];
    const title = record.name ?? `An agreement of ${listed(record.parties.map(nameOf))}`;
    const text = `${listed(record.parties.map(nameOf))}; clauses: ${record.clauses.join(", ") || "none told"}`;
    const dates = [
      ["signed", record.signed],
      ["in force", record.inForce],
      ["ended", record.ended],
    ] as const;
    return dates.flatMap(([what, time]) => {
      if (time === null) return [];
      const id = `${record.id}-${what.replace(" ", "-")}`;
      return [{ id, time, title: `${title}: ${what} ${printRange(time)}`, text, stamp: record.knownFrom }];
    });
  });
  return icalText("Agreements: signed, in force, ended", entries);
}

function cellsOf(record: StandingRecord): readonly Cell[] {
  switch (record.kind) {
    case "agreement":
      return [
        ...[record.name, record.parties.join("; "), told(record.signed), told(record.inForce), told(record.ended)],
        ...[record.clauses.join("; "), record.status],
      ];
    case "transfer":
      return [record.from, record.to, record.class, record.certainty, told(record.time)];
    case "sanction":
      return [record.by, record.on, record.action, told(record.time)];
    case "dispute":
      return [record.holder, record.claimant, record.territory];
    case "programme":
      return [record.owner, record.class, record.direction, record.certainty, told(record.time)];
  }
}

function basisOf({ basis }: StandingRecord): string {
  return basis.map((one) => ("claim" in one ? one.claim : `${one.register}: ${one.title}`)).join("; ");
}

function told(range: DateRange | null): string | null {
  return range === null ? null : printRange(range);
}
