// A record with everything it stands on: register entries with their source, claims with their words, and what it was before.
// It tells who says it stands; it does not decide between them.
import { html } from "hono/html";
import { dayText, rangeText } from "../brief/dates.js";
import { listed, nameOf } from "../brief/names.js";
import type { Claim } from "../kernel/claim.js";
import type { Document } from "../kernel/document.js";
import type { DateRange } from "../kernel/range.js";
import type { StandingRecord } from "../kernel/record.js";
import { words } from "../kernel/span.js";
import type { Past, RecordRow, Ruling } from "../store/store.js";
import { type Clocks, hrefWith } from "./clocks.js";
import { rulingsOf } from "./rulings.js";
import type { Html } from "./shell.js";

interface Shown {
  readonly row: RecordRow;
  readonly told: readonly { readonly claim: Claim; readonly document: Document }[];
  readonly rulings: readonly Ruling[];
  readonly history: readonly Past<StandingRecord>[];
  readonly clocks: Clocks;
}

export function recordPage({ row, told, rulings, history, clocks }: Shown): Html {
  const { record, knownFrom } = row;
  const registers = record.basis.flatMap((basis) => ("register" in basis ? [basis] : []));
  const before = history.slice(0, -1);
  return html`
<article class="card">
<h1><span class="type">${record.kind}</span> ${titleOf(record)}</h1>
${rulingsOf(rulings)}
<dl>${fieldsOf(record).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
<dt>Known since</dt><dd>${knownFrom.slice(0, 10)}</dd></dl>
<h2>What it stands on</h2>
<ul class="basis">
${registers.map(({ register, title, url }) => html`<li>Register ${register}: ${url !== null && /^https?:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer">${title}</a>` : title}</li>`)}
${told.map(({ claim, document }) => html`<li><a href="${hrefWith(`/claims/${claim.id}`, clocks)}"><q><mark>${words(document.text, claim.span)}</mark></q></a> <cite>${document.outlet ?? document.name}, ${dayText(document.published)}</cite></li>`)}
</ul>
${
  before.length === 0
    ? ""
    : html`<details><summary>What the ledger held before</summary><ul>${before.map(
        ({ value, knownFrom: from, knownTo }) =>
          html`<li>${from.slice(0, 10)} to ${knownTo?.slice(0, 10) ?? "now"}: ${fieldsOf(value)
            .map(([name, text]) => `${name.toLowerCase()} ${text}`)
            .join("; ")}</li>`,
      )}</ul></details>`
}
<p><code>${record.id}</code></p>
</article>`;
}

function titleOf(record: StandingRecord): string {
  switch (record.kind) {
    case "agreement":
      return record.name ?? listed(record.parties.map(nameOf));
    case "transfer":
      return `${nameOf(record.from)} → ${nameOf(record.to)}: ${record.class}`;
    case "sanction":
      return `${nameOf(record.by)} on ${nameOf(record.on)}`;
    case "dispute":
      return record.territory;
    case "programme":
      return `${nameOf(record.owner)}: ${record.class}`;
  }
}

function fieldsOf(record: StandingRecord): readonly (readonly [string, string])[] {
  const date = (name: string, range: DateRange | null) => (range === null ? [] : [[name, rangeText(range)] as const]);
  switch (record.kind) {
    case "agreement":
      return [
        ["Parties", listed(record.parties.map(nameOf))],
        ...date("Signed", record.signed),
        ...date("In force since", record.inForce),
        ...date("Ended", record.ended),
        ["Status", record.status],
        ["Clauses", record.clauses.join(", ") || "none told"],
      ];
    case "transfer":
      return [
        ["From", nameOf(record.from)],
        ["To", nameOf(record.to)],
        ["Of", record.class],
        ["How sure", record.certainty],
        ...date("When", record.time),
      ];
    case "sanction":
      return [
        ["By", nameOf(record.by)],
        ["On", nameOf(record.on)],
        ["Step", record.action],
        ...date("When", record.time),
      ];
    case "dispute":
      return [
        ["Held by", nameOf(record.holder)],
        ["Claimed by", nameOf(record.claimant)],
      ];
    case "programme":
      return [
        ["Owner", nameOf(record.owner)],
        ["Class", record.class],
        ["Direction", record.direction],
        ["How sure", record.certainty],
        ...date("When", record.time),
      ];
  }
}
