// A PDF to a document: its paragraphs, its title where that is none of a word processor's making, the day on which the file says it was made.
// Pictures of pages hold no text and are set aside; so is what is locked, broken or in letters that the file does not name.
import { type Day, dayOf } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import { makeDocument } from "./documents.js";
import type { PageAbout } from "./page.js";
import { pdfPagesApart } from "./pdf-apart.js";
import { pdfLines } from "./pdf-lines.js";
import type { PdfPages } from "./pdf-pages.js";
import { pdfParagraphs } from "./pdf-paragraphs.js";

/** As for a fetched page, save that there may be no day to fall back on. */
export interface PdfAbout extends Omit<PageAbout, "url" | "seen"> {
  readonly name: string;
  readonly url: string | null;
  readonly seen: Day | null;
}

/** Fewer letters than this on a page, on average, are stamps on a picture. */
const FEWEST_LETTERS = 20;
/** Above this share of letters that no font names, the text is no text. */
const MOST_BROKEN = 0.1;

/** Whether bytes are a PDF by the mark at their head. */
export function isPdf(bytes: Uint8Array): boolean {
  return /^(\xef\xbb\xbf)?[\s\0]*%PDF-/.test(Buffer.from(bytes.subarray(0, 1024)).toString("latin1"));
}

/** The document, or why there is none. */
export async function readPdf(
  bytes: Uint8Array,
  about: PdfAbout,
  pagesOf: (bytes: Uint8Array) => Promise<PdfPages> = pdfPagesApart,
): Promise<Document | string> {
  if (bytes.length === 0) return "the file is empty";
  if (!isPdf(bytes)) return "it is no PDF";
  const read = await pagesOf(bytes);
  if ("reason" in read) return read.reason;
  const paragraphs = pdfParagraphs(pdfLines(read.pages));
  const text = paragraphs.join("\n\n");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const broken = text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  if (broken > (letters + broken) * MOST_BROKEN) return "the PDF does not say which letters its text is made of";
  if (letters < FEWEST_LETTERS * Math.max(1, Math.min(read.pages.length, 10)))
    return "the PDF holds no text, only pictures of pages; have their text recognised (OCR) first";
  const made = dayMade(read.told.made);
  const day =
    about.published ?? (about.seen !== null && made !== null && made > about.seen ? null : made) ?? about.seen;
  if (day === null) return "the PDF tells no date: give it with --published YYYY-MM-DD";
  const { lang, title } = read.told;
  return makeDocument({
    ...{ name: about.name, published: day, outlet: about.outlet, country: null },
    lang: about.lang ?? (/^[a-z]{2,3}(-[\w-]{1,20})?$/i.test(lang) ? lang : "en"),
    title: about.title ?? (isTitle(title) ? title.trim() : ""),
    ...{ text, url: about.url },
  });
}

/** "Microsoft Word - draft3.docx" and "untitled" are no titles. */
function isTitle(text: string): boolean {
  return /\p{L}.*\s.*\p{L}/u.test(text) && !/^(microsoft |untitled|powerpoint )|\.[a-z]{2,5}\s*$/i.test(text.trim());
}

/** The day in "D:20240619103000+09'00'". */
function dayMade(text: string): Day | null {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}
