// The door of the house for programs: read documents, code claims, settle records, open a ledger, make a brief.
// What is not exported here may change without notice.
export { code } from "./coding/code.js";
export { claimLine, recordLine } from "./formats/claims.js";
export { type Reading, readDocuments, type SetAside } from "./formats/documents.js";
export { type Engine, loadEngine } from "./jobs/engine.js";
export { ingest } from "./jobs/ingest.js";
export type { Actor, Claim, ClaimType } from "./kernel/claim.js";
export { type Document, documentId } from "./kernel/document.js";
export { type ErrorCode, NoroshiError } from "./kernel/error.js";
export type { StandingRecord } from "./kernel/record.js";
export { settle } from "./ledger/settle/settle.js";
export { openStore } from "./store/open.js";
export type { Store } from "./store/store.js";
