// Who held which office when, from the files in which this is to be had: an extract of Wikidata, REIGN, Archigos, and the Factbook's
// leaders by snapshot. Which of them a file is, its columns tell. Nothing of it enters the ledger as a record.
import { codeOn } from "../../ledger/agreements/cow-code.js";
import type { SetAside } from "../documents.js";
import { type CsvRow, csvRows } from "./csvRows.js";
import { factbookHolders } from "./factbook.js";
import type { Holder } from "./holder.js";
import type { ImportResult } from "./importResult.js";
import { partialDate, readDate } from "./partialDate.js";

const EXPECTED =
  "office holders as CSV: Wikidata extract, REIGN leader list, Archigos, or Factbook leaders by snapshot";
const WIKIDATA = ["set", "position", "person", "start", "end"];
const REIGN = ["ccode", "leader", "sdate", "smonth", "syear", "emonth", "eyear"];
const ARCHIGOS = ["obsid", "gwcode", "leader", "startdate", "enddate", "exit"];
const FACTBOOK = ["gec", "role", "text", "first_seen", "last_seen"];

/** The extract's sets of offices, and the state that each is of. */
const SETS: Readonly<Record<string, string | null>> = {
  "china-ministers": "CHN",
  "japan-ministers": "JPN",
  "north-korea": "PRK",
  "russia-cabinet": "RUS",
  "south-korea-ministers": "KOR",
  "ukraine-cabinet": "UKR",
  "us-cabinet": "USA",
  world: null,
};

type Read = (row: CsvRow) => readonly Holder[] | string;

/**
 * Reads any one of the files.
 * @throws NoroshiError `bad-file` where the columns are those of none of them
 */
export function readOffices(name: string, bytes: Uint8Array): ImportResult<Holder> {
  const file = csvRows(name, bytes, EXPECTED, [WIKIDATA, REIGN, ARCHIGOS, FACTBOOK]);
  const has = (columns: readonly string[]) => columns.every((column) => file.columns.includes(column));
  const read: Read = has(WIKIDATA) ? wikidata : has(REIGN) ? reign : has(ARCHIGOS) ? archigos : factbookHolders;
  const rows: Holder[] = [];
  const setAside: SetAside[] = [...file.setAside];
  for (const row of file.rows) {
    const holders = read(row);
    if (typeof holders === "string") setAside.push({ where: row.where, reason: holders });
    else rows.push(...holders);
  }
  return { records: [], rows, setAside };
}

function wikidata({ cells }: CsvRow): readonly Holder[] | string {
  const { set = "", position = "", person = "", wikidata: item = "" } = cells;
  if (!Object.hasOwn(SETS, set)) return `the set "${set}" is not known here`;
  if (position === "" || person === "") return "it names no office or no person";
  const [start, end] = [cells.start ?? "", cells.end ?? ""].map((text) =>
    text === "" ? null : (readDate(text) ?? undefined),
  );
  if (start === undefined || end === undefined) return `"${cells.start}" to "${cells.end}" are no days`;
  if (start !== null && end !== null && end.to < start.from) return "it ends before it begins";
  return [
    {
      state: SETS[set]!,
      office: position,
      person,
      start,
      end,
      source: `Wikidata ${item}, position held`.replace("  ", " "),
    },
  ];
}

function reign({ cells }: CsvRow): readonly Holder[] | string {
  const at = (column: string) => cells[column] ?? "";
  const start = partialDate(at("syear"), at("smonth"), at("sdate"));
  if (start === null) return `syear is "${at("syear")}", which is no year`;
  const end = partialDate(at("eyear"), at("emonth"), "");
  const state = codeOn(Number(at("ccode")), start.from);
  return leader(state, at("ccode"), at("leader"), start, end, `REIGN leader list, 2021-03, ${at("leadid")}`);
}

function archigos({ cells }: CsvRow): readonly Holder[] | string {
  const at = (column: string) => cells[column] ?? "";
  const start = readDate(at("startdate"));
  if (start === null) return `startdate is "${at("startdate")}", which is no day`;
  // The file closes on a day on which many were still there.
  const end = at("exit") === "Still in Office" ? null : readDate(at("enddate"));
  const state = gwCode(Number(at("gwcode")), start.from);
  return leader(state, at("gwcode"), at("leader"), start, end, `Archigos 4.1, ${at("obsid")}`);
}

function leader(
  state: string | null,
  number: string,
  person: string,
  start: NonNullable<Holder["start"]>,
  end: Holder["end"],
  source: string,
): readonly Holder[] | string {
  if (state === null) return `the number ${number} is no state on ${start.from}`;
  if (person === "") return "it names no leader";
  if (end !== null && end.to < start.from) return "it ends before it begins";
  return [{ state, office: "leader", person, start, end, source }];
}

/**
 * Archigos counts after Gleditsch and Ward, who keep a state's number where Correlates of War give a new one: Serbia before and
 * after Yugoslavia is 340, and Yemen goes on as 678.
 */
function gwCode(number: number, day: NonNullable<Holder["start"]>["from"]): string | null {
  if (number === 340) return "SRB";
  if (number === 678) return codeOn(day < "1990-05-22" ? 678 : 679, day);
  return codeOn(number, day);
}
