// How sure the source of a claim is, and whether it says that the thing did not happen. Read from the verb group, from hedging words,
// and from the clause that the predicate stands in (if, whether, fear that, believed to). Each finding names the word that decided.
import type { Certainty, Polarity } from "../kernel/claim.js";
import { verbal } from "./clause.js";
import type { Tree } from "./tree.js";

export interface Judged<T> {
  readonly value: T;
  readonly why: string | null;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*|\s*\n\s*/));

const POSSIBLE_MODALS = set("may, might, could, can");
const PROBABLE_WORDS = set(
  "probably, likely, reportedly, apparently, allegedly, presumably, seemingly, supposedly, purportedly, evidently, suspected, alleged, reported, apparent, presumed, likely, believed, purported, supposed, ostensibly",
);
const POSSIBLE_WORDS = set("perhaps, maybe, possibly, conceivably, potentially, possible, potential, hypothetical");
/** Governors whose complement is only believed. */
const PROBABLE_GOVERNORS = set(
  "believe, think, suspect, appear, seem, expect, allege, report, presume, assume, reckon, estimate, likely, rumour, rumor, understand, consider, look, project, forecast, judge, assess, guess, conclude, suggest, indicate, predict, anticipate, doubt, unlikely, suppose",
);
const POSSIBLE_GOVERNORS = set(
  "fear, hope, worry, speculate, possible, risk, chance, possibility, prospect, danger, consider, concern, afraid, wonder, mull, hint, threaten, weigh",
);
const UNKNOWN_MARKS = set("if, whether, unless, should, provided, in case, lest");
const UNKNOWN_GOVERNORS = set("unclear, investigate, question, ask, wonder, unknown, uncertain");

const NEGATIONS = set(
  "not, n't, never, no, neither, nor, without, none, nobody, nothing, hardly, scarcely, cannot, nt",
);

/** Certainty of the predicate, the strongest doubt winning: unknown, possible, probable, certain. */
export function certaintyOf(tree: Tree, index: number): Judged<Certainty> {
  const found: Judged<Certainty>[] = [];
  for (let i = index, steps = 0; i >= 0 && steps < 8; steps++) {
    found.push(...around(tree, i, i === index));
    const head = tree.head(i);
    if (head < 0) break;
    const step = crossing(tree, i, head);
    if (step === null) break;
    if (step !== "through") found.push(step);
    i = head;
    if (tree.is(i, "acl:relcl")) break;
  }
  for (const value of ["unknown", "possible", "probable"] as const) {
    const hit = found.find((judged) => judged.value === value);
    if (hit !== undefined) return hit;
  }
  return { value: "certain", why: null };
}

/** Words on the predicate itself. */
function around(tree: Tree, index: number, own: boolean): Judged<Certainty>[] {
  const found: Judged<Certainty>[] = [];
  for (const kid of tree.children[index] ?? []) {
    const word = tree.token(kid).form.toLowerCase();
    const lemma = tree.lemma(kid);
    if (tree.is(kid, "aux") && POSSIBLE_MODALS.has(lemma) && !(lemma === "can" && negated(tree, index))) {
      if (lemma === "could" && tree.kids(index, "advmod").some((k) => NEGATIONS.has(tree.lemma(k)))) continue;
      found.push({ value: "possible", why: `"${word}"` });
    }
    if (tree.is(kid, "advmod", "amod", "discourse")) {
      if (PROBABLE_WORDS.has(word)) found.push({ value: "probable", why: `"${word}"` });
      if (POSSIBLE_WORDS.has(word)) found.push({ value: "possible", why: `"${word}"` });
    }
    if (tree.is(kid, "mark") && UNKNOWN_MARKS.has(lemma) && own) found.push({ value: "unknown", why: `"${word}"` });
    if (tree.is(kid, "punct") && word === "?" && own) found.push({ value: "unknown", why: "a question" });
  }
  // "should either be attacked": an inverted condition.
  if (
    own &&
    tree.is(index, "advcl") &&
    tree
      .kids(index, "aux")
      .some(
        (kid) =>
          ["should", "had", "were"].includes(tree.token(kid).form.toLowerCase()) &&
          kid < (tree.kid(index, "nsubj", "nsubj:pass") + 1 || 0),
      ) &&
    tree.kid(index, "mark") < 0
  ) {
    found.push({ value: "unknown", why: "a condition" });
  }
  return found;
}

