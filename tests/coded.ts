// Small documents, claims and records for tests of what is kept and read; made by hand, so that a test needs no parser.
// Their sentences are about nothing that happened.
import { type Actor, type Claim, type ClaimType, claimId, kindOf } from "../src/kernel/claim.js";
import type { Day } from "../src/kernel/day.js";
import { type Document, documentId } from "../src/kernel/document.js";
import { type AgreementRecord, recordId, type TransferRecord } from "../src/kernel/record.js";
import type { Coded } from "../src/store/store.js";

export function aDocument(part: Partial<Document> = {}): Document {
  const document = {
    name: "a report",
    published: "2024-06-19" as Day,
    outlet: "Test Wire",
    country: "JPN",
    lang: "en",
    title: "Two states sign",
    text: "Russia shipped refined oil to North Korea. Japan condemned Russia. Russia and North Korea met.",
    url: null,
    ...part,
  };
  return { ...document, id: part.id ?? documentId(document) };
}

export function anActor(id: string | null, text: string = id ?? "somebody"): Actor {
  return { id, text, span: null };
}

/** A claim whose evidence is `words`, which must stand in the text; the whole text unless given. */
export function aClaim(
  document: Document,
  type: ClaimType,
  actor: string[],
  recipient: string[],
  part: Partial<Claim> & { words?: string } = {},
): Claim {
  const { words = document.text, ...rest } = part;
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  const claim = {
    document: document.id,
    span: { start, end: start + words.length },
    kind: kindOf(type),
    type,
    mode: null,
    actor: actor.map((id) => anActor(id)),
    recipient: recipient.map((id) => anActor(id)),
    polarity: "affirmed" as const,
    certainty: "certain" as const,
    tense: "past" as const,
    time: null,
    attribution: [],
    object: null,
    why: { predicate: "test", frame: "test", notes: [] },
    ...rest,
  };
  return { ...claim, id: part.id ?? claimId(claim) };
}

/** The document of aDocument with the three claims that its text makes. */
export function aReport(part: Partial<Document> = {}): Coded {
  const document = aDocument(part);
  return {
    document,
    claims: [
      aClaim(document, "AID", ["RUS"], ["PRK"], {
        words: "Russia shipped refined oil to North Korea.",
        object: { text: "refined oil", class: "fuel" },
      }),
      aClaim(document, "ACCUSE", ["JPN"], ["RUS"], {
        words: "Japan condemned Russia.",
        attribution: [anActor("JPN", "Hayashi")],
      }),
      aClaim(document, "CONSULT", ["RUS", "PRK"], [], {
        words: "Russia and North Korea met.",
        time: days("2024-06-18", "2024-06-19"),
      }),
    ],
  };
}

export function anAgreement(part: Partial<AgreementRecord> = {}): AgreementRecord {
  return {
    kind: "agreement",
    id: recordId("agreement", "PRK", "RUS", "2024"),
    basis: [{ claim: "c1" }],
    name: "a treaty",
    parties: ["PRK", "RUS"],
    signed: days("2024-06-19"),
    inForce: null,
    ended: null,
    clauses: ["defence"],
    status: "signed",
    ...part,
  };
}

export function aTransfer(part: Partial<TransferRecord> = {}): TransferRecord {
  return {
    kind: "transfer",
    id: recordId("transfer", "PRK", "RUS", "arms"),
    basis: [{ claim: "c2" }],
    from: "PRK",
    to: "RUS",
    class: "arms",
    certainty: "probable",
    time: days("2023-08-01", "2023-12-31"),
    ...part,
  };
}

export function days(from: string, to: string = from) {
  return { from: from as Day, to: to as Day };
}
