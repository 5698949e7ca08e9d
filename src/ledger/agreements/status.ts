// How an agreement stands on a day, as a whole and for one party, and why. Where the day falls inside an uncertain date the
// answer is `unknown`, never a guess. It knows what was entered; an act of law nobody entered is not seen.
import type { Day } from "../../kernel/day.js";
import { type DateRange, printRange } from "../../kernel/range.js";
import type { Agreement, Party, Spell } from "./agreement.js";
import { both, covers, happened, printEvent, type Truth } from "./spell.js";

export type State = "not-yet" | "announced" | "signed" | "in-force" | "suspended" | "ended" | "unknown";

export interface Status {
  readonly state: State;
  /** The date that put it there. */
  readonly since: DateRange | null;
  /** Of whom `reason` tells: a party, or null for the agreement as a whole. */
  readonly who: string | null;
  /** What follows that subject in a sentence, without a full stop. */
  readonly reason: string;
  /** What casts doubt on it without changing it, in whole sentences. */
  readonly doubts: readonly string[];
}

/** How the agreement as a whole stands on the day. */
export function statusOf(agreement: Agreement, day: Day): Status {
  const { announced, signed, inForce, ended } = agreement;
  const over = happened(ended, day);
  const by = agreement.endedBy === null ? "" : ` (${agreement.endedBy})`;
  if (over === "yes") return state("ended", ended, `ended ${on(ended)}${by}`);
  if (over === "unknown")
    return state("unknown", ended, `ended ${on(ended)}${by}, and whether by this day is not known`);
  const running = happened(inForce, day);
  if (running === "yes")
    return unlessSuspended(agreement, day, null, state("in-force", inForce, `in force since ${since(inForce)}`));
  const begun = happened(signed, day);
  if (running === "unknown") {
    const before = begun === "yes" ? "signed, and " : "";
    return state(
      "unknown",
      inForce,
      `${before}in force from some day ${on(inForce)}, and whether by this day is not known`,
    );
  }
  if (begun === "yes") {
    const later = inForce === null ? "not in force" : `not in force until ${since(inForce)}`;
    return state("signed", signed, `signed ${on(signed)}, ${later}`);
  }
  if (begun === "unknown")
    return state("unknown", signed, `signed ${on(signed)}, and whether by this day is not known`);
  const told = happened(announced, day);
  if (told === "yes") return state("announced", announced, `announced ${on(announced)}, not signed`);
  if (told === "unknown")
    return state("unknown", announced, `announced ${on(announced)}, and whether by this day is not known`);
  const first = signed ?? inForce;
  return state("not-yet", null, first === null ? "not signed" : `not before ${since(first)}`);
}

/** How it stands for one party. A state that never was one gets `not-yet`. */
export function partyStatus(agreement: Agreement, id: string, day: Day): Status {
  const party = agreement.parties.find((one) => one.id === id);
  if (party === undefined) return state("not-yet", null, "is no party", id);
  return statusFor(agreement, party, statusOf(agreement, day), day);
}

/** As partyStatus, where the agreement's own status on that day is at hand. */
export function statusFor(agreement: Agreement, party: Party, whole: Status, day: Day): Status {
  if (whole.state === "not-yet" || whole.state === "announced") return whole;
  const held = party.spells.map((spell) => ({ spell, truth: covers(spell, day) }));
  const sure = held.find(({ truth }) => truth === "yes");
  if (whole.state === "ended") return endedFor(party, whole, agreement.ended);
  if (sure !== undefined) {
    if (whole.state !== "in-force") return whole;
    const own = sure.spell.from;
    const began = own !== null && (whole.since === null || own.from > whole.since.from) ? own : whole.since;
    const note = sure.spell.note === null ? "" : `, ${sure.spell.note}`;
    const late = own !== null && began === own;
    // Most parties stand just as the whole does: they share its status, so that a day of the register stays small.
    if (!late) return unlessSuspended(agreement, day, party.id, whole);
    return unlessSuspended(agreement, day, party.id, {
      ...state("in-force", began, `a party since ${since(own)}${note}`, party.id),
      doubts: whole.doubts,
    });
  }
  const open = held.find(({ truth }) => truth === "unknown");
  if (open !== undefined) {
    const edge =
      open.spell.from !== null && happened(open.spell.from, day) === "unknown" ? open.spell.from : open.spell.to;
    return state("unknown", edge, "may or may not have been a party on this day", party.id);
  }
  const left = lastLeft(party, day);
  if (left !== null) return state("ended", left.to, `left ${on(left.to)}${noted(left)}`, party.id);
  if (happened(party.signed, day) === "yes") {
    return state("signed", party.signed, `signed ${on(party.signed)} and is not yet a party`, party.id);
  }
  const first = party.spells[0];
  const text = first === undefined ? "is no party" : `is no party before ${since(first.from)}`;
  return state("not-yet", null, text, party.id);
}

