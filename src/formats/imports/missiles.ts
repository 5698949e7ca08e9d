// North Korea's missile flight tests as CSV (date, time, missile, facility, outcome; the CNS and NTI tables and what follows them):
// a row a launch, a record for each missile on each day. The file dates by UTC where it has an hour; here days are Korean ones.
import { addDays } from "../../kernel/day.js";
import type { DateRange } from "../../kernel/range.js";
import { printRange } from "../../kernel/range.js";
import { type ProgrammeRecord, recordId } from "../../kernel/record.js";
import type { SetAside } from "../documents.js";
import { type CsvRow, csvRows } from "./csvRows.js";
import type { ImportResult } from "./importResult.js";
import { readDate } from "./partialDate.js";

const EXPECTED = "North Korean missile flight tests as CSV (date, time, series, missile, facility, outcome)";
const COLUMNS = ["date", "time", "series", "missile", "facility", "outcome"];
const REGISTER = "North Korean missile flight tests";
/** Minutes ahead of UTC. Korean time was half an hour later from 2015-08-15 to 2018-05-04. */
const KOREAN_TIME = 540;
const PYONGYANG_TIME = 510;

export interface Launch {
  readonly owner: "PRK";
  /** In Korean time where the hour is known, else as the file has it. */
  readonly day: DateRange;
  /** "12:40 (UTC)", or null. */
  readonly time: string | null;
  readonly missile: string;
  readonly facility: string;
  readonly outcome: string;
  readonly source: string;
}

/**
 * Reads the file.
 * @throws NoroshiError `bad-file` where the columns are not those of such a file
 */
export function readMissiles(name: string, bytes: Uint8Array): ImportResult<Launch> {
  const file = csvRows(name, bytes, EXPECTED, [COLUMNS]);
  const rows: Launch[] = [];
  const setAside: SetAside[] = [...file.setAside];
  for (const row of file.rows) {
    const launch = launchOf(row);
    if (typeof launch === "string") setAside.push({ where: row.where, reason: launch });
    else rows.push(launch);
  }
  return { records: recordsOf(rows), rows, setAside };
}

function launchOf({ cells, where }: CsvRow): Launch | string {
  const { date = "", missile = "", facility = "", outcome = "", series = "" } = cells;
  const told = readDate(date);
  if (told === null) return `date is "${date}", which is no day`;
  if (missile === "") return "it names no missile";
  const time = /^(\d{1,2}):(\d{2}) \(UTC\)$/.exec(cells.time ?? "");
  const line = where.slice(where.lastIndexOf(":") + 1);
  return {
    owner: "PRK",
    day: time === null ? told : koreanDay(told, Number(time[1]) * 60 + Number(time[2])),
    time: time === null ? null : time[0],
    missile,
    facility: facility || "unknown",
    outcome: outcome || "unknown",
    source: `${REGISTER}, line ${line}: ${date}${time === null ? "" : ` ${time[0]}`}, ${missile}${series === "" ? "" : ` no. ${series}`}, ${outcome || "unknown"}`,
  };
}

function koreanDay(told: DateRange, minutes: number): DateRange {
  if (told.from !== told.to) return told;
  const ahead = told.from >= "2015-08-15" && told.from < "2018-05-04" ? PYONGYANG_TIME : KOREAN_TIME;
  const day = minutes + ahead >= 1440 ? addDays(told.from, 1) : told.from;
  return { from: day, to: day };
}

function recordsOf(launches: readonly Launch[]): readonly ProgrammeRecord[] {
  const groups = new Map<string, Launch[]>();
  for (const launch of launches) {
    const key = `${printRange(launch.day)} ${launch.missile}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [launch]);
    else group.push(launch);
  }
  return [...groups].map(([key, group]) => ({
    kind: "programme",
    id: recordId("programme", "register", REGISTER, key),
    basis: group
      .map(({ source }) => ({ register: REGISTER, title: source, url: null, seen: null }))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
    owner: "PRK",
    class: "missile",
    direction: "test",
    certainty: "certain",
    time: group[0]!.day,
  }));
}
