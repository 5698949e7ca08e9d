// Which texts are copies and which are told afresh.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../tests/watched.js";
import { OriginIndex, type OriginText, originsOf } from "./origin.js";
import { copied, shinglesOf } from "./shingle.js";
import { DEFAULT_WEIGHTS as W } from "./weights.js";

const WIRE =
  "The two leaders signed a treaty in the capital on Wednesday that obliges each side to help the other if it is attacked, " +
  "state media reported. The foreign ministry in Tokyo said it was gravely concerned and would keep watching closely.";
const FRESH =
  "A pact of mutual help was concluded at midweek talks, according to the official agency, and Japanese diplomats voiced " +
  "worry about what it could mean for security in the region, promising vigilance.";

const PAIRS: readonly (readonly [string, string, string, boolean])[] = [
  ["the same", WIRE, WIRE, true],
  ["other case, marks and spaces", WIRE, WIRE.toUpperCase().replaceAll(",", " –"), true],
  ["one word changed", WIRE, WIRE.replace("gravely", "deeply"), true],
  ["a dateline and a credit added", WIRE, `TOKYO, June 19 (Test Wire) — ${WIRE} Reporting by our staff.`, true],
  ["cut to its first sentence", WIRE, WIRE.slice(0, WIRE.indexOf(" The foreign")), true],
  ["told afresh", WIRE, FRESH, false],
  [
    "another subject",
    WIRE,
    "Fishermen found a whale on the beach this morning and called the harbour office for help.",
    false,
  ],
  [
    "a formula shared",
    "The ministry did not reply to a request for comment.",
    `${FRESH} The ministry did not reply to it.`,
    false,
  ],
  ["nothing and nothing", "", "", false],
  [
    "Japanese with an edit",
    "両首脳は水曜日に首都で条約に署名したと国営メディアが伝えた。",
    "両首脳は水曜日、首都で条約に署名したと国営メディアが報じた。",
    true,
  ],
  [
    "Japanese, another",
    "両首脳は水曜日に首都で条約に署名したと国営メディアが伝えた。",
    "政府は新しい予算案を国会に提出し、野党は強く反対している。",
    false,
  ],
];

describe("copies", () => {
  it.each(PAIRS)("%s", (_, a, b, wanted) => {
    expect(copied(shinglesOf(a, W), shinglesOf(b, W), W)).toBe(wanted);
    expect(copied(shinglesOf(b, W), shinglesOf(a, W), W)).toBe(wanted);
  });
});

const text = (id: string, published: string, body: string): OriginText => ({
  id,
  published: day(published),
  text: body,
});

describe("origins", () => {
  it("are named after the first published, reach a week, and copies of copies belong to them", () => {
    const cut = WIRE.slice(0, WIRE.indexOf(" The foreign"));
    const origins = originsOf([
      text("late", "2024-07-20", WIRE),
      text("copy", "2024-06-20", WIRE.replace("gravely", "deeply")),
      text("wire", "2024-06-19", WIRE),
      text("cut", "2024-06-26", cut),
      text("fresh", "2024-06-19", FRESH),
    ]);
    expect(Object.fromEntries(origins)).toEqual({
      late: "late",
      copy: "wire",
      wire: "wire",
      cut: "wire",
      fresh: "fresh",
    });
  });

  it("of a document never seen is itself, and taking one up twice changes nothing", () => {
    const index = new OriginIndex();
    expect(index.originOf("x")).toBe("x");
    index.add(text("a", "2024-06-19", WIRE));
    index.add(text("b", "2024-06-19", WIRE));
    expect(index.add(text("b", "2024-06-19", WIRE))).toBe("a");
  });

  it("of the bundled reports are found: every copy with what it copies, and nothing else", () => {
    const lines = readFileSync("examples/reports.jsonl", "utf8").trim().split("\n");
    const documents = lines.map((line) => JSON.parse(line) as OriginText);
    const joined = [...originsOf(documents)].filter(([id, origin]) => id !== origin).map(([id]) => id);
    expect(joined.length).toBeGreaterThanOrEqual(3);
    for (const id of joined) expect(id).toMatch(/-(copy|correction)$/);
    const copies = documents.filter(({ id }) => id.endsWith("-copy")).map(({ id }) => id);
    expect(joined).toEqual(expect.arrayContaining(copies));
  });

  it("do not hang on the order in which the texts come", () => {
    const word = fc.constantFrom(
      "treaty",
      "signed",
      "talks",
      "ship",
      "envoy",
      "border",
      "said",
      "watch",
      "day",
      "north",
    );
    const body = fc.array(word, { minLength: 8, maxLength: 25 }).map((words) => words.join(" "));
    const some = fc.array(fc.tuple(body, fc.integer({ min: 10, max: 19 })), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(some, fc.integer(), (list, seed) => {
        const texts = list.flatMap(([own, date], i) => [
          text(`d${i}`, `2024-06-${date}`, own),
          text(`e${i}`, `2024-06-${date + (i % 9)}`, `${own} once more in full`),
        ]);
        const shuffled = texts
          .map((one, i) => [((i + 1) * 7919 + seed) % 101, one] as const)
          .sort((a, b) => a[0] - b[0]);
        const index = new OriginIndex();
        for (const [, one] of shuffled) index.add(one);
        const wanted = originsOf(texts);
        expect(texts.map(({ id }) => index.originOf(id))).toEqual(texts.map(({ id }) => wanted.get(id)));
      }),
    );
  });
});
