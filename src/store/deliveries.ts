// The outbox: what is to be told, to which channel and address, and how far it has come. A delivery is taken before it is sent and settled
// after; one that was taken and never settled (the program was killed) comes up again once its time is over, under the same message id.

import type { Connection, Sql } from "./connection.js";
import { knownFrom } from "./known.js";
import { mend } from "./mend.js";
import type { Delivery, DeliveryQuery, DeliveryTake, NewDelivery, SettledDelivery } from "./store.js";
import { Where } from "./where.js";
import { bulk, instant, write } from "./writing.js";

const COLUMNS = `id, message, alert, to_char(spoke, 'YYYY-MM-DD') as spoke, channel, address, state, attempts,
  ${instant("next_try")} as "nextTry", said, ${instant("made")} as made, body`;

const ADD = `
insert into deliveries
select id, message, alert, spoke, channel, address, 'waiting', 0, made, '', made, place, body
from json_to_recordset($1::json) as r(id text, message text, alert text, spoke date, channel text, address text,
  place int, made timestamptz, body json)
on conflict (id) do nothing returning id`;

/** Puts what is not there yet into the outbox, in the order given; returns how many were new. Call it inside a write. */
export async function queueDeliveries(sql: Sql, deliveries: readonly NewDelivery[], at: string): Promise<number> {
  const rows = deliveries.map((delivery, place) => ({ ...delivery, place, made: at }));
  return (await bulk(sql, ADD, rows)).length;
}

/** As Store.putDeliveries. */
export function putDeliveries(connection: Connection, deliveries: readonly NewDelivery[], at: string): Promise<number> {
  const made = knownFrom(at);
  return write(connection, (sql) => queueDeliveries(sql, deliveries, made));
}

/** As Store.takeDelivery. */
export function takeDelivery(connection: Connection, take: DeliveryTake): Promise<Delivery | null> {
  const [now, until] = [knownFrom(take.now), knownFrom(take.until)];
  return write(connection, async (sql) => {
    const [row] = await sql.query<Delivery>(
      `update deliveries set attempts = attempts + 1, next_try = $4::timestamptz where id = (
         select id from deliveries where channel = $1 and address = $2 and next_try <= $3::timestamptz
         order by made, place, id limit 1)
       returning ${COLUMNS}`,
      [mend(take.channel), mend(take.address), now, until],
    );
    return row ?? null;
  });
}

/** As Store.settleDelivery. */
export async function settleDelivery(sql: Sql, id: string, { state, said, nextTry }: SettledDelivery): Promise<void> {
  await sql.query("update deliveries set state = $2, said = $3, next_try = $4::timestamptz where id = $1", [
    mend(id),
    state,
    mend(said).slice(0, 500),
    nextTry === null ? null : knownFrom(nextTry),
  ]);
}

/** As Store.deliveries. */
export async function readDeliveries(sql: Sql, query: DeliveryQuery = {}): Promise<readonly Delivery[]> {
  const where = new Where();
  if (query.message !== undefined) where.and(`message = ${where.bind(mend(query.message))}`);
  if (query.alert !== undefined) where.and(`alert = ${where.bind(mend(query.alert))}`);
  if (query.channel !== undefined) where.and(`channel = ${where.bind(mend(query.channel))}`);
  if (query.state !== undefined) where.and(`state = ${where.bind(query.state)}`);
  if (query.unsettled === true) where.and("next_try is not null");
  return sql.query<Delivery>(`select ${COLUMNS} from deliveries where ${where} order by made, place, id`, where.values);
}
