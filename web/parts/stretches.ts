// A text cut at every edge of a claim's words, paragraph by paragraph, so that each stretch is either plain or belongs to claims.
// Where claims overlap, a stretch leads to the one that is being read, else to the shortest. Offsets are UTF-16 units, as spans are.
import type { Claim } from "../contract.js";

export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** The claim it leads to; null for plain text. */
  readonly claim: Claim | null;
  /** Ids of the claims whose words begin here. */
  readonly begins: readonly string[];
}

export function stretchesOf(
  text: string,
  claims: readonly Claim[],
  current: string | null,
): readonly (readonly Stretch[])[] {
  const begun = new Set<string>();
  return [...text.matchAll(/[^\n]+/g)].map((paragraph) => {
    const [from, to] = [paragraph.index, paragraph.index + paragraph[0].length];
    const inside = claims.filter(({ span }) => span.start < to && span.end > from);
    const edges = new Set([from, to]);
    for (const { span } of inside)
      for (const edge of [span.start, span.end]) if (edge > from && edge < to) edges.add(edge);
    const places = [...edges].sort((a, b) => a - b);
    return places.slice(0, -1).map((start, index): Stretch => {
      const end = places[index + 1]!;
      const over = inside.filter(({ span }) => span.start <= start && span.end >= end);
      const [shortest = null] = over.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
      const begins = over.map(({ id }) => id).filter((id) => !begun.has(id));
      for (const id of begins) begun.add(id);
      return { start, text: text.slice(start, end), claim: over.find(({ id }) => id === current) ?? shortest, begins };
    });
  });
}
