// Reads claims: one by id, a page of those that fit a question, the versions of one, and how many each pair of actors has.
// It gives what the texts say as the ledger knew it at the moment asked for; rulings on them are read apart.
import type { Claim } from "../kernel/claim.js";
import { type Day, needDay } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import { CLAIM_COLUMNS, type ClaimColumns, claimOf } from "./claim-rows.js";
import type { Sql } from "./connection.js";
import { wordsIn } from "./documents.js";
import { knownUntil } from "./known.js";
import { mend } from "./mend.js";
import { searchQuery } from "./search.js";
import { pairValue } from "./sides.js";
import type { ClaimQuery, ClaimRow, Page, PairCount, Past } from "./store.js";
import { pageSize, readCursor, Where, writeCursor } from "./where.js";
import { instant, knownThen } from "./writing.js";

export interface ClaimRowColumns extends ClaimColumns {
  readonly published: Day;
  readonly outlet: string | null;
  readonly valid_from: Day;
  /** The words themselves, or the text up to their end: see QUOTE. */
  readonly quote?: string | null;
}

const COLUMNS = `${CLAIM_COLUMNS}, to_char(d.published, 'YYYY-MM-DD') as published, d.outlet,
  to_char(c.valid_from, 'YYYY-MM-DD') as valid_from`;
const FROM = "from claims c join documents d on d.id = c.document";
const SELECT = `select ${COLUMNS} ${FROM}`;

// Spans count UTF-16 units and the database counts characters; they are the same as long as the text is ASCII. Beyond that the text up to the
// end of the words goes over, in which so many characters are at least so many units.
const QUOTE = `case when octet_length(left(d.text, c.span_end)) = c.span_end
  then substr(d.text, c.span_start + 1, c.span_end - c.span_start) else left(d.text, c.span_end) end`;

/** As Store.claim. */
export async function readClaim(sql: Sql, id: string, knownAt?: string): Promise<ClaimRow | null> {
  const where = new Where();
  where.and(`c.id = ${where.bind(mend(id))}`);
  where.and(knownThen("c", knownAt === undefined ? null : where.bind(knownUntil(knownAt))));
  const [row] = await sql.rows<ClaimRowColumns>(`${SELECT} where ${where}`, where.values);
  return row === undefined ? null : claimRowOf(row);
}

/** As Store.claims. */
export async function readClaims(sql: Sql, query: ClaimQuery = {}): Promise<Page<ClaimRow>> {
  const where = new Where();
  const size = pageSize(query.limit);
  filter(where, query);
  const newest = query.order === "newest";
  if (query.cursor !== undefined) {
    const [day, document, start, id] = readCursor(query.cursor, ["string", "string", "number", "string"]);
    const key = `${where.bind(needDay(String(day), "cursor"))}::date, ${where.bind(document!)}, ${where.bind(start!)}::int, ${where.bind(id!)}`;
    where.and(`(c.valid_from, c.document, c.span_start, c.id) ${newest ? "<" : ">"} (${key})`);
  }
  const order = ["c.valid_from", "c.document", "c.span_start", "c.id"].map(
    (column) => `${column} ${newest ? "desc" : "asc"}`,
  );
  const end = `order by ${order.join(", ")} limit ${where.bind(size + 1)}::int`;
  const quote = query.quotes === true ? `, ${quoteBy(where, query.knownAt)} as quote` : "";
  // The page is cut before the documents are joined: else each claim of a pair has its document fetched to be thrown away.
  const rows = await sql.rows<ClaimRowColumns>(
    `select ${COLUMNS}${quote} from (${pageOf(branches(where, query), end)}) c
     join documents d on d.id = c.document order by ${order.join(", ")}`,
    where.values,
  );
  const last = rows[size - 1];
  const more = rows.length > size && last !== undefined;
  return {
    rows: rows.slice(0, size).map(claimRowOf),
    next: more ? writeCursor([last.valid_from, last.document, last.span_start, last.id]) : null,
  };
}

/** More types than these are filtered and not read one by one. */
const MOST_TYPES = 4;

/**
 * The conditions that make up a question, each of them read along an index in the order of days: of what touches the days from one on, what
 * begins then is read along the index of days and what began before along that of long claims; few types are read along that of types.
 */
