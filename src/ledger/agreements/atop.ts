// Reads ATOP 5.0 (Alliance Treaty Obligations and Provisions; Leeds, Ritter, Mitchell and Long 2002; 1815 to 2018) into
// agreements: text of atop5_0a.csv and atop5_0m.csv in, agreements out. ATOP codes that a member promised defence and not
// to whom, nor by which article: each member is taken to owe it to all the others.
import type { Day } from "../../kernel/day.js";
import { NoroshiError } from "../../kernel/error.js";
import type { DateRange } from "../../kernel/range.js";
import type { ClauseKind } from "../../kernel/record.js";
import type { Agreement, Clause, Firmness, Party, Spell, Trigger } from "./agreement.js";
import { type AtopRow, atopEvent, atopNumber, atopRows } from "./atop-row.js";
import { codesOf } from "./cow-code.js";
import { stateNames } from "./state-name.js";

export interface AtopFiles {
  /** atop5_0a.csv: a row an alliance. */
  readonly alliances: string;
  /** atop5_0m.csv: a row a member, phase and stretch of membership. */
  readonly members: string;
}

interface Stretch {
  readonly cow: number;
  readonly from: DateRange;
  readonly to: DateRange | null;
  readonly row: AtopRow;
}

const KINDS: readonly (readonly [string, ClauseKind, string])[] = [
  ["defense", "defence", "each helps a partner that is attacked, by ATOP's coding."],
  ["offense", "offence", "each joins a partner in war under conditions not of defence, by ATOP's coding."],
  ["neutral", "neutrality", "each keeps from helping a partner's adversary, by ATOP's coding."],
  ["nonagg", "nonaggression", "none uses force against another, by ATOP's coding."],
  ["consul", "consultation", "they consult in a crisis or on the making of policy, by ATOP's coding."],
];

// Suffixes of defco-, offco-, neuco-, conco-: what a promise hangs on.
const CONDITIONS: readonly (readonly [string, string])[] = [
  ["adv", "a particular adversary"],
  ["loc", "a particular place"],
  ["con", "a particular ongoing conflict"],
  ["num", "the number of adversaries"],
  ["dem", "demands that must be met"],
  ["pr", "there being no provocation"],
  ["att", "the partner being attacked"],
  ["req", "a request"],
];

const LAST: DateRange = { from: "2019-01-01" as Day, to: "2019-01-01" as Day };

/**
 * One agreement for each alliance, `atop-<number>`, in order of number.
 * @throws NoroshiError `bad-file` naming the file, the line and the column
 */
