// Who holds and held which office, when, and under which spellings of the name: "Putin" in 1999 was a prime minister.
// One row a term of office. It cannot tell two people of one surname apart; the day and the state beside the name may.
// Source and date: at the head of each table in holders/.
import { NoroshiError } from "../kernel/error.js";
import { AFRICA } from "./holders/africa.js";
import { AMERICAS } from "./holders/americas.js";
import { EAST_ASIA } from "./holders/eastAsia.js";
import { EURASIA } from "./holders/eurasia.js";
import { EUROPE } from "./holders/europe.js";
import { MIDDLE_EAST } from "./holders/middleEast.js";
import { ORGANISATIONS } from "./holders/organisations.js";
import { PACIFIC } from "./holders/pacific.js";
import { SOUTH_ASIA } from "./holders/southAsia.js";
import { listOf, table } from "./table.js";

export interface Holder {
  /** The usual full name. */
  readonly name: string;
  /** Other spellings of the full name. */
  readonly names: readonly string[];
  /** Family name or other form that stands alone once the person was named. */
  readonly short: readonly string[];
  /** The state's or organisation's code; null for one who holds no such office (a rebel, an opposition leader). */
  readonly id: string | null;
  readonly office: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as far as known; null where not. */
  readonly from: string | null;
  /** As `from`; null for one still in office when the table was made. */
  readonly to: string | null;
}

/** Abbreviations of the tables. "pm" is any head of government, "fm" any minister for foreign affairs. */
const OFFICES: Readonly<Record<string, string>> = {
  p: "president",
  pm: "head of government",
  fm: "foreign minister",
  dm: "defence minister",
  "acting p": "acting president",
  "acting pm": "acting head of government",
  "acting fm": "acting foreign minister",
};

const TERM = /^(.+) (\d{4}(?:-\d\d){0,2})?\.\.(\d{4}(?:-\d\d){0,2})?$/;

/** One row a term, in the order of the tables. */
export const HOLDERS: readonly Holder[] = [
  AMERICAS,
  EUROPE,
  EURASIA,
  EAST_ASIA,
  MIDDLE_EAST,
  SOUTH_ASIA,
  PACIFIC,
  AFRICA,
  ORGANISATIONS,
].flatMap((text) => table("holders", ["id", "names", "short", "terms"] as const, text).flatMap(termsOf));

function termsOf(row: Readonly<Record<"id" | "names" | "short" | "terms", string>>): readonly Holder[] {
  const [name = "", ...names] = listOf(row.names);
  return row.terms.split(";").map((term) => {
    const match = TERM.exec(term.trim());
    if (match === null) {
      throw new NoroshiError(
        "bad-file",
        `The table of holders has a term "${term}" of ${name}; write it as OFFICE FROM..TO.`,
      );
    }
    const [, office = "", from, to] = match;
    return {
      name,
      names,
      short: listOf(row.short),
      id: row.id === "-" ? null : row.id,
      office: OFFICES[office] ?? office,
      from: from ?? null,
      to: to ?? null,
    };
  });
}
