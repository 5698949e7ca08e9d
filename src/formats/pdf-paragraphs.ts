// Lines of a PDF to paragraphs: put together again across lines and pages, with words made whole that were parted by a hyphen.
// A PDF holds no paragraphs, so they are told by gaps, indents, short last lines and the size of letters; footnotes come at the end.
import type { PdfLine } from "./pdf-lines.js";

/** A gap this many times the usual one parts paragraphs. */
const GAP = 1.35;
/** From line to line in sizes of letters; type is set double at most. */
const WIDEST = 2.4;
/** Letters that differ by this share are of another kind: a heading, a note. */
const OTHER_SIZE = 0.12;
/** Of the lines by where they end, the one at this share is full: some stand out, and headings are short. */
const FULL = 0.8;
/** Ends of a sentence, with what may close after it. */
const ENDED = /[.!?:;…]["'”’»)\]]*$/;
/** Ends of a point in a list, too. */
const POINT_ENDED = /(?:[.!?:;,…]["'”’»)\]]*|\b(?:and|or))$/;
const NUMBERED = /^\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s/i;
const BULLETED = /^[•▪●◦–—*-]\s/;
/** "intra- or interstate": the hyphen stands for what follows later. */
const SHARED = /^(and|or|to)\b/;

export function pdfParagraphs(lines: readonly PdfLine[]): readonly string[] {
  const size = usual(lines.map((line) => ({ value: line.size, weight: line.text.length })));
  const notes = notesOf(lines, size);
  const body = lines.filter((line) => !notes.has(line));
  const words = wordsOf(lines);
  return [...parted(body), ...parted([...notes])].map((paragraph) => joined(paragraph, words));
}

/** The lines in small letters at the foot of each page, below which no others come. */
function notesOf(lines: readonly PdfLine[], size: number): ReadonlySet<PdfLine> {
  const notes = new Set<PdfLine>();
  let small = true;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (lines[i + 1]?.page !== line.page) small = true;
    small &&= line.size < size * (1 - OTHER_SIZE);
    if (small) notes.add(line);
  }
  return new Set(lines.filter((line) => notes.has(line)));
}

function parted(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const steps = lines.flatMap((line, i) => {
    const step = stepTo(lines[i - 1], line);
    return step === null ? [] : [{ value: step, weight: 1 }];
  });
  const step = Math.min(usual(steps), WIDEST);
  const ends = lines.map((line) => line.right).sort((a, b) => a - b);
  const right = ends[Math.floor(ends.length * FULL)] ?? 0;
  const paragraphs: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before === undefined || parts(before, line, { step, right })) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs;
}

/** From one base line to the next, in letters' sizes; null where the next is not below on the same page. */
function stepTo(before: PdfLine | undefined, line: PdfLine): number | null {
  if (before?.page !== line.page || line.y <= before.y) return null;
  return (line.y - before.y) / line.size;
}

function parts(
  before: PdfLine,
  line: PdfLine,
  { step, right }: { readonly step: number; readonly right: number },
): boolean {
  if (Math.abs(before.size - line.size) > OTHER_SIZE * Math.max(before.size, line.size)) return true;
  const ended = ENDED.test(before.text);
  const goesOn = !ended && /^\p{Ll}/u.test(line.text);
  const own = stepTo(before, line);
  // A new page or column: only a sentence that goes on holds together.
  if (own === null) return ended || BULLETED.test(line.text);
  if (own > step * GAP) return !(goesOn && own < step * 2 * GAP);
  if (BULLETED.test(line.text)) return true;
  // "is coded" and "2. This variable…": the figure at a line's head ends the sentence before.
  if (NUMBERED.test(line.text) && POINT_ENDED.test(before.text)) return true;
  const short = before.right < right - 8 * before.size;
  const indented = line.left > before.left + line.size && line.left < before.left + 6 * line.size;
  return ended && (short || indented);
}

function joined(lines: readonly PdfLine[], words: ReadonlySet<string>): string {
  let text = "";
  for (const { text: next } of lines) text = text === "" ? next : joinedTwo(text, next, words);
  return text.replaceAll("\u00ad", "");
}

/** "pro-" and "gramme" are one word; "North-" and "South" keep their hyphen, and so does what the text writes with one elsewhere. */
function joinedTwo(text: string, next: string, words: ReadonlySet<string>): string {
  if (text.endsWith("\u00ad")) return text.slice(0, -1) + next;
  const head = /([\p{L}\p{N}.]+)[-\u2010]$/u.exec(text)?.[1];
  if (head === undefined) return `${text} ${next}`;
  if (SHARED.test(next)) return `${text} ${next}`;
  const tail = /^[\p{L}\p{N}]+/u.exec(next)?.[0] ?? "";
  const kept = !/\p{L}$/u.test(head) || !/^\p{Ll}/u.test(tail) || words.has(`${head}-${tail}`.toLowerCase());
  return kept && !words.has((head + tail).toLowerCase()) ? text + next : text.slice(0, -1) + next;
}

/** The words that stand whole within lines, also those with hyphens. */
function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*/gu) ?? []));
}

/** The value that carries most weight, rounded to tenths; the smaller of two; 0 of none. */
function usual(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of values) {
    const rounded = Math.round(value * 10) / 10;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  const [best] = [...weights].sort(([a, x], [b, y]) => y - x || a - b);
  return best?.[0] ?? 0;
}
