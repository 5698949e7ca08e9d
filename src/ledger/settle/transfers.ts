// Transfers: who gave whom what, from claims of aid and of trade whose thing has a class. Plans and denials are no transfers.
// Whether a measure forbids one is answered by ledger/measures.
import { type Claim, type ObjectClass, objectClasses } from "../../kernel/claim.js";
import { recordId, TRANSFER_CLASSES, type TransferClass, type TransferRecord } from "../../kernel/record.js";
import { codes, gather, happened, surer } from "./shared.js";

export function settleTransfers(claims: readonly Claim[]): TransferRecord[] {
  const found: TransferRecord[] = [];
  for (const claim of claims) {
    if (!happened(claim) || claim.certainty === "possible") continue;
    const sides = parties(claim);
    if (sides === null) continue;
    const [from, to] = sides;
    for (const thing of objectClasses(claim).filter(isTransfer))
      found.push({
        kind: "transfer",
        id: recordId("transfer", from, to, thing),
        basis: [{ claim: claim.id }],
        from,
        to,
        class: thing,
        certainty: claim.certainty,
        time: claim.time,
      });
  }
  return gather(
    found,
    (row) => row.id,
    (kept, next) => ({
      ...kept,
      certainty: surer(kept.certainty, next.certainty),
      time: kept.time ?? next.time,
      basis: [...kept.basis, ...next.basis],
    }),
  );
}

const isTransfer = (thing: ObjectClass): thing is ObjectClass & TransferClass =>
  (TRANSFER_CLASSES as readonly string[]).includes(thing);

/** Giver and taker: of aid the actor and the recipient, of trade the first and the second party (the codebook puts the seller first). */
function parties(claim: Claim): readonly [string, string] | null {
  const actor = codes(claim.actor);
  const recipient = codes(claim.recipient);
  const pair =
    claim.type === "AID"
      ? [actor[0], recipient[0]]
      : claim.type === "COOPERATE" && recipient.length === 0
        ? [actor[0], actor[1]]
        : [];
  const [from, to] = pair;
  return from === undefined || to === undefined || from === to ? null : [from, to];
}
