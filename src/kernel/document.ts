// A report or statement as it was given to us, and how its identity is made.
// Its id is the hash of its canonical text, so the same document twice is one row, whatever file it came in.
import type { Day } from "./day.js";
import { hashOf } from "./hash.js";

export interface Document {
  /** Hash of outlet, day, title and text; made by documentId. */
  readonly id: string;
  /** The name its source gave it (a JSONL id, a file's base name); what `read` prints as `document`. */
  readonly name: string;
  readonly published: Day;
  readonly outlet: string | null;
  /** ISO 3166-1 alpha-3 of the outlet, where known. */
  readonly country: string | null;
  readonly lang: string;
  readonly title: string;
  /** What is coded. Offsets of every span count UTF-16 units in it. */
  readonly text: string;
  readonly url: string | null;
}

/** Canonical text: Unicode NFC, runs of white space as one space, trimmed. Spans never point into it. */
export function canonical(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** The content id. The name is left out on purpose: two files with the same report are the same document. */
export function documentId(part: Pick<Document, "outlet" | "published" | "title" | "text">): string {
  return hashOf("document", part.outlet ?? "", part.published, canonical(part.title), canonical(part.text));
}
