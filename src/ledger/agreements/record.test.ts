// The thin record of one treaty on days before, during and after it, and across a succession of states.
import { expect, test } from "vitest";
import type { Day } from "../../kernel/day.js";
import { toRecord } from "./record.js";
import { parseRegister } from "./register.js";

const agreement = parseRegister([
  {
    name: "x.json",
    text: JSON.stringify({
      about: "x",
      seen: "2025-01-01",
      agreements: [
        {
          id: "t",
          name: "Treaty of Help",
          parties: ["SUN", "PRK"],
          signed: "1961-07-06",
          inForce: "1961-09-10",
          ended: "1996-09-10",
          clauses: [
            { kind: "consultation", trigger: "threat", firmness: "consult", text: "talk." },
            { kind: "defence", trigger: "attack", firmness: "automatic", text: "help." },
            { kind: "aid", trigger: "always", firmness: "obliged", text: "send.", spell: { from: "1970" } },
          ],
          sources: [{ title: "UN Treaty Series" }, { title: "Archive" }],
        },
      ],
    }),
  },
]).agreements[0]!;
const record = (on: string) => toRecord(agreement, on as Day, "2025-01-01" as Day);

test.each([
  ["1961-08-01", "signed", ["PRK", "SUN"], false, false],
  ["1965-01-01", "in-force", ["PRK", "SUN"], true, false],
  ["1995-01-01", "in-force", ["PRK", "RUS"], true, false],
  ["1997-01-01", "ended", ["PRK", "RUS"], true, true],
] as const)("on %s the record says %s and names %j", (on, status, parties, inForce, ended) => {
  const row = record(on);
  expect(row).toMatchObject({ kind: "agreement", status, parties });
  expect(row.inForce !== null).toBe(inForce);
  expect(row.ended !== null).toBe(ended);
});

test("clauses come in the kernel's order and only from the day they held; sources are the basis, sorted", () => {
  expect(record("1965-01-01").clauses).toEqual(["defence", "consultation"]);
  expect(record("1975-01-01").clauses).toEqual(["defence", "consultation", "aid"]);
  expect(record("1965-01-01").basis.map((basis) => ("title" in basis ? basis.title : ""))).toEqual([
    "Archive",
    "UN Treaty Series",
  ]);
});

test("the id does not change with the day", () => {
  expect(record("1961-08-01").id).toBe(record("1997-01-01").id);
});
