// The dates of every sentence of a document, each sentence told what the ones before it give to refer back to.
// "Three days earlier" counts from the first day told by the nearest sentence before it; "the day after the massacre" from the
// date beside that word. In a history, "in April" is the April nearest to the time reached. It cannot tell main clauses from asides.
import type { Tense } from "../../kernel/claim.js";
import { type Day, dayNumber } from "../../kernel/day.js";
import { type DateRange, lengthOf } from "../../kernel/range.js";
import type { Sentence } from "../../language/sentence.js";
import { placeTimes, readTimes, type TimeContext, type TimeMention, type ToldTimes } from "./timex.js";

/** Nouns too common to name one event. */
const COMMON: ReadonlySet<string> = new Set(
  "government president minister country countries state states with from have been were their this that between".split(
    " ",
  ),
);
/** How far a date may stand behind the noun that it dates, in code units. */
const REACH = 60;
/** A document is a history if it tells at least this many dates with a year, nearly all of them long past, and no day of its own. */
const HISTORY_DATES = 4;
const HISTORY_SHARE = 0.8;
const LONG_PAST_DAYS = 550;

/** Words that place a report in its own days. */
const DEICTIC = /^(?:[a-z]+day(?: [a-z]+)?|tonight|tomorrow|(?:earlier |later )?(?:last|this|next) .*|.* ago)$/i;

/**
 * For each sentence its dates, in the same order.
 * @param tenseOf the tense of the act at an offset into the text, where known
 */
export function documentTimes(
  text: string,
  sentences: readonly Sentence[],
  published: Day,
  tenseOf?: (offset: number) => Tense | null,
): readonly (readonly TimeMention[])[] {
  const tense = tenseOf === undefined ? {} : { tenseOf };
  const read = sentences.map((sentence) => readTimes(text, sentence));
  // Only what may turn out a history needs its dates placed twice.
  const first = datedAtMost(text, read) < HISTORY_DATES ? [] : read.map((one) => place(one, tense));
  const history = isHistory(text, first.flat(), published);
  const told: TimeMention[] = [];
  let anchor: DateRange | null = null;
  let reached = first.flat().find((mention) => /\d{4}/.test(text.slice(mention.start, mention.end)))?.named ?? null;
  const eventDay = (words: readonly string[]) => dayBeside(text, told, words);
  return read.map((one) => {
    const mentions = place(one, { anchor, eventDay, history: history ? reached : null, ...tense });
    anchor = nextAnchor(text, mentions) ?? (history ? (mentions.at(-1)?.named ?? anchor) : anchor);
    reached =
      mentions.findLast((mention) => mention.modifies !== true && lengthOf(mention.named) <= 366)?.named ?? reached;
    told.push(...mentions);
    return mentions;
  });

  function place(one: ToldTimes | null, context: TimeContext): readonly TimeMention[] {
    return one === null ? [] : placeTimes(text, one, published, context);
  }
}

/** How many dates with a year the sentences tell, those counted too that no calendar has. */
function datedAtMost(text: string, read: readonly (ToldTimes | null)[]): number {
  let count = 0;
  for (const told of read)
    for (const { first, next } of told?.composed ?? [])
      if (/\d{4}/.test(text.slice(told!.items[first]!.start, told!.items[next - 1]!.end))) count++;
  return count;
}

/** What a sentence leaves for the next one to count from: its first day, that of an act rather than of a noun; null where it tells none. */
export function nextAnchor(text: string, mentions: readonly TimeMention[]): DateRange | null {
  const days = mentions.filter(
    (mention) =>
      mention.named.from === mention.named.to &&
      mention.relation === "on" &&
      mention.repeated !== true &&
      !/^to/i.test(text.slice(mention.start, mention.end)),
  );
  return (days.find((mention) => mention.modifies !== true) ?? days[0])?.named ?? null;
}

/** True where the document tells of a time long before its own date and of no other. */
function isHistory(text: string, mentions: readonly TimeMention[], published: Day): boolean {
  const dated = mentions.filter((mention) => /\d{4}/.test(text.slice(mention.start, mention.end)));
  const old = dated.filter((mention) => dayNumber(published) - dayNumber(mention.named.to) > LONG_PAST_DAYS);
  if (dated.length < HISTORY_DATES || old.length < HISTORY_SHARE * dated.length) return false;
  const near = mentions.filter((mention) => DEICTIC.test(text.slice(mention.start, mention.end)));
  return near.length <= dated.length / 20;
}

/** The date that follows closely on one of the words, the latest told first. */
function dayBeside(text: string, told: readonly TimeMention[], words: readonly string[]): DateRange | null {
  const nouns = words.filter((word) => word.length > 3 && !COMMON.has(word)).slice(0, 3);
  for (const mention of told.toReversed()) {
    if (mention.named.from !== mention.named.to) continue;
    const before = text.slice(Math.max(0, mention.start - REACH), mention.start).toLowerCase();
    if (nouns.some((noun) => before.includes(noun))) return mention.named;
  }
  return null;
}
