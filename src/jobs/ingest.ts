// Documents into the ledger: parsed, coded, kept in batches, then settled into records. Again with the same documents changes nothing;
// where it is cut off, whole batches are there and the next run does the rest.
import type { Document } from "../kernel/document.js";
import type { Register } from "../ledger/agreements/register.js";
import type { Store } from "../store/store.js";
import type { Engine } from "./engine.js";
import { settleLedger } from "./settle-ledger.js";

/** Documents kept in one transaction. */
const BATCH = 100;

export interface Ingested {
  readonly documents: number;
  readonly added: number;
  readonly already: number;
  readonly recoded: number;
  readonly claims: number;
  readonly records: number;
  /** Names of documents whose text differs in white space from the one kept, so that their claims were left out. */
  readonly differing: readonly string[];
  /** Names of documents in a language without a model: kept, not coded. */
  readonly unread: readonly string[];
}

export interface IngestOptions {
  /** When this was learnt: an ISO instant. */
  readonly knownAt: string;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export async function ingest(
  store: Store,
  engine: Engine,
  documents: readonly Document[],
  register: Register,
  { knownAt, onProgress }: IngestOptions,
): Promise<Ingested> {
  const sum = { added: 0, already: 0, recoded: 0, claims: 0 };
  const differing = new Set<string>();
  for (let at = 0; at < documents.length; at += BATCH) {
    const batch = documents.slice(at, at + BATCH).map((document) => ({ document, claims: engine.code(document) }));
    const done = await store.putDocuments(batch, knownAt);
    sum.added += done.added;
    sum.already += done.already;
    sum.recoded += done.recoded;
    sum.claims += batch.reduce((count, { claims }) => count + claims.length, 0);
    for (const id of done.differing) differing.add(id);
    onProgress?.(Math.min(at + BATCH, documents.length), documents.length);
  }
  const settled = await settleLedger(store, register, knownAt);
  return {
    documents: documents.length,
    ...sum,
    records: settled.added + settled.already + settled.changed,
    differing: documents.filter(({ id }) => differing.has(id)).map(({ name }) => name),
    unread: documents.filter((document) => !engine.reads(document)).map(({ name }) => name),
  };
}
