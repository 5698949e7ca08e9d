// Past, present or future, seen from the document's date: from the verb group, and for non-finite verbs and nouns from what governs them.
// It reads form, not knowledge: an event told in the past tense is past even where its date lies ahead.
import type { Tense } from "../kernel/claim.js";
import { verbal } from "./clause.js";
import type { Tree } from "./tree.js";

const MODALS_AHEAD: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "'ll",
  "wo",
  "would",
  "may",
  "might",
  "could",
  "can",
  "should",
  "must",
]);
/** Verbs whose infinitive lies ahead of them. */
const AHEAD: ReadonlySet<string> = new Set([
  "plan",
  "intend",
  "expect",
  "want",
  "hope",
  "agree",
  "vow",
  "pledge",
  "promise",
  "threaten",
  "decide",
  "prepare",
  "offer",
  "aim",
  "seek",
  "refuse",
  "decline",
  "schedule",
  "due",
  "set",
  "ready",
  "likely",
  "unlikely",
  "poised",
  "about",
  "urge",
  "ask",
  "order",
  "call",
  "demand",
  "consider",
  "propose",
  "be",
  "go",
  "warn",
  "slate",
  "determined",
  "willing",
  "request",
  "invite",
  "tell",
  "instruct",
  "want",
  "wish",
]);
/** Verbs that only say how far an act has got; their own tense is its tense. */
export const PHASES: ReadonlySet<string> = new Set([
  "begin",
  "start",
  "continue",
  "keep",
  "stop",
  "cease",
  "resume",
  "go",
  "help",
  "appear",
  "seem",
  "believe",
  "think",
  "say",
  "report",
  "suspect",
  "know",
  "allege",
  "claim",
  "prove",
  "manage",
  "fail",
  "have",
  "find",
]);
const NOUNS_AHEAD: ReadonlySet<string> = new Set([
  "plan",
  "proposal",
  "intention",
  "threat",
  "promise",
  "pledge",
  "offer",
  "demand",
  "call",
  "possibility",
  "prospect",
  "risk",
  "chance",
  "preparation",
  "request",
  "desire",
  "hope",
]);
const ADJECTIVES_AHEAD: ReadonlySet<string> = new Set([
  "planned",
  "upcoming",
  "forthcoming",
  "possible",
  "potential",
  "proposed",
  "future",
  "coming",
  "scheduled",
  "next",
  "imminent",
  "any",
  "further",
]);

/** Tense of a verb, an adjective or noun with a copula, or a nominalised act. */
export function tenseOf(tree: Tree, index: number, steps = 0): Tense {
  if (steps > 10) return "past";
  const copula = tree.kid(index, "cop");
  if (!verbal(tree, index) && copula < 0) return nounTense(tree, index, steps);
  const group = [...tree.kids(index, "aux", "aux:pass"), ...(copula >= 0 ? [copula] : [])].sort((a, b) => a - b);
  const words = group.map((i) => tree.token(i));
  const modal = words.find((token) => token.xpos === "MD" || MODALS_AHEAD.has(token.lemma.toLowerCase()));
  const have = words.find((token) => token.lemma.toLowerCase() === "have");
  if (modal !== undefined) return have === undefined ? "future" : "past";
  const finite =
    copula >= 0 || group.length > 0 ? words.find((token) => ["VBD", "VBZ", "VBP"].includes(token.xpos)) : undefined;
  const own = tree.token(index);
  if (have !== undefined) {
    if (tree.kid(index, "mark") >= 0 && finite === undefined) return "past";
    return own.xpos === "VBG" && have.xpos !== "VBD" ? "present" : "past";
  }
  if (finite !== undefined) {
    if (finite.xpos === "VBD") return own.xpos === "VBG" && reported(tree, index) ? "present" : "past";
    // "was struck" is past, "is struck" tells a standing practice; "is being struck" and "is striking" are going on.
    return "present";
  }
  if (own.xpos === "VBD") return "past";
  if (own.xpos === "VBZ" || own.xpos === "VBP") return "present";
  return governed(tree, index, steps);
}

/** A judgement has the time of what is judged: its clause's, told as at the time of judging; present where there is none. */
export function judgedTense(tree: Tree, index: number): Tense {
  const clause = tree.kid(index, "ccomp", "xcomp", "acl");
  if (clause < 0) return tenseOf(tree, index) === "future" ? "future" : "present";
  return backshifted(tree, clause) ? "present" : tenseOf(tree, clause);
}

/** "said the deployment was a threat": a plain past in what somebody said tells his present. */
export function backshifted(tree: Tree, index: number): boolean {
  const copula = tree.kid(index, "cop");
  const finite = copula >= 0 ? copula : index;
  if (tree.token(finite).xpos !== "VBD" || tree.kid(index, "aux") >= 0) return false;
  return (
    copula >= 0 ||
    ["have", "remain", "need", "mean", "depend", "deserve", "reflect", "belong", "want", "exist", "lack"].includes(
      tree.lemma(index),
    )
  );
}

/** In reported speech the past progressive tells what goes on at the time of speaking. */
function reported(tree: Tree, index: number): boolean {
  return tree.is(index, "ccomp");
}

function governed(tree: Tree, index: number, steps: number): Tense {
  const head = tree.head(index);
  const own = tree.token(index);
  if (head < 0) return own.xpos === "VBG" ? "present" : "past";
  const infinitive = tree.kids(index, "mark").some((kid) => tree.lemma(kid) === "to");
  const governor = tree.lemma(head);
  if (tree.is(index, "conj")) return tenseOf(tree, head, steps + 1);
  if (tree.is(index, "xcomp", "ccomp", "advcl", "csubj")) {
    if (infinitive && PHASES.has(governor) && !(governor === "go" && tree.token(head).xpos === "VBG"))
      return tenseOf(tree, head, steps + 1);
    if (infinitive)
      return AHEAD.has(governor) || tree.is(index, "xcomp", "advcl") ? "future" : tenseOf(tree, head, steps + 1);
    return tenseOf(tree, head, steps + 1);
  }
  if (tree.is(index, "acl")) {
    if (infinitive) return "future";
    if (own.xpos === "VBG") return clauseTense(tree, head, steps);
    return "past";
  }
  return "past";
}

function clauseTense(tree: Tree, index: number, steps: number): Tense {
  for (let i = index, n = 0; i >= 0 && n < 20; i = tree.head(i), n++)
    if (verbal(tree, i) || tree.kid(i, "cop") >= 0) return tenseOf(tree, i, steps + 1);
  return "past";
}

function nounTense(tree: Tree, index: number, steps: number): Tense {
  if (
    tree
      .kids(index, "amod", "det")
      .some((kid) => ADJECTIVES_AHEAD.has(tree.lemma(kid)) || ADJECTIVES_AHEAD.has(tree.token(kid).form.toLowerCase()))
  )
    return "future";
  if (
    tree
      .kids(index, "amod")
      .some((kid) =>
        ["continued", "continuing", "ongoing", "prolonged", "current", "persistent", "growing"].includes(
          tree.token(kid).form.toLowerCase(),
        ),
      )
  )
    return "present";
  const head = tree.head(index);
  if (head < 0) return "past";
  if (tree.is(index, "nmod") && NOUNS_AHEAD.has(tree.lemma(head))) return "future";
  const clause = clauseTense(tree, head, steps);
  return clause === "future" && tree.is(index, "obj", "nsubj:pass") ? "future" : "past";
}
