// The two plain methods that the level is held against: how many claims in 30 days, and how far a week lies above the year's mean.
// They count claims as they come: no certainty, no origins, no standpoint.
import type { Day } from "../kernel/day.js";
import type { Series } from "./outcome.js";

/** Claims between the pair in the 30 days up to each day. */
export function rawCount(from: Day, counts: readonly number[]): Series {
  return { name: "raw count, 30 days", from, scores: moving(counts, 30) };
}

/** The week's claims against the weeks of the year before it: (sum − mean) / deviation, the deviation at least one claim. */
export function movingZ(from: Day, counts: readonly number[]): Series {
  const weeks = moving(counts, 7);
  const scores = weeks.map((week, day) => {
    const past = weeks.slice(Math.max(0, day - 7 - 365), Math.max(0, day - 6));
    if (past.length < 60) return 0;
    const mean = past.reduce((sum, one) => sum + one, 0) / past.length;
    const variance = past.reduce((sum, one) => sum + (one - mean) ** 2, 0) / past.length;
    return (week - mean) / Math.max(1, Math.sqrt(variance));
  });
  return { name: "moving z-score, 7 days", from, scores };
}

function moving(counts: readonly number[], days: number): readonly number[] {
  let sum = 0;
  return counts.map((count, index) => {
    sum += count - (counts[index - days] ?? 0);
    return sum;
  });
}
