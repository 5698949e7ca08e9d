// The alarm for sources that have gone quiet: raised when what comes in is too little to call it calm, changed when it becomes nothing at
// all, closed when reports come again. It stands on no claim. It tells that we see less, never that less happens.
import type { Day } from "../kernel/day.js";
import { dayNumber } from "../kernel/day.js";
import { hashOf } from "../kernel/hash.js";
import type { Alert } from "./alert.js";
import { type Blind, hear, NO_VOLUME, sightOf, type Volume } from "./sight.js";
import { DEFAULT_WEIGHTS, type Weights } from "./weights.js";

/** Whose alerts these are: the ledger as a whole. No watch can have this id. */
export const ALL_WATCHES = "*";

/** What is heard on a day: of all sources together, and the names of single ones that are quieter than they should be. */
export interface Sight {
  readonly day: Day;
  readonly blind: Blind;
  /** Reports of so many last days, and how many are usual in so many. */
  readonly window: number;
  readonly heard: number;
  readonly usual: number;
  /** The last day with a report; null where there was none yet. */
  readonly last: Day | null;
  /** By key; a source's title and the day since when it is quiet. */
  readonly sources: ReadonlyMap<string, { readonly title: string; readonly since: Day }>;
}

/** What silence would mean on each of the days, from all reports of each day; the days follow one another without a gap. */
export function sightsOf(
  days: readonly { readonly day: Day; readonly reports: number }[],
  weights: Weights = DEFAULT_WEIGHTS,
): readonly Sight[] {
  let volume: Volume = NO_VOLUME;
  const recent: number[] = [];
  let last: Day | null = null;
  return days.map(({ day, reports }) => {
    recent.push(reports);
    if (reports > 0) last = day;
    while (recent.length > weights.guard) volume = hear(volume, recent.shift()!, weights);
    const window = recent.slice(-weights.quietWindow);
    return {
      day,
      blind: sightOf(volume, recent, weights),
      window: window.length,
      heard: window.reduce((sum, one) => sum + one, 0),
      usual: (volume.rate.shape / volume.rate.exposure) * window.length,
      last,
      sources: new Map(),
    };
  });
}

/**
 * One day of the silences.
 * @param open those that are not closed
 * @returns those that are open after the day, and those that have something to say on it
 */
export function silencesOn(
  open: readonly Alert[],
  sight: Sight,
): { readonly open: readonly Alert[]; readonly spoken: readonly Alert[] } {
  const told = new Map<string, string>();
  if (sight.blind !== "calm") told.set("silence", sentenceOf(sight));
  for (const [key, { title, since }] of sight.sources)
    told.set(`silence:${key}`, `${title} has brought nothing new since ${since}, longer than it ever takes.`);
  const after = open.map((alert) => {
    const sentence = told.get(alert.keys[0]!);
    return sentence === undefined ? ended(alert, sight.day) : held(alert, sentence, sight);
  });
  const known = new Set(open.flatMap(({ keys }) => keys));
  const raised = [...told].filter(([key]) => !known.has(key)).map(([key, sentence]) => raise(key, sentence, sight));
  const alerts = [...after, ...raised];
  return {
    open: alerts.filter(({ state }) => state !== "closed"),
    spoken: alerts.filter(({ spoke }) => spoke === sight.day),
  };
}

function raise(key: string, sentence: string, { day, heard }: Sight): Alert {
  return {
    ...{ id: hashOf("alert", ALL_WATCHES, key, day), watch: ALL_WATCHES, state: "raised", rule: "silence" },
    ...{ keys: [key], raised: day, spoke: day, held: day, step: null, worth: heard > 0 ? 1 : 0, spokenWorth: 0 },
    ...{ claims: [], records: [], fresh: [], sentence, change: "New." },
  };
}

// The numbers in the sentence move every day; what is worth saying again is that little has become nothing, or nothing little. Its worth
// is 1 while anything comes.
function held(alert: Alert, sentence: string, { day, heard }: Sight): Alert {
  const next = { ...alert, held: day, sentence, worth: heard > 0 ? 1 : 0 };
  if (alert.keys[0] !== "silence" || alert.raised === day || alert.worth > 0 === heard > 0) return next;
  const change = heard > 0 ? "Some reports come again, fewer than usual." : "Now nothing comes at all.";
  return { ...next, state: "changed", spoke: day, change };
}

function ended(alert: Alert, day: Day): Alert {
  const days = dayNumber(day) - dayNumber(alert.raised);
  const change = `Reports come again; it was quiet for ${days} ${days === 1 ? "day" : "days"} after it was noticed.`;
  return { ...alert, state: "closed", spoke: day, change };
}

function sentenceOf({ day, window, heard, usual, last }: Sight): string {
  if (heard === 0 && last !== null) {
    const days = dayNumber(day) - dayNumber(last);
    return `No report has come since ${last}, for ${days} days: this silence is no calm.`;
  }
  const reports = `${heard} ${heard === 1 ? "report has" : "reports have"}`;
  return `In the last ${window} days ${reports} come where ${usual.toFixed(1)} are usual: this silence is no calm.`;
}
