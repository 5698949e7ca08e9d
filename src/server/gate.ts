// What is refused before anything is looked at: clients that ask too much, addresses that are too long or broken, bodies that are too large.
// It knows nobody; who may ask is for access.ts.
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Allowance, LOCAL_RATE, OPEN_RATE, WRONG_TOKEN } from "./allowance.js";
import type { AppOptions } from "./options.js";
import { respond } from "./problem.js";

/** Characters of an address with its query. */
const LONGEST_URL = 8_000;
/** Bytes of a body: a ruling with its reason is far below. */
const LARGEST_BODY = 16_384;

export function gate({ token, tokens = [], rate, now }: AppOptions): MiddlewareHandler {
  const open = token !== null || tokens.length > 0;
  const allowance = new Allowance(rate ?? (open ? OPEN_RATE : LOCAL_RATE));
  const limited = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (context) =>
      respond(context, { status: 413, title: `A body has ${LARGEST_BODY} bytes at most; send less.` }) as Response,
  });
  return async (context, next) => {
    const client = clientOf(context);
    const wait = allowance.take(client, now().getTime());
    if (wait > 0) {
      context.header("Retry-After", String(wait));
      return respond(context, { status: 429, title: `That is too many requests; ask again in ${wait} s.` });
    }
    const { url } = context.req;
    const at = url.indexOf("/", url.indexOf("://") + 3);
    const rest = at < 0 ? "/" : url.slice(at);
    if (rest.length > LONGEST_URL) {
      return respond(context, {
        status: 414,
        title: `An address has ${LONGEST_URL} characters at most; ask for less.`,
      });
    }
    if (!isDecodable(rest)) {
      return respond(context, {
        status: 400,
        title: "The address holds a % that begins no character; write it as %25.",
      });
    }
    const answer = await limited(context, next);
    if (context.res.status === 401) allowance.take(client, now().getTime(), WRONG_TOKEN);
    return answer;
  };
}

/** The address of the socket; "none" where there is no socket, as in tests. */
export function clientOf(context: Context): string {
  const environment: unknown = context.env;
  if (typeof environment !== "object" || environment === null || !("incoming" in environment)) return "none";
  return getConnInfo(context).remote.address ?? "none";
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false; // a URIError, and it throws no other
  }
}
