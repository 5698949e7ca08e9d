// Past, present or future, seen from the document's date: from the verb group, and for non-finite verbs and nouns from what governs them.
// It reads form, not knowledge: an event told in the past tense is past even where its date lies ahead.
import type { Tense } from "../kernel/claim.js";
import { verbal } from "./clause.js";
import type { Tree } from "./tree.js";
import { AHEAD, BELIEFS, FACTIVES, IMPLICATIVES, TAKEN } from "./voice/governors.js";
import { condition, imperative, infinitive, leans, purpose } from "./voice/mood.js";
import { nounTense } from "./voice/nounTense.js";
import { ongoing, scheduled } from "./voice/ongoing.js";
import { yetTo } from "./voice/polarity.js";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s*,\s*/));

const MODALS = set("will, shall, 'll, ’ll, wo, would, may, might, could, can, should, must");
const UNCHANGING = set(
  "put, set, cut, hit, let, cast, shut, split, spread, cost, hurt, quit, beat, read, rid, shed, thrust, burst, bid, broadcast, forecast, offset, upset",
);
/** "would like", "would recommend": a wish or counsel of now. */
const POLITE = set("like, love, prefer, recommend, say, argue, appreciate, suggest, hope, think");
/** Gerunds under these lie ahead: "is considering sending". */
const CONSIDERING = set(
  "consider, think, talk, propose, suggest, recommend, risk, contemplate, mull, plan, discuss, favour, favor, advocate, intention, aim, possibility, idea, hope, prospect, threat",
);
/** Gerunds under these are what was done: "accused the bloc of failing", "denies backing the rebels". */
const CHARGING = set(
  "accuse, blame, deny, admit, criticise, criticize, condemn, thank, praise, apologise, apologize, regret, punish, fault, acknowledge, convict, suspect, guilty, fine, remember, recall, denounce",
);
/** Bare verbs in a that-clause under these are demanded: "insisted that Moscow withdraw". */
const DEMANDING = set("demand, insist, urge, propose, recommend, suggest, order, require, request, ask, ensure, sure");
const HOPING = set("hope, pray, ensure, sure");
const WHENS = set("when, once, until, till, after, before, as, whenever, while, if, unless");

/** Tense of a verb, an adjective or noun with a copula, or a nominalised act. */
export function tenseOf(tree: Tree, index: number, steps = 0): Tense {
  if (steps > 10) return "past";
  const copula = tree.kid(index, "cop");
  if (
    !verbal(tree, index) &&
    copula < 0 &&
    tree.kid(index, "aux") < 0 &&
    !infinitive(tree, index) &&
    !imperative(tree, index)
  )
    return nounTense(tree, index, (i) => tenseOf(tree, i, steps + 1));
  const group = [...tree.kids(index, "aux", "aux:pass"), ...(copula >= 0 ? [copula] : [])].sort((a, b) => a - b);
  const words = group.map((i) => tree.token(i));
  const own = tree.token(index);
  const modal = words.find((token) => token.xpos === "MD" || MODALS.has(token.lemma.toLowerCase()));
  const have = words.find((token) => token.lemma.toLowerCase() === "have");
  if (modal !== undefined) {
    const word = modal.lemma.toLowerCase();
    if (have !== undefined) return word === "will" || word === "shall" ? "future" : "past";
    return word === "would" && POLITE.has(tree.lemma(index)) ? "present" : "future";
  }
  // "they feared it could", the verb left out.
  if (own.xpos === "MD") return "future";
  const finite =
    copula >= 0 || group.length > 0 ? words.find((token) => ["VBD", "VBZ", "VBP"].includes(token.xpos)) : undefined;
  if (have !== undefined) {
    if (infinitive(tree, index) && finite === undefined) return "past";
    if (have.xpos === "VBD") return "past";
    return own.xpos === "VBG" || ongoing(tree, index) ? "present" : "past";
  }
  // "is to visit Hanoi", "if Washington were to sanction the banks"
  if (finite !== undefined && infinitive(tree, index) && verbal(tree, index)) return "future";
  const told = finite?.xpos ?? (copula >= 0 ? "" : unchanged(tree, index) ? "VBD" : own.xpos);
  if (told === "VBD" || told === "VBZ" || told === "VBP") {
    // "insisted that Russia withdraw", the bare form read as a present.
    if (
      finite === undefined &&
      told === "VBP" &&
      tree.is(index, "ccomp") &&
      DEMANDING.has(tree.lemma(tree.head(index))) &&
      single(tree, index)
    )
      return "future";
    if (aheadOfMain(tree, index, told, steps)) return "future";
    if (told === "VBD")
      return finite !== undefined && own.xpos === "VBG" && tree.is(index, "ccomp") ? "present" : "past";
    // "is going to strike"
    if (
      tree.lemma(index) === "go" &&
      own.xpos === "VBG" &&
      tree.kids(index, "xcomp").some((kid) => infinitive(tree, kid))
    )
      return "future";
    return scheduled(tree, index) ? "future" : "present";
  }
  if (imperative(tree, index)) return "future";
  return governed(tree, index, steps);
}

