// Claims folded into flows: from whom, to whom, what sort of act, how many claims tell of it. Denials are no flow.
import type { ClaimRow, Quad } from "../contract.js";

export interface Flow {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly quad: Quad;
  readonly claims: number;
}

/** Most told first. Acts that two do together count as from each to the other once, in the order of the text. */
export function flowsOf(rows: readonly ClaimRow[], quadOf: (type: string) => Quad | null): readonly Flow[] {
  const found = new Map<string, Flow>();
  for (const { claim } of rows) {
    const quad = quadOf(claim.type);
    if (quad === null || claim.polarity === "negated") continue;
    const [from, to] =
      claim.recipient.length > 0
        ? [claim.actor[0]?.id, claim.recipient[0]?.id]
        : [claim.actor[0]?.id, claim.actor[1]?.id];
    if (from == null || to == null || from === to) continue;
    const key = `${from}|${to}|${quad}`;
    found.set(key, { key, from, to, quad, claims: (found.get(key)?.claims ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.claims - a.claims || (a.key < b.key ? -1 : 1));
}
