// The whole ledger as lines, and its size: for copies, for comparing two ledgers, and for tests.
// Sources and their items are no part of what the ledger knows and are left out; so are search words, which can be made again from the text and may differ between versions of PostgreSQL.
import type { Connection, Sql } from "./connection.js";
import type { Counts } from "./store.js";

const TABLES = [
  ["documents", "id"],
  ["claims", "id, version"],
  ["claim_actors", "actor, role, claim"],
  ["claim_pairs", "a, b, claim"],
  ["records", "id, version"],
  ["rulings", "at, id"],
  ["alerts", "id, version"],
  ["alert_days", "watch, day"],
  ["deliveries", "made, place, id"],
] as const;

/** As Store.dump: each line is the table's name, a tab and the row as JSON. */
export async function dump(connection: Connection): Promise<readonly string[]> {
  return connection.transaction(async (sql) => {
    await sql.script("set local time zone 'UTC'");
    const lines: string[] = [];
    for (const [table, order] of TABLES) {
      const rows = await sql.query<{ line: string }>(
        `select (to_jsonb(t) - 'words')::text as line from ${table} t order by ${order}`,
      );
      for (const { line } of rows) lines.push(`${table}\t${line}`);
    }
    return lines;
  });
}

/** As Store.counts. */
export async function counts(sql: Sql): Promise<Counts> {
  const [row] = await sql.query<Counts>(`select
    (select count(*)::int from documents) as documents,
    (select count(*)::int from claims where known_to is null) as claims,
    (select count(*)::int from claims where known_to is not null) as "claimsClosed",
    (select count(*)::int from records where known_to is null) as records,
    (select count(*)::int from records where known_to is not null) as "recordsClosed",
    (select count(*)::int from rulings) as rulings`);
  return row!;
}
