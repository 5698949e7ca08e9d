// Cuts a stretch of text to what is told: no comma, stop or lone mark at its ends, and a quotation that begins in it kept whole.
// It sees characters only and never makes a stretch longer than the quotation that it touches.
import type { Span } from "../../kernel/span.js";
import { type Quote, quoteAt } from "./quotes.js";

const LEADING = /[\s,;:.…—–―-]/u;
const TRAILING = /[\s,;:.…—–―-]/u;

/** The stretch cut to size; null where nothing is left. */
export function stretch(text: string, quotes: readonly Quote[], from: number, to: number): Span | null {
  let start = from;
  let end = to;
  for (let changed = true; changed; ) {
    changed = false;
    while (start < end && LEADING.test(text[start]!)) start++;
    const first = quoteAt(quotes, start);
    // A closing mark at the front belongs to what stands before.
    if (first !== null && first.start < start && first.closed && start >= first.end - first.mark && first.end <= end) {
      start = first.end;
      changed = true;
    }
  }
  for (let changed = true; changed; ) {
    changed = false;
    const last = end > start ? quoteAt(quotes, end - 1) : null;
    if (last !== null && last.start >= start) {
      if (end < last.end) end = last.end;
      break;
    }
    if (last?.closed && end > last.end - last.mark) {
      end = last.end - last.mark;
      changed = true;
    }
    while (end > start && TRAILING.test(text[end - 1]!) && !initials(text, start, end)) {
      end--;
      changed = true;
    }
    if (end > start && text[end - 1] === ")" && !text.slice(start, end).includes("(")) {
      end--;
      changed = true;
    }
  }
  return end > start ? { start, end } : null;
}

/** "the U.S.", "Mr. J.": the stop belongs to the word. */
const initials = (text: string, start: number, end: number) =>
  text[end - 1] === "." && /(^|[\s.])\p{Lu}\.$/u.test(text.slice(Math.max(start, end - 4), end));
