// A reason of a level: what it is worth alone, what it adds beside the others, what the level would lose without it, what it stands on.
// The score is the sum of the points that the reasons show, and nothing else.
import type { Category } from "./category.js";
import type { Weights } from "./weights.js";

/** Why something counts: `surprise` of a category, `force` used, or a standing fact by its own rule. */
export type Rule =
  | "surprise"
  | "force"
  | "pact-signed"
  | "pact-in-force"
  | "sanction-imposed"
  | "programme-test"
  | "programme-advance"
  | "troops-sent"
  | "arms-sent";

/** A reason before it is set beside the others. */
export interface Part {
  /** Rule and category or record: the same from day to day. */
  readonly key: string;
  readonly rule: Rule;
  readonly category: Category | null;
  /** Points it would have alone. */
  readonly worth: number;
  /** Ids, sorted. */
  readonly claims: readonly string[];
  readonly records: readonly string[];
  readonly matters: readonly string[];
  /** One whole sentence. */
  readonly sentence: string;
}

export interface Reason extends Part {
  /** What it adds to the score beside the others, to a tenth of a point. */
  readonly points: number;
  /** What the score would lose without it. */
  readonly loss: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** What each part adds, largest worth first: each further one counts `overlap` as much as the one before. */
function pointsOf(worths: readonly number[], weights: Pick<Weights, "overlap">): readonly number[] {
  return worths.map((worth, index) => tenth(worth * weights.overlap ** index));
}

/** The score of reasons: the sum of their points. */
export function scoreOf(reasons: readonly Pick<Reason, "points">[]): number {
  return tenth(reasons.reduce((sum, { points }) => sum + points, 0));
}

/** Sets the parts beside one another; those that add nothing are left out. Sorted by loss, then key. */
export function weigh(parts: readonly Part[], weights: Pick<Weights, "overlap">): readonly Reason[] {
  const ordered = parts.filter((part) => part.worth > 0).sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1));
  const worths = ordered.map((part) => part.worth);
  const points = pointsOf(worths, weights);
  const whole = points.map((value) => ({ points: value }));
  const reasons = ordered.map((part, index) => {
    const rest = pointsOf(worths.toSpliced(index, 1), weights).map((value) => ({ points: value }));
    return { ...part, points: points[index]!, loss: tenth(scoreOf(whole) - scoreOf(rest)) };
  });
  return reasons.filter((reason) => reason.points > 0).sort((a, b) => b.loss - a.loss || (a.key < b.key ? -1 : 1));
}
