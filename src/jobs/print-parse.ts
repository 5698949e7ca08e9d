// One document's parse as it is printed, CoNLL-U or a line of JSON: the same bytes from any thread.
// It reads the text and nothing else of the document.
import { printConllu } from "../language/conllu.js";
import type { Reader } from "../language/index.js";
import type { Sentence } from "../language/sentence.js";

export interface ToParse {
  readonly name: string;
  readonly text: string;
  readonly format: "conllu" | "json";
}

export interface Parsed {
  readonly printed: string;
  readonly sentences: number;
}

export function printParse({ name, text, format }: ToParse, reader: Reader): Parsed {
  const sentences = reader.read(text);
  const printed = format === "json" ? jsonLine(name, sentences) : printConllu(sentences, text, name);
  return { printed, sentences: sentences.length };
}

export function jsonLine(document: string, sentences: readonly Sentence[]): string {
  return `${JSON.stringify({ document, sentences })}\n`;
}
