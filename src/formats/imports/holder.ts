// One person's time in one office, as a reference file tells it. Two files may tell it differently; both are kept, each with its source.
// Who was meant by a name in a report is not answered here.
import type { DateRange } from "../../kernel/range.js";

export interface Holder {
  /** Null for an office of an organisation, or of a state that the file does not tell. */
  readonly state: string | null;
  readonly office: string;
  /** As the file writes it; some give the surname alone. */
  readonly person: string;
  readonly start: DateRange | null;
  /** Null where the person was still there, or the file does not say. */
  readonly end: DateRange | null;
  readonly source: string;
}
