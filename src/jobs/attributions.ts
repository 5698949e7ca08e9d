// Who says what in a document, as the JSON line that other programs read: source, cue and content as lists of [start, end].
// What is an attribution is decided in coding/speech; here it is only written down.
import { findAttributions } from "../coding/speech/attributions.js";
import type { Document } from "../kernel/document.js";
import type { Span } from "../kernel/span.js";
import type { Sentence } from "../language/sentence.js";

/** {"document", "attributions": [{"source", "cue", "content"}]} without a line end; offsets in UTF-16 units. */
export function attributionLine(document: Document, sentences: readonly Sentence[]): string {
  const attributions = findAttributions(document, sentences).map(({ source, cue, content }) => ({
    source: source.map(pair),
    cue: cue.map(pair),
    content: content.map(pair),
  }));
  return JSON.stringify({ document: document.name, attributions });
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
