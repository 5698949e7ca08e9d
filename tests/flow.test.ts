// The whole flow on the bundled examples: the same reports give the same bytes, twice is once, every sentence of every brief resolves to
// words that stand in a report, and a day can be seen as it was known.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Brief } from "../src/brief/brief.js";
import { renderHtml } from "../src/brief/render-html.js";
import { renderMarkdown } from "../src/brief/render-markdown.js";
import { renderText } from "../src/brief/render-text.js";
import { claimLine } from "../src/formats/claims.js";
import { oneCoder } from "../src/jobs/code-documents.js";
import { type Engine, loadEngine } from "../src/jobs/engine.js";
import { ingest } from "../src/jobs/ingest.js";
import { loadExamples, readExamples } from "../src/jobs/load-examples.js";
import { readRegister } from "../src/jobs/load-register.js";
import { briefOf } from "../src/jobs/make-brief.js";
import { loadWatches } from "../src/jobs/watches.js";
import { openStore } from "../src/store/open.js";
import type { Store } from "../src/store/store.js";

const now = "2026-01-01T00:00:00.000Z";
const register = readRegister();
const watches = loadWatches();
let engine: Engine;
let store: Store;
let before: readonly string[];
beforeAll(async () => {
  engine = loadEngine();
  store = await openStore({ memory: true });
  expect(await loadExamples(store, () => engine, register, { now })).toBe(readExamples().length);
  before = await store.dump();
});
afterAll(() => store.close());

test("coding the same report twice gives the same bytes, also by an engine of its own", () => {
  const other = loadEngine();
  const lines = (by: Engine) =>
    readExamples().flatMap((document) => by.code(document).map((claim) => claimLine(claim, document.name)));
  const first = lines(engine);
  expect(first.length).toBeGreaterThan(300);
  expect(lines(engine)).toEqual(first);
  expect(lines(other)).toEqual(first);
});

test("every example report has claims, and each claim's words stand in it", () => {
  for (const document of readExamples()) {
    const claims = engine.code(document);
    expect(claims.length, document.name).toBeGreaterThan(0);
    for (const { span } of claims)
      expect(document.text.slice(span.start, span.end).trim().length, document.name).toBeGreaterThan(0);
  }
});

test("a second ledger holds the same", async () => {
  const second = await openStore({ memory: true });
  await loadExamples(second, () => engine, register, { now });
  expect(await second.dump()).toEqual(before);
  await second.close();
});

test("loaded or read in again, nothing changes", async () => {
  expect(
    await loadExamples(
      store,
      () => {
        throw new Error("nothing is left to code");
      },
      register,
      { now },
    ),
  ).toBe(0);
  const again = await ingest(store, oneCoder(engine), readExamples(), register, { knownAt: now });
  expect(again).toMatchObject({ added: 0, already: readExamples().length, recoded: 0, differing: [], unread: [] });
  expect(await store.dump()).toEqual(before);
});

describe.each(watches.map((watch) => [watch.id, watch] as const))("the brief of %s", (_, watch) => {
  let brief: Brief;
  beforeAll(async () => {
    brief = await briefOf(store, watch);
  });
  test("has the same bytes again, in every form", async () => {
    const again = await briefOf(store, watch);
    for (const render of [renderText, renderMarkdown, renderHtml, JSON.stringify])
      expect(render(again)).toBe(render(brief));
  });
  test("says something new and something standing", () => {
    expect(brief.sections.find(({ heading }) => heading.startsWith("Newest"))!.sentences.length).toBeGreaterThan(0);
    expect(brief.sections.find(({ heading }) => heading === "Agreements")!.sentences.length).toBeGreaterThan(0);
  });
  test("rests every sentence on words that stand in a report, or on a register entry", async () => {
    const quotes = new Map(brief.quotes.map((quote) => [quote.claim, quote]));
    const sources = new Set(brief.sources.map(({ record }) => record));
    for (const { text, claims, records } of brief.sections.flatMap(({ sentences }) => sentences)) {
      expect(claims.length + records.length, text).toBeGreaterThan(0);
      for (const id of claims) {
        const quote = quotes.get(id);
        const row = await store.claim(id);
        expect(quote, `${text} ${id}`).toBeDefined();
        expect(row, `${text} ${id}`).not.toBeNull();
        const document = await store.document(row!.claim.document);
        const words = document!.document.text.slice(row!.claim.span.start, row!.claim.span.end);
        expect(quote!.words).toBe(words.replace(/\s+/g, " ").trim());
      }
      for (const id of records) {
        expect(sources.has(id), text).toBe(true);
        expect(
          (await store.record(id))!.record.basis.some((one) => "register" in one),
          text,
        ).toBe(true);
      }
    }
  });
});

describe("two clocks", () => {
  const agreements = async (clocks: { asOf?: string; knownAt?: string }) => {
    const brief = await briefOf(store, watches[0]!, clocks);
    return brief.sections
      .find(({ heading }) => heading === "Agreements")!
      .sentences.map(({ text }) => text)
      .join("\n");
  };
  test.each([
    ["2024-06-18", /^(?!.*Comprehensive Strategic Partnership)/s, /\(2000\).*has been in force since 11 October 2000/],
    [
      "2024-07-01",
      /Comprehensive Strategic Partnership.*is signed and not in force/,
      /\(2000\).*has been in force since 11 October 2000/,
    ],
    [
      "2024-12-04",
      /Comprehensive Strategic Partnership.*has been in force since 4 December 2024/,
      /\(2000\).*ended 4 December 2024/,
    ],
  ])("the treaties on %s, told now and as known then", async (day, newer, older) => {
    for (const clocks of [{ asOf: day }, { asOf: day, knownAt: day }, { knownAt: day }]) {
      const text = await agreements(clocks);
      expect(text, JSON.stringify(clocks)).toMatch(newer);
      expect(text, JSON.stringify(clocks)).toMatch(older);
    }
  });
  test("nothing in a brief was published after what was known", async () => {
    const brief = await briefOf(store, watches[0]!, { knownAt: "2024-06-19" });
    expect(brief.quotes.length).toBeGreaterThan(0);
    expect(brief.quotes.filter(({ published }) => published > "2024-06-19")).toEqual([]);
    expect(brief.asOf <= "2024-06-19").toBe(true);
  });
});
