// Lemmas by remembered forms and by endings.
import { describe, expect, test } from "vitest";
import { applyEdit, type Edit, Lemmatizer, lettersOf } from "./lemma.js";

const edit = (letters: number, strip: number, append: string): Edit => ({ letters, strip, append });

describe("edits", () => {
  test.each([
    ["Cities", edit(0, 3, "y"), "city"],
    ["NATO", edit(1, 0, ""), "NATO"],
    ["MOSCOW", edit(2, 0, ""), "Moscow"],
    ["u.s.", edit(3, 0, ""), "U.S."],
    ["went", edit(4, 0, "go"), "go"],
    ["a", edit(0, 3, "x"), "a"],
  ] as const)("%s", (form, how, lemma) => expect(applyEdit(how, form)).toBe(lemma));
  test.each([
    ["moscow", "l"],
    ["MOSCOW", "U"],
    ["Moscow", "C"],
    ["A", "C"],
    ["3.5", "l"],
  ])("letters of %s", (form, letters) => expect(lettersOf(form)).toBe(letters));
});

describe("lemmatizer", () => {
  const words = new Set(["shell", "plan", "make", "visit"]);
  const lemmatizer = new Lemmatizer(
    new Map([["VERB|VBD\tmet", edit(0, 1, "et")]]),
    new Map([
      ["VERB|VBD\tl", edit(0, 0, "")],
      ["VERB|VBD\tled", edit(0, 2, "")],
      ["VERB|VBD\tlled", edit(0, 3, "")],
      ["VERB|VBG\tling", edit(0, 3, "")],
      ["NOUN|NNS\tls", edit(0, 1, "")],
    ]),
    (word) => words.has(word),
  );
  test.each([
    ["met", "VERB|VBD", "meet"],
    ["Met", "VERB|VBD", "meet"],
    ["visited", "VERB|VBD", "visit"],
    ["shelled", "VERB|VBD", "shell"],
    ["planned", "VERB|VBD", "plan"],
    ["making", "VERB|VBG", "make"],
    ["talks", "NOUN|NNS", "talk"],
    ["blurfed", "VERB|VBD", "blurf"],
    ["Pyongyang", "PROPN|NNP", "Pyongyang"],
    ["Said", "X|FW", "said"],
    ["overthrew", "VERB|VBD", "overthrow"],
    ["froze", "VERB|VBP", "freeze"],
    ["found", "VERB|VBP", "found"],
    ["trafficked", "VERB|VBN", "traffic"],
    ["shot", "NOUN|NN", "shot"],
  ])("%s as %s", (form, key, lemma) => {
    expect(lemmatizer.lemma({ form, lemmas: [] }, key, 0)).toBe(lemma);
  });
});
