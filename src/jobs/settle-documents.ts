// Settles what some documents touch and nothing else: the records that their claims carry or have carried, each from all the documents
// that tell it. On a day on which the ledger was settled whole it gives what settling the whole again would give.
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import type { StandingRecord } from "../kernel/record.js";
import { toRecord } from "../ledger/agreements/record.js";
import type { Register } from "../ledger/agreements/register.js";
import { merge } from "../ledger/merge.js";
import type { Store } from "../store/store.js";
import { isImported } from "./import.js";
import { hasBegun } from "./load-register.js";
import { claimsOf, documentsOf } from "./pages.js";
import { type SettledDocument, settledOf } from "./settle-ledger.js";

/**
 * @param touched ids of documents that are new or were coded anew since the ledger was settled
 * @returns how many records were put down anew or ended
 */
export async function settleDocuments(
  store: Store,
  register: Register,
  knownAt: string,
  touched: readonly string[],
): Promise<number> {
  const day = knownAt.slice(0, 10) as Day;
  const own = new Set(touched);
  const fresh = await settledOf(store, await documentsIn(store, own));
  const carried = await store.recordsOn(touched);
  const ids = new Set(carried.map(({ record }) => record.id));
  // One document at a time: the same record told by two is one id all the same.
  for (const { records } of fresh)
    for (const record of records) for (const { id } of merge([[record]], context(register, day, []))) ids.add(id);
  if (ids.size === 0) return 0;
  const standing = new Map<string, StandingRecord>();
  for (const { record } of await store.recordsOf([...ids])) standing.set(record.id, record);
  const basis = [...standing.values()].flatMap((record) =>
    record.basis.flatMap((one) => ("claim" in one ? [one.claim] : [])),
  );
  const others = new Set((await claimsOf(store, basis)).map(({ claim }) => claim.document));
  for (const id of own) others.delete(id);
  const documents = [...fresh, ...(await settledOf(store, await documentsIn(store, others)))];
  const told = merge(
    documents.map(({ records }) => records),
    context(register, day, documents),
  ).filter(({ id }) => ids.has(id));
  const there = new Set(told.map(({ id }) => id));
  const entered = register.agreements
    .filter((agreement) => hasBegun(agreement, day))
    .map((agreement) => toRecord(agreement, day))
    .filter(({ id }) => ids.has(id) && !there.has(id));
  for (const { id } of entered) there.add(id);
  const gone = [...standing.values()].filter((record) => !there.has(record.id) && !isImported(record));
  const settled = await store.putRecords([...told, ...entered], knownAt);
  const ended =
    gone.length === 0
      ? 0
      : await store.closeRecords(
          gone.map(({ id }) => id),
          knownAt,
        );
  return settled.added + settled.changed + ended;
}

async function documentsIn(store: Store, ids: ReadonlySet<string>): Promise<readonly Document[]> {
  return [...(await documentsOf(store, [...ids])).values()];
}

function context(register: Register, day: Day, documents: readonly SettledDocument[]) {
  const published = new Map(documents.flatMap((document) => [...document.published]));
  return { publishedOf: (claim: string) => published.get(claim) ?? null, register, day };
}
