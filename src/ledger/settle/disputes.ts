// Territorial disputes: land that one holds and another claims, from standing claims that name both sides and the land.
import type { Claim } from "../../kernel/claim.js";
import { type DisputeRecord, recordId } from "../../kernel/record.js";
import { codes, gather } from "./shared.js";

export function settleDisputes(claims: readonly Claim[]): DisputeRecord[] {
  const found: DisputeRecord[] = [];
  for (const claim of claims) {
    if (claim.type !== "STAND" || claim.object?.class !== "territory" || claim.polarity === "negated") continue;
    const holder = codes(claim.actor)[0];
    const claimant = codes(claim.recipient)[0];
    if (holder === undefined || claimant === undefined || holder === claimant) continue;
    const territory = claim.object.text.replace(/^(the|its|some)\s+/i, "").trim();
    found.push({
      kind: "dispute",
      id: recordId("dispute", holder, claimant, territory.toLowerCase()),
      basis: [{ claim: claim.id }],
      holder,
      claimant,
      territory,
    });
  }
  return gather(
    found,
    (row) => `${row.holder}|${row.claimant}|${row.territory.toLowerCase()}`,
    (kept, next) => ({ ...kept, basis: [...kept.basis, ...next.basis] }),
  );
}
