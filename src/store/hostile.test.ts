// Text from outside at its worst: what cannot be kept is mended one unit for one unit or refused, and nothing is ever run.
// Whether a reader is taken in by what a text says is not asked here.
import fc from "fast-check";
import { expect, test } from "vitest";
import { aClaim, aDocument, anActor, anAgreement, aReport } from "../../tests/coded.js";
import { overEachLedger } from "../../tests/ledgers.js";
import { mend } from "./mend.js";

const SQL = `'); drop table claims; -- $1 \\' %s {"a":1} {x,y} \\\\`;
const MENDED: readonly (readonly [string, string, string])[] = [
  ["NUL", "a\0b", "a\uFFFDb"],
  ["a lone high surrogate", "a\uD83Db", "a\uFFFDb"],
  ["a lone low surrogate", "\uDE00", "\uFFFD"],
  ["surrogates the wrong way round", "\uDE00\uD83D", "\uFFFD\uFFFD"],
  ["a pair is left alone", "\uD83D\uDE00", "\uD83D\uDE00"],
  ["the replacement character itself", "\uFFFD", "\uFFFD"],
  ["SQL", SQL, SQL],
  ["control characters, line ends, tabs", "\u0001\u001B[31m\r\n\t\u2028\u007F", "\u0001\u001B[31m\r\n\t\u2028\u007F"],
  ["nothing", "", ""],
];

