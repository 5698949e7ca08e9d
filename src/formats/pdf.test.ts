// PDFs to documents: paragraphs put together again, what stands on every page left out, what is no text set aside with its reason, and a
// file that would never end or fill the memory ended from outside. The PDFs are made here; the thread is the compiled one.
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Compiled, compile } from "../../tests/child.js";
import { linesAt, type PdfLine, type PdfMade, pdfBytes } from "../../tests/pdf-bytes.js";
import type { Day } from "../kernel/day.js";
import { isPdf, readPdf } from "./pdf.js";
import { PDF_LIMITS, pdfPagesApart } from "./pdf-apart.js";

const ABOUT = {
  ...{ name: "a.pdf", url: null, title: null, outlet: null, lang: null },
  ...{ published: null, seen: "2024-07-01" as Day },
};
const SENTENCE = "Russia and North Korea signed a treaty in Pyongyang on Wednesday.";
const FULL = ["The foreign ministers of Japan and of the Republic of Korea condemned the launch of a"];

const read = (bytes: Uint8Array) => readPdf(bytes, ABOUT);
const documentOf = async (made: PdfMade) => {
  const document = await read(pdfBytes(made));
  if (typeof document === "string") throw new Error(document);
  return document;
};
const paragraphsOf = async (...pages: readonly (readonly PdfLine[])[]) =>
  (await documentOf({ pages })).text.split("\n\n");

