// What a thread of `noroshi parse` does: loads the reader once, then prints the parse of each document it is handed.
// It is started by a Pool and does nothing by itself.
import { loadReader } from "./engine.js";
import { answerAll } from "./pool.js";
import { type Parsed, printParse, type ToParse } from "./print-parse.js";

const reader = loadReader();
answerAll<ToParse, Parsed>((document) => printParse(document, reader));
