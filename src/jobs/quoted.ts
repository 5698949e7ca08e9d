// Claims with the words they stand on: a page of them in one question, or those of some ids.
// A claim whose document was not known then has no words.
import type { ClaimQuery, ClaimRow, Page, Store } from "../store/store.js";

export interface QuotedClaim extends ClaimRow {
  /** The marked words; null where the document was not known by then. */
  readonly quote: string | null;
}

/** Ids named in one question. */
const IDS = 1_000;

export async function quoted(store: Store, query: ClaimQuery): Promise<Page<QuotedClaim>> {
  const { rows, next } = await store.claims({ ...query, quotes: true });
  return { rows: rows.map((row) => ({ ...row, quote: row.quote ?? null })), next };
}

/** The claims of these ids that were known then, in the order of the ids. */
export async function quotedOf(
  store: Store,
  ids: readonly string[],
  knownAt?: string,
): Promise<readonly QuotedClaim[]> {
  const found = new Map<string, QuotedClaim>();
  for (let at = 0; at < ids.length; at += IDS) {
    const { rows } = await quoted(store, { ids: ids.slice(at, at + IDS), knownAt, limit: IDS });
    for (const row of rows) found.set(row.claim.id, row);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
