// A brief as one HTML page that stands alone: semantic, without script, dark and light by the reader's setting, with a print sheet.
// The same body serves the page of a watch, which puts links of its own behind the marks.
import type { Brief, BriefSentence } from "./brief.js";
import { courseSvg, courseTable } from "./course.js";
import { dayText } from "./dates.js";
import { escapeHtml } from "./escape.js";
import { MOST_MARKS, marksOf } from "./marks.js";
import { clocks } from "./render-text.js";

/** The whole page. */
export function renderHtml(brief: Brief): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(brief.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(brief.title)}</h1>
<p class="clocks">${escapeHtml(clocks(brief))}</p>
${briefSections(brief, brief.sections.slice(0, 1))}
${briefCourse(brief)}
${briefSections(brief, brief.sections.slice(1))}
${briefQuotes(brief)}
</main>
</body>
</html>
`;
}

/** The course of the level as a picture with its table; nothing where there is none. */
export function briefCourse({ course, asOf }: Brief): string {
  if (course.length === 0) return "";
  const usual = course.some((one) => one.usual !== null)
    ? "Shaded: where it lay on four of five such days of the two years before."
    : "What is usual cannot be told yet: there are too few days with reports.";
  return `<figure>
${courseSvg(course, asOf)}
<figcaption>The level on each day with reports. ${usual} Beneath: days with claims that count, by quad class.
<details><summary>As a table</summary>${courseTable(course)}</details></figcaption>
</figure>`;
}

/** Where the marks of a sentence lead. */
interface Hrefs {
  claim(id: string): string;
  record(id: string): string;
}

/** On a page that stands alone they lead to the list at its end. */
const OWN: Hrefs = { claim: (id) => `#claim-${id}`, record: (id) => `#record-${id}` };

/** Sections as HTML: all of them, or those given. */
export function briefSections(brief: Brief, sections: Brief["sections"] = brief.sections, hrefs: Hrefs = OWN): string {
  return sections
    .map(({ heading, sentences, absent }) => {
      const items = sentences
        .map((sentence) => `<li>${escapeHtml(sentence.text)}\u00a0${briefMarks(brief, sentence, hrefs)}</li>`)
        .join("\n");
      const body = absent === null ? `<ul>\n${items}\n</ul>` : `<p class="absent">${escapeHtml(absent)}</p>`;
      return `<section>\n<h2>${escapeHtml(heading)}</h2>\n${body}\n</section>`;
    })
    .join("\n");
}

/** The marks of a sentence as links; a long list is cut and counted. */
export function briefMarks(brief: Brief, sentence: BriefSentence, hrefs: Hrefs = OWN): string {
  const marks = marksOf(brief);
  const link = (href: string, mark: string) => `<a href="${escapeHtml(href)}">${escapeHtml(mark)}</a>`;
  const all = [
    ...sentence.claims.map((id) => link(hrefs.claim(id), marks.claim(id))),
    ...sentence.records.map((id) => link(hrefs.record(id), marks.record(id))),
  ];
  const rest = all.length > MOST_MARKS + 1 ? ` <span>+${all.length - MOST_MARKS}</span>` : "";
  return `<sup>${(rest === "" ? all : all.slice(0, MOST_MARKS)).join(" ")}${rest}</sup>`;
}

/**
 * What the brief rests on.
 * @param claimHref where a claim can be seen in its text; null for a page that stands alone
 */
export function briefQuotes(brief: Brief, claimHref: ((claim: string) => string) | null = null): string {
  const marks = marksOf(brief);
  const quotes = brief.quotes.map((quote) => {
    const id =
      claimHref === null
        ? `<code>${quote.claim}</code>`
        : `<a href="${escapeHtml(claimHref(quote.claim))}">in its text</a>`;
    return `<li id="claim-${quote.claim}"><span class="no">${marks.claim(quote.claim)}</span> <q><mark>${escapeHtml(quote.words)}</mark></q> <cite>${escapeHtml(quote.outlet ?? "no outlet")}, <time datetime="${quote.published}">${dayText(quote.published)}</time></cite> ${id}</li>`;
  });
  const sources = brief.sources.map((source) => {
    const title = escapeHtml(source.title);
    const named =
      source.url !== null && /^https?:\/\//.test(source.url)
        ? `<a href="${escapeHtml(source.url)}" rel="noreferrer">${title}</a>`
        : title;
    return `<li id="record-${source.record}"><span class="no">${marks.record(source.record)}</span> ${named} <code>${source.record}</code></li>`;
  });
  return `<section class="quotes">\n<h2>What this rests on</h2>\n<ul>\n${[...quotes, ...sources].join("\n")}\n</ul>\n</section>`;
}

const STYLE = `:root { color-scheme: light dark; --ink: #1d2021; --paper: #fbfaf7; --dim: #5d6468; --rule: #d9d5cc; --mark: #fff0b3; --link: #8a3324; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e3dc; --paper: #16181a; --dim: #9aa1a6; --rule: #33383c; --mark: #4a3f13; --link: #f0a58f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Charter, "Bitstream Charter", Georgia, serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; padding-top: .6rem; border-top: 1px solid var(--rule); }
ul { margin: 0; padding-left: 1.1rem; }
li { margin: .4rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
sup { font-size: .72em; line-height: 0; }
sup a { padding: .2em .12em; text-decoration: none; }
.clocks, .absent, cite, code { color: var(--dim); font-style: normal; }
.quotes ul { list-style: none; padding: 0; font-size: .92em; }
.no { display: inline-block; min-width: 1.7em; color: var(--dim); }
q { quotes: none; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; }
li:target { outline: 2px solid var(--link); outline-offset: .3em; }
code { font: .8em ui-monospace, monospace; }
figure { margin: 1.2rem 0 0; }
figcaption { color: var(--dim); font-size: .85em; }
.course { display: block; width: 100%; height: auto; font: 12.5px system-ui, sans-serif; color: var(--ink); }
.course text { fill: var(--dim); }
.course .ground, .course .year { stroke: var(--rule); stroke-width: 1; }
.course text.year { stroke: none; }
.course .line { stroke: var(--link); stroke-width: 1.8; stroke-linejoin: round; }
.course .tick { stroke: var(--ink); stroke-width: 1.5; opacity: .75; }
.twin { border-collapse: collapse; font-size: .9em; display: block; overflow-x: auto; }
.twin th, .twin td { text-align: left; padding: .1rem .8rem .1rem 0; border-bottom: 1px solid var(--rule); }
@media print { body { background: #fff; color: #000; font-size: 10.5pt; } main { max-width: none; padding: 0; } h2, li { break-after: avoid; break-inside: avoid; } a { color: inherit; } }`;
