// The name of a state or organisation as a sentence about agreements writes it, with its article where English asks for
// one. Former states that only agreements know are named here; an id that nobody knows stays as it is.
import { ORGANISATIONS } from "../../words/organisations.js";
import { STATES } from "../../words/states.js";

const FORMER: readonly (readonly [string, string])[] = [
  ["AUH", "Austria-Hungary"],
  ["PRU", "Prussia"],
  ["RVN", "South Vietnam"],
  ["VDR", "North Vietnam"],
  ["YAR", "North Yemen"],
  ["YMD", "South Yemen"],
  ["SCG", "Serbia and Montenegro"],
];

const ARTICLE = new Set("ARE BHS CAF COD COM CZR DOM EUU FSM GBR GMB MDV MHL NLD PHL SUN SYC USA".split(" "));

const NAMES = new Map<string, string>(FORMER);
for (const { id, name } of STATES) NAMES.set(id, name);
// An organisation has several rows (its organs); the first one names it.
for (const { id, name } of ORGANISATIONS) if (id !== null && !NAMES.has(id)) NAMES.set(id, name);

/** "the United States" for USA; the id itself where it is not known. */
export function stateName(id: string): string {
  const name = NAMES.get(id);
  if (name === undefined) return id;
  return ARTICLE.has(id) && !name.startsWith("the ") ? `the ${name.replace(/^The /, "")}` : name;
}

/** The names in a row: "A", "A and B", "A, B and C". */
export function stateNames(ids: readonly string[], nameOf: (id: string) => string = stateName): string {
  const names = ids.map(nameOf);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}
