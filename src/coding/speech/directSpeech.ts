// Hangs quotations on the sayings beside them: before, after and around the speaker, over several sentences of a paragraph.
// It sees marks and neighbours only; what stands without marks is for the tree.
import type { Span } from "../../kernel/span.js";
import type { Quote } from "./quotes.js";
import type { Saying } from "./saying.js";
import { stretch } from "./stretch.js";

/** Contents of each saying that has direct speech, in the order of the text. */
export function directSpeech(
  text: string,
  quotes: readonly Quote[],
  sayings: readonly Saying[],
): ReadonlyMap<Saying, readonly Span[]> {
  const taken = new Set<Quote>();
  const found = new Map<Saying, Span[]>();
  const give = (saying: Saying, quote: Quote, span: Span | null) => {
    if (span === null) return;
    taken.add(quote);
    const spans = found.get(saying);
    if (spans === undefined) found.set(saying, [span]);
    else spans.push(span);
  };
  for (const saying of sayings) {
    const quote = quotes.findLast((one) => one.end <= saying.start);
    if (quote === undefined || taken.has(quote) || !/^\s*[,—–-]*\s*$/.test(text.slice(quote.end, saying.start)))
      continue;
    if (newParagraph(text, quote.end, saying.start) || title(text, saying, quote)) continue;
    if (!leavesOpen(text, saying, quote)) continue;
    give(saying, quote, stretch(text, quotes, openingOf(text, saying, quote, quotes, sayings), quote.end));
  }
  for (const saying of sayings) {
    const quote = quotes.find((one) => one.start >= saying.end);
    if (quote === undefined || taken.has(quote)) continue;
    const between = text.slice(saying.end, quote.start);
    const other = sayings.some((one) => one !== saying && one.start >= saying.end && one.start < quote.start);
    if (other) continue;
    const goesOn = found.has(saying);
    if (!joins(between, goesOn) && !(goesOn && nextSentence(text, saying, quote))) continue;
    const from =
      goesOn && /^[^.:]*,\s*\p{Ll}/u.test(between)
        ? quote.start - /(\p{Ll}+\s*)?$/u.exec(between)![0].length
        : quote.start;
    give(saying, quote, stretch(text, quotes, from, closingOf(text, saying, quote, sayings)));
  }
  return found;
}

/** Whether the words between a saying and a quotation leave the quotation to it. */
function joins(between: string, goesOn: boolean): boolean {
  if (between.includes("\n\n")) return /:\s*$/.test(between) && !/[.!?]\s/.test(between);
  if (/^[\s,:]*$/.test(between)) return /[,:]/.test(between) || !goesOn;
  if (goesOn) return /^[^.!?]{0,160}[.,:—–-]\s*$/u.test(between) || /^\s*,\s*\p{Ll}+\s*$/u.test(between);
  return /^[^.!?;"]{0,90}[,:]\s*$/u.test(between);
}

/** Whether a quotation waits for its speaker: `…," he said`, `…?" he said.`; a full stop inside ends the matter. */
function leavesOpen(text: string, saying: Saying, quote: Quote): boolean {
  const last = /([,.?!…—–-]?)["”»'’]*$/u.exec(text.slice(quote.start, quote.end))?.[1] ?? "";
  if (last === "," || text[quote.end] === ",") return true;
  if (last === "" || last === ".") return false;
  return !/^\s*(that\b|\p{L}+\s+\p{L}+\s+\p{L}+\s+\p{L}+)/u.test(text.slice(saying.end, saying.tree.sentence.end));
}

/** The quotation opens the sentence after the saying's own. */
function nextSentence(text: string, saying: Saying, quote: Quote): boolean {
  const end = saying.tree.sentence.end;
  if (end > quote.start + quote.mark || quote.start - saying.end > 300) return false;
  return (
    /^\s*$/.test(text.slice(Math.min(end, quote.start), quote.start)) &&
    !text.slice(saying.end, quote.start).includes("\n\n")
  );
}

/** "On \"Face the Nation,\" the minister said": a title, no speech. */
function title(text: string, saying: Saying, quote: Quote): boolean {
  const lead = text.slice(Math.min(saying.tree.sentence.start, quote.start), quote.start);
  if (!/\b(of|on|in|at|to|book|film|episode|program|show|'s|’s|called|titled)\s*$/i.test(lead)) return false;
  return /^["“'‘«`]+(\p{Lu}[\p{L}'’-]*|of|the|a|an|and|in|for|to|on|with|[\s,:])+["”'’»]+$/u.test(
    text.slice(quote.start, quote.end),
  );
}

const newParagraph = (text: string, from: number, to: number) => text.slice(from, to).includes("\n\n");

/** Where what is told begins: at the quotation, or at the sentence whose words lead into it. */
function openingOf(
  text: string,
  saying: Saying,
  quote: Quote,
  quotes: readonly Quote[],
  sayings: readonly Saying[],
): number {
  const sentence = saying.tree.sentence;
  let from = sentence.start;
  if (quote.start <= from) return quote.start;
  if (/,\s*$/.test(text.slice(from, quote.start))) return quote.start;
  if (sayings.some((one) => one.start >= from && one.end <= quote.start)) return quote.start;
  const lead = /^(But|And|Yet|So|However|Still|Then|Now|For)\b,?\s*/.exec(text.slice(from, quote.start));
  if (lead !== null) from += lead[0].length;
  const earlier = quotes.find((one) => one.start < from && one.end > from);
  return earlier === undefined ? from : earlier.start;
}

/** Where what is told ends: with the quotation, or with the sentence that the quotation runs into. */
function closingOf(text: string, saying: Saying, quote: Quote, sayings: readonly Saying[]): number {
  if (/[.?!]["”»'’]*$/.test(text.slice(quote.start, quote.end))) return quote.end;
  const rest = /^[^\n]*?(?=[.?!]["”»']*(\s|$)|\n|$)/u.exec(text.slice(quote.end, quote.end + 300))?.[0] ?? "";
  const end = quote.end + rest.length;
  return sayings.some((one) => one !== saying && one.start >= quote.end && one.start < end) ? quote.end : end;
}
