// An analyst's decisions about claims and records: added, never changed; a later one on the same target overrides.
// They are kept apart and change no claim: whoever reads claims decides what a ruling does to them.
import { NoroshiError } from "../kernel/error.js";
import { hashOf } from "../kernel/hash.js";
import type { Connection, Sql } from "./connection.js";
import { knownFrom, knownUntil } from "./known.js";
import { mend } from "./mend.js";
import type { Ruling } from "./store.js";
import { Where } from "./where.js";
import { instant, write } from "./writing.js";

/** As Store.putRuling. */
export async function putRuling(connection: Connection, given: Omit<Ruling, "id">): Promise<Ruling> {
  const at = knownFrom(given.at);
  const [target, why, by] = [mend(given.target), mend(given.why), mend(given.by)];
  const into = given.into === null ? null : mend(given.into);
  if ((given.status === "merged") !== (into !== null) || into === target) {
    throw new NoroshiError(
      "bad-input",
      `A ruling on ${target} names what it is merged into exactly where its status is "merged".`,
    );
  }
  const id = hashOf("ruling", target, given.status, into ?? "", why, by, at);
  return write(connection, async (sql) => {
    for (const named of into === null ? [target] : [target, into]) await needTarget(sql, named);
    await sql.query("insert into rulings values ($1, $2, $3, $4, $5, $6, $7::timestamptz) on conflict do nothing", [
      id,
      target,
      given.status,
      into,
      why,
      by,
      at,
    ]);
    return { id, target, status: given.status, into, why, by, at };
  });
}

/** As Store.rulings. */
export async function readRulings(
  sql: Sql,
  query: { readonly target?: string; readonly knownAt?: string } = {},
): Promise<readonly Ruling[]> {
  const where = new Where();
  if (query.target !== undefined) where.and(`target = ${where.bind(mend(query.target))}`);
  if (query.knownAt !== undefined) where.and(`at <= ${where.bind(knownUntil(query.knownAt))}::timestamptz`);
  return sql.query<Ruling>(
    `select id, target, status, into_id as "into", why, by_whom as "by", ${instant("at")} as at from rulings
     where ${where} order by rulings.at, id`,
    where.values,
  );
}

async function needTarget(sql: Sql, id: string): Promise<void> {
  const found = await sql.query(
    "select 1 as there from claims where id = $1 union all select 1 from records where id = $1 limit 1",
    [id],
  );
  if (found.length === 0) {
    throw new NoroshiError(
      "unknown-record",
      `There is no claim and no record ${id} in this ledger; take the id from a listing.`,
    );
  }
}
