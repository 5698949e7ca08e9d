// What both databases look like from inside the store: run SQL, run it in one transaction, close.
// It knows no table. Whatever it cannot do in the same words on PGlite and on PostgreSQL is not done at all.
import { NoroshiError } from "../kernel/error.js";

/** What may be bound to $1, $2…; everything composite goes over as JSON text and is cast in the SQL. */
export type Value = string | number | boolean | null | readonly string[];

export interface Sql {
  /** One statement; rows come back with text, int4, boolean and json columns only, so that both drivers agree. */
  query<Row extends object>(text: string, values?: readonly Value[]): Promise<readonly Row[]>;
  /** As query, for a select whose rows may be many or wide: where the database is inside the process they come over as JSON text. */
  rows<Row extends object>(text: string, values?: readonly Value[]): Promise<readonly Row[]>;
  /** Several statements without values. */
  script(text: string): Promise<void>;
}

export interface Connection extends Sql {
  /** Names the ledger in messages; holds no password. */
  readonly place: string;
  /** True where nobody but us counts the tables for the planner. */
  readonly untended: boolean;
  /** Commits what `work` did when it returns, and undoes all of it when it throws. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * The error for a statement that the database did not take.
 * @param place which ledger
 * @param cause what the driver threw; a NoroshiError passes through as it is
 */
export function refused(place: string, cause: unknown): NoroshiError {
  if (cause instanceof NoroshiError) return cause;
  const said = cause instanceof Error && cause.message !== "" ? cause.message : String(cause);
  return new NoroshiError(
    "ledger-broken",
    `The ledger in ${place} did not take a statement: ${said}. Nothing of it was kept; look at the cause, then run it again.`,
    cause,
  );
}