describe("paragraphs", () => {
  test.each<[string, readonly (readonly PdfLine[])[], readonly string[]]>([
    ["one line", [linesAt([SENTENCE], 72, 700)], [SENTENCE]],
    [
      "a word parted by a hyphen, a name with one, and a compound that stands whole elsewhere",
      [
        linesAt(
          [
            "North Korea's nuclear pro-",
            "gramme was named by the Japan-",
            "Philippines statement, which speaks of oil-",
            "based goods; oil-based goods are forbid-",
            "den, and so are the years 2023-",
            "2024 told of, in inter-",
            "and intrastate wars.",
          ],
          72,
          700,
        ),
      ],
      [
        "North Korea's nuclear programme was named by the Japan-Philippines statement, which speaks of oil-based goods; oil-based goods are forbidden, and so are the years 2023-2024 told of, in inter- and intrastate wars.",
      ],
    ],
    [
      "parted by a gap",
      [[...linesAt([...FULL, "missile."], 72, 700), ...linesAt([...FULL, "satellite."], 72, 662)]],
      [`${FULL} missile.`, `${FULL} satellite.`],
    ],
    [
      "parted by an indent after a sentence's end",
      [
        [
          ...linesAt([...FULL, `missile. ${FULL}`.slice(0, 84).replace(/ \S*$/, ".")], 72, 700),
          ...linesAt(FULL, 92, 672),
          ...linesAt(["satellite."], 72, 658),
        ],
      ],
      [`${FULL} ${`missile. ${FULL}`.slice(0, 84).replace(/ \S*$/, ".")}`, `${FULL} satellite.`],
    ],
    [
      "parted by a short last line",
      [linesAt([...FULL, "missile.", ...FULL, "satellite."], 72, 700)],
      [`${FULL} missile.`, `${FULL} satellite.`],
    ],
    [
      "a heading in larger letters",
      [[...linesAt(["Joint statement on Korea"], 72, 740, 18), ...linesAt([SENTENCE], 72, 715)]],
      ["Joint statement on Korea", SENTENCE],
    ],
    [
      "numbered points",
      [linesAt(["1. Japan condemned the launch.", "2. Japan called on North Korea to", "talk."], 72, 700)],
      ["1. Japan condemned the launch.", "2. Japan called on North Korea to talk."],
    ],
    [
      "a figure at the head of a line that is no point's",
      [linesAt(["Japan condemned the two launches of May", "7. Russia did not, and it said so on May", "8."], 72, 700)],
      ["Japan condemned the two launches of May 7. Russia did not, and it said so on May 8."],
    ],
    [
      "going on over a page, with a footnote between and its mark in the text",
      [
        [
          ...linesAt(["Japan imposed sanctions on North Korea", "after the launch"], 72, 200),
          { text: "7", x: 162, y: 190, size: 9 },
          ...linesAt(["7 See the statement of the ministry of foreign affairs."], 72, 120, 8),
        ],
        linesAt(["of a ballistic missile."], 72, 760),
      ],
      [
        "Japan imposed sanctions on North Korea after the launch of a ballistic missile.",
        "7 See the statement of the ministry of foreign affairs.",
      ],
    ],
    [
      "in two columns, each told to its end",
      [
        [
          ...linesAt(["Japan imposed sanctions", "on North Korea after the"], 72, 700),
          ...linesAt(["launch of a ballistic", "missile on Tuesday."], 320, 700),
        ],
      ],
      ["Japan imposed sanctions on North Korea after the launch of a ballistic missile on Tuesday."],
    ],
  ])("%s", async (_, pages, expected) => {
    expect(await paragraphsOf(...pages)).toEqual(expected);
  });

  test("what stands on every page is left out, with page numbers; the same words within the text are not", async () => {
    const page = (number: number) => [
      ...linesAt(["MINISTRY OF FOREIGN AFFAIRS"], 72, 800),
      ...linesAt([`Japan condemned launch ${number}.`, "MINISTRY OF FOREIGN AFFAIRS"], 72, 500),
      ...linesAt([`Page ${number} of 3`], 280, 40),
      ...linesAt([`A/2024/${number}00`], 400, 40),
    ];
    const text = (await paragraphsOf(page(1), page(2), page(3))).join(" ");
    expect(text).toBe(
      [1, 2, 3].map((number) => `Japan condemned launch ${number}. MINISTRY OF FOREIGN AFFAIRS`).join(" "),
    );
  });
  test("a single page keeps what stands at its edges, save its number", async () => {
    const lines = [...linesAt(["Press release of Monday"], 72, 800), ...linesAt([SENTENCE], 72, 700)];
    expect(await paragraphsOf([...lines, ...linesAt(["- 1 -"], 290, 40)])).toEqual([
      "Press release of Monday",
      SENTENCE,
    ]);
  });
  test("words and their order are kept whatever the breaks, packed or not", async () => {
    const word = fc.constantFrom("Japan", "Russia", "missile", "launched", "by", "treaty", "(again)", "oil", "1,200");
    const line = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => words.join(" "));
    const pages = fc.array(fc.array(line, { minLength: 4, maxLength: 20 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(pages, fc.boolean(), async (texts, packed) => {
        const document = await documentOf({ pages: texts.map((lines) => linesAt(lines, 72, 700)), packed });
        expect(document.text.split(/\s+/)).toEqual(texts.flat().join(" ").split(" "));
      }),
      { numRuns: 30 },
    );
  });
});

test.each<[string, Partial<PdfMade>, object]>([
  ["nothing", {}, { title: "", published: "2024-07-01", lang: "en" }],
  [
    "title, day and language",
    { info: { Title: "Statement of the minister", CreationDate: "D:20240619103000+09'00'" }, lang: "ja-JP" },
    { title: "Statement of the minister", published: "2024-06-19", lang: "ja-JP" },
  ],
  [
    "a word processor's title, a day ahead and no language",
    { info: { Title: "Microsoft Word - final draft 3.docx", CreationDate: "D:20310619" }, lang: "\\000" },
    { title: "", published: "2024-07-01", lang: "en" },
  ],
  ["a day that is none", { info: { CreationDate: "D:20240231" } }, { published: "2024-07-01" }],
])("what the file tells of itself: %s", async (_, part, expected) => {
  expect(await documentOf({ pages: [linesAt([SENTENCE], 72, 700)], ...part })).toMatchObject(expected);
});

const PAGE = linesAt([SENTENCE], 72, 700);
test.each<[string, () => Uint8Array, RegExp]>([
  ["locked", () => pdfBytes({ pages: [PAGE], locked: true }), /locked with a password/],
  ["pictures of pages", () => pdfBytes({ pages: [[], []] }), /no text, only pictures of pages/],
  ["pictures with a stamp", () => pdfBytes({ pages: [linesAt(["7 May"], 72, 700)] }), /no text, only pictures/],
  ["without pages", () => pdfBytes({ pages: [] }), /PDF/],
  ["a mark and nothing else", () => Buffer.from("%PDF-1.7\n"), /the PDF is broken: /],
  ["rubbish", () => Buffer.from(`%PDF-1.7\n${"x0 \n<<".repeat(5_000)}`), /the PDF is broken: /],
  ["nothing", () => new Uint8Array(0), /the file is empty/],
  ["a page of HTML", () => Buffer.from("<html><p>On the mark %PDF-1.7</p></html>"), /it is no PDF/],
])("set aside: %s", async (_, make, reason) => {
  expect(await read(make())).toMatch(reason);
});

test("letters of a Japanese font that is not in the file", async () => {
  const pages = [linesAt(["Japan condemned the launch \x93\xfa\x96\x7b."], 72, 700)];
  expect((await documentOf({ pages, japanese: true })).text).toBe("Japan condemned the launch 日本.");
});

test("a PDF that is cut off is read as far as it goes, or set aside", async () => {
  const whole = pdfBytes({ pages: [PAGE], packed: true });
  expect(isPdf(whole)).toBe(true);
  expect(await read(whole.subarray(0, whole.length - 20))).toMatchObject({ text: SENTENCE });
  expect(await read(whole.subarray(0, whole.length / 2))).toMatch(/the PDF is broken/);
});

test("bytes that were spoilt give a document or a reason, and are left as they are", async () => {
  const whole = [false, true].map((packed) =>
    pdfBytes({ pages: [PAGE, PAGE], packed, info: { Title: "Statement of the minister" } }),
  );
  const spoil = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...whole), spoil, fc.nat(), async (bytes, changes, cut) => {
      const spoilt = bytes.slice(0, bytes.length - (cut % 40));
      for (const [at, value] of changes) spoilt[9 + (at % (spoilt.length - 9))] = value;
      const before = Buffer.from(spoilt);
      const done = await read(spoilt);
      expect(typeof done === "string" ? done : done.text).not.toBe("");
      expect(Buffer.compare(before, spoilt)).toBe(0);
    }),
    { numRuns: 80 },
  );
});

