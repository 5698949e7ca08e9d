// What a date expression is resolved against, and what comes out. Types only.
// It holds shapes; resolveTime.ts and resolveCalendar.ts do the resolving.
import type { Day } from "../../kernel/day.js";
import type { DateRange } from "../../kernel/range.js";

/** What the words do not say and the document does. */
export interface Reference {
  readonly published: Day;
  /** Where the act lies, seen from the document's date; null where the sentence does not tell. */
  readonly direction: "past" | "future" | null;
  /** What "the same day" and "a year later" count from. */
  readonly anchor: DateRange | null;
  /** In a history, the time reached so far; null in news. */
  readonly history: DateRange | null;
  /** True where the edge of a part is meant: "by the end of March" is its last day. */
  readonly edge: boolean;
  /** True where the sentence has a perfect before a duration: "has been held for four days". */
  readonly perfect: boolean;
}

/** The days of an expression. */
export interface Resolved {
  readonly range: DateRange;
  /** What the words mean as a TIMEX3 value: 2024-06-19, 2024-06, 2024-SU, P2W. */
  readonly value: string;
  readonly kind: "day" | "month" | "year" | "range" | "duration" | "decade" | "season" | "quarter";
  readonly why: string;
}
