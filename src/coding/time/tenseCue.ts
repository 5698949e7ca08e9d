// Whether the words about a date look back or ahead, for when the caller cannot tell the tense of the governing verb.
// It goes by the nearest verb form before the date, else the first one after it; it builds no tree.
import type { TimeItem } from "./timeItems.js";

const AHEAD: ReadonlySet<string> = new Set(
  (
    "will shall would 'll won't due expected scheduled slated planned plans plan planning set going upcoming effective must should may might intends intend aims " +
    "hopes expects until deadline expire expires begins starts ends opens hosts"
  ).split(" "),
);
const BACK: ReadonlySet<string> = new Set(
  (
    "was were had has have did said told met held struck took gave sent began went came made left broke cut fought won lost shot flew fell rose hit " +
    "spoke wrote saw got found thought brought bought sold built led let withdrew drew threw sank became sought fired set put quit ran stood kept"
  ).split(" "),
);
/** Words in -ed that are no verbs, or tell nothing of the time. */
const NO_VERB: ReadonlySet<string> = new Set(
  "united need indeed red armed bed hundred unprecedented alleged so-called speed led-based wounded".split(" "),
);

/** "agreed to meet in June", "ordered the army to leave by Friday": the infinitive lies ahead of the verb. */
const COMMITS =
  /^(?:agreed|decided|promised|pledged|vowed|undertook|committed|ordered|told|asked|urged|offered|threatened|invited|intended|wanted|hoped|planned|obliged|required|allowed|called|summoned|instructed|demanded|given|gave)$/;
const NOT_INFINITIVE =
  /^(?:the|a|an|its|his|her|their|our|this|that|these|those|it|him|them|us|me|you|at|be|which|whom|\p{L}+(?:ing|ed|ies|ions?))$/u;

/** How far a verb may stand from the date, in words and marks. */
const CUE_REACH = 60;

type Cue = "past" | "future";

/**
 * The direction told by the words about items[first] to items[next - 1]; null where none tells.
 * @param tags Penn tags by token start where the sentence was tagged, to tell "left" the verb from "left" the side
 */
export function tenseCue(
  items: readonly TimeItem[],
  first: number,
  next: number,
  tags: ReadonlyMap<number, string>,
): Cue | null {
  let infinitive = false;
  for (let i = first - 1; i >= Math.max(0, first - CUE_REACH) && items[i]!.form !== ";"; i--) {
    const cue = cueAt(items, i, tags);
    if (cue !== null) return cue === "past" && infinitive && COMMITS.test(items[i]!.word) ? "future" : cue;
    infinitive ||=
      items[i]!.word === "to" && /^\p{Ll}/u.test(items[i + 1]!.form) && !NOT_INFINITIVE.test(items[i + 1]!.word);
  }
  for (let i = next; i < Math.min(items.length, next + CUE_REACH) && items[i]!.form !== ";"; i++) {
    const cue = cueAt(items, i, tags);
    if (cue !== null) return cue;
  }
  return null;
}

function cueAt(items: readonly TimeItem[], i: number, tags: ReadonlyMap<number, string>): Cue | null {
  const { word, start } = items[i]!;
  const before = items[i - 1]?.word ?? "";
  const after = items[i + 1]?.word ?? "";
  // "is to leave", "are to meet"
  if (word === "to" && /^(?:is|are)$/.test(before)) return "future";
  if (AHEAD.has(word)) {
    // "fewer than expected", "as planned"
    if (before === "than" || before === "as") return null;
    if (
      after === "have" ||
      ((word === "plan" || word === "plans" || word === "deadline") && before === "the" && after !== "is")
    )
      return null;
    // "set up", "had planned", "was set to": what was planned lies ahead, what was set up lies back.
    if (word === "set" && after !== "to" && after !== "for") return "past";
    return "future";
  }
  const tag = tags.get(start);
  if (tag !== undefined) {
    if (tag === "VBD") return before === "to" ? null : "past";
    if (tag === "VBN") return before === "be" ? null : "past";
    return word === "has" || word === "have" ? perfect(items, i) : null;
  }
  if (word === "has" || word === "have") return perfect(items, i);
  if (before === "be" || before === "to") return null;
  if (BACK.has(word)) return "past";
  return word.length > 3 && word.endsWith("ed") && !NO_VERB.has(word) && !items[i]!.capital ? "past" : null;
}

/** "have met" looks back; "have to meet" and "will have met" are told by other words. */
function perfect(items: readonly TimeItem[], i: number): Cue | null {
  return items[i + 1]?.word === "to" || /^(?:to|will|would|may|might|should|could)$/.test(items[i - 1]?.word ?? "")
    ? null
    : "past";
}

/** "Has been suspended for six months" looks ahead from the act, "has been held for four days" back to it. */
const SETS_A_TERM =
  /^(?:suspended|extended|renewed|prolonged|banned|jailed|sentenced|imprisoned|approved|granted|barred|postponed|delayed|leased|elected|appointed)$/;

/** True where a perfect of a lasting act stands shortly before the item: "has been held for four days". */
export function perfectBefore(items: readonly TimeItem[], first: number): boolean {
  const near = items.slice(Math.max(0, first - 8), first);
  return (
    !near.some((item) => SETS_A_TERM.test(item.word)) &&
    near.some((item) => item.word === "has" || item.word === "have" || item.word === "been")
  );
}
