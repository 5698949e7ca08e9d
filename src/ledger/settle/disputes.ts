// Territorial disputes: land that one holds and another claims, from standing claims that name both sides and the land. What the text
// calls "the islands" gets the name that it uses elsewhere for land these two are known to dispute (words/territories).
import type { Claim } from "../../kernel/claim.js";
import type { Document } from "../../kernel/document.js";
import { type DisputeRecord, recordId } from "../../kernel/record.js";
import { TERRITORIES, type Territory } from "../../words/territories.js";
import { codes, gather } from "./shared.js";

export function settleDisputes(document: Document, claims: readonly Claim[]): DisputeRecord[] {
  const told = new Set(claims.flatMap((claim) => [...codes(claim.actor), ...codes(claim.recipient)]));
  const found: DisputeRecord[] = [];
  for (const claim of claims) {
    if (claim.type !== "STAND" || claim.object?.class !== "territory" || claim.polarity === "negated") continue;
    const actor = codes(claim.actor)[0];
    const other = codes(claim.recipient)[0];
    const words = document.text.slice(claim.span.start, claim.span.end);
    const known = knownIn(words, actor, other) ?? knownIn(document.text, actor, other);
    const sides = sidesOf(known, actor, other, told);
    if (sides === null) continue;
    const [holder, claimant] = sides;
    const territory = known === null ? bareName(claim.object.text) : nameIn(document.text, known);
    const id = recordId("dispute", holder, claimant, known?.name ?? territory.toLowerCase());
    found.push({ kind: "dispute", id, basis: [{ claim: claim.id }], holder, claimant, territory });
  }
  return gather(
    found,
    (row) => row.id,
    (kept, next) => ({ ...kept, basis: [...kept.basis, ...next.basis] }),
  );
}

/** Holder and claimant: as told where both are; else the side that the register knows, if the document speaks of it at all. */
function sidesOf(
  known: Territory | null,
  actor: string | undefined,
  other: string | undefined,
  told: ReadonlySet<string>,
): readonly [string, string] | null {
  if (actor !== undefined && other !== undefined && actor !== other) {
    // "China claims what Japan administers": who claims is no holder, whatever the grammar says.
    return known?.holder === other ? [other, actor] : [actor, other];
  }
  if (known === null || known.holder === null || !told.has(known.holder)) return null;
  const claimant = known.claimants.find((code) => code !== null && told.has(code));
  return claimant == null ? null : [known.holder, claimant];
}

/** The disputed land named in the words that fits the sides told; the longest name wins. */
function knownIn(words: string, actor: string | undefined, other: string | undefined): Territory | null {
  let best: { readonly territory: Territory; readonly length: number } | null = null;
  for (const territory of TERRITORIES) {
    const sides = [territory.holder, ...territory.claimants];
    if ((actor !== undefined && !sides.includes(actor)) || (other !== undefined && !sides.includes(other))) continue;
    for (const name of namesOf(territory)) {
      if (name.length > (best?.length ?? 0) && words.includes(name)) best = { territory, length: name.length };
    }
  }
  return best?.territory ?? null;
}

const namesOf = (territory: Territory) => [territory.name, ...Object.values(territory.names).flat()];

/** The name that the text itself uses. */
function nameIn(text: string, territory: Territory): string {
  return namesOf(territory).find((name) => text.includes(name)) ?? territory.name;
}

const bareName = (text: string) => text.replace(/^(the|its|some)\s+/i, "").trim();
