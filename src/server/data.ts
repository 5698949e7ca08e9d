// The data twins of the pages: claims, watches, records, obligations, as JSON. Listings come in pages with a cursor; filters that are not
// known are refused, since a filter that is silently dropped gives wrong answers.
import type { Context, Hono } from "hono";
import { statusOn } from "../brief/agreements.js";
import { actorNamed } from "../jobs/actor-named.js";
import { attackOf } from "../jobs/attack.js";
import { version } from "../jobs/home.js";
import { briefAndLevel } from "../jobs/make-brief.js";
import { findWatch } from "../jobs/watches.js";
import { type ClaimType, EVENT_TYPES, type Kind } from "../kernel/claim.js";
import { needDay } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import type { RecordKind } from "../kernel/record.js";
import { obligations } from "../ledger/obligations/obligations.js";
import { clocksOf } from "./clocks.js";
import { openapi } from "./openapi.js";
import type { AppOptions } from "./options.js";
import { ROUTES, type Route } from "./routes.js";

/** Rows of one answer at most. */
const MOST_ROWS = 1_000;
const TYPES: ReadonlySet<string> = new Set([...EVENT_TYPES, "ASSESS", "STAND"]);
const KINDS: Readonly<Record<string, RecordKind>> = {
  ...{
    agreements: "agreement",
    transfers: "transfer",
    sanctions: "sanction",
    disputes: "dispute",
    programmes: "programme",
  },
};

export function addData(app: Hono, { store, watches, register }: AppOptions): void {
  app.get("/watches.json", (context) => {
    only(context, ROUTES.watches);
    return context.json({ watches });
  });

  app.get("/openapi.json", (context) => {
    only(context, ROUTES.openapi);
    return context.json(openapi(version()));
  });

  app.get("/watches/:file{[a-z0-9-]+\\.json}", async (context) => {
    only(context, ROUTES.watch);
    const watch = findWatch(watches, context.req.param("file").replace(/\.json$/, ""));
    return context.json(await briefAndLevel(store, watch, clocksOf(context)));
  });

  app.get("/claims.json", async (context) => {
    only(context, ROUTES.claims);
    const get = (name: string) => context.req.query(name) || undefined;
    const involving = get("involving");
    const page = await store.claims({
      ...clocksOf(context),
      between: pairOf(get("between")),
      involving: involving === undefined ? undefined : actorNamed(involving),
      document: get("document"),
      types: get("types")?.split(",").map(typeOf),
      kinds: get("kinds")?.split(",").map(kindOf),
      from: get("from"),
      to: get("to"),
      text: get("text"),
      limit: limitOf(get("limit")),
      cursor: get("cursor"),
      order: orderOf(get("order")),
    });
    return context.json({ claims: page.rows, next: page.next });
  });

  app.get("/records/:file{[a-z]+\\.json}", async (context) => {
    only(context, ROUTES.records);
    const name = context.req.param("file").replace(/\.json$/, "");
    const kind = KINDS[name];
    if (kind === undefined)
      throw new NoroshiError(
        "unknown-record",
        `There are no records called "${name}"; there are ${Object.keys(KINDS).join(", ")}.`,
      );
    const clocks = clocksOf(context);
    const involving = context.req.query("involving") || undefined;
    const rows = await store.records({
      kind,
      between: pairOf(context.req.query("between") || undefined),
      involving: involving === undefined ? undefined : actorNamed(involving),
      ...clocks,
    });
    const day = clocks.asOf === undefined ? null : needDay(clocks.asOf, "asOf");
    const records = rows.map(({ record, knownFrom }) => ({
      ...(record.kind === "agreement" && day !== null ? { ...record, status: statusOn(record, day) } : record),
      knownFrom,
    }));
    return context.json({ [name]: records });
  });

  app.get("/obligations.json", (context) => {
    only(context, ROUTES.obligations);
    const event = context.req.query("if");
    const on = context.req.query("on");
    if (event === undefined || on === undefined)
      throw new NoroshiError("usage", "Give ?if=A attacks B and &on=YYYY-MM-DD.");
    const depth = Number(context.req.query("depth") ?? 1);
    if (!Number.isInteger(depth) || depth < 1 || depth > 9)
      throw new NoroshiError("usage", "depth is a whole number from 1 to 9.");
    const at = context.req.query("at") || undefined;
    const question = { ...attackOf(event), on: needDay(on, "on"), register, depth };
    return context.json(obligations(at === undefined ? question : { ...question, territory: at }));
  });
}

/** Refuses a query that holds a name not in the table. */
export function only(context: Context, { query }: Route): void {
  const names: readonly string[] = query;
  const stray = Object.keys(context.req.query()).find((name) => !names.includes(name));
  if (stray === undefined) return;
  const known = names.length === 0 ? "no parameter" : names.join(", ");
  throw new NoroshiError(
    "usage",
    `The parameter "${stray.slice(0, 40)}" is not known here; this address takes ${known}.`,
  );
}

function pairOf(text: string | undefined): readonly [string, string] | undefined {
  if (text === undefined) return undefined;
  const [a, b, more] = text.split(",");
  if (a === undefined || b === undefined || more !== undefined)
    throw new NoroshiError("usage", "between takes two actors with a comma, such as between=RUS,PRK.");
  return [actorNamed(a), actorNamed(b)];
}

function typeOf(text: string): ClaimType {
  if (TYPES.has(text)) return text as ClaimType;
  throw new NoroshiError(
    "usage",
    `"${text.slice(0, 40)}" is no type of claim; the types are ${[...TYPES].join(", ")}.`,
  );
}

function kindOf(text: string): Kind {
  if (text === "event" || text === "assessment" || text === "standing") return text;
  throw new NoroshiError(
    "usage",
    `"${text.slice(0, 40)}" is no kind of claim; the kinds are event, assessment, standing.`,
  );
}

function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_ROWS) return limit;
  throw new NoroshiError("usage", `limit is a whole number from 1 to ${MOST_ROWS}; ask on with the cursor "next".`);
}

function orderOf(text: string | undefined): "oldest" | "newest" | undefined {
  if (text === undefined || text === "oldest" || text === "newest") return text;
  throw new NoroshiError("usage", 'order is "oldest" or "newest".');
}
