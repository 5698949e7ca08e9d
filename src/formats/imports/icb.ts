// International Crisis Behavior (Brecher, Wilkenfeld and others; version 14): crises (ICB1) and how each state came into one (ICB2).
// A crisis of a state stands against the one it felt threatened by; who set it off may be somebody else, and is told in the act.
import { codeOn } from "../../ledger/agreements/cow-code.js";
import { stateName } from "../../ledger/agreements/state-name.js";
import type { SetAside } from "../documents.js";
import type { Conflict, ConflictParty } from "./conflict.js";
import { type CsvRow, csvRows } from "./csvRows.js";
import type { ImportResult } from "./importResult.js";
import { partialDate } from "./partialDate.js";

const EXPECTED = "ICB1 or ICB2 of International Crisis Behavior as CSV";
const DATES = ["yrtrig", "motrig", "datrig", "yrterm", "moterm", "daterm"];
const ICB1 = ["icb1", "crisno", "crisname", "trigent", "break", "viol", ...DATES];
const ICB2 = ["icb2", "crisno", "crisname", "cracid", "trigent", "southv", "triggr", "viol", ...DATES];

/** Triggers by number; ICB codebook, TRIGGR and BREAK. */
const TRIGGERS = [
  "",
  "verbal act",
  "political act",
  "economic act",
  "change outside",
  "other act without violence",
  "challenge from within",
  "military act without violence",
  "indirect violence",
  "violent act",
];
/** From here on numbers stand for several states, for no state, and the like. */
const NO_STATE = 990;

/**
 * Reads either file: a row of ICB2 is one state's crisis, a row of ICB1 a whole crisis, with no sides but the one that set it off.
 * @throws NoroshiError `bad-file` where the columns are those of neither
 */
export function readIcb(name: string, bytes: Uint8Array): ImportResult<Conflict> {
  const file = csvRows(name, bytes, EXPECTED, [ICB2, ICB1]);
  const rows: Conflict[] = [];
  const setAside: SetAside[] = [...file.setAside];
  for (const row of file.rows) {
    const conflict = conflictOf(row);
    if (typeof conflict === "string") setAside.push({ where: row.where, reason: conflict });
    else rows.push(conflict);
  }
  return { records: [], rows, setAside };
}

function conflictOf({ cells }: CsvRow): Conflict | string {
  const at = (column: string) => cells[column] ?? "";
  const start = partialDate(at("yrtrig"), at("motrig"), at("datrig"));
  if (start === null) return `yrtrig is "${at("yrtrig")}", which is no year`;
  const end = partialDate(at("yrterm"), at("moterm"), at("daterm"));
  if (end !== null && end.to < start.from) return "it ends before it begins";
  if (!/^\d+$/.test(at("crisno"))) return `crisno is "${at("crisno")}" and no number`;
  const trigger = TRIGGERS[Number(at("triggr") || at("break"))];
  if (trigger === undefined || trigger === "")
    return `the trigger "${at("triggr") || at("break")}" is none of the codebook`;
  const violence = Number(at("viol"));
  const party = (number: string): readonly ConflictParty[] => {
    const state = stateOf(number, start.from);
    return state === null ? [] : [{ state, from: start, to: end }];
  };
  const by = stateOf(at("trigent"), start.from);
  const own = at("cracid") === "" ? [] : party(at("cracid"));
  if (at("cracid") !== "" && own.length === 0) return `cracid ${at("cracid")} is no state on ${start.from}`;
  const against = own.length === 0 ? party(at("trigent")) : party(at("southv"));
  return {
    register: "ICB",
    number: `crisis ${at("crisno")}`,
    name: at("crisname") || null,
    start,
    end,
    sides: [own, against],
    severity: [1, 2, 3, 4].includes(violence) ? violence : null,
    act: by === null ? trigger : `${trigger} by ${stateName(by)}`,
    source: `International Crisis Behavior 14, crisis ${at("crisno")}${own[0] === undefined ? "" : `, ${stateName(own[0].state)}`}`,
  };
}

function stateOf(number: string, day: ConflictParty["from"]["from"]): string | null {
  return /^\d+$/.test(number) && Number(number) < NO_STATE ? codeOn(Number(number), day) : null;
}
