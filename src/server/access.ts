// Who may ask. Without a token the server is for this machine alone, and a name that only pretends to be this machine (DNS rebinding) is
// turned away; with one, every request shows it, as a bearer token or as the password that a browser asks for.
import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { AppOptions } from "./options.js";
import { respond } from "./problem.js";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** Whether an address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

export function guard({ token }: AppOptions): MiddlewareHandler {
  return async (context, next) => {
    if (!["GET", "HEAD"].includes(context.req.method)) {
      return respond(context, { status: 405, title: "This server answers GET alone; write with the command line." });
    }
    if (token === null) {
      const host = hostOf(context.req.header("host") ?? new URL(context.req.url).host);
      if (isLoopback(host)) return next();
      return respond(context, { status: 403, title: "This server answers on localhost alone; ask it by that name." });
    }
    if (same(shown(context.req.header("authorization") ?? ""), token)) return next();
    context.header("WWW-Authenticate", 'Basic realm="Noroshi", charset="UTF-8"');
    return respond(context, {
      status: 401,
      title: "Show the token: as a bearer token, or as the password with any name.",
    });
  };
}

function hostOf(host: string): string {
  return host.replace(/:\d+$/, "");
}

/** The secret that a request shows, or the empty string. */
function shown(header: string): string {
  const [, scheme = "", value = ""] = /^(\w+)\s+(.+)$/.exec(header) ?? [];
  if (scheme.toLowerCase() === "bearer") return value.trim();
  if (scheme.toLowerCase() !== "basic") return "";
  const pair = Buffer.from(value, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}

/** Compares hashes, in a time that tells nothing of where they differ. */
function same(a: string, b: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
