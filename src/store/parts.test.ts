// The small parts of the store that need no database: search words, cursors, validity, content and the rule of versions.
// What they do to a ledger, contract.test.ts shows.
import { describe, expect, test } from "vitest";
import { anAgreement, aTransfer, days } from "../../tests/coded.js";
import type { StandingRecord } from "../kernel/record.js";
import { contentOf } from "./content.js";
import { placeOf } from "./postgres.js";
import { searchable, searchConfig, searchQuery } from "./search.js";
import { actorsOf, validityOf } from "./validity.js";
import { changeOf, type Version } from "./versions.js";
import { pageSize, readCursor, writeCursor } from "./where.js";

test.each([
  ["Sanctions REMAIN", "sanctions remain"],
  ["САНКЦИИ", "санкции"],
  ["制裁", " 制裁 "],
  ["日本の制裁は", " 日本 本の の制 制裁 裁は "],
  ["G7と日", "g7 と日 "],
  ["日", " 日 "],
  ["", ""],
])("searchable %j", (text, expected) => expect(searchable(text)).toBe(expected));

test.each([
  ["Oil or arms", "oil or arms"],
  ["制裁", '"制裁"'],
  ["日本の", '"日本 本の"'],
  ['"日本の" -oil', '" 日本 本の " -oil'],
  ['oil "', 'oil "'],
  ["", ""],
])("searchQuery %j", (text, expected) => expect(searchQuery(text)).toBe(expected));

test.each([
  ["en", "english"],
  ["EN-gb", "english"],
  ["ja", "simple"],
  ["enm", "simple"],
  ["", "simple"],
])("searchConfig %j", (lang, expected) => expect(searchConfig(lang)).toBe(expected));

describe("cursors", () => {
  const shape = ["string", "number"] as const;
  test("are read back", () => expect(readCursor(writeCursor(["2024-06-19", 7]), shape)).toEqual(["2024-06-19", 7]));
  test.each([
    ["", "empty"],
    ["nonsense", "no JSON"],
    [writeCursor(["a"]), "too short"],
    [writeCursor(["a", "b"]), "of another type"],
    [writeCursor(["a", 1, 2]), "too long"],
    [writeCursor(["a\0", 1]), "with NUL"],
    [Buffer.from('["\\",1]').toString("base64url"), "half an escape"],
    [Buffer.from("[1e999,1]").toString("base64url"), "no number we write"],
  ])("%j is refused: %s", (cursor) =>
    expect(() => readCursor(cursor, shape)).toThrowError(expect.objectContaining({ code: "bad-input" })),
  );
  test.each([0, -1, 1.5, 10_001, Number.NaN])("a page of %d rows is refused", (size) =>
    expect(() => pageSize(size)).toThrow(),
  );
  test("a page has 100 rows unless told", () => expect([pageSize(undefined), pageSize(7)]).toEqual([100, 7]));
});

const common = { id: "r", basis: [{ claim: "c" }] };
const RECORDS: readonly (readonly [StandingRecord, readonly [string | null, string | null], readonly string[]])[] = [
  [anAgreement(), ["2024-06-19", null], ["PRK", "RUS"]],
  [anAgreement({ inForce: days("2024-12-04") }), ["2024-06-19", null], ["PRK", "RUS"]],
  [
    anAgreement({ signed: null, inForce: days("1961-09-10"), ended: days("1996-01-01", "1996-12-31") }),
    ["1961-09-10", "1996-12-31"],
    ["PRK", "RUS"],
  ],
  [anAgreement({ signed: null, parties: ["RUS", "PRK", "RUS"] }), [null, null], ["PRK", "RUS"]],
  [aTransfer(), ["2023-08-01", null], ["PRK", "RUS"]],
  [aTransfer({ time: null }), [null, null], ["PRK", "RUS"]],
  [
    { ...common, kind: "sanction", by: "JPN", on: "PRK", action: "lifted", time: days("2014-07-04") },
    ["2014-07-04", null],
    ["JPN", "PRK"],
  ],
  [{ ...common, kind: "dispute", holder: "RUS", claimant: "JPN", territory: "x" }, [null, null], ["JPN", "RUS"]],
  [
    {
      ...common,
      kind: "programme",
      owner: "PRK",
      class: "missile",
      direction: "test",
      certainty: "certain",
      time: days("2024-05-27"),
    },
    ["2024-05-27", null],
    ["PRK"],
  ],
];
test.each(RECORDS)("validity of %j", (record, [from, to], actors) => {
  expect(validityOf(record)).toEqual({ from, to });
  expect(actorsOf(record)).toEqual(actors);
});

test("content is the same whatever the order of keys, and differs with any value or order of a list", () => {
  const value = { a: 1, b: { c: "x", d: [1, 2] } };
  expect(contentOf({ b: { d: [1, 2], c: "x" }, a: 1 })).toBe(contentOf(value));
  expect(contentOf({ ...value, a: 2 })).not.toBe(contentOf(value));
  expect(contentOf({ ...value, b: { c: "x", d: [2, 1] } })).not.toBe(contentOf(value));
  expect(contentOf({ ...value, b: { c: "x" } })).not.toBe(contentOf(value));
});

describe("versions", () => {
  const was = (id: string, open = true): Version => ({
    id,
    version: 3,
    group: "d",
    content: "old",
    since: "2024-06-20",
    open,
  });
  const rows: readonly (readonly [string, readonly Version[], readonly [string, string][], boolean, string])[] = [
    ["a new one opens", [], [["a", "x"]], true, "open a1"],
    ["the same stays", [was("a")], [["a", "old"]], true, ""],
    ["a changed one closes and opens", [was("a")], [["a", "x"]], true, "close a open a4"],
    ["a missing one closes", [was("a")], [], true, "close a"],
    ["a missing one stays where the write is not whole", [was("a")], [], false, ""],
    ["a closed one that comes back opens", [was("a", false)], [["a", "old"]], true, "open a4"],
    ["a closed one that is not wanted stays closed", [was("a", false)], [], true, ""],
  ];
  test.each(rows)("%s", (_name, newest, wanted, whole, expected) => {
    const change = changeOf(
      newest,
      wanted.map(([id, content]) => ({ id, content })),
      "2024-06-20",
      whole,
    );
    const said = [
      ...change.close.map(({ id }) => `close ${id}`),
      ...change.open.map(({ value, version }) => `open ${value.id}${version}`),
    ];
    expect(said.join(" ")).toBe(expected);
  });
  test.each(
    rows.map(
      ([name, newest, wanted, whole, expected]) =>
        [name, newest, wanted, whole, expected.includes("close") || expected.includes("4")] as const,
    ),
  )("known a day too early: %s", (_name, newest, wanted, whole, refused) => {
    const change = () =>
      changeOf(
        newest,
        wanted.map(([id, content]) => ({ id, content })),
        "2024-06-19",
        whole,
      );
    if (refused) expect(change).toThrowError(expect.objectContaining({ code: "bad-input" }));
    else expect(change).not.toThrow();
  });
});

test.each([
  ["postgres://me:secret@db.example:5432/ledger?sslmode=require", "postgres://me@db.example:5432/ledger"],
  ["postgres:///ledger", "postgres:///ledger"],
  ["not a url with secret", "DATABASE_URL"],
])("the place %j shows no password", (url, expected) => expect(placeOf(url)).toBe(expected));
