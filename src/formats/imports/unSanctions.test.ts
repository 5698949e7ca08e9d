// The UN list's XML in small, with made-up entries: records by programme, rows set aside, and files that are not the list.
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readUnSanctions } from "./unSanctions.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const individual = (programme: string, number: string, listed: string, name = "ADA") =>
  `<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>${name}</FIRST_NAME><SECOND_NAME>EXAMPLE</SECOND_NAME><UN_LIST_TYPE>${programme}</UN_LIST_TYPE><REFERENCE_NUMBER>${number}</REFERENCE_NUMBER><LISTED_ON>${listed}</LISTED_ON><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS></INDIVIDUAL>`;
const entity = (programme: string, number: string, listed: string) =>
  `<ENTITY><FIRST_NAME>MADE UP &amp; SONS&#39; TRADE</FIRST_NAME><UN_LIST_TYPE>${programme}</UN_LIST_TYPE><REFERENCE_NUMBER>${number}</REFERENCE_NUMBER><LISTED_ON>${listed}</LISTED_ON></ENTITY>`;
const list = (individuals: string, entities: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2020-05-06T00:00:09.554Z">
  <INDIVIDUALS>${individuals}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`;
const small = list(
  individual("DPRK", "KPi.901", "2011-02-03") + individual("Al-Qaida", "QDi.901", "2001-02-03"),
  entity("DPRK", "KPe.901", "2010-02-03-04:00"),
);

test("entries become rows, and each state's programme two records", () => {
  const { rows, records, setAside } = readUnSanctions("un.xml", bytes(small));
  expect(setAside).toEqual([]);
  expect(rows.map(({ entry, name, on, kind }) => [entry, name, on, kind])).toEqual([
    ["KPi.901", "ADA EXAMPLE", "PRK", "persons"],
    ["QDi.901", "ADA EXAMPLE", null, "persons"],
    ["KPe.901", "MADE UP & SONS' TRADE", "PRK", "entities"],
  ]);
  expect(rows[0]!.source).toBe("UN Consolidated List, KPi.901");
  expect(records).toMatchObject([
    { kind: "sanction", by: "UNSC", on: "PRK", action: "imposed", time: { from: "2010-02-03", to: "2010-02-03" } },
    { kind: "sanction", by: "UNSC", on: "PRK", action: "maintained", time: { from: "2020-05-06", to: "2020-05-06" } },
  ]);
  expect(records[0]!.basis).toMatchObject([
    {
      title: expect.stringContaining("of 2020-05-06, on North Korea; listed: entities 1, persons 1"),
      seen: "2020-05-06",
    },
  ]);
  expect(records[0]!.id).not.toBe(records[1]!.id);
});

test("packed with gzip it is the same", () => {
  expect(readUnSanctions("un.xml", gzipSync(bytes(small)))).toEqual(readUnSanctions("un.xml", bytes(small)));
});

test("a record keeps its id when the list grows", () => {
  const more = list(individual("DPRK", "KPi.901", "2011-02-03") + individual("DPRK", "KPi.902", "2005-01-01"), "");
  const ids = (text: string) => readUnSanctions("un.xml", bytes(text)).records.map(({ id }) => id);
  expect(ids(more)).toEqual(ids(small));
});

test.each<[string, string, string]>([
  [
    "a programme not known",
    individual("Atlantis", "ATi.001", "2011-02-03"),
    'the programme "Atlantis" is not known here',
  ],
  ["no day", individual("DPRK", "KPi.901", "2011-02-30"), '"2011-02-30" is no day of listing'],
  [
    "a name of an object's own",
    individual("constructor", "KPi.901", "2011-02-03"),
    'the programme "constructor" is not known here',
  ],
])("%s sets the entry aside", (_, one, reason) => {
  const { rows, setAside } = readUnSanctions(
    "un.xml",
    bytes(list(one + individual("Iran", "IRi.901", "2007-01-01"), "")),
  );
  expect(rows.map(({ on }) => on)).toEqual(["IRN"]);
  expect(setAside).toEqual([{ where: expect.stringMatching(/^un\.xml, entry [A-Z]{2}i\.\d+$/), reason }]);
});

test("an empty list has nothing", () => {
  expect(readUnSanctions("un.xml", bytes(list("", "")))).toEqual({ records: [], rows: [], setAside: [] });
});

test.each<[string, Uint8Array, string]>([
  ["a list cut off", bytes(small.slice(0, -40)), "is no whole XML"],
  ["another root", bytes("<rss></rss>"), "has another root"],
  ["no XML", bytes("date,time\n1,2\n"), "expected the UN Security Council Consolidated List as XML"],
  ["entities of its own", bytes(`<!DOCTYPE a [<!ENTITY x "y">]>${list("", "")}`), "declares a document type"],
  ["a thousand tags deep", bytes("<a>".repeat(1000) + "</a>".repeat(1000)), "expected the UN"],
  ["nothing", new Uint8Array(), "the file is empty"],
  ["a picture", new Uint8Array([0x89, 0x50, 0, 1, 2, 3, 4, 5, 6, 7]), "is no text"],
  ["a broken pack", new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), "cannot be unpacked"],
])("%s is refused", (_, file, said) => {
  expect(() => readUnSanctions("un.xml", file)).toThrow(
    expect.objectContaining({ code: "bad-file", message: expect.stringContaining(said) }),
  );
});
