// Who is bound to whom on a day: a tie for every two parties of every agreement that was signed or in force then, as the ledger knew it.
// Friendship without a text is not in it, nor what a clause would oblige in a given case.
import { statusOn } from "../brief/agreements.js";
import { type Day, needDay } from "../kernel/day.js";
import type { AgreementRecord, AgreementStatus, ClauseKind } from "../kernel/record.js";
import type { Store } from "../store/store.js";

export interface Tie {
  /** Codes, the lesser first. */
  readonly a: string;
  readonly b: string;
  /** The gravest clause, in the order of CLAUSE_KINDS; "other" where no clause is told. */
  readonly kind: ClauseKind | "other";
  /** Id of the record. */
  readonly agreement: string;
  readonly name: string | null;
  readonly status: AgreementStatus;
  readonly clauses: readonly ClauseKind[];
  /** First day in force, else of the signature; null where neither is told. */
  readonly from: Day | null;
  /** True where a register names it; false where only reports do. */
  readonly registered: boolean;
}

export interface Network {
  readonly asOf: Day;
  /** Every code that has a tie, sorted. */
  readonly states: readonly string[];
  /** By a, b, agreement. */
  readonly ties: readonly Tie[];
}

/** An agreement that was signed or in force on a day. */
export interface Standing {
  readonly record: AgreementRecord;
  readonly status: "signed" | "in-force";
}

interface NetworkQuery {
  readonly knownAt?: string | undefined;
  /** Only the ties of this one, and not those of its partners among themselves. */
  readonly involving?: string | undefined;
}

export async function networkOn(store: Store, asOf: string, query: NetworkQuery = {}): Promise<Network> {
  const day = needDay(asOf, "asOf");
  return { asOf: day, ...networkOf(await standingOn(store, day, query), query.involving) };
}

/** What the network of a day hangs on, and nothing else does: days with the same agreements have the same ties. */
export async function standingOn(
  store: Store,
  day: Day,
  { knownAt, involving }: NetworkQuery,
): Promise<readonly Standing[]> {
  const rows = await store.records({ kind: "agreement", asOf: day, knownAt, involving });
  return rows.flatMap(({ record }) => {
    if (record.kind !== "agreement") return [];
    const status = statusOn(record, day);
    return status === "in-force" || status === "signed" ? [{ record, status }] : [];
  });
}

export function networkOf(standing: readonly Standing[], involving: string | undefined): Omit<Network, "asOf"> {
  const ties = standing
    .flatMap(tiesOf)
    .filter(({ a, b }) => involving === undefined || a === involving || b === involving)
    .sort((x, y) => order(x.a, y.a) || order(x.b, y.b) || order(x.agreement, y.agreement));
  return { states: [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort(), ties };
}

function tiesOf({ record, status }: Standing): readonly Tie[] {
  const parties = [...new Set(record.parties)].sort();
  const told = {
    kind: record.clauses[0] ?? ("other" as const),
    agreement: record.id,
    ...{ name: record.name, status, clauses: record.clauses },
    from: record.inForce?.from ?? record.signed?.from ?? null,
    registered: record.basis.some((one) => "register" in one),
  };
  return parties.flatMap((a, at) => parties.slice(at + 1).map((b): Tie => ({ a, b, ...told })));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
