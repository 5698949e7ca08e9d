// The readers of reference files by the name under which `import` takes them. ATOP is not among them: its agreements come of two
// files read together, in ledger/agreements/atop.
import { readEuSanctions } from "./euSanctions.js";
import { readIcb } from "./icb.js";
import type { ImportResult } from "./importResult.js";
import { readMid } from "./mid.js";
import { readMissiles } from "./missiles.js";
import { readOffices } from "./offices.js";
import { readUnSanctions } from "./unSanctions.js";

export interface Importer {
  /** What files it reads and what comes of them, for a list of imports. */
  readonly what: string;
  /**
   * Reads one file.
   * @param name the file's name, for errors and for what is set aside
   * @throws NoroshiError `bad-file` naming what was expected
   */
  readonly read: (name: string, bytes: Uint8Array) => ImportResult;
}

export const IMPORTS: Readonly<Record<string, Importer>> = {
  "un-sanctions": {
    what: "UN Security Council Consolidated List (XML): sanction records by programme, with the number listed",
    read: readUnSanctions,
  },
  "eu-sanctions": {
    what: "EU listings by regulation (CSV): sanction records by measure, with the number listed",
    read: readEuSanctions,
  },
  mid: {
    what: "Militarized Interstate Disputes 5.0 (MIDB, MIDIP, MIDI as CSV): disputes and incidents for labels",
    read: readMid,
  },
  icb: { what: "International Crisis Behavior 14 (ICB1, ICB2 as CSV): crises for labels", read: readIcb },
  missiles: { what: "North Korean missile flight tests (CSV): programme records of tests", read: readMissiles },
  offices: {
    what: "office holders (Wikidata extract, REIGN, Archigos, Factbook snapshots as CSV): who held an office when",
    read: readOffices,
  },
};
