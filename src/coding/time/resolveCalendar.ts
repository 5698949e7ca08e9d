// Fills in the fields that a calendar expression leaves out: the year of "June 19", the week of "Wednesday", the year of "last October".
// Past: the latest one that has begun by the document's date (the same day counts). Future: the next one.
import { addDays, type Day, dayNumber, dayOf, partsOf, weekday } from "../../kernel/day.js";
import { type DateRange, lengthOf, monthRange, yearRange } from "../../kernel/range.js";
import type { CalendarTime } from "./expression.js";
import { partOf } from "./partOf.js";
import type { Reference, Resolved } from "./reference.js";
import { SEASON_START } from "./timeWords.js";
import { monthsFrom } from "./unitAround.js";

type Whole = Pick<Resolved, "range" | "value" | "kind">;

/** The days of a calendar expression; `holder` is the unit that holds it ("last year"), "missing" where that cannot be told. */
export function resolveCalendar(
  time: CalendarTime,
  reference: Reference,
  holder: DateRange | "missing" | null,
): Resolved | null {
  if (holder === "missing") return null;
  const whole = time.year === undefined && holder === null ? floating(time, reference) : fixed(time, holder, time.year);
  if (whole === null) return null;
  if (time.year !== undefined && time.weekday !== undefined && time.month === undefined) return null;
  const range = time.part === undefined ? whole.range : partOf(whole.range, time.part, reference.edge);
  return {
    ...whole,
    range,
    kind: time.part === undefined ? whole.kind : "range",
    why: reason(time, reference, holder),
  };
}

function reason(time: CalendarTime, reference: Reference, holder: DateRange | null): string {
  if (holder !== null) return `within ${holder.from}..${holder.to}`;
  if (time.year !== undefined || time.decade !== undefined) return "as written";
  if (reference.history !== null && time.shift === undefined)
    return `the one nearest to ${reference.history.from}, the time reached`;
  if (time.shift === "that") return `in the year of ${reference.anchor?.from ?? "nothing"}, which it refers back to`;
  if (time.shift !== undefined) return `${time.shift}, seen from the document's date ${reference.published}`;
  const side = reference.direction === "future" ? "the next one after" : "the latest one by";
  return `${side} the document's date ${reference.published}`;
}

/** Everything is told, or a holding unit tells the rest. */
function fixed(time: CalendarTime, holder: DateRange | null, written: number | undefined): Whole | null {
  const year = written ?? (holder === null ? null : partsOf(holder.from).year);
  if (year === null) return null;
  if (time.weekday !== undefined && time.month === undefined)
    return holder === null ? null : onDay(addDays(holder.from, time.weekday - 1));
  if (time.date !== undefined && time.month === undefined)
    return holder === null ? null : onDay(dayOf(year, partsOf(holder.from).month, time.date));
  return inYear(time, year);
}

/** What the fields name in a given year. */
function inYear(time: CalendarTime, year: number): Whole | null {
  const name = String(year).padStart(4, "0");
  if (time.month !== undefined) {
    if (time.date !== undefined) {
      const from = dayOf(year, time.month, time.date);
      const to = time.lastDate === undefined ? from : dayOf(year, time.month, time.lastDate);
      if (from === null || to === null || from > to) return null;
      return from === to ? onDay(from) : { range: { from, to }, value: `${from}/${to}`, kind: "range" };
    }
    return of(monthRange(year, time.month), `${name}-${String(time.month).padStart(2, "0")}`, "month");
  }
  if (time.season !== undefined)
    return of(monthsFrom(year, SEASON_START[time.season], 3), `${name}-${SEASON_VALUE[time.season]}`, "season");
  if (time.quarter !== undefined)
    return of(monthsFrom(year, time.quarter * 3 - 2, 3), `${name}-Q${time.quarter}`, "quarter");
  if (time.half !== undefined) return of(monthsFrom(year, time.half * 6 - 5, 6), `${name}-H${time.half}`, "range");
  return of(yearRange(year), name, "year");
}

const SEASON_VALUE = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI" } as const;

