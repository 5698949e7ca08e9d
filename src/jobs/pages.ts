// Walks the whole of a listing, page after page, so that no job forgets the second one.
// It holds one page at a time; what changes in the ledger meanwhile may or may not be seen.
import type { Document } from "../kernel/document.js";
import type { ClaimQuery, ClaimRow, DocumentQuery, DocumentRow, Page, Store } from "../store/store.js";

/** Rows asked for at a time: large enough that the asking costs little, small enough for memory. */
const PAGE = 5_000;
/** Ids named in one question. */
const IDS = 1_000;

/** Every claim that fits, oldest first unless the query says otherwise. */
export function allClaims(store: Store, query: ClaimQuery = {}): AsyncGenerator<ClaimRow> {
  return walk((cursor) => store.claims({ ...query, limit: PAGE, cursor }));
}

/** Every document that fits, by day, then id. */
export function allDocuments(store: Store, query: DocumentQuery = {}): AsyncGenerator<DocumentRow> {
  return walk((cursor) => store.documents({ ...query, limit: PAGE, cursor }));
}

/** The documents of these ids that were known then; an id may stand in the list more than once. */
export async function documentsOf(
  store: Store,
  ids: readonly string[],
  knownAt?: string,
): Promise<ReadonlyMap<string, Document>> {
  const wanted = [...new Set(ids)].sort();
  const documents = new Map<string, Document>();
  for (let at = 0; at < wanted.length; at += IDS) {
    for await (const { document } of allDocuments(store, { ids: wanted.slice(at, at + IDS), knownAt }))
      documents.set(document.id, document);
  }
  return documents;
}

/** The claims of these ids that were known then, each once. */
export async function claimsOf(store: Store, ids: readonly string[], knownAt?: string): Promise<readonly ClaimRow[]> {
  return inPieces(ids, (some) => allClaims(store, { ids: some, knownAt }));
}

/** All claims of these documents that were known then. */
export async function claimsIn(
  store: Store,
  documents: readonly string[],
  knownAt?: string,
): Promise<readonly ClaimRow[]> {
  return inPieces(documents, (some) => allClaims(store, { documents: some, knownAt }));
}

async function inPieces<Row>(
  ids: readonly string[],
  read: (some: readonly string[]) => AsyncGenerator<Row>,
): Promise<readonly Row[]> {
  const wanted = [...new Set(ids)].sort();
  const rows: Row[] = [];
  for (let at = 0; at < wanted.length; at += IDS)
    for await (const row of read(wanted.slice(at, at + IDS))) rows.push(row);
  return rows;
}

async function* walk<Row>(read: (cursor: string | undefined) => Promise<Page<Row>>): AsyncGenerator<Row> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield* page.rows;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}
