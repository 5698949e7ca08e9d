// The part of a month, season, year or decade that "early", "mid", "late", "start" and "end" name: thirds, by whole days or months.
// The thirds are this project's convention; a week has no parts but its first and last day.
import { addDays, addMonths, partsOf } from "../../kernel/day.js";
import { type DateRange, lengthOf } from "../../kernel/range.js";
import type { Part } from "./timeWords.js";

const MONTHS_PART = /^(first|last)-(\d+)-months$/;

/**
 * The days of a part.
 * @param range the whole
 * @param part which part
 * @param edge true where a point is meant: "by the end of March" is its last day, "since the start of the year" begins on its first
 */
export function partOf(range: DateRange, part: Part, edge: boolean): DateRange {
  const months = MONTHS_PART.exec(part);
  if (months !== null) {
    const count = Number(months[2]);
    const first = months[1] === "first" ? range.from : addMonths(addDays(range.to, 1), -count);
    const to = addDays(addMonths(first, count), -1);
    return first < range.from || to > range.to ? range : { from: first, to };
  }
  if (part === "first-day" || (edge && part === "start")) return { from: range.from, to: range.from };
  if (part === "last-day" || (edge && part === "end")) return { from: range.to, to: range.to };
  const days = lengthOf(range);
  if (days <= 7) return range;
  if (part.startsWith("week-")) {
    const from = part === "week-last" ? addDays(range.to, -6) : addDays(range.from, 7 * (Number(part.slice(5)) - 1));
    return days > 31 ? range : { from, to: addDays(from, 6) };
  }
  const third = part === "early" || part === "start" ? 0 : part === "mid" ? 1 : 2;
  if (days <= 31) {
    const from = addDays(range.from, third * 10);
    return { from, to: third === 2 ? range.to : addDays(from, 9) };
  }
  const a = partsOf(range.from);
  const b = partsOf(range.to);
  const length = (b.year - a.year) * 12 + b.month - a.month + 1;
  // The start and the end of a year are its first and last month; of a decade its first and last year.
  const edgeMonths = length >= 120 ? 12 : 1;
  if (part === "start") return { from: range.from, to: addDays(addMonths(range.from, edgeMonths), -1) };
  if (part === "end") return { from: addMonths(range.from, length - edgeMonths), to: range.to };
  const cut = (index: number) => Math.round((length * index) / 3);
  const to = third === 2 ? range.to : addDays(addMonths(range.from, cut(third + 1)), -1);
  return { from: addMonths(range.from, cut(third)), to };
}
