// A visit to a folder on this machine: whatever files it holds are read as `ingest` reads them, new and changed ones become new items.
// A file that is still being written is left for the next visit. Nothing in the folder is moved or removed.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isWarc } from "../formats/warc.js";
import { hashOf } from "../kernel/hash.js";
import type { Source, Visit } from "../store/source.js";
import { readFiles } from "./read-files.js";
import { readWarcs } from "./read-warcs.js";
import { asideItem, type Brought, itemOf, type VisitOptions, visitOf } from "./visit.js";

/** Milliseconds; a file that was touched later than this may not be whole yet. */
const WRITING = 2_000;
/** How deep folders in folders are walked. */
const DEEPEST = 20;

export async function visitFolder(source: Source, options: VisitOptions): Promise<Visit> {
  let files: readonly (readonly [path: string, stamp: string])[];
  try {
    files = filesOf(source.url, options.now().getTime() - WRITING, DEEPEST);
  } catch (error) {
    const said = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const trouble = `the folder ${source.url} cannot be read (${said})`;
    return visitOf(source, null, { items: [], trouble }, options);
  }
  // Files and their times stand for the folder's state, as a tag does for a feed's.
  const etag = hashOf(...files.flat());
  if (etag === source.etag) return visitOf(source, null, { items: [], trouble: null }, options);
  const paths = files.map(([path]) => path);
  const plain = await readFiles(
    paths.filter((path) => !isWarc(path)),
    { published: null },
  );
  const archives = await readWarcs(paths.filter(isWarc));
  const brought: Brought = {
    items: [
      ...[...plain.documents, ...archives.documents].map((document) => itemOf(source, document, document.id, null)),
      ...[...plain.setAside, ...archives.setAside].map(({ where, reason }) => asideItem(source, where, reason, null)),
    ],
    trouble: null,
  };
  return { ...visitOf(source, null, brought, options), etag };
}

function filesOf(folder: string, before: number, depth: number): readonly (readonly [string, string])[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth > 0 ? filesOf(path, before, depth - 1) : [];
    if (!entry.isFile() || !/\.((jsonl|ndjson|warc)(\.gz)?|txt|md|html?|pdf)$/i.test(entry.name)) return [];
    const { size, mtimeMs } = statSync(path);
    return mtimeMs > before ? [] : [[path, `${size} ${mtimeMs}`] as const];
  });
}
