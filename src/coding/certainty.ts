// How sure the source of a claim is. Read from the verb group, from hedging words, and from what the predicate stands under (if, whether,
// fear that, believed to). Each finding names the word that decided. It knows how the text speaks, not whether it is right.
import type { Certainty } from "../kernel/claim.js";
import { verbal } from "./clause.js";
import type { Tree } from "./tree.js";
import { BELIEFS, EVIDENCE, FEARS, POSSIBLE_NOUNS, QUESTIONS } from "./voice/governors.js";
import type { Judged } from "./voice/judged.js";
import { asks, condition, conditional, imperative, infinitive, leans, purpose } from "./voice/mood.js";
import { negated } from "./voice/polarity.js";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s*,\s*/));

const POSSIBLE_MODALS = set("may, might, could, can");
const PROBABLE_WORDS = set(
  "probably, likely, reportedly, apparently, allegedly, presumably, seemingly, supposedly, purportedly, evidently, suspected, alleged, reported, apparent, presumed, believed, purported, supposed, ostensibly, doubtless, arguably, rumoured, rumored, unconfirmed, so-called",
);
const POSSIBLE_WORDS = set(
  "perhaps, maybe, possibly, conceivably, potentially, possible, potential, hypothetical, feared, attempted, threatened, would-be, prospective, mooted, hopefully, theoretically, eventual",
);
const READY = set("ready, open, willing");

/** Certainty of the predicate, the strongest doubt winning: unknown, possible, probable, certain. */
export function certaintyOf(tree: Tree, index: number): Judged<Certainty> {
  const found: Judged<Certainty>[] = [];
  let shared = true;
  for (let i = index, steps = 0; i >= 0 && steps < 8; steps++) {
    found.push(...mood(tree, i, i === index), ...(shared ? hedges(tree, i) : []));
    const head = tree.head(i);
    if (head < 0) break;
    const step = crossing(tree, i, head);
    if (step === null) break;
    if (step !== "through") found.push(step);
    // "may arm Kyiv and trains its pilots": a second finite verb is under the first one's governor, not under its "may".
    shared = tree.is(i, "xcomp") || !tree.is(i, "conj") || leans(tree, i);
    if (step !== "through" && !tree.is(i, "xcomp", "ccomp", "conj")) break;
    i = head;
    if (tree.is(i, "acl:relcl")) break;
  }
  for (const value of ["unknown", "possible", "probable"] as const) {
    const hit = found.find((judged) => judged.value === value);
    if (hit !== undefined) return hit;
  }
  return { value: "certain", why: null };
}

/** Conditions, questions and commands say of nothing that it is so. */
function mood(tree: Tree, index: number, own: boolean): Judged<Certainty>[] {
  const found: Judged<Certainty>[] = [];
  const mark = condition(tree, index);
  if (mark !== null) found.push({ value: "unknown", why: `"${mark}"` });
  if (asks(tree, index)) found.push({ value: "unknown", why: "a question" });
  if (own && imperative(tree, index)) found.push({ value: "unknown", why: "a command" });
  // "to replace", "to deter": told is the aim, not that it was reached.
  if (own && purpose(tree, index)) found.push({ value: "possible", why: "a purpose" });
  return found;
}

/** Modals and hedging words on one predicate. */
function hedges(tree: Tree, index: number): Judged<Certainty>[] {
  const found: Judged<Certainty>[] = [];
  const have = tree.kids(index, "aux").some((kid) => tree.lemma(kid) === "have");
  const denied = negated(tree, index);
  for (const kid of tree.children[index] ?? []) {
    const word = tree.token(kid).form.toLowerCase();
    const lemma = tree.lemma(kid);
    if (tree.is(kid, "aux")) found.push(...modal(tree, index, { lemma, word, have, denied }));
    if (tree.is(kid, "advmod", "amod", "discourse")) {
      if (PROBABLE_WORDS.has(word)) found.push({ value: "probable", why: `"${word}"` });
      if (POSSIBLE_WORDS.has(word)) found.push({ value: "possible", why: `"${word}"` });
    }
  }
  if (READY.has(tree.lemma(index)) && tree.token(index).upos === "ADJ" && !tree.is(index, "amod"))
    found.push({ value: "possible", why: `"${tree.lemma(index)}"` });
  return found;
}

interface Modal {
  readonly lemma: string;
  readonly word: string;
  readonly have: boolean;
  readonly denied: boolean;
}

function modal(tree: Tree, index: number, { lemma, word, have, denied }: Modal): Judged<Certainty>[] {
  const why = `"${word}"`;
  // "would have lived with the text": a counterfactual, unless somebody says it of what is to be done by a day.
  if (have && ["would", "should", "could", "ought"].includes(lemma) && !tree.is(index, "ccomp"))
    return [{ value: "unknown", why: `${why} have` }];
  if (have && lemma === "must") return [{ value: "probable", why: `${why} have` }];
  // "will provide help should either be attacked"
  if (["will", "would", "could", "may", "might", "can", "shall"].includes(lemma) && conditional(tree, index))
    return [{ value: "unknown", why: "a condition" }];
  if (!POSSIBLE_MODALS.has(lemma)) return [];
  // "cannot attack", "could not confirm" leave nothing open.
  return denied && (lemma === "can" || lemma === "could") ? [] : [{ value: "possible", why }];
}

