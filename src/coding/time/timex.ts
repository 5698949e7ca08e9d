// Finds the dates that a sentence of English news tells and resolves them against the document's date.
// It says where each one stands, which days it covers and how it bounds the act; which verb it belongs to is for the caller.
// Vague words ("recently", "for decades"), clock times and years before 1000 give nothing.
import type { Tense } from "../../kernel/claim.js";
import type { Day } from "../../kernel/day.js";
import type { DateRange } from "../../kernel/range.js";
import type { Span } from "../../kernel/span.js";
import type { Sentence } from "../../language/sentence.js";
import { type ComposedTime, composeTimes, type Relation } from "./composeTimes.js";
import { isAnchored, type Reading } from "./expression.js";
import { readCalendar } from "./readCalendar.js";
import { readPartOfUnit } from "./readPart.js";
import { readRelative } from "./readRelative.js";
import type { Reference, Resolved } from "./reference.js";
import { resolveTime } from "./resolveTime.js";
import { perfectBefore, tenseCue } from "./tenseCue.js";
import { mayHoldTime, type TimeItem, timeItems } from "./timeItems.js";
import { NUMBERS, ORDINALS, PARTS, SEASONS } from "./timeWords.js";

/** A date told in a sentence, where it stands and what it covers. */
export interface TimeMention extends Span {
  /** The days it tells, both ends included. "Since X" runs to the document's date; "by X", "until X", "before X" and "after X" are X. */
  readonly range: DateRange;
  /** The days that the words themselves name: for "since 2017, when he came" the year 2017. */
  readonly named: DateRange;
  readonly kind:
    | "day"
    | "month"
    | "year"
    | "range"
    | "since"
    | "until"
    | "by"
    | "duration"
    | "decade"
    | "season"
    | "quarter";
  readonly relation: Relation;
  /** "every Monday", "on Sundays": the range is only the nearest one. */
  readonly repeated?: boolean;
  /** The date of a noun ("the 1961 treaty", "a treaty of 1961", "Monday's talks"), not of the verb. */
  readonly modifies?: boolean;
  /** "met on Friday, two days after the vote": the date found is the vote's, the words behind the mention. */
  readonly ofWhatFollows?: boolean;
  /** Counted from another date: "three days earlier". */
  readonly anchored?: boolean;
  /** TIMEX3 value of the words alone: 2024-06-19, 2024-06, 2024-W25, 2024-SU, P2W. */
  readonly value: string;
  /** How it was resolved. */
  readonly why: string;
}

/** What is known from outside the sentence; all of it may be left out. */
export interface TimeContext {
  /** The tense of the act at an offset into the text, where the caller knows it. */
  readonly tenseOf?: (offset: number) => Tense | null;
  /** What "the same day" in this sentence refers back to, from the sentences before. */
  readonly anchor?: DateRange | null;
  /** In a history: the time reached so far. "In April" is then the April nearest to it, whatever the document's date. */
  readonly history?: DateRange | null;
  /** The day of an event told before by one of these words: "the day after the massacre". */
  readonly eventDay?: (words: readonly string[]) => DateRange | null;
}

/** How many dates away one may be counted from, in the same sentence; no real sentence tells more. */
const ANCHOR_REACH = 12;

