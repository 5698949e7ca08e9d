// A ledger whose standing records and rulings are held in memory while its mark stands still: they are few and asked for all the time, for
// another day each time. Questions as of a known time, and ledgers with very many of either, are answered by the database as before.
import { needDay } from "../kernel/day.js";
import { pairOf } from "../store/claims.js";
import { knownUntil } from "../store/known.js";
import { mend } from "../store/mend.js";
import type { RecordQuery, RecordRow, Ruling, Store } from "../store/store.js";
import { actorsOf, validityOf } from "../store/validity.js";
import { Kept } from "./kept.js";

/** Rows of either sort; a record takes some kilobytes. */
const MOST = 5_000;

interface Held {
  readonly row: RecordRow;
  readonly actors: readonly string[];
  readonly validity: ReturnType<typeof validityOf>;
}

/** The same ledger with the same answers, to the order of rows. @param most only tests give another */
export function heldStore(store: Store, most = MOST): Store {
  const records = holding(store, most, async () =>
    (await store.records()).map((row) => ({ row, actors: actorsOf(row.record), validity: validityOf(row.record) })),
  );
  const rulings = holding(store, most, () => store.rulings());
  return {
    ...store,
    records: async (query = {}) => {
      if (query.knownAt !== undefined) return store.records(query);
      const held = await records();
      return held === null ? store.records(query) : held.filter(fits(query)).map(({ row }) => row);
    },
    record: async (id, knownAt) => {
      const held = knownAt === undefined ? await records() : null;
      return held === null ? store.record(id, knownAt) : (held.find(({ row }) => row.record.id === id)?.row ?? null);
    },
    rulings: async (query = {}) => {
      const held = await rulings();
      return held === null ? store.rulings(query) : held.filter(ruled(query));
    },
  };
}

/** Reads all rows once for each mark; null for good where they are too many to hold. */
function holding<Row>(
  store: Store,
  most: number,
  read: () => Promise<readonly Row[]>,
): () => Promise<readonly Row[] | null> {
  const kept = new Kept<readonly Row[]>(1);
  let many = false;
  return async () => {
    if (many) return null;
    const rows = await kept.get("", (await store.mark()).number, read);
    many = rows.length > most;
    return many ? null : rows;
  };
}

/** As Store.records reads them. */
function fits({ kind, between, involving, asOf }: RecordQuery): (held: Held) => boolean {
  const needed = [...(between === undefined ? [] : pairOf(between)), ...(involving === undefined ? [] : [involving])];
  const named = needed.map(mend);
  const day = asOf === undefined ? null : needDay(asOf, "asOf");
  return ({ row, actors, validity: { from, to } }) =>
    (kind === undefined || row.record.kind === kind) &&
    named.every((id) => actors.includes(id)) &&
    (day === null || ((from === null || from <= day) && (to === null || to >= day)));
}

/** As Store.rulings reads them. */
function ruled(query: NonNullable<Parameters<Store["rulings"]>[0]>): (ruling: Ruling) => boolean {
  const target = query.target === undefined ? null : mend(query.target);
  const until = query.knownAt === undefined ? null : knownUntil(query.knownAt);
  return (ruling) => (target === null || ruling.target === target) && (until === null || ruling.at <= until);
}
