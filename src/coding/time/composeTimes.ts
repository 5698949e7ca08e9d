// Puts the single readings of a sentence together: "late" + "August", "August" + "last year", "between" + A + "and" + B,
// and finds the word that says how the date bounds the act (since, until, by, before, after). It resolves nothing.
import type { CalendarTime, Expression, Reading, UnitTime } from "./expression.js";
import { withPart } from "./readPart.js";
import { yearOf } from "./readYear.js";
import { isDash, type TimeItem } from "./timeItems.js";
import { DAY_PARTS, UNITS } from "./timeWords.js";

/** How the date bounds the act. "Within 30 days" is by, "has been held for four days" is for. */
export type Relation = "on" | "since" | "until" | "by" | "before" | "after" | "between" | "for";

/** A reading with the word that binds it. */
export interface ComposedTime extends Reading {
  readonly relation: Relation;
}

/** Joins readings, in the order of the sentence and not overlapping, into the mentions that they make. */
export function composeTimes(items: readonly TimeItem[], readings: readonly Reading[]): readonly ComposedTime[] {
  return joinPairs(items, joinHolders(items, withParts(items, readings))).map((reading) => ({
    ...widened(items, ofNoun(items, reading)),
    relation: relationOf(items, reading),
  }));
}

/** "The last week of March" is one reading, though "last week" is one by itself; "two days later" keeps its last word from what follows. */
function withParts(items: readonly TimeItem[], readings: readonly Reading[]): readonly Reading[] {
  const parted: Reading[] = [];
  for (const reading of readings) {
    const whole = withPart(items, reading);
    while (parted.length > 0 && parted.at(-1)!.first >= whole.first) parted.pop();
    const before = parted.at(-1);
    parted.push(before !== undefined && before.next > whole.first ? reading : whole);
  }
  return parted;
}

/** "August last year", "Monday of last week", "last year in August", "the first half of this year". */
function joinHolders(items: readonly TimeItem[], readings: readonly Reading[]): readonly Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const pair = before === undefined ? null : held(items, before, reading);
    if (pair === null) joined.push(reading);
    else joined[joined.length - 1] = pair;
  }
  return joined;
}

function held(items: readonly TimeItem[], a: Reading, b: Reading): Reading | null {
  const gap = items
    .slice(a.next, b.first)
    .map((item) => item.word)
    .join(" ");
  const ends = { first: a.first, next: b.next };
  if (
    a.expression.form === "calendar" &&
    b.expression.form === "unit" &&
    fits(a.expression, b.expression) &&
    /^(?:|of|of the)$/.test(gap)
  ) {
    return { ...ends, expression: { ...a.expression, within: b.expression } };
  }
  if (
    a.expression.form === "unit" &&
    b.expression.form === "calendar" &&
    fits(b.expression, a.expression) &&
    /^(?:|,? ?(?:in|on))$/.test(gap)
  ) {
    return { ...ends, expression: { ...b.expression, within: a.expression } };
  }
  return null;
}

function fits(time: CalendarTime, unit: UnitTime): boolean {
  if (time.year !== undefined || time.shift !== undefined || time.decade !== undefined) return false;
  if (unit.unit === "year")
    return time.weekday === undefined && (time.month ?? time.season ?? time.quarter ?? time.half) !== undefined;
  if (unit.unit === "week") return time.weekday !== undefined && time.month === undefined;
  return unit.unit === "month" && time.date !== undefined && time.month === undefined;
}

function joinPairs(items: readonly TimeItem[], readings: readonly Reading[]): readonly Reading[] {
  const joined: Reading[] = [];
  for (const [place, plain] of readings.entries()) {
    const short = shortYearPair(items, plain);
    // "2024 - 29 February": the figures belong to what follows.
    const reading = short.next > (readings[place + 1]?.first ?? Number.POSITIVE_INFINITY) ? plain : short;
    const before = joined.at(-1);
    if (before === undefined || !pairs(items, before, reading)) {
      joined.push(reading);
      continue;
    }
    const first = before.expression.form === "pair" ? before.expression.first : before.expression;
    joined[joined.length - 1] = {
      expression: { form: "pair", first, last: reading.expression },
      first: before.first,
      next: reading.next,
      ...(before.modifies === true ? { modifies: true } : {}),
    };
  }
  return joined;
}

/** "1939-45", "2014/15": the second year is told by its last two figures. */
function shortYearPair(items: readonly TimeItem[], reading: Reading): Reading {
  const { expression, next } = reading;
  if (expression.form !== "calendar" || expression.year === undefined || yearOf(items[next - 1]) !== expression.year)
    return reading;
  const short = items[next + 1];
  if (!(isDash(items[next]) || items[next]?.form === "/") || short === undefined || !/^\d\d$/.test(short.form))
    return reading;
  const year = expression.year - (expression.year % 100) + Number(short.form);
  if (year <= expression.year || expression.month !== undefined) return reading;
  return {
    ...reading,
    expression: { form: "pair", first: expression, last: { form: "calendar", year } },
    next: next + 2,
  };
}

function pairs(items: readonly TimeItem[], a: Reading, b: Reading): boolean {
  if (!joinable(a.expression) || !joinable(b.expression) || a.repeated || b.repeated) return false;
  const gap = items
    .slice(a.next, b.first)
    .map((item) => (isDash(item) ? "-" : item.word))
    .join(" ");
  const lead = leadOf(items, a.first).word;
  if (/^(?:to|until|till|through|up to|to the|until the)$/.test(gap))
    return lead === "from" || lead === "between" || grain(a.expression) === grain(b.expression);
  if (gap === "-") return grain(a.expression) === grain(b.expression);
  if (gap === "and" || gap === "and the" || gap === "and early" || gap === "and late")
    return lead === "between" || (grain(a.expression) === grain(b.expression) && grain(a.expression) !== "unit");
  const after = items[b.next];
  return (
    gap === "," &&
    grain(a.expression) === "year" &&
    grain(b.expression) === "year" &&
    (after?.form === "," || after?.word === "and") &&
    yearOf(items[b.next + 1]) !== null
  );
}