/** "TAIPEI, May 24 (Reuters) -": the date of the report, not of what is reported. */
const DATELINE =
  /^\s{0,20}\p{Lu}{3,30}[\p{Lu} .,'/-]{0,40},?\s{1,5}\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\s*(?:\([^)]{2,30}\)\s*)?[–—-]+\s/u;

/**
 * The dates of a sentence, in the order of the text.
 * @param text the document's text
 * @param sentence where in it; its tags help where there are any
 * @param published the document's date
 * @param context tense, anchor and events from outside the sentence
 */
export function findTimes(
  text: string,
  sentence: Sentence,
  published: Day,
  context: TimeContext = {},
): readonly TimeMention[] {
  const told = readTimes(text, sentence);
  return told === null ? [] : placeTimes(text, told, published, context);
}

/** The dates of a sentence as written, before they are placed in the calendar. */
export interface ToldTimes {
  readonly items: readonly TimeItem[];
  readonly composed: readonly ComposedTime[];
  /** Penn tags by token start. */
  readonly tags: ReadonlyMap<number, string>;
}

/** What a sentence tells of dates, whatever stands around it; null where it tells none. */
export function readTimes(text: string, sentence: Sentence): ToldTimes | null {
  const whole = text.slice(sentence.start, sentence.end);
  if (!mayHoldTime(whole)) return null;
  const items = timeItems(text, sentence.start + (DATELINE.exec(whole)?.[0].length ?? 0), sentence.end);
  const readings = readAll(items);
  const composed = readings.length === 0 ? [] : composeTimes(items, readings);
  if (composed.length === 0) return null;
  const tags = new Map(
    sentence.tokens
      .filter((token) => token.xpos !== "" && token.xpos !== "_")
      .map((token) => [token.start, token.xpos]),
  );
  return { items, composed, tags };
}

/** Those dates as days, by the document's date and what is known from outside the sentence. */
export function placeTimes(
  text: string,
  { items, composed, tags }: ToldTimes,
  published: Day,
  context: TimeContext,
): readonly TimeMention[] {
  const found = new Map<ComposedTime, TimeMention>();
  const place = (time: ComposedTime, anchor: DateRange | null): Reference => ({
    published,
    direction: directionOf(items, time, tags, context),
    anchor,
    history: context.history ?? null,
    edge: time.relation === "by" || time.relation === "until" || time.relation === "since",
    perfect: perfectBefore(items, time.first),
  });
  for (const time of composed) {
    if (isAnchored(time.expression)) continue;
    const resolved = resolveTime(time.expression, place(time, null));
    if (resolved !== null) found.set(time, mention(items, time, resolved, published));
  }
  for (const time of composed) {
    if (!isAnchored(time.expression)) continue;
    const made = resolveAnchored(text, items, time, composed, found, context, place, published);
    if (made !== null) found.set(time, made);
  }
  return composed.flatMap((time) => found.get(time) ?? []);
}

/** The readings of a sentence from left to right; at each place the longest wins, and none overlaps the one before. */
function readAll(items: readonly TimeItem[]): readonly Reading[] {
  const readings: Reading[] = [];
  let i = 0;
  while (i < items.length) {
    if (!mayOpen(items[i]!)) {
      i += 1;
      continue;
    }
    const a = readRelative(items, i);
    const b = readPartOfUnit(items, i) ?? readCalendar(items, i);
    const best = a !== null && (b === null || a.next >= b.next) ? a : b;
    if (best === null) i += 1;
    else {
      readings.push(best);
      i = Math.max(best.next, i + 1);
    }
  }
  return readings;
}

/** Small words that an expression may begin with; besides them it begins with a capital or a figure. */
const OPENERS: ReadonlySet<string> = new Set([
  ..."yesterday today tonight tomorrow overnight then since the last next coming this that same within for in past".split(
    " ",
  ),
  ..."a an first fall q1 q2 q3 q4".split(" "),
  ...[NUMBERS, PARTS, SEASONS, ORDINALS].flatMap((words) => [...words.keys()]),
]);

/** False where no reading begins at this item: most words of a sentence, passed over at once. */
function mayOpen(item: TimeItem): boolean {
  return item.capital || item.number !== null || /^\d/.test(item.form) || OPENERS.has(item.word);
}

function directionOf(
  items: readonly TimeItem[],
  time: ComposedTime,
  tags: ReadonlyMap<number, string>,
  context: TimeContext,
): Reference["direction"] {
  if (time.relation === "since") return "past";
  const tense = context.tenseOf?.(items[time.first]!.start) ?? null;
  if (tense === "past" || tense === "future") return tense;
  return (
    tenseCue(items, time.first, time.next, tags) ??
    (time.relation === "by" || time.relation === "until" ? "future" : null)
  );
}

/** Tries the dates before it in the sentence, nearest first, then those after it, then what was told before the sentence. */
function resolveAnchored(
  text: string,
  items: readonly TimeItem[],
  time: ComposedTime,
  composed: readonly ComposedTime[],
  found: ReadonlyMap<ComposedTime, TimeMention>,
  context: TimeContext,
  place: (time: ComposedTime, anchor: DateRange | null) => Reference,
  published: Day,
): TimeMention | null {
  const { expression } = time;
  const at = composed.indexOf(time);
  const told = (times: readonly ComposedTime[]) =>
    times
      .flatMap((other) => found.get(other) ?? [])
      .filter((other) => other.repeated !== true && other.kind !== "duration");
  const before = told(composed.slice(Math.max(0, at - ANCHOR_REACH), at)).reverse();
  const after = told(composed.slice(at + 1, at + 1 + ANCHOR_REACH));
  const own = [...before.filter((m) => m.modifies !== true), ...before.filter((m) => m.modifies === true)].map(
    anchorOf,
  );
  if (expression.form === "beside") {
    for (const anchor of own) {
      const resolved = resolveTime({ ...expression, count: -expression.count }, place(time, anchor));
      if (resolved !== null)
        return { ...mention(items, time, resolved, published), relation: "on", ofWhatFollows: true };
    }
  }
  const outside =
    expression.form === "beside" ? (context.eventDay?.(expression.event) ?? null) : (context.anchor ?? null);
  const forward =
    expression.form === "beside" || (expression.form === "stretch" && expression.side === "within")
      ? after
          .filter(
            (other) =>
              expression.form === "stretch" || !text.slice(items[time.next - 1]!.end, other.start).includes(","),
          )
          .map(anchorOf)
      : [];
  const backward = expression.form === "beside" ? [] : own;
  for (const anchor of [...backward, ...forward, ...(outside === null ? [] : [outside])]) {
    const resolved = resolveTime(expression, place(time, anchor));
    if (resolved !== null) return mention(items, time, resolved, published);
  }
  const alone = resolveTime(expression, place(time, null));
  return alone === null ? null : mention(items, time, alone, published);
}

/** What a mention gives to count from: the date it names. */
function anchorOf(mention: TimeMention): DateRange {
  return mention.named;
}

function mention(items: readonly TimeItem[], time: ComposedTime, resolved: Resolved, published: Day): TimeMention {
  const { relation } = time;
  const since = relation === "since" && resolved.range.from <= published;
  const last = items[time.next - 1]!;
  const binding = relation === "since" || relation === "until" || relation === "by" ? relation : null;
  return {
    start: items[time.first]!.start,
    end: last.possessive ? last.end - 2 : last.end,
    range: since ? { from: resolved.range.from, to: published } : resolved.range,
    named: resolved.range,
    kind: binding !== null && resolved.kind !== "duration" ? binding : resolved.kind,
    relation,
    ...(time.repeated === true ? { repeated: true } : {}),
    ...(time.modifies === true ? { modifies: true } : {}),
    ...(isAnchored(time.expression) ? { anchored: true } : {}),
    value: resolved.value,
    why: resolved.why,
  };
}
