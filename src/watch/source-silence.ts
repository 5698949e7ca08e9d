// What the silence of one source means, by its own past: calm, that the source itself has gone quiet, or that nothing can be heard of it.
// It goes by counts a day, so it knows busy runs of days but neither nights nor holidays.
import { type Blind, hear, NO_VOLUME } from "./sight.js";
import { atMost } from "./tail.js";
import type { Weights } from "./weights.js";

export interface Heard {
  /** New items on each day from the first to the last that had any, oldest first, zeros included. */
  readonly perDay: readonly number[];
  /** Days since there was something new; fractions count. Null where there never was. */
  readonly silent: number | null;
  /** Days since the source last answered, where its last visit failed; null where it answered. */
  readonly unanswered: number | null;
}

export function silenceOf({ perDay, silent, unanswered }: Heard, weights: Weights): Blind {
  if (unanswered !== null && unanswered > weights.sourceGone) return "no-data";
  if (silent === null) return "no-data";
  if (silent < weights.sourceQuiet) return "calm";
  // Nothing but what was there at the first visit: its pace is not known.
  if (perDay.every((items) => items === 0)) return silent > weights.noData ? "no-data" : "calm";
  const volume = perDay.reduce((sum, items) => hear(sum, items, weights), NO_VOLUME);
  // Items come in runs; the more they do, the less a gap of the same length says.
  const cluster = Math.max(1, (volume.squares + 1) / (volume.expected + 1));
  const rate = { shape: volume.rate.shape / cluster, exposure: volume.rate.exposure };
  return atMost(0, rate, silent) < weights.quietTail ? "quiet-source" : "calm";
}
