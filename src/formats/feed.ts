// A feed's text to its items: RSS, Atom, RDF and JSON Feed, read by feedsmith, as one shape with plain text. What is no feed gets the
// reason, and a web page in a feed's place the address of the feed that it names. It fetches nothing and expands no entity of the feed's own.
import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import type { Day } from "../kernel/day.js";
import { hashOf } from "../kernel/hash.js";
import { paragraphs } from "./article.js";
import { feedDay } from "./feed-day.js";

export interface FeedItem {
  /** What tells the item from others of its feed: a hash of its id, else address, else words. */
  readonly key: string;
  /** http or https, whole; null where the item names none. */
  readonly url: string | null;
  readonly title: string;
  /** Paragraphs parted by blank lines; may be empty or short. */
  readonly text: string;
  readonly published: Day | null;
  readonly lang: string | null;
}

export interface Feed {
  readonly title: string;
  /** In the feed's order. */
  readonly items: readonly FeedItem[];
}

export type FeedReading = { readonly feed: Feed } | { readonly feed: null; readonly reason: string };

/** What the four formats have in common, before it is made plain. */
interface Raw {
  readonly id?: string | undefined;
  readonly links: readonly (string | undefined)[];
  readonly title?: string | undefined;
  readonly texts: readonly (string | undefined)[];
  readonly days: readonly (string | undefined)[];
  readonly lang?: string | undefined;
}

/** Longer markup of one item is cut; in UTF-16 units. */
const LONGEST_MARKUP = 1_000_000;
/** How far into a feed a document type may stand. */
const HEAD = 65_536;

/** @param base the address that the feed came from, for relative links */
export function readFeed(text: string, base: string): FeedReading {
  const head = text.slice(0, HEAD);
  if (text.trim() === "") return not("it is empty");
  if (/<!DOCTYPE[^>[]*\[[\s\S]*?<!ENTITY/i.test(head))
    return not("it defines entities of its own, which could unpack without end; a feed needs none");
  if (/^\ufeff?(\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*(<!doctype\s+html|<html[\s>])/i.test(head))
    return not(pageReason(head, base));
  let parsed: ReturnType<typeof parseFeed<string>>;
  try {
    parsed = parseFeed(text, { parseDateFn: (date) => date });
  } catch (error) {
    return not(malformed(error));
  }
  switch (parsed.format) {
    case "rss":
      return made(parsed.feed.title, (parsed.feed.items ?? []).map(fromRss), base, parsed.feed.language);
    case "atom":
      return made(parsed.feed.title?.value, (parsed.feed.entries ?? []).map(fromAtom), base, parsed.feed.xml?.lang);
    case "rdf":
      return made(parsed.feed.title, (parsed.feed.items ?? []).map(fromRdf), base, parsed.feed.dc?.languages?.[0]);
    case "json":
      return made(parsed.feed.title, (parsed.feed.items ?? []).map(fromJson), base, parsed.feed.language);
  }
}

function fromRss(item: RssFeed.Item<string>): Raw {
  return {
    id: item.guid?.value,
    links: [item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value],
    title: item.title ?? item.dc?.titles?.[0],
    texts: [item.content?.encoded, item.description],
    days: [item.pubDate, item.dc?.dates?.[0], item.dcterms?.created?.[0]],
  };
}

function fromAtom(entry: AtomFeed.Entry<string>): Raw {
  const links = entry.links ?? [];
  const alternate = links.filter(({ rel }) => rel === undefined || rel === "alternate");
  return {
    id: entry.id,
    links: alternate.map(({ href }) => href),
    title: entry.title?.value,
    texts: [entry.content?.value, entry.summary?.value],
    days: [entry.published, entry.updated],
    lang: entry.xml?.lang ?? entry.content?.xml?.lang,
  };
}

function fromRdf(item: RdfFeed.Item<string>): Raw {
  return {
    id: item.rdf?.about,
    links: [item.link, item.rdf?.about],
    title: item.title,
    texts: [item.content?.encoded, item.description],
    days: [item.dc?.dates?.[0]],
    lang: item.dc?.languages?.[0],
  };
}

function fromJson(item: JsonFeed.Item<string>): Raw {
  return {
    id: item.id,
    links: [item.url, item.external_url],
    title: item.title,
    texts: [item.content_html, item.content_text, item.summary],
    days: [item.date_published, item.date_modified],
    lang: item.language,
  };
}

function made(title: string | undefined, raws: readonly Raw[], base: string, lang: string | undefined): FeedReading {
  const items = raws
    .map((raw) => itemOf(raw, base, lang ?? null))
    .filter(({ title, text }) => title !== "" || text !== "");
  return { feed: { title: oneLine(title), items } };
}

function itemOf(raw: Raw, base: string, lang: string | null): FeedItem {
  const title = oneLine(raw.title);
  const text = raw.texts.map(plainText).reduce((a, b) => (b.length > a.length ? b : a), "");
  const url = raw.links.map((link) => webAddress(link, base)).find((link) => link !== null) ?? null;
  const published = raw.days.map(feedDay).find((day) => day !== null) ?? null;
  return {
    key: hashOf(raw.id ?? url ?? `${title}\n${text}`),
    url,
    title,
    text,
    published,
    lang: langOf(raw.lang) ?? langOf(lang),
  };
}

/** A text that may be markup, as paragraphs. */
function plainText(text: string | undefined): string {
  if (text === undefined) return "";
  if (/<[a-z!/]/i.test(text)) return paragraphs(text.slice(0, LONGEST_MARKUP));
  return text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "")
    .join("\n\n");
}

function oneLine(text: string | undefined): string {
  return plainText(text).replace(/\s+/gu, " ").trim().slice(0, 1_000);
}

function langOf(text: string | null | undefined): string | null {
  return text != null && /^[a-z]{2,3}(-[a-z0-9-]{1,20})?$/i.test(text.trim()) ? text.trim() : null;
}

/** A link as a whole http address; null where it is none. */
function webAddress(link: string | undefined, base: string): string | null {
  if (link === undefined || link.length > 4_000 || !URL.canParse(link.trim(), base)) return null;
  const url = new URL(link.trim(), base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function pageReason(html: string, base: string): string {
  const { document } = parseHTML(html);
  const link = document.querySelector(
    'link[rel~="alternate"][type="application/rss+xml"],link[rel~="alternate"][type="application/atom+xml"],link[rel~="alternate"][type="application/feed+json"]',
  );
  const named = webAddress(link?.getAttribute("href") ?? undefined, base);
  if (named === null) return "it is a web page and no feed; add it with --kind page, or find its feed";
  return `it is a web page and no feed; it names its feed as ${named}`;
}

function malformed(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : null;
  if (cause !== null) return `it is broken XML: ${cause}`;
  const name = error instanceof Error ? error.constructor.name : "";
  if (name === "DetectError" || name === "ParseError") return "it is neither RSS, Atom, RDF nor JSON Feed";
  return `it could not be taken apart: ${error instanceof Error ? error.message : String(error)}`;
}

const not = (reason: string): FeedReading => ({ feed: null, reason });
