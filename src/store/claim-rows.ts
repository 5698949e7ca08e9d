// A claim as rows of its tables, and back, with its fields in the kernel's order and the fields of its parts as they were
// written, so that what is read prints the same bytes every time. A claim's pairs are decided here: whoever acts on whom, and all who act together on nobody.
import type { Actor, Certainty, Claim, ClaimObject, ClaimType, Kind, Polarity, Tense, Why } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import { searchable, searchConfig } from "./search.js";
import { instant } from "./writing.js";

export interface CodedClaim {
  readonly id: string;
  readonly content: string;
  readonly claim: Claim;
  readonly document: Document;
}

/** The columns of claims c that claimOf needs. */
export const CLAIM_COLUMNS = `c.id, c.document, c.span_start, c.span_end, c.kind, c.type, c.mode, c.actor, c.recipient, c.polarity,
  c.certainty, c.tense, to_char(c.time_from, 'YYYY-MM-DD') as time_from, to_char(c.time_to, 'YYYY-MM-DD') as time_to,
  c.attribution, c.object, c.why, ${instant("c.known_from")} as known_from`;

export interface ClaimColumns {
  readonly id: string;
  readonly document: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly kind: Kind;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly actor: readonly Actor[];
  readonly recipient: readonly Actor[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly tense: Tense;
  readonly time_from: Day | null;
  readonly time_to: Day | null;
  readonly attribution: readonly Actor[];
  readonly object: ClaimObject | null;
  readonly why: Why;
  readonly known_from: string;
}

export function claimOf(row: ClaimColumns): Claim {
  return {
    id: row.id,
    document: row.document,
    span: { start: row.span_start, end: row.span_end },
    kind: row.kind,
    type: row.type,
    mode: row.mode,
    actor: row.actor,
    recipient: row.recipient,
    polarity: row.polarity,
    certainty: row.certainty,
    tense: row.tense,
    time: row.time_from === null || row.time_to === null ? null : { from: row.time_from, to: row.time_to },
    attribution: row.attribution,
    object: row.object,
    why: row.why,
  };
}

/** The row that put-documents.ts inserts. */
export function claimRow({ claim, content, document }: CodedClaim, version: number, at: string) {
  const { span, time, ...rest } = claim;
  return {
    ...rest,
    version,
    span_start: span.start,
    span_end: span.end,
    time_from: time?.from ?? null,
    time_to: time?.to ?? null,
    valid_from: time?.from ?? document.published,
    valid_to: time?.to ?? document.published,
    known_from: at,
    content,
    search: searchable(document.text.slice(span.start, span.end)),
    config: searchConfig(document.lang),
  };
}

export function actorRows(claim: Claim): readonly { actor: string; role: string; claim: string }[] {
  const rows = (role: string, actors: readonly Actor[]) =>
    idsOf(actors).map((actor) => ({ actor, role, claim: claim.id }));
  return [...rows("actor", claim.actor), ...rows("recipient", claim.recipient)];
}

export function pairRows(claim: Claim): readonly { a: string; b: string; claim: string }[] {
  const actors = idsOf(claim.actor);
  const others = claim.recipient.length === 0 ? actors : idsOf(claim.recipient);
  const rows = new Map<string, { a: string; b: string; claim: string }>();
  for (const x of actors) {
    for (const y of others) {
      if (x === y) continue;
      const [a, b] = x < y ? [x, y] : [y, x];
      rows.set(`${a} ${b}`, { a, b, claim: claim.id });
    }
  }
  return [...rows.values()];
}

function idsOf(actors: readonly Actor[]): readonly string[] {
  return [...new Set(actors.flatMap(({ id }) => (id === null ? [] : [id])))];
}
