// Names in a sentence: articles, lists, and speakers as the text calls them with the state they speak for.
import { expect, test } from "vitest";
import { anActor } from "../../tests/coded.js";
import { inSentence, listed, speakerIn, withNames } from "./names.js";

test.each([
  ["PRK", "North Korea"],
  ["USA", "the United States"],
  ["EUU", "the European Union"],
  ["NATO", "NATO"],
  ["QQQ", "QQQ"],
])("%s is %s", (id, expected) => {
  expect(inSentence(id)).toBe(expected);
});

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
])("%j", (names, expected) => {
  expect(listed(names)).toBe(expected);
});

test.each([
  ["KOR", "South Korea's spy agency", "South Korea's spy agency"],
  ["KOR", "National Intelligence Service", "the National Intelligence Service (South Korea)"],
  ["JPN", "Foreign Minister Kamikawa", "Foreign Minister Kamikawa (Japan)"],
  ["KOR", "South Korea's Foreign Ministry", "South Korea's Foreign Ministry"],
  ["RUS", "Kremlin", "the Kremlin (Russia)"],
  ["KOR", "Seoul", "South Korea"],
  ["KOR", "it", "South Korea"],
  ["KOR", "KOR", "South Korea"],
  ["USA", "The White House", "the White House (United States)"],
  [null, "The  analysts", "the analysts"],
])("%s, %s speaks as %s", (id, text, expected) => {
  expect(speakerIn(anActor(id, text))).toBe(expected);
});

test("codes in a sentence of the watch become names, other capitals stay", () => {
  expect(withNames("USA imposed sanctions on PRK (2024-05-16).")).toBe(
    "The United States imposed sanctions on North Korea (2024-05-16).",
  );
  expect(withNames("an ICBM of PRK")).toBe("An ICBM of North Korea");
});
