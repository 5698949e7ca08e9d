// From claims to standing records: what a document's claims add up to, before the ledger merges documents. Pure, one pass in text order.
// It settles only what a claim says of named states and organisations; a claim that names one side alone settles nothing.
import type { Claim } from "../../kernel/claim.js";
import type { Document } from "../../kernel/document.js";
import type { StandingRecord } from "../../kernel/record.js";
import { settleAgreements } from "./agreements.js";
import { settleDisputes } from "./disputes.js";
import { settleProgrammes } from "./programmes.js";
import { settleSanctions } from "./sanctions.js";
import { settleTransfers } from "./transfers.js";

/** Records of one document, by kind and then in the order of its text. */
export function settle(document: Document, claims: readonly Claim[]): StandingRecord[] {
  const told = [...claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return [
    ...settleAgreements(document, told),
    ...settleTransfers(told),
    ...settleSanctions(document, told),
    ...settleDisputes(document, told),
    ...settleProgrammes(told),
  ];
}
