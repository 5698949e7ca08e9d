// The article in an HTML page: title, text in paragraphs, date, outlet. Extraction is Readability's on linkedom's tree; scripts never run.
// It answers null where a page holds no article, and it never invents a date.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Day, parseDay } from "../kernel/day.js";

export interface Article {
  readonly title: string;
  /** Paragraphs parted by blank lines. */
  readonly text: string;
  readonly published: Day | null;
  readonly outlet: string | null;
  readonly lang: string | null;
  readonly url: string | null;
}

/** The largest tree that is walked, in elements; more is no article. */
const MOST_ELEMENTS = 200_000;

export function parseArticle(html: string): Article | null {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  if (document.documentElement === null) return null;
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document
        .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
        ?.getAttribute("content");
      if (found) return found.trim();
    }
    return null;
  };
  const published =
    meta("article:published_time", "datePublished", "date", "DC.date", "pubdate") ??
    document.querySelector("time[datetime]")?.getAttribute("datetime") ??
    "";
  const lang = document.documentElement.getAttribute("lang");
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url");
  const outlet = meta("og:site_name");
  const heading = document.querySelector("h1")?.textContent?.trim() ?? "";
  const parsed = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 0,
    maxElemsToParse: MOST_ELEMENTS,
  }).parse();
  if (parsed?.content == null) return null;
  const text = paragraphs(parsed.content);
  if (text === "") return null;
  return { title: parsed.title?.trim() || heading, text, published: parseDay(published), outlet, lang, url };
}

/** The text of block elements, one paragraph each, white space folded. */
export function paragraphs(content: string): string {
  const { document } = parseHTML(`<html><body>${content}</body></html>`);
  const blocks: string[] = [];
  for (const element of document.querySelectorAll("p,li,h1,h2,h3,h4,blockquote,pre,td")) {
    if (element.querySelector("p,li,blockquote") !== null) continue;
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push(text);
  }
  if (blocks.length === 0) {
    const text = (document.body.textContent ?? "").replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push(text);
  }
  return blocks.join("\n\n");
}
