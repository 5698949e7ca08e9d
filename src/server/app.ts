// The page and its data as one application over a ledger. It reads and never writes; nothing from a report is ever markup or script.
// Every page takes ?asOf and ?knownAt; every error is a problem with a title that says what to do.
import { Hono } from "hono";
import { guard } from "./access.js";
import { addData } from "./data.js";
import type { AppOptions } from "./options.js";
import { addPages } from "./pages.js";
import { problemOf, respond } from "./problem.js";
import { addSources } from "./sources.js";
import { STYLE } from "./style.js";

/** Nothing may be loaded but our own style sheet; nothing may run; no other page may frame this one. */
const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function makeApp(options: AppOptions): Hono {
  const app = new Hono();
  app.use("*", async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
  });
  app.get("/healthz", async (context) => {
    await options.store.counts();
    return context.json({ status: "ok" });
  });
  app.use("*", guard(options));
  app.get("/style.css", (context) =>
    context.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "max-age=300" }),
  );
  addData(app, options);
  addSources(app, options);
  addPages(app, options);
  app.notFound((context) =>
    respond(context, { status: 404, title: `There is nothing at ${context.req.path}. Begin at /.` }),
  );
  app.onError((error, context) => {
    const problem = problemOf(error);
    if (problem.status === 500) options.report?.(error);
    return respond(context, problem);
  });
  return app;
}
