// What the store keeps of collecting: sources with how they have fared, and the items that came from them on their way to the ledger.
// It is kept beside what the ledger knows and is no part of it: `dump` leaves it out, and no clock of knowledge runs over it.
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";

export type SourceKind = "feed" | "page" | "lines" | "folder";

export interface Source {
  /** Made from the address. */
  readonly id: string;
  /** An http address, or the path of a folder. */
  readonly url: string;
  /** What the outlet of its documents is called; empty until somebody or the feed itself says. */
  readonly title: string;
  readonly kind: SourceKind;
  /** Whether the user lets it reach addresses that are not public. */
  readonly local: boolean;
  /** Seconds between two visits; null for the usual pace. */
  readonly every: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it is to be visited next: an ISO instant, like those below. */
  readonly due: string;
  /** Visits in a row that brought no answer. */
  readonly failures: number;
  /** What was wrong at the last visit; null where nothing was. */
  readonly trouble: string | null;
  /** When it last answered, and when it last had something new. */
  readonly lastSeen: string | null;
  readonly lastNew: string | null;
  readonly added: string;
}

/** A source as a user gives it. */
export type GivenSource = Pick<Source, "url" | "title" | "kind" | "local" | "every">;

/**
 * Where an item is: its page is still to be fetched; its document is there; the document and its claims are in the ledger; the records are
 * settled with it; it holds no document, for the reason given.
 */
export const ITEM_STATES = ["waiting", "fetched", "coded", "settled", "aside"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export interface Item {
  /** Made from source, key within it and content: the same content twice is one item, changed content another. */
  readonly id: string;
  readonly source: string;
  /** What people call it: its address or title. */
  readonly name: string;
  /** The page to fetch, where it waits for one. */
  readonly url: string | null;
  readonly state: ItemState;
  /** How often its page was asked for in vain. */
  readonly tries: number;
  /** Why it is aside, or what was wrong at the last try. */
  readonly reason: string | null;
  /** The document, or what there is of it while it waits; null where it is aside or in the ledger. */
  readonly body: Document | null;
  /** The id of its document. */
  readonly document: string | null;
  /** Hash of the raw bytes in the archive. */
  readonly raw: string | null;
  /** When it was first seen. */
  readonly seen: string;
}

export type NewItem = Omit<Item, "tries" | "seen" | "source">;

/** What a visit to a source came to: kept with the items it brought, all or nothing. */
export interface Visit {
  readonly source: string;
  readonly at: string;
  readonly due: string;
  /** Null where the source answered. */
  readonly trouble: string | null;
  /** Tags and title to keep; whatever is left out stays as it was. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  /** Taken only where the source has no title yet. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly items: readonly NewItem[];
}

/** A step of an item on its way; what is left out stays as it was. */
export interface ItemChange {
  readonly id: string;
  readonly state: ItemState;
  readonly tries?: number | undefined;
  readonly reason?: string | null | undefined;
  readonly body?: Document | null | undefined;
  readonly raw?: string | null | undefined;
}

/** How many new items a source brought on a day. */
export interface SourceDay {
  readonly source: string;
  readonly day: Day;
  readonly items: number;
}

/** How many items of a source are in a state. */
export interface ItemCount {
  readonly source: string;
  readonly state: ItemState;
  readonly items: number;
}

export interface SourceStore {
  /** Adds a source, due at once; one with that address takes title, kind, local and pace anew and keeps the rest. */
  putSource(given: GivenSource, at: string): Promise<Source>;
  /** Forgets a source and its items; the documents stay in the ledger. False where there is none of that id. */
  removeSource(id: string): Promise<boolean>;
  /** By address. */
  sources(): Promise<readonly Source[]>;
  /** By source, then day. */
  sourceDays(from: Day): Promise<readonly SourceDay[]>;
  /** @returns how many of the items are new; items that are there already stay as they are */
  keepVisit(visit: Visit): Promise<number>;
  /** Items in a state, by id; of one source where it is given. */
  items(state: ItemState, limit: number, source?: string): Promise<readonly Item[]>;
  moveItems(changes: readonly ItemChange[]): Promise<void>;
  /** Moves every item that is in one state to another; returns how many. */
  moveAll(from: ItemState, to: ItemState): Promise<number>;
  itemCounts(): Promise<readonly ItemCount[]>;
}
