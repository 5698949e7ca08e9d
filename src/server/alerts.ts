// The alerts over HTTP: as JSON for programs and the page, as an Atom feed for readers. They are shown as they were told; where a watch
// has never been followed, as following it through the ledger would tell them. Nothing is sent from here.
import type { Context, Hono } from "hono";
import { alertFeed } from "../deliver/feed.js";
import { feedEntries } from "../jobs/alert.js";
import { alertsKnown } from "../jobs/alerts-known.js";
import { findWatch } from "../jobs/watches.js";
import { clocksOf } from "./clocks.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { ROUTES } from "./routes.js";

export function addAlerts(app: Hono, { store, watches }: AppOptions): void {
  const known = async (context: Context) => {
    const { watch } = asked(context, ROUTES.alerts);
    const wanted = watch === undefined ? watches : [findWatch(watches, watch)];
    return (await alertsKnown(store, wanted, clocksOf(context))).alerts;
  };

  app.get("/alerts.json", async (context) => {
    const { all } = asked(context, ROUTES.alerts);
    const shown = (await known(context)).filter(({ state }) => all === "true" || state !== "closed");
    const entries = feedEntries(shown, watches);
    return context.json({ alerts: entries.map(({ alert, name, sentence }) => ({ ...alert, name, sentence })) });
  });

  app.get("/alerts.xml", async (context) => {
    const xml = alertFeed(feedEntries(await known(context), watches), new URL(context.req.url).origin);
    return context.body(xml, 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
  });
}
