// The reader: a report's whole text with every claim's words marked, each mark a link to its card.
// Where claims overlap, a stretch leads to the shortest of them; all of them are listed beside the text.
import { html } from "hono/html";
import { dayText } from "../brief/dates.js";
import { nameOf } from "../brief/names.js";
import type { Claim } from "../kernel/claim.js";
import { words } from "../kernel/span.js";
import type { DocumentRow } from "../store/store.js";
import { type Clocks, hrefWith } from "./clocks.js";
import type { Html } from "./shell.js";

interface Shown {
  readonly row: DocumentRow;
  readonly claims: readonly Claim[];
  readonly clocks: Clocks;
}

export function documentPage({ row, claims, clocks }: Shown): Html {
  const { document, knownFrom } = row;
  const inOrder = [...claims].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1),
  );
  const list = inOrder.map(
    (claim) =>
      html`<li><a href="${hrefWith(`/claims/${claim.id}`, clocks)}"><span class="type">${claim.type}</span> ${sides(claim)}</a> <q>${words(document.text, claim.span)}</q></li>`,
  );
  return html`
<div class="reader">
<article>
<h1>${document.title || document.name}</h1>
<p class="from"><cite>${document.outlet ?? "no outlet"}</cite>, <time datetime="${document.published}">${dayText(document.published)}</time>${document.url !== null && /^https?:\/\//.test(document.url) ? html`, <a href="${document.url}" rel="noreferrer">source</a>` : ""}.
Known since ${knownFrom.slice(0, 10)}.</p>
${paragraphs(document.text, inOrder, clocks)}
</article>
<aside aria-label="Claims"><h2>${claims.length === 1 ? "One claim" : `${claims.length} claims`}</h2><ol>${list}</ol></aside>
</div>`;
}

function sides({ actor, recipient }: Claim): string {
  const names = (list: Claim["actor"]) =>
    [...new Set(list.map(({ id, text }) => (id === null ? text : nameOf(id))))].join(", ");
  const first = actor.length === 0 ? "nobody named" : names(actor);
  return recipient.length === 0 ? first : `${first} → ${names(recipient)}`;
}

/** Each paragraph in stretches that begin or end where some claim does. */
function paragraphs(text: string, claims: readonly Claim[], clocks: Clocks): readonly Html[] {
  const found: Html[] = [];
  const anchored = new Set<string>();
  for (const match of text.matchAll(/[^\n]+/g)) {
    const from = match.index;
    const to = from + match[0].length;
    const inside = claims.filter(({ span }) => span.start < to && span.end > from);
    const cuts = new Set([from, to]);
    for (const { span } of inside) {
      if (span.start > from) cuts.add(span.start);
      if (span.end < to) cuts.add(span.end);
    }
    const places = [...cuts].sort((a, b) => a - b);
    const parts = places
      .slice(0, -1)
      .map((start, index) => stretch(text, start, places[index + 1]!, inside, anchored, clocks));
    found.push(html`<p>${parts}</p>`);
  }
  return found;
}

function stretch(
  text: string,
  start: number,
  end: number,
  claims: readonly Claim[],
  anchored: Set<string>,
  clocks: Clocks,
): Html | string {
  const over = claims.filter(({ span }) => span.start <= start && span.end >= end);
  const best = [...over].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  const shown = text.slice(start, end);
  if (best === undefined) return shown;
  const anchors = over
    .filter(({ id }) => !anchored.has(id))
    .map(({ id }) => {
      anchored.add(id);
      return html`<span id="claim-${id}"></span>`;
    });
  return html`${anchors}<mark><a href="${hrefWith(`/claims/${best.id}`, clocks)}">${shown}</a></mark>`;
}