function branches(where: Where, { from, types, ...query }: ClaimQuery): readonly string[] {
  const narrow = [query.between, query.document, query.documents, query.ids, query.text].some(
    (one) => one !== undefined,
  );
  const few = narrow || types === undefined || types.length > MOST_TYPES ? [] : [...new Set(types.map(mend))];
  // Said twice over a type would be taken for rarer than it is; and what is bound must be used.
  const any = () =>
    types === undefined ? `${where}` : `${where} and c.type = any(${where.bind(types.map(mend))}::text[])`;
  const base = few.length === 0 ? [any()] : few.map((type) => `${where} and c.type = ${where.bind(type)}`);
  if (from === undefined) return base;
  const day = `${where.bind(needDay(from, "from"))}::date`;
  return [
    ...base.map((one) => `${one} and c.valid_from >= ${day}`),
    `${few.length === 0 ? base[0] : any()} and c.valid_from < ${day} and c.valid_to >= ${day} and c.valid_to - c.valid_from > 0`,
  ];
}

function pageOf(conditions: readonly string[], end: string): string {
  const parts = conditions.map((one) => `select * from claims c where ${one} ${end}`);
  return parts.length === 1
    ? parts[0]!
    : `select * from (${parts.map((one) => `(${one})`).join(" union all ")}) c ${end}`;
}

/** As Store.claimHistory. */
export async function readClaimHistory(sql: Sql, id: string): Promise<readonly Past<Claim>[]> {
  const rows = await sql.rows<ClaimColumns & { known_to: string | null }>(
    `select ${CLAIM_COLUMNS}, ${instant("c.known_to")} as known_to from claims c where c.id = $1 order by c.version`,
    [mend(id)],
  );
  return rows.map((row) => ({ value: claimOf(row), knownFrom: row.known_from, knownTo: row.known_to }));
}

/** As Store.pairs. */
export async function readPairs(sql: Sql, knownAt?: string): Promise<readonly PairCount[]> {
  const where = new Where();
  where.and(knownThen("c", knownAt === undefined ? null : where.bind(knownUntil(knownAt))));
  const rows = await sql.query<{ a: string; b: string; claims: number }>(
    `select p.a, p.b, count(*)::int as claims from claim_pairs p join claims c on c.id = p.claim where ${where}
     group by p.a, p.b order by p.a, p.b`,
    where.values,
  );
  return rows.map(({ a, b, claims }) => ({ pair: [a, b], claims }));
}

/** The two codes in the order in which pairs are kept; throws bad-input where they are one. */
export function pairOf([x, y]: readonly [string, string]): readonly [string, string] {
  if (x === y) throw new NoroshiError("bad-input", `Between ${x} and ${y} there is no pair; give two actors.`);
  return x < y ? [x, y] : [y, x];
}

function filter(where: Where, query: ClaimQuery): void {
  if (query.between !== undefined) {
    const [a, b] = pairOf(query.between);
    where.and(`c.pairs @> ${where.bind([pairValue(mend(a), mend(b))])}::text[]`);
  }
  if (query.involving !== undefined) {
    where.and(`c.sides @> ${where.bind([mend(query.involving)])}::text[]`);
  }
  if (query.document !== undefined) where.and(`c.document = ${where.bind(mend(query.document))}`);
  if (query.documents !== undefined) where.and(`c.document = any(${where.bind(query.documents.map(mend))}::text[])`);
  if (query.ids !== undefined) where.and(`c.id = any(${where.bind(query.ids.map(mend))}::text[])`);
  if (query.kinds !== undefined) where.and(`c.kind = any(${where.bind(query.kinds.map(mend))}::text[])`);
  if (query.to !== undefined) where.and(`c.valid_from <= ${where.bind(needDay(query.to, "to"))}::date`);
  if (query.asOf !== undefined) where.and(`c.valid_from <= ${where.bind(needDay(query.asOf, "asOf"))}::date`);
  if (query.text !== undefined) where.and(wordsIn("c.words", where.bind(searchQuery(mend(query.text)))));
  where.and(knownThen("c", query.knownAt === undefined ? null : where.bind(knownUntil(query.knownAt))));
}

export function claimRowOf(row: ClaimRowColumns): ClaimRow {
  const told = { claim: claimOf(row), published: row.published, outlet: row.outlet, knownFrom: row.known_from };
  return row.quote === undefined ? told : { ...told, quote: quoteOf(row.quote, row.span_start, row.span_end) };
}

function quoteBy(where: Where, knownAt: string | undefined): string {
  if (knownAt === undefined) return QUOTE;
  return `case when d.known_from <= ${where.bind(knownUntil(knownAt))}::timestamptz then ${QUOTE} end`;
}

/** The text up to the end of the words is longer than the words, unless it begins with them. */
function quoteOf(text: string | null, start: number, end: number): string | null {
  return text === null || text.length === end - start ? text : text.slice(start, end);
}
