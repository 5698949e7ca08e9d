// What a date expression says before it is resolved: the fields that the words give, and from where the rest is counted.
// Readers make these from words, resolveTime turns them into days. Nothing here knows the document's date.
import type { Part, Season, Unit } from "./timeWords.js";

/** Which one is meant where the words leave a field out: "last October", "that May". */
export type Shift = "last" | "this" | "next" | "that";

/** A place in the calendar, with the fields that the words give. */
export interface CalendarTime {
  readonly form: "calendar";
  readonly year?: number;
  readonly month?: number;
  readonly date?: number;
  /** "May 8-10": the last day. */
  readonly lastDate?: number;
  readonly weekday?: number;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** First year of a decade. */
  readonly decade?: number;
  readonly part?: Part;
  readonly shift?: Shift;
  /** "August last year", "Monday of last week": the unit that holds it. */
  readonly within?: UnitTime;
}

/** A unit counted from the document's date or, anchored, from what the sentence refers back to: "last week", "the following month". */
export interface UnitTime {
  readonly form: "unit";
  readonly unit: Unit;
  readonly shift: number;
  readonly anchored: boolean;
  readonly part?: Part;
}

/** "three days ago", "a year later". `exact` for "a year to the day". */
export interface OffsetTime {
  readonly form: "offset";
  readonly unit: Unit;
  readonly count: number;
  readonly anchored: boolean;
  readonly exact: boolean;
}

/** "three days after the vote": two events, `count` units apart; count is positive for "after", negative for "before". */
export interface BesideTime {
  readonly form: "beside";
  readonly unit: Unit;
  readonly count: number;
  readonly exact: boolean;
  /** Words of the event named after it, in lower case. */
  readonly event: readonly string[];
}

/** "the past week", "within 30 days", "for four days", "in two weeks". */
export interface StretchTime {
  readonly form: "stretch";
  readonly unit: Unit;
  readonly count: number;
  readonly side: "past" | "next" | "within" | "for" | "in";
}

/** "since then", "ever since". */
export interface ThenTime {
  readonly form: "then";
}

/** Two ends: "between March and October 2024". */
export interface PairTime {
  readonly form: "pair";
  readonly first: Expression;
  readonly last: Expression;
}

/** Anything that a date expression may say. */
export type Expression = CalendarTime | UnitTime | OffsetTime | BesideTime | StretchTime | ThenTime | PairTime;

/** An expression and the items it covers: items[first] to items[next - 1]. */
export interface Reading {
  readonly expression: Expression;
  readonly first: number;
  readonly next: number;
  /** The date belongs to a noun ("the 1961 treaty"), not to the verb. */
  readonly modifies?: boolean;
  readonly repeated?: boolean;
}

/** True where the days depend on another date in the sentence or before it. */
export function isAnchored(expression: Expression): boolean {
  switch (expression.form) {
    case "calendar":
      return expression.shift === "that" || expression.within?.anchored === true;
    case "unit":
    case "offset":
      return expression.anchored;
    case "stretch":
      return expression.side === "within" || expression.side === "for";
    case "pair":
      return isAnchored(expression.first) || isAnchored(expression.last);
    default:
      return true;
  }
}
