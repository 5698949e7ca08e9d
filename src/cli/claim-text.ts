// Claims and records as lines for a reader at a terminal: who, to whom, how sure, said by whom, and the words.
// Programs take the JSON lines of formats/claims instead; this layout may change.
import { dayText, rangeText } from "../brief/dates.js";
import type { Actor, Claim } from "../kernel/claim.js";
import type { Document } from "../kernel/document.js";
import { printRange } from "../kernel/range.js";
import type { StandingRecord } from "../kernel/record.js";
import { words } from "../kernel/span.js";
import { type Paint, plain } from "./paint.js";

export function documentHead(document: Document, paint: Paint): string {
  const outlet = document.outlet === null ? "" : `${plain(document.outlet)}, `;
  const title = document.title === "" ? "" : `\n${plain(document.title)}`;
  return `${paint.bold(plain(document.name))}  ${paint.dim(outlet + dayText(document.published))}${title}\n`;
}

export interface ClaimTextOptions {
  readonly explain: boolean;
}

/** Several lines, the last of them the quoted words. */
export function claimText(claim: Claim, document: Document, paint: Paint, { explain }: ClaimTextOptions): string {
  const lines = [
    `  ${paint.bold(claim.type.padEnd(10))}${sides(claim)}${objectText(claim)}`,
    `            ${paint.dim(readings(claim))}`,
  ];
  if (claim.attribution.length > 0)
    lines.push(`            said by ${claim.attribution.map(actorText).join(", passed on by ")}`);
  lines.push(`            “${plain(words(document.text, claim.span))}”`);
  if (explain) {
    lines.push(paint.dim(`            because ${claim.why.frame}`));
    for (const note of claim.why.notes) lines.push(paint.dim(`            · ${note}`));
    lines.push(paint.dim(`            claim ${claim.id}`));
  }
  return `${lines.join("\n")}\n`;
}

function sides({ actor, recipient }: Claim): string {
  const codes = (actors: readonly Actor[]) => actors.map((one) => one.id ?? plain(one.text)).join(", ");
  const first = actor.length === 0 ? "—" : codes(actor);
  return recipient.length === 0 ? first : `${first} → ${codes(recipient)}`;
}

function objectText({ object, mode }: Claim): string {
  const thing = object === null ? "" : `  ${object.class ?? "object"}: ${plain(object.text)}`;
  return `${thing}${mode === null ? "" : `  (${mode})`}`;
}

function readings({ certainty, polarity, tense, time }: Claim): string {
  const when = time === null ? "" : ` · ${rangeText(time)}`;
  return `${certainty}${polarity === "negated" ? " · negated" : ""} · ${tense}${when}`;
}

export function actorText({ id, text }: Actor): string {
  return id === null || plain(text) === id ? plain(text) : `${plain(text)} (${id})`;
}

/** One line. */
export function recordText(record: StandingRecord): string {
  const when = (range: { readonly from: string; readonly to: string } | null) =>
    range === null ? "" : `  ${printRange(range as Parameters<typeof printRange>[0])}`;
  switch (record.kind) {
    case "agreement": {
      const dates = [
        record.signed === null ? "" : `signed ${printRange(record.signed)}`,
        record.inForce === null ? "" : `in force ${printRange(record.inForce)}`,
        record.ended === null ? "" : `ended ${printRange(record.ended)}`,
      ].filter((part) => part !== "");
      return `agreement  ${record.status.padEnd(9)}  ${record.parties.join(", ")}  ${plain(record.name ?? "unnamed")}${dates.length === 0 ? "" : `  (${dates.join(", ")})`}${record.clauses.length === 0 ? "" : `  [${record.clauses.join(", ")}]`}`;
    }
    case "transfer":
      return `transfer   ${record.from} → ${record.to}  ${record.class}  ${record.certainty}${when(record.time)}`;
    case "sanction":
      return `sanction   ${record.by} on ${record.on}  ${record.action}${when(record.time)}`;
    case "dispute":
      return `dispute    ${plain(record.territory)}: held by ${record.holder}, claimed by ${record.claimant}`;
    case "programme":
      return `programme  ${record.owner}  ${record.class}  ${record.direction}  ${record.certainty}${when(record.time)}`;
  }
}
