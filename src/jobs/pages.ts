// Walks the whole of a listing, page after page, so that no job forgets the second one.
// It holds one page at a time; what changes in the ledger meanwhile may or may not be seen.
import type { ClaimQuery, ClaimRow, DocumentQuery, DocumentRow, Page, Store } from "../store/store.js";

/** Rows asked for at a time: large enough that the asking costs little, small enough for memory. */
const PAGE = 5_000;

/** Every claim that fits, oldest first unless the query says otherwise. */
export function allClaims(store: Store, query: ClaimQuery = {}): AsyncGenerator<ClaimRow> {
  return walk((cursor) => store.claims({ ...query, limit: PAGE, cursor }));
}

/** Every document that fits, by day, then id. */
export function allDocuments(store: Store, query: DocumentQuery = {}): AsyncGenerator<DocumentRow> {
  return walk((cursor) => store.documents({ ...query, limit: PAGE, cursor }));
}

async function* walk<Row>(read: (cursor: string | undefined) => Promise<Page<Row>>): AsyncGenerator<Row> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield* page.rows;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}
