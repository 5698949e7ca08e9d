// The alerts as an Atom feed (RFC 4287), one entry for each alert as it last spoke, the latest first. What a feed reader does with an
// entry that changed is the reader's; the entry keeps its id and moves its date.
import { renameSync, writeFileSync } from "node:fs";
import { generateAtomFeed } from "feedsmith";
import type { Alert } from "../watch/alert.js";
import { oneLine } from "./letter.js";
import type { Tried } from "./tried.js";

/** The most entries in a feed. */
const MOST = 100;

export interface FeedEntry {
  readonly alert: Alert;
  /** As readers know the watch. */
  readonly name: string;
  /** The alert's sentence as it is told to people. */
  readonly sentence: string;
}

/** @param base where the server is reached, such as http://127.0.0.1:8470; null for a feed that stands alone */
export function alertFeed(entries: readonly FeedEntry[], base: string | null = null): string {
  const latest = [...entries]
    .sort((a, b) => order(b.alert.spoke, a.alert.spoke) || order(a.alert.id, b.alert.id))
    .slice(0, MOST);
  return generateAtomFeed({
    id: "urn:noroshi:alerts",
    title: { value: "Noroshi: alerts" },
    updated: moment(latest[0]?.alert.spoke ?? "1970-01-01"),
    authors: [{ name: "Noroshi" }],
    ...(base === null ? {} : { links: [{ href: `${base}/alerts.xml`, rel: "self", type: "application/atom+xml" }] }),
    entries: latest.map(({ alert, name, sentence }) => ({
      id: `urn:noroshi:alert:${alert.id}`,
      title: { value: clean(`${name}: ${alert.state}: ${sentence}`) },
      published: moment(alert.raised),
      updated: moment(alert.spoke),
      categories: [{ term: alert.rule }, { term: alert.state }],
      content: {
        value: clean(
          `${sentence} ${alert.change} Rule: ${alert.rule} (${alert.keys.join(", ")}). Claims: ${alert.claims.length}; records: ${alert.records.length}; alert ${alert.id}.`,
        ),
      },
      ...(base === null || alert.step === null
        ? {}
        : { links: [{ href: `${base}/watches/${alert.watch}?asOf=${alert.spoke}`, rel: "alternate" }] }),
    })),
  });
}

/** Writes a feed whole or not at all: a reader never sees half of one. */
export function writeFeed(file: string, xml: string): Tried {
  try {
    writeFileSync(`${file}.new`, xml);
    renameSync(`${file}.new`, file);
    return { came: "sent", said: "written" };
  } catch (error) {
    return { came: "failed", said: error instanceof Error ? error.message : String(error), wait: null };
  }
}

/** One line without what XML 1.0 cannot hold. */
function clean(text: string): string {
  return oneLine(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""));
}

function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
