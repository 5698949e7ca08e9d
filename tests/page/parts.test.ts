// The parts of the page that need no browser: addresses that hold the whole state, a text cut at the edges of its claims, and the size of
// what a reader has to fetch.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtPage } from "../../src/server/built-page.js";
import { frameIn, moved } from "../../web/parts/frame.js";
import { linear } from "../../web/parts/linear.js";
import { stretchesOf } from "../../web/parts/stretches.js";
import { dataAddress, printAddress, readAddress, VIEWS } from "../../web/state/address.js";
import { aClaim, aDocument } from "../coded.js";

describe("addresses", () => {
  test.each([
    ["/", "", { view: "watch", id: null, query: {} }],
    ["/watch/rus-prk", "?asOf=2024-07-01&reason=", { view: "watch", id: "rus-prk", query: { asOf: "2024-07-01" } }],
    ["/read/abc", "?claim=x", { view: "read", id: "abc", query: { claim: "x" } }],
    ["/what-if", "?attacker=PRK", { view: "what-if", id: null, query: { attacker: "PRK" } }],
  ])("%s%s", (path, search, expected) => expect(readAddress(path, search)).toEqual(expected));
  test.each(["/nowhere", "/watch/a/b", "/watches/rus-prk"])("%s is no view", (path) =>
    expect(readAddress(path, "")).toBeNull(),
  );
  test("reading what was printed gives the same address", () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
    const id = fc.option(fc.stringMatching(/^[a-z0-9-]{1,16}$/));
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS),
        id,
        fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,8}$/), word),
        (view, one, query) => {
          const address = { view, id: one, query: { ...query } };
          const url = new URL(printAddress(address), "http://localhost");
          expect(readAddress(url.pathname, url.search)).toEqual(address);
        },
      ),
    );
  });
  test("a question carries both clocks and leaves out what is empty", () => {
    const clocks = { asOf: "2024-07-01", knownAt: "2024-07-02" };
    expect(dataAddress("/claims.json", { text: "a b", type: "" }, clocks)).toBe(
      "/claims.json?text=a+b&asOf=2024-07-01&knownAt=2024-07-02",
    );
    expect(dataAddress("/claims.json", { text: null }, null)).toBe("/claims.json");
  });
});

describe("a text in stretches", () => {
  const text = "Russia shipped oil.\n\nJapan said Russia shipped oil to North Korea, and left.";
  const document = aDocument({ text });
  const at = (from: number, to: number) =>
    aClaim(document, "AID", ["RUS"], ["PRK"], { span: { start: from, end: to } });
  test("gives the text back, whatever the claims", () => {
    const spans = fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 6 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const claims = pairs.map(([a, b], index) => ({ ...at(Math.min(a, b), Math.max(a, b)), id: String(index) }));
        const cut = stretchesOf(text, claims, "1");
        expect(cut.map((parts) => parts.map((part) => part.text).join("")).join("\n\n")).toBe(text);
        const begun = cut.flat().flatMap(({ begins }) => begins);
        expect(new Set(begun).size).toBe(begun.length);
      }),
    );
  });
  test("leads to the claim that is read, else to the shortest", () => {
    const [long, short] = [at(0, 19), at(7, 14)];
    const claimAt = (current: string | null) =>
      stretchesOf(
        text,
        [
          { ...long, id: "long" },
          { ...short, id: "short" },
        ],
        current,
      )[0]?.map(({ text: words, claim }) => [words, claim?.id]);
    expect(claimAt(null)).toEqual([
      ["Russia ", "long"],
      ["shipped", "short"],
      [" oil.", "long"],
    ]);
    expect(claimAt("long")).toEqual([
      ["Russia ", "long"],
      ["shipped", "long"],
      [" oil.", "long"],
    ]);
  });
});

describe("the part of the map that is looked at", () => {
  const whole = [0, 0, 1000];
  test.each([
    [undefined, whole],
    ["", whole],
    ["400,100,200", [400, 100, 200]],
    ["x,,1e9", whole],
    ["990,490,100", [900, 450, 100]],
    ["-5,-5,1", [0, 0, 60]],
  ])("%j", (text, frame) => expect(frameIn(text)).toEqual(frame));
  test("nearer keeps the middle, farther ends at the whole, aside goes no further than the edge", () => {
    expect(moved([0, 0, 1000], 0.5)).toEqual([250, 125, 500]);
    expect(moved([250, 125, 500], 99)).toEqual(whole);
    expect(moved([250, 125, 500], 1, 0.2, -0.1)).toEqual([350, 75, 500]);
    expect(moved([250, 125, 500], 1, 9, 9)).toEqual([500, 250, 500]);
  });
  test("never leaves the map, whatever the moves", () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.double({ min: 0.01, max: 99, noNaN: true }), number, number)),
        (text, moves) => {
          const [x, y, width] = moves.reduce((frame, move) => moved(frame, ...move), frameIn(text));
          expect([x, y, width].every(Number.isFinite)).toBe(true);
          expect(Math.min(x, y, width - 60, 1001 - x - width, 501 - y - width / 2)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

test("a straight line goes through both its ends", () => {
  const line = linear([10, 20], [100, 0]);
  expect([line(10), line(20), line(15)]).toEqual([100, 0, 50]);
});

test("the script of all views is below 80 kB, packed; the map's data and the engine apart", () => {
  const folder = builtPage();
  if (folder === null) throw new Error('The page is not built; run "npm run build" first.');
  const names = readdirSync(`${folder}/assets`).filter((name) => name.endsWith(".js"));
  const packed = names
    .filter((name) => !/^(map-data|worker)-/.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(`${folder}/assets/${name}`)).length, 0);
  expect(names.length).toBeGreaterThan(5);
  expect(packed).toBeGreaterThan(10_000);
  expect(packed).toBeLessThan(80_000);
  // Nothing inline, nothing from elsewhere: the policy would stop it.
  const html = readFileSync(`${folder}/index.html`, "utf8");
  expect(html).not.toMatch(/<script(?![^>]*\bsrc="\/)|<style|\son\w+=|style=|https?:\/\//);
  expect(existsSync(`${folder}/.built`)).toBe(true);
});
