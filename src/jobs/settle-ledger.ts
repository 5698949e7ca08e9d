// Settles a ledger anew: every document's claims as they stand, and the register's agreements, become its standing records; those that
// nothing carries any more end. Running it twice changes nothing.
import type { Claim } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import type { StandingRecord } from "../kernel/record.js";
import { toRecord } from "../ledger/agreements/record.js";
import type { Register } from "../ledger/agreements/register.js";
import { merge } from "../ledger/merge.js";
import { settle } from "../ledger/settle/settle.js";
import type { Settled, Store } from "../store/store.js";
import { isImported } from "./import.js";
import { hasBegun } from "./load-register.js";
import { allDocuments, claimsIn } from "./pages.js";

/** Documents whose claims are read in one question. */
const PAGE = 1_000;

/** The records of one document and the day of each of its claims; what settling needs, without the text. */
export interface SettledDocument {
  readonly records: readonly StandingRecord[];
  readonly published: ReadonlyMap<string, Day>;
}

export function settleDocument(document: Document, claims: readonly Claim[]): SettledDocument {
  return {
    records: settle(document, claims),
    published: new Map(claims.map(({ id }) => [id, document.published])),
  };
}

/**
 * What documents and register add up to on a day.
 * @param day the register's agreements are taken as of it
 * @returns by kind, then id
 */
export function settleAll(
  documents: readonly SettledDocument[],
  register: Register,
  day: Day,
): readonly StandingRecord[] {
  const published = new Map<string, Day>();
  for (const document of documents) for (const [claim, on] of document.published) published.set(claim, on);
  const told = merge(
    documents.map(({ records }) => records),
    { publishedOf: (claim) => published.get(claim) ?? null, register, day },
  );
  const there = new Set(told.map(({ id }) => id));
  const entered = register.agreements
    .filter((agreement) => hasBegun(agreement, day))
    .map((agreement) => toRecord(agreement, day))
    .filter(({ id }) => !there.has(id));
  return [...told, ...entered].sort((a, b) => order(a.kind, b.kind) || order(a.id, b.id));
}

/**
 * Settles everything in the ledger and keeps the result.
 * @param knownAt when the records became known: an ISO instant
 */
export async function settleLedger(
  store: Store,
  register: Register,
  knownAt: string,
): Promise<Settled & { readonly ended: number }> {
  const documents: SettledDocument[] = [];
  for await (const one of settledPages(store)) documents.push(one);
  return keepSettled(store, settleAll(documents, register, knownAt.slice(0, 10) as Day), knownAt);
}

/** Documents that settle anything, page by page, so that texts and claims are in memory for a moment only. */
async function* settledPages(store: Store): AsyncGenerator<SettledDocument> {
  let page: Document[] = [];
  for await (const { document } of allDocuments(store)) {
    page.push(document);
    if (page.length < PAGE) continue;
    yield* await settledOf(store, page);
    page = [];
  }
  yield* await settledOf(store, page);
}

/** What those of the documents come to that settle anything. */
export async function settledOf(store: Store, documents: readonly Document[]): Promise<readonly SettledDocument[]> {
  const claims = new Map<string, Claim[]>();
  for (const { claim } of await claimsIn(
    store,
    documents.map(({ id }) => id),
  )) {
    const list = claims.get(claim.document);
    if (list === undefined) claims.set(claim.document, [claim]);
    else list.push(claim);
  }
  return documents.flatMap((document) => {
    const own = claims.get(document.id);
    const settled = own === undefined ? null : settleDocument(document, own);
    return settled === null || settled.records.length === 0 ? [] : [settled];
  });
}

/** Keeps settled records and ends those of earlier that are not among them; what was imported stands on its own. */
export async function keepSettled(
  store: Store,
  records: readonly StandingRecord[],
  knownAt: string,
): Promise<Settled & { readonly ended: number }> {
  const now = new Set(records.map(({ id }) => id));
  const gone = (await store.records())
    .filter(({ record }) => !now.has(record.id) && !isImported(record))
    .map(({ record }) => record.id);
  const settled = await store.putRecords(records, knownAt);
  const ended = gone.length === 0 ? 0 : await store.closeRecords(gone, knownAt);
  return { ...settled, ended };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
