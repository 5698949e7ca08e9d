// The five steps of a level and how it moves between them: up at once, down only when it has been well below for days on end.
// It knows the score, not its reasons.
import type { Weights } from "./weights.js";

export const STEPS = ["calm", "watchful", "elevated", "high", "grave"] as const;
export type Step = (typeof STEPS)[number];

export interface Standing {
  readonly step: Step;
  /** Days on end that the score has been below what keeps the step. */
  readonly below: number;
}

export const AT_REST: Standing = { step: "calm", below: 0 };

/** Points at which each step is entered. */
export function stepPoints(weights: Weights): readonly number[] {
  return [0, weights.stepWatchful, weights.stepElevated, weights.stepHigh, weights.stepGrave];
}

export function nextStep(before: Standing, score: number, weights: Weights): Standing {
  const entry = stepPoints(weights);
  const place = STEPS.indexOf(before.step);
  const reached = entry.findLastIndex((points) => score >= points);
  if (reached >= place) return { step: STEPS[reached]!, below: 0 };
  if (score >= entry[place]! * weights.stepDown) return { step: before.step, below: 0 };
  if (before.below + 1 < weights.stepHold) return { step: before.step, below: before.below + 1 };
  const kept = entry.findLastIndex((points) => score >= points * weights.stepDown);
  return { step: STEPS[kept]!, below: 0 };
}
