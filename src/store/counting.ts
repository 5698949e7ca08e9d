// Reads the claims that can count for a watch in one statement: those between the pair, both together, one of them toward an ally, and
// those that touch a theme by their type or object. Whether and how much they count, the watch decides; no claim that could is left out.
import { CLAIM_COLUMNS } from "./claim-rows.js";
import { type ClaimRowColumns, claimRowOf, pairOf } from "./claims.js";
import type { Sql } from "./connection.js";
import { knownUntil } from "./known.js";
import { mend } from "./mend.js";
import type { ClaimRow, CountingQuery } from "./store.js";
import { Where } from "./where.js";
import { knownThen } from "./writing.js";

/** As Store.counting. */
export async function readCounting(sql: Sql, query: CountingQuery): Promise<readonly ClaimRow[]> {
  const where = new Where();
  const [a, b] = pairOf(query.pair).map((id) => where.bind(mend(id))) as [string, string];
  const toward = `${where.bind(query.toward.map(mend))}::text[]`;
  where.and(`c.sides && array[${a}, ${b}]::text[]`);
  where.and("c.kind = 'event'");
  // Columns of the claim alone: with subqueries here a million claims were compared one by one with a hundred thousand.
  where.and(
    [
      "c.object is not null",
      `c.type = any(${where.bind(query.types.map(mend))}::text[])`,
      `c.sides @> array[${a}, ${b}]::text[]`,
      `(c.sides && ${toward} and exists (select from json_array_elements(c.recipient) r where r->>'id' = any(${toward})))`,
    ].join(" or "),
  );
  where.and(knownThen("c", query.knownAt === undefined ? null : where.bind(knownUntil(query.knownAt))));
  const rows = await sql.rows<ClaimRowColumns>(
    `select ${CLAIM_COLUMNS}, to_char(d.published, 'YYYY-MM-DD') as published, d.outlet,
       to_char(c.valid_from, 'YYYY-MM-DD') as valid_from
     from claims c join documents d on d.id = c.document where ${where} order by c.id`,
    where.values,
  );
  return rows.map(claimRowOf);
}
