// PostgreSQL inside this process, in a folder or in memory. It guards nothing: two processes on one folder
// lose rows, so open.ts locks the folder before it comes here. A statement holds this thread while it runs.
import { existsSync, openAsBlob, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite, type Transaction } from "@electric-sql/pglite";
import { NoroshiError } from "../kernel/error.js";
import { type Connection, refused, type Sql, type Value } from "./connection.js";

/** Opens the database in a folder, and makes it there first where there is none; `null` keeps it in memory. */
export async function openPglite(folder: string | null): Promise<Connection> {
  const place = folder ?? "memory";
  try {
    if (folder !== null && isEmpty(folder)) await createFolder(folder);
    if (folder !== null) needDatabase(folder);
    const db = folder === null ? await createEmpty(undefined) : await PGlite.create({ dataDir: folder });
    return connect(db, place);
  } catch (cause) {
    if (cause instanceof NoroshiError) throw cause;
    throw new NoroshiError(
      "ledger-broken",
      `The folder ${place} does not open as a ledger (${reason(cause)}). Give another folder, or bring this one back from a copy.`,
      cause,
    );
  }
}

/**
 * A select's rows as one JSON array in text. The database writes each row itself: PGlite takes a row apart column by column otherwise,
 * which took more than three times as long for a page of claims with their JSON columns.
 */
export async function rowsText(sql: Sql, text: string, values: readonly Value[] = []): Promise<string> {
  const lines = await sql.query<{ line: string }>(`select row_to_json(q)::text as line from (${text}) q`, values);
  return `[${lines.map(({ line }) => line).join(",")}]`;
}

/** Where `npm run build` puts the empty database of the installed PGlite: loading it takes a quarter of the time of making one. */
export function emptyDatabaseFile(): string {
  const entry = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const { version } = createRequire(import.meta.url)(join(dirname(entry), "..", "package.json")) as { version: string };
  return fileURLToPath(new URL(`../../dist/empty-database-${version}.tar.gz`, import.meta.url));
}

/** The bytes for emptyDatabaseFile. */
export async function emptyDatabase(): Promise<Uint8Array> {
  const db = await PGlite.create();
  const dump = await db.dumpDataDir("gzip");
  await db.close();
  return new Uint8Array(await dump.arrayBuffer());
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

// PGlite would lay a database among whatever files are there.
function needDatabase(folder: string): void {
  if (existsSync(join(folder, "PG_VERSION"))) return;
  throw new NoroshiError(
    "ledger-broken",
    `The folder ${folder} holds files that are no ledger. Give an empty folder or a new one.`,
  );
}

// Made beside the folder and moved there whole: a process killed half-way leaves no half-made database under the name.
async function createFolder(folder: string): Promise<void> {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  const db = await createEmpty(making);
  await db.close();
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
}

async function createEmpty(folder: string | undefined): Promise<PGlite> {
  const file = emptyDatabaseFile();
  const options = existsSync(file) ? { loadDataDir: await openAsBlob(file) } : {};
  return PGlite.create(folder === undefined ? options : { ...options, dataDir: folder });
}

function connect(db: PGlite, place: string): Connection {
  return {
    ...speak(db, place),
    place,
    untended: true,
    transaction: async (work) => {
      try {
        return await db.transaction((inner) => work(speak(inner, place)));
      } catch (cause) {
        throw refused(place, cause);
      }
    },
    close: () => db.close(),
  };
}

function speak(db: PGlite | Transaction, place: string): Sql {
  const sql: Sql = {
    rows: async <Row extends object>(text: string, values: readonly Value[] = []) =>
      JSON.parse(await rowsText(sql, text, values)) as readonly Row[],
    query: async <Row extends object>(text: string, values: readonly Value[] = []) => {
      try {
        return (await db.query<Row>(text, [...values])).rows;
      } catch (cause) {
        throw refused(place, cause);
      }
    },
    script: async (text) => {
      try {
        await db.exec(text);
      } catch (cause) {
        throw refused(place, cause);
      }
    },
  };
  return sql;
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
