// What is a stream (claims, documents, matters) as an Atom feed (RFC 4287, with the next page after RFC 5005), and records as plain XML.
// Links are paths without a host, so that an answer is the same whoever asks and by whatever name.
import { XMLBuilder } from "fast-xml-parser";
import { generateAtomFeed } from "feedsmith";
import type { Context } from "hono";
import { listed, nameOf } from "../brief/names.js";
import type { TellingMatter } from "../jobs/matters.js";
import type { QuotedClaim } from "../jobs/quoted.js";
import type { Actor } from "../kernel/claim.js";
import type { DocumentHead } from "./document-data.js";

export interface AtomEntry {
  /** What it is, with its id: claim:ID. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Days or ISO instants. */
  readonly published: string;
  readonly updated: string;
  readonly path: string | null;
}

export function atom(context: Context, title: string, entries: readonly AtomEntry[], next: string | null): Response {
  const { pathname, search, searchParams } = new URL(context.req.url);
  searchParams.set("cursor", next ?? "");
  const self = { href: `${pathname}${search}`, rel: "self", type: "application/atom+xml" };
  const more = { href: `${pathname}?${searchParams}`, rel: "next" };
  const latest =
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? "1970-01-01";
  const xml = generateAtomFeed({
    id: `urn:noroshi:${pathname.replace(/^\/|\.xml$/g, "")}`,
    title: { value: title },
    updated: new Date(latest),
    authors: [{ name: "Noroshi" }],
    links: next === null ? [self] : [self, more],
    entries: entries.map((entry) => ({
      id: `urn:noroshi:${entry.id}`,
      title: { value: xmlText(entry.title) },
      published: new Date(entry.published),
      updated: new Date(entry.updated),
      content: { value: xmlText(entry.text) },
      ...(entry.path === null ? {} : { links: [{ href: entry.path, rel: "alternate" }] }),
    })),
  });
  return context.body(xml, 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
}

export function claimEntries(rows: readonly QuotedClaim[]): readonly AtomEntry[] {
  return rows.map(({ claim, published, outlet, knownFrom, quote }) => ({
    id: `claim:${claim.id}`,
    title: `${claim.polarity === "negated" ? "not " : ""}${claim.type}: ${named(claim.actor)} → ${named(claim.recipient)}`,
    text: `“${quote ?? ""}” (${outlet ?? "no outlet"}, ${published}; ${claim.certainty})`,
    ...{ published, updated: knownFrom, path: `/claims/${claim.id}` },
  }));
}

export function documentEntries(rows: readonly DocumentHead[]): readonly AtomEntry[] {
  return rows.map(({ id, title, name, outlet, published, knownFrom }) => ({
    ...{ id: `document:${id}`, title: title || name, text: `${outlet ?? "no outlet"}, ${published}` },
    ...{ published, updated: knownFrom, path: `/documents/${id}` },
  }));
}

export function matterEntries(matters: readonly TellingMatter[]): readonly AtomEntry[] {
  return matters.map((matter) => ({
    id: `matter:${matter.id}`,
    title: `${matter.type}: ${listed(matter.actors.map(nameOf))} → ${listed(matter.recipients.map(nameOf))}`,
    text: `Told by ${matter.claims.length} claims of ${matter.origins.length} origins, denied by ${matter.denied.length}; ${matter.day} to ${matter.to}.`,
    ...{ published: matter.day, updated: matter.last },
    path: matter.claims.length === 0 ? null : `/claims/${matter.claims[0]}`,
  }));
}

/** Plain data as XML: an element for each key, and one for each member of a list. */
export function xml(context: Context, root: string, row: string, rows: readonly object[]): Response {
  const clean: unknown = JSON.parse(JSON.stringify(rows), (_, value: unknown) =>
    typeof value === "string" ? xmlText(value) : value,
  );
  const body = new XMLBuilder({ format: true, suppressEmptyNode: true }).build({ [root]: { [row]: clean } });
  return context.body(`<?xml version="1.0" encoding="utf-8"?>\n${body}`, 200, {
    "Content-Type": "application/xml; charset=utf-8",
  });
}

/** Without what XML 1.0 cannot hold. */
function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

function named(actors: readonly Actor[]): string {
  return listed(actors.map(({ id, text }) => (id === null ? text : nameOf(id)))) || "nobody named";
}