/** What the step from a clause to its governor does to certainty: a judgement, "through" to look further, or null to stop. */
function crossing(tree: Tree, index: number, head: number): Judged<Certainty> | "through" | null {
  if (tree.is(index, "conj")) return "through";
  const governor = tree.lemma(head);
  const why = `"${governor}"`;
  const marks = tree.kids(index, "mark", "case").map((kid) => tree.lemma(kid));
  if (tree.is(index, "ccomp", "advcl", "acl", "csubj", "xcomp", "obl")) {
    if (marks.includes("whether") || (marks.includes("if") && tree.is(index, "ccomp", "advcl")))
      return { value: "unknown", why: `"${marks.join(" ")}"` };
  }
  // "It is possible that Serbia bought", "no evidence that Iran attacked": a that-clause, whatever the parse calls it.
  const that = tree.is(index, "advcl", "acl:relcl") && marks.includes("that");
  const infinite = tree.is(index, "advcl") && infinitive(tree, index) && !purpose(tree, index);
  const complement =
    that ||
    infinite ||
    tree.is(index, "xcomp", "ccomp", "csubj") ||
    (tree.is(index, "acl") && !tree.is(index, "acl:relcl"));
  const gerund =
    tree.token(index).xpos === "VBG" && !complement && marks.some((mark) => ["of", "about"].includes(mark));
  if (complement || gerund) {
    if (governor === "confirm" && negated(tree, head)) return { value: "unknown", why: "not confirmed" };
    if (EVIDENCE.has(governor) && !verbal(tree, head)) return evidence(tree, head);
    // "is able to strike" tells a power, "was able to strike" a strike.
    if (governor === "able") return past(tree, head) ? "through" : { value: "possible", why };
    if (tree.token(index).xpos === "VBG" && ["consider", "think", "talk", "discuss"].includes(governor))
      return { value: "possible", why };
    if (BELIEFS.has(governor)) return { value: "probable", why };
    // "the right to sign" is a possibility, "was right to sign" a judgement on a fact.
    if (FEARS.has(governor) && !(governor === "right" && tree.token(head).upos !== "NOUN"))
      return { value: "possible", why };
    if (QUESTIONS.has(governor) && tree.is(index, "ccomp")) return { value: "unknown", why };
  }
  if (tree.is(index, "nmod", "obj") && POSSIBLE_NOUNS.has(governor) && tree.preposition(index) === "of")
    return { value: "possible", why };
  if (tree.is(index, "compound") && ["threat", "scare", "fear", "risk", "plot"].includes(governor))
    return { value: "possible", why };
  if (tree.is(index, "nmod") && EVIDENCE.has(governor) && ["of", "for", ""].includes(tree.preposition(index)))
    return evidence(tree, head);
  if (tree.is(index, "xcomp") || (tree.is(index, "obj", "nsubj:pass") && !verbal(tree, index))) return "through";
  return null;
}

/** "evidence of arms transfers" makes them likely, "no evidence" leaves them open, "denied reports" leaves them to the denial. */
function evidence(tree: Tree, index: number): Judged<Certainty> | null {
  const noun = tree.lemma(index);
  const above = tree.head(index);
  if (above >= 0 && ["deny", "dismiss", "reject", "refute"].includes(tree.lemma(above))) return null;
  const none = tree.kids(index, "det").some((kid) => tree.lemma(kid) === "no") || negated(tree, above);
  return none ? { value: "unknown", why: `no ${noun}` } : { value: "probable", why: `"${noun}"` };
}

const past = (tree: Tree, index: number) =>
  tree.kids(index, "cop", "aux").some((kid) => tree.token(kid).xpos === "VBD" || tree.lemma(kid) === "have");

/** A judgement told by its own verb is as sure as that verb: "hoped that" possible, "doubts that" probable, "wondered whether" unknown. */
export function judgedCertainty(tree: Tree, index: number): Judged<Certainty> {
  const lemma = tree.lemma(index);
  const why = `"${lemma}"`;
  const ahead = tree.kid(index, "ccomp", "xcomp", "advcl") >= 0;
  if (lemma === "wonder") return { value: "unknown", why };
  if (ahead && ["fear", "hope", "worry", "speculate"].includes(lemma)) return { value: "possible", why };
  if (ahead && ["doubt", "expect", "suspect", "believe", "think", "predict", "forecast", "reckon"].includes(lemma))
    return { value: "probable", why };
  return certaintyOf(tree, index);
}
