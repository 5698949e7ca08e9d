// The one way into the tables: a transaction that waits for other writers, rows sent as JSON in bulk, versions closed and opened.
// Writers queue behind one lock, so that what one reads before it writes still holds when it writes.
import type { Connection, Sql } from "./connection.js";
import { mendedJson } from "./mend.js";
import type { Version } from "./versions.js";

const CHUNK = 2000;

/** Runs a write alone; all of it is kept or nothing. */
export function write<T>(connection: Connection, work: (sql: Sql) => Promise<T>): Promise<T> {
  return connection.transaction(async (sql) => {
    await sql.query("select pg_advisory_xact_lock(73111)");
    return work(sql);
  });
}

/**
 * Runs a statement whose $1 is JSON, an array of rows, in pieces that keep the text small; strings are mended on the way.
 * @returns what the statement returned, in the order of the rows
 */
export async function bulk<Row extends object>(
  sql: Sql,
  text: string,
  rows: readonly object[],
): Promise<readonly Row[]> {
  const returned: Row[] = [];
  for (let at = 0; at < rows.length; at += CHUNK) {
    returned.push(...(await sql.query<Row>(text, [mendedJson(rows.slice(at, at + CHUNK))])));
  }
  return returned;
}

/** SQL for the moment in a timestamptz column, as the ISO text that this room uses. */
export function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The tables with two clocks, and the column by which each is gathered. */
const GROUPS = { claims: "document", records: "kind", alerts: "watch" } as const;
type VersionedTable = keyof typeof GROUPS;

/** The newest versions of the rows of a two-clock table whose `column` is among the keys. */
export async function newestVersions(
  sql: Sql,
  table: VersionedTable,
  column: "id" | "document",
  keys: readonly string[],
): Promise<readonly Version[]> {
  return sql.query<Version>(
    `select distinct on (id) id, version, ${GROUPS[table]} as "group", content, ${instant("coalesce(known_to, known_from)")} as since, known_to is null as open
     from ${table} where ${column} = any($1::text[]) order by id, version desc`,
    [keys],
  );
}

export async function closeVersions(
  sql: Sql,
  table: VersionedTable,
  versions: readonly Version[],
  at: string,
): Promise<void> {
  await sql.query(`update ${table} set known_to = $2::timestamptz where id = any($1::text[]) and known_to is null`, [
    versions.map(({ id }) => id),
    at,
  ]);
}

/**
 * SQL for "known at that moment", or known now.
 * @param alias of a table with both known columns
 * @param at the bound moment, such as $3, or null for everything known so far
 */
export function knownThen(alias: string, at: string | null): string {
  if (at === null) return `${alias}.known_to is null`;
  return `${alias}.known_from <= ${at}::timestamptz and (${alias}.known_to is null or ${alias}.known_to > ${at}::timestamptz)`;
}
