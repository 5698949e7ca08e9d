// Turns an expression into days, given the document's date, the direction that the tense tells and what it refers back to.
// Impossible days and missing anchors give null. Weeks run Monday to Sunday; "last October" is the latest one that is over.
import { addDays, addMonths, type Day } from "../../kernel/day.js";
import { lengthOf } from "../../kernel/range.js";
import type { Expression, OffsetTime, PairTime, StretchTime, UnitTime } from "./expression.js";
import { partOf } from "./partOf.js";
import type { Reference, Resolved } from "./reference.js";
import { resolveCalendar } from "./resolveCalendar.js";
import type { Unit } from "./timeWords.js";
import { timexValue, unitAround, weekendAround } from "./unitAround.js";

/** The days of an expression, or null where they do not exist or what it counts from is not known. */
export function resolveTime(expression: Expression, reference: Reference): Resolved | null {
  switch (expression.form) {
    case "calendar":
      return resolveCalendar(
        expression,
        reference,
        expression.within === undefined ? null : (resolveUnit(expression.within, reference)?.range ?? "missing"),
      );
    case "unit":
      return resolveUnit(expression, reference);
    case "offset":
      return resolveOffset(expression, reference);
    case "stretch":
      return resolveStretch(expression, reference);
    case "pair":
      return resolvePair(expression, reference);
    case "beside":
      return resolveOffset({ ...expression, form: "offset", anchored: true }, reference);
    case "then":
      return reference.anchor === null || reference.anchor.from > reference.published
        ? null
        : {
            range: { from: reference.anchor.from, to: reference.published },
            value: reference.anchor.from,
            kind: "range",
            why: `from ${reference.anchor.from}, which it refers back to`,
          };
  }
}

function resolveUnit(time: UnitTime, reference: Reference): Resolved | null {
  const { anchor, published } = reference;
  if (time.anchored && (anchor === null || lengthOf(anchor) > LONGEST[time.unit])) return null;
  // "The end of the year" in a history is the year reached.
  const base = time.anchored
    ? anchor!.from
    : time.part !== undefined
      ? (reference.history?.from ?? published)
      : published;
  const from = time.anchored ? `counted from ${base}` : `counted from the document's date ${base}`;
  const whole =
    time.unit === "weekend"
      ? weekendAround(base, time.shift, reference.direction)
      : unitAround(base, time.unit, time.shift);
  if (whole === null) return null;
  const range = time.part === undefined ? whole : partOf(whole, time.part, reference.edge);
  return {
    range,
    value: timexValue(whole, time.unit),
    kind: time.part === undefined ? KINDS[time.unit] : "range",
    why: `${time.unit} ${time.shift >= 0 ? "+" : ""}${time.shift}, ${from}`,
  };
}

/** An anchor longer than the unit cannot say which one is meant, in days. */
const LONGEST: Readonly<Record<Unit, number>> = {
  hour: 1,
  day: 1,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3660,
};
const KINDS: Readonly<Record<Unit, Resolved["kind"]>> = {
  hour: "day",
  day: "day",
  week: "range",
  weekend: "range",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
};

function resolveOffset(time: OffsetTime, reference: Reference): Resolved | null {
  const { anchor } = reference;
  if (time.anchored && anchor === null) return null;
  const base = time.anchored ? anchor!.from : reference.published;
  const single = !time.anchored || anchor!.from === anchor!.to;
  const why = `${time.count} ${time.unit}${Math.abs(time.count) === 1 ? "" : "s"} from ${base}`;
  const day = (moved: Day): Resolved => ({ range: { from: moved, to: moved }, value: moved, kind: "day", why });
  if (time.unit === "hour") return Math.abs(time.count) <= 12 ? day(base) : null;
  if (time.unit === "day" || (time.unit === "week" && time.anchored))
    return single ? day(addDays(base, time.count * (time.unit === "week" ? 7 : 1))) : null;
  const months = time.count * (time.unit === "month" ? 1 : time.unit === "decade" ? 120 : 12);
  if (time.exact) return single ? day(addMonths(base, months)) : null;
  if (time.anchored && lengthOf(anchor!) > LONGEST[time.unit]) return null;
  const unit = time.unit === "decade" ? "year" : time.unit;
  const range = unit === "week" ? unitAround(base, "week", time.count) : unitAround(addMonths(base, months), unit, 0);
  return range === null ? null : { range, value: timexValue(range, unit), kind: KINDS[unit], why };
}

function resolveStretch(time: StretchTime, reference: Reference): Resolved | null {
  const { published, anchor } = reference;
  const value = `P${time.count}${time.unit === "hour" ? "H" : time.unit[0]!.toUpperCase()}`;
  const done = (from: Day, to: Day, why: string): Resolved | null =>
    from > to ? null : { range: { from, to }, value, kind: "duration", why };
  const back = moved(published, time.unit, -time.count);
  switch (time.side) {
    case "past":
      return done(back, published, `${value} up to the document's date ${published}`);
    case "next":
      return done(published, moved(published, time.unit, time.count), `${value} from the document's date ${published}`);
    case "within": {
      if (anchor === null && reference.direction === "past") return null;
      const from = anchor === null || anchor.from !== anchor.to ? published : anchor.from;
      return done(from, moved(from, time.unit, time.count), `${value} from ${from}`);
    }
    case "for":
      if (anchor !== null && anchor.from === anchor.to && reference.direction !== "future")
        return done(anchor.from, moved(anchor.from, time.unit, time.count), `${value} from ${anchor.from}`);
      return reference.perfect ? done(back, published, `${value} up to the document's date ${published}`) : null;
    case "in": {
      if (reference.direction !== "future") return null;
      return resolveOffset(
        { form: "offset", unit: time.unit, count: time.count, anchored: false, exact: false },
        reference,
      );
    }
  }
}

function moved(day: Day, unit: Unit, count: number): Day {
  if (unit === "hour") return addDays(day, Math.trunc(count / 24));
  if (unit === "day" || unit === "week") return addDays(day, count * (unit === "week" ? 7 : 1));
  return addMonths(day, count * (unit === "month" ? 1 : unit === "quarter" ? 3 : unit === "decade" ? 120 : 12));
}

/** Each end takes the year or month that only the other one tells: "between March and October 2024", "from May 2023 to June". */
function resolvePair(time: PairTime, reference: Reference): Resolved | null {
  const { first, last } = time;
  let b = resolveTime(last, reference);
  if (b === null) return null;
  const lent =
    first.form === "calendar" &&
    last.form === "calendar" &&
    first.year === undefined &&
    first.shift === undefined &&
    (last.year !== undefined || last.shift !== undefined);
  // The first end lies before the last one, whatever the tense of the sentence says.
  let a = resolveTime(
    first,
    lent || first.form === "calendar"
      ? first.form === "calendar" && first.year !== undefined
        ? reference
        : { ...reference, published: b.range.from, direction: "past", history: null }
      : reference,
  );
  if (a === null) return null;
  if (first.form === "calendar" && first.year !== undefined && last.form === "calendar" && last.year === undefined) {
    b = resolveTime(last, { ...reference, published: a.range.to, direction: "future", history: null });
    if (b === null) return null;
  }
  if (a.range.from > b.range.to) {
    a = resolveTime(first, { ...reference, published: b.range.to, direction: "past", history: null });
    if (a === null || a.range.from > b.range.to) return null;
  }
  return {
    range: { from: a.range.from, to: b.range.to },
    value: `${a.value}/${b.value}`,
    kind: "range",
    why: `from (${a.why}) to (${b.why})`,
  };
}
