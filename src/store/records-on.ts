// Records as they stand, by what they rest on: those that rest on any claim, open or closed, of some documents, which is what a new coding of
// these may change; and those of some ids. The first looks into every record, so it is asked once for many documents.
import type { StandingRecord } from "../kernel/record.js";
import type { Sql } from "./connection.js";
import { mend } from "./mend.js";
import type { RecordRow } from "./store.js";
import { instant } from "./writing.js";

/** As Store.recordsOn. */
export async function readRecordsOn(sql: Sql, documents: readonly string[]): Promise<readonly RecordRow[]> {
  const rows = await sql.rows<{ body: StandingRecord; known_from: string }>(
    `with told as (select distinct id from claims where document = any($1::text[]))
     select r.body, ${instant("r.known_from")} as known_from from records r
     where r.known_to is null
       and exists (select from json_array_elements(r.body->'basis') b where b->>'claim' in (select id from told))
     order by r.kind, r.id`,
    [documents.map(mend)],
  );
  return rows.map(({ body, known_from }) => ({ record: body, knownFrom: known_from }));
}

/** As Store.recordsOf. */
export async function readRecordsOf(sql: Sql, ids: readonly string[]): Promise<readonly RecordRow[]> {
  const rows = await sql.rows<{ body: StandingRecord; known_from: string }>(
    `select r.body, ${instant("r.known_from")} as known_from from records r
     where r.known_to is null and r.id = any($1::text[]) order by r.kind, r.id`,
    [ids.map(mend)],
  );
  return rows.map(({ body, known_from }) => ({ record: body, knownFrom: known_from }));
}
