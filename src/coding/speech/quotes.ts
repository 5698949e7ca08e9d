// Where a text's double quotations begin and end, marks included: " “ ” and doubled apostrophes.
// A paragraph's end closes every quotation. Single marks are left alone: they cannot be told from apostrophes.
import type { Span } from "../../kernel/span.js";

export interface Quote extends Span {
  /** False where the paragraph ended first: speech that runs on, or a lost mark. */
  readonly closed: boolean;
  /** Units of the opening mark: 2 for a doubled apostrophe. */
  readonly mark: number;
}

/** Quotations in the order of the text; none lies in another. */
export function findQuotes(text: string): Quote[] {
  const found: Quote[] = [];
  let open = -1;
  let mark = 1;
  const close = (end: number, closed: boolean) => {
    if (open >= 0 && end > open) found.push({ start: open, end, closed, mark });
    open = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "\n" && text[i + 1] === "\n") {
      close(i, false);
      continue;
    }
    const double = (c === "'" || c === "`" || c === "’" || c === "‘") && text[i + 1] === c;
    const width = double ? 2 : 1;
    if (c === "“" || c === "«" || ((double || c === '"') && open < 0 && !closesOnly(text, i, width))) {
      if (open < 0) {
        open = i;
        mark = width;
      }
    } else if (c === "”" || c === "»" || (double && c !== "`") || c === '"') {
      // A mark that can only open stands inside what is open already.
      if (c === "”" || c === "»" || !opensOnly(text, i, width)) close(i + width, true);
    }
    i += width - 1;
  }
  close(text.length, false);
  return found;
}

const closesOnly = (text: string, at: number, width: number) =>
  at > 0 && /[^\s([{—–-]/u.test(text[at - 1]!) && !/[\p{L}\p{N}]/u.test(text[at + width] ?? " ");
const opensOnly = (text: string, at: number, width: number) =>
  /\s/u.test(text[at - 1] ?? " ") && /\S/u.test(text[at + width] ?? " ");

/** The quotation in which a place stands, its marks included, or null. */
export function quoteAt(quotes: readonly Quote[], offset: number): Quote | null {
  let low = 0;
  let high = quotes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle]!;
    if (offset < quote.start) high = middle - 1;
    else if (offset >= quote.end) low = middle + 1;
    else return quote;
  }
  return null;
}
