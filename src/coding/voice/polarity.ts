// Whether the text says that the thing did not happen: negation on the predicate, on its subject or object, and governors that negate.
// Denials by a speaker ("Rwanda denied backing the rebels") are read by coding/said.ts and not counted here a second time.
import type { Polarity } from "../../kernel/claim.js";
import { verbal } from "../clause.js";
import type { Tree } from "../tree.js";
import { AVERTING, HINDRANCES, NEG_RAISING, NEGATIVE } from "./governors.js";
import type { Judged } from "./judged.js";
import { infinitive, leans } from "./mood.js";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s*,\s*/));
const NEGATIONS = set(
  "not, n't, n’t, never, no, neither, nor, without, none, nobody, nothing, hardly, scarcely, cannot, nt",
);
const NOBODY = set("none, nobody, neither, nothing, no-one, nowhere");
const ALMOST = set("almost, nearly");
/** Words after "not" that take its force away: "not only sent", "not just an ally", "not least". */
const SPARED = set("only, just, merely, least, simply, solely, until, unlike");

/** Whether a negation stands on this very predicate. */
export function negated(tree: Tree, index: number): boolean {
  return index >= 0 && ownNegation(tree, index) >= 0;
}

/** Affirmed or negated: own negation, a negated subject or object, and governors that negate ("failed to", "put off signing"). */
export function polarityOf(tree: Tree, index: number): Judged<Polarity> {
  const reasons: string[] = [];
  for (let i = index, steps = 0; i >= 0 && steps < 6; steps++) {
    reasons.push(...onClause(tree, i, i === index));
    const head = tree.head(i);
    if (head < 0) break;
    const step = crossing(tree, i, head);
    if (step === null) break;
    if (step !== "") reasons.push(step);
    i = head;
  }
  return {
    value: reasons.length % 2 === 1 ? "negated" : "affirmed",
    why: reasons.length > 0 ? reasons.join(", ") : null,
  };
}

/** Negations among the words of one clause. */
function onClause(tree: Tree, index: number, own: boolean): string[] {
  const found: string[] = [];
  const negation = ownNegation(tree, index);
  if (negation >= 0) found.push(`"${tree.token(negation).form}"`);
  // "neither side observed it", "fired no live rounds", "freed nobody"
  for (const kid of tree.kids(index, "nsubj", "nsubj:pass", "obj")) {
    if (!own && tree.is(kid, "obj")) continue;
    const nobody = NOBODY.has(tree.token(kid).form.toLowerCase());
    const none = tree.kids(kid, "det", "advmod").some((det) => ["no", "neither"].includes(tree.lemma(det)));
    const counted = ["few", "little", "less", "fewer", "doubt"].includes(tree.lemma(kid));
    if ((nobody || none) && negation < 0 && !counted) found.push(`"${tree.token(kid).form}"`);
  }
  // "nearly signed": it was not signed. "Nearly 300 were signed" counts.
  if (own && verbal(tree, index))
    for (const kid of tree.kids(index, "advmod"))
      if (ALMOST.has(tree.lemma(kid)) && index - kid === 1) found.push(`"${tree.token(kid).form}"`);
  const forgone = own ? instead(tree, index) : null;
  if (forgone !== null) found.push(forgone);
  return found;
}

function ownNegation(tree: Tree, index: number): number {
  return (
    tree.children[index]?.find((kid) => {
      if (!NEGATIONS.has(tree.token(kid).form.toLowerCase())) return false;
      if (!tree.is(kid, "advmod", "det", "cc:preconj", "mark", "case", "aux") || kid > index + 2) return false;
      return !spared(tree, index, kid);
    }) ?? -1
  );
}

/** "not only", "no doubt", "no longer a day than", "no fewer than 300" deny nothing. */
function spared(tree: Tree, index: number, negation: number): boolean {
  const next = negation + 1 < tree.tokens.length ? tree.token(negation + 1).form.toLowerCase() : "";
  if (SPARED.has(next) || ["fewer", "less"].includes(next)) return true;
  return tree.lemma(negation) === "no" && (tree.lemma(index) === "doubt" || next === "matter" || next === ",");
}

