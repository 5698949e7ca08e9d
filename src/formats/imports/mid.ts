// Militarized Interstate Disputes 5.0 (Correlates of War; Palmer and others 2022): the disputes of MIDB, the incidents of MIDIP with
// their sides, and those of MIDI, which names no sides. Numbers of states become codes on the day on which each came in.
import type { DateRange } from "../../kernel/range.js";
import { codeOn } from "../../ledger/agreements/cow-code.js";
import type { SetAside } from "../documents.js";
import type { Conflict, ConflictParty } from "./conflict.js";
import { type CsvRow, csvRows } from "./csvRows.js";
import type { ImportResult } from "./importResult.js";
import { partialDate } from "./partialDate.js";

const EXPECTED = "MIDB, MIDIP or MIDI of Militarized Interstate Disputes as CSV";
const DATES = ["stday", "stmon", "styear", "endday", "endmon", "endyear"];
const MIDIP = ["dispnum", "incidnum", "ccode", "insidea", "action", "hostlev", ...DATES];
const MIDB = ["dispnum", "ccode", "sidea", "hiact", "hostlev", ...DATES];
const MIDI = ["dispnum", "incidnum", "action", "hostlev", "numa", ...DATES];

/** Acts by number; MID Codebook 5.0. */
const ACTS =
  "no militarised action|threat to use force|threat to blockade|threat to occupy territory|threat to declare war|threat to use chemical, biological or radiological weapons|threat to join a war|show of force|alert|nuclear alert|mobilisation|fortifying of a border|border violation|blockade|occupation of territory|seizure|attack|clash|declaration of war|use of chemical, biological or radiological weapons|beginning of a war|joining of a war".split(
    "|",
  );

interface Part {
  readonly key: string;
  readonly start: DateRange;
  readonly end: DateRange | null;
  /** Absent in MIDI. */
  readonly party: (ConflictParty & { readonly first: boolean }) | null;
  readonly act: number;
  readonly severity: number;
}

/**
 * Reads any one of the three files; rows of one dispute or incident are one conflict.
 * @throws NoroshiError `bad-file` where the columns are those of none of them
 */
export function readMid(name: string, bytes: Uint8Array): ImportResult<Conflict> {
  const file = csvRows(name, bytes, EXPECTED, [MIDIP, MIDB, MIDI]);
  const setAside: SetAside[] = [...file.setAside];
  const groups = new Map<string, Part[]>();
  for (const row of file.rows) {
    const part = partOf(row);
    if (typeof part === "string") {
      setAside.push({ where: row.where, reason: part });
      continue;
    }
    const group = groups.get(part.key);
    if (group === undefined) groups.set(part.key, [part]);
    else group.push(part);
  }
  return { records: [], rows: [...groups].map(([key, parts]) => conflictOf(key, parts)), setAside };
}

function partOf({ cells }: CsvRow): Part | string {
  const at = (column: string) => cells[column] ?? "";
  const start = partialDate(at("styear"), at("stmon"), at("stday"));
  if (start === null) return `styear is "${at("styear")}", which is no year`;
  const end = partialDate(at("endyear"), at("endmon"), at("endday"));
  if (end !== null && end.to < start.from) return "it ends before it begins";
  const key = "incidnum" in cells ? `incident ${at("incidnum")}` : `dispute ${at("dispnum")}`;
  const told = at("action") || at("hiact");
  const act = /^\d+$/.test(told) ? Number(told) : -1;
  const severity = Number(at("hostlev"));
  if (!/^(dispute|incident) \d+$/.test(key)) return `${key.split(" ")[0]} number is missing`;
  if (ACTS[act] === undefined) return `the act "${told}" is none of the codebook`;
  if (![1, 2, 3, 4, 5].includes(severity)) return `hostlev is "${at("hostlev")}" and not 1 to 5`;
  if (!("ccode" in cells)) return { key, start, end, party: null, act, severity };
  const state = codeOn(Number(at("ccode")), start.from);
  if (state === null) return `ccode ${at("ccode")} is no state on ${start.from}`;
  const side = at("insidea") || at("sidea");
  if (side !== "0" && side !== "1") return `the side is "${side}" and not 0 or 1`;
  return { key, start, end, party: { state, from: start, to: end, first: side === "1" }, act, severity };
}

function conflictOf(key: string, parts: readonly Part[]): Conflict {
  const hardest = parts.reduce((a, b) =>
    b.severity > a.severity || (b.severity === a.severity && b.act > a.act) ? b : a,
  );
  const side = (first: boolean) =>
    parts.flatMap(({ party }) =>
      party?.first === first ? [{ state: party.state, from: party.from, to: party.to }] : [],
    );
  const ends = parts.map(({ end }) => end).filter((end) => end !== null);
  return {
    register: "MID",
    number: key,
    name: null,
    start: parts.map(({ start }) => start).reduce((a, b) => (b.from < a.from ? b : a)),
    end: ends.length === 0 ? null : ends.reduce((a, b) => (b.to > a.to ? b : a)),
    sides: [side(true), side(false)],
    severity: hardest.severity,
    act: ACTS[hardest.act]!,
    source: `Militarized Interstate Disputes 5.0, ${key}`,
  };
}
