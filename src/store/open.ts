// Opens a ledger: a folder of its own, held by one process at a time; a PostgreSQL database; or memory, gone when closed.
// Which of them is meant, and where the folder lies, the caller decides.

import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { NoroshiError } from "../kernel/error.js";
import { putAlertDay, readAlertedTo, readAlertHistory, readAlerts } from "./alerts.js";
import { readClaim, readClaimHistory, readClaims, readPairs } from "./claims.js";
import type { Connection } from "./connection.js";
import { readCounting } from "./counting.js";
import { putDeliveries, readDeliveries, settleDelivery, takeDelivery } from "./deliveries.js";
import { readDocument, readDocumentDays, readDocuments } from "./documents.js";
import { keptMark } from "./kept-mark.js";
import { counts, dump } from "./listing.js";
import { type Lock, lockFolder } from "./lock.js";
import { migrate } from "./migrations.js";
import { openPglite } from "./pglite.js";
import { openPgliteApart, threadScript } from "./pglite-apart.js";
import { openPostgres } from "./postgres.js";
import { putDocuments } from "./put-documents.js";
import { closeRecords, putRecords, readRecord, readRecordHistory, readRecords } from "./records.js";
import { readRecordsOf, readRecordsOn } from "./records-on.js";
import { putRuling, readRulings } from "./rulings.js";
import { sourceStore } from "./sources.js";
import { keepStatistics } from "./statistics.js";
import type { Store } from "./store.js";

export type Ledger = { readonly folder: string } | { readonly url: string } | { readonly memory: true };

/**
 * @param apart a folder's database in a thread of its own: for who must answer while a statement runs; a PostgreSQL server is apart anyway
 * @throws ledger-locked where another process has the folder; ledger-newer where a newer program made it;
 *   ledger-broken where it does not open
 */
export async function openStore(ledger: Ledger, apart = false): Promise<Store> {
  const lock = "folder" in ledger ? take(ledger.folder) : null;
  try {
    const connection = await connect(ledger, apart);
    try {
      await migrate(connection);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return storeOver(connection, lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** The store over a connection whose tables are there. */
export function storeOver(connection: Connection, lock: Lock | null = null): Store {
  const wrote = keepStatistics(connection);
  const mark = keptMark(connection, lock !== null);
  return {
    place: connection.place,
    alone: lock !== null,
    ...sourceStore(connection),
    putDocuments: async (batch, knownAt) => {
      const added = await mark.moving(() => putDocuments(connection, batch, knownAt));
      await wrote(added.added + added.opened);
      return added;
    },
    document: (id, knownAt) => readDocument(connection, id, knownAt),
    documents: (query) => readDocuments(connection, query),
    documentDays: (when) => readDocumentDays(connection, when),
    claim: (id, knownAt) => readClaim(connection, id, knownAt),
    claims: (query) => readClaims(connection, query),
    counting: (query) => readCounting(connection, query),
    claimHistory: (id) => readClaimHistory(connection, id),
    pairs: (knownAt) => readPairs(connection, knownAt),
    putRecords: async (records, knownAt) => {
      const settled = await mark.moving(() => putRecords(connection, records, knownAt));
      await wrote(settled.added + settled.changed);
      return settled;
    },
    closeRecords: (ids, knownAt) => mark.moving(() => closeRecords(connection, ids, knownAt)),
    record: (id, knownAt) => readRecord(connection, id, knownAt),
    records: (query) => readRecords(connection, query),
    recordsOn: (documents) => readRecordsOn(connection, documents),
    recordsOf: (ids) => readRecordsOf(connection, ids),
    recordHistory: (id) => readRecordHistory(connection, id),
    putRuling: (ruling) => mark.moving(() => putRuling(connection, ruling)),
    rulings: (query) => readRulings(connection, query),
    putAlertDay: (day, knownAt) => putAlertDay(connection, day, knownAt),
    alerts: (query) => readAlerts(connection, query),
    alertHistory: (id) => readAlertHistory(connection, id),
    alertedTo: (watch, knownAt) => readAlertedTo(connection, watch, knownAt),
    putDeliveries: (deliveries, at) => putDeliveries(connection, deliveries, at),
    deliveries: (query) => readDeliveries(connection, query),
    takeDelivery: (take) => takeDelivery(connection, take),
    settleDelivery: (id, settled) => settleDelivery(connection, id, settled),
    counts: () => counts(connection),
    mark: mark.read,
    dump: () => dump(connection),
    close: async () => {
      try {
        await connection.close();
      } finally {
        lock?.release();
      }
    },
  };
}

function connect(ledger: Ledger, apart: boolean): Promise<Connection> {
  if ("url" in ledger) return openPostgres(ledger.url);
  const script = "folder" in ledger && apart ? threadScript() : null;
  if ("folder" in ledger && script !== null) return openPgliteApart(resolve(ledger.folder), script);
  return openPglite("folder" in ledger ? resolve(ledger.folder) : null);
}

function take(folder: string): Lock {
  try {
    mkdirSync(dirname(resolve(folder)), { recursive: true });
  } catch (cause) {
    throw new NoroshiError(
      "ledger-broken",
      `The folder above ${folder} cannot be made. Give a folder that may be written.`,
      cause,
    );
  }
  return lockFolder(folder);
}