/** "if Israel halted its attacks, Tehran would stop", "once the text is signed, troops will leave": told in the present or past, meant ahead. */
function aheadOfMain(tree: Tree, index: number, told: string, steps: number): boolean {
  const head = tree.head(index);
  if (head < 0 || !tree.is(index, "advcl", "ccomp")) return false;
  // "hopes that Hanoi signs the text", "to ensure that nobody crosses"
  if (tree.is(index, "ccomp") && told !== "VBD" && HOPING.has(tree.lemma(head))) return true;
  const marks = tree.kids(index, "mark", "advmod").map((kid) => tree.lemma(kid));
  const when =
    condition(tree, index) !== null ||
    marks.includes("whether") ||
    (tree.is(index, "advcl") && marks.some((mark) => WHENS.has(mark)));
  if (!when) return false;
  const open = condition(tree, index) !== null || marks.includes("whether");
  if (told === "VBD" && !open) return false;
  return tenseOf(tree, head, steps + 1) === "future";
}

/** A judgement has the time of what is judged where that is told as likely or lies ahead; a stance on what is past is of now. */
export function judgedTense(tree: Tree, index: number): Tense {
  const clause = tree.kid(index, "ccomp", "xcomp", "acl");
  if (clause < 0) return tenseOf(tree, index) === "future" ? "future" : "present";
  if (backshifted(tree, clause)) return "present";
  const tense = tenseOf(tree, clause);
  return tense === "past" && !BELIEFS.has(tree.lemma(index)) ? "present" : tense;
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

/** "Vanuatu put off signing": a bare form beside a single third person is the past of a verb that does not change. */
function unchanged(tree: Tree, index: number): boolean {
  const { xpos, form } = tree.token(index);
  if (xpos !== "VB" && xpos !== "VBP") return false;
  if (tree.kid(index, "aux") >= 0 || infinitive(tree, index)) return false;
  const subject = tree.kid(index, "nsubj");
  if (subject < 0)
    return tree.is(index, "conj") && UNCHANGING.has(form.toLowerCase()) && tree.token(tree.head(index)).xpos === "VBD";
  // "jets, put crews on alert": no bare infinitive has a subject, but for what is demanded.
  if (xpos === "VB" && UNCHANGING.has(form.toLowerCase()) && !tree.is(index, "ccomp")) return true;
  return single(tree, index) && (UNCHANGING.has(form.toLowerCase()) || form.toLowerCase() !== tree.lemma(index));
}

/** Whether the subject is one thing, beside which a present would end in -s. */
function single(tree: Tree, index: number): boolean {
  const subject = tree.kid(index, "nsubj", "nsubj:pass");
  return subject >= 0 && ["NN", "NNP"].includes(tree.token(subject).xpos) && tree.kid(subject, "conj") < 0;
}

/** Non-finite verbs take their time from what they stand under. */
function governed(tree: Tree, index: number, steps: number): Tense {
  const head = tree.head(index);
  const { xpos } = tree.token(index);
  const gerund = xpos === "VBG";
  if (head < 0) return gerund || xpos === "VB" ? "present" : "past";
  const above = () => tenseOf(tree, head, steps + 1);
  const governor = tree.lemma(head);
  // "is believed to have sent rockets and to be training crews": the second infinitive is under the first one's governor.
  if (tree.is(index, "conj") && infinitive(tree, index) && infinitive(tree, head) && gerund)
    return BELIEFS.has(tree.lemma(tree.head(head))) ? "present" : above();
  if (tree.is(index, "conj"))
    return leans(tree, index) || gerund || infinitive(tree, index) ? above() : xpos === "VB" ? "present" : "past";
  // "deployed its troops rather than withdraw them"
  if (xpos === "VB" && tree.kids(index, "mark").some((kid) => tree.lemma(kid) === "than")) return above();
  if (xpos === "VB" && !infinitive(tree, index) && tree.is(index, "ccomp", "advcl"))
    return DEMANDING.has(governor) ? "future" : "present";
  // "accusing the bloc of failing", the gerund hung on the bloc.
  const charge = tree.is(index, "acl") && tree.head(head) >= 0 ? tree.lemma(tree.head(head)) : "";
  if (gerund && (CHARGING.has(governor) || (CHARGING.has(charge) && tree.kid(index, "mark") >= 0))) return "past";
  if (gerund && CONSIDERING.has(governor)) return "future";
  if (tree.is(index, "xcomp", "ccomp", "advcl", "csubj"))
    return infinitive(tree, index) ? under(tree, index, steps) : above();
  if (tree.is(index, "acl")) {
    // "used drones to strike Odesa", the infinitive hung on the drones.
    if (infinitive(tree, index) && charge === "use") return tenseOf(tree, tree.head(head), steps + 1);
    if (infinitive(tree, index))
      return TAKEN.has(governor) ? "past" : FACTIVES.has(governor) ? clauseTense(tree, head, steps) : "future";
    return gerund ? clauseTense(tree, head, steps) : "past";
  }
  return xpos === "VB" ? "present" : "past";
}

/** An infinitive: done with its governor ("managed to cross"), ongoing ("believed to be advising"), or ahead ("plans to cross"). */
function under(tree: Tree, index: number, steps: number): Tense {
  const head = tree.head(index);
  const governor = tree.lemma(head);
  const above = () => tenseOf(tree, head, steps + 1);
  if (tree.token(index).xpos === "VBG" && BELIEFS.has(governor)) return "present";
  // "is not thought likely to send a carrier"
  if (tree.kids(head, "advmod").some((kid) => ["likely", "unlikely"].includes(tree.lemma(kid)))) return "future";
  if (governor === "go" && tree.token(head).xpos === "VBG") return "future";
  if (yetTo(tree, index)) return "past";
  // "had to leave", "was able to strike": they did; "has to leave", "is able to strike": not yet.
  if (governor === "have" || governor === "able") return above() === "past" ? "past" : "future";
  if (AHEAD.has(governor) && !IMPLICATIVES.has(governor)) return "future";
  // "used drones to strike": the aim of a means used.
  if (purpose(tree, index)) return ["use", "take"].includes(governor) || FACTIVES.has(governor) ? above() : "future";
  return IMPLICATIVES.has(governor) || FACTIVES.has(governor) || tree.is(index, "csubj") ? above() : "future";
}

function clauseTense(tree: Tree, index: number, steps: number): Tense {
  for (let i = index, n = 0; i >= 0 && n < 20; i = tree.head(i), n++)
    if (verbal(tree, i) || tree.kid(i, "cop") >= 0) return tenseOf(tree, i, steps + 1);
  return "past";
}
