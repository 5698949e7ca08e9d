// Cuts a sentence into words and numbers for the date rules, and tells beforehand whether it can hold a date at all.
// It knows nothing of tags or lemmas, so dates are found even where the parse is wrong.
import type { Span } from "../../kernel/span.js";

/** A word, a number or a mark. */
export interface TimeItem extends Span {
  /** As written. */
  readonly form: string;
  /** Lower case, without a possessive ending. */
  readonly word: string;
  /** Whole number without separators, else null; ordinals ("13th") have their number too. */
  readonly number: number | null;
  readonly ordinal: boolean;
  readonly capital: boolean;
  readonly possessive: boolean;
}

const HINT =
  /[0-9]|yesterday|today|tonight|tomorrow|overnight|day|week|month|year|decade|quarter|fortnight|night|morning|evening|afternoon|since|spring|summer|autumn|winter|christmas|\b(?:jan|feb|march|april|may\b|june|july|august|sept|octo|nove|dece)/i;

/** False where no rule of this folder can match: the cheap test that most sentences stop at. */
export function mayHoldTime(text: string): boolean {
  return HINT.test(text);
}

const ITEM =
  /\d{4}-\d{2}-\d{2}(?![\d-])|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d])|[\p{L}\d][\p{L}\d]*(?:['’]\p{L}+)*|\S/gu;

/**
 * The items of text.slice(start, end), with offsets into text.
 * @param text the whole text
 * @param start first code unit read
 * @param end code unit after the last one read
 */
export function timeItems(text: string, start: number, end: number): readonly TimeItem[] {
  const items: TimeItem[] = [];
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(ITEM)) {
    const form = match[0];
    const lower = form.toLowerCase();
    const possessive = lower.endsWith("'s") || lower.endsWith("’s");
    const word = possessive ? lower.slice(0, -2) : lower;
    const figure = lower >= "0" && lower < ":";
    const digits = figure ? /^(\d{1,9})(st|nd|rd|th)?$/.exec(word) : null;
    const at = start + match.index;
    items.push({
      start: at,
      end: at + form.length,
      form,
      word,
      number: digits === null ? null : Number(digits[1]),
      ordinal: digits?.[2] !== undefined,
      capital: lower[0] !== form[0],
      possessive,
    });
  }
  return items;
}

/** True for the dashes that join the ends of a range. */
export function isDash(item: TimeItem | undefined): boolean {
  return item !== undefined && /^[-–—−]$/.test(item.form);
}
