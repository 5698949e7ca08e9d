// The databases that every contract on the store is run over, each opened empty with its tables made.
// A database that this machine lacks is a skipped suite, said aloud; where everything is required it is a failing one.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, test } from "vitest";
import type { Connection } from "../src/store/connection.js";
import { migrate } from "../src/store/migrations.js";
import { storeOver } from "../src/store/open.js";
import { openPglite } from "../src/store/pglite.js";
import { openPgliteApart } from "../src/store/pglite-apart.js";
import { openPostgres } from "../src/store/postgres.js";
import type { Store } from "../src/store/store.js";
import { compile } from "./child.js";
import { findPostgres, required, startPostgres } from "./postgres.js";

interface Opened {
  readonly connection: Connection;
  end(): Promise<void>;
}

/** What a contract is written against; filled before its tests run, emptied before each. */
export interface Bench {
  store: Store;
  connection: Connection;
  clear(): Promise<void>;
}

/** Every table of a ledger, for truncate. */
export const TABLES =
  "documents, claims, claim_actors, claim_pairs, records, rulings, alerts, alert_days, deliveries, sources, source_days, items";

/**
 * Runs the tests that `contract` declares over each database.
 * @param apart over PGlite in a thread of its own as well, which runs the same statements and differs in how they get there
 */
export function overEachLedger(title: string, contract: (bench: Bench) => void, apart = false): void {
  suite(`${title}: PGlite in a folder`, openFolder, contract);
  if (apart) suite(`${title}: PGlite in a thread of its own`, openApart, contract);
  const bin = findPostgres();
  if (bin !== null) {
    suite(`${title}: PostgreSQL`, () => openServer(bin), contract);
    return;
  }
  const message =
    "PostgreSQL is not installed: its half of the store's contract is not tested. Debian: apt-get install postgresql";
  console.warn(`\n!!! ${message}\n`);
  describe(`${title}: PostgreSQL`, () => {
    if (!required()) test.skip("is not installed", () => undefined);
    else
      test("is installed", () => {
        throw new Error(message);
      });
  });
}

function suite(name: string, open: () => Promise<Opened>, contract: (bench: Bench) => void): void {
  describe(name, () => {
    const bench = {} as Bench;
    let opened: Opened;
    beforeAll(async () => {
      opened = await open();
      await migrate(opened.connection);
      bench.connection = opened.connection;
      bench.store = storeOver(opened.connection);
      bench.clear = () => opened.connection.script(`truncate ${TABLES}`);
    });
    beforeEach(() => bench.clear());
    afterAll(() => opened.end());
    contract(bench);
  });
}

async function openFolder(): Promise<Opened> {
  const above = mkdtempSync(join(tmpdir(), "noroshi-store-"));
  const connection = await openPglite(join(above, "ledger"));
  return {
    connection,
    end: async () => {
      await connection.close();
      rmSync(above, { recursive: true, force: true });
    },
  };
}

/** The thread is compiled first, since Node runs no TypeScript. */
async function openApart(): Promise<Opened> {
  const compiled = compile("src/store/pglite-thread.ts");
  const above = mkdtempSync(join(tmpdir(), "noroshi-store-"));
  const script = new URL("src/store/pglite-thread.js", pathToFileURL(`${compiled.folder}/`));
  const connection = await openPgliteApart(join(above, "ledger"), script);
  return {
    connection,
    end: async () => {
      await connection.close();
      compiled.remove();
      rmSync(above, { recursive: true, force: true });
    },
  };
}

async function openServer(bin: string): Promise<Opened> {
  const server = await startPostgres(bin);
  const connection = await openPostgres(await server.database());
  return {
    connection,
    end: async () => {
      await connection.close();
      await server.stop();
    },
  };
}
