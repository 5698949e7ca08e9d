// A PostgreSQL server of version 15 or later, by URL. Several processes may use it at once: writers wait for one another
// (see writing.ts). It does not create the database and sets nothing on the server.
import pg from "pg";
import { NoroshiError } from "../kernel/error.js";
import { type Connection, refused, type Sql, type Value } from "./connection.js";

const OLDEST = 150000;

/**
 * @param url postgres://user:password@host:port/database, or with ?host=/run/postgresql for a socket
 * @throws ledger-broken where the server cannot be reached, is older than 15 or does not keep UTF-8
 */
export async function openPostgres(url: string): Promise<Connection> {
  const place = placeOf(url);
  const pool = new pg.Pool({ connectionString: url, max: 4, application_name: "noroshi" });
  // The pool has already dropped a connection that died idle; the next statement opens another and speaks up if it cannot.
  pool.on("error", () => undefined);
  try {
    await check(pool, place);
  } catch (cause) {
    await pool.end();
    if (cause instanceof NoroshiError) throw cause;
    const said = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new NoroshiError(
      "ledger-broken",
      `PostgreSQL at ${place} cannot be used (${said}). Check that it runs and that DATABASE_URL names it.`,
      cause,
    );
  }
  return {
    ...speak(pool, place),
    place,
    untended: false,
    transaction: (work) => transaction(pool, place, work),
    close: () => pool.end(),
  };
}

/** The URL without its password and its settings. */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return "DATABASE_URL";
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username === "" ? "" : `${username}@`}${host}${pathname}`;
}

async function check(pool: pg.Pool, place: string): Promise<void> {
  const found = await pool.query<{ version: number; encoding: string }>(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  );
  const row = found.rows[0]!;
  if (row.version < OLDEST) {
    throw new NoroshiError("ledger-broken", `PostgreSQL at ${place} is version ${row.version}; use 15 or later.`);
  }
  if (row.encoding !== "UTF8") {
    throw new NoroshiError(
      "ledger-broken",
      `The database at ${place} keeps text as ${row.encoding}; create it with encoding UTF8.`,
    );
  }
}

async function transaction<T>(pool: pg.Pool, place: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (cause) {
    throw refused(place, cause);
  }
  let broken = true;
  try {
    await client.query("begin");
    const result = await work(speak(client, place));
    await client.query("commit");
    broken = false;
    return result;
  } catch (cause) {
    broken = !(await undo(client));
    throw refused(place, cause);
  } finally {
    client.release(broken);
  }
}

// A connection that cannot even roll back is thrown away by the caller: the server undoes its work then.
async function undo(client: pg.PoolClient): Promise<boolean> {
  return client.query("rollback").then(
    () => true,
    () => false,
  );
}

function speak(db: pg.Pool | pg.PoolClient, place: string): Sql {
  const query = async <Row extends object>(text: string, values: readonly Value[] = []) => {
    try {
      return (await db.query<Row>(text, [...values])).rows;
    } catch (cause) {
      throw refused(place, cause);
    }
  };
  return {
    query,
    rows: query,
    script: async (text) => {
      try {
        await db.query(text);
      } catch (cause) {
        throw refused(place, cause);
      }
    },
  };
}
