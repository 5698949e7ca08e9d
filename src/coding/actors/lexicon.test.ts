// Which names the gazetteer finds in a sentence, as "words=code" from left to right; a stroke marks a name inside a longer word.
// Trees are flat here: each word alone, unless a row says otherwise.
import { describe, expect, test } from "vitest";
import { written } from "../../../tests/coding/trees.js";
import type { Day } from "../../kernel/day.js";
import { names } from "../../words/gazetteer.js";
import { Lexicon } from "./lexicon.js";

const lexicon = new Lexicon(names());

function found(notation: string, day = "2024-06-20"): string {
  const { tree, text } = written(notation);
  return lexicon
    .find(tree, text, day as Day)
    .map(({ name, first, last, partial }) => {
      const words = text.slice(tree.token(first).start, tree.token(last).end);
      return `${partial ? "/" : ""}${words}=${name.id ?? "-"}`;
    })
    .join(" ");
}

/** Words as subjects and objects of nothing: capitalised ones are proper nouns. */
const flat = (text: string) =>
  text
    .split(" ")
    .map((word, i) => `${word} ${/^\p{Lu}/u.test(word) ? "NNP" : "NN"} ${i === 0 ? 0 : 1} ${i === 0 ? "root" : "dep"}`)
    .join("|");

describe("names", () => {
  test.each([
    ["Japan and South Korea met", "Japan=JPN South Korea=KOR"],
    ["North Korea met the Republic of Korea", "North Korea=PRK Republic of Korea=KOR"],
    ["the U.S. met", "U.S.=USA"],
    ["the U.S .", "U.S.=USA"],
    ["al-Qaeda struck", "al-Qaeda=-"],
    ["the US-drafted text", "/US-drafted=USA"],
    ["the Democratic Republic of the Congo met", "Democratic Republic of the Congo=COD"],
    ["the Republic of the Congo met", "Republic of the Congo=COG"],
    ["Guinea met", "Guinea=GIN"],
    ["Equatorial Guinea met", "Equatorial Guinea=GNQ"],
    ["Guinea-Bissau met", "Guinea-Bissau=GNB"],
    ["Papua New Guinea met", "Papua New Guinea=PNG"],
    ["Kim Jong Un met", "Kim Jong Un=PRK"],
    ["the UN met", "UN=UNO"],
    ["South Sudan met Sudan", "South Sudan=SSD Sudan=SDN"],
    ["Niger met Nigeria", "Niger=NER Nigeria=NGA"],
    ["Dominica met the Dominican Republic", "Dominica=DMA Dominican Republic=DOM"],
  ])("%s", (text, expected) => {
    expect(found(flat(text))).toBe(expected);
  });

  test("al-Qaeda is found however it is cut", () => {
    expect(found("al NNP 3 compound|+- HYPH 3 punct|+Qaeda NNP 0 root")).toContain("al-Qaeda=");
  });

  test("the head is the token that hangs outside", () => {
    const { tree, text } = written("South NNP 2 compound|Korea NNP 3 nsubj|protested VBD 0 root protest");
    expect(lexicon.find(tree, text, "2024-06-20" as Day)[0]).toMatchObject({ first: 0, last: 1, head: 1 });
  });
});

describe("look-alikes", () => {
  test.each([
    ["an ambassador is no Assad", flat("the ambassador met")],
    ["a turkey is no state", flat("a turkey ran")],
    ["China within a word", flat("Chinaware sold")],
    ["polish as a verb", "They PRP 2 nsubj|polish VBP 0 root|shoes NNS 2 obj shoe"],
    ["to chat is not Chad", flat("chat with me")],
    ["the pronoun us", "They PRP 2 nsubj|told VBD 0 root tell|US PRP 2 obj we"],
    ["lower-case words", flat("the jordan of the west")],
  ])("%s", (_, notation) => {
    expect(found(notation)).toBe("");
  });

  test("Jordan, Chad and Georgia as family names", () => {
    for (const name of ["Jordan", "Chad", "Georgia"])
      expect(found(`Michael NNP 3 nsubj|${name} NNP 1 flat|won VBD 0 root win`)).not.toMatch(/=(JOR|TCD|GEO)/);
  });
});

describe("office-holders by the day", () => {
  test.each([
    ["Putin", "2024-06-20", "RUS"],
    ["Putin", "1999-12-31", "RUS"],
    ["Zoellick", "2003-05-01", "USA"],
    ["Zoellick", "2009-05-01", "WBK"],
    ["Berger", "2000-05-01", "USA"],
    ["Berger", "2005-05-01", "GTM"],
    ["Fernández", "2010-05-01", "DOM"],
    ["Fernández", "2021-05-01", "ARG"],
    ["Biden", "2022-01-01", "USA"],
  ])("%s on %s is %s", (name, day, expected) => {
    expect(found(flat(`${name} spoke`), day)).toBe(`${name}=${expected}`);
  });
});
