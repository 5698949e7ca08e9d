// Joins the tables of this room into one list of names, so that coding has one thing to look a mention up in.
// It cannot resolve a mention: it says whom a text may stand for and when, and where another reading exists.
import { BODIES } from "./bodies.js";
import { LOOKALIKES } from "./lookalikes.js";
import { ORGANISATIONS } from "./organisations.js";
import { OUTLETS } from "./outlets.js";
import { persons } from "./persons.js";
import { PLACES } from "./places.js";
import { spellings } from "./spelling.js";
import { STATES } from "./states.js";

/** In the order of the list: where one text has several kinds, the first is the more usual reading. */
export const NAME_KINDS = [
  "state",
  "adjective",
  "people",
  "organisation",
  "group",
  "capital",
  "seat",
  "body",
  "person",
  "place",
  "outlet",
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A text that may stand for somebody. Case counts; an article before it is not part of it, but in four names. */
export interface Name {
  readonly text: string;
  /** ISO 3166-1 alpha-3, a code of organisations.ts, or null for somebody who has none. */
  readonly id: string | null;
  readonly kind: NameKind;
  /** First day, month or year that it holds; open where absent. */
  readonly from?: string;
  /** Last day, month or year that it holds; open where absent. */
  readonly to?: string;
  /** True where the text may as well be somebody or something else. */
  readonly ambiguous?: boolean;
  /** True for a family name or other short form of a person. */
  readonly surname?: boolean;
}

/** Every name once, by kind and then in the order of its table. The same list at each call. */
export function names(): readonly Name[] {
  cached ??= join();
  return cached;
}

let cached: readonly Name[] | undefined;

function join(): readonly Name[] {
  const found = new Map<string, Name>();
  const plain = [...ofStates(), ...ofOrganisations(), ...ofBodies(), ...ofPlaces(), ...ofOutlets()].flatMap((name) =>
    spellings(name.text).map((text) => flagged({ ...name, text })),
  );
  // persons() spells its names itself: accents decide which surnames clash.
  for (const name of [...plain, ...persons()]) {
    const key = [name.text, name.kind, name.id, name.from, name.to].join("|");
    if (!found.has(key)) found.set(key, name);
  }
  const rank = (name: Name) => NAME_KINDS.indexOf(name.kind);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

function flagged(name: Name): Name {
  return LOOKALIKES.has(name.text) ? { ...name, ambiguous: true } : name;
}

/** A name that a former state shares with its successor ("Moscow") is the successor's from the former's last day. */
function ofStates(): readonly Name[] {
  const found: Name[] = [];
  const ends = new Map<string, string>();
  for (const state of STATES) {
    const lists = [
      ["state", [state.name, ...state.names]],
      ["adjective", state.adjectives],
      ["people", state.people],
      ["capital", state.capitals],
      ["seat", state.seats],
    ] as const;
    const spell = { ...(state.from ? { from: state.from } : {}), ...(state.to ? { to: state.to } : {}) };
    for (const [kind, texts] of lists) {
      for (const text of texts) {
        found.push({ text, id: state.id, kind, ...spell });
        if (state.to) ends.set(`${kind} ${text}`, state.to);
      }
    }
  }
  return found.map((name) => {
    const end = name.to === undefined ? ends.get(`${name.kind} ${name.text}`) : undefined;
    return end === undefined ? name : { ...name, from: end };
  });
}

function ofOrganisations(): readonly Name[] {
  return ORGANISATIONS.flatMap(({ id, name, names, kind }) => [name, ...names].map((text) => ({ text, id, kind })));
}

function ofBodies(): readonly Name[] {
  return BODIES.flatMap(({ id, name, names }) => [name, ...names].map((text) => ({ text, id, kind: "body" as const })));
}

function ofOutlets(): readonly Name[] {
  return OUTLETS.flatMap(({ id, name, names }) =>
    [name, ...names].map((text) => ({ text, id, kind: "outlet" as const })),
  );
}

function ofPlaces(): readonly Name[] {
  return PLACES.flatMap(({ name, names, state, ambiguous }) =>
    [name, ...names].map((text) => ({ text, id: state, kind: "place" as const, ...(ambiguous ? { ambiguous } : {}) })),
  );
}
