// Many documents to claims, in this thread or in several: the claims of each, or why it cannot be coded, in the order of the documents.
// The same documents give the same claims however many threads there are.
import type { Claim } from "../kernel/claim.js";
import type { Document } from "../kernel/document.js";
import { type Engine, hasModel } from "./engine.js";
import { Pool } from "./pool.js";

/** The claims of a document, or the reason why there are none. */
export type Coding = readonly Claim[] | string;

export interface DocumentCoder {
  /** Documents are pulled as codings are taken. */
  codings(documents: Iterable<Document>): AsyncIterable<Coding>;
  /** Whether there is a model for the document's language. */
  reads(document: Document): boolean;
  close(): Promise<void>;
}

/** Codes in this thread. */
export function oneCoder(engine: Pick<Engine, "code" | "reads">): DocumentCoder {
  return {
    async *codings(documents) {
      for (const document of documents) yield codingOf(engine, document);
    },
    reads: (document) => engine.reads(document),
    close: async () => undefined,
  };
}

/** Codes in so many threads, each with an engine of its own. */
export function threadedCoder(threads: number): DocumentCoder {
  const script = new URL("code-thread.js", import.meta.url);
  const pool = new Pool<Document, string>({ script, threads, weigh: ({ text }) => text.length });
  return {
    async *codings(documents) {
      // As text: to parse it costs this thread less than to take over the objects one by one.
      for await (const coding of pool.map(documents)) yield JSON.parse(coding) as Coding;
    },
    reads: hasModel,
    close: () => pool.close(),
  };
}

/** One report that cannot be coded does not stop the others. */
export function codingOf(engine: Pick<Engine, "code">, document: Document): Coding {
  try {
    return engine.code(document);
  } catch (error) {
    return `it could not be coded: ${error instanceof Error ? error.message : String(error)}`;
  }
}
