// Listings of the European Union by regulation, as CSV with the columns celex, recordId, programKey, annex, measure, startDate,
// schema, name: entries, and since when each measure on a state has listed any. Delisted entries are not in the files.
import { STATES } from "../../words/states.js";
import type { SetAside } from "../documents.js";
import { type CsvRow, csvRows } from "./csvRows.js";
import type { ImportResult } from "./importResult.js";
import { imposed, type Listing } from "./listing.js";
import { readDate } from "./partialDate.js";

const EXPECTED =
  "EU listings of a regulation as CSV (celex, recordId, programKey, annex, measure, startDate, schema, name)";
const COLUMNS = ["celex", "recordId", "programKey", "annex", "measure", "startDate", "schema", "name"];

/**
 * Programmes whose key does not name the state they are about. UKR: Regulation 269/2014 is on those who undermine the integrity of
 * Ukraine, and its entries are in the main Russian.
 */
const NOT_BY_KEY: Readonly<Record<string, string | null>> = { UKR: "RUS", MDA: null, LBN: null };
const CODES: ReadonlySet<string> = new Set(STATES.map(({ id }) => id));

/**
 * Reads one file; it may hold several regulations.
 * @throws NoroshiError `bad-file` where the columns are not those of such a list
 */
export function readEuSanctions(name: string, bytes: Uint8Array): ImportResult<Listing> {
  const file = csvRows(name, bytes, EXPECTED, [COLUMNS]);
  const rows: Listing[] = [];
  const setAside: SetAside[] = [...file.setAside];
  for (const row of file.rows) {
    const listing = listingOf(row);
    if (typeof listing === "string") setAside.push({ where: row.where, reason: listing });
    else rows.push(listing);
  }
  const acts = new Map<string, Listing[]>();
  for (const row of rows) {
    const celex = row.entry.slice(0, row.entry.indexOf("/"));
    const act = acts.get(celex);
    if (act === undefined) acts.set(celex, [row]);
    else act.push(row);
  }
  const records = [...acts].flatMap(([celex, listings]) =>
    imposed(listings, {
      register: actName(celex),
      url: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`,
      seen: null,
    }),
  );
  return { records, rows, setAside };
}

function listingOf({ cells }: CsvRow): Listing | string {
  const {
    celex = "",
    recordId: number = "",
    programKey: programme = "",
    annex = "",
    measure = "",
    startDate = "",
  } = cells;
  const { name = "", schema = "" } = cells;
  if (!/^3\d{4}R\d{4}$/.test(celex)) return `celex is "${celex}" and names no regulation`;
  if (name === "") return "it has no name";
  const key = /^EU-([A-Z]{3})$/.exec(programme)?.[1];
  if (key === undefined) return `the programme "${programme}" is about no state that is known here`;
  const on = Object.hasOwn(NOT_BY_KEY, key) ? NOT_BY_KEY[key]! : CODES.has(key) ? key : undefined;
  if (on === undefined) return `the programme "${programme}" is about no state that is known here`;
  const listed = startDate === "" ? null : readDate(startDate);
  if (startDate !== "" && listed === null) return `startDate is "${startDate}", which is no day`;
  return {
    by: "EUU",
    on,
    programme,
    entry: `${celex}/${number}`,
    name,
    kind: KINDS[schema] ?? schema.toLowerCase(),
    measure: measure === "" ? null : measure,
    listed,
    source: `${actName(celex)}, annex ${annex}, no. ${number}`,
  };
}

const KINDS: Readonly<Record<string, string>> = {
  Person: "persons",
  LegalEntity: "entities",
  Company: "entities",
  Organization: "entities",
  Vessel: "vessels",
  Asset: "goods or assets",
};

/** 32014R0269 is No 269/2014; since 2015 the year comes first: 32017R1509 is 2017/1509. */
function actName(celex: string): string {
  const year = celex.slice(1, 5);
  const number = Number(celex.slice(6));
  return Number(year) < 2015
    ? `Council Regulation (EU) No ${number}/${year}`
    : `Council Regulation (EU) ${year}/${number}`;
}
