// What a sentence refers back to in the sentences before it.
import { describe, expect, it } from "vitest";
import { needDay } from "../../kernel/day.js";
import { printRange } from "../../kernel/range.js";
import type { Sentence } from "../../language/sentence.js";
import { documentTimes } from "./documentTimes.js";

/** The ranges of each sentence, sentences given apart. */
function read(published: string, ...texts: readonly string[]): readonly (readonly string[])[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const text of texts) {
    sentences.push({ start, end: start + text.length, tokens: [] });
    start += text.length + 1;
  }
  return documentTimes(texts.join(" "), sentences, needDay(published, "test")).map((mentions) =>
    mentions.map((mention) => printRange(mention.range)),
  );
}

describe("documentTimes", () => {
  it("counts from the first day of the nearest sentence that tells one", () => {
    expect(
      read("2023-12-15", "On December 1 the court ruled.", "Guyana cheered.", "Two days later voters voted."),
    ).toEqual([["2023-12-01"], [], ["2023-12-03"]]);
    expect(
      read(
        "2024-02-27",
        "They voted on Monday.",
        '"Today is historic," he said.',
        "Three days earlier he had gone there.",
      ),
    ).toEqual([["2024-02-26"], ["2024-02-27"], ["2024-02-23"]]);
  });

  it("finds the day of an event by its noun", () => {
    expect(
      read(
        "2025-05-11",
        "It began on Wednesday after the massacre of 26 people on April 22.",
        "The treaty was shelved the day after the massacre.",
      ),
    ).toEqual([["2025-05-07", "2025-04-22"], ["2025-04-23"]]);
  });

  it("takes the year of 'that May' from the sentence before", () => {
    expect(read("2025-01-08", "War broke out on April 15, 2023.", "Talks produced a ceasefire that May.")).toEqual([
      ["2023-04-15"],
      ["2023-05"],
    ]);
  });

  it("leaves a day of the week and a month to the document's date in news", () => {
    expect(
      read(
        "2025-10-13",
        "He came last week.",
        "The pact of 1961 was renewed in 2021, after 1981 and 2001.",
        "It sold oil in August.",
      ).at(-1),
    ).toEqual(["2025-08"]);
  });

  it("goes with the time reached in a history", () => {
    const history = [
      "In September 1939 the war began.",
      "In November 1939 it spread.",
      "It ended there in March 1940.",
      "In June 1940 the army moved.",
      "In April it had taken the north.",
      "On July 14 it took the port.",
    ];
    expect(read("2009-12-19", ...history).slice(4)).toEqual([["1940-04"], ["1940-07-14"]]);
  });
});
