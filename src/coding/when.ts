// Which date of the sentence belongs to which predicate. A date hangs on the nearest clause above it; it passes on to a coordinated verb
// with the same subject, never to a new subject, and the date of a report is not the date of what is reported.
import type { DateRange } from "../kernel/range.js";
import { clauseHead, verbal } from "./clause.js";
import type { Predication } from "./predication.js";
import type { TimeMention } from "./time/timex.js";
import type { Tree } from "./tree.js";

export interface Dated {
  readonly range: DateRange;
  readonly why: string;
}

/** The date of a predication, or null. */
export function whenOf(tree: Tree, times: readonly TimeMention[], predication: Predication): Dated | null {
  const own = times.filter((time) => time.repeated !== true);
  const noun = predication.match.entry.part === "noun";
  for (const at of noun && predication.carrier < 0 ? [predication.head] : [predication.head, predication.voice]) {
    const hit = own.find((time) => belongs(tree, time, at));
    if (hit !== undefined) return { range: hit.range, why: hit.why };
  }
  if (noun && predication.carrier < 0) return null;
  // "met on Friday and signed a deal": the second verb takes the date of the first where it has no subject of its own.
  for (let i = predication.voice; tree.is(i, "conj", "xcomp", "advcl") && tree.kid(i, "nsubj", "nsubj:pass") < 0; ) {
    const head = tree.head(i);
    if (head < 0 || !(tree.is(i, "conj") || participle(tree, i))) break;
    const hit = own.find((time) => time.modifies !== true && belongs(tree, time, head) && place(tree, time) < i);
    if (hit !== undefined) return { range: hit.range, why: `${hit.why}, the day of "${tree.token(head).form}"` };
    i = head;
  }
  return null;
}

const participle = (tree: Tree, index: number) =>
  tree.is(index, "advcl") && tree.token(index).xpos === "VBG" && tree.kid(index, "mark") < 0;

/** First token of a date. */
function place(tree: Tree, time: TimeMention): number {
  return tree.tokens.findIndex((token) => token.end > time.start);
}

/** What a date hangs on. A clause that begins behind the date cannot own it: "signed a treaty on Wednesday that commits each side". */
function above(tree: Tree, first: number, last: number, top: number): number {
  let head = tree.head(top);
  // "signed with Moscow in 2000, contained no clause": what stands before the comma is dated by it.
  if (head > last && tree.tokens[last + 1]?.form === ",") {
    const verb = verbBefore(tree, first);
    if (verb >= 0) return verb;
  }
  for (let steps = 0; head > last && steps < 5; steps++) {
    const opener = (tree.children[head] ?? []).find(
      (kid) => tree.is(kid, "mark", "cc") || tree.feature(kid, "PronType") === "Rel",
    );
    if (opener === undefined || opener < first) break;
    head = tree.head(head);
  }
  return head;
}

/** The nearest verb before a place, no comma between. */
function verbBefore(tree: Tree, from: number): number {
  for (let i = from - 1; i >= 0; i--) {
    if (tree.token(i).upos === "PUNCT" && /[,;:]/.test(tree.token(i).form)) return -1;
    if (verbal(tree, i) && tree.token(i).upos === "VERB") return i;
  }
  return -1;
}

/** Whether a date hangs on this very predicate, no other clause between. */
function belongs(tree: Tree, time: TimeMention, predicate: number): boolean {
  const first = place(tree, time);
  if (first < 0) return false;
  let top = first;
  let last = first;
  for (let i = first; i < tree.tokens.length && tree.token(i).start < time.end; i++) {
    last = i;
    const head = tree.head(i);
    if (head < 0 || tree.token(head).start >= time.end || tree.token(head).end <= time.start) top = i;
  }
  const head = above(tree, first, last, top);
  if (head < 0) return top === predicate;
  if (time.modifies === true)
    return (
      head === predicate ||
      (tree.head(head) === predicate && tree.is(head, "obj", "nsubj:pass") && tree.is(predicate, "acl", "acl:relcl"))
    );
  if (head === predicate) return true;
  // Through nouns up to the clause: "signed a pact in Moscow in 2000" hangs now on pact, now on signed.
  for (let i = head, steps = 0; i >= 0 && steps < 6; i = tree.head(i), steps++) {
    if (i === predicate) return true;
    if (verbal(tree, i) || clauseHead(tree, i) === i) return false;
  }
  return false;
}