export function parseAtop(files: AtopFiles): readonly Agreement[] {
  const alliances = atopRows(files.alliances, "atop5_0a.csv", [
    "atopid",
    "begyr",
    "begmo",
    "begday",
    "endyr",
    "endmo",
    "endday",
  ]);
  const members = atopRows(files.members, "atop5_0m.csv", [
    "atopid",
    "member",
    "yrent",
    "moent",
    "dayent",
    "yrexit",
    "moexit",
    "dayexit",
    ...KINDS.map(([column]) => column),
  ]);
  const byAlliance = new Map<string, Stretch[]>();
  members.forEach((row, index) => {
    const where = `atop5_0m.csv, line ${index + 2}`;
    const cow = atopNumber(row, "member", where);
    if (codesOf(cow).length === 0)
      throw new NoroshiError("bad-file", `${where}: member ${cow} has no code; add it to the table of COW numbers.`);
    const from = atopEvent(row, ["yrent", "moent", "dayent"], where);
    if (from === null)
      throw new NoroshiError("bad-file", `${where}: the member has no day of entry; mend yrent, moent and dayent.`);
    const list = byAlliance.get(row.atopid!) ?? [];
    byAlliance.set(row.atopid!, list);
    list.push({ cow, from, to: atopEvent(row, ["yrexit", "moexit", "dayexit"], where), row });
  });
  return alliances
    .map((row, index) => agreementOf(row, byAlliance.get(row.atopid!) ?? [], `atop5_0a.csv, line ${index + 2}`))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function agreementOf(row: AtopRow, stretches: readonly Stretch[], where: string): Agreement {
  const atop = row.atopid!;
  if (stretches.length === 0)
    throw new NoroshiError(
      "bad-file",
      `${where}: alliance ${atop} has no member in atop5_0m.csv; give both files of one release.`,
    );
  const begun = atopEvent(row, ["begyr", "begmo", "begday"], where);
  const ended = atopEvent(row, ["endyr", "endmo", "endday"], where);
  const parties = partiesOf(stretches);
  const ids = parties.map((party) => party.id);
  const shown =
    stateNames(ids.length > 4 ? ids.slice(0, 3) : ids) + (ids.length > 4 ? ` with ${ids.length - 3} more` : "");
  return {
    id: `atop-${atop}`,
    name: `alliance of ${shown} (ATOP ${atop})`,
    form: "treaty",
    organisation: null,
    parties,
    announced: null,
    signed: begun,
    inForce: begun,
    ended,
    endedBy: ended === null ? null : "as ATOP has it",
    duration: null,
    suspensions:
      ended === null
        ? [
            {
              spell: { from: LAST, to: null, note: null },
              between: null,
              effect: "doubtful",
              reason: "ATOP 5.0 follows alliances to 31 December 2018 and no further.",
            },
          ]
        : [],
    succession: null,
    clauses: clausesOf(stretches),
    reservations: [],
    sources: [{ title: `ATOP 5.0, alliance ${atop}`, url: "http://www.atopdata.org", article: null }],
    unknown: stretches.some((one) => one.row.asymm === "1")
      ? ["ATOP codes unlike obligations of the members and not toward whom each holds."]
      : [],
    register: "ATOP 5.0",
  };
}

/** Each code's spells, merged where two stretches touch or overlap (phases of one alliance). */
function partiesOf(stretches: readonly Stretch[]): readonly Party[] {
  const byCode = new Map<string, Spell[]>();
  for (const { cow, from, to } of stretches) {
    for (const code of codesOf(cow)) {
      if (code.from !== null && to !== null && to.from <= code.from) continue;
      if (code.to !== null && from.from >= code.to) continue;
      const start = code.from !== null && code.from > from.to ? { from: code.from, to: code.from } : from;
      const end = code.to !== null && (to === null || code.to < to.from) ? { from: code.to, to: code.to } : to;
      byCode.set(code.id, [...(byCode.get(code.id) ?? []), { from: start, to: end, note: null }]);
    }
  }
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, spells]) => ({ id, signed: null, spells: merged(spells), via: null }));
}

function merged(spells: readonly Spell[]): readonly Spell[] {
  const sorted = [...spells].sort((a, b) => (a.from!.from < b.from!.from ? -1 : a.from!.from > b.from!.from ? 1 : 0));
  const out: Spell[] = [];
  for (const spell of sorted) {
    const last = out[out.length - 1];
    if (last === undefined || (last.to !== null && last.to.to < spell.from!.from)) out.push(spell);
    else if (last.to !== null && (spell.to === null || spell.to.to > last.to.to))
      out[out.length - 1] = { ...last, to: spell.to };
  }
  return out;
}

/** A clause for each kind, condition and stretch, owed by all members that share them. */
function clausesOf(stretches: readonly Stretch[]): readonly Clause[] {
  const found = new Map<string, { readonly clause: Clause; readonly by: Set<string> }>();
  for (const { cow, from, to, row } of stretches) {
    for (const [column, kind, text] of KINDS) {
      if (row[column] !== "1") continue;
      const condition = conditionOf(row, column.slice(0, 3));
      const spell = { from, to, note: null };
      const trigger = triggerOf(kind, row);
      const firmness: Firmness = kind === "consultation" ? "consult" : "obliged";
      const key = JSON.stringify([kind, condition, trigger, from, to]);
      const held = found.get(key) ?? {
        clause: {
          kind,
          article: null,
          trigger,
          firmness,
          text,
          condition,
          scope: null,
          by: null,
          for: null,
          against: null,
          within: "silent" as const,
          spell,
        },
        by: new Set<string>(),
      };
      found.set(key, held);
      for (const { id, from: first, to: last } of codesOf(cow)) {
        if ((first === null || to === null || to.to > first) && (last === null || from.from < last)) held.by.add(id);
      }
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { clause, by }]) => ({ ...clause, by: [...by].sort() }));
}

function triggerOf(kind: ClauseKind, row: AtopRow): Trigger {
  if (kind === "nonaggression") return "always";
  if (kind === "consultation") return "threat";
  if (kind === "neutrality") return row.neucoatt === "1" ? "attack" : "conflict";
  return kind === "offence" ? "conflict" : "attack";
}

function conditionOf(row: AtopRow, stem: string): string | null {
  const on = CONDITIONS.filter(([suffix]) => row[`${stem}co${suffix}`] === "1").map(([, words]) => words);
  return on.length === 0 ? null : `Conditional on ${on.join(", ")}.`;
}
