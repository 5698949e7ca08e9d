// Who a watch's observer counts as its allies: those bound to it by a defence clause in force on a day.
// It goes by texts in force; friendship without one makes no ally.
import { statusOn } from "../brief/agreements.js";
import type { Day } from "../kernel/day.js";
import type { StandingRecord } from "../kernel/record.js";

/** Codes, sorted; the observer itself is not among them. */
export function alliesOf(observer: string, records: readonly StandingRecord[], day: Day): readonly string[] {
  const allies = records.flatMap((record) =>
    record.kind === "agreement" &&
    record.parties.includes(observer) &&
    record.clauses.includes("defence") &&
    statusOn(record, day) === "in-force"
      ? record.parties.filter((id) => id !== observer)
      : [],
  );
  return [...new Set(allies)].sort();
}
