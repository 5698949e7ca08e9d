// One visit to a source: asks, reads what comes, and says which items that makes. It keeps nothing and codes nothing; an item whose own
// text is short waits for its page.
import type { Archive } from "../fetch/archive.js";
import { dueIn, EVERY } from "../fetch/due.js";
import type { Fetched, Fresh } from "../fetch/fetched.js";
import type { Fetcher } from "../fetch/fetcher.js";
import { makeDocument, readDocuments } from "../formats/documents.js";
import { type FeedItem, readFeed } from "../formats/feed.js";
import { decodeText } from "../formats/text.js";
import { type Day, parseDay } from "../kernel/day.js";
import { canonical, type Document } from "../kernel/document.js";
import { hashOf } from "../kernel/hash.js";
import type { NewItem, Source, Visit } from "../store/source.js";
import { pageDocument } from "./page-document.js";

export interface VisitOptions {
  readonly fetcher: Fetcher;
  /** Where raw bytes are kept; null keeps none. */
  readonly archive: Archive | null;
  readonly now: () => Date;
  /** From 0 up to 1, as Math.random gives it. */
  readonly random: () => number;
}

/** A feed's own text that is shorter than this is a teaser, and the page has the report. In UTF-16 units. */
export const SHORT_TEXT = 600;

/** What a source's bytes came to. */
export interface Brought {
  readonly items: readonly NewItem[];
  readonly title?: string;
  /** Why there are none; null where all is well. */
  readonly trouble: string | null;
}

/** Visits a source that is asked over HTTP; null where the visit was let go, since the program is ending. */
export async function visitSource(source: Source, options: VisitOptions): Promise<Visit | null> {
  const { url, local, etag, lastModified } = source;
  const fetched = await options.fetcher.fetch({ url, local, etag, lastModified });
  if (fetched.outcome === "failed" && fetched.why === "stopped") return null;
  if (fetched.outcome !== "fresh") return visitOf(source, fetched, { items: [], trouble: troubleOf(fetched) }, options);
  const raw = options.archive?.keep(fetched.bytes) ?? null;
  const brought = await read(source, fetched, raw, dayOfNow(options.now()));
  const visit = visitOf(source, fetched, brought, options);
  // What could not be read is asked for whole the next time.
  if (brought.trouble !== null) return visit;
  return { ...visit, etag: fetched.etag, lastModified: fetched.lastModified, title: brought.title };
}

/** The visit with the next one's time. */
export function visitOf(
  source: Source,
  fetched: Fetched | null,
  brought: Brought,
  { now, random }: VisitOptions,
): Visit {
  const at = now();
  const seconds = dueIn({
    every: source.every ?? EVERY,
    failures: brought.trouble === null ? 0 : source.failures + 1,
    retryAfter: fetched?.outcome === "refused" ? fetched.retryAfter : null,
    chance: random(),
  });
  const moved = fetched?.outcome === "fresh" || fetched?.outcome === "not-modified" ? fetched.movedTo : null;
  return {
    ...{ source: source.id, at: at.toISOString(), due: new Date(at.getTime() + seconds * 1000).toISOString() },
    ...{ trouble: brought.trouble, items: brought.items },
    ...(moved === null ? {} : { url: moved }),
  };
}

export function dayOfNow(now: Date): Day {
  return parseDay(now.toISOString())!;
}

/** The item of a document that is there whole. */
export function itemOf(source: Source, document: Document, content: string, raw: string | null): NewItem {
  return {
    ...{ id: hashOf("item", source.id, content), name: document.name, url: null, state: "fetched", reason: null },
    ...{ body: document, document: document.id, raw },
  };
}

/** An item that is no document, so that it is told of once. */
export function asideItem(source: Source, name: string, reason: string, raw: string | null): NewItem {
  const id = hashOf("item", source.id, "aside", name, reason);
  return { id, name, url: null, state: "aside", reason, body: null, document: null, raw };
}

function troubleOf(fetched: Exclude<Fetched, Fresh>): string | null {
  return fetched.outcome === "not-modified" ? null : fetched.reason;
}

async function read(source: Source, fetched: Fresh, raw: string | null, seen: Day): Promise<Brought> {
  if (source.kind === "lines") {
    const { documents, setAside } = readDocuments("lines.jsonl", fetched.bytes, null);
    const [first] = setAside;
    if (documents.length === 0 && first !== undefined) return { items: [], trouble: `${source.url}: ${first.reason}` };
    const bad = setAside.map(({ where, reason }) =>
      asideItem(source, where.replace("lines.jsonl", source.url), reason, raw),
    );
    return { items: [...documents.map((one) => itemOf(source, one, one.id, raw)), ...bad], trouble: null };
  }
  if (source.kind === "page") {
    const about = { url: fetched.url, title: null, outlet: source.title || null, published: null, lang: null, seen };
    const document = await pageDocument(fetched, about);
    if (typeof document === "string") return { items: [], trouble: `${source.url}: ${document}` };
    // Without the day: a page that tells none would be another document each day.
    const content = hashOf(canonical(document.title), canonical(document.text));
    return { items: [itemOf(source, document, content, raw)], trouble: null };
  }
  const decoded = decodeText(fetched.bytes, fetched.charset);
  if (decoded.text === null) return { items: [], trouble: `${source.url}: ${decoded.reason}` };
  const reading = readFeed(decoded.text, fetched.url);
  if (reading.feed === null) return { items: [], trouble: `${source.url}: ${reading.reason}` };
  const { title, items } = reading.feed;
  return { items: unique(items.map((item) => feedItem(source, title, item, raw, seen))), title, trouble: null };
}

function feedItem(source: Source, title: string, item: FeedItem, raw: string | null, seen: Day): NewItem {
  const outlet = source.title || title || null;
  // A day in the future is a clock that is wrong; one day ahead is a time zone.
  const published = item.published === null || item.published > tomorrow(seen) ? seen : item.published;
  const document = makeDocument({
    ...{ name: item.url ?? (item.title || null), published, outlet, country: null, lang: item.lang ?? "en" },
    ...{ title: item.title, text: item.text || item.title, url: item.url },
  });
  const waits = item.url !== null && item.text.length < SHORT_TEXT;
  return {
    id: hashOf("item", source.id, item.key, canonical(item.title), canonical(item.text)),
    ...{ name: document.name, url: waits ? item.url : null, state: waits ? "waiting" : "fetched", reason: null },
    ...{ body: document, document: document.id, raw },
  };
}

function unique(items: readonly NewItem[]): readonly NewItem[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function tomorrow(day: Day): Day {
  return dayOfNow(new Date(Date.parse(day) + 86_400_000));
}
