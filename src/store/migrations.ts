// The tables of a ledger and how an older ledger becomes a newer one: numbered steps, forward only, all in one transaction.
// The same SQL runs on PGlite and PostgreSQL. A step that has been released is never edited; the next one mends it.
import { NoroshiError } from "../kernel/error.js";
import { ALERT_TABLES } from "./alerts.js";
import type { Connection } from "./connection.js";
import { MARK_TABLES } from "./mark.js";
import { SIDE_COLUMNS } from "./sides.js";
import { SOURCE_TABLES } from "./sources.js";

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

// Keys compare by code point everywhere ("C"), so that an order does not change with a server's locale.
// json, not jsonb, keeps what was written byte for byte. Words are found through tsvector columns filled on insert.
const FIRST = `
create table documents (
  id text collate "C" primary key,
  name text not null,
  published date not null,
  outlet text,
  country text collate "C",
  lang text collate "C" not null,
  title text not null,
  text text not null,
  url text,
  known_from timestamptz not null,
  words tsvector not null
);
create index documents_published on documents (published, id);
create index documents_words on documents using gin (words);

create table claims (
  id text collate "C" not null,
  version int not null,
  document text collate "C" not null references documents (id),
  span_start int not null,
  span_end int not null check (span_end >= span_start),
  kind text collate "C" not null,
  type text collate "C" not null,
  mode text collate "C",
  actor json not null,
  recipient json not null,
  polarity text collate "C" not null,
  certainty text collate "C" not null,
  tense text collate "C" not null,
  time_from date,
  time_to date check (time_to >= time_from),
  attribution json not null,
  object json,
  why json not null,
  valid_from date not null,
  valid_to date not null,
  known_from timestamptz not null,
  known_to timestamptz check (known_to >= known_from),
  content text collate "C" not null,
  words tsvector not null,
  primary key (id, version)
);
create unique index claims_open on claims (id) where known_to is null;
create index claims_order on claims (valid_from, document, span_start, id);
create index claims_document on claims (document);
create index claims_words on claims using gin (words);

-- Who acts and on whom is part of a claim's id, so these two hold for every version of it.
create table claim_actors (
  actor text collate "C" not null,
  role text collate "C" not null check (role in ('actor', 'recipient')),
  claim text collate "C" not null,
  primary key (actor, role, claim)
);
create table claim_pairs (
  a text collate "C" not null,
  b text collate "C" not null check (a < b),
  claim text collate "C" not null,
  primary key (a, b, claim)
);

create table records (
  id text collate "C" not null,
  version int not null,
  kind text collate "C" not null,
  actors text[] collate "C" not null,
  valid_from date,
  valid_to date,
  known_from timestamptz not null,
  known_to timestamptz check (known_to >= known_from),
  content text collate "C" not null,
  body json not null,
  primary key (id, version)
);
create unique index records_open on records (id) where known_to is null;
create index records_kind on records (kind, id);
create index records_actors on records using gin (actors);

create table rulings (
  id text collate "C" primary key,
  target text collate "C" not null,
  status text collate "C" not null check (status in ('confirmed', 'rejected', 'merged')),
  into_id text collate "C" check ((status = 'merged') = (into_id is not null)),
  why text not null,
  by_whom text not null,
  at timestamptz not null
);
create index rulings_target on rulings (target, at, id);
`;

// New entries of an index of words wait in a list that every search reads through. PGlite has no background worker that empties it, so it is
// kept short: two hundred pages of it were read for each page of claims.
const TYPES_BY_DAY = `
create index claims_type on claims (type, valid_from, document, span_start, id);
${["documents_words", "claims_words", "claims_sides", "claims_pairs_in"]
  .map((name) => `alter index ${name} set (gin_pending_list_limit = 256);`)
  .join("\n")}
`;

export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: "documents, claims, records, rulings", sql: FIRST },
  { number: 2, name: "sources and the items they bring", sql: SOURCE_TABLES },
  { number: 3, name: "alerts and the outbox", sql: ALERT_TABLES },
  { number: 4, name: "the ledger's mark, and who is in a claim", sql: `${SIDE_COLUMNS}${MARK_TABLES}` },
  { number: 5, name: "claims of a type by day, and word lists that are read quickly", sql: TYPES_BY_DAY },
];

/**
 * Brings a ledger to the newest tables.
 * @param migrations only tests give others
 * @returns how many steps were taken
 * @throws ledger-newer where the ledger has steps that this program does not know
 */
export async function migrate(connection: Connection, migrations: readonly Migration[] = MIGRATIONS): Promise<number> {
  return connection.transaction(async (sql) => {
    await sql.query("select pg_advisory_xact_lock(73110)"); // two processes may open a new database at the same moment
    await sql.script("create table if not exists migrations (number int primary key, name text not null)");
    const found = await sql.query<{ number: number }>("select number from migrations order by number");
    const at = found.at(-1)?.number ?? 0;
    const newest = migrations.at(-1)?.number ?? 0;
    if (at > newest) {
      throw new NoroshiError(
        "ledger-newer",
        `The ledger in ${connection.place} was made by a newer Noroshi (its tables are at step ${at}, this program knows ${newest}). Use that version, or another ledger.`,
      );
    }
    const todo = migrations.filter(({ number }) => number > at);
    for (const { number, name, sql: text } of todo) {
      await sql.script(text);
      await sql.query("insert into migrations values ($1::int, $2)", [number, name]);
    }
    return todo.length;
  });
}
