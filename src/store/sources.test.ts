// The promises of the tables of collecting, over PGlite in a folder and over a real PostgreSQL: a source is one by its address, a visit
// and its items are one, an item is known by its content, and none of it shows in what the ledger knows.
import { expect, test } from "vitest";
import { aDocument } from "../../tests/coded.js";
import { overEachLedger } from "../../tests/ledgers.js";
import type { GivenSource, NewItem, Visit } from "./source.js";
import { sourceId } from "./sources.js";

const NOW = "2026-01-01T00:00:00.000Z";
const LATER = "2026-01-02T12:00:00.000Z";
const given: GivenSource = { url: "https://wire.example/feed", title: "", kind: "feed", local: false, every: null };
const id = sourceId(given.url);
const document = aDocument({ title: "Ключ 日本", url: "https://wire.example/1" });

function anItem(part: Partial<NewItem> = {}): NewItem {
  return {
    ...{ id: "item1", name: "an item", url: null, state: "fetched", reason: null, body: document },
    ...{ document: document.id, raw: "ab", ...part },
  };
}

function aVisit(part: Partial<Visit> = {}): Visit {
  return { source: id, at: NOW, due: LATER, trouble: null, items: [], ...part };
}

overEachLedger("sources", (bench) => {
  test("a source is due at once; again it takes what is given and keeps the rest", async () => {
    expect(await bench.store.putSource(given, NOW)).toEqual({
      ...{ ...given, id, etag: null, lastModified: null, due: NOW, failures: 0, trouble: null },
      ...{ lastSeen: null, lastNew: null, added: NOW },
    });
    await bench.store.keepVisit(aVisit({ etag: '"a"', lastModified: "then", title: "The Wire" }));
    const again = await bench.store.putSource({ ...given, local: true, every: 60 }, LATER);
    expect(again).toMatchObject({ title: "The Wire", local: true, every: 60, etag: '"a"', due: LATER, added: NOW });
    await bench.store.putSource({ ...given, url: "https://a.example/" }, NOW);
    expect((await bench.store.sources()).map(({ url }) => url)).toEqual(["https://a.example/", given.url]);
  });

  test("a visit that failed counts up, keeps tags, and one that went well counts from nothing", async () => {
    await bench.store.putSource(given, NOW);
    await bench.store.keepVisit(aVisit({ etag: '"a"', lastModified: null }));
    for (const failures of [1, 2]) {
      await bench.store.keepVisit(aVisit({ at: LATER, trouble: "it hangs \u0000" }));
      const [source] = await bench.store.sources();
      expect(source).toMatchObject({ failures, trouble: "it hangs \ufffd", etag: '"a"', lastSeen: NOW, due: LATER });
    }
    await bench.store.keepVisit(aVisit({ at: LATER, etag: null, lastModified: null }));
    const [source] = await bench.store.sources();
    expect(source).toMatchObject({ failures: 0, trouble: null, etag: null, lastSeen: LATER, lastNew: null });
  });

  test("an item is kept once, comes back as it was, and moves on", async () => {
    await bench.store.putSource(given, NOW);
    const items = [anItem(), anItem({ id: "item2", state: "waiting", url: "https://wire.example/2" })];
    expect(await bench.store.keepVisit(aVisit({ items }))).toBe(2);
    expect(await bench.store.keepVisit(aVisit({ at: LATER, items: [...items, anItem({ id: "item3" })] }))).toBe(1);
    expect(await bench.store.items("fetched", 10)).toEqual([
      { ...anItem(), source: id, tries: 0, seen: NOW },
      { ...anItem({ id: "item3" }), source: id, tries: 0, seen: LATER },
    ]);
    expect(await bench.store.items("fetched", 1)).toHaveLength(1);
    expect(await bench.store.items("waiting", 10, "another")).toEqual([]);
    const other = aDocument({ text: "Another text." });
    await bench.store.moveItems([
      { id: "item1", state: "coded", body: null },
      { id: "item2", state: "fetched", body: other, tries: 2, reason: "its page hangs", raw: "cd" },
      { id: "nobody", state: "coded" },
    ]);
    expect(await bench.store.items("coded", 10)).toMatchObject([
      { id: "item1", body: null, document: document.id, raw: "ab" },
    ]);
    const [moved] = await bench.store.items("fetched", 1);
    expect(moved).toMatchObject({
      id: "item2",
      body: other,
      document: other.id,
      tries: 2,
      reason: "its page hangs",
      raw: "cd",
    });
    await bench.store.moveItems([{ id: "item2", state: "aside" }]);
    expect(await bench.store.items("aside", 1)).toMatchObject([
      { body: other, tries: 2, reason: "its page hangs", raw: "cd" },
    ]);
    expect(await bench.store.moveAll("coded", "settled")).toBe(1);
    expect(await bench.store.itemCounts()).toEqual([
      { source: id, state: "aside", items: 1 },
      { source: id, state: "fetched", items: 1 },
      { source: id, state: "settled", items: 1 },
    ]);
  });

  test("new items are counted by the day, from the second visit on", async () => {
    await bench.store.putSource(given, NOW);
    const bring = (at: string, ...ids: string[]) =>
      bench.store.keepVisit(aVisit({ at, items: ids.map((one) => anItem({ id: one })) }));
    await bring("2026-01-01T00:00:00Z", "a", "b", "c");
    await bring("2026-01-02T01:00:00Z", "c", "d");
    await bring("2026-01-02T23:00:00Z", "d", "e", "f");
    await bring("2026-01-03T05:00:00Z", "f");
    await bring("2026-01-05T05:00:00Z", "g");
    expect(await bench.store.sourceDays("2026-01-02" as never)).toEqual([
      { source: id, day: "2026-01-02", items: 3 },
      { source: id, day: "2026-01-05", items: 1 },
    ]);
    expect(await bench.store.sourceDays("2026-01-03" as never)).toHaveLength(1);
    const [source] = await bench.store.sources();
    expect(source).toMatchObject({ lastNew: "2026-01-05T05:00:00.000Z" });
  });

  test("one that has moved is found at both addresses; where another is there already, it stays", async () => {
    await bench.store.putSource(given, NOW);
    await bench.store.keepVisit(aVisit({ url: "https://new.example/feed" }));
    expect((await bench.store.putSource(given, LATER)).id).toBe(id);
    expect((await bench.store.putSource({ ...given, url: "https://new.example/feed" }, LATER)).id).toBe(id);
    await bench.store.putSource({ ...given, url: "https://other.example/" }, NOW);
    await bench.store.keepVisit(aVisit({ url: "https://other.example/" }));
    expect((await bench.store.sources()).map(({ url }) => url)).toEqual([
      ...["https://new.example/feed", "https://other.example/"],
    ]);
  });

  test("a visit is kept whole or not at all", async () => {
    await bench.store.putSource(given, NOW);
    const broken = anItem({ id: "bad", state: "nowhere" as never });
    await expect(bench.store.keepVisit(aVisit({ etag: '"a"', items: [anItem(), broken] }))).rejects.toMatchObject({
      code: "ledger-broken",
    });
    expect(await bench.store.items("fetched", 10)).toEqual([]);
    expect(await bench.store.sources()).toMatchObject([{ etag: null, lastSeen: null }]);
  });

  test("removed, it takes its items along; what is unknown is said to be", async () => {
    await bench.store.putSource(given, NOW);
    await bench.store.keepVisit(aVisit({ items: [anItem()] }));
    await bench.store.putDocuments([{ document, claims: [] }], NOW);
    expect(await bench.store.removeSource(id)).toBe(true);
    expect(await bench.store.removeSource(id)).toBe(false);
    expect(await bench.store.itemCounts()).toEqual([]);
    expect(await bench.store.document(document.id)).not.toBeNull();
    await expect(bench.store.keepVisit(aVisit())).rejects.toMatchObject({ code: "unknown-record" });
  });

  test("what the ledger knows is the same with and without sources", async () => {
    const before = await bench.store.dump();
    await bench.store.putSource(given, NOW);
    await bench.store.keepVisit(aVisit({ items: [anItem()] }));
    expect(await bench.store.dump()).toEqual(before);
  });
});
