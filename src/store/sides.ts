// Who is in a claim, beside the claim: its actors' codes and its pairs as arrays, so that a page of an actor's or a pair's claims is read
// along the order of days without joining the whole ledger first. The tables of actors and pairs stay: they tell roles and are counted.
import type { Claim } from "../kernel/claim.js";
import { actorRows, pairRows } from "./claim-rows.js";

// Measured at a million claims: the first page of a common actor fell from a second to a few milliseconds. The planner knows how common
// each code is from the statistics of the array and takes the order of days for common ones, the index of the array for rare ones.
// Long claims have an index of their own: what touches the days from one on is either later or one of these. How many there are the
// planner knows by the statistics of the length; without them it took a third of the ledger for long and walked through all of it.
export const SIDE_COLUMNS = `
alter table claims add column sides text[] collate "C" not null default '{}';
alter table claims add column pairs text[] collate "C" not null default '{}';
update claims set sides = found.sides, pairs = coalesce(found.pairs, '{}')
from (select * from (select claim, array_agg(distinct actor order by actor) as sides from claim_actors group by claim) s
  left join (select claim, array_agg(a || ' ' || b order by a, b) as pairs from claim_pairs group by claim) p using (claim)) found
where found.claim = claims.id;
create index claims_sides on claims using gin (sides);
create index claims_pairs_in on claims using gin (pairs);
create index claims_long on claims (valid_to) where valid_to - valid_from > 0;
create statistics claims_length on (valid_to - valid_from) from claims;
`;

/** The two columns of a claim. */
export function sideValues(claim: Claim): { readonly sides: readonly string[]; readonly pairs: readonly string[] } {
  return {
    sides: [...new Set(actorRows(claim).map(({ actor }) => actor))].sort(),
    pairs: pairRows(claim).map(({ a, b }) => pairValue(a, b)),
  };
}

/** A pair as it stands in the column; the lesser code first. */
export function pairValue(a: string, b: string): string {
  return `${a} ${b}`;
}