/** The year, month or week is left out: taken from the document's date, the tense and words like "last". */
function floating(time: CalendarTime, reference: Reference): Whole | null {
  const { published } = reference;
  const { year, month } = partsOf(published);
  if (time.decade !== undefined) {
    const first = yearRange(time.decade);
    const last = yearRange(time.decade + 9);
    return first === null || last === null
      ? null
      : { range: { from: first.from, to: last.to }, value: first.from.slice(0, 3), kind: "decade" };
  }
  if (time.weekday !== undefined && time.month === undefined) return onDay(floatingWeekday(time, reference));
  if (time.shift === "that") {
    const anchor = reference.anchor;
    return anchor === null || lengthOf(anchor) > 366 ? null : inYear(time, partsOf(anchor.from).year);
  }
  if (time.date !== undefined && time.month === undefined) {
    if (reference.history !== null) {
      const reached = partsOf(reference.history.from);
      return onDay(dayOf(reached.year, reached.month, time.date));
    }
    const months = [month - 1, month, month + 1].map((m) =>
      dayOf(m < 1 ? year - 1 : m > 12 ? year + 1 : year, ((m + 11) % 12) + 1, time.date!),
    );
    return pick(months.map(onDay), time, reference);
  }
  if (time.half !== undefined) return inYear(time, year);
  const told = reference.history === null || time.shift !== undefined ? null : partsOf(reference.history.from).year;
  if (told !== null)
    return nearest(
      [told - 1, told, told + 1].map((y) => inYear(time, y)),
      reference.history!,
    );
  const years = [year - 1, year, year + 1];
  // A written weekday settles which year is meant: "Wednesday, June 19".
  const settled =
    time.weekday === undefined
      ? []
      : years
          .map((y) => inYear(time, y))
          .filter((whole) => whole !== null && weekday(whole.range.from) === time.weekday);
  return settled.length === 1
    ? settled[0]!
    : pick(
        (time.month === 2 && time.date === 29 ? around(year) : years).map((y) => inYear(time, y)),
        time,
        reference,
      );
}

/** Leap days come every fourth year (eight years lie between two of them at most). */
function around(year: number): readonly number[] {
  return Array.from({ length: 17 }, (_, k) => year - 8 + k);
}

function floatingWeekday(time: CalendarTime, { published, direction, anchor }: Reference): Day | null {
  const ahead = (time.weekday! - weekday(published) + 7) % 7;
  const back = (7 - ahead) % 7;
  if (time.shift === "last") return addDays(published, back === 0 ? -7 : -back);
  if (time.shift === "next") return addDays(published, ahead === 0 ? 7 : ahead);
  if (time.shift === "this") return addDays(published, time.weekday! - weekday(published));
  if (time.shift === "that")
    return anchor === null ? null : addDays(anchor.from, (time.weekday! - weekday(anchor.from) + 7) % 7);
  if (direction === "future") return addDays(published, ahead === 0 ? 7 : ahead);
  return addDays(published, -back);
}

/** Beyond this many days off, a date without a year is taken on the other side if it lies near there. */
const FAR_DAYS = 300;
const NEAR_DAYS = 31;

/** Chooses among the candidates of neighbouring years or months, in ascending order. */
function pick(
  candidates: readonly (Whole | null)[],
  time: CalendarTime,
  { published, direction }: Reference,
): Whole | null {
  const all = candidates.filter((whole) => whole !== null);
  const current = (whole: Whole) => whole.range.from <= published && published <= whole.range.to;
  if (time.shift === "last") return all.findLast((whole) => whole.range.to < published && !current(whole)) ?? null;
  if (time.shift === "next") return all.find((whole) => whole.range.from > published) ?? null;
  if (time.shift === "this") {
    return all.find(current) ?? all.find((whole) => partsOf(whole.range.from).year === partsOf(published).year) ?? null;
  }
  const past = all.findLast((whole) => whole.range.from <= published) ?? null;
  const future = all.find((whole) => whole.range.to >= published) ?? null;
  if (past !== null && future !== null && !current(past)) {
    // "effective October 27" on October 25, "than expected in September" in October: without a year, a date is seldom told ten months off.
    const back = dayNumber(published) - dayNumber(past.range.to);
    const ahead = dayNumber(future.range.from) - dayNumber(published);
    if (direction === "past" && time.date !== undefined && back > FAR_DAYS && ahead <= NEAR_DAYS) return future;
    if (direction === "future" && ahead > FAR_DAYS && back <= NEAR_DAYS) return past;
  }
  if (direction === "future") return future;
  if (direction === "past" || time.date === undefined) return past;
  // No tense to go by: the nearer one.
  if (past === null || future === null) return past ?? future;
  const at = dayNumber(published);
  return at - dayNumber(past.range.from) <= dayNumber(future.range.from) - at ? past : future;
}

/** The candidate that begins nearest to the time reached; at even distance the later one, since histories go forward. */
function nearest(candidates: readonly (Whole | null)[], reached: DateRange): Whole | null {
  const at = dayNumber(reached.from);
  const far = (whole: Whole) =>
    whole.range.from >= reached.from && whole.range.from <= reached.to ? 0 : Math.abs(dayNumber(whole.range.from) - at);
  return candidates.reduce<Whole | null>(
    (best, whole) => (whole !== null && (best === null || far(whole) <= far(best)) ? whole : best),
    null,
  );
}

function onDay(day: Day | null): Whole | null {
  return day === null ? null : { range: { from: day, to: day }, value: day, kind: "day" };
}

function of(range: DateRange | null, value: string, kind: Resolved["kind"]): Whole | null {
  return range === null ? null : { range, value, kind };
}
