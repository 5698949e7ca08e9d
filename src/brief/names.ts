// How states, organisations and speakers are called in a sentence. One name for one code, so that a brief reads evenly.
// It knows only names that words/ holds; any other code is printed as it is.
import type { Actor } from "../kernel/claim.js";
import { ORGANISATIONS } from "../words/organisations.js";
import { STATES } from "../words/states.js";

const NAMES = new Map<string, string>();
for (const organisation of ORGANISATIONS) {
  if (organisation.id !== null && !NAMES.has(organisation.id)) NAMES.set(organisation.id, organisation.name);
}
for (const state of STATES) NAMES.set(state.id, state.name);

/** Names that stand with an article in a sentence. */
const ARTICLE =
  /^(United|Soviet|European|Netherlands|Philippines|Bahamas|Gambia|Maldives|Central African|Dominican Republic|Czech Republic|Democratic Republic|Republic of|Security Council|Arab League|African Union|Gulf|Group of|International|World|Organi[sz]ation|Shanghai|Collective|Association|Islamic State|Wagner|Taliban|Multilateral|Solomon|Marshall|UN |UK$|US$)/;

/** Every code that has a name, with the name. */
export function knownNames(): ReadonlyMap<string, string> {
  return NAMES;
}

/** The usual name of a code; the code itself where none is known. */
export function nameOf(id: string): string {
  return NAMES.get(id) ?? id;
}

/** The name as it stands inside a sentence: "the United States". */
export function inSentence(id: string): string {
  const name = nameOf(id);
  return ARTICLE.test(name) ? `the ${name}` : name;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The actors of a claim, each once: by name where there is a code, else as the text has it. */
export function actorsIn(actors: readonly Actor[]): string {
  return listed([...new Set(actors.map((actor) => (actor.id === null ? lowered(actor.text) : inSentence(actor.id))))]);
}

/** Who speaks, as the text calls them, with the state they speak for where the words do not say it. */
export function speakerIn(actor: Actor): string {
  const text = clean(actor.text);
  if (actor.id === null) return lowered(text);
  const name = nameOf(actor.id);
  const names = STATES.find((state) => state.id === actor.id);
  const calls =
    names === undefined ? [name] : [name, ...names.names, ...names.adjectives, ...names.people, ...names.capitals];
  if (text === "" || text === actor.id || /^(it|he|she|they|we|i|the (north|south|country|government))$/i.test(text))
    return inSentence(actor.id);
  if (calls.includes(text)) return inSentence(actor.id);
  const told = calls.some((call) => call.length > 2 && text.includes(call));
  const called = OFFICE.test(text) && !DETERMINED.test(text) ? `the ${text}` : lowered(text);
  return told ? called : `${called} (${name})`;
}

/** An office or a body without its article: "Chief Cabinet Secretary", "National Intelligence Service". */
const OFFICE =
  /\b(Service|Ministry|Minister|Secretary|Kremlin|Department|Agency|Office|Committee|Council|Assembly|Parliament|Embassy|Pentagon|White House|President|spokes\w+)$/;
const DETERMINED = /^(the|a|an|its|their|his|her|our|some|one)\s|['’]s\s/i;

/** A phrase that opened its sentence loses the capital of its article. */
function lowered(text: string): string {
  return clean(text).replace(
    /^(The|A|An|Its|Their|His|Her|Some|Two|Three|Four|Several|Both|Officials|Analysts|Experts)\b/,
    (word) => word.toLowerCase(),
  );
}

function clean(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The sentence with a capital at its start. */
export function opened(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Codes in a sentence made by the watch, as names. */
export function withNames(text: string): string {
  return opened(text.replace(/\b[A-Z][A-Z0-9]{2,7}\b/g, (code) => (NAMES.has(code) ? inSentence(code) : code)));
}
