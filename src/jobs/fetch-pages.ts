// The pages of items that wait for one. Where a page cannot be had, after a few visits the feed's own words stand for it, with the reason;
// an item of which there are no words is set aside.
import type { Fetched } from "../fetch/fetched.js";
import type { Item, ItemChange, Source } from "../store/source.js";
import type { Store } from "../store/store.js";
import { pageDocument } from "./page-document.js";
import { dayOfNow, type VisitOptions } from "./visit.js";

/** Visits on which a page is asked for before the feed's own words stand for it. */
const MOST_TRIES = 3;
/** Items taken up in one visit: more than any feed carries, and an end to a source that makes up addresses. */
const MOST_PAGES = 1_000;

/**
 * Fetches the pages that a source's items wait for, one after the other, and moves each item on as soon as it is done.
 * @param untried takes up only items whose page was never asked for
 */
export async function fetchPages(store: Store, source: Source, options: VisitOptions, untried = false): Promise<void> {
  const all = await store.items("waiting", MOST_PAGES, source.id);
  const waiting = untried ? all.filter(({ tries }) => tries === 0) : all;
  const silent = new Set<string>();
  for (const item of waiting) {
    const host = item.url === null ? "" : new URL(item.url).host;
    // A host that has just let one page run into its time-out, or asked to wait, would do so with each of them.
    if (silent.has(host)) continue;
    const fetched = item.url === null ? null : await options.fetcher.fetch({ url: item.url, local: source.local });
    if (fetched?.outcome === "failed" && fetched.why === "stopped") return;
    if (fetched?.outcome === "failed" && fetched.why === "timeout") silent.add(host);
    if (fetched?.outcome === "refused" && (fetched.status === 429 || fetched.status === 503)) silent.add(host);
    await store.moveItems([await changeOf(item, source, fetched, options)]);
  }
}

async function changeOf(
  item: Item,
  source: Source,
  fetched: Fetched | null,
  { archive, now }: VisitOptions,
): Promise<ItemChange> {
  const { id, body: own } = item;
  if (fetched?.outcome !== "fresh") {
    const reason = fetched === null || fetched.outcome === "not-modified" ? "it names no page" : fetched.reason;
    const tries = item.tries + 1;
    if (tries < MOST_TRIES && mayPass(fetched)) return { id, state: "waiting", tries, reason };
    return { ...without(item, reason), tries };
  }
  const document = await pageDocument(fetched, {
    ...{ url: fetched.url, title: own?.title || null, outlet: own?.outlet ?? (source.title || null) },
    ...{ published: own?.published ?? null, lang: own?.lang ?? null, seen: dayOfNow(now()) },
  });
  const raw = archive?.keep(fetched.bytes) ?? null;
  if (typeof document === "string") return { ...without(item, document), raw };
  // A page behind a wall shows less than the feed does.
  if (own !== null && document.text.length < own.text.length) return { id, state: "fetched", raw };
  return { id, state: "fetched", body: document, raw, reason: null };
}

function without({ id, body }: Item, reason: string): ItemChange {
  if (body === null || body.text === "") return { id, state: "aside", reason, body: null };
  return { id, state: "fetched", reason: `the feed's own words stand for the page: ${reason}` };
}

/** Whether it may be otherwise at the next visit. */
function mayPass(fetched: Fetched | null): boolean {
  if (fetched === null) return false;
  if (fetched.outcome === "failed") return fetched.why === "timeout" || fetched.why === "network";
  if (fetched.outcome !== "refused") return false;
  if (fetched.why === "robots") return fetched.retryAfter !== null;
  return fetched.status !== null && (fetched.status >= 500 || fetched.status === 429);
}
