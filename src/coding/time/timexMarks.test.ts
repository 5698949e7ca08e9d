// What a mention says beside its days: how it bounds the act, whether it is a noun's date, its words and TIMEX3 value; and what holds for any text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tense } from "../../kernel/claim.js";
import { addDays, type Day, needDay } from "../../kernel/day.js";
import { printRange } from "../../kernel/range.js";
import { findTimes, type TimeContext, type TimeMention } from "./timex.js";

const D = needDay("2024-06-20", "test");

function find(text: string, context: TimeContext = {}, published: Day = D): readonly TimeMention[] {
  return findTimes(text, { start: 0, end: text.length, tokens: [] }, published, context);
}

describe("marks", () => {
  it.each([
    ["It has shipped shells since 2019.", "since", "since"],
    ["It holds until 2027.", "until", "until"],
    ["It will end by Friday.", "by", "by"],
    ["It existed before April 2020.", "month", "before"],
    ["It left after May 2021.", "month", "after"],
    ["It met between 2006 and 2017.", "range", "between"],
    ["It will end within 30 days.", "duration", "by"],
    ["He has been held for four days.", "duration", "for"],
    ["He was held on Monday.", "day", "on"],
    ["He was held in the 1990s.", "decade", "on"],
    ["He was held in Q3 2022.", "quarter", "on"],
    ["He was held in the spring of 2022.", "season", "on"],
  ])("%j is of kind %s, relation %s", (text, kind, relation) => {
    expect(find(text).map((mention) => [mention.kind, mention.relation])).toEqual([[kind, relation]]);
  });

  it.each([
    ["The 1961 treaty lapsed.", true],
    ["It suspended a 2018 accord.", true],
    ["A treaty of 1961 lapsed.", true],
    ["Israel's 1981 annexation was void.", true],
    ["The 7 October attack was condemned.", true],
    ["Its August 2021 takeover was quick.", true],
    ["Monday's talks failed.", true],
    ["It lapsed in 1961.", undefined],
    ["It lapsed at the end of 1961.", undefined],
    ["It lapsed on Monday.", undefined],
  ])("%j: the noun's date %s", (text, modifies) => {
    expect(find(text).map((mention) => mention.modifies)).toEqual([modifies]);
  });

  it.each([
    ["Every Monday they meet.", true],
    ["They meet on Sundays.", true],
    ["They met on Sunday.", undefined],
  ])("%j: repeated %s", (text, repeated) => {
    expect(find(text).map((mention) => mention.repeated)).toEqual([repeated]);
  });

  it.each([
    ["It was agreed in late August 2023.", "late August 2023", "2023-08"],
    ["They fired at the end of 2023.", "the end of 2023", "2023"],
    ["They met last week.", "last week", "2024-W24"],
    ["They met last weekend.", "last weekend", "2024-W24-WE"],
    ["They met in the spring of 2022.", "the spring of 2022", "2022-SP"],
    ["They met since 1990s talks failed in the 1980s.", "the 1980s", "198"],
    ["Wednesday's summit failed.", "Wednesday", "2024-06-19"],
    ["They fired in the past two weeks.", "the past two weeks", "P2W"],
  ])("%j: the words %j mean %s", (text, words, value) => {
    expect(find(text).map((mention) => [text.slice(mention.start, mention.end), mention.value])).toContainEqual([
      words,
      value,
    ]);
  });

  it("keeps what the words name apart from how far since reaches", () => {
    const [mention] = find("It was the first visit since 2017, when he asked.");
    expect(mention && printRange(mention.named)).toBe("2017");
    expect(mention && printRange(mention.range)).toBe("2017-01-01..2024-06-20");
  });

  it("says that a date behind 'after' belongs to what follows", () => {
    const found = find("The vote on Friday came two days after the attack.");
    expect(found.map((mention) => [printRange(mention.range), mention.ofWhatFollows])).toEqual([
      ["2024-06-14", undefined],
      ["2024-06-12", true],
    ]);
  });
});

