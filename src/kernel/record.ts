// Standing records: what claims and registers add up to. A record says what holds, since when and who says so;
// the sentences stay with the claims. Dates are DateRange, so that "1961" is never sharper than it was told.
import type { Certainty } from "./claim.js";
import type { Day } from "./day.js";
import { hashOf } from "./hash.js";
import type { DateRange } from "./range.js";

export type RecordKind = "agreement" | "transfer" | "sanction" | "dispute" | "programme";

/** Where a value comes from: a claim of ours, or a register entered as facts. */
export type Basis =
  | { readonly claim: string }
  | { readonly register: string; readonly title: string; readonly url: string | null; readonly seen: Day | null };

interface Common {
  /** Hash of what identifies the record; the same treaty from two reports has one id. */
  readonly id: string;
  /** What it stands on; never empty. Sorted. */
  readonly basis: readonly Basis[];
}

/** Clause kinds after ATOP, and the four that reports speak of beside them. */
export const CLAUSE_KINDS = [
  "defence",
  "offence",
  "neutrality",
  "nonaggression",
  "consultation",
  "aid",
  "technical",
  "trade",
  "basing",
  "arms-control",
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

export type AgreementStatus = "announced" | "signed" | "in-force" | "ended";

export interface AgreementRecord extends Common {
  readonly kind: "agreement";
  readonly name: string | null;
  readonly parties: readonly string[];
  readonly signed: DateRange | null;
  readonly inForce: DateRange | null;
  readonly ended: DateRange | null;
  readonly clauses: readonly ClauseKind[];
  /** As of the newest report or register entry that it stands on. */
  readonly status: AgreementStatus;
}

export const TRANSFER_CLASSES = ["arms", "fuel", "food", "technology", "finance", "troops", "labour", "goods"] as const;
export type TransferClass = (typeof TRANSFER_CLASSES)[number];

export interface TransferRecord extends Common {
  readonly kind: "transfer";
  readonly from: string;
  readonly to: string;
  readonly class: TransferClass;
  readonly certainty: Certainty;
  readonly time: DateRange | null;
}

export type SanctionAction = "imposed" | "maintained" | "extended" | "eased" | "lifted" | "violated" | "proposed";

export interface SanctionRecord extends Common {
  readonly kind: "sanction";
  readonly by: string;
  readonly on: string;
  readonly action: SanctionAction;
  readonly time: DateRange | null;
}

export interface DisputeRecord extends Common {
  readonly kind: "dispute";
  readonly holder: string;
  readonly claimant: string;
  readonly territory: string;
}

export const PROGRAMME_CLASSES = ["nuclear", "missile", "space", "chemical", "biological", "cyber"] as const;
export type ProgrammeClass = (typeof PROGRAMME_CLASSES)[number];

export interface ProgrammeRecord extends Common {
  readonly kind: "programme";
  readonly owner: string;
  readonly class: ProgrammeClass;
  readonly direction: "advance" | "halt" | "test";
  readonly certainty: Certainty;
  readonly time: DateRange | null;
}

export type StandingRecord = AgreementRecord | TransferRecord | SanctionRecord | DisputeRecord | ProgrammeRecord;

/** The id of a record from the values that identify it, in the order given. */
export function recordId(kind: RecordKind, ...identity: readonly string[]): string {
  return hashOf("record", kind, ...identity);
}
