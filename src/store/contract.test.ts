// The promises of the store's interface, over PGlite in a folder and over a real PostgreSQL.
// What each part does alone (words, cursors, validity, locks) is tested beside that part.
import { expect, test } from "vitest";
import { aClaim, aDocument, anAgreement, aReport, aTransfer, days } from "../../tests/coded.js";
import { overEachLedger } from "../../tests/ledgers.js";
import { claimId } from "../kernel/claim.js";
import { words } from "../kernel/span.js";
import type { ClaimQuery, ClaimRow, DocumentQuery, RecordQuery, When } from "./store.js";

const types = (page: { rows: readonly ClaimRow[] }) => page.rows.map(({ claim }) => claim.type);

overEachLedger(
  "store",
  (bench) => {
    test("gives back what it was given, field for field and in the kernel's order", async () => {
      const report = aReport({ name: "n", title: "Ключ 日本 “q”", url: "https://example.org/1" });
      expect(await bench.store.putDocuments([report], "2024-06-20")).toEqual({
        ...{ added: 1, already: 0, recoded: 0, opened: 3, closed: 0, clashing: [], differing: [] },
      });
      const row = await bench.store.document(report.document.id);
      expect(row).toEqual({ document: report.document, knownFrom: "2024-06-20T00:00:00.000Z" });
      for (const claim of report.claims) {
        const read = await bench.store.claim(claim.id);
        expect(read).toEqual({
          claim,
          published: "2024-06-19",
          outlet: "Test Wire",
          knownFrom: "2024-06-20T00:00:00.000Z",
        });
        const order = [
          "id",
          "document",
          "span",
          "kind",
          "type",
          "mode",
          "actor",
          "recipient",
          "polarity",
          "certainty",
          "tense",
        ];
        expect(Object.keys(read!.claim)).toEqual([...order, "time", "attribution", "object", "why"]);
      }
      expect(await bench.store.document("nothing")).toBeNull();
      expect(await bench.store.claim("nothing")).toBeNull();
    });

    test("claims come with their words where they are asked for, whatever the letters before them", async () => {
      const texts = ["Plain: ", "Ключ 日本 “q” ", "\u{1F680}\u{1F680} ", ""];
      const reports = texts.map((before) => {
        const plain = aReport();
        const claims = plain.claims.map((claim) => {
          const span = { start: claim.span.start + before.length, end: claim.span.end + before.length };
          return { ...claim, span, id: claimId({ ...claim, span }) };
        });
        return { ...aReport({ text: before + plain.document.text }), claims };
      });
      const own = reports.map(({ document, claims }) => ({
        document,
        claims: claims
          .map((claim) => ({ ...claim, document: document.id }))
          .map((claim) => ({ ...claim, id: claimId(claim) })),
      }));
      await bench.store.putDocuments(own, "2024-06-20");
      for (const query of [
        {},
        { from: "2020-01-01" },
        { knownAt: "2024-06-20" },
        { types: ["AID", "CONSULT"] },
      ] as ClaimQuery[]) {
        const { rows } = await bench.store.claims({ ...query, quotes: true });
        expect(rows.length).toBeGreaterThan(0);
        for (const { claim, quote } of rows) {
          const { document } = own.find((one) => one.document.id === claim.document)!;
          expect(quote).toBe(words(document.text, claim.span));
        }
        const plain = await bench.store.claims(query);
        expect(rows.map(({ quote: _, ...row }) => row)).toEqual(plain.rows);
      }
    });

    test("ingest is idempotent: again, in pieces, or in another order, the rows are the same", async () => {
      const reports = Array.from({ length: 7 }, (_, i) =>
        aReport({ text: `${aDocument().text} Part ${i}.`, published: days(`2024-06-1${i}`).from }),
      );
      await bench.store.putDocuments(reports, "2024-06-20");
      const once = await bench.store.dump();
      const again = await bench.store.putDocuments([...reports, reports[3]!], "2024-07-01");
      expect(again).toMatchObject({ added: 0, already: 8, recoded: 0, opened: 0, closed: 0 });
      expect(await bench.store.dump()).toEqual(once);
      await bench.clear();
      for (const report of [...reports].reverse()) await bench.store.putDocuments([report], "2024-06-20");
      expect(await bench.store.dump()).toEqual(once);
      expect(once).toHaveLength(7 + 21 + 7 * 6 + 7 * 3);
    });

    test("a better coding closes the claims it changes and opens new ones; the old picture can be seen again", async () => {
      const report = aReport();
      const [aid, accuse, consult] = report.claims;
      await bench.store.putDocuments([report], "2024-06-20");
      const better = { ...aid!, certainty: "probable" as const };
      const result = await bench.store.putDocuments([{ ...report, claims: [better, accuse!] }], "2024-06-22T08:00:00Z");
      expect(result).toMatchObject({ added: 0, already: 1, recoded: 1, opened: 1, closed: 2 });
      expect(types(await bench.store.claims())).toEqual(["AID", "ACCUSE"]);
      expect(types(await bench.store.claims({ knownAt: "2024-06-21" }))).toEqual(["CONSULT", "AID", "ACCUSE"]);
      expect(types(await bench.store.claims({ knownAt: "2024-06-22T07:59:59.999Z" }))).toEqual([
        "CONSULT",
        "AID",
        "ACCUSE",
      ]);
      expect(types(await bench.store.claims({ knownAt: "2024-06-19" }))).toEqual([]);
      expect((await bench.store.claim(aid!.id))?.claim.certainty).toBe("probable");
      expect((await bench.store.claim(aid!.id, "2024-06-20"))?.claim.certainty).toBe("certain");
      expect(await bench.store.claim(consult!.id)).toBeNull();
      const [from, to] = ["2024-06-20T00:00:00.000Z", "2024-06-22T08:00:00.000Z"];
      expect(await bench.store.claimHistory(aid!.id)).toEqual([
        { value: aid, knownFrom: from, knownTo: to },
        { value: better, knownFrom: to, knownTo: null },
      ]);
      // a claim that comes back is a new version, and one changed within a moment leaves no gap
      await bench.store.putDocuments([report], "2024-06-22T08:00:00Z");
      expect(types(await bench.store.claims())).toEqual(["CONSULT", "AID", "ACCUSE"]);
      expect((await bench.store.claimHistory(consult!.id)).map(({ knownTo }) => knownTo)).toEqual([to, null]);
    });

    test("a change cannot be known before what it changes, and the refused batch leaves nothing", async () => {
      const report = aReport();
      const other = aReport({ text: `${report.document.text} More.` });
      await bench.store.putDocuments([report], "2024-06-20");
      const before = await bench.store.dump();
      const late = bench.store.putDocuments([other, { ...report, claims: [] }], "2024-06-19");
      await expect(late).rejects.toMatchObject({
        code: "bad-input",
        message: expect.stringContaining("later known time"),
      });
      expect(await bench.store.dump()).toEqual(before);
      expect(await bench.store.putDocuments([report], "2024-06-19")).toMatchObject({ already: 1, opened: 0 });
    });

    const CLAIMS: readonly [ClaimQuery, readonly string[]][] = [
      [{}, ["CONSULT", "AID", "ACCUSE"]],
      [{ order: "newest" }, ["ACCUSE", "AID", "CONSULT"]],
      [{ between: ["RUS", "PRK"] }, ["CONSULT", "AID"]],
      [{ between: ["PRK", "RUS"] }, ["CONSULT", "AID"]],
      [{ between: ["JPN", "PRK"] }, []],
      [{ involving: "JPN" }, ["ACCUSE"]],
      [{ involving: "USA" }, []],
      [{ types: ["AID", "CONSULT"] }, ["CONSULT", "AID"]],
      [{ types: [] }, []],
      [{ kinds: ["event"] }, ["CONSULT", "AID", "ACCUSE"]],
      [{ kinds: ["standing"] }, []],
      [{ to: "2024-06-18" }, ["CONSULT"]],
      [{ from: "2024-06-19" }, ["CONSULT", "AID", "ACCUSE"]],
      [{ from: "2024-06-20" }, []],
      [{ asOf: "2024-06-18" }, ["CONSULT"]],
      [{ asOf: "2024-06-17" }, []],
      [{ text: "condemn" }, ["ACCUSE"]],
      [{ text: '"refined oil" -Japan' }, ["AID"]],
      [{ text: "oil condemned" }, []],
      [{ document: "nothing" }, []],
      [{ documents: ["nothing", aDocument().id] }, ["CONSULT", "AID", "ACCUSE"]],
      [{ documents: [] }, []],
      [{ ids: [aReport().claims[0]!.id, "nothing"] }, ["AID"]],
      [{ ids: [] }, []],
      [{ knownAt: "2024-06-19" }, []],
      [{ knownAt: "2024-06-20T00:00:00Z", involving: "PRK", types: ["AID"] }, ["AID"]],
    ];
    test.each(CLAIMS)("claims %j", async (query, expected) => {
      await bench.store.putDocuments([aReport()], "2024-06-20");
      expect(types(await bench.store.claims(query))).toEqual(expected);
    });

    test("counts documents by the day of their publication, as known then", async () => {
      const on = (day: string, text: string) =>
        aReport({ published: days(day).from, text: `${aDocument().text} ${text}` });
      await bench.store.putDocuments(
        [on("2024-06-20", "a"), on("2024-06-18", "b"), on("2024-06-20", "c")],
        "2024-06-21",
      );
      await bench.store.putDocuments([on("2024-06-18", "d"), on("2024-06-20", "c")], "2024-07-01");
      const counted = async (when: When = {}) =>
        (await bench.store.documentDays(when)).map(({ day, documents }) => `${day} ${documents}`);
      expect(await counted()).toEqual(["2024-06-18 2", "2024-06-20 2"]);
      expect(await counted({ asOf: "2024-06-19" })).toEqual(["2024-06-18 2"]);
      expect(await counted({ knownAt: "2024-06-21" })).toEqual(["2024-06-18 1", "2024-06-20 2"]);
      expect(await counted({ knownAt: "2024-06-21", asOf: "2024-06-18" })).toEqual(["2024-06-18 1"]);
      expect(await counted({ knownAt: "2024-06-20" })).toEqual([]);
      await expect(bench.store.documentDays({ asOf: "2024-02-30" })).rejects.toMatchObject({ code: "bad-date" });
    });

    test("pages follow one another without a gap or a repeat, both ways", async () => {
      const reports = Array.from({ length: 9 }, (_, i) =>
        aReport({ text: `${aDocument().text} ${i}`, published: days(`2024-06-${10 + (i % 3)}`).from }),
      );
      await bench.store.putDocuments(reports, "2024-06-20");
      const all = (await bench.store.claims({ limit: 10_000 })).rows.map(({ claim }) => claim.id);
      expect(new Set(all).size).toBe(27);
      for (const order of ["oldest", "newest"] as const) {
        const walked: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await bench.store.claims({ limit: 4, order, cursor });
          walked.push(...page.rows.map(({ claim }) => claim.id));
          cursor = page.next ?? undefined;
        } while (cursor !== undefined);
        expect(walked).toEqual(order === "oldest" ? all : [...all].reverse());
        const first = await bench.store.documents({ limit: 5, order });
        const second = await bench.store.documents({ limit: 5, order, cursor: first.next! });
        expect(new Set([...first.rows, ...second.rows].map(({ document }) => document.id)).size).toBe(9);
        expect(second.next).toBeNull();
      }
      await expect(bench.store.claims({ cursor: "nonsense" })).rejects.toMatchObject({ code: "bad-input" });
      await expect(bench.store.claims({ limit: 0 })).rejects.toMatchObject({ code: "bad-input" });
    });

    test("counts pairs as they were known; those who act together on a third are no pair", async () => {
      const report = aReport();
      const joint = aClaim(report.document, "THREATEN", ["JPN", "KOR"], ["PRK"], { words: "Japan condemned" });
      await bench.store.putDocuments([report], "2024-06-20");
      await bench.store.putDocuments([{ ...report, claims: [...report.claims.slice(0, 2), joint] }], "2024-06-22");
      const pairs = async (knownAt?: string) =>
        (await bench.store.pairs(knownAt)).map(({ pair, claims }) => `${pair.join("-")} ${claims}`);
      expect(await pairs()).toEqual(["JPN-PRK 1", "JPN-RUS 1", "KOR-PRK 1", "PRK-RUS 1"]);
      expect(await pairs("2024-06-21")).toEqual(["JPN-RUS 1", "PRK-RUS 2"]);
      expect(await pairs("2024-06-01")).toEqual([]);
    });

    const DOCUMENTS: readonly [DocumentQuery, readonly string[]][] = [
      [{}, ["ja", "en", "ru"]],
      [{ lang: "ru" }, ["ru"]],
      [{ country: "KOR" }, []],
      [{ outlet: "Test Wire", from: "2024-06-19", to: "2024-06-19" }, ["en"]],
      [{ asOf: "2024-06-18" }, ["ja"]],
      [{ text: "sanctions" }, ["en"]],
      [{ text: "SANCTION" }, ["en"]],
      [{ text: "制裁" }, ["ja"]],
      [{ text: "裁制" }, []],
      [{ text: "санкции" }, ["ru"]],
      [{ text: "санкции or 日本" }, ["ja", "ru"]],
      [{ text: "drought" }, []],
    ];
    test.each(DOCUMENTS)("documents %j", async (query, expected) => {
      const texts = [
        ["ja", "2024-06-18", "日本の制裁は続く。"],
        ["en", "2024-06-19", "A sanction stays."],
        ["ru", "2024-06-20", "САНКЦИИ остаются."],
      ] as const;
      const batch = texts.map(([lang, day, text]) => ({
        document: aDocument({ lang, text, published: days(day).from }),
        claims: [],
      }));
      await bench.store.putDocuments(batch, "2024-06-21");
      expect((await bench.store.documents(query)).rows.map(({ document }) => document.lang)).toEqual(expected);
    });

    test("a changed record closes the row before it and opens another; the same one again does nothing", async () => {
      const signed = anAgreement();
      const inForce = anAgreement({ inForce: days("2024-12-04"), status: "in-force" });
      expect(await bench.store.putRecords([signed, aTransfer()], "2024-06-20")).toEqual({
        added: 2,
        already: 0,
        changed: 0,
      });
      expect(await bench.store.putRecords([signed, aTransfer()], "2024-06-25")).toEqual({
        added: 0,
        already: 2,
        changed: 0,
      });
      expect(await bench.store.putRecords([inForce], "2024-12-05")).toEqual({ added: 0, already: 0, changed: 1 });
      expect((await bench.store.record(signed.id))?.record).toEqual(inForce);
      expect((await bench.store.record(signed.id, "2024-12-04"))?.record).toEqual(signed);
      expect(await bench.store.record(signed.id, "2024-06-19")).toBeNull();
      expect(await bench.store.closeRecords([signed.id, "nothing"], "2025-01-01")).toBe(1);
      expect(await bench.store.closeRecords([signed.id], "2025-01-02")).toBe(0);
      expect((await bench.store.records()).map(({ record }) => record.kind)).toEqual(["transfer"]);
      expect((await bench.store.recordHistory(signed.id)).map(({ knownTo }) => knownTo?.slice(0, 10))).toEqual([
        "2024-12-05",
        "2025-01-01",
      ]);
    });

    const RECORDS: readonly [RecordQuery, readonly string[]][] = [
      [{}, ["agreement", "transfer"]],
      [{ kind: "transfer" }, ["transfer"]],
      [{ kind: "dispute" }, []],
      [{ between: ["RUS", "PRK"] }, ["agreement", "transfer"]],
      [{ between: ["RUS", "KOR"] }, []],
      [{ involving: "PRK" }, ["agreement", "transfer"]],
      [{ asOf: "2023-07-31" }, []],
      [{ asOf: "2024-06-18" }, ["transfer"]],
      [{ asOf: "2024-06-19" }, ["agreement", "transfer"]],
      [{ asOf: "2026-12-31" }, ["agreement", "transfer"]],
      [{ asOf: "2027-01-01" }, ["transfer"]],
      [{ knownAt: "2024-06-19" }, []],
    ];
    test.each(RECORDS)("records %j", async (query, expected) => {
      await bench.store.putRecords(
        [aTransfer(), anAgreement({ ended: days("2026-01-01", "2026-12-31") })],
        "2024-06-20",
      );
      expect((await bench.store.records(query)).map(({ record }) => record.kind)).toEqual(expected);
    });

    test("rulings are added and never changed, oldest first, and name something that is there", async () => {
      const report = aReport();
      const [claim, other] = report.claims;
      await bench.store.putDocuments([report], "2024-06-20");
      const ruling = {
        target: claim!.id,
        status: "rejected",
        into: null,
        why: "sarcasm",
        by: "M. Sato",
        at: "2024-06-21T10:00:00+09:00",
      } as const;
      const kept = await bench.store.putRuling(ruling);
      expect(await bench.store.putRuling(ruling)).toEqual(kept);
      expect(kept.at).toBe("2024-06-21T01:00:00.000Z");
      const later = await bench.store.putRuling({ ...ruling, status: "merged", into: other!.id, at: "2024-06-23" });
      expect(await bench.store.rulings()).toEqual([kept, later]);
      expect(await bench.store.rulings({ target: claim!.id, knownAt: "2024-06-22" })).toEqual([kept]);
      expect(await bench.store.rulings({ target: other!.id })).toEqual([]);
      await expect(bench.store.putRuling({ ...ruling, target: "nothing" })).rejects.toMatchObject({
        code: "unknown-record",
      });
      await expect(bench.store.putRuling({ ...ruling, status: "merged" })).rejects.toMatchObject({ code: "bad-input" });
      expect((await bench.store.claim(claim!.id))?.claim).toEqual(claim);
      expect(await bench.store.counts()).toEqual({
        documents: 1,
        claims: 3,
        claimsClosed: 0,
        records: 0,
        recordsClosed: 0,
        rulings: 2,
      });
    });

    test("two writers at once keep one copy", async () => {
      const reports = Array.from({ length: 20 }, (_, i) => aReport({ text: `${aDocument().text} ${i}` }));
      const results = await Promise.all([1, 2, 3].map(() => bench.store.putDocuments(reports, "2024-06-20")));
      expect(results.reduce((sum, { added }) => sum + added, 0)).toBe(20);
      expect(await bench.store.counts()).toMatchObject({ documents: 20, claims: 60, claimsClosed: 0 });
    });
  },
  true,
);
