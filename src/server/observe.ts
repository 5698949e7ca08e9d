// What an operator sees of each request: its id in a header, a line of JSON where logs are wanted, and its place in the metrics.
// The query is left out of the log, since it holds what somebody is looking for.
import { randomUUID } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { clientOf } from "./gate.js";
import type { Metrics } from "./metrics.js";
import type { AppOptions } from "./options.js";

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]);

export function observe({ log, now }: AppOptions, metrics: Metrics): MiddlewareHandler {
  return async (context, next) => {
    const begun = performance.now();
    const given = context.req.header("x-request-id") ?? "";
    const id = /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    await next();
    const seconds = (performance.now() - begun) / 1000;
    const { status } = context.res;
    const method = METHODS.has(context.req.method) ? context.req.method : "other";
    const route = routeOf(context);
    context.res.headers.set("X-Request-Id", id);
    metrics.answered(method, route, status, seconds);
    if (log === undefined) return;
    const visitor = context.get("visitor") as { readonly name: string } | undefined;
    const line = {
      ...{ at: now().toISOString(), id, method, path: context.req.path.slice(0, 300), route, status },
      ...{ ms: Math.round(seconds * 1000), client: clientOf(context), visitor: visitor?.name ?? null },
    };
    log(`${JSON.stringify(line)}\n`);
  };
}

/** As it is written in the table of routes; "none" where no handler was met. */
function routeOf(context: Context): string {
  const path = context.get("route") ?? routePath(context);
  return path.includes("*") ? "none" : path.replace(/:\w+\{.*\.(\w+)\}$/, "{}.$1").replace(/:\w+/, "{}");
}
