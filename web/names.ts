// How the page calls actors and acts: names for codes, sides of a claim, the mark of a quad class. Codes without a name stay as they are.
import names from "made:names";
import { type Actor, type Claim, dayText, parseDay, plover, type Quad } from "./contract.js";
import { texts } from "./texts.en.js";

export function nameOf(id: string): string {
  return names[id] ?? id;
}

/** Every state and organisation as [code, name], by name. */
export function allNames(): readonly (readonly [string, string])[] {
  return Object.entries(names).sort(([, a], [, b]) => (a < b ? -1 : 1));
}

/** A code for what a reader writes: a code or a name, upper or lower case; null where it is neither. */
export function codeOf(text: string): string | null {
  const asked = text.trim();
  if (asked.toUpperCase() in names) return asked.toUpperCase();
  const found = Object.entries(names).find(([, name]) => name.toLowerCase() === asked.toLowerCase());
  return found?.[0] ?? null;
}

export function actorName({ id, text }: Actor): string {
  return id === null ? text : nameOf(id);
}

/** "the Kremlin (Russia)"; the name alone where that is what the text says. */
export function actorFull({ id, text }: Actor): string {
  return id === null || text === "" || text === nameOf(id)
    ? actorName({ id, text, span: null })
    : `${text} (${nameOf(id)})`;
}

/** Each once, with commas. */
export function actorsOf(list: readonly Actor[]): string {
  return [...new Set(list.map(actorName))].join(", ");
}

export function sidesOf({ actor, recipient }: Claim): string {
  const first = actor.length === 0 ? texts.claim.nobody : actorsOf(actor);
  return recipient.length === 0 ? first : `${first} → ${actorsOf(recipient)}`;
}

/** Null for a judgement or a standing fact, which are no acts. */
export function quadOf(type: string): Quad | null {
  return plover(type as Claim["type"])?.quad ?? null;
}

/** "19 June 2024"; the text itself where it is no day. */
export function dayName(text: string): string {
  const day = parseDay(text.slice(0, 10));
  return day === null ? text : dayText(day);
}
