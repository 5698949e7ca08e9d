// Bytes to documents: JSONL with a document a line, plain text, Markdown and HTML pages. What cannot be read is set aside with its
// reason, so that one bad line or file never stops the rest. It does not fetch, and it does not guess a date that nobody gave.
import { type Day, parseDay } from "../kernel/day.js";
import { type Document, documentId } from "../kernel/document.js";
import { type Article, parseArticle } from "./article.js";
import { decodeText } from "./text.js";

/** Something that was not read, and why. */
export interface SetAside {
  /** File, with line where there is one. */
  readonly where: string;
  readonly reason: string;
}

export interface Reading {
  readonly documents: readonly Document[];
  readonly setAside: readonly SetAside[];
}

/** A plain text longer than this is no report. In UTF-16 units. */
export const LONGEST_TEXT = 20_000_000;

/**
 * Reads one file.
 * @param name the file's name; its ending tells the format: .jsonl, .ndjson, .html, .htm, .md, .txt
 * @param published the day to date a plain file by; null where none was given
 */
export function readDocuments(name: string, bytes: Uint8Array, published: Day | null): Reading {
  const decoded = decodeText(bytes);
  if (decoded.text === null) return aside(name, decoded.reason);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (ending === "jsonl" || ending === "ndjson") return readLines(name, decoded.text);
  const base = name.replace(/^.*[\\/]/, "");
  if (ending === "html" || ending === "htm") return readPage(name, base, decoded.text, published);
  return readPlain(name, base, decoded.text, published, ending === "md");
}

function readLines(name: string, text: string): Reading {
  const documents: Document[] = [];
  const setAside: SetAside[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const where = `${name}:${index + 1}`;
    const read = readLine(line);
    if (typeof read === "string") setAside.push({ where, reason: read });
    else documents.push(read);
  });
  if (documents.length === 0 && setAside.length === 0) return aside(name, "the file is empty");
  return { documents, setAside };
}

/** One line of JSONL as a document, or the reason why it is none. */
export function readLine(line: string): Document | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "not a JSON object";
  const row = value as Readonly<Record<string, unknown>>;
  const { id, published, text } = row;
  if (typeof text !== "string" || text.trim() === "") return 'no "text"';
  if (typeof published !== "string") return 'no "published" day';
  const day = parseDay(published);
  if (day === null) return `"published" is ${JSON.stringify(published)}, which is no day; write it as YYYY-MM-DD`;
  const word = (key: string) => (typeof row[key] === "string" && row[key] !== "" ? (row[key] as string) : null);
  return makeDocument({
    name: typeof id === "string" || typeof id === "number" ? String(id) : null,
    published: day,
    outlet: word("outlet"),
    country: word("country"),
    lang: word("lang") ?? "en",
    title: word("title") ?? "",
    text,
    url: word("url"),
  });
}

function readPlain(name: string, base: string, text: string, published: Day | null, markdown: boolean): Reading {
  if (text.trim() === "") return aside(name, "the file is empty");
  if (text.length > LONGEST_TEXT)
    return aside(
      name,
      `the text has ${text.length} characters; ${LONGEST_TEXT} is the most for one report. Split it, or give it as JSONL`,
    );
  const day = published ?? frontDay(text);
  if (day === null) return aside(name, "no date: give it with --published YYYY-MM-DD");
  const title = markdown ? (/^#\s+(.+)$/m.exec(text)?.[1] ?? "") : "";
  return {
    documents: [
      makeDocument({ name: base, published: day, outlet: null, country: null, lang: "en", title, text, url: null }),
    ],
    setAside: [],
  };
}

function readPage(name: string, base: string, html: string, published: Day | null): Reading {
  let article: Article | null;
  try {
    article = parseArticle(html);
  } catch (error) {
    // Millions of elements, or tags nested beyond any stack: the libraries give up, and so do we, on this page alone.
    return aside(name, `the page could not be taken apart: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (article === null) return aside(name, "no article text was found in the page");
  const day = published ?? article.published;
  if (day === null) return aside(name, "the page tells no date: give it with --published YYYY-MM-DD");
  return {
    documents: [
      makeDocument({
        name: base,
        published: day,
        outlet: article.outlet,
        country: null,
        lang: article.lang ?? "en",
        title: article.title,
        text: article.text,
        url: article.url,
      }),
    ],
    setAside: [],
  };
}

/** `published: 2024-06-20` or `date: …` in the first lines of a plain file. */
function frontDay(text: string): Day | null {
  const match = /^(?:published|date)\s*:\s*(\S+)\s*$/im.exec(text.slice(0, 500));
  return match === null ? null : parseDay(match[1]!);
}

/** A document with its id; a name that is null becomes the id. */
export function makeDocument(part: Omit<Document, "id" | "name"> & { readonly name: string | null }): Document {
  const id = documentId(part);
  return { ...part, id, name: part.name ?? id };
}

const aside = (where: string, reason: string): Reading => ({ documents: [], setAside: [{ where, reason }] });
