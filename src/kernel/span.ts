// A stretch of a text, in UTF-16 code units, half open: text.slice(start, end) gives the words.
// It says where the words stand; it does not know which text they stand in.

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a span. */
export function words(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers all of those given; the list must not be empty. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  if (first === undefined) throw new RangeError("hull() of no spans");
  return spans.reduce<Span>((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), {
    start: first.start,
    end: first.end,
  });
}
