// Keeps the planner's picture of the tables fresh where the database does not do it by itself: PGlite has no background
// worker, and without statistics a page of 50,000 claims was read by sorting them all. It changes no row and no answer.
import type { Connection } from "./connection.js";

const FIRST = 1000;

/**
 * Told of each write how many rows it brought; after 1,000 rows, and each time as many again have come, it has the tables counted.
 * @returns what to call after a write
 */
export function keepStatistics(connection: Connection): (rows: number) => Promise<void> {
  let written = 0;
  let next = FIRST;
  return async (rows) => {
    written += rows;
    if (!connection.untended || written < next) return;
    next = written * 2;
    await connection.script("analyze documents, claims, claim_actors, claim_pairs, records");
  };
}
