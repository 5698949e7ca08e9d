// Paths to documents: files, folders walked in the order of their names, and "-" for what comes in by the standard input.
// What cannot be read is set aside with its reason, and the rest goes on.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Reading, readDocuments, type SetAside } from "../formats/documents.js";
import { isPdf, readPdf } from "../formats/pdf.js";
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";

const ENDINGS = /\.(jsonl(\.gz)?|ndjson(\.gz)?|txt|md|html?|pdf)$/i;

const PACKED = /\.gz$/i;
const PDF = /\.pdf$/i;

/** A plain file larger than this is not opened, nor one that unpacks to more. In bytes; a JSONL file may be larger, since its reports are small. */
export const LARGEST_FILE = 256 * 1024 * 1024;

export interface ReadFilesOptions {
  /** The day to date plain files by. */
  readonly published: Day | null;
  /** The bytes that "-" stands for. */
  readonly stdin?: () => Uint8Array;
}

/** Reads the files in the order given. Never throws for a file's sake: what went wrong is in `setAside`. */
export async function readFiles(paths: readonly string[], options: ReadFilesOptions): Promise<Reading> {
  const documents: Document[] = [];
  const setAside: SetAside[] = [];
  const take = (reading: Reading) => {
    for (const document of reading.documents) documents.push(document);
    setAside.push(...reading.setAside);
  };
  for (const path of paths) {
    if (path === "-") take(await readStream(options));
    else for (const file of walk(path, setAside)) take(await readOne(file, options.published, setAside));
  }
  return { documents, setAside };
}

async function readStream({ stdin, published }: ReadFilesOptions): Promise<Reading> {
  if (stdin === undefined)
    return { documents: [], setAside: [{ where: "-", reason: "there is no standard input here" }] };
  const bytes = stdin();
  if (isPdf(bytes)) return readPdfFile("-", "stdin.pdf", bytes, published);
  // A pipe has no ending to go by: a first line that opens an object is JSONL.
  const opens = Buffer.from(bytes.subarray(0, 200)).toString("utf8").trimStart().startsWith("{");
  const reading = readDocuments(opens ? "stdin.jsonl" : "stdin.txt", bytes, published);
  return {
    ...reading,
    setAside: reading.setAside.map(({ where, reason }) => ({ where: where.replace(/^stdin\.\w+/, "-"), reason })),
  };
}

async function readOne(file: string, published: Day | null, setAside: SetAside[]): Promise<Reading> {
  const bytes = attempt(file, setAside, () => {
    const { size } = statSync(file);
    if (size > LARGEST_FILE) {
      setAside.push({ where: file, reason: `the file has ${size} bytes; ${LARGEST_FILE} is the most. Split it` });
      return null;
    }
    const read = readFileSync(file);
    return PACKED.test(file) ? gunzipSync(read, { maxOutputLength: LARGEST_FILE }) : read;
  });
  if (bytes === null) return { documents: [], setAside: [] };
  if (PDF.test(file)) return readPdfFile(file, basename(file), bytes, published);
  const reading = readDocuments(file.replace(PACKED, ""), bytes, published);
  if (!PACKED.test(file)) return reading;
  const named = ({ where, reason }: SetAside) => ({
    where: `${file}${where.slice(file.length - ".gz".length)}`,
    reason,
  });
  return { ...reading, setAside: reading.setAside.map(named) };
}

async function readPdfFile(where: string, name: string, bytes: Uint8Array, published: Day | null): Promise<Reading> {
  const about = { name, url: null, title: null, outlet: null, lang: null, published, seen: null };
  const read = await readPdf(bytes, about);
  return typeof read === "string"
    ? { documents: [], setAside: [{ where, reason: read }] }
    : { documents: [read], setAside: [] };
}

/** The files of a path: itself, or all below it that have an ending we read, hidden ones left out. */
function walk(path: string, setAside: SetAside[]): readonly string[] {
  const isFolder = attempt(path, setAside, () => statSync(path).isDirectory());
  if (isFolder === null) return [];
  if (!isFolder) return [path];
  const before = setAside.length;
  const files = below(path, setAside);
  if (files.length === 0 && setAside.length === before) {
    setAside.push({ where: path, reason: "the folder holds no .jsonl, .txt, .md, .html or .pdf file" });
  }
  return files;
}

function below(folder: string, setAside: SetAside[]): readonly string[] {
  const entries = attempt(folder, setAside, () => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries
    .filter((entry) => !entry.name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path, setAside);
      return entry.isFile() && ENDINGS.test(entry.name) ? [path] : [];
    });
}

function attempt<T>(where: string, setAside: SetAside[], work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    setAside.push({ where, reason: said(error) });
    return null;
  }
}

function said(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file or folder",
    EACCES: "it may not be read by this user",
    EPERM: "it may not be read by this user",
    EISDIR: "it is a folder",
    ENAMETOOLONG: "the name is too long",
    ERR_FS_FILE_TOO_LARGE: "the file is too large",
    ERR_BUFFER_TOO_LARGE: `it unpacks to more than ${LARGEST_FILE} bytes; split it`,
    Z_DATA_ERROR: "it is not packed with gzip, or broken",
    Z_BUF_ERROR: "the packed file is cut off",
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
