// What the rest of the house may ask of a ledger. One interface over PGlite and PostgreSQL; everything that goes in and
// comes out is plain data, so it can be moved behind a worker. It codes nothing, settles nothing and judges nothing.
import type { Claim, ClaimType, Kind } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import type { RecordKind, StandingRecord } from "../kernel/record.js";
import type { SourceStore } from "./source.js";

/** A document and everything that was coded from it. */
export interface Coded {
  readonly document: Document;
  readonly claims: readonly Claim[];
}

/** What a batch of documents did to the ledger. */
export interface Added {
  /** Documents that are new. */
  readonly added: number;
  /** Documents that were there, or came twice in the batch. */
  readonly already: number;
  /** Documents among `already` whose claims changed. */
  readonly recoded: number;
  readonly opened: number;
  readonly closed: number;
  /** Ids that two different claims of one document share; the first was kept. Sorted. */
  readonly clashing: readonly string[];
  /** Documents whose id is there with other white space in the text: spans would not fit, so their claims were left out. Sorted. */
  readonly differing: readonly string[];
}

export interface Settled {
  readonly added: number;
  readonly already: number;
  readonly changed: number;
}

/** The two clocks of a question. */
export interface When {
  /** Leaves out what was published, began or happened after that day and, of records, what had ended before it. YYYY-MM-DD. */
  readonly asOf?: string | undefined;
  /** Sees only what the ledger knew by then: an ISO instant, or a day to its end. Without it, all that is known. */
  readonly knownAt?: string | undefined;
}

export interface Paging {
  /** 100 unless given, 10,000 at most. */
  readonly limit?: number | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
  /** By day; oldest first unless given. */
  readonly order?: "oldest" | "newest" | undefined;
}

export interface ClaimQuery extends When, Paging {
  /** One acts on the other, or both act together on nobody else. */
  readonly between?: readonly [string, string] | undefined;
  /** Acts or is acted on. */
  readonly involving?: string | undefined;
  readonly document?: string | undefined;
  readonly types?: readonly ClaimType[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  /** The claim's time (its document's day where it has none) touches the days from … to, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words, "a phrase", or, -without; looked for in the words of the evidence. */
  readonly text?: string | undefined;
}

export interface DocumentQuery extends When, Paging {
  readonly ids?: readonly string[] | undefined;
  readonly outlet?: string | undefined;
  readonly country?: string | undefined;
  readonly lang?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** As in ClaimQuery, looked for in title and text. */
  readonly text?: string | undefined;
}

export interface RecordQuery extends When {
  readonly kind?: RecordKind | undefined;
  readonly between?: readonly [string, string] | undefined;
  readonly involving?: string | undefined;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** The cursor of the next page; null where this is the last. */
  readonly next: string | null;
}

export interface ClaimRow {
  readonly claim: Claim;
  /** Of its document. */
  readonly published: Day;
  readonly outlet: string | null;
  /** ISO instant. */
  readonly knownFrom: string;
}

export interface DocumentRow {
  readonly document: Document;
  readonly knownFrom: string;
}

export interface RecordRow {
  readonly record: StandingRecord;
  readonly knownFrom: string;
}

/** One of the versions that a claim or record has had. */
export interface Past<T> {
  readonly value: T;
  readonly knownFrom: string;
  /** Null where it stands. Equal to knownFrom where it was replaced in the same moment. */
  readonly knownTo: string | null;
}

/** An analyst's decision about a claim or record; kept apart, so that it never changes what a text says. */
export interface Ruling {
  readonly id: string;
  readonly target: string;
  readonly status: "confirmed" | "rejected" | "merged";
  /** What the target is the same as, where it is merged; else null. */
  readonly into: string | null;
  readonly why: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

export interface PairCount {
  /** The lesser code first. */
  readonly pair: readonly [string, string];
  readonly claims: number;
}

export interface DayCount {
  readonly day: Day;
  readonly documents: number;
}

export interface Counts {
  readonly documents: number;
  /** Standing, and closed by a correction. */
  readonly claims: number;
  readonly claimsClosed: number;
  readonly records: number;
  readonly recordsClosed: number;
  readonly rulings: number;
}

export interface Store extends SourceStore {
  /** Names the ledger; holds no password. */
  readonly place: string;

  /**
   * Keeps documents with their claims, all of the batch or nothing; again does nothing. Claims that are not given any more are closed.
   * @param knownAt when this was learnt: an ISO instant or a day
   * @throws bad-input for an id, span or range that cannot be kept, or a change known before what it changes; bad-date
   */
  putDocuments(batch: readonly Coded[], knownAt: string): Promise<Added>;
  document(id: string, knownAt?: string): Promise<DocumentRow | null>;
  /** By day of publication, then id. */
  documents(query?: DocumentQuery): Promise<Page<DocumentRow>>;
  /** How many documents were published on each day that has any, oldest first; asOf leaves out later days. */
  documentDays(when?: When): Promise<readonly DayCount[]>;

  claim(id: string, knownAt?: string): Promise<ClaimRow | null>;
  /** By first day of the claim's time, then document, place in the text, id. */
  claims(query?: ClaimQuery): Promise<Page<ClaimRow>>;
  claimHistory(id: string): Promise<readonly Past<Claim>[]>;
  /** Every pair that has claims between its two, by code. */
  pairs(knownAt?: string): Promise<readonly PairCount[]>;

  /** Keeps records as they stand from then on; records not given stay as they are. Same errors as putDocuments. */
  putRecords(records: readonly StandingRecord[], knownAt: string): Promise<Settled>;
  /** Ends the known time of records that hold no longer, such as those whose claims fell away; returns how many stood. */
  closeRecords(ids: readonly string[], knownAt: string): Promise<number>;
  record(id: string, knownAt?: string): Promise<RecordRow | null>;
  /** By kind, then id. */
  records(query?: RecordQuery): Promise<readonly RecordRow[]>;
  recordHistory(id: string): Promise<readonly Past<StandingRecord>[]>;

  /**
   * Keeps a decision; the same one again does nothing. Its id is made here.
   * @throws unknown-record where target or into is neither a claim nor a record
   */
  putRuling(ruling: Omit<Ruling, "id">): Promise<Ruling>;
  /** All, or those on one target, oldest first: the last one on a target is the one that counts. */
  rulings(query?: { readonly target?: string; readonly knownAt?: string }): Promise<readonly Ruling[]>;

  counts(): Promise<Counts>;
  /** Every row of every table as a line of JSON, in an order that depends on the content alone; equal ledgers give equal lines. */
  dump(): Promise<readonly string[]>;
  close(): Promise<void>;
}
