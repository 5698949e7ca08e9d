// Reads a whole number of units: "three days", "a year", "twenty-four hours", "90 days". Vague numbers ("several", "a few") give nothing.
// It knows spelled and written counts, not what is counted.
import { isDash, type TimeItem } from "./timeItems.js";
import { NUMBERS, UNITS, type Unit } from "./timeWords.js";

/** So many of a unit, and the item after them. */
export interface Counted {
  readonly count: number;
  readonly unit: Unit;
  readonly next: number;
}

const VAGUE_BEFORE: ReadonlySet<string> = new Set([
  "than",
  "least",
  "most",
  "every",
  "each",
  "few",
  "several",
  "many",
  "some",
]);

/** A count and its unit from `i`, or null. "More than two years" counts nothing that can be dated. */
export function readCount(items: readonly TimeItem[], i: number): Counted | null {
  const item = items[i];
  if (item === undefined || VAGUE_BEFORE.has(items[i - 1]?.word ?? "") || isDash(items[i - 1])) return null;
  const number = readNumber(items, i);
  if (number === null) return null;
  const full =
    items[number.next]?.word === "full" || items[number.next]?.word === "whole" ? number.next + 1 : number.next;
  const word = items[full]?.word ?? "";
  if (word === "fortnight") return { count: number.count * 2, unit: "week", next: full + 1 };
  const unit = UNITS.get(word);
  if (unit === undefined || unit === "weekend" || unit === "quarter") return null;
  return { count: number.count, unit, next: full + 1 };
}

/** A whole number in words or figures. */
export function readNumber(
  items: readonly TimeItem[],
  i: number,
): { readonly count: number; readonly next: number } | null {
  const item = items[i]!;
  if (item.word === "a" || item.word === "an") return { count: 1, next: i + 1 };
  if (item.number !== null)
    return item.ordinal || item.number > 999 || item.number < 1 ? null : { count: item.number, next: i + 1 };
  const base = NUMBERS.get(item.word);
  if (base === undefined) return null;
  if (base < 20) return { count: base, next: i + 1 };
  const at = isDash(items[i + 1]) ? i + 2 : i + 1;
  const ones = NUMBERS.get(items[at]?.word ?? "");
  return ones !== undefined && ones < 10 ? { count: base + ones, next: at + 1 } : { count: base, next: i + 1 };
}
