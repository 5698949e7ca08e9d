// Reference files by the name of what they are, read into rows, records and what was set aside; and the records kept in a ledger.
// Again with the same file changes nothing. What a newer file no longer lists stays until somebody rules on it: files may be partial.

import type { ImportResult } from "../formats/imports/importResult.js";
import { IMPORTS, type Importer } from "../formats/imports/imports.js";
import { openText } from "../formats/imports/openText.js";
import type { Day } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import type { StandingRecord } from "../kernel/record.js";
import type { Agreement } from "../ledger/agreements/agreement.js";
import { parseAtop } from "../ledger/agreements/atop.js";
import { toRecord } from "../ledger/agreements/record.js";
import { type Register, registerOf } from "../ledger/agreements/register.js";

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What each name reads, for help and errors; ATOP among them, which takes two files. */
export const KNOWN_IMPORTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(IMPORTS).map(([name, { what }]) => [name, what])),
  atop: "ATOP 5.0 (atop5_0a.csv and atop5_0m.csv together): alliances as agreement records",
};

const ATOP_EXPECTED = "atop5_0a.csv (alliances) or atop5_0m.csv (members) of ATOP 5.0";
/** ATOP 5.0 follows alliances up to this day. */
const ATOP_SEEN = "2018-12-31" as Day;

/** Throws `usage` listing the names there are, where this is none of them. */
export function needImport(name: string): void {
  if (Object.hasOwn(KNOWN_IMPORTS, name)) return;
  const known = Object.keys(KNOWN_IMPORTS).sort().join(", ");
  throw new NoroshiError("usage", `Nothing called "${name.slice(0, 40)}" can be imported; there are ${known}.`);
}

/**
 * Reads the files of one kind.
 * @param register the bundled agreements: an alliance that they hold already is not entered twice
 * @param today agreements become records as of it
 * @throws NoroshiError `usage` for a name that is not known, `bad-file` for a file that is not of its kind
 */
export function importFiles(
  name: string,
  files: readonly NamedBytes[],
  register: Register,
  today: Day,
): readonly (ImportResult & { readonly file: string })[] {
  needImport(name);
  if (name === "atop") {
    const { agreements, held } = readAtop(files, register);
    const records = agreements.filter(({ id }) => !held.has(id)).map((one) => toRecord(one, today, ATOP_SEEN));
    return [{ file: files.map((file) => file.name).join(" and "), records, rows: agreements, setAside: [] }];
  }
  const importer: Importer = IMPORTS[name]!;
  return files.map((file) => ({ file: file.name, ...importer.read(file.name, file.bytes) }));
}

/**
 * The bundled agreements with those of ATOP that they do not hold, for questions about days long past.
 * @throws NoroshiError `bad-file` where the two files are not ATOP's
 */
export function withAtop(register: Register, files: readonly NamedBytes[]): Register {
  const { agreements, held } = readAtop(files, register);
  // Both sides have their successors already; to add them again changes nothing.
  return registerOf([...register.agreements, ...agreements.filter(({ id }) => !held.has(id))], register.nameOf);
}

function readAtop(
  files: readonly NamedBytes[],
  register: Register,
): { readonly agreements: readonly Agreement[]; readonly held: ReadonlySet<string> } {
  const texts = files.map(({ name, bytes }) => openText(name, bytes, ATOP_EXPECTED));
  const isMembers = (text: string) => /(^|[",])member[",]/.test(text.slice(0, text.indexOf("\n")));
  const members = texts.find(isMembers);
  const alliances = texts.find((text) => !isMembers(text));
  if (texts.length !== 2 || members === undefined || alliances === undefined)
    throw new NoroshiError(
      "bad-file",
      "ATOP takes two files together: atop5_0a.csv (alliances) and atop5_0m.csv (members).",
    );
  const { agreements } = registerOf(parseAtop({ alliances, members }));
  const cited = register.agreements.flatMap(({ sources }) =>
    sources.flatMap(({ title }) => /^ATOP 5\.0, alliance (\d+)/.exec(title)?.[1] ?? []),
  );
  return { agreements, held: new Set(cited.map((number) => `atop-${number}`)) };
}

/** Whether a record came by an import: it stands on registers alone, and on none of the bundled files. */
export function isImported({ basis }: StandingRecord): boolean {
  return basis.every((one) => "register" in one && !one.register.endsWith(".json"));
}
