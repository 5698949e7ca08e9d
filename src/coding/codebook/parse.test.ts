// The codebook's format, line by line: what is read, and which slips are named with file and line.
// Whether the entries of data/codebook are good ones is for bench/ to say.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NoroshiError } from "../../kernel/error.js";
import type { Entry } from "./entry.js";
import { parseCodebook } from "./parse.js";

const read = (text: string) => parseCodebook([{ name: "a.txt", text }]);

const only = (text: string): Entry => {
  const book = read(`@ ASSAULT\n${text}`);
  const entries = [book.verbs, book.nouns, book.adjectives].flatMap((map) => [...map.values()].flat());
  expect(entries.length).toBe(1);
  return entries[0]!;
};

describe("slips", () => {
  test.each([
    ["@ ASSALT\nv: shell", 1, "ASSALT"],
    ["@ \nv: shell", 1, "PLOVER"],
    ["@ ASSAULT both\nv: shell", 1, '"both" is no flag'],
    ["@ ASSAULT victim=obj\nv: shell", 1, '"victim" is no role'],
    ["v: shell", 1, "before any @ block"],
    ["# a comment\n\n@ ASSAULT\nshell, bomb", 4, "neither a set"],
    ["@ ASSAULT\nw: shell", 2, "neither a set"],
    ["@ ASSAULT\nv: shell {city", 2, "closing brace"],
    ["@ ASSAULT\nv: fire ~at{city", 2, "closing brace"],
    ["@ ASSAULT\nv: shell {$place}", 2, "$place is not defined"],
    ["@ ASSAULT\nv: shell {$place}\n$place = city", 2, "not defined above"],
    ["@ ASSAULT\nv: {city}", 2, "no word"],
    ["@ ASSAULT\nv: shell +often", 2, '"+often" is no condition'],
    ["@ ASSAULT\nv: shell !often", 2, '"!often" is no condition'],
    ["$place city", 1, "is no set"],
    ["$Place = city", 1, "is no set"],
  ])("%j", (text, line, words) => {
    let caught: unknown;
    try {
      read(text);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(NoroshiError);
    const { code, message } = caught as NoroshiError;
    expect(code).toBe("bad-codebook");
    expect(message).toContain(`a.txt:${line}: `);
    expect(message).toContain(words);
  });

  test("the second file is named, not the first", () => {
    const files = [
      { name: "a.txt", text: "@ ASSAULT\nv: shell" },
      { name: "b.txt", text: "v: bomb" },
    ];
    expect(() => parseCodebook(files)).toThrow(/b\.txt:1/);
  });
});

describe("what is read", () => {
  test("comments, blank lines and Windows line ends are nothing", () => {
    expect(read("# x\r\n\r\n@ ASSAULT # y\r\nv: shell # z\r\n").size).toBe(1);
  });

  test("block heads: type, mode, slots, flags", () => {
    const { block } = only("v: shell");
    expect(block).toEqual({
      type: "ASSAULT",
      mode: null,
      actor: null,
      recipient: null,
      object: null,
      mutual: false,
      ahead: false,
      saying: false,
      place: false,
      plan: false,
    });
    const full = read(
      "@ ACCUSE/disapprove actor=subj,by recipient=- object=in_front_of mutual ahead\nv: blame",
    ).verbs.get("blame")![0]!;
    expect(full.block).toMatchObject({
      type: "ACCUSE",
      mode: "disapprove",
      actor: ["subj", "by"],
      recipient: [],
      object: ["in front of"],
      mutual: true,
      ahead: true,
      plan: false,
    });
  });

  test("a noun's head comes last, a verb's first", () => {
    expect(only('n: "air strike"')).toMatchObject({ part: "noun", lemma: "strike", rest: ["air"] });
    expect(only("v: call off")).toMatchObject({ part: "verb", lemma: "call", rest: ["off"] });
    expect(only("a: in force")).toMatchObject({ part: "adjective", lemma: "force", rest: ["in"] });
    expect(only("a: ready ~to")).toMatchObject({ part: "adjective", lemma: "ready", rest: [] });
  });

  test.each([
    ["v: hit {city}", { kind: "object", not: false, lemmas: new Set(["city"]), classes: new Set() }],
    ["v: hit !{city}", { kind: "object", not: true, lemmas: new Set(["city"]), classes: new Set() }],
    ["v: hit ^{army}", { kind: "subject", not: false, lemmas: new Set(["army"]), classes: new Set() }],
    ["v: send {%arms, gun}", { kind: "object", not: false, lemmas: new Set(["gun"]), classes: new Set(["arms"]) }],
    ["v: fire ~at", { kind: "preposition", not: false, preposition: "at", lemmas: new Set(), classes: new Set() }],
    [
      "v: fire !~at{city}",
      { kind: "preposition", not: true, preposition: "at", lemmas: new Set(["city"]), classes: new Set() },
    ],
    [
      "v: act ~because_of",
      { kind: "preposition", not: false, preposition: "because of", lemmas: new Set(), classes: new Set() },
    ],
    ["v: go +to", { kind: "clause", not: false, clause: "to" }],
    ["v: go !that", { kind: "clause", not: true, clause: "that" }],
  ])("%s", (text, condition) => {
    expect(only(text).conditions).toEqual([condition]);
  });

  test("sets are filled in, their classes apart from their words", () => {
    const book = read("$place = city, %territory\n@ ASSAULT\nv: hit {$place, port}");
    expect(book.verbs.get("hit")![0]!.conditions[0]).toMatchObject({
      lemmas: new Set(["city", "port"]),
      classes: new Set(["territory"]),
    });
  });

  test("look-alikes have no block", () => {
    const book = read("@ ASSAULT\nx: strike {deal}\nxn: strike\nxa: deadly");
    expect(book.verbs.get("strike")![0]!.block).toBeNull();
    expect(book.nouns.get("strike")![0]!.block).toBeNull();
    expect(book.adjectives.get("deadly")![0]!.block).toBeNull();
  });

  test("light verbs need no block and are no entries", () => {
    const book = read("light: hold, carry out\n@ ASSAULT\nv: shell");
    expect([...book.light]).toEqual(["hold", "carry out"]);
    expect(book.size).toBe(1);
  });

  test("more conditions come first, then the later line", () => {
    const book = read("@ ASSAULT\nv: hit, hit {city}\n@ COERCE\nv: hit, hit +to, hit !~with");
    const order = book.verbs.get("hit")!.map((entry) => entry.source);
    expect(order).toEqual([
      "hit {city} (ASSAULT, a.txt:2)",
      "hit +to (COERCE, a.txt:4)",
      "hit !~with (COERCE, a.txt:4)",
      "hit (COERCE, a.txt:4)",
      "hit (ASSAULT, a.txt:2)",
    ]);
  });
});

test("any text gives a codebook or a NoroshiError", () => {
  const piece = fc.constantFrom(
    "@ ",
    "ASSAULT",
    "AGREE/x",
    "v:",
    "n:",
    "x:",
    "light:",
    " ",
    ",",
    "{",
    "}",
    "$a",
    " = ",
    "~to",
    "!",
    "+that",
    "^{",
    '"',
    "(",
    "\n",
    "#",
    "%arms",
    "hit",
    "actor=subj",
    "mutual",
  );
  let taken = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 14 }).map((parts) => parts.join("")),
        fc.string({ maxLength: 40 }),
      ),
      (text) => {
        try {
          read(text);
          taken++;
        } catch (error) {
          if (!(error instanceof NoroshiError) || error.code !== "bad-codebook") throw error;
          refused++;
        }
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(0);
});
