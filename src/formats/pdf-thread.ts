// What the thread for one PDF does: takes it apart into pages and sends them, within the memory that it may take.
// It is started by pdf-apart.ts, which ends it where it takes too long; it does nothing by itself.
import { parentPort, workerData } from "node:worker_threads";
import type { Handed } from "./pdf-apart.js";
import { pdfPages } from "./pdf-pages.js";
import { spend } from "./spend.js";

const { bytes, limits, memory } = workerData as Handed;
spend(memory);
// It would unpack as much as a stream claims to hold before anybody could count; without it PDF.js unpacks in arrays of its own.
Reflect.deleteProperty(globalThis, "DecompressionStream");
parentPort?.postMessage(await pdfPages(bytes, limits));
