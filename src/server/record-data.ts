// Standing records as data: a listing of one kind, and one record with its versions, rulings and the claims it stands on.
// With asOf, an agreement has the status of that day.
import type { Context, Hono } from "hono";
import { statusOn } from "../brief/agreements.js";
import { quotedOf } from "../jobs/quoted.js";
import { KINDS_BY_NAME } from "../jobs/record-kinds.js";
import { type Day, needDay } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import type { RecordKind } from "../kernel/record.js";
import type { RecordRow, Store } from "../store/store.js";
import { absent } from "./absent.js";
import { xml } from "./atom.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { pastBy } from "./past.js";
import { agreementsCalendar, recordsCsv } from "./record-twins.js";
import { ROUTES } from "./routes.js";
import { jsonAnswer, textAnswer } from "./text-answer.js";
import { csv, ical, idIn } from "./twins.js";

export function addRecordData(app: Hono, { store }: AppOptions): void {
  app.get("/records/:file{[a-z]+\\.json}", async (context) =>
    textAnswer(context, `{${JSON.stringify(idIn(context))}:[${(await recordTexts(context, store)).join(",")}]}`),
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
    const told = row.record.basis.flatMap((basis) => ("claim" in basis ? [basis.claim] : []));
    return jsonAnswer(context, {
      record: shown(row, asOf),
      history: pastBy(await store.recordHistory(id), knownAt),
      rulings: await store.rulings({ target: id, ...(knownAt === undefined ? {} : { knownAt }) }),
      claims: await quotedOf(store, told, knownAt),
    });
  });
}

async function recordsAsked(context: Context, store: Store) {
  const { rows, asOf } = await rowsAsked(context, store);
  return rows.map((row) => shown(row, asOf));
}

async function rowsAsked(context: Context, store: Store) {
  const query = asked(context, ROUTES.records);
  return { rows: await store.records({ ...query, kind: kindOf(idIn(context)) }), asOf: query.asOf };
}

/** As JSON, each written once for every status it is shown in as long as its row is held in memory. */
async function recordTexts(context: Context, store: Store): Promise<readonly string[]> {
  const { rows, asOf } = await rowsAsked(context, store);
  return rows.map((row) => {
    const value = shown(row, asOf);
    const status = "status" in value ? value.status : "";
    const texts = TEXTS.get(row) ?? new Map<string, string>();
    TEXTS.set(row, texts);
    const text = texts.get(status) ?? JSON.stringify(value);
    texts.set(status, text);
    return text;
  });
}

const TEXTS = new WeakMap<RecordRow, Map<string, string>>();

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
