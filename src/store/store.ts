// What the rest of the house may ask of a ledger. One interface over PGlite and PostgreSQL; everything that goes in and
// comes out is plain data, so it can be moved behind a worker. It codes nothing, settles nothing and judges nothing.
import type { Claim, ClaimType, Kind } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import type { RecordKind, StandingRecord } from "../kernel/record.js";
import type { Alert } from "../watch/alert.js";
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
  /** Of any of these documents; and any of these claims. */
  readonly documents?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly types?: readonly ClaimType[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  /** The claim's time (its document's day where it has none) touches the days from … to, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words, "a phrase", or, -without; looked for in the words of the evidence. */
  readonly text?: string | undefined;
  /** Each with its words; without it they are not read. */
  readonly quotes?: boolean | undefined;
}

/** What can count for a watch on a pair. */
export interface CountingQuery {
  readonly pair: readonly [string, string];
  /** What one of the pair does to one of these counts too. */
  readonly toward: readonly string[];
  /** Types that count whatever they are of; a claim that has an object is read in any case. */
  readonly types: readonly ClaimType[];
  readonly knownAt?: string | undefined;
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

export interface DayQuery extends When {
  /** Only these days, YYYY-MM-DD. */
  readonly on?: readonly string[] | undefined;
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
  /** Where they were asked for: the marked words, null where the document was not known by then. */
  readonly quote?: string | null;
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

export interface AlertQuery {
  readonly id?: string | undefined;
  readonly watch?: string | undefined;
  /** Leaves out those that are closed. */
  readonly open?: boolean | undefined;
  /** Leaves out those raised after that day. */
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

export interface AlertRow {
  readonly alert: Alert;
  readonly knownFrom: string;
}

/** What following a watch up to a day has come to: its alerts as they stand, and what is to be told of them. */
export interface AlertDay {
  readonly watch: string;
  readonly day: Day;
  readonly alerts: readonly Alert[];
  readonly deliveries: readonly NewDelivery[];
}

/** Something to be told to one address. Its id is what makes it one: the same id again is not told again. */
export interface NewDelivery {
  readonly id: string;
  /** Id of what is told; the same for every channel, and at every try. */
  readonly message: string;
  /** Null where it is no alert that is told. */
  readonly alert: string | null;
  /** The day it speaks of. */
  readonly spoke: Day;
  readonly channel: string;
  /** Hash of where the channel led then; the address itself and its secrets are not kept. */
  readonly address: string;
  /** The message as it will be sent, at every try the same. */
  readonly body: object;
}

/** `gone`: the other side wants nothing more of this channel. */
export type DeliveryState = "waiting" | "failed" | "sent" | "given-up" | "gone";

export interface Delivery extends NewDelivery {
  readonly state: DeliveryState;
  readonly attempts: number;
  /** ISO instant; null where nothing is left to do. */
  readonly nextTry: string | null;
  /** What came of the last try; empty where there was none. */
  readonly said: string;
  /** ISO instant at which it was put into the outbox. */
  readonly made: string;
}

export interface DeliveryQuery {
  readonly message?: string | undefined;
  readonly alert?: string | undefined;
  readonly channel?: string | undefined;
  readonly state?: DeliveryState | undefined;
  /** Only those that are still to be sent. */
  readonly unsettled?: boolean | undefined;
}

export interface DeliveryTake {
  readonly channel: string;
  readonly address: string;
  /** ISO instants: those due by `now` are looked at; the one taken is nobody else's until `until`. */
  readonly now: string;
  readonly until: string;
}

export interface SettledDelivery {
  readonly state: DeliveryState;
  readonly said: string;
  readonly nextTry: string | null;
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

/** How far the ledger has come: an answer made at one mark is still right while the mark is the same. */
export interface Mark {
  /** Grows with every write that changed documents, claims, records or rulings. */
  readonly number: number;
  /** When that was, by the database's clock; null where nothing has been written. ISO instant. */
  readonly at: string | null;
}

export interface Store extends SourceStore {
  /** Names the ledger; holds no password. */
  readonly place: string;
  /** True where no other process can write while this one has it open. */
  readonly alone: boolean;

  /**
   * Keeps documents with their claims, all of the batch or nothing; again does nothing. Claims that are not given any more are closed.
   * @param knownAt when this was learnt: an ISO instant or a day
   * @throws bad-input for an id, span or range that cannot be kept, or a change known before what it changes; bad-date
   */
  putDocuments(batch: readonly Coded[], knownAt: string): Promise<Added>;
  document(id: string, knownAt?: string): Promise<DocumentRow | null>;
  /** By day of publication, then id. */
  documents(query?: DocumentQuery): Promise<Page<DocumentRow>>;
  /** How many documents were published on each day that has any, oldest first; asOf leaves out later days, `on` all but some. */
  documentDays(query?: DayQuery): Promise<readonly DayCount[]>;

  claim(id: string, knownAt?: string): Promise<ClaimRow | null>;
  /** By first day of the claim's time, then document, place in the text, id. */
  claims(query?: ClaimQuery): Promise<Page<ClaimRow>>;
  /** Every event that names one of the pair and can count for a watch on it, by id. */
  counting(query: CountingQuery): Promise<readonly ClaimRow[]>;
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
  /** Those that stand and rest on a claim, open or closed, of one of these documents; by kind, then id. */
  recordsOn(documents: readonly string[]): Promise<readonly RecordRow[]>;
  /** Those that stand, of these ids; by kind, then id. */
  recordsOf(ids: readonly string[]): Promise<readonly RecordRow[]>;
  recordHistory(id: string): Promise<readonly Past<StandingRecord>[]>;

  /**
   * Keeps a decision; the same one again does nothing. Its id is made here.
   * @throws unknown-record where target or into is neither a claim nor a record
   */
  putRuling(ruling: Omit<Ruling, "id">): Promise<Ruling>;
  /** All, or those on one target, oldest first: the last one on a target is the one that counts. */
  rulings(query?: { readonly target?: string; readonly knownAt?: string }): Promise<readonly Ruling[]>;

  /**
   * Keeps the alerts of a watch as they stand after a day, with what is to be told of them: all of it or nothing; again does nothing.
   * @throws bad-input where a change is said to be known before what it changes
   */
  putAlertDay(day: AlertDay, knownAt: string): Promise<{ readonly changed: number; readonly queued: number }>;
  /** By the day they were raised, then id. */
  alerts(query?: AlertQuery): Promise<readonly AlertRow[]>;
  alertHistory(id: string): Promise<readonly Past<Alert>[]>;
  /** The last day up to which a watch has been followed; null where it never was. */
  alertedTo(watch: string, knownAt?: string): Promise<Day | null>;

  /** Puts into the outbox what is not there yet; returns how many were new. */
  putDeliveries(deliveries: readonly NewDelivery[], at: string): Promise<number>;
  /** In the order they were put in. */
  deliveries(query?: DeliveryQuery): Promise<readonly Delivery[]>;
  /** The oldest that is due at an address, counted as tried and out of anybody else's reach for a while; null where none is due. */
  takeDelivery(take: DeliveryTake): Promise<Delivery | null>;
  /** What came of a try. */
  settleDelivery(id: string, settled: SettledDelivery): Promise<void>;

  counts(): Promise<Counts>;
  /** Cheap at any size of the ledger. */
  mark(): Promise<Mark>;
  /** Every row of every table as a line of JSON, in an order that depends on the content alone; equal ledgers give equal lines. */
  dump(): Promise<readonly string[]>;
  close(): Promise<void>;
}
