// The tables of collecting: sources, what each brought a day, and items on their way. A visit and what it brought are one transaction,
// so that no tag of a feed is remembered whose items were lost. Which step an item takes when, the jobs decide.
import { NoroshiError } from "../kernel/error.js";
import { hashOf } from "../kernel/hash.js";
import type { Connection, Sql } from "./connection.js";
import { knownFrom } from "./known.js";
import { mend, mendedJson } from "./mend.js";
import type {
  GivenSource,
  Item,
  ItemChange,
  ItemCount,
  ItemState,
  Source,
  SourceDay,
  SourceStore,
  Visit,
} from "./source.js";
import { bulk, instant, write } from "./writing.js";

export const SOURCE_TABLES = `
create table sources (
  id text collate "C" primary key,
  url text collate "C" not null unique,
  title text not null,
  kind text collate "C" not null check (kind in ('feed', 'page', 'lines', 'folder')),
  local boolean not null,
  every int check (every > 0),
  etag text,
  last_modified text,
  due timestamptz not null,
  failures int not null,
  trouble text,
  last_seen timestamptz,
  last_new timestamptz,
  added timestamptz not null
);

create table source_days (
  source text collate "C" not null references sources (id) on delete cascade,
  day date not null,
  items int not null,
  primary key (source, day)
);

create table items (
  id text collate "C" primary key,
  source text collate "C" not null references sources (id) on delete cascade,
  name text not null,
  url text,
  state text collate "C" not null check (state in ('waiting', 'fetched', 'coded', 'settled', 'aside')),
  tries int not null,
  reason text,
  body json,
  document text collate "C",
  raw text collate "C",
  seen timestamptz not null
);
create index items_state on items (state, id);
create index items_source on items (source, state);
`;

const COLUMNS = `id, url, title, kind, local, every, etag, last_modified as "lastModified", ${instant("due")} as due, failures, trouble,
  ${instant("last_seen")} as "lastSeen", ${instant("last_new")} as "lastNew", ${instant("added")} as added`;

const ADD_ITEMS = `
insert into items
select id, $2, name, url, state, 0, reason, body, document, raw, $3::timestamptz
from json_to_recordset($1::json) as r(id text, name text, url text, state text, reason text, body json, document text, raw text)
on conflict (id) do nothing returning id`;

const MOVE_ITEMS = `
update items set state = r.state, tries = coalesce(r.tries, items.tries),
  reason = case when r.keep_reason then items.reason else r.reason end,
  body = case when r.keep_body then items.body else r.body end,
  document = case when r.keep_body then items.document else coalesce(r.document, items.document) end,
  raw = coalesce(r.raw, items.raw)
from json_to_recordset($1::json) as r(id text, state text, tries int, keep_reason boolean, reason text, keep_body boolean, body json,
  document text, raw text)
where items.id = r.id returning items.id`;

export function sourceStore(connection: Connection): SourceStore {
  return {
    putSource: (given, at) => putSource(connection, given, at),
    removeSource: (id) =>
      write(
        connection,
        async (sql) => (await sql.query("delete from sources where id = $1 returning id", [id])).length > 0,
      ),
    sources: () => connection.query<Source>(`select ${COLUMNS} from sources order by url`),
    sourceDays: (from) =>
      connection.query<SourceDay>(
        "select source, to_char(day, 'YYYY-MM-DD') as day, items from source_days where day >= $1::date order by source, source_days.day",
        [from],
      ),
    keepVisit: (visit) => keepVisit(connection, visit),
    items: (state, limit, source) => readItems(connection, state, limit, source),
    moveItems: (changes) => moveItems(connection, changes),
    moveAll: (from, to) =>
      write(
        connection,
        async (sql) =>
          (await sql.query("update items set state = $2 where state = $1 returning id", [from, to])).length,
      ),
    itemCounts: () =>
      connection.query<ItemCount>(
        "select source, state, count(*)::int as items from items group by source, state order by source, state",
      ),
  };
}

/** The id of the source at an address. */
export function sourceId(url: string): string {
  return hashOf("source", url);
}