describe("in a thread of its own", () => {
  let compiled: Compiled;
  let script: URL;
  beforeAll(() => {
    compiled = compile("src/formats/pdf-thread.ts");
    script = new URL("src/formats/pdf-thread.js", pathToFileURL(`${compiled.folder}/`));
  });
  afterAll(() => compiled.remove());
  const apart = (bytes: Uint8Array, limits: Partial<typeof PDF_LIMITS> = {}) =>
    pdfPagesApart(bytes, script, { ...PDF_LIMITS, ...limits });

  test("the pages are the same as without, for several at a time", async () => {
    const bytes = [PAGE, linesAt(FULL, 72, 600), [], PAGE].map((lines) => pdfBytes({ pages: [lines], packed: true }));
    const here = await Promise.all(bytes.map((one) => pdfPagesApart(one, null)));
    expect(here[0]).toMatchObject({ pages: [{ height: 842, pieces: [{ text: SENTENCE, x: 72, y: 142, size: 11 }] }] });
    expect(await Promise.all(bytes.map((one) => apart(one)))).toEqual(here);
  });
  test.each<[string, () => Uint8Array, Partial<typeof PDF_LIMITS>, RegExp]>([
    ["bytes", () => pdfBytes({ pages: [PAGE] }), { bytes: 100 }, /^the PDF has \d+ bytes; 100 is the most/],
    ["pages", () => pdfBytes({ pages: [PAGE, PAGE, PAGE] }), { pages: 2 }, /has 3 pages; 2 is the most/],
    ["characters", () => pdfBytes({ pages: [PAGE, PAGE] }), { text: 100 }, /more than 100 characters/],
    // A page of 40 million blanks in 40 kB, which takes seconds to walk through.
    ["time", () => bomb(), { time: 700 }, /takes longer than 0\.7 seconds/],
    ["memory", () => bomb(), { memory: 20_000_000 }, /more than 20000000 bytes of memory/],
  ])("too many or too much: %s", async (_, make, limits, reason) => {
    expect(await apart(make(), limits)).toEqual({ reason: expect.stringMatching(reason) });
  });
  test("a crowd of which one never ends in time: the others are read", async () => {
    const good = pdfBytes({ pages: [PAGE] });
    const all = await Promise.all(
      [bomb(), good, good, good].map((one) => apart(one, { time: one === good ? 60_000 : 500 })),
    );
    expect(all.map((one) => "reason" in one)).toEqual([true, false, false, false]);
  });
});

function bomb(): Uint8Array {
  return pdfBytes({ pages: [PAGE], packed: true, raw: Buffer.alloc(40_000_000, 32) });
}
