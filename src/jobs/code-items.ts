// Items whose documents are there, into the ledger: coded and kept in small batches, each marked when it is kept. A process that dies in
// between codes such a batch again, and the ledger, which knows a document by its content, keeps it once. One that cannot be coded or
// kept is set aside with the reason.
import type { Document } from "../kernel/document.js";
import { NoroshiError } from "../kernel/error.js";
import type { Item, ItemChange } from "../store/source.js";
import type { Coded, Store } from "../store/store.js";
import { codingOf } from "./code-documents.js";
import type { Engine } from "./engine.js";

/** Items at a time: between two batches, what the network has brought is taken in. */
const BATCH = 25;

export interface CodedItems {
  readonly items: number;
  /** Documents that the ledger did not have. */
  readonly added: number;
  readonly claims: number;
  readonly aside: number;
}

export const NO_ITEMS: CodedItems = { items: 0, added: 0, claims: 0, aside: 0 };

/** Only these two of the engine are needed. */
export type Coder = Pick<Engine, "code" | "reads">;

/**
 * Codes every item that is fetched.
 * @param stopped asked between batches
 */
export async function codeItems(
  store: Store,
  engine: Coder,
  now: () => Date,
  stopped: () => boolean,
): Promise<CodedItems> {
  let sum = NO_ITEMS;
  while (!stopped()) {
    const items = await store.items("fetched", BATCH);
    if (items.length === 0) break;
    sum = plus(sum, await codeBatch(store, engine, items, now().toISOString()));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return sum;
}

async function codeBatch(store: Store, engine: Coder, items: readonly Item[], knownAt: string): Promise<CodedItems> {
  const changes: ItemChange[] = [];
  const coded: { readonly item: Item; readonly coded: Coded }[] = [];
  for (const item of items) {
    const done = codeOne(engine, item.body);
    if (typeof done === "string") changes.push({ id: item.id, state: "aside", reason: done, body: null });
    else coded.push({ item, coded: done });
  }
  let added = 0;
  let claims = 0;
  const kept = async (some: typeof coded): Promise<void> => {
    added += (
      await store.putDocuments(
        some.map((one) => one.coded),
        knownAt,
      )
    ).added;
    for (const { item, coded: one } of some) {
      claims += one.claims.length;
      const unread = engine.reads(one.document) ? undefined : "kept, but no model reads its language";
      changes.push({ id: item.id, state: "coded", body: null, reason: unread });
    }
  };
  try {
    await kept(coded);
  } catch (error) {
    if (!isBadInput(error)) throw error;
    // One of them cannot be kept: which, shows one by one.
    for (const one of coded) {
      try {
        await kept([one]);
      } catch (cause) {
        if (!isBadInput(cause)) throw cause;
        changes.push({ id: one.item.id, state: "aside", reason: cause.message, body: null });
      }
    }
  }
  await store.moveItems(changes);
  return { items: items.length, added, claims, aside: changes.filter(({ state }) => state === "aside").length };
}

function codeOne(engine: Coder, document: Document | null): Coded | string {
  if (document === null) return "it holds no document";
  const coding = codingOf(engine, document);
  return typeof coding === "string" ? coding : { document, claims: coding };
}

function isBadInput(error: unknown): error is NoroshiError {
  return error instanceof NoroshiError && (error.code === "bad-input" || error.code === "bad-date");
}

export function plus(a: CodedItems, b: CodedItems): CodedItems {
  return {
    ...{ items: a.items + b.items, added: a.added + b.added, claims: a.claims + b.claims, aside: a.aside + b.aside },
  };
}
