// Dated things as a calendar after RFC 5545: all-day events, each over the whole stretch its date was told with, so that "1961" fills the
// year and is never sharpened to a day. No alarms, no time zones, no stamps but those that it is given.
import { addDays, type Day } from "../kernel/day.js";
import type { DateRange } from "../kernel/range.js";

export interface CalendarEntry {
  /** Unique and lasting. */
  readonly id: string;
  readonly time: DateRange;
  readonly title: string;
  readonly text: string;
  /** ISO instant at which this was learnt. */
  readonly stamp: string;
}

export function icalText(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Noroshi//ledger//EN", `X-WR-CALNAME:${escaped(name)}`],
    ...entries.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ id, time, title, text, stamp }: CalendarEntry): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(id)}@noroshi`,
    `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/g, "")}Z`,
    `DTSTART;VALUE=DATE:${compact(time.from)}`,
    `DTEND;VALUE=DATE:${compact(addDays(time.to, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(day: Day): string {
  return day.replaceAll("-", "");
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** Lines of 75 octets at most; what follows begins with a blank. A character is never cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
