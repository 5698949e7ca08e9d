// The alerts over HTTP: as JSON for programs and the page, as an Atom feed for readers. They are shown as they were told; where a watch
// has never been followed, as following it through the ledger would tell them. Nothing is sent from here.
import type { Context, Hono } from "hono";
import { alertFeed } from "../deliver/feed.js";
import { feedEntries } from "../jobs/alert.js";
import { alertsKnown } from "../jobs/alerts-known.js";
import { findWatch } from "../jobs/watches.js";
import { NoroshiError } from "../kernel/error.js";
import { clocksOf } from "./clocks.js";
import { only } from "./data.js";
import type { AppOptions } from "./options.js";
import { ROUTES, type Route } from "./routes.js";

/** Not JSON, so it stands beside the table that OpenAPI is made from. */
const FEED: Route = {
  ...{ path: "/alerts.xml", summary: "the alerts as an Atom feed", required: [], keys: [] },
  query: ["watch", "asOf", "knownAt"],
};

export function addAlerts(app: Hono, { store, watches }: AppOptions): void {
  const asked = async (context: Context) => {
    const id = context.req.query("watch") || undefined;
    const wanted = id === undefined ? watches : [findWatch(watches, id)];
    return (await alertsKnown(store, wanted, clocksOf(context))).alerts;
  };

  app.get("/alerts.json", async (context) => {
    only(context, ROUTES.alerts);
    const all = allOf(context.req.query("all"));
    const shown = (await asked(context)).filter(({ state }) => all || state !== "closed");
    const entries = feedEntries(shown, watches);
    return context.json({ alerts: entries.map(({ alert, name, sentence }) => ({ ...alert, name, sentence })) });
  });

  app.get("/alerts.xml", async (context) => {
    only(context, FEED);
    const xml = alertFeed(feedEntries(await asked(context), watches), new URL(context.req.url).origin);
    return context.body(xml, 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
  });
}

function allOf(text: string | undefined): boolean {
  if (text === undefined || text === "" || text === "false") return false;
  if (text === "true") return true;
  throw new NoroshiError("usage", 'all is "true" or "false".');
}
