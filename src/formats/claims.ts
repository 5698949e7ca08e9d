// Claims and records as the lines of the output contract: keys in a fixed order, ids and offsets as promised, so that the same input
// gives the same bytes. It adds nothing that the claim does not hold.
import type { Actor, Claim } from "../kernel/claim.js";
import type { DateRange } from "../kernel/range.js";
import { printRange } from "../kernel/range.js";
import type { StandingRecord } from "../kernel/record.js";

/** One claim as a JSON line. `document` is the name that its source gave the document. */
export function claimLine(claim: Claim, document: string): string {
  return JSON.stringify({
    document,
    id: claim.id,
    start: claim.span.start,
    end: claim.span.end,
    kind: claim.kind,
    type: claim.type,
    mode: claim.mode,
    actor: claim.actor.map(actorRow),
    recipient: claim.recipient.map(actorRow),
    polarity: claim.polarity,
    certainty: claim.certainty,
    tense: claim.tense,
    time: claim.time === null ? null : { from: claim.time.from, to: claim.time.to },
    attribution: claim.attribution.map(actorRow),
    object: claim.object,
  });
}

function actorRow(actor: Actor) {
  return {
    id: actor.id,
    text: actor.text,
    ...(actor.span === null ? {} : { start: actor.span.start, end: actor.span.end }),
  };
}

const told = (range: DateRange | null) => (range === null ? null : printRange(range).replace(/\.\..*$/, ""));

/** One record as a JSON line, its dates as far as they were told. */
export function recordLine(record: StandingRecord, document: string | null): string {
  const head = { ...(document === null ? {} : { document }), record: record.kind, id: record.id };
  const claims = record.basis.flatMap((basis) => ("claim" in basis ? [basis.claim] : []));
  switch (record.kind) {
    case "agreement":
      return JSON.stringify({
        ...head,
        name: record.name,
        parties: record.parties,
        signed: told(record.signed),
        inForce: told(record.inForce),
        ended: told(record.ended),
        clauses: record.clauses,
        status: record.status,
        claims,
      });
    case "transfer":
      return JSON.stringify({
        ...head,
        from: record.from,
        to: record.to,
        class: record.class,
        certainty: record.certainty,
        time: record.time,
        claims,
      });
    case "sanction":
      return JSON.stringify({
        ...head,
        by: record.by,
        on: record.on,
        action: record.action,
        time: record.time,
        claims,
      });
    case "dispute":
      return JSON.stringify({
        ...head,
        holder: record.holder,
        claimant: record.claimant,
        territory: record.territory,
        claims,
      });
    case "programme":
      return JSON.stringify({
        ...head,
        owner: record.owner,
        class: record.class,
        direction: record.direction,
        certainty: record.certainty,
        time: record.time,
        claims,
      });
  }
}