/** The step from a clause to its governor: a reason to flip, "" to look further, null to stop. */
function crossing(tree: Tree, index: number, head: number): string | null {
  const governor = tree.lemma(head);
  if (tree.is(index, "conj")) return joined(tree, index, head) ? "" : null;
  if (tree.is(index, "xcomp", "ccomp", "advcl", "obl", "acl")) {
    const marks = tree.kids(index, "mark", "case").map((kid) => tree.lemma(kid));
    // "prevented the ship from docking"
    if (marks.includes("from") && HINDRANCES.has(governor)) return `"${governor}"`;
    // "too weak to attack"
    if (infinitive(tree, index) && tree.kids(head, "advmod").some((kid) => tree.lemma(kid) === "too" && kid < index))
      return '"too"';
  }
  if (yetTo(tree, index)) return '"yet"';
  if (putOff(tree, index, head)) return '"put off"';
  if (tree.is(index, "xcomp")) {
    // "did not hesitate to strike": it struck.
    if (["hesitate", "hesitant"].includes(governor)) return negated(tree, head) ? '"hesitate"' : null;
    if (NEGATIVE.has(governor)) return `"${governor}"`;
    return "";
  }
  if (tree.is(index, "ccomp") && NEG_RAISING.has(governor) && negated(tree, head)) return "";
  if (tree.is(index, "advcl", "acl", "ccomp", "csubj") && NEGATIVE.has(governor) && !verbal(tree, head))
    return `"${governor}"`;
  if (tree.is(index, "acl") && infinitive(tree, index) && ["failure", "refusal", "inability"].includes(governor))
    return `"${governor}"`;
  if (tree.is(index, "obj", "nsubj:pass") && !verbal(tree, index)) return AVERTING.has(governor) ? `"${governor}"` : "";
  return null;
}

/** "did not arrest or deport": the second verb is under the first one's "not"; "did not sign but left" is not. */
function joined(tree: Tree, index: number, head: number): boolean {
  if (tree.kid(index, "nsubj", "nsubj:pass") >= 0) return false;
  const words = tree.kids(index, "cc").map((cc) => tree.lemma(cc));
  if (words.includes("but")) return false;
  if (words.includes("or") || words.includes("nor")) return true;
  return leans(tree, index) && verbal(tree, index) && tree.token(index).xpos === "VB" && tree.kid(head, "aux") >= 0;
}

/** "Vanuatu put off signing the pact" */
function putOff(tree: Tree, index: number, head: number): boolean {
  return (
    tree.token(index).xpos === "VBG" &&
    tree.lemma(head) === "put" &&
    tree.is(index, "xcomp", "advcl", "ccomp", "obj") &&
    (tree.children[head] ?? [])
      .concat(tree.children[index] ?? [])
      .some((kid) => tree.lemma(kid) === "off" && kid < index)
  );
}

/** "instead of docking", "rather than strike", "stopped short of endorsing": whatever the parse makes of the phrase. */
function instead(tree: Tree, index: number): string | null {
  const marks = tree.kids(index, "mark", "case", "cc", "advmod");
  for (const kid of marks) {
    const lemma = tree.lemma(kid);
    const before = kid > 0 && kid < index ? tree.lemma(kid - 1) : "";
    if (lemma === "instead" && tree.is(kid, "mark", "case", "cc")) return '"instead of"';
    if (lemma === "of" && ["instead", "short", "far"].includes(before)) return `"${before} of"`;
    if (lemma === "than" && before === "rather") return '"rather than"';
    if (lemma === "rather" && tree.kids(kid, "fixed").some((than) => tree.lemma(than) === "than"))
      return '"rather than"';
  }
  return null;
}

/** "Moscow has yet to sign the treaty" */
export function yetTo(tree: Tree, index: number): boolean {
  const head = tree.head(index);
  if (head < 0 || !infinitive(tree, index)) return false;
  const [yet] = tree
    .kids(head, "advmod")
    .concat(tree.kids(index, "advmod"))
    .filter((kid) => tree.lemma(kid) === "yet" && kid < index);
  return yet !== undefined && ["have", "be"].includes(tree.lemma(yet - 1 >= 0 ? yet - 1 : yet));
}
