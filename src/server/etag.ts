// Answers that need not be made again: a weak ETag from the ledger's mark and the question, 304 where the client has that answer, and the
// same bytes again where another client had it. The mark is read before the answer is made, so that a tag is never newer than what it stands on.
import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { Bodies } from "./bodies.js";
import type { AppOptions } from "./options.js";

declare module "hono" {
  interface ContextVariableMap {
    /** The ledger's mark when the request began. */
    mark: number;
    /** The route that made an answer which was kept. */
    route: string;
  }
}

/** What depends on the ledger, the program and the question alone. Other addresses get no tag. */
const KEPT = /^\/(watches|claims|documents|records?|obligations|network|matters|search)[./]/;

/** Bytes of finished answers that are kept, and of one of them: a page of a hundred claims has about 100 kB. */
const MOST_BYTES = 32 * 2 ** 20;
const LARGEST = 2 ** 20;
/** What an answer says of itself; all other headers are put on again each time. */
const OWN_HEADERS = ["content-type", "link", "cache-control", "content-disposition"];

export function etags({ store, watches, now }: AppOptions): MiddlewareHandler {
  // Another start may be another program, with other data beside it.
  const start = `${now().toISOString()} ${JSON.stringify(watches)}`;
  const bodies = new Bodies(MOST_BYTES, LARGEST);
  return async (context, next) => {
    if (!["GET", "HEAD"].includes(context.req.method) || !KEPT.test(context.req.path)) return next();
    const { number } = await store.mark();
    context.set("mark", number);
    const { pathname, search } = new URL(context.req.url);
    const today = now().toISOString().slice(0, 10);
    const tag = `W/"${hash([start, String(number), today, pathname, search].join("\n"))}"`;
    if (matches(context.req.header("if-none-match"), tag)) return context.body(null, 304, { ETag: tag });
    const kept = bodies.get(tag);
    if (kept !== undefined) {
      context.set("route", kept.route);
      return context.body(kept.bytes, 200, { ...kept.headers, ETag: tag });
    }
    await next();
    if (context.res.status !== 200) return;
    const headers = Object.fromEntries(OWN_HEADERS.flatMap((name) => headerOf(context.res, name)));
    const text: string | undefined = context.get("text");
    const bytes = text === undefined ? new Uint8Array(await context.res.arrayBuffer()) : new TextEncoder().encode(text);
    if (context.req.method === "GET") bodies.put(tag, { bytes, headers, route: routePath(context) });
    // Put in place of another it would be read through once more, header by header and byte by byte. Given as text it has no other headers.
    if (text !== undefined) context.res = undefined;
    context.res = new Response(bytes, { headers: { ...headers, ETag: tag } });
  };
}

function headerOf({ headers }: Response, name: string): readonly (readonly [string, string])[] {
  const value = headers.get(name);
  return value === null ? [] : [[name, value]];
}

/** Weak comparison (RFC 9110, 8.8.3.2); a star is not taken, since it says nothing of what the client has. */
function matches(header: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return (header ?? "").split(",").some((one) => opaque(one) === opaque(tag));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
