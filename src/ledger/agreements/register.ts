// The register: agreements read from JSON text, checked against one another, with former states followed by their
// successors, and indexed by party. It reads no file itself and holds only what was entered; absence proves nothing.
import { NoroshiError } from "../../kernel/error.js";
import type { DateRange } from "../../kernel/range.js";
import type { Agreement, Clause } from "./agreement.js";
import { registerFileSchema } from "./schema.js";
import { stateName } from "./state-name.js";
import { withSuccessors } from "./succession.js";

export interface RegisterFile {
  /** Base name, such as `europe.json`; used in errors and as the agreements' `register`. */
  readonly name: string;
  readonly text: string;
}

export interface Register {
  /** Sorted by id. */
  readonly agreements: readonly Agreement[];
  readonly byId: ReadonlyMap<string, Agreement>;
  /** The agreements to which a state is or was a party, sorted by id. */
  readonly byParty: ReadonlyMap<string, readonly Agreement[]>;
  /** A state's name for sentences; stateName unless another was given. */
  readonly nameOf: (id: string) => string;
}

/**
 * Reads the files of data/agreements into one register.
 * @throws NoroshiError `bad-file` naming the file, the agreement and the field
 */
export function parseRegister(files: readonly RegisterFile[], nameOf?: (id: string) => string): Register {
  return registerOf(files.flatMap(parseFile), nameOf);
}

/**
 * A register of agreements made elsewhere (ATOP, a test). The order given does not matter.
 * @throws NoroshiError `bad-file` where an id is there twice or an agreement contradicts itself
 */
export function registerOf(given: readonly Agreement[], nameOf: (id: string) => string = stateName): Register {
  const agreements = given.map(withSuccessors).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byId = new Map<string, Agreement>();
  const byParty = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    const twin = byId.get(agreement.id);
    if (twin !== undefined) {
      const where = `${twin.register} and ${agreement.register}`;
      throw new NoroshiError(
        "bad-file",
        `The id "${agreement.id}" is there twice (${where}); give one of them another.`,
      );
    }
    check(agreement);
    byId.set(agreement.id, agreement);
    for (const { id } of agreement.parties) {
      const list = byParty.get(id);
      if (list === undefined) byParty.set(id, [agreement]);
      else list.push(agreement);
    }
  }
  return { agreements, byId, byParty, nameOf };
}

function parseFile(file: RegisterFile): Agreement[] {
  let json: unknown;
  try {
    json = JSON.parse(file.text);
  } catch (cause) {
    throw new NoroshiError("bad-file", `${file.name} is no JSON; mend it or leave it out of the register.`, cause);
  }
  const read = registerFileSchema.safeParse(json);
  if (read.success) return read.data.agreements.map((agreement) => ({ ...agreement, register: file.name }));
  const issue = read.error.issues[0]!;
  const index = issue.path[0] === "agreements" ? issue.path[1] : undefined;
  const named = typeof index === "number" ? idAt(json, index) : null;
  const where = `${file.name}${named === null ? "" : `, agreement "${named}"`}, at ${issue.path.join(".") || "the top"}`;
  throw new NoroshiError("bad-file", `${where}: ${issue.message}. Mend that field.`, read.error);
}

function idAt(json: unknown, index: number): string | null {
  const { agreements } = json as { agreements: readonly unknown[] };
  const one = agreements[index];
  if (typeof one !== "object" || one === null || !("id" in one)) return null;
  return typeof one.id === "string" ? one.id : null;
}

function check(agreement: Agreement): void {
  const fail = (what: string): never => {
    throw new NoroshiError("bad-file", `${agreement.register}, agreement "${agreement.id}": ${what}.`);
  };
  const { announced, signed, inForce, ended } = agreement;
  const after = (a: DateRange | null, b: DateRange | null) => a !== null && b !== null && a.from > b.to;
  if (after(announced, signed)) fail("it is announced after it was signed; exchange the dates");
  if (after(signed, inForce)) fail("it is in force before it was signed; mend the dates");
  if (after(inForce, ended) || after(signed, ended)) fail("it ended before it began; mend the dates");
  const ids = new Set(agreement.parties.map((party) => party.id));
  if (ids.size !== agreement.parties.length) fail("a party is there twice; give it one row with several spells");
  for (const party of agreement.parties) {
    party.spells.forEach((spell, i) => {
      if (after(spell.from, spell.to)) fail(`${party.id} leaves before it comes; mend the spell`);
      const next = party.spells[i + 1];
      if (next !== undefined && (spell.to === null || next.from === null || after(spell.to, next.from))) {
        fail(`the spells of ${party.id} overlap or are out of order; mend them`);
      }
    });
  }
  const known = (id: string) =>
    ids.has(id) ||
    fail(`${id} is named in a clause, suspension or reservation and is no party; add it or mend the code`);
  for (const clause of agreement.clauses) named(clause).forEach(known);
  for (const suspension of agreement.suspensions) suspension.between?.forEach(known);
  for (const reservation of agreement.reservations) known(reservation.party);
}

function named(clause: Clause): readonly string[] {
  return [...(clause.by ?? []), ...(clause.for ?? [])];
}
