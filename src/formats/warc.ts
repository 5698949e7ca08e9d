// Web archives (WARC, also gzipped): the pages that a crawler was given, as documents. Only answers with status 200 that are HTML or
// PDF are read; pictures, scripts and redirects are passed over in silence. A page that tells no date has the day on which it was crawled.
import { type Day, parseDay } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import type { Reading, SetAside } from "./documents.js";
import { readPage } from "./page.js";
import { readPdf } from "./pdf.js";
import { decodeText } from "./text.js";

/** Bytes of one page; more is none that a desk could read. */
const LARGEST_PAGE = 16 * 1024 * 1024;

/** Whether a file's name is that of a web archive. */
export function isWarc(name: string): boolean {
  return /\.warc(\.gz)?$/i.test(name);
}

/** @param name of the file, for what is set aside */
export async function readWarc(name: string, bytes: AsyncIterable<Uint8Array>): Promise<Reading> {
  const { WARCParser } = await import("warcio"); // few need it, so no command's start waits for it
  const documents: Document[] = [];
  const setAside: SetAside[] = [];
  let records = 0;
  try {
    for await (const record of new WARCParser(bytes)) {
      records++;
      // Read in any case: a record that is left unread in a cut archive is skipped over for ever.
      const page = await bodyOf(record);
      const url = record.warcTargetURI ?? "";
      const type = record.httpHeaders?.headers.get("content-type") ?? "";
      if (record.warcType !== "response" || !/^(text\/html|application\/(xhtml|pdf))/i.test(type)) continue;
      if (record.httpHeaders?.statusCode !== 200 || !/^https?:/i.test(url)) continue;
      const read =
        page === null ? `the page has more than ${LARGEST_PAGE} bytes` : await pageOf(page, url, type, record.warcDate);
      if (typeof read === "string") setAside.push({ where: `${name}: ${url}`, reason: read });
      else documents.push(read);
    }
  } catch (error) {
    // What stands before the break is read; the rest cannot be found again.
    setAside.push({ where: name, reason: `the archive breaks off after ${records} records: ${said(error)}` });
  }
  if (records === 0 && setAside.length === 0)
    setAside.push({ where: name, reason: "it holds no record of a web archive" });
  return { documents, setAside };
}

async function bodyOf(record: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size <= LARGEST_PAGE) chunks.push(chunk);
  }
  return size > LARGEST_PAGE ? null : Buffer.concat(chunks);
}

async function pageOf(
  bytes: Uint8Array,
  url: string,
  type: string,
  date: string | null | undefined,
): Promise<Document | string> {
  const seen: Day | null = date == null ? null : parseDay(date);
  if (seen === null) return "the record tells no date";
  const about = { url, title: null, outlet: null, published: null, lang: null, seen };
  if (/^application\/pdf/i.test(type)) return readPdf(bytes, { ...about, name: url });
  const decoded = decodeText(bytes, /charset\s*=\s*"?([\w:.+-]+)/i.exec(type)?.[1] ?? null);
  if (decoded.text === null) return decoded.reason;
  return readPage(decoded.text, about);
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
