// What every reader of a reference file gives: rows with a source each, what the ledger takes of them as records, and what was
// set aside with its reason. A reader throws only where the file is not of its kind at all.
import type { StandingRecord } from "../../kernel/record.js";
import type { SetAside } from "../documents.js";

export interface ImportResult<Row extends object = object> {
  readonly records: readonly StandingRecord[];
  /** In the order of the file; each has a `source`. */
  readonly rows: readonly Row[];
  readonly setAside: readonly SetAside[];
}
