// From what a user writes to an actor's code: a code as it is, or any name that words/ knows ("South Korea", "Pyongyang").
// It takes exact names only, upper or lower case; it does not guess at spellings.
import { knownNames } from "../brief/names.js";
import { NoroshiError } from "../kernel/error.js";
import { names } from "../words/gazetteer.js";
import { STATES } from "../words/states.js";

let byName: Map<string, string> | undefined;

/** Throws `unknown-actor` where neither code nor name is known. */
export function actorNamed(text: string): string {
  const asked = text.trim().replace(/^the\s+/i, "");
  if (asked === asked.toUpperCase() && knownNames().has(asked)) return asked;
  byName ??= index();
  const found = byName.get(asked.toLowerCase());
  if (found !== undefined) return found;
  if (knownNames().has(asked.toUpperCase())) return asked.toUpperCase();
  throw new NoroshiError(
    "unknown-actor",
    `"${text.slice(0, 60)}" is no state or organisation that is known here; give its three-letter code, such as PRK, or its usual name.`,
  );
}

function index(): Map<string, string> {
  const found = new Map<string, string>();
  const put = (text: string, id: string) => {
    if (!found.has(text.toLowerCase())) found.set(text.toLowerCase(), id);
  };
  for (const state of STATES.filter(({ to }) => to === undefined)) put(state.name, state.id);
  for (const name of names()) {
    if (name.id !== null && ["state", "capital", "seat", "organisation", "group"].includes(name.kind))
      put(name.text, name.id);
  }
  return found;
}
