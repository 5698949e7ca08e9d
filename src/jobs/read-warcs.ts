// The web archives among files, read as a stream, since they are large and their reader is not of the kind that waits for nobody.
// It reads files alone: folders are walked by whoever calls.
import { createReadStream } from "node:fs";
import type { Reading, SetAside } from "../formats/documents.js";
import { readWarc } from "../formats/warc.js";
import type { Document } from "../kernel/document.js";

/** Reads archives one after the other. Never throws for a file's sake: what went wrong is in `setAside`. */
export async function readWarcs(files: readonly string[]): Promise<Reading> {
  const documents: Document[] = [];
  const setAside: SetAside[] = [];
  for (const file of files) {
    const reading = await readWarc(file, createReadStream(file));
    for (const document of reading.documents) documents.push(document);
    setAside.push(...reading.setAside);
  }
  return { documents, setAside };
}
