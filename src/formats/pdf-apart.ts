// The pages of a PDF, read in a thread of their own that is ended where it takes too long or too much: a file may be made to do either.
// A PDF that only just ends in time on one machine may not on a slower one; the limit is far above what statements take.
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { type PdfLimits, type PdfPages, pdfPages } from "./pdf-pages.js";

/** What the thread is given. */
export interface Handed {
  readonly bytes: Uint8Array;
  readonly limits: PdfLimits;
  /** Bytes of arrays in all. */
  readonly memory: number;
}

export interface ApartLimits extends PdfLimits {
  readonly bytes: number;
  /** Milliseconds. */
  readonly time: number;
  readonly memory: number;
}

/** More than any statement or report that a desk reads whole. */
export const PDF_LIMITS: ApartLimits = {
  bytes: 64 * 1024 * 1024,
  pages: 2_000,
  text: 10_000_000,
  time: 60_000,
  memory: 512 * 1024 * 1024,
};

/** Megabytes of the thread's heap. */
const HEAP = 768;
/** Threads at a time; a crowd of PDFs would take a laptop's memory. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** The compiled thread, beside the compiled program; null where the program runs from its sources, as in tests. */
export function pdfScript(): URL | null {
  const script = new URL("./pdf-thread.js", import.meta.url);
  return existsSync(script) ? script : null;
}

/**
 * The pages, or why there are none.
 * @param script null reads in this thread, where nothing can end it
 */
export async function pdfPagesApart(
  bytes: Uint8Array,
  script: URL | null = pdfScript(),
  limits: ApartLimits = PDF_LIMITS,
): Promise<PdfPages> {
  if (bytes.length > limits.bytes)
    return { reason: `the PDF has ${bytes.length} bytes; ${limits.bytes} is the most. Split it` };
  const own = new Uint8Array(bytes); // PDF.js takes what it is given for its own
  if (script === null) return pdfPages(own, limits);
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await inThread(script, own, limits);
  } finally {
    // Whoever waits takes over the place.
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}

async function inThread(script: URL, bytes: Uint8Array, limits: ApartLimits): Promise<PdfPages> {
  const { pages, text, memory, time } = limits;
  const workerData: Handed = { bytes, limits: { pages, text }, memory };
  const worker = new Worker(script, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    // What the library warns of is nobody's concern, and would come between the lines of a command.
    stdout: true,
    stderr: true,
  });
  let clock: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PdfPages>((resolve) => {
      const broken = (why: string) => resolve({ reason: `the PDF could not be taken apart: ${why}` });
      clock = setTimeout(() => broken(`it takes longer than ${time / 1000} seconds`), time);
      worker.on("message", resolve);
      worker.on("messageerror", (error) => broken(error.message));
      worker.on("error", (error) => broken(error.message));
      worker.on("exit", (code) => broken(`its thread ended with code ${code}`));
    });
  } finally {
    clearTimeout(clock);
    await worker.terminate();
  }
}
