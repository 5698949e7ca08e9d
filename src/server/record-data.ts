// Standing records as data: a listing of one kind, and one record with its versions, rulings and the claims it stands on.
// With asOf, an agreement has the status of that day.
import type { Context, Hono } from "hono";
import { statusOn } from "../brief/agreements.js";
import { quoted } from "../jobs/quoted.js";
import { KINDS_BY_NAME } from "../jobs/record-kinds.js";
import { type Day, needDay } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import type { RecordKind } from "../kernel/record.js";
import type { ClaimRow, RecordRow, Store } from "../store/store.js";
import { absent } from "./absent.js";
import { xml } from "./atom.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { pastBy } from "./past.js";
import { agreementsCalendar, recordsCsv } from "./record-twins.js";
import { ROUTES } from "./routes.js";
import { csv, ical, idIn } from "./twins.js";

export function addRecordData(app: Hono, { store }: AppOptions): void {
  app.get("/records/:file{[a-z]+\\.json}", async (context) =>
    context.json({ [idIn(context)]: await recordsAsked(context, store) }),
  );
  app.get("/records/:file{[a-z]+\\.csv}", async (context) =>
    csv(context, recordsCsv(kindOf(idIn(context)), await recordsAsked(context, store))),
  );
  app.get("/records/:file{[a-z]+\\.xml}", async (context) => {
    const kind = kindOf(idIn(context));
    return xml(context, idIn(context), kind, await recordsAsked(context, store));
  });
  app.get("/records/:file{agreements\\.ics}", async (context) =>
    ical(context, agreementsCalendar(await recordsAsked(context, store))),
  );

  app.get("/record/:file{.+\\.json}", async (context) => {
    const { asOf, knownAt } = asked(context, ROUTES.record);
    const id = idIn(context);
    const row = await store.record(id, knownAt);
    if (row === null) throw absent("record", id);
    const told: ClaimRow[] = [];
    for (const basis of row.record.basis) {
      const claim = "claim" in basis ? await store.claim(basis.claim, knownAt) : null;
      if (claim !== null) told.push(claim);
    }
    return context.json({
      record: shown(row, asOf),
      history: pastBy(await store.recordHistory(id), knownAt),
      rulings: await store.rulings({ target: id, ...(knownAt === undefined ? {} : { knownAt }) }),
      claims: await quoted(store, told, knownAt),
    });
  });
}

async function recordsAsked(context: Context, store: Store) {
  const query = asked(context, ROUTES.records);
  const kind = kindOf(idIn(context));
  return (await store.records({ ...query, kind })).map((row) => shown(row, query.asOf));
}

function shown({ record, knownFrom }: RecordRow, asOf: Day | undefined) {
  if (record.kind !== "agreement" || asOf === undefined) return { ...record, knownFrom };
  return { ...record, status: statusOn(record, needDay(asOf, "asOf")), knownFrom };
}

function kindOf(name: string): RecordKind {
  const kind = Object.hasOwn(KINDS_BY_NAME, name) ? KINDS_BY_NAME[name] : undefined;
  if (kind !== undefined) return kind;
  throw new NoroshiError(
    "unknown-record",
    `There are no records called "${name.slice(0, 40)}"; there are ${Object.keys(KINDS_BY_NAME).join(", ")}.`,
  );
}
