// Documents into the ledger: parsed, coded, kept in batches, then settled into records. Again with the same documents changes nothing;
// where it is cut off, whole batches are there and the next run does the rest. One that cannot be coded is left out and said.
import type { Claim } from "../kernel/claim.js";
import type { Document } from "../kernel/document.js";
import type { Register } from "../ledger/agreements/register.js";
import type { Store } from "../store/store.js";
import type { DocumentCoder } from "./code-documents.js";
import { settleLedger } from "./settle-ledger.js";

/** Documents kept in one transaction. */
const BATCH = 250;

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
  /** Documents that could not be coded, and were not kept. */
  readonly uncoded: readonly { readonly name: string; readonly reason: string }[];
}

export interface IngestOptions {
  /** When this was learnt: an ISO instant. */
  readonly knownAt: string;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export async function ingest(
  store: Store,
  coder: DocumentCoder,
  documents: readonly Document[],
  register: Register,
  { knownAt, onProgress }: IngestOptions,
): Promise<Ingested> {
  const sum = { added: 0, already: 0, recoded: 0, claims: 0 };
  const differing = new Set<string>();
  const uncoded: { readonly name: string; readonly reason: string }[] = [];
  let batch: { readonly document: Document; readonly claims: readonly Claim[] }[] = [];
  let at = 0;
  const keep = async () => {
    const done = await store.putDocuments(batch, knownAt);
    sum.added += done.added;
    sum.already += done.already;
    sum.recoded += done.recoded;
    sum.claims += batch.reduce((count, { claims }) => count + claims.length, 0);
    for (const id of done.differing) differing.add(id);
    batch = [];
    onProgress?.(at, documents.length);
  };
  for await (const coding of coder.codings(documents)) {
    const document = documents[at++]!;
    if (typeof coding === "string") uncoded.push({ name: document.name, reason: coding });
    else batch.push({ document, claims: coding });
    if (batch.length >= BATCH) await keep();
  }
  await keep();
  const settled = await settleLedger(store, register, knownAt);
  return {
    documents: documents.length,
    ...sum,
    records: settled.added + settled.already + settled.changed,
    differing: documents.filter(({ id }) => differing.has(id)).map(({ name }) => name),
    unread: documents.filter((document) => !coder.reads(document)).map(({ name }) => name),
    uncoded,
  };
}
