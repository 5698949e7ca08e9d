// What the page knows of the server: the forms of its answers, and the tables of words that both read. It asks for data by address alone;
// of the program it imports types and a few tables, never a room that reads a ledger.

import type { Brief } from "../src/brief/brief.js";
import type { Claim } from "../src/kernel/claim.js";
import type { Document } from "../src/kernel/document.js";
import type { StandingRecord } from "../src/kernel/record.js";
import type { Past, Ruling } from "../src/store/store.js";
import type { Level } from "../src/watch/level.js";
import type { Watch } from "../src/watch/watch.js";

export type { Brief, BriefSentence } from "../src/brief/brief.js";
export { dayText, rangeText } from "../src/brief/dates.js";
export type { Actor, Claim } from "../src/kernel/claim.js";
export { EVENT_TYPES } from "../src/kernel/claim.js";
export { addDays, type Day, dayNumber, parseDay } from "../src/kernel/day.js";
export type { Document } from "../src/kernel/document.js";
export type { DateRange } from "../src/kernel/range.js";
export type {
  AgreementRecord,
  DisputeRecord,
  ProgrammeRecord,
  SanctionRecord,
  StandingRecord,
  TransferRecord,
} from "../src/kernel/record.js";
export type { Answer as Obligations, Obligation } from "../src/ledger/obligations/obligation.js";
export type { Past, Ruling } from "../src/store/store.js";
export type { Alert } from "../src/watch/alert.js";
export type { Level } from "../src/watch/level.js";
export type { Reason } from "../src/watch/reason.js";
export { STEPS } from "../src/watch/step.js";
export type { Watch } from "../src/watch/watch.js";
export { PLOVER, plover, QUADS, type Quad } from "../src/words/plover.js";

export interface CourseDay {
  readonly day: string;
  readonly score: number;
  readonly step: Level["step"];
  readonly claims: number;
  /** Between which scores the pair usually lies, as was known before that day; null while its past is too short. */
  readonly usual: { readonly low: number; readonly high: number } | null;
}
export interface WatchAnswer {
  readonly brief: Brief;
  readonly weighed: { readonly level: Level; readonly course: readonly CourseDay[] } | null;
}
export interface ClaimRow {
  readonly claim: Claim;
  readonly published: string;
  readonly outlet: string | null;
  readonly knownFrom: string;
  /** The words; null where the document cannot be had. */
  readonly quote: string | null;
}
export interface ClaimsAnswer {
  readonly claims: readonly ClaimRow[];
  readonly next: string | null;
}
export type DocumentHead = Omit<Document, "text"> & { readonly knownFrom: string };
export interface ClaimAnswer {
  readonly claim: Claim & { readonly knownFrom: string };
  readonly document: DocumentHead;
  readonly quote: string;
  readonly history: readonly Past<Claim>[];
  readonly rulings: readonly Ruling[];
}
export interface DocumentAnswer {
  readonly document: Document & { readonly knownFrom: string };
  readonly claims: readonly ClaimRow[];
}
export interface RecordAnswer {
  readonly record: StandingRecord & { readonly knownFrom: string };
  readonly history: readonly Past<StandingRecord>[];
  readonly rulings: readonly Ruling[];
  readonly claims: readonly ClaimRow[];
}
export interface SourceRow {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly kind: string;
  /** What its silence means: calm, quiet-source or no-data. */
  readonly state: string;
  readonly lastSeen: string | null;
  readonly lastNew: string | null;
  /** Visits in a row without an answer, and what was wrong at the last. */
  readonly failures: number;
  readonly trouble?: string | null;
  readonly next: string | null;
  readonly perDay: number | null;
  readonly quietSince: string | null;
}
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly agreement: string;
  readonly name: string | null;
  readonly status: string;
  readonly clauses: readonly string[];
  readonly from: string | null;
}
export interface NetworkAnswer {
  readonly asOf: string;
  readonly states: readonly string[];
  readonly ties: readonly Tie[];
}
/** One act, with the ids of the claims that tell it and of those that deny it. */
export interface Matter {
  readonly id: string;
  readonly type: Claim["type"];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly object: string | null;
  readonly day: string;
  readonly claims: readonly string[];
  readonly origins: readonly string[];
  readonly documents: readonly string[];
  readonly denied: readonly string[];
}
export interface MattersAnswer {
  readonly matters: readonly Matter[];
  readonly since: string | null;
}
export interface SearchAnswer {
  readonly claims: readonly ClaimRow[];
  readonly documents: readonly DocumentHead[];
}
export interface WatchList {
  readonly watches: readonly Watch[];
}
