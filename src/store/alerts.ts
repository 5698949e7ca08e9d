// Alerts with both clocks, as last known and as they were: what changed closes the row before it, as with claims and records. Beside them
// the day up to which each watch has been followed, so that a later run goes on from there. What an alert says is decided elsewhere.
import { type Day, needDay } from "../kernel/day.js";
import type { Alert } from "../watch/alert.js";
import type { Connection, Sql } from "./connection.js";
import { contentOf } from "./content.js";
import { queueDeliveries } from "./deliveries.js";
import { knownFrom, knownUntil } from "./known.js";
import { mend } from "./mend.js";
import type { AlertDay, AlertQuery, AlertRow, Past } from "./store.js";
import { changeOf } from "./versions.js";
import { Where } from "./where.js";
import { bulk, closeVersions, instant, knownThen, newestVersions, write } from "./writing.js";

/** The third step of the ledger's tables; the outbox lies in the same transaction as the alerts, so a kill loses neither or both. */
export const ALERT_TABLES = `
create table alerts (
  id text collate "C" not null,
  version int not null,
  watch text collate "C" not null,
  state text collate "C" not null check (state in ('raised', 'changed', 'quiet', 'closed')),
  raised date not null,
  known_from timestamptz not null,
  known_to timestamptz check (known_to >= known_from),
  content text collate "C" not null,
  body json not null,
  primary key (id, version)
);
create unique index alerts_open on alerts (id) where known_to is null;
create index alerts_watch on alerts (watch, raised, id);

create table alert_days (
  watch text collate "C" not null,
  day date not null,
  known_from timestamptz not null,
  primary key (watch, day)
);

create table deliveries (
  id text collate "C" primary key,
  message text collate "C" not null,
  alert text collate "C",
  spoke date not null,
  channel text collate "C" not null,
  address text collate "C" not null,
  state text collate "C" not null check (state in ('waiting', 'failed', 'sent', 'given-up', 'gone')),
  attempts int not null check (attempts >= 0),
  next_try timestamptz,
  said text not null,
  made timestamptz not null,
  place int not null,
  body json not null
);
create index deliveries_due on deliveries (channel, address, next_try) where next_try is not null;
create index deliveries_message on deliveries (message);
create index deliveries_alert on deliveries (alert);
`;

const ADD = `
insert into alerts
select id, version, watch, state, raised, known_from, null, content, body
from json_to_recordset($1::json) as r(id text, version int, watch text, state text, raised date, known_from timestamptz,
  content text, body json)`;

interface Columns {
  readonly body: Alert;
  readonly known_from: string;
}

/** As Store.putAlertDay. */
export async function putAlertDay(
  connection: Connection,
  { watch, day, alerts, deliveries }: AlertDay,
  knownAt: string,
): Promise<{ readonly changed: number; readonly queued: number }> {
  const at = knownFrom(knownAt);
  const last = new Map(alerts.map((alert) => [alert.id, { id: alert.id, content: contentOf(alert), alert }]));
  return write(connection, async (sql) => {
    const newest = await newestVersions(sql, "alerts", "id", [...last.keys()]);
    const change = changeOf(newest, [...last.values()], at, false);
    if (change.close.length > 0) await closeVersions(sql, "alerts", change.close, at);
    const rows = change.open.map(({ value: { alert, content }, version }) => ({
      ...{ id: alert.id, version, watch: alert.watch, state: alert.state, raised: alert.raised },
      ...{ known_from: at, content, body: alert },
    }));
    await bulk(sql, ADD, rows);
    await sql.query("insert into alert_days values ($1, $2::date, $3::timestamptz) on conflict do nothing", [
      mend(watch),
      needDay(day, "day of alerts"),
      at,
    ]);
    return { changed: rows.length, queued: await queueDeliveries(sql, deliveries, at) };
  });
}

/** As Store.alerts. */
export async function readAlerts(sql: Sql, query: AlertQuery = {}): Promise<readonly AlertRow[]> {
  const where = new Where();
  if (query.id !== undefined) where.and(`a.id = ${where.bind(mend(query.id))}`);
  if (query.watch !== undefined) where.and(`a.watch = ${where.bind(mend(query.watch))}`);
  if (query.open === true) where.and("a.state <> 'closed'");
  if (query.asOf !== undefined) where.and(`a.raised <= ${where.bind(needDay(query.asOf, "asOf"))}::date`);
  where.and(knownThen("a", query.knownAt === undefined ? null : where.bind(knownUntil(query.knownAt))));
  const rows = await sql.query<Columns>(
    `select a.body, ${instant("a.known_from")} as known_from from alerts a where ${where} order by a.raised, a.id`,
    where.values,
  );
  return rows.map(({ body, known_from }) => ({ alert: body, knownFrom: known_from }));
}

/** As Store.alertHistory. */
export async function readAlertHistory(sql: Sql, id: string): Promise<readonly Past<Alert>[]> {
  const rows = await sql.query<Columns & { known_to: string | null }>(
    `select a.body, ${instant("a.known_from")} as known_from, ${instant("a.known_to")} as known_to
     from alerts a where a.id = $1 order by a.version`,
    [mend(id)],
  );
  return rows.map(({ body, known_from, known_to }) => ({ value: body, knownFrom: known_from, knownTo: known_to }));
}

/** As Store.alertedTo. */
export async function readAlertedTo(sql: Sql, watch: string, knownAt?: string): Promise<Day | null> {
  const where = new Where();
  where.and(`watch = ${where.bind(mend(watch))}`);
  if (knownAt !== undefined) where.and(`known_from <= ${where.bind(knownUntil(knownAt))}::timestamptz`);
  const [row] = await sql.query<{ day: Day | null }>(
    `select to_char(max(day), 'YYYY-MM-DD') as day from alert_days where ${where}`,
    where.values,
  );
  return row?.day ?? null;
}
