// What a thread of `noroshi ingest` does: loads the engine once, then codes each document it is handed.
// It is started by a Pool and does nothing by itself.
import type { Document } from "../kernel/document.js";
import { codingOf } from "./code-documents.js";
import { loadEngine } from "./engine.js";
import { answerAll } from "./pool.js";

const engine = loadEngine();
answerAll<Document, string>((document) => JSON.stringify(codingOf(engine, document)));