function joinable(expression: Expression): boolean {
  return (
    expression.form === "calendar" ||
    expression.form === "pair" ||
    (expression.form === "unit" && !expression.anchored) ||
    (expression.form === "offset" && !expression.anchored)
  );
}

function grain(expression: Expression): string {
  if (expression.form === "pair") return grain(expression.last);
  if (expression.form !== "calendar") return expression.form;
  if (expression.date !== undefined || expression.weekday !== undefined) return "day";
  if (expression.month !== undefined) return "month";
  return expression.year !== undefined && expression.season === undefined && expression.quarter === undefined
    ? "year"
    : "other";
}

const NOUN = /^\p{L}/u;
const NOT_NOUN =
  /^(?:and|or|but|to|in|on|at|by|for|of|with|from|when|where|which|who|that|after|before|as|while|was|were|is|are|had|has|have|said|until|since|the|a|he|she|it|they)$/;

/** "a treaty of 1961", "the accord of 3 May 2024": the noun's date. "The end of 1961" and "the night of 3 May" are not. */
function ofNoun(items: readonly TimeItem[], reading: Reading): Reading {
  if (reading.expression.form !== "calendar") return reading;
  const before = items[reading.first - 1];
  const after = items[reading.next];
  // "the 7 October attack", "its August 2021 takeover"
  const determined =
    before !== undefined && (/^(?:the|a|an|its|his|her|their)$/.test(before.word) || before.possessive);
  const named = reading.expression.month !== undefined || reading.expression.year !== undefined;
  if (
    determined &&
    named &&
    reading.expression.part === undefined &&
    after !== undefined &&
    NOUN.test(after.form) &&
    !NOT_NOUN.test(after.word)
  ) {
    return { ...reading, modifies: true };
  }
  const the = before?.word === "the" ? 1 : 0;
  if (items[reading.first - 1 - the]?.word !== "of" || (the === 1 && reading.modifies === true)) return reading;
  const noun = items[reading.first - 2 - the];
  const dated =
    noun !== undefined &&
    /^\p{L}/u.test(noun.form) &&
    !DAY_PARTS.has(noun.word) &&
    !UNITS.has(noun.word) &&
    !/^(?:course|days?|half|as|ahead|part|rest|most|much)$/.test(noun.word);
  const { modifies: _, ...rest } = reading;
  return dated ? { ...rest, modifies: true } : rest;
}

/** The article and the part of the day belong to the expression, as in TIMEX3: "the end of 2023", "the night of 3 May". */
function widened(items: readonly TimeItem[], reading: Reading): Reading {
  const { expression, first } = reading;
  if (expression.form !== "calendar" && expression.form !== "unit") return reading;
  const the = items[first - 1]?.word === "the" ? 1 : 0;
  const night = items[first - 1 - the]?.word === "of" && DAY_PARTS.has(items[first - 2 - the]?.word ?? "");
  if (night) return { ...reading, first: first - 2 - the - (items[first - 3 - the]?.word === "the" ? 1 : 0) };
  const bare =
    expression.form === "calendar" &&
    (expression.month ?? expression.year ?? expression.weekday) !== undefined &&
    (expression.part ?? expression.season ?? expression.quarter ?? expression.half) === undefined;
  return the === 1 && !bare ? { ...reading, first: first - 1 } : reading;
}

/** The word before a mention that binds it, past articles and hedges, and its place. */
function leadOf(items: readonly TimeItem[], first: number): { readonly word: string; readonly at: number } {
  let at = first - 1;
  while (
    /^(?:the|about|around|approximately|at|least|late|early|only|roughly|very|earlier|later)$/.test(
      items[at]?.word ?? "",
    )
  )
    at -= 1;
  return { word: items[at]?.word ?? "", at };
}

function relationOf(items: readonly TimeItem[], reading: Reading): Relation {
  const { expression } = reading;
  if (expression.form === "then") return "since";
  if (expression.form === "stretch")
    return expression.side === "for" ? "for" : expression.side === "within" ? "by" : "on";
  const { word, at } = leadOf(items, reading.first);
  if (expression.form === "pair") {
    if (word === "since") return "since";
    return word === "between" || word === "from" || /^(?:to|until|till|through)$|^[-–—−]$/.test(joint(items, reading))
      ? "between"
      : "on";
  }
  switch (word) {
    case "since":
      return "since";
    case "until":
    case "till":
    case "through":
      return "until";
    case "by":
      return "by";
    case "before":
      return "before";
    case "after":
      return items[at - 1]?.word === "soon" || expression.form !== "beside" ? "after" : "on";
    case "to":
      return items[at - 1]?.word === "prior" ? "before" : items[at - 1]?.word === "up" ? "until" : "on";
    case "of":
      return items[at - 1]?.word === "ahead" ? "before" : "on";
    case "from":
      return /^(?:on|onwards?)$/.test(items[reading.next]?.word ?? "") ? "after" : "on";
    default:
      return "on";
  }
}

function joint(items: readonly TimeItem[], reading: Reading): string {
  return (
    items
      .slice(reading.first, reading.next)
      .find((item) => isDash(item) || /^(?:to|until|till|through|and)$/.test(item.word))?.word ?? ""
  );
}
