// The kinds of standing records by the names that people ask for them: `noroshi records agreements`, /records/agreements.json.
// It holds names alone; what a kind is, the kernel says.
import type { RecordKind } from "../kernel/record.js";

export const KINDS_BY_NAME: Readonly<Record<string, RecordKind>> = {
  agreements: "agreement",
  transfers: "transfer",
  sanctions: "sanction",
  disputes: "dispute",
  programmes: "programme",
};
