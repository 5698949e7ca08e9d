// Reads documents: one by id, or a page of those that fit a question, in the order of their days.
// A document never changes once it is kept, so only the first moment it was known matters.
import type { Day } from "../kernel/day.js";
import { needDay } from "../kernel/day.js";
import type { Sql } from "./connection.js";
import { knownUntil } from "./known.js";
import { mend } from "./mend.js";
import { searchQuery } from "./search.js";
import type { DayCount, DayQuery, DocumentQuery, DocumentRow, Page } from "./store.js";
import { pageSize, readCursor, Where, writeCursor } from "./where.js";
import { instant } from "./writing.js";

interface Columns {
  readonly id: string;
  readonly name: string;
  readonly published: Day;
  readonly outlet: string | null;
  readonly country: string | null;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
  readonly known_from: string;
}

const COLUMNS = `d.id, d.name, to_char(d.published, 'YYYY-MM-DD') as published, d.outlet, d.country, d.lang, d.title, d.text, d.url,
  ${instant("d.known_from")} as known_from`;

/** As Store.document. */
export async function readDocument(sql: Sql, id: string, knownAt?: string): Promise<DocumentRow | null> {
  const page = await readDocuments(sql, { ids: [id], knownAt, limit: 1 });
  return page.rows[0] ?? null;
}

/** As Store.documents. */
export async function readDocuments(sql: Sql, query: DocumentQuery = {}): Promise<Page<DocumentRow>> {
  const where = new Where();
  const size = pageSize(query.limit);
  if (query.ids !== undefined) where.and(`d.id = any(${where.bind(query.ids.map(mend))}::text[])`);
  if (query.outlet !== undefined) where.and(`d.outlet = ${where.bind(mend(query.outlet))}`);
  if (query.country !== undefined) where.and(`d.country = ${where.bind(mend(query.country))}`);
  if (query.lang !== undefined) where.and(`d.lang = ${where.bind(mend(query.lang))}`);
  if (query.from !== undefined) where.and(`d.published >= ${where.bind(needDay(query.from, "from"))}::date`);
  if (query.to !== undefined) where.and(`d.published <= ${where.bind(needDay(query.to, "to"))}::date`);
  if (query.asOf !== undefined) where.and(`d.published <= ${where.bind(needDay(query.asOf, "asOf"))}::date`);
  if (query.knownAt !== undefined) where.and(`d.known_from <= ${where.bind(knownUntil(query.knownAt))}::timestamptz`);
  if (query.text !== undefined) where.and(wordsIn("d.words", where.bind(searchQuery(mend(query.text)))));
  const newest = query.order === "newest";
  if (query.cursor !== undefined) {
    const [day, id] = readCursor(query.cursor, ["string", "string"]);
    where.and(
      `(d.published, d.id) ${newest ? "<" : ">"} (${where.bind(needDay(String(day), "cursor"))}::date, ${where.bind(id!)})`,
    );
  }
  const direction = newest ? "desc" : "asc";
  const rows = await sql.rows<Columns>(
    `select ${COLUMNS} from documents d where ${where}
     order by d.published ${direction}, d.id ${direction} limit ${where.bind(size + 1)}::int`,
    where.values,
  );
  const last = rows[size - 1];
  return {
    rows: rows.slice(0, size).map(rowOf),
    next: rows.length > size && last !== undefined ? writeCursor([last.published, last.id]) : null,
  };
}

/** As Store.documentDays. */
export async function readDocumentDays(sql: Sql, { asOf, knownAt, on }: DayQuery = {}): Promise<readonly DayCount[]> {
  const where = new Where();
  if (asOf !== undefined) where.and(`d.published <= ${where.bind(needDay(asOf, "asOf"))}::date`);
  if (knownAt !== undefined) where.and(`d.known_from <= ${where.bind(knownUntil(knownAt))}::timestamptz`);
  if (on !== undefined) where.and(`d.published = any(${where.bind(on.map((day) => needDay(day, "on")))}::date[])`);
  return sql.query<DayCount>(
    `select to_char(d.published, 'YYYY-MM-DD') as day, count(*)::int as documents from documents d where ${where}
     group by d.published order by d.published`,
    where.values,
  );
}

/** SQL for "has these words": each language's documents were indexed under one of the two configurations. */
export function wordsIn(column: string, query: string): string {
  return `${column} @@ (websearch_to_tsquery('english', ${query}) || websearch_to_tsquery('simple', ${query}))`;
}

function rowOf({ known_from, ...document }: Columns): DocumentRow {
  return { document, knownFrom: known_from };
}