async function putSource(connection: Connection, given: GivenSource, at: string): Promise<Source> {
  const now = knownFrom(at);
  const url = mend(given.url);
  return write(connection, async (sql) => {
    // One that has moved away still has the id of its old address, and is the source that is meant there.
    const [there] = await sql.query<{ id: string }>(
      "select id from sources where url = $1 or id = $2 order by url = $1 desc limit 1",
      [url, sourceId(url)],
    );
    const values = [there?.id ?? sourceId(url), mend(given.title), given.kind, given.local, given.every, now];
    const set = `title = case when $2 = '' then title else $2 end, kind = $3, local = $4::boolean, every = $5::int, due = $6::timestamptz`;
    const [row] =
      there === undefined
        ? await sql.query<Source>(
            `insert into sources (id, title, kind, local, every, due, failures, added, url)
             values ($1, $2, $3, $4::boolean, $5::int, $6::timestamptz, 0, $6::timestamptz, $7) returning ${COLUMNS}`,
            [...values, url],
          )
        : await sql.query<Source>(`update sources set ${set} where id = $1 returning ${COLUMNS}`, values);
    return row!;
  });
}

async function keepVisit(connection: Connection, visit: Visit): Promise<number> {
  const at = knownFrom(visit.at);
  return write(connection, async (sql) => {
    const before = await needSource(sql, visit.source);
    const added = await addItems(sql, visit, at);
    const answered = visit.trouble === null;
    await sql.query(
      `update sources set due = $2::timestamptz, failures = case when $3::boolean then 0 else failures + 1 end, trouble = $4,
         last_seen = case when $3::boolean then $5::timestamptz else last_seen end,
         last_new = case when $6::boolean then $5::timestamptz else last_new end,
         title = case when title = '' then $7 else title end
       where id = $1`,
      [
        ...[visit.source, knownFrom(visit.due), answered, visit.trouble === null ? null : mend(visit.trouble)],
        ...[at, added > 0, mend(visit.title ?? "")],
      ],
    );
    if (visit.etag !== undefined || visit.lastModified !== undefined) {
      await sql.query("update sources set etag = $2, last_modified = $3 where id = $1", [
        ...[visit.source, visit.etag ?? null, visit.lastModified ?? null],
      ]);
    }
    // Where another source has the new address already, this one keeps its old one: two of one would be asked twice.
    if (visit.url !== undefined) {
      const url = mend(visit.url);
      await sql.query(
        "update sources set url = $2 where id = $1 and not exists (select from sources where url = $2 or id = $3)",
        [visit.source, url, sourceId(url)],
      );
    }
    // What a source carries at the first visit has gathered for weeks and says nothing of its pace.
    if (added > 0 && before !== null) {
      await sql.query(
        `insert into source_days values ($1, $2::date, $3::int)
         on conflict (source, day) do update set items = source_days.items + excluded.items`,
        [visit.source, at.slice(0, 10), added],
      );
    }
    return added;
  });
}

async function addItems(sql: Sql, visit: Visit, at: string): Promise<number> {
  let added = 0;
  // Whole texts go over, so the pieces are smaller than those of other rows.
  for (let from = 0; from < visit.items.length; from += 200) {
    added += (await sql.query(ADD_ITEMS, [mendedJson(visit.items.slice(from, from + 200)), visit.source, at])).length;
  }
  return added;
}

async function readItems(sql: Sql, state: ItemState, limit: number, source?: string): Promise<readonly Item[]> {
  return sql.query<Item>(
    `select id, source, name, url, state, tries, reason, body, document, raw, ${instant("seen")} as seen from items
     where state = $1 and ($3::text is null or source = $3) order by items.id limit $2::int`,
    [state, limit, source ?? null],
  );
}

async function moveItems(connection: Connection, changes: readonly ItemChange[]): Promise<void> {
  if (changes.length === 0) return;
  await write(connection, (sql) =>
    bulk(
      sql,
      MOVE_ITEMS,
      changes.map(({ id, state, tries, reason, body, raw }) => ({
        ...{ id, state, tries: tries ?? null, raw: raw ?? null },
        ...{ keep_reason: reason === undefined, reason: reason ?? null },
        ...{ keep_body: body === undefined, body: body ?? null, document: body?.id ?? null },
      })),
    ),
  );
}

/** When the source last answered; throws unknown-record where there is none of that id. */
async function needSource(sql: Sql, id: string): Promise<string | null> {
  const [row] = await sql.query<{ seen: string | null }>(
    `select ${instant("last_seen")} as seen from sources where id = $1`,
    [id],
  );
  if (row !== undefined) return row.seen;
  throw new NoroshiError(
    "unknown-record",
    `There is no source ${id}; it may have been removed. See \`noroshi sources list\`.`,
  );
}
