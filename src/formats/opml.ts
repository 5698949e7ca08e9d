// Lists of sources as OPML, in and out, by feedsmith. Folders of outlines are flattened; what names no address is set aside.
// Whether a source may reach addresses that are not public is never taken from such a list: it may be anybody's.
import { generateOpml, type Opml, parseOpml } from "feedsmith";
import type { SetAside } from "./documents.js";

export interface Outline {
  readonly url: string;
  readonly title: string;
  /** Whether the address is a feed's; else a page's. */
  readonly isFeed: boolean;
}

export interface OpmlReading {
  readonly outlines: readonly Outline[];
  readonly setAside: readonly SetAside[];
}

/** @param name of the file, for what is set aside */
export function readOpml(name: string, text: string): OpmlReading {
  if (/<!ENTITY/i.test(text.slice(0, 65_536)))
    return { outlines: [], setAside: [{ where: name, reason: "it defines entities of its own; a list needs none" }] };
  let parsed: ReturnType<typeof parseOpml<string>>;
  try {
    parsed = parseOpml(text, { parseDateFn: (date) => date });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
    return { outlines: [], setAside: [{ where: name, reason: `it is no OPML${cause}` }] };
  }
  const outlines: Outline[] = [];
  const setAside: SetAside[] = [];
  const walk = (outline: Opml.Outline<string>): void => {
    const title = (outline.title ?? outline.text ?? "").replace(/\s+/gu, " ").trim().slice(0, 1_000);
    const url = (outline.xmlUrl ?? outline.url ?? "").trim();
    const below = outline.outlines ?? [];
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) {
      outlines.push({ url: new URL(url).href, title, isFeed: outline.xmlUrl !== undefined });
    } else if (url !== "" || below.length === 0) {
      setAside.push({
        where: `${name}: ${title === "" ? "an outline" : title}`,
        reason: "it names no address of http or https",
      });
    }
    for (const one of below) walk(one);
  };
  for (const outline of parsed.body?.outlines ?? []) walk(outline);
  return { outlines, setAside };
}

/** @param outlines at least one: OPML knows no empty list */
export function writeOpml(outlines: readonly Outline[]): string {
  const rows = outlines.map(({ url, title, isFeed }) => ({
    text: title === "" ? url : title,
    ...(isFeed ? { type: "rss", xmlUrl: url } : { type: "link", url }),
  }));
  return `${generateOpml({ head: { title: "Sources of Noroshi" }, body: { outlines: rows } }).trimEnd()}\n`;
}
