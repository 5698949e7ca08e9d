// What becomes of an agreement when a party ceases to be a state: who takes its place, from which day, and what does not
// pass. It follows the states' own declarations; where practice was treaty by treaty it passes nothing on and says so.
import type { Day } from "../../kernel/day.js";
import type { Agreement, Clause, Party, Spell } from "./agreement.js";
import { cut, happened } from "./spell.js";
import { stateName, stateNames } from "./state-name.js";

/** `continues`: the successors stand in its place; `one-by-one`: only where the register names them; `lapses`: nobody does. */
export type Passing = "continues" | "one-by-one" | "lapses";

export interface Succession {
  readonly state: string;
  /** The first day on which the former state was none. */
  readonly on: Day;
  readonly to: readonly string[];
  readonly passing: Passing;
  readonly what: string;
  readonly source: string;
}

const day = (text: string) => text as Day;

export const SUCCESSIONS: readonly Succession[] = [
  {
    state: "SUN",
    on: day("1991-12-26"),
    to: ["RUS"],
    passing: "continues",
    what: "Russia continues the Soviet Union's treaties; its bilateral alliances do not pass to the other republics.",
    source: "Declaration of the Supreme Soviet, 1991-12-26; note of the Russian Foreign Ministry, 1992-01-13",
  },
  {
    state: "DDR",
    on: day("1990-10-03"),
    to: ["DEU"],
    passing: "lapses",
    what: "East Germany's treaties were to be talked over with its partners; its alliances lapsed with it.",
    source: "German Unification Treaty of 1990-08-31, Article 12",
  },
  {
    state: "CSK",
    on: day("1993-01-01"),
    to: ["CZE", "SVK"],
    passing: "continues",
    what: "Both republics declared themselves bound by Czechoslovakia's treaties; with several partners new ones were made.",
    source: "Czech constitutional act 4/1993, Article 5; Constitution of Slovakia, Article 153",
  },
  {
    state: "YUG",
    on: day("1992-04-27"),
    to: ["SVN", "HRV", "BIH", "MKD", "SRB", "MNE"],
    passing: "one-by-one",
    what: "No state continues the Socialist Federal Republic alone; each treaty passed by notice or not at all.",
    source: "UN Security Council resolution 777 (1992); Agreement on Succession Issues, 2001-06-29",
  },
  {
    state: "SCG",
    on: day("2006-06-03"),
    to: ["SRB"],
    passing: "continues",
    what: "Serbia continues Serbia and Montenegro; Montenegro joined treaties by its own notice.",
    source: "Constitutional Charter of Serbia and Montenegro, Article 60; UN membership note, 2006-06-03",
  },
  {
    state: "YAR",
    on: day("1990-05-22"),
    to: ["YEM"],
    passing: "continues",
    what: "The united Yemen is bound by what either part had signed.",
    source: "Letter of the two foreign ministers to the UN Secretary-General, 1990-05-19",
  },
  {
    state: "YMD",
    on: day("1990-05-22"),
    to: ["YEM"],
    passing: "continues",
    what: "The united Yemen is bound by what either part had signed.",
    source: "Letter of the two foreign ministers to the UN Secretary-General, 1990-05-19",
  },
  {
    state: "VDR",
    on: day("1976-07-02"),
    to: ["VNM"],
    passing: "continues",
    what: "The Socialist Republic continues the Democratic Republic of Vietnam.",
    source: "Resolution of the National Assembly of Vietnam, 1976-07-02",
  },
  {
    state: "RVN",
    on: day("1975-04-30"),
    to: ["VNM"],
    passing: "lapses",
    what: "South Vietnam's alliances fell with its government.",
    source: "Surrender of the Republic of Vietnam, 1975-04-30",
  },
  {
    state: "AUH",
    on: day("1918-11-12"),
    to: ["AUT", "HUN", "CSK"],
    passing: "lapses",
    what: "The monarchy's alliances ended with it.",
    source: "Treaties of Saint-Germain (1919) and Trianon (1920)",
  },
  {
    state: "PRU",
    on: day("1871-01-18"),
    to: ["DEU"],
    passing: "continues",
    what: "The German Empire carried on Prussia's alliances.",
    source: "Constitution of the German Empire, 1871-04-16, Article 11",
  },
];

const BY_STATE = new Map(SUCCESSIONS.map((row) => [row.state, row]));

/** The row of a former state, or undefined. */
export function successionOf(state: string): Succession | undefined {
  return BY_STATE.get(state);
}

/**
 * The agreement with every former state's spell closed on its last day and its successors in its place where they stand
 * in it. A successor that the register already names keeps the spells it was given.
 */
export function withSuccessors(agreement: Agreement): Agreement {
  if (!agreement.parties.some((party) => BY_STATE.has(party.id))) return agreement;
  const named = new Set(agreement.parties.map((party) => party.id));
  const parties: Party[] = [];
  const heirs = new Map<string, readonly string[]>();
  const unknown = [...agreement.unknown];
  for (const party of agreement.parties) {
    const row = BY_STATE.get(party.id);
    if (row === undefined || !lives(agreement, party, row.on)) {
      parties.push(party);
      continue;
    }
    const at = { from: row.on, to: row.on };
    parties.push({
      ...party,
      spells: party.spells.map((spell) => cut(spell, at, `${stateName(party.id)} ceased to be a state`)),
    });
    if (row.passing === "lapses") continue;
    const fresh = row.to.filter((id) => !named.has(id));
    if (row.passing === "one-by-one") {
      if (fresh.length === row.to.length)
        unknown.push(`Whether ${stateNames(row.to)} took over the place of ${stateName(party.id)} is not recorded.`);
      continue;
    }
    heirs.set(party.id, row.to);
    const tail = party.spells[party.spells.length - 1]!;
    for (const id of fresh) {
      const spell: Spell = { from: at, to: tail.to, note: `in the place of ${stateName(party.id)}` };
      parties.push({ id, signed: null, spells: [spell], via: party.id });
      named.add(id);
    }
  }
  return { ...agreement, parties, unknown, clauses: agreement.clauses.map((clause) => inherit(clause, heirs)) };
}

/** True where the agreement still held for the party when its state came to an end. */
function lives(agreement: Agreement, party: Party, on: Day): boolean {
  if (happened(agreement.ended, on) === "yes") return false;
  const last = party.spells[party.spells.length - 1];
  return last !== undefined && happened(last.to, on) !== "yes";
}

function inherit(clause: Clause, heirs: ReadonlyMap<string, readonly string[]>): Clause {
  const widen = (ids: readonly string[] | null) =>
    ids === null ? null : [...new Set(ids.flatMap((id) => [id, ...(heirs.get(id) ?? [])]))];
  return { ...clause, by: widen(clause.by), for: widen(clause.for) };
}
