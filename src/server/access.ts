// Who may ask, and what. Without a token the server is for this machine alone, and a name that only pretends to be this machine (DNS
// rebinding) is turned away; with tokens, every request shows one, as a bearer token or as the password that a browser asks for.
// What writes must also come from our own page or from a program: a foreign page that posts with a browser's credentials is refused.
import type { Context, MiddlewareHandler } from "hono";
import type { AppOptions } from "./options.js";
import { respond } from "./problem.js";
import { adminToken, mayAs, type Role, type Visitor, visitorWith } from "./tokens.js";

declare module "hono" {
  interface ContextVariableMap {
    visitor: Visitor;
  }
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;
/** Whoever sits at this machine may all; the name stands in rulings. */
const LOCAL: Visitor = { name: "local", role: "admin" };
/** The addresses that take a POST, with the role that each needs. */
const WRITES: Readonly<Record<string, Role>> = { "/rulings.json": "analyst" };

/** Whether an address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

export function guard({ token, tokens = [] }: AppOptions): MiddlewareHandler {
  const known = token === null ? tokens : [adminToken(token), ...tokens];
  return async (context, next) => {
    const host = context.req.header("host") ?? new URL(context.req.url).host;
    if (known.length === 0 && !isLoopback(host.replace(/:\d+$/, ""))) {
      return respond(context, { status: 403, title: "This server answers on localhost alone; ask it by that name." });
    }
    const visitor = known.length === 0 ? LOCAL : visitorWith(known, shown(context.req.header("authorization") ?? ""));
    if (visitor === null) {
      context.header("WWW-Authenticate", 'Basic realm="Noroshi", charset="UTF-8"');
      return respond(context, {
        status: 401,
        title: "Show a token: as a bearer token, or as the password with any name.",
      });
    }
    context.set("visitor", visitor);
    if (["GET", "HEAD"].includes(context.req.method)) return next();
    return guardWrite(context, host, visitor) ?? next();
  };
}

/** The refusal of a write, or null where it may go on. */
function guardWrite(context: Context, host: string, { role }: Visitor): Response | Promise<Response> | null {
  const needed = context.req.method === "POST" ? WRITES[context.req.path] : undefined;
  if (needed === undefined) {
    context.header("Allow", "GET, HEAD");
    return respond(context, { status: 405, title: "This address is read with GET and not written." });
  }
  const origin = context.req.header("origin");
  const site = context.req.header("sec-fetch-site") ?? "none";
  if ((origin !== undefined && hostIn(origin) !== host) || !["none", "same-origin"].includes(site)) {
    return respond(context, { status: 403, title: "What is written must come from this server's own page." });
  }
  // A form of a foreign page cannot send this type without asking first.
  if (!/^application\/json\s*(;|$)/i.test(context.req.header("content-type") ?? "")) {
    return respond(context, { status: 415, title: "Write JSON, with Content-Type: application/json." });
  }
  if (!mayAs(role, needed)) {
    return respond(context, { status: 403, title: `This needs the role ${needed}; the token shown has ${role}.` });
  }
  return null;
}

function hostIn(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}

/** The secret that a request shows, or the empty string. */
function shown(header: string): string {
  const [, scheme = "", value = ""] = /^(\w+)\s+(.+)$/.exec(header) ?? [];
  if (scheme.toLowerCase() === "bearer") return value.trim();
  if (scheme.toLowerCase() !== "basic") return "";
  const pair = Buffer.from(value, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}
