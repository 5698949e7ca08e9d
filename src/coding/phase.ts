// Verbs that end or forgo what they govern turn it into another act: to stop arming somebody is to cut him off, to cease firing is to
// draw back, and not to rule a thing out is to leave it open. The rulings are in GUIDELINES, "Types".
import type { ClaimType } from "../kernel/claim.js";
import type { Tree } from "./tree.js";

const ENDING: ReadonlySet<string> = new Set([
  "stop",
  "cease",
  "halt",
  "end",
  "quit",
  "discontinue",
  "suspend",
  "refrain",
]);
const GIVING: ReadonlySet<ClaimType> = new Set(["AID", "COOPERATE", "CONSULT", "SUPPORT"]);
const HOSTILE: ReadonlySet<ClaimType> = new Set(["ASSAULT", "MOBILIZE", "COERCE", "SANCTION", "THREATEN", "ACCUSE"]);

/** The type that an act has under a verb that ends it; the same where none does. */
export function underPhase(tree: Tree, index: number, type: ClaimType): ClaimType {
  const head = tree.head(index);
  if (head < 0 || !ENDING.has(tree.lemma(head)) || !tree.is(index, "xcomp", "ccomp", "obj", "advcl")) return type;
  if (tree.token(index).xpos !== "VBG" && !tree.is(index, "obj")) return type;
  if (GIVING.has(type)) return "SANCTION";
  return HOSTILE.has(type) ? "RETREAT" : type;
}

/** "did not rule out cooperation", "had not excluded": what is left open is a possible agreement. */
export function leftOpen(tree: Tree, index: number, type: ClaimType, negated: boolean): boolean {
  return type === "REJECT" && negated && ["rule", "exclude", "preclude"].includes(tree.lemma(index));
}
