// Claims with the words they stand on: the documents of a page of claims are read at once and each claim gets its stretch of them.
// A claim whose document was not known then has no words.
import { words } from "../kernel/span.js";
import type { ClaimRow, Store } from "../store/store.js";
import { documentsOf } from "./pages.js";

export interface QuotedClaim extends ClaimRow {
  /** The marked words; null where the document was not known by then. */
  readonly quote: string | null;
}

export async function quoted(
  store: Store,
  rows: readonly ClaimRow[],
  knownAt?: string,
): Promise<readonly QuotedClaim[]> {
  const documents = await documentsOf(
    store,
    rows.map(({ claim }) => claim.document),
    knownAt,
  );
  return rows.map((row) => {
    const document = documents.get(row.claim.document);
    return { ...row, quote: document === undefined ? null : words(document.text, row.claim.span) };
  });
}
