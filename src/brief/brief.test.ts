// A brief from a handful of claims and records: what it says, that every sentence rests on something, that copies count once, and that
// no word of a report becomes markup. The three renderings are kept as snapshots.
import { describe, expect, test } from "vitest";
import { aClaim, aDocument, anActor, anAgreement, aTransfer, days } from "../../tests/coded.js";
import type { Claim } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import { parseMeasures } from "../ledger/measures/register.js";
import { type Brief, type BriefBasis, makeBrief } from "./brief.js";
import { renderHtml } from "./render-html.js";
import { renderMarkdown } from "./render-markdown.js";
import { renderText } from "./render-text.js";

const watch = {
  id: "rus-prk",
  name: "Russia–North Korea, seen from Japan",
  pair: ["RUS", "PRK"],
  observer: "JPN",
  themes: [],
} as const;
const report = (outlet: string, published: string, text: string) =>
  aDocument({ outlet, published: published as Day, text, title: text, name: outlet });
const verb = (predicate: string) => ({ predicate, frame: predicate, notes: [] });

const signed = report("Kita Wire", "2024-06-19", "Russia and North Korea signed a treaty on Wednesday.");
const shells = report("Han Post", "2024-06-10", "The agency said that North Korea had shipped shells to Russia.");
const copy = report("Other Post", "2024-06-11", "The agency said that North Korea had shipped shells to Russia.");
const own = report("Third Post", "2024-06-12", "Ukraine said that North Korean shells had reached Russia.");
const denial = report("Taedong Voice", "2024-06-14", "North Korea denied that it had ever shipped shells to Russia.");
const japan = report(
  "Kita Wire",
  "2024-06-20",
  "Russia and North Korea met. Japan condemned Russia. <b>Japan</b> fears what Russia & North Korea plan.",
);
const documents = [signed, shells, copy, own, denial, japan];
const arms = { text: "shells", class: "arms" } as const;
const agency = [anActor("KOR", "South Korea's spy agency")];
const pact = aClaim(signed, "SUPPORT", ["RUS", "PRK"], [], {
  why: verb("sign treaty"),
  object: { text: "treaty", class: "agreement" },
  time: days("2024-06-19"),
});
const given = (document: Document, part: Partial<Claim>) =>
  aClaim(document, "AID", ["PRK"], ["RUS"], { why: verb("ship shell"), object: arms, ...part });
const claims = [
  pact,
  given(shells, { attribution: agency }),
  given(copy, { attribution: agency }),
  given(own, { attribution: [anActor("UKR", "Ukraine")], certainty: "probable" }),
  given(denial, { attribution: [anActor("PRK", "North Korea")], polarity: "negated" }),
  aClaim(japan, "CONSULT", ["RUS", "PRK"], [], { words: "Russia and North Korea met.", why: verb("meet") }),
  aClaim(japan, "ACCUSE", ["JPN"], ["RUS"], { words: "Japan condemned Russia.", why: verb("condemn") }),
  aClaim(japan, "ASSESS", ["JPN"], ["RUS", "PRK"], {
    words: "<b>Japan</b> fears what Russia & North Korea plan.",
    why: verb("fear"),
  }),
];
const measures = parseMeasures([]);
const basis: BriefBasis = {
  watch,
  asOf: "2024-06-30" as Day,
  knownAt: null,
  claims,
  documents: new Map(documents.map((document) => [document.id, document])),
  origins: new Map([[copy.id, shells.id]]),
  measures,
  level: null,
  course: [],
  last: null,
  records: [
    anAgreement({
      name: "Treaty <1>",
      basis: [
        { claim: pact.id },
        { register: "a.json", title: "Treaty text & annex", url: "https://example.org/a?b=1&c=2", seen: null },
      ],
    }),
    aTransfer({ certainty: "certain", time: null, basis: claims.slice(1, 4).map(({ id }) => ({ claim: id })) }),
  ],
};
const sentencesOf = (brief: Brief, heading: RegExp) =>
  brief.sections.find((section) => heading.test(section.heading))!.sentences.map(({ text }) => text);

