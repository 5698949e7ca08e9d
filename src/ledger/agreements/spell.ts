// Three-valued time: has an event happened by a day, and does a stretch between two events hold it, where each event is
// known only to within a range. It answers `unknown` inside the uncertainty and never guesses a middle day.
import type { Day } from "../../kernel/day.js";
import type { DateRange } from "../../kernel/range.js";
import type { Spell } from "./agreement.js";

export type Truth = "yes" | "no" | "unknown";

/** Has an event that fell on some day of the range happened by this day (that day included)? Null never happened. */
export function happened(event: DateRange | null, day: Day): Truth {
  if (event === null || day < event.from) return "no";
  return day >= event.to ? "yes" : "unknown";
}

export function not(a: Truth): Truth {
  return a === "unknown" ? a : a === "yes" ? "no" : "yes";
}

export function both(a: Truth, b: Truth): Truth {
  if (a === "no" || b === "no") return "no";
  return a === "yes" && b === "yes" ? "yes" : "unknown";
}

/** Does the spell hold the day? An open start has always happened, an open end never has. */
export function covers(spell: Spell, day: Day): Truth {
  const begun = spell.from === null ? "yes" : happened(spell.from, day);
  return both(begun, not(happened(spell.to, day)));
}

/** Cuts a spell off at an event: it ends with the earlier of its own end and the event, as far as the two are known. */
export function cut(spell: Spell, at: DateRange, note: string | null): Spell {
  if (spell.to === null) return { from: spell.from, to: at, note: note ?? spell.note };
  if (spell.to.to <= at.from) return spell;
  const to = { from: earlier(spell.to.from, at.from), to: earlier(spell.to.to, at.to) };
  return { from: spell.from, to, note: spell.to.from > at.to ? (note ?? spell.note) : spell.note };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The text of an event's date as it is known: a day, a month, a year, or between two days. */
export function printEvent(event: DateRange, print: (range: DateRange) => string): string {
  const years = wholeYears(event);
  if (years !== null) return years;
  const text = print(event);
  return text.includes("..") ? `between ${text.replace("..", " and ")}` : text;
}

/** "1992 or 1993" for two whole years, "1992 to 1995" for more; null where the range has no such edges. */
function wholeYears({ from, to }: DateRange): string | null {
  if (!from.endsWith("-01-01") || !to.endsWith("-12-31")) return null;
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (first === last) return null;
  return last === first + 1 ? `${first} or ${last}` : `${first} to ${last}`;
}
