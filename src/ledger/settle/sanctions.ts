// Sanctions: measures on trade, arms, money or assets, by whom, on whom, and what was done with them. Recalls of envoys and closed borders
// are no sanctions here (rulings, records). A breach is recorded with the breaker as both sides, as the gold sets do.
import type { Claim } from "../../kernel/claim.js";
import type { Document } from "../../kernel/document.js";
import { recordId, type SanctionAction, type SanctionRecord } from "../../kernel/record.js";
import { codes, gather } from "./shared.js";

const MEASURE =
  /sanction|embargo|tariff|dut(y|ies)|\bban\b|restriction|curb|freeze|frozen|froze|asset|blacklist|import|export|levy|quota|measure|penalt|cap\b|investment|trade|seafood|oil|arms|price cap|visa/i;
const NOT_MEASURE =
  /ambassador|envoy|diplomat|border|crossing|embassy|consulate|talks|treaty|pact|accord|membership|participation/i;

export function settleSanctions(document: Document, claims: readonly Claim[]): SanctionRecord[] {
  const found: SanctionRecord[] = [];
  for (const claim of claims) {
    if (claim.polarity === "negated" || claim.certainty === "unknown") continue;
    const words = document.text.slice(claim.span.start, claim.span.end);
    const action = actionOf(claim, words);
    if (action === null) continue;
    const by = codes(claim.actor);
    const on = codes(claim.recipient);
    const sides =
      action === "violated"
        ? on.slice(0, 1).map((id) => [id, id] as const)
        : by.flatMap((a) => on.filter((b) => b !== a).map((b) => [a, b] as const));
    for (const [a, b] of sides) {
      found.push({
        kind: "sanction",
        id: recordId("sanction", a, b, action),
        basis: [{ claim: claim.id }],
        by: a,
        on: b,
        action,
        time: claim.time,
      });
    }
  }
  return gather(
    found,
    (row) => row.id,
    (kept, next) => ({ ...kept, time: kept.time ?? next.time, basis: [...kept.basis, ...next.basis] }),
  );
}

/** What the claim does with a measure, or null where it is about none. */
function actionOf(claim: Claim, words: string): SanctionAction | null {
  const { predicate } = claim.why;
  const measure = MEASURE.test(words) && !NOT_MEASURE.test(predicate);
  if (
    claim.type === "SANCTION" &&
    (claim.mode === null || claim.mode === "discontinue") &&
    claim.object?.class !== "agreement"
  ) {
    if (!measure && !MEASURE.test(predicate)) return null;
    if (claim.tense === "future") return "proposed";
    return /extend|renew|prolong/.test(predicate) ? "extended" : "imposed";
  }
  if (claim.type === "CONCEDE" && measure && claim.tense !== "future")
    return /lift|end|remove|scrap|revoke|abolish|rescind/.test(predicate)
      ? "lifted"
      : /ease|relax|loosen|waive|soften/.test(predicate)
        ? "eased"
        : null;
  if (
    claim.type === "STAND" &&
    measure &&
    (claim.tense === "present" || /maintain|keep|uphold|preserve/.test(predicate)) &&
    claim.object?.class !== "agreement" &&
    claim.object?.class !== "territory"
  )
    return "maintained";
  if (
    claim.type === "ACCUSE" &&
    /violat|breach|flout|evad|circumvent|defy/.test(words) &&
    /sanction|embargo|resolution|\bcap\b|\bban\b/i.test(words)
  )
    return "violated";
  if ((claim.type === "REQUEST" || claim.type === "AGREE") && /sanction|embargo/.test(predicate)) return "proposed";
  return null;
}
