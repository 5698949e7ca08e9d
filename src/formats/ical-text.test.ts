// A calendar that no line of it breaks: length, escapes, whole stretches.
import fc from "fast-check";
import { expect, test } from "vitest";
import { days } from "../../tests/coded.js";
import { icalText } from "./ical-text.js";

const entry = { id: "r1-signed", title: "A treaty", text: "signed", stamp: "2024-06-20T08:00:00.000Z" };

test("a year fills the year, and the end is the day after", () => {
  const text = icalText("dates", [{ ...entry, time: days("1961-01-01", "1961-12-31") }]);
  expect(text.split("\r\n")).toEqual([
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Noroshi//ledger//EN", "X-WR-CALNAME:dates", "BEGIN:VEVENT"],
    ...["UID:r1-signed@noroshi", "DTSTAMP:20240620T080000Z", "DTSTART;VALUE=DATE:19610101"],
    ...["DTEND;VALUE=DATE:19620101", "SUMMARY:A treaty", "DESCRIPTION:signed", "TRANSP:TRANSPARENT"],
    ...["END:VEVENT", "END:VCALENDAR", ""],
  ]);
});

test("whatever a title holds stays within its line, and no line is longer than 75 octets", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      const text = icalText("x", [{ ...entry, title, time: days("2024-06-19") }]);
      const lines = text.split("\r\n");
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replace(/\r\n /g, "").split("\r\n")).toHaveLength(15);
      expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
    }),
  );
});
