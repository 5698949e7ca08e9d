// A day of news from many feeds, told by a server that keeps the clock: every feed has an item every so often, shows its latest ones, and
// of some the text is on a page of its own. Whoever collects asks the server what time it is and moves the time on when a pass is done;
// so one that is killed comes back to the same moment.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface SimulatedOptions {
  readonly feeds: number;
  /** Of each feed, spread evenly over the hours. */
  readonly items: number;
  readonly hours: number;
}

export interface Simulated {
  /** http://127.0.0.1:port; /clock tells the time, /tick?minutes=30 moves it on and answers "over" after the last hour. */
  readonly url: string;
  /** Addresses of the feeds. */
  readonly feeds: readonly string[];
  /** The text that each item's document must have, sorted. */
  readonly texts: readonly string[];
  /** Requests answered so far. */
  answered(): number;
  close(): Promise<void>;
}

const START = Date.parse("2026-01-01T00:00:00Z");
/** Items that a feed shows at a time. */
const SHOWN = 20;

export async function simulate({ feeds, items, hours }: SimulatedOptions): Promise<Simulated> {
  const end = START + hours * 3_600_000;
  let now = START;
  let answered = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const [, kind = "", feed = "", item = ""] = url.pathname.split("/");
    if (kind === "clock" || kind === "tick") {
      const over = now >= end;
      if (kind === "tick") now = Math.min(end, now + 60_000 * Number(url.searchParams.get("minutes")));
      return void response.end(kind === "tick" && over ? "over" : new Date(now).toISOString());
    }
    answered++;
    if (kind === "robots.txt") return void response.writeHead(404).end();
    if (kind === "page") return void response.end(pageOf(Number(feed), Number(item)));
    const out = Math.floor(((now - START) / (end - START)) * items);
    const etag = `"${out}"`;
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag }).end(feedAt(Number(feed), out));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const texts = Array.from({ length: feeds * items }, (_, i) => textOf(Math.floor(i / items), i % items));
  return {
    url,
    feeds: Array.from({ length: feeds }, (_, i) => `${url}/feed/${i}`),
    texts: texts.sort(),
    answered: () => answered,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Every fourth feed shows teasers alone. */
const hasPages = (feed: number): boolean => feed % 4 === 0;
const sentence = (feed: number, item: number): string =>
  `Russia shipped refined oil to North Korea on Tuesday, report ${item} of wire ${feed} said.`;
const textOf = (feed: number, item: number): string =>
  hasPages(feed)
    ? `${sentence(feed, item)} ${"It gave no other details of it. ".repeat(3).trim()}`
    : sentence(feed, item);

function pageOf(feed: number, item: number): string {
  return `<html lang="en"><head><title>Report</title></head><body><article><p>${textOf(feed, item)}</p></article></body></html>`;
}

function feedAt(feed: number, out: number): string {
  const rows = Array.from({ length: Math.min(SHOWN, out) }, (_, i) => {
    const item = out - 1 - i;
    const link = hasPages(feed) ? `<link>/page/${feed}/${item}</link>` : "";
    const text = hasPages(feed) ? "A shipment." : textOf(feed, item);
    return `<item><guid isPermaLink="false">${feed}-${item}</guid>${link}<title>Report ${item}</title><description>${text}</description></item>`;
  });
  return `<rss version="2.0"><channel><title>Wire ${feed}</title>${rows.join("")}</channel></rss>`;
}

/** A source of chance that gives the same numbers for the same seed, from 0 up to 1 (mulberry32, public domain). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
