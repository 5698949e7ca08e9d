// A fetched web page to a document. Its date is the page's own where it tells one, else the one that is handed in; its address is the
// one that it was fetched from, since a page may name any other as its own.
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import { type Article, parseArticle } from "./article.js";
import { makeDocument } from "./documents.js";

export interface PageAbout {
  readonly url: string;
  /** What the feed or the user says of it; null where they say nothing. */
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Day | null;
  readonly lang: string | null;
  /** The day to date it by where neither feed nor page tells one. */
  readonly seen: Day;
}

/** The document, or why there is none. */
export function readPage(html: string, about: PageAbout): Document | string {
  let article: Article | null;
  try {
    article = parseArticle(html);
  } catch (error) {
    return `the page could not be taken apart: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (article === null) return "no article text was found in the page";
  const lang = article.lang !== null && /^[a-z]{2,3}(-[\w-]{1,20})?$/i.test(article.lang) ? article.lang : null;
  return makeDocument({
    name: about.url,
    published: about.published ?? article.published ?? about.seen,
    outlet: about.outlet ?? article.outlet,
    country: null,
    lang: about.lang ?? lang ?? "en",
    title: about.title ?? article.title,
    text: article.text,
    url: about.url,
  });
}
