// A brief as Markdown: footnote-like marks link to the list of words at the end. Text from reports is escaped, so that no report
// can add markup of its own.
import type { Brief } from "./brief.js";
import { dayText } from "./dates.js";
import { marksOf } from "./marks.js";
import { clocks } from "./render-text.js";

export function renderMarkdown(brief: Brief): string {
  const marks = marksOf(brief);
  const lines: string[] = [`# ${escaped(brief.title)}`, "", clocks(brief), ""];
  for (const { heading, sentences, absent } of brief.sections) {
    lines.push(`## ${escaped(heading)}`, "");
    for (const sentence of sentences) {
      const claims = sentence.claims.map((id) => `[${marks.claim(id)}](#claim-${id})`);
      const records = sentence.records.map((id) => `[${marks.record(id)}](#record-${id})`);
      lines.push(`- ${escaped(sentence.text)} ${[...claims, ...records].join(" ")}`);
    }
    if (absent !== null) lines.push(`*${escaped(absent)}*`);
    lines.push("");
  }
  lines.push("## What this rests on", "");
  for (const quote of brief.quotes) {
    lines.push(
      `- <a id="claim-${quote.claim}"></a>**${marks.claim(quote.claim)}** “${escaped(quote.words)}” — ${escaped(quote.outlet ?? "no outlet")}, ${dayText(quote.published)} (claim \`${quote.claim}\`)`,
    );
  }
  for (const source of brief.sources) {
    const url = source.url === null ? "" : ` <${encodeURI(source.url)}>`;
    lines.push(
      `- <a id="record-${source.record}"></a>**${marks.record(source.record)}** ${escaped(source.title)}${url} (record \`${source.record}\`)`,
    );
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `\\${mark}`).replace(/^(\d+)([.)])/, "$1\\$2");
}