/** How it stands between two parties: the weaker of the two, and what was suspended between just these two. */
export function statusBetween(agreement: Agreement, a: string, b: string, day: Day): Status {
  return weaker(agreement, a, partyStatus(agreement, a, day), b, partyStatus(agreement, b, day), day);
}

const RANK: Readonly<Record<State, number>> = {
  "in-force": 0,
  suspended: 1,
  unknown: 2,
  signed: 3,
  announced: 4,
  ended: 5,
  "not-yet": 6,
};

export function weaker(agreement: Agreement, a: string, first: Status, b: string, second: Status, day: Day): Status {
  const worse = RANK[second.state] > RANK[first.state] ? second : first;
  if (worse.state !== "in-force") return worse;
  // Between two that are bound, the later of the two to come in tells since when.
  const base = (second.since?.from ?? "") > (first.since?.from ?? "") ? second : first;
  if (agreement.suspensions.length === 0) return base;
  const doubts = [...new Set([...first.doubts, ...second.doubts])];
  for (const suspension of agreement.suspensions) {
    if (suspension.between?.length !== 2 || !suspension.between.includes(a) || !suspension.between.includes(b))
      continue;
    const truth = covers(suspension.spell, day);
    if (truth === "no") continue;
    if (suspension.effect === "doubtful" || truth === "unknown") doubts.push(suspension.reason);
    else return state("suspended", suspension.spell.from, bare(suspension.reason));
  }
  return { ...base, doubts };
}

/** Truth of "it binds on this day": suspended and signed are no. */
export function bound(status: Status): Truth {
  if (status.state === "in-force") return "yes";
  return status.state === "unknown" ? "unknown" : "no";
}

/** A running agreement, unless a suspension of the whole or of this party says otherwise. */
function unlessSuspended(agreement: Agreement, day: Day, id: string | null, running: Status): Status {
  if (agreement.suspensions.length === 0) return running;
  const doubts = [...running.doubts];
  for (const suspension of agreement.suspensions) {
    const { between } = suspension;
    const meant = id === null ? between === null : between?.length === 1 && between[0] === id;
    const truth = both(meant ? "yes" : "no", covers(suspension.spell, day));
    if (truth === "no") continue;
    if (suspension.effect === "doubtful") doubts.push(suspension.reason);
    else if (truth === "yes") return state("suspended", suspension.spell.from, bare(suspension.reason));
    else {
      const reason = `may or may not have been suspended by this day: ${bare(suspension.reason)}`;
      return state("unknown", suspension.spell.from, reason);
    }
  }
  return { ...running, doubts };
}

function endedFor(party: Party, whole: Status, ended: DateRange | null): Status {
  const last = party.spells[party.spells.length - 1];
  if (last === undefined) return state("ended", whole.since, `never joined, and it ${whole.reason}`, party.id);
  if (last.to === null || ended === null || last.to.from >= ended.from) return whole;
  return state("ended", last.to, `left ${on(last.to)}${noted(last)}`, party.id);
}

function noted(spell: Spell): string {
  return spell.note === null ? "" : ` (${spell.note})`;
}

/** A whole sentence without its full stop, to stand inside another. */
function bare(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

function lastLeft(party: Party, day: Day): Spell | null {
  return party.spells.filter((spell) => happened(spell.to, day) === "yes").pop() ?? null;
}

function state(name: State, since: DateRange | null, reason: string, who: string | null = null): Status {
  return { state: name, since, who, reason, doubts: [] };
}

function on(event: DateRange | null): string {
  if (event === null) return "on a day not known";
  const text = printEvent(event, printRange);
  if (text.startsWith("between")) return text;
  return event.from === event.to ? `on ${text}` : `in ${text}`;
}

function since(event: DateRange | null): string {
  if (event === null) return "a day not known";
  const text = printEvent(event, printRange);
  return text.startsWith("between") ? `some day ${text}` : text;
}
