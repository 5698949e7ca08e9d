// Answers in a form beside JSON, under the same address with another ending; and what all addresses of data share: the id in a file's name
// and the link to the next page.
import type { Context } from "hono";

/** The id in an address such as /claims/ID.json. */
export function idIn(context: Context): string {
  return (context.req.param("file") ?? "").replace(/\.[a-z]+$/, "");
}

export function csv(context: Context, text: string): Response {
  return context.body(text, 200, { "Content-Type": "text/csv; charset=utf-8; header=present" });
}

export function ical(context: Context, text: string): Response {
  return context.body(text, 200, { "Content-Type": "text/calendar; charset=utf-8" });
}

export function geojson(context: Context, value: object): Response {
  return context.body(JSON.stringify(value), 200, { "Content-Type": "application/geo+json" });
}

/** Says where the next page is (RFC 8288), for forms that have no place for a cursor. */
export function linkNext(context: Context, next: string | null): void {
  if (next === null) return;
  const url = new URL(context.req.url);
  url.searchParams.set("cursor", next);
  context.header("Link", `<${url.pathname}${url.search}>; rel="next"`);
}