describe("a brief", () => {
  const brief = makeBrief(basis);

  test("tells the acts of the pair, newest first, the copy counted once", () => {
    expect(sentencesOf(brief, /^Newest/)).toEqual([
      "Russia and North Korea met (Kita Wire, 20 June 2024).",
      "Russia and North Korea signed a treaty on 19 June 2024 (Kita Wire, 19 June 2024).",
      "According to South Korea's spy agency and Ukraine, North Korea shipped shells to Russia (Han Post, 10 June 2024; 2 outlets, 2 independent reports; copies counted once). Denied by North Korea.",
    ]);
  });
  test("sets claim and denial side by side", () => {
    expect(sentencesOf(brief, /^Said and denied/)).toEqual([
      "According to South Korea's spy agency and Ukraine, North Korea shipped shells to Russia (Han Post, 10 June 2024; 2 outlets, 2 independent reports; copies counted once). Denied by North Korea: “North Korea denied that it had ever shipped shells to Russia.” (Taedong Voice, 14 June 2024).",
    ]);
  });
  test("tells what the observer did and judged", () => {
    expect(sentencesOf(brief, /^Toward/)).toEqual(["Japan condemned Russia (Kita Wire, 20 June 2024)."]);
    expect(sentencesOf(brief, /^Judgements/)).toEqual([
      "Japan: “<b>Japan</b> fears what Russia & North Korea plan.” (Kita Wire, 20 June 2024).",
    ]);
  });
  test("draws what stands, and says where nothing is known", () => {
    expect(sentencesOf(brief, /^Agreements/)[0]).toBe(
      "The Treaty <1> between North Korea and Russia, signed 19 June 2024, is signed and not in force; clauses: defence.",
    );
    expect(sentencesOf(brief, /^Transfers/)).toEqual([
      "North Korea gave arms to Russia: told by South Korea and Ukraine; denied by North Korea; 2 independent reports.",
    ]);
    expect(brief.sections.filter(({ absent }) => absent !== null).map(({ heading }) => heading)).toEqual([
      "Level: none",
      "Sanctions",
      "Programmes",
      "Disputes",
    ]);
  });
  test("has no sentence that rests on nothing, and quotes the words as they stand", () => {
    const quoted = new Map(brief.quotes.map((quote) => [quote.claim, quote]));
    const entered = new Set(brief.sources.map(({ record }) => record));
    for (const { text, claims: ids, records } of brief.sections.flatMap(({ sentences }) => sentences)) {
      expect(ids.length + records.length, text).toBeGreaterThan(0);
      for (const id of ids) expect(quoted.has(id), text).toBe(true);
      for (const id of records) expect(entered.has(id), text).toBe(true);
    }
    for (const { document, span, words } of brief.quotes)
      expect(basis.documents.get(document)!.text.slice(span.start, span.end)).toBe(words);
  });
  test("does not hang on the order of what it is given", () => {
    const turned = makeBrief({
      ...basis,
      claims: claims.toReversed(),
      documents: new Map([...basis.documents].reverse()),
    });
    expect(renderText(turned)).toBe(renderText(brief));
  });
  test("leaves out what was published after its day", () => {
    const early = makeBrief({ ...basis, asOf: "2024-06-18" as Day });
    expect(sentencesOf(early, /^Newest/).join()).not.toContain("treaty");
    expect(sentencesOf(early, /^Agreements/)).toEqual([]);
    expect(early.quotes.every(({ published }) => published <= "2024-06-18")).toBe(true);
  });
  test("of an empty ledger says that it is empty", () => {
    const none = makeBrief({ ...basis, claims: [], documents: new Map(), records: [] });
    expect(none.sections.every(({ sentences, absent }) => sentences.length === 0 && absent !== null)).toBe(true);
    expect(none.quotes).toEqual([]);
  });
});

describe("rendered", () => {
  const brief = makeBrief(basis);
  test("as text of 80 columns", () => {
    const text = renderText(brief);
    expect(text).toMatchSnapshot();
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
  test("as Markdown without markup from a report", () => {
    const text = renderMarkdown(brief);
    expect(text).toMatchSnapshot();
    expect(text).not.toMatch(/(?<!\\)<b>/);
  });
  test("as HTML without markup from a report, script, or style from elsewhere", () => {
    const html = renderHtml(brief);
    expect(html).toMatchSnapshot();
    expect(html).not.toContain("<b>");
    expect(html).toContain("&lt;b&gt;Japan&lt;/b&gt; fears what Russia &amp; North Korea plan.");
    expect(html).not.toMatch(/<script|<link|src=|javascript:/i);
    const targets = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((id) => !targets.has(id))).toEqual([]);
  });
});
