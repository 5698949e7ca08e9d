// The status of an agreement on a day, from its record alone, at the edges of every stage.
import { expect, test } from "vitest";
import { anAgreement, days } from "../../tests/coded.js";
import type { Day } from "../kernel/day.js";
import type { AgreementRecord, AgreementStatus } from "../kernel/record.js";
import { statusOn } from "./agreements.js";

const treaty = anAgreement({
  signed: days("2024-06-19"),
  inForce: days("2024-12-04"),
  ended: days("2030-01-01"),
  status: "ended",
});
const told = (part: Partial<AgreementRecord>) => anAgreement({ signed: null, inForce: null, ended: null, ...part });

test.each<[string, AgreementRecord, string, AgreementStatus]>([
  ["before its signature", treaty, "2024-06-18", "announced"],
  ["on the day", treaty, "2024-06-19", "signed"],
  ["the day before force", treaty, "2024-12-03", "signed"],
  ["the day of force", treaty, "2024-12-04", "in-force"],
  ["the last day", treaty, "2029-12-31", "in-force"],
  ["the end", treaty, "2030-01-01", "ended"],
  [
    "a year told, inside it",
    told({ signed: days("1961-01-01", "1961-12-31"), status: "signed" }),
    "1961-07-01",
    "announced",
  ],
  [
    "a year told, after it",
    told({ signed: days("1961-01-01", "1961-12-31"), status: "signed" }),
    "1961-12-31",
    "signed",
  ],
  [
    "in force since a day nobody told",
    told({ signed: days("2024-06-19"), status: "in-force" }),
    "2024-07-01",
    "signed",
  ],
  ["no date at all", told({ status: "in-force" }), "2024-07-01", "in-force"],
  ["only an end, before it", told({ ended: days("1996-09-10"), status: "ended" }), "1990-01-01", "in-force"],
  ["only an end, after it", told({ ended: days("1996-09-10"), status: "ended" }), "1996-09-10", "ended"],
  ["announced", told({ signed: days("2024-06-19"), status: "announced" }), "2024-07-01", "announced"],
])("%s", (_, record, day, expected) => {
  expect(statusOn(record, day as Day)).toBe(expected);
});
