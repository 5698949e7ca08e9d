// Weapons programmes: a test, an advance or a halt, from claims about missiles, warheads, enrichment, satellites and the like.
// Whether a programme worries anybody is for the watch to say.
import type { Claim } from "../../kernel/claim.js";
import { PROGRAMME_CLASSES, type ProgrammeClass, type ProgrammeRecord, recordId } from "../../kernel/record.js";
import { codes, gather, happened, surer } from "./shared.js";

export function settleProgrammes(claims: readonly Claim[]): ProgrammeRecord[] {
  const found: ProgrammeRecord[] = [];
  for (const claim of claims) {
    const thing = claim.object?.class;
    if (!happened(claim) || thing === null || thing === undefined || !isProgramme(thing)) continue;
    const direction = directionOf(claim);
    const owner = codes(claim.actor)[0];
    if (direction === null || owner === undefined) continue;
    found.push({
      kind: "programme",
      id: recordId("programme", owner, thing, direction),
      basis: [{ claim: claim.id }],
      owner,
      class: thing,
      direction,
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

const isProgramme = (thing: string): thing is ProgrammeClass =>
  (PROGRAMME_CLASSES as readonly string[]).includes(thing);

function directionOf(claim: Claim): ProgrammeRecord["direction"] | null {
  if (claim.type === "MOBILIZE")
    return /test|fire|launch|shoot|conduct|detonate|lob/.test(claim.why.predicate) ? "test" : "advance";
  if (claim.type === "RETREAT") return "halt";
  if (claim.type === "STAND") return claim.tense === "past" ? null : "advance";
  return null;
}