/** What the step from a clause to its governor does to certainty: a judgement, "through" to look further, or null to stop. */
function crossing(tree: Tree, index: number, head: number): Judged<Certainty> | "through" | null {
  const governor = tree.lemma(head);
  if (tree.is(index, "conj")) return "through";
  if (tree.is(index, "xcomp", "ccomp", "acl", "csubj", "nmod", "obl", "obj", "nsubj", "nsubj:pass", "advcl")) {
    const complement =
      tree.is(index, "xcomp", "ccomp", "csubj") || (tree.is(index, "acl") && !tree.is(index, "acl:relcl"));
    const marks = tree.kids(index, "mark").map((kid) => tree.lemma(kid));
    if (marks.some((mark) => mark === "whether" || (mark === "if" && tree.is(index, "ccomp", "advcl"))))
      return { value: "unknown", why: `"${marks.join(" ")}"` };
    if (complement && UNKNOWN_GOVERNORS.has(governor) && marks.includes("whether"))
      return { value: "unknown", why: `"${governor}"` };
    if (complement && PROBABLE_GOVERNORS.has(governor)) return { value: "probable", why: `"${governor}"` };
    if (complement && POSSIBLE_GOVERNORS.has(governor)) return { value: "possible", why: `"${governor}"` };
    if (
      tree.is(index, "nmod", "obj") &&
      (governor === "possibility" || governor === "risk" || governor === "prospect" || governor === "chance")
    )
      return { value: "possible", why: `"${governor}"` };
    if (
      tree.is(index, "nmod", "acl") &&
      ["evidence", "sign", "indication", "suspicion", "report", "rumour", "rumor", "allegation"].includes(governor)
    ) {
      const none = tree.kids(head, "det").some((kid) => tree.lemma(kid) === "no") || negated(tree, tree.head(head));
      return none ? { value: "unknown", why: `no ${governor}` } : { value: "probable", why: `"${governor}"` };
    }
    if (complement && governor === "confirm" && negated(tree, head)) return { value: "unknown", why: "not confirmed" };
    if (tree.is(index, "xcomp") || (tree.is(index, "obj", "nsubj:pass") && !verbal(tree, index))) return "through";
    return null;
  }
  return null;
}

/** Whether a negation stands on this very predicate. */
export function negated(tree: Tree, index: number): boolean {
  if (index < 0) return false;
  return (
    tree.children[index]?.some(
      (kid) =>
        NEGATIONS.has(tree.token(kid).form.toLowerCase()) &&
        tree.is(kid, "advmod", "det", "cc:preconj", "cc", "mark", "case") &&
        kid < index + 3 &&
        !tree.is(kid, "cc"),
    ) ?? false
  );
}

/** Affirmed or negated: own negation, a negated subject or object, and governors that negate ("failed to", "stopped short of"). */
export function polarityOf(tree: Tree, index: number): Judged<Polarity> {
  let count = 0;
  const reasons: string[] = [];
  const flip = (why: string) => {
    count++;
    reasons.push(why);
  };
  for (let i = index, steps = 0; i >= 0 && steps < 6; steps++) {
    const negation = tree.children[i]?.find(
      (kid) => NEGATIONS.has(tree.token(kid).form.toLowerCase()) && tree.is(kid, "advmod", "det", "cc:preconj", "mark"),
    );
    if (negation !== undefined && !onlyNot(tree, i, negation)) flip(`"${tree.token(negation).form}"`);
    for (const kid of tree.kids(i, "nsubj", "nsubj:pass", "obj")) {
      const word = tree.token(kid).form.toLowerCase();
      if (
        ["none", "nobody", "neither", "nothing"].includes(word) ||
        tree.kids(kid, "det").some((det) => ["no", "neither"].includes(tree.lemma(det)))
      )
        flip(`"${word}"`);
    }
    const head = tree.head(i);
    if (head < 0) break;
    if (tree.is(i, "xcomp") && ["fail", "forget", "neglect", "omit"].includes(tree.lemma(head)))
      flip(`"${tree.lemma(head)}"`);
    const verbIn = tree.is(i, "xcomp") || (tree.is(i, "obj", "nsubj:pass") && !verbal(tree, i));
    if (verbIn) i = head;
    else if (
      tree.is(i, "conj") &&
      tree.kid(i, "nsubj", "nsubj:pass") < 0 &&
      tree.kids(i, "cc").some((cc) => ["or", "nor"].includes(tree.lemma(cc)))
    )
      i = head;
    else if (tree.is(i, "advcl") && tree.kids(i, "mark").some((mark) => tree.lemma(mark) === "without")) break;
    else break;
  }
  return { value: count % 2 === 1 ? "negated" : "affirmed", why: reasons.length > 0 ? reasons.join(", ") : null };
}

/** "not only" and "no doubt" deny nothing. */
function onlyNot(tree: Tree, index: number, negation: number): boolean {
  const next = negation + 1 < tree.tokens.length ? tree.token(negation + 1).form.toLowerCase() : "";
  return (
    next === "only" ||
    next === "just" ||
    next === "merely" ||
    next === "least" ||
    (tree.lemma(index) === "doubt" && tree.lemma(negation) === "no")
  );
}
