// The two clocks of a request: ?asOf and ?knownAt, carried from page to page so that every link stays on the day that is looked at.
// An empty field of a form is a clock that was not set.
import type { Context } from "hono";
import { needDay } from "../kernel/day.js";

export interface Clocks {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

/** @throws NoroshiError `bad-date` for a day that is none; the ledger itself checks knownAt */
export function clocksOf(context: Context): Clocks {
  const asOf = context.req.query("asOf") || undefined;
  const knownAt = context.req.query("knownAt") || undefined;
  return { asOf: asOf === undefined ? undefined : needDay(asOf, "asOf"), knownAt };
}

/** A path with the clocks behind it. */
export function hrefWith(path: string, { asOf, knownAt }: Clocks, anchor = ""): string {
  const query = new URLSearchParams();
  if (asOf !== undefined) query.set("asOf", asOf);
  if (knownAt !== undefined) query.set("knownAt", knownAt);
  const text = query.toString();
  return `${path}${text === "" ? "" : `?${text}`}${anchor === "" ? "" : `#${anchor}`}`;
}
