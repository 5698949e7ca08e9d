// Whether silence would mean calm: are the sources there, and as busy as they usually are?
// It judges the number of reports alone; that a source writes much and leaves one thing out, it cannot see.
import { atMost, type Rate } from "./tail.js";
import type { Weights } from "./weights.js";

/** What silence would mean on the day: `calm`, that the source itself is quiet, or that there is no data. */
export type Blind = "calm" | "quiet-source" | "no-data";

/** The sources' own volume: reports a day. Plain numbers, so that it can be written down. */
export interface Volume {
  readonly rate: Rate;
  /** Squared deviations of single days and their expectation: busy days come in runs too. */
  readonly squares: number;
  readonly expected: number;
}

export const NO_VOLUME: Volume = { rate: { shape: 0.5, exposure: 1 }, squares: 0, expected: 0 };

/** The volume with one more day in it. */
export function hear(volume: Volume, reports: number, weights: Weights): Volume {
  const keep = 0.5 ** (1 / weights.volumeHalfLife);
  const expected = volume.rate.shape / volume.rate.exposure;
  return {
    rate: { shape: volume.rate.shape * keep + reports, exposure: volume.rate.exposure * keep + 1 },
    squares: volume.squares * keep + (reports - expected) ** 2,
    expected: volume.expected * keep + expected,
  };
}

/**
 * What silence would mean.
 * @param recent reports a day, the latest last, at least as far back as `noData` days where there is so much
 */
export function sightOf(volume: Volume, recent: readonly number[], weights: Weights): Blind {
  if (recent.slice(-weights.noData).every((reports) => reports === 0)) return "no-data";
  // Where nothing has come for longer than the window, the whole of that time is judged: a source of one report a day is not missed in a week.
  const empty = recent.length - 1 - recent.findLastIndex((reports) => reports > 0);
  const days = recent.slice(-Math.max(weights.quietWindow, empty));
  const heard = days.reduce((sum, reports) => sum + reports, 0);
  const cluster = Math.max(1, (volume.squares + 1) / (volume.expected + 1));
  const rate = { shape: volume.rate.shape / cluster, exposure: volume.rate.exposure };
  if (atMost(heard / cluster, rate, days.length) >= weights.quietTail) return "calm";
  return heard === 0 ? "no-data" : "quiet-source";
}
