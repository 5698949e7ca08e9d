// Speakers named by layout alone: "Orlov: no talks before spring" in a headline, "ORLOV: We will not sign." in a transcript, and
// a quotation signed with a dash. It needs no parse; a label of more than six words is none.
import type { Span } from "../../kernel/span.js";
import { findQuotes, type Quote } from "./quotes.js";
import { stretch } from "./stretch.js";

export interface Label {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
}

const NAME =
  /^["“]?\s*((?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|the|de|van|von|al|bin)(?:\s+(?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|the|de|van|von|al|bin)){0,5})(:)\s+(?=\S)/u;
/** What stands before a colon without saying anything. */
const NO_SPEAKER =
  /\b(note|notes|photo|photos|video|watch|read|update|updated|source|sources|correction|related|image|credit|contact|caption|abstract|by|more|part|chapter|section|tip|question|q|step|day|fact|breaking|live|opinion|editorial|analysis|exclusive|review|and|but|why|how|what|who|when|where|here|there|this|these|also)$/i;

/** Labels in the order of the text. */
export function findLabels(text: string): Label[] {
  const quotes = findQuotes(text);
  const found: Label[] = [];
  let start = 0;
  for (const paragraph of text.split("\n\n")) {
    const label = named(text, quotes, start, paragraph, start === 0) ?? signed(text, quotes, start, paragraph);
    if (label !== null) found.push(label);
    start += paragraph.length + 2;
  }
  return found;
}

function named(
  text: string,
  quotes: readonly Quote[],
  start: number,
  paragraph: string,
  headline: boolean,
): Label | null {
  const match = NAME.exec(paragraph);
  const name = match?.[1];
  if (match === null || name === undefined || NO_SPEAKER.test(name)) return null;
  // In running text only a transcript's capitals, or a name before a quotation, are a label.
  const quotation = /^["“]/.test(paragraph.slice(match[0].length));
  if (!headline && name !== name.toUpperCase() && !quotation) return null;
  if (name.length < 2) return null;
  const at = start + paragraph.indexOf(name);
  const colon = start + match[0].lastIndexOf(":");
  const open = paragraph.startsWith('"') || paragraph.startsWith("“") ? [] : quotes;
  const content = stretch(text, open, colon + 1, start + paragraph.length);
  if (content === null) return null;
  return { source: { start: at, end: at + name.length }, cue: { start: colon, end: colon + 1 }, content };
}

function signed(text: string, quotes: readonly Quote[], start: number, paragraph: string): Label | null {
  const quote = quotes.find((one) => one.start === start && one.closed);
  if (quote === undefined || quote.end > start + paragraph.length) return null;
  const match = /^\s*([―—–]|--)\s*(\p{Lu}[^.!?\n]{1,80})$/u.exec(text.slice(quote.end, start + paragraph.length));
  const dash = match?.[1];
  const name = match?.[2]?.trim();
  if (dash === undefined || name === undefined || name.split(/\s+/).length > 12) return null;
  const cue = quote.end + (match?.[0].indexOf(dash) ?? 0);
  const at = text.indexOf(name, cue + dash.length);
  return {
    source: { start: at, end: at + name.length },
    cue: { start: cue, end: cue + dash.length },
    content: { start: quote.start, end: quote.end },
  };
}
