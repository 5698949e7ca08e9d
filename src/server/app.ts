// The page and its data as one application over a ledger. It writes nothing but rulings; nothing from a report is ever markup or script.
// Every page takes ?asOf and ?knownAt; every error is a problem with a title that says what to do.
import { Hono } from "hono";
import { guard } from "./access.js";
import { addAlerts } from "./alerts.js";
import { addBuiltPage } from "./built-page.js";
import { addData } from "./data.js";
import { etags } from "./etag.js";
import { addEvents } from "./events.js";
import { gate } from "./gate.js";
import { heldStore } from "./held.js";
import { Metrics } from "./metrics.js";
import { observe } from "./observe.js";
import type { AppOptions } from "./options.js";
import { addPages } from "./pages.js";
import { problemOf, respond } from "./problem.js";
import { addRulingData } from "./ruling-data.js";
import { addSources } from "./sources.js";
import { STYLE } from "./style.js";
import { type Briefs, keepBriefs } from "./watched.js";

/** Only our own files may be loaded or run, nothing inline, nothing from elsewhere; no other page may frame this one. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function makeApp(options: AppOptions): Hono {
  return makeServer(options).app;
}

/** As makeApp, with what keeps the briefs ready while it is served. */
export function makeServer(given: AppOptions): { readonly app: Hono; readonly briefs: Briefs } {
  const options = { ...given, store: heldStore(given.store) };
  const briefs = keepBriefs(options);
  const app = new Hono();
  const metrics = new Metrics();
  app.use("*", observe(options, metrics));
  app.use("*", async (context, next) => {
    await next();
    const { headers } = context.res;
    if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
  });
  app.use("*", gate(options));
  app.get("/healthz", async (context) => {
    // A question that nothing is kept of: the database itself must answer.
    await options.store.alertedTo("healthz");
    return context.json({ status: "ok" });
  });
  app.use("*", guard(options));
  app.use("*", etags(options));
  app.get("/style.css", (context) =>
    context.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "max-age=300" }),
  );
  addBuiltPage(app, options);
  addData(app, options, briefs);
  addAlerts(app, options);
  addSources(app, options);
  addRulingData(app, options);
  const events = addEvents(app, options);
  app.get("/metrics", async (context) =>
    context.body(metrics.text(await options.store.counts(), events.count()), 200, {
      "Content-Type": "text/plain; version=0.0.4; charset=utf-8",
    }),
  );
  addPages(app, options, briefs);
  app.notFound((context) =>
    respond(context, { status: 404, title: `There is nothing at ${context.req.path}. Begin at /.` }),
  );
  app.onError((error, context) => {
    const problem = problemOf(error);
    if (problem.status === 500) options.report?.(error);
    return respond(context, problem);
  });
  return { app, briefs };
}
