// Predicates that stand in a sentence and are not told as claims: what a demand, promise, threat or hope holds and still lies ahead,
// and what somebody meets or travels for. The rulings are in GUIDELINES ("the content … that lies ahead is not coded again").
import { verbal } from "./clause.js";
import type { Predication } from "./predication.js";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";

/** Nouns whose infinitive tells a step taken, not a wish. */
const TAKEN: ReadonlySet<string> = new Set(["decision", "move", "step", "order", "vote", "choice"]);
/** Verbs whose infinitive is the act itself. */
const PHASE_VERBS: ReadonlySet<string> = new Set([
  "begin",
  "start",
  "continue",
  "help",
  "go",
  "decide",
  "fail",
  "manage",
  "have",
  "be",
  "appear",
  "seem",
  "believe",
  "say",
  "report",
  "think",
  "know",
  "allege",
  "claim",
  "expect",
  "use",
  "come",
  "agree",
  "plan",
  "set",
  "likely",
  "due",
  "unlikely",
  "ready",
]);

/** Heads of the predications that are not to be coded. */
export function covered(scene: Scene, predications: readonly Predication[]): ReadonlySet<number> {
  const { tree } = scene;
  const out = new Set<number>();
  for (const predication of predications) {
    const { block } = predication.match.entry;
    if (block === null) continue;
    for (const other of predications) {
      if (other === predication || out.has(other.head)) continue;
      if (block.ahead && liesAhead(tree, predication, other)) out.add(other.head);
    }
    if (prevented(tree, predication) || purpose(tree, predication) || conditionOf(scene, predication, predications))
      out.add(predication.head);
  }
  return out;
}

/** Whether `other` is what the promise or demand is about: its clause, or a noun in its object. */
function liesAhead(tree: Tree, act: Predication, other: Predication): boolean {
  const from = act.carrier >= 0 ? [act.head, act.carrier] : [act.head];
  for (let i = other.voice, steps = 0; i >= 0 && steps < 12; steps++) {
    const head = tree.head(i);
    if (head < 0) return false;
    if (from.includes(head)) return reaches(tree, i, other);
    if (tree.is(i, "acl:relcl", "parataxis", "ccomp") || (tree.is(i, "acl", "advcl") && !infinitive(tree, i)))
      return false;
    i = head;
  }
  return false;
}

function reaches(tree: Tree, link: number, other: Predication): boolean {
  if (tree.is(link, "nsubj", "nsubj:pass", "acl:relcl", "obl:agent", "conj", "parataxis")) return false;
  if (tree.is(link, "xcomp", "ccomp", "acl")) return true;
  if (tree.is(link, "advcl")) return infinitive(tree, link) || tree.kid(link, "mark") >= 0;
  return (
    (tree.is(link, "obj", "obl", "nmod") && !verbal(tree, other.voice)) ||
    (tree.is(link, "obl") && verbal(tree, other.voice))
  );
}

/** "commits each side to help if it is attacked": the condition of a promise, duty, threat or refusal is part of it. */
function conditionOf(scene: Scene, predication: Predication, others: readonly Predication[]): boolean {
  const { tree } = scene;
  const at = predication.voice;
  if (
    !tree.is(at, "advcl") ||
    !tree.kids(at, "mark").some((mark) => ["if", "unless", "should"].includes(tree.lemma(mark)))
  )
    return false;
  for (let i = tree.head(at), steps = 0; i >= 0 && steps < 4; i = tree.head(i), steps++) {
    const above = others.find((other) => other.voice === i && other !== predication);
    if (above !== undefined) return CONDITIONED.has(above.match.entry.block?.type ?? "");
  }
  return false;
}

const CONDITIONED: ReadonlySet<string> = new Set(["AGREE", "THREATEN", "REJECT", "STAND", "AID"]);

function purpose(tree: Tree, predication: Predication): boolean {
  const at = predication.voice;
  if (!infinitive(tree, at)) return false;
  const head = tree.head(at);
  if (head < 0) return false;
  if (tree.is(at, "advcl")) return true;
  if (tree.is(at, "acl")) return !TAKEN.has(tree.lemma(head));
  return tree.is(at, "xcomp") && tree.kid(head, "obj") >= 0 && !PHASE_VERBS.has(tree.lemma(head));
}

/** "barred the lorries from entering": what is kept from happening is no act. */
function prevented(tree: Tree, { voice }: Predication): boolean {
  return (
    tree.is(voice, "advcl", "obl", "xcomp") &&
    tree.token(voice).xpos === "VBG" &&
    PREVENTING.has(tree.lemma(Math.max(0, tree.head(voice)))) &&
    tree.kids(voice, "mark", "case").some((kid) => tree.lemma(kid) === "from")
  );
}

const PREVENTING: ReadonlySet<string> = new Set(
  "bar ban block stop prevent keep forbid prohibit dissuade discourage deter refrain exempt exclude".split(" "),
);

const infinitive = (tree: Tree, index: number) => tree.kids(index, "mark").some((mark) => tree.lemma(mark) === "to");
