// A claim's card: the marked words with what stands around them, who speaks, how sure, and why it reads so.
// It shows what was read; rulings stand beside it and change nothing in it.
import { html } from "hono/html";
import { dayText, rangeText } from "../brief/dates.js";
import { nameOf } from "../brief/names.js";
import type { Actor, Claim } from "../kernel/claim.js";
import type { Document } from "../kernel/document.js";
import type { ClaimRow, Past, Ruling } from "../store/store.js";
import { plover, QUADS } from "../words/plover.js";
import { type Clocks, hrefWith } from "./clocks.js";
import { rulingsOf } from "./rulings.js";
import type { Html } from "./shell.js";

interface Shown {
  readonly row: ClaimRow;
  readonly document: Document;
  readonly rulings: readonly Ruling[];
  readonly history: readonly Past<Claim>[];
  readonly clocks: Clocks;
}

/** What is shown of the text before and after the words; cut at a blank. In UTF-16 units. */
const AROUND = 320;

export function claimPage({ row, document, rulings, history, clocks }: Shown): Html {
  const { claim, knownFrom } = row;
  return html`
<article class="card">
<h1><span class="type">${claim.type}</span> ${sides(claim)}</h1>
<blockquote>${quote(claim, document)}</blockquote>
<p class="from"><cite>${document.outlet ?? "no outlet"}</cite>, <time datetime="${document.published}">${dayText(document.published)}</time>:
<a href="${hrefWith(`/documents/${document.id}`, clocks, `claim-${claim.id}`)}">${document.title || document.name}</a></p>
${rulingsOf(rulings)}
<dl>
<dt>What</dt><dd>${meaning(claim)}</dd>
<dt>Who</dt><dd>${actors(claim.actor) || "nobody named"}</dd>
${claim.recipient.length === 0 ? "" : html`<dt>To whom</dt><dd>${actors(claim.recipient)}</dd>`}
${claim.object === null ? "" : html`<dt>Of what</dt><dd>${claim.object.text}${claim.object.class === null ? "" : ` (${claim.object.class})`}</dd>`}
<dt>Said by</dt><dd>${claim.attribution.length === 0 ? `${document.outlet ?? "the document"}, in its own voice` : claim.attribution.map(actor).join(", passed on by ")}</dd>
<dt>How sure</dt><dd>${claim.certainty}${claim.polarity === "negated" ? "; said not to be so" : ""}</dd>
<dt>When</dt><dd>${claim.time === null ? "not told" : rangeText(claim.time)} (${claim.tense})</dd>
<dt>Known since</dt><dd><time datetime="${knownFrom}">${knownFrom.slice(0, 16).replace("T", " ")} UTC</time>${history.length > 1 ? `, in ${history.length} versions` : ""}</dd>
</dl>
<details class="why"><summary>Why it reads so</summary>
<p>Codebook: <code>${claim.why.frame}</code></p>
<ul>${claim.why.notes.map((note) => html`<li>${note}</li>`)}</ul>
<p>Claim <code>${claim.id}</code>, characters ${claim.span.start} to ${claim.span.end}.</p></details>
</article>`;
}

function quote({ span }: Claim, { text }: Document): Html {
  const from = span.start <= AROUND ? 0 : text.indexOf(" ", span.start - AROUND) + 1;
  const until = span.end + AROUND >= text.length ? text.length : text.lastIndexOf(" ", span.end + AROUND);
  const before = `${from === 0 ? "" : "… "}${text.slice(Math.min(from, span.start), span.start)}`;
  const after = `${text.slice(span.end, Math.max(until, span.end))}${until === text.length ? "" : " …"}`;
  return html`${before}<mark>${text.slice(span.start, span.end)}</mark>${after}`;
}

function sides({ actor, recipient }: Claim): string {
  const names = (list: readonly Actor[]) =>
    [...new Set(list.map(({ id, text }) => (id === null ? text : nameOf(id))))].join(", ");
  const first = actor.length === 0 ? "nobody named" : names(actor);
  return recipient.length === 0 ? first : `${first} → ${names(recipient)}`;
}

function meaning({ type, mode, kind }: Claim): string {
  const entry = plover(type);
  const name =
    entry === null
      ? kind === "assessment"
        ? "somebody's judgement"
        : "what stands"
      : `${entry.what}: ${QUADS[entry.quad]}`;
  return mode === null ? name : `${name} (${mode})`;
}

function actors(list: readonly Actor[]): string {
  return list.map(actor).join(", ");
}

function actor({ id, text }: Actor): string {
  return id === null || text === nameOf(id) ? text : `${text} (${nameOf(id)})`;
}