overEachLedger("hostile text", (bench) => {
  test.each(MENDED)("%s", async (_name, given, kept) => {
    const document = aDocument({
      name: given,
      title: given,
      outlet: given,
      lang: given,
      country: given,
      url: given,
      text: `${given} x`,
    });
    const claim = aClaim(document, "ACCUSE", ["RUS"], ["PRK"], {
      actor: [anActor("RUS", given), anActor(null, given)],
      mode: given,
      object: { text: given, class: null },
      why: { predicate: given, frame: given, notes: [given] },
    });
    const batch = [{ document, claims: [claim] }];
    await bench.store.putDocuments(batch, "2024-06-20");
    const read = (await bench.store.document(document.id))!.document;
    expect(read).toEqual({
      ...document,
      name: kept,
      title: kept,
      outlet: kept,
      lang: kept,
      country: kept,
      url: kept,
      text: `${kept} x`,
    });
    expect(read.text).toHaveLength(document.text.length);
    expect((await bench.store.claim(claim.id))!.claim).toEqual({
      ...claim,
      actor: [anActor("RUS", kept), anActor(null, kept)],
      mode: kept,
      object: { text: kept, class: null },
      why: { predicate: kept, frame: kept, notes: [kept] },
    });
    expect(await bench.store.putDocuments(batch, "2024-06-21")).toMatchObject({
      already: 1,
      opened: 0,
      closed: 0,
      differing: [],
    });
    const record = anAgreement({ name: given, parties: ["PRK", given, "RUS"] });
    await bench.store.putRecords([record], "2024-06-20");
    expect((await bench.store.record(record.id))!.record).toEqual({
      ...record,
      name: kept,
      parties: ["PRK", kept, "RUS"],
    });
    expect(await bench.store.putRecords([record], "2024-06-21")).toMatchObject({ already: 1 });
    const ruling = await bench.store.putRuling({
      target: claim.id,
      status: "rejected",
      into: null,
      why: given,
      by: given,
      at: "2024-06-21",
    });
    expect(await bench.store.rulings()).toEqual([{ ...ruling, why: kept, by: kept }]);
  });

  test("any string may be asked for and finds only what has it", async () => {
    await bench.store.putDocuments([aReport()], "2024-06-20");
    const anything = fc.string({ unit: "binary", maxLength: 40 });
    const nasty = fc.constantFrom(
      SQL,
      "\0",
      "\uD83D",
      '"',
      '""',
      '" or -',
      "a & b | !(",
      ":*",
      "<->",
      "''",
      "日",
      '"日本',
      "\\",
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, nasty), async (text) => {
        const asked = `${text} qqqq`;
        expect((await bench.store.claims({ involving: asked, document: asked })).rows).toEqual([]);
        expect((await bench.store.claims({ between: ["RUS", asked] })).rows).toEqual([]);
        expect(await bench.store.claim(asked)).toBeNull();
        expect(await bench.store.record(asked)).toBeNull();
        expect((await bench.store.documents({ outlet: asked, ids: [asked] })).rows).toEqual([]);
        expect(await bench.store.rulings({ target: asked })).toEqual([]);
        await bench.store.claims({ text });
        await bench.store.documents({ text });
      }),
      { numRuns: 60 },
    );
    expect(await bench.store.counts()).toMatchObject({ documents: 1, claims: 3 });
  });

  const REFUSED: readonly (readonly [string, Parameters<typeof aDocument>[0], object, string])[] = [
    ["an id with NUL", { id: "a\0" }, {}, "bad-input"],
    ["an empty id", { id: "" }, {}, "bad-input"],
    ["an id with a lone surrogate", { id: "\uD83D" }, {}, "bad-input"],
    ["a claim's id with a space", {}, { id: "a b" }, "bad-input"],
    ["a claim of another document", {}, { document: "other" }, "bad-input"],
    ["a span beyond the text", {}, { span: { start: 0, end: 100_000 } }, "bad-input"],
    ["a span before the text", {}, { span: { start: -1, end: 2 } }, "bad-input"],
    ["a span that is no number", {}, { span: { start: Number.NaN, end: 2 } }, "bad-input"],
    ["a range that runs backwards", {}, { time: { from: "2024-06-02", to: "2024-06-01" } }, "bad-input"],
    ["a time that is no day", {}, { time: { from: "2024-02-30", to: "2024-02-30" } }, "bad-date"],
    ["a publication day with a time", { published: "2024-06-19T10:00" as never }, {}, "bad-date"],
    ["a publication day that is none", { published: "yesterday" as never }, {}, "bad-date"],
  ];
  test.each(REFUSED)("%s is refused and the batch with it", async (_name, documentPart, claimPart, code) => {
    const document = aDocument(documentPart);
    const claims = [{ ...aClaim(document, "AID", ["RUS"], ["PRK"]), ...claimPart }];
    await expect(bench.store.putDocuments([aReport(), { document, claims }], "2024-06-20")).rejects.toMatchObject({
      code,
    });
    expect(await bench.store.dump()).toEqual([]);
  });

  test("the same document with other white space keeps the first text and leaves the other's claims out", async () => {
    const report = aReport();
    const spaced = { document: aDocument({ text: report.document.text.replaceAll(" ", "  ") }) };
    expect(spaced.document.id).toBe(report.document.id);
    await bench.store.putDocuments([report], "2024-06-20");
    const before = await bench.store.dump();
    const result = await bench.store.putDocuments(
      [{ document: spaced.document, claims: [aClaim(spaced.document, "AID", ["RUS"], ["PRK"])] }],
      "2024-06-21",
    );
    expect(result).toMatchObject({ already: 1, opened: 0, closed: 0, differing: [report.document.id] });
    expect(await bench.store.dump()).toEqual(before);
    await bench.clear();
    const both = await bench.store.putDocuments([report, { document: spaced.document, claims: [] }], "2024-06-20");
    expect(both).toMatchObject({ added: 1, already: 1, opened: 3, differing: [report.document.id] });
  });

  test("two claims with one id: twins are one, and of different ones the first is kept and named", async () => {
    const document = aDocument();
    const claim = aClaim(document, "AID", ["RUS"], ["PRK"]);
    const twin = { ...claim };
    const other = { ...claim, polarity: "negated" as const };
    expect(await bench.store.putDocuments([{ document, claims: [claim, twin] }], "2024-06-20")).toMatchObject({
      opened: 1,
      clashing: [],
    });
    expect(await bench.store.putDocuments([{ document, claims: [claim, other] }], "2024-06-21")).toMatchObject({
      opened: 0,
      clashing: [claim.id],
    });
    expect((await bench.store.claim(claim.id))?.claim.polarity).toBe("affirmed");
  });

  test("a very long text is kept whole and found by its beginning", async () => {
    const text = `opening ${Array.from({ length: 200_000 }, (_, i) => `日w${i}é`).join(" ")}`;
    const document = aDocument({ text });
    await bench.store.putDocuments([{ document, claims: [] }], "2024-06-20");
    expect((await bench.store.documents({ text: "opening" })).rows[0]?.document.text).toBe(text);
  });
});

test("mending keeps the length of any string and leaves well-formed ones alone", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => mend(text) === text.replaceAll("\0", "\uFFFD")));
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 });
  fc.assert(
    fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      const mended = mend(text);
      expect(mended).toHaveLength(text.length);
      expect(Buffer.from(mended, "utf8").toString("utf8")).toBe(mended);
      expect(mended).not.toContain("\0");
    }),
  );
});
