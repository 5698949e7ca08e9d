// Answers that need not be made again: a weak ETag from the ledger's mark and the question, and 304 where the client has that answer.
// The mark is read before the answer is made, so that a tag is never newer than what it stands on.
import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { AppOptions } from "./options.js";

declare module "hono" {
  interface ContextVariableMap {
    /** The ledger's mark when the request began. */
    mark: number;
  }
}

/** What depends on the ledger, the program and the question alone. Other addresses get no tag. */
const KEPT = /^\/(watches|claims|documents|records?|obligations|network|matters|search)[./]/;

export function etags({ store, watches, now }: AppOptions): MiddlewareHandler {
  // Another start may be another program, with other data beside it.
  const start = `${now().toISOString()} ${JSON.stringify(watches)}`;
  return async (context, next) => {
    if (!["GET", "HEAD"].includes(context.req.method) || !KEPT.test(context.req.path)) return next();
    const { number } = await store.mark();
    context.set("mark", number);
    const { pathname, search } = new URL(context.req.url);
    const today = now().toISOString().slice(0, 10);
    const tag = `W/"${hash([start, String(number), today, pathname, search].join("\n"))}"`;
    if (matches(context.req.header("if-none-match"), tag)) return context.body(null, 304, { ETag: tag });
    await next();
    if (context.res.status === 200) context.res.headers.set("ETag", tag);
  };
}

/** Weak comparison (RFC 9110, 8.8.3.2); a star is not taken, since it says nothing of what the client has. */
function matches(header: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return (header ?? "").split(",").some((one) => opaque(one) === opaque(tag));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
