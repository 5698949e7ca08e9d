// The words that claims stand on, for those who are told of them and have no ledger at hand: the latest first, some of them where there
// are many. A claim that the ledger does not hold any more is left out.
import { words } from "../kernel/span.js";
import type { ClaimRow, Store } from "../store/store.js";
import { documentsOf } from "./pages.js";

export interface QuotedClaim {
  readonly claim: string;
  readonly type: string;
  readonly words: string;
  readonly outlet: string | null;
  readonly published: ClaimRow["published"];
  readonly document: string;
  readonly url: string | null;
}

/** @param most how many at most */
export async function evidenceOf(
  store: Store,
  ids: readonly string[],
  most: number,
  knownAt?: string,
): Promise<readonly QuotedClaim[]> {
  const rows: ClaimRow[] = [];
  for (const id of ids) {
    const row = await store.claim(id, knownAt);
    if (row !== null) rows.push(row);
  }
  const latest = rows
    .sort((a, b) =>
      a.published === b.published ? (a.claim.id < b.claim.id ? -1 : 1) : a.published < b.published ? 1 : -1,
    )
    .slice(0, most);
  const documents = await documentsOf(
    store,
    latest.map(({ claim }) => claim.document),
    knownAt,
  );
  return latest.flatMap(({ claim, published, outlet }) => {
    const document = documents.get(claim.document);
    if (document === undefined) return [];
    const said = words(document.text, claim.span).replace(/\s+/gu, " ").trim();
    return [
      { claim: claim.id, type: claim.type, words: said, outlet, published, document: document.id, url: document.url },
    ];
  });
}
