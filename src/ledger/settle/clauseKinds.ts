// Which kinds of clause a stretch of a report speaks of, by the phrases of words/clauses. It reads words, not treaties: "a trade row" is
// kept out only in so far as the table keeps it out.
import type { ClauseKind } from "../../kernel/record.js";
import { CLAUSES } from "../../words/clauses.js";

/** Kinds in the order of their first phrase in the text, none twice. */
export function clauseKinds(text: string): ClauseKind[] {
  const found: { readonly at: number; readonly kind: ClauseKind }[] = [];
  for (const [kind, pattern] of PATTERNS) {
    const at = text.search(pattern);
    if (at >= 0) found.push({ at, kind });
  }
  return found.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const PATTERNS: readonly (readonly [ClauseKind, RegExp])[] = [...new Set(CLAUSES.map((clause) => clause.kind))].map(
  (kind) => {
    const phrases = CLAUSES.filter((clause) => clause.kind === kind).map((clause) => escaped(clause.text));
    return [kind, new RegExp(`\\b(?:${phrases.sort((a, b) => b.length - a.length).join("|")})\\b`, "i")] as const;
  },
);
