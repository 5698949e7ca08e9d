// A brief as plain text of 80 columns. Each sentence ends in short marks, [1] for a claim and [a] for a register entry; the list
// at the end gives the words, the outlet and the id that `noroshi show` takes.
import type { Brief } from "./brief.js";
import { dayText } from "./dates.js";
import { marksOf } from "./marks.js";

const WIDTH = 80;

export function renderText(brief: Brief): string {
  const marks = marksOf(brief);
  const lines: string[] = [brief.title, "=".repeat(Math.min(WIDTH, brief.title.length)), clocks(brief), ""];
  for (const { heading, sentences, absent } of brief.sections) {
    lines.push(heading, "-".repeat(heading.length));
    for (const sentence of sentences) lines.push(...wrap(`${sentence.text} ${marks.of(sentence)}`, "- ", "  "));
    if (absent !== null) lines.push(...wrap(absent, "  ", "  "));
    lines.push("");
  }
  const heading = "What this rests on";
  lines.push(heading, "-".repeat(heading.length));
  for (const quote of brief.quotes) {
    const mark = `[${marks.claim(quote.claim)}] `;
    const indent = " ".repeat(mark.length);
    lines.push(...wrap(`“${quote.words}”`, mark, indent));
    lines.push(
      ...wrap(`${quote.outlet ?? "no outlet"}, ${dayText(quote.published)} · claim ${quote.claim}`, indent, indent),
    );
  }
  for (const source of brief.sources) {
    const mark = `[${marks.record(source.record)}] `;
    const url = source.url === null ? "" : ` ${source.url}`;
    lines.push(...wrap(`${source.title}${url} · record ${source.record}`, mark, " ".repeat(mark.length)));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The line of the two clocks. */
export function clocks({ asOf, knownAt }: Brief): string {
  const known = knownAt === null ? "with all that is known" : `as known on ${knownAt}`;
  return `As of ${dayText(asOf)}, ${known}.`;
}

/** Breaks at blanks; a word longer than the line stands alone on its own. */
function wrap(text: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}
