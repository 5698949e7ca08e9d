// Reads parts of a unit: "early 2023", "the end of March", "the first week of May", "the first six months of the year", "earlier this month".
// Which days a part covers is said by partOf.
import type { Reading } from "./expression.js";
import { readNumber } from "./readCount.js";
import { isDash, type TimeItem } from "./timeItems.js";
import { PARTS, type Part, UNITS, WEEKS_OF_MONTH } from "./timeWords.js";

/** "the end of the year", "the start of the month": a part of a current unit, where no other rule reads the unit. */
export function readPartOfUnit(items: readonly TimeItem[], i: number): Reading | null {
  const own = PARTS.get(items[i]!.word);
  const of =
    own !== undefined
      ? i + 1
      : items[i]!.word === "first" || items[i]!.word === "last"
        ? i + (items[i + 1]?.word === "day" ? 2 : 3)
        : -1;
  if (items[of]?.word !== "of" || items[of + 1]?.word !== "the") return null;
  const unit = UNITS.get(items[of + 2]?.word ?? "");
  if (unit !== "week" && unit !== "month" && unit !== "year") return null;
  const part = own ?? daysOrMonths(items, of);
  if (part === null || (unit === "month" && part.endsWith("months"))) return null;
  return { expression: { form: "unit", unit, shift: 0, anchored: false, part }, first: i, next: of + 3 };
}

/** "the first day of", "the first six months of", read back from "of". */
function daysOrMonths(items: readonly TimeItem[], of: number): Part | null {
  const side = /^(?:first|last)$/;
  const one = items[of - 2]?.word ?? "";
  if (items[of - 1]?.word === "day" && side.test(one)) return one === "first" ? "first-day" : "last-day";
  const two = items[of - 3]?.word ?? "";
  if (items[of - 1]?.word !== "months" || !side.test(two)) return null;
  const count = readNumber(items, of - 2);
  return count === null || count.next !== of - 1 || count.count > 11
    ? null
    : `${two === "first" ? "first" : "last"}-${count.count}-months`;
}

/** A reading with the part of it that the words before it name: "early", "the end of", "the first week of". */
export function withPart(items: readonly TimeItem[], reading: Reading): Reading {
  const { expression, first } = reading;
  if (expression.form !== "calendar" && expression.form !== "unit") return reading;
  if (expression.form === "unit" && expression.part !== undefined) return reading;
  const one = items[first - 1]?.word ?? "";
  if (expression.form === "unit" && (one === "earlier" || one === "later")) return { ...reading, first: first - 1 };
  if (expression.form === "unit" && expression.unit === "day") return reading;
  if (expression.form === "calendar" && (expression.date !== undefined || expression.weekday !== undefined))
    return reading;
  const found = partBefore(items, first);
  if (found === null) return reading;
  const { modifies: _, ...rest } = reading;
  return { ...rest, expression: { ...expression, part: found.part }, first: found.first };
}

function partBefore(items: readonly TimeItem[], first: number): { readonly part: Part; readonly first: number } | null {
  const dash = isDash(items[first - 1]) ? 1 : 0;
  const direct = PARTS.get(items[first - 1 - dash]?.word ?? "");
  if (direct === "early" || direct === "mid" || direct === "late") return { part: direct, first: first - 1 - dash };
  const inside = PARTS.get(items[first - 2]?.word ?? "");
  if (items[first - 1]?.word === "in" && (inside === "early" || inside === "late"))
    return { part: inside, first: first - 2 };
  const week =
    items[first - 2]?.word === "week" && items[first - 1]?.word === "of"
      ? WEEKS_OF_MONTH.get(items[first - 3]?.word ?? "")
      : undefined;
  if (week !== undefined) return { part: week, first: first - 3 };
  const days = items[first - 1]?.word === "of" ? daysOrMonths(items, first - 1) : null;
  if (days !== null) return { part: days, first: first - (days.endsWith("months") ? 4 : 3) };
  const the = items[first - 1]?.word === "the" ? 1 : 0;
  const of = PARTS.get(items[first - 2 - the]?.word ?? "");
  return items[first - 1 - the]?.word === "of" && of !== undefined ? { part: of, first: first - 2 - the } : null;
}
