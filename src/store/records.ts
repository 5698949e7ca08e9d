// Standing records with both clocks: what holds is kept as it was given, and a changed record closes the row before it.
// Which claims make a record, and whether two records are one, is settled elsewhere.
import { needDay } from "../kernel/day.js";
import type { StandingRecord } from "../kernel/record.js";
import { checkRecord } from "./check.js";
import { pairOf } from "./claims.js";
import type { Connection, Sql } from "./connection.js";
import { contentOf } from "./content.js";
import { knownFrom, knownUntil } from "./known.js";
import { mend } from "./mend.js";
import type { Past, RecordQuery, RecordRow, Settled } from "./store.js";
import { actorsOf, validityOf } from "./validity.js";
import { changeOf } from "./versions.js";
import { Where } from "./where.js";
import { bulk, closeVersions, instant, knownThen, newestVersions, write } from "./writing.js";

interface Columns {
  readonly body: StandingRecord;
  readonly known_from: string;
}

const ADD = `
insert into records
select id, version, kind, array(select json_array_elements_text(actors)), valid_from, valid_to, known_from, null, content, body
from json_to_recordset($1::json) as r(id text, version int, kind text, actors json, valid_from date, valid_to date,
  known_from timestamptz, content text, body json)`;

/** As Store.putRecords. Of a record given twice the last one stands. */
export async function putRecords(
  connection: Connection,
  records: readonly StandingRecord[],
  knownAt: string,
): Promise<Settled> {
  const at = knownFrom(knownAt);
  for (const record of records) checkRecord(record);
  const last = new Map(records.map((record) => [record.id, { id: record.id, content: contentOf(record), record }]));
  return write(connection, async (sql) => {
    const newest = await newestVersions(sql, "records", "id", [...last.keys()]);
    const there = new Set(newest.map(({ id }) => id));
    const change = changeOf(newest, [...last.values()], at, false);
    if (change.close.length > 0) await closeVersions(sql, "records", change.close, at);
    const rows = change.open.map(({ value: { record, content }, version }) => {
      const valid = validityOf(record);
      return {
        ...{ id: record.id, version, kind: record.kind, actors: actorsOf(record) },
        ...{ valid_from: valid.from, valid_to: valid.to, known_from: at, content, body: record },
      };
    });
    await bulk(sql, ADD, rows);
    const added = rows.filter(({ id }) => !there.has(id)).length;
    return { added, already: last.size - rows.length, changed: rows.length - added };
  });
}

/** As Store.closeRecords. */
export async function closeRecords(connection: Connection, ids: readonly string[], knownAt: string): Promise<number> {
  const at = knownFrom(knownAt);
  return write(connection, async (sql) => {
    const newest = await newestVersions(sql, "records", "id", ids.map(mend));
    const { close } = changeOf(newest, [], at, true);
    await closeVersions(sql, "records", close, at);
    return close.length;
  });
}

/** As Store.record. */
export async function readRecord(sql: Sql, id: string, knownAt?: string): Promise<RecordRow | null> {
  const where = new Where();
  where.and(`r.id = ${where.bind(mend(id))}`);
  const [row] = await select(sql, where, knownAt);
  return row ?? null;
}

/** As Store.records. */
export async function readRecords(sql: Sql, query: RecordQuery = {}): Promise<readonly RecordRow[]> {
  const where = new Where();
  if (query.kind !== undefined) where.and(`r.kind = ${where.bind(query.kind)}`);
  if (query.between !== undefined) where.and(`r.actors @> ${where.bind(pairOf(query.between).map(mend))}::text[]`);
  if (query.involving !== undefined) where.and(`r.actors @> ${where.bind([mend(query.involving)])}::text[]`);
  if (query.asOf !== undefined) {
    const day = `${where.bind(needDay(query.asOf, "asOf"))}::date`;
    where.and(`(r.valid_from is null or r.valid_from <= ${day}) and (r.valid_to is null or r.valid_to >= ${day})`);
  }
  return select(sql, where, query.knownAt);
}

/** As Store.recordHistory. */
export async function readRecordHistory(sql: Sql, id: string): Promise<readonly Past<StandingRecord>[]> {
  const rows = await sql.rows<Columns & { known_to: string | null }>(
    `select r.body, ${instant("r.known_from")} as known_from, ${instant("r.known_to")} as known_to
     from records r where r.id = $1 order by r.version`,
    [mend(id)],
  );
  return rows.map(({ body, known_from, known_to }) => ({ value: body, knownFrom: known_from, knownTo: known_to }));
}

async function select(sql: Sql, where: Where, knownAt: string | undefined): Promise<readonly RecordRow[]> {
  where.and(knownThen("r", knownAt === undefined ? null : where.bind(knownUntil(knownAt))));
  const rows = await sql.rows<Columns>(
    `select r.body, ${instant("r.known_from")} as known_from from records r where ${where} order by r.kind, r.id`,
    where.values,
  );
  return rows.map(({ body, known_from }) => ({ record: body, knownFrom: known_from }));
}
