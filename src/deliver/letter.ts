// A letter: one alert or brief as it goes out, in plain text, in HTML and as data. Made once and kept, so that every try sends the same.
// Text from reports is escaped in HTML and has no line breaks of its own where a line has a meaning, such as a subject.
import { html, raw } from "hono/html";
import type { Day } from "../kernel/day.js";
import { hashOf } from "../kernel/hash.js";
import type { Alert } from "../watch/alert.js";
import { ALL_WATCHES } from "../watch/silence.js";

export interface Letter {
  /** The same at every try and in every channel; webhook-id and the name of the mail. */
  readonly message: string;
  /** What this is a part of: the alert, or the brief of a watch. */
  readonly thread: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Of the webhook and the file; `type` names what it is. */
  readonly data: { readonly type: string; readonly timestamp: string; readonly data: object };
}

/** The words that an alert stands on. */
export interface Evidence {
  readonly claim: string;
  readonly type: string;
  readonly words: string;
  readonly outlet: string | null;
  readonly published: Day;
  readonly document: string;
  readonly url: string | null;
}

export interface AlertNews {
  readonly alert: Alert;
  /** As readers know the watch; for `*` it is not used. */
  readonly name: string;
  /** What is new since it last spoke, the latest first; some of it where there is much. */
  readonly evidence: readonly Evidence[];
  /** ISO instant at which it was made. */
  readonly made: string;
}

/** What is said is one message: the same alert in the same state, on the same day, with the same change. */
export function messageOf({ id, spoke, state, change }: Alert): string {
  return hashOf("message", id, spoke, state, change);
}

const SUBJECT = 140;

export function alertLetter({ alert, name, evidence, made }: AlertNews): Letter {
  const head = alert.watch === ALL_WATCHES ? "Sources" : oneLine(name);
  const step = alert.step === null ? "" : `, level ${alert.step}`;
  // What is quiet or closed holds no longer: its sentence is the last that held, and must not read as if it did.
  const over = alert.state === "quiet" || alert.state === "closed";
  const said = oneLine(over ? `${alert.change} Last: ${alert.sentence}` : alert.sentence);
  const stands = counted(alert.claims.length + alert.records.length, evidence.length, alert.fresh.length);
  const facts = [
    `${alert.state} on ${alert.spoke}${step}`,
    `Rule: ${alert.rule} (${alert.keys.join(", ")}), first raised on ${alert.raised}.`,
    `Since last time: ${oneLine(alert.change)}`,
  ];
  const quotes = evidence.map((one) => ({
    ...one,
    words: oneLine(one.words),
    outlet: oneLine(one.outlet ?? "no outlet"),
  }));
  const text = [
    head,
    facts[0]!,
    "",
    said,
    ...facts.slice(1),
    "",
    ...(stands === "" ? [] : [stands]),
    ...quotes.map((one) => `- “${one.words}” (${one.outlet}, ${one.published}; ${one.type}, claim ${one.claim})`),
    "",
    `Alert ${alert.id}. noroshi show CLAIM prints a claim with the trail to its words.`,
  ].join("\n");
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${head}</title></head>
<body style="font: 16px/1.5 Georgia, serif; max-width: 40em; margin: 1em">
<h1 style="font-size: 1.2em">${head}: ${facts[0]}</h1>
<p>${said}</p>
<p>${facts[1]}<br>${facts[2]}</p>
${stands === "" ? "" : html`<p>${stands}</p>`}
<ul>${quotes.map((one) => html`<li><q>${one.words}</q> <cite>${one.outlet}, ${one.published}</cite>${link(one.url)} <small>${one.type}, claim ${one.claim}</small></li>\n`)}</ul>
<p><small>Alert ${alert.id}</small></p>
</body></html>`;
  return {
    message: messageOf(alert),
    thread: alert.id,
    subject: cut(`${head}: ${alert.state}: ${said}`),
    text: `${text}\n`,
    html: String(page),
    data: {
      type: `alert.${alert.state}`,
      timestamp: made,
      data: { watch: { id: alert.watch, name: head }, alert, evidence },
    },
  };
}

export interface BriefNews {
  readonly watch: string;
  readonly name: string;
  readonly day: Day;
  readonly text: string;
  readonly html: string;
  /** The brief as data. */
  readonly brief: object;
  readonly made: string;
}

/** The brief of a watch on a day is one message, whatever it tells. */
export function briefMessage(watch: string, day: Day): string {
  return hashOf("message", "brief", watch, day);
}

export function briefLetter({ watch, name, day, text, html: page, brief, made }: BriefNews): Letter {
  return {
    message: briefMessage(watch, day),
    thread: hashOf("thread", "brief", watch),
    subject: cut(`${oneLine(name)}: brief of ${day}`),
    ...{ text, html: page },
    data: { type: "brief.daily", timestamp: made, data: { watch: { id: watch, name: oneLine(name) }, day, brief } },
  };
}

/** White space folded to blanks, control characters gone: no text can begin a line or a header of its own. */
export function oneLine(text: string): string {
  return text
    .replace(/[^\P{Cc}\s]|[\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/[\s\u0085]+/gu, " ")
    .trim();
}

/** A subject of bearable length. */
export function cut(text: string): string {
  return text.length <= SUBJECT ? text : `${text.slice(0, SUBJECT - 1).trimEnd()}…`;
}

function counted(all: number, shown: number, fresh: number): string {
  if (all === 0) return "";
  const which = fresh === 0 ? "" : `, ${fresh} of them new`;
  return `It stands on ${all} ${all === 1 ? "claim or record" : "claims and records"}${which}${shown < fresh ? `; the latest ${shown}` : ""}:`;
}

function link(url: string | null) {
  return url !== null && /^https?:\/\//.test(url) ? html` <a href="${url}">report</a>` : raw("");
}
