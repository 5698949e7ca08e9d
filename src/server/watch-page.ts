// The page of a watch: the two clocks, the level as the sum of its reasons, its course, what was told, how things stand, and the words.
// The level has no total above its parts: they come first and the sum stands beneath them.
import { html, raw } from "hono/html";
import type { Brief } from "../brief/brief.js";
import { courseSvg } from "../brief/course.js";
import { dayText } from "../brief/dates.js";
import { nameOf } from "../brief/names.js";
import { briefMarks, briefQuotes, briefSections } from "../brief/render-html.js";
import type { Weighed } from "../jobs/weigh.js";
import { STEPS } from "../watch/step.js";
import { type Clocks, hrefWith } from "./clocks.js";
import type { Html } from "./shell.js";

interface Shown {
  readonly brief: Brief;
  readonly weighed: Weighed | null;
  readonly clocks: Clocks;
}

export function watchPage(shown: Shown): Html {
  const { brief, clocks } = shown;
  const { watch } = brief;
  const hrefs = {
    claim: (id: string) => hrefWith(`/claims/${id}`, clocks),
    // A measure of the bundled register is no record of the ledger: it stands in the list at the end.
    record: (id: string) => (/^[0-9a-z]{16}$/.test(id) ? hrefWith(`/records/${id}`, clocks) : `#record-${id}`),
  };
  const of = (part: Brief["sections"][number]["part"]) => brief.sections.filter((section) => section.part === part);
  return html`
<div class="lead">
<h1>${watch.name}</h1>
<p class="sub">What ${nameOf(watch.pair[0])} and ${nameOf(watch.pair[1])} have done, who says so, and what stands between them.</p>
${clocksForm(`/watches/${watch.id}`, brief, clocks)}
</div>
${levelBlock(shown, hrefs)}
<div class="columns">
<div class="news">
${raw(briefSections(brief, of("news"), hrefs))}
</div>
<div class="picture">
${raw(briefSections(brief, of("picture"), hrefs))}
</div>
</div>
${raw(briefQuotes(brief, hrefs.claim))}
<p class="twins">The same as data: <a href="${hrefWith(`/watches/${watch.id}.json`, clocks)}">brief and level</a>,
<a href="/claims.json?between=${watch.pair.join(",")}">claims</a>, <a href="/records/agreements.json?between=${watch.pair.join(",")}">agreements</a>.</p>`;
}

function clocksForm(path: string, { asOf }: Brief, { knownAt }: Clocks): Html {
  return html`<form class="clocks" method="get" action="${path}">
<label>As of <input type="date" name="asOf" value="${asOf}"></label>
<label>as known on <input type="date" name="knownAt" value="${knownAt?.slice(0, 10) ?? ""}"></label>
<button type="submit">See it</button>
<a href="${path}">Newest, all that is known</a>
</form>`;
}

function levelBlock({ brief, weighed }: Shown, hrefs: Parameters<typeof briefMarks>[2]): Html {
  const [section] = brief.sections;
  if (weighed === null || section === undefined) {
    return html`<section class="level"><h2>Level</h2><p class="absent">There is no report by ${dayText(brief.asOf)}: nothing is known, and that is not calm.</p></section>`;
  }
  const { level, course } = weighed;
  const most = Math.max(...level.reasons.map(({ points }) => points), 1);
  const rows = section.sentences.map((sentence, index) => {
    const points = level.reasons[index]?.points ?? 0;
    const text = sentence.text.replace(/\s[\d.]+ points\.$/, "");
    return html`<tr><td class="points">${points.toFixed(1)}</td><td class="bar"><meter min="0" max="${most}" value="${points}">${points.toFixed(1)}</meter></td><td>${text} ${raw(briefMarks(brief, sentence, hrefs))}</td></tr>`;
  });
  const steps = STEPS.map((step) => html`<li${step === level.step ? raw(' aria-current="true"') : ""}>${step}</li>`);
  return html`<section class="level ${level.step}">
<h2>Level on ${dayText(level.day)}</h2>
${
  rows.length === 0
    ? html`<p class="absent">${section.absent}</p>`
    : html`<table class="reasons"><thead><tr><th scope="col">points</th><th scope="col"><span class="unseen">share</span></th><th scope="col">reason</th></tr></thead><tbody>${rows}</tbody>
<tfoot><tr><td class="points">${level.score.toFixed(1)}</td><td class="bar"></td><td>together${level.learning ? "; the pair's past is too short to know what is usual" : ""}</td></tr></tfoot></table>`
}
<ol class="steps" aria-label="The five steps">${steps}</ol>
<figure>
${raw(courseSvg(course, brief.asOf))}
<figcaption>Points on each day with reports; ticks are days with claims that count.
<details><summary>As a table</summary><table class="twin"><thead><tr><th scope="col">day</th><th scope="col">points</th><th scope="col">step</th><th scope="col">claims</th></tr></thead>
<tbody>${[...course].reverse().map((row) => html`<tr><td><a href="${hrefWith(`/watches/${brief.watch.id}`, { asOf: row.day })}">${row.day}</a></td><td>${row.score.toFixed(1)}</td><td>${row.step}</td><td>${row.claims}</td></tr>`)}</tbody></table></details></figcaption>
</figure>
</section>`;
}