describe("context", () => {
  it.each<[string, Tense | null, string]>([
    ["Talks on Wednesday.", "past", "2024-06-19"],
    ["Talks on Wednesday.", "future", "2024-06-26"],
    ["Talks on Wednesday.", null, "2024-06-19"],
    ["The summit in October.", "past", "2023-10"],
    ["The summit in October.", "future", "2024-10"],
  ])("%j with tense %s is %s", (text, tense, range) => {
    expect(find(text, { tenseOf: () => tense }).map((mention) => printRange(mention.range))).toEqual([range]);
  });

  it.each([
    ["The same day he left.", "2024-06-10"],
    ["Three days earlier he left.", "2024-06-07"],
    ["The next day he left.", "2024-06-11"],
    ["Later that month he left.", "2024-06"],
    ["A year later he left.", "2025"],
  ])("%j counts from the anchor given", (text, range) => {
    const anchor = { from: needDay("2024-06-10", "test"), to: needDay("2024-06-10", "test") };
    expect(find(text, { anchor }).map((mention) => printRange(mention.range))).toEqual([range]);
  });

  it("asks for the day of an event named before", () => {
    const day = needDay("2024-04-22", "test");
    const eventDay = (words: readonly string[]) => (words.includes("massacre") ? { from: day, to: day } : null);
    expect(
      find("It was shelved the day after the massacre.", { eventDay }).map((mention) => printRange(mention.range)),
    ).toEqual(["2024-04-23"]);
    expect(find("It was shelved the day after the wedding.", { eventDay })).toEqual([]);
  });
});

const WORDS = (
  "on in since until by before after the a of last next this that same following day week month year years days ago earlier later within for from to and between " +
  "Monday Friday June May March 31 February 29 2024 2000 1961 1990s Q3 first half early late mid - – , . 5th 13 spring Christmas two three troops will signed has been 's New Year's Day Day"
).split(" ");
const DAYS = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom("0001-01-01" as Day, "9999-12-31" as Day, "2024-02-29" as Day) },
  {
    weight: 9,
    arbitrary: fc.integer({ min: -60_000, max: 60_000 }).map((count) => addDays(needDay("2000-01-01", "test"), count)),
  },
);
const MODERN = fc.integer({ min: -60_000, max: 60_000 }).map((count) => addDays(needDay("2000-01-01", "test"), count));

describe("for any text", () => {
  const check = (text: string, published: Day) => {
    const padded = `x ${text} y`;
    const sentence = { start: 2, end: 2 + text.length, tokens: [] };
    const found = findTimes(padded, sentence, published);
    let end = sentence.start;
    for (const mention of found) {
      expect(mention.range.from <= mention.range.to).toBe(true);
      expect(mention.named.from <= mention.named.to).toBe(true);
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(mention.end).toBeGreaterThan(mention.start);
      expect(mention.end).toBeLessThanOrEqual(sentence.end);
      end = mention.end;
    }
    expect(findTimes(padded, sentence, published)).toEqual(found);
  };

  it("spans lie in order inside the sentence, ranges are not reversed, and nothing throws", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }), DAYS, (words, day) =>
        check(words.join(" "), day),
      ),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), DAYS, check), { numRuns: 500 });
  });

  it.each(["on Monday ", "2014-", "in 2014 and 2015, ", "within 30 days after ", "June 3, 4 and 5 ", "1939–45 and "])(
    "reads %j over and over without end to its stack",
    (unit) => check(unit.repeat(3000), D),
  );

  it("reads back any day that it is given in three ways of writing", () => {
    const months = "January February March April May June July August September October November December".split(" ");
    fc.assert(
      fc.property(MODERN, DAYS, (day, published) => {
        const [year, month, date] = [
          Number(day.slice(0, 4)),
          months[Number(day.slice(5, 7)) - 1]!,
          Number(day.slice(8)),
        ];
        for (const text of [
          `It was signed on ${date} ${month} ${year}.`,
          `It was signed on ${month} ${date}, ${year}.`,
          `It was signed on ${day}.`,
        ]) {
          expect(find(text, {}, published).map((mention) => printRange(mention.range))).toEqual([day]);
        }
      }),
    );
  });
});
