// The level of a watch from a ledger: every report's day and number, the claims that count, and the records as known.
// Days are replayed from the first report on, so the same ledger and clocks give the same level.
import { setImmediate } from "node:timers/promises";
import type { LevelDay } from "../brief/course.js";
import type { Day } from "../kernel/day.js";
import type { Store } from "../store/store.js";
import { quadOf } from "../watch/category.js";
import { type Level, levelOn } from "../watch/level.js";
import type { Signal } from "../watch/signal.js";
import type { Watch } from "../watch/watch.js";
import { QUADS } from "../words/plover.js";
import { TURN } from "./in-turns.js";
import { inputsOf } from "./inputs.js";
import { Usual } from "./usual.js";

/** The level on the day, and those of the days before it that had reports, oldest first; the last one is the day itself. */
export interface Weighed {
  readonly level: Level;
  readonly course: readonly LevelDay[];
}

/** Null where the ledger holds no report by that day. */
export async function weigh(store: Store, watch: Watch, asOf: Day, knownAt?: string): Promise<Weighed | null> {
  const given = await inputsOf(store, watch, asOf, knownAt);
  if (given === null) return null;
  const { standpoint, days: inputs } = given;
  const course: LevelDay[] = [];
  const usual = new Usual();
  let state: ReturnType<typeof levelOn>["state"] | null = null;
  for (const input of inputs) {
    const next: ReturnType<typeof levelOn> = levelOn(input.day, [input], standpoint, state);
    state = next.state;
    if (course.length % TURN === TURN - 1) await setImmediate();
    const { day, score, step } = next.level;
    const range = usual.before(course, day);
    course.push({ day, score, step, claims: input.signals.length, usual: range, quads: quadsOf(input.signals) });
    if (day === asOf) return { level: next.level, course };
  }
  const { level } = levelOn(asOf, inputs.slice(-1), standpoint, state);
  const { score, step } = level;
  const last = { day: asOf, score, step, claims: 0, usual: usual.before(course, asOf), quads: quadsOf([]) };
  return { level, course: [...course, last] };
}

function quadsOf(signals: readonly Signal[]): readonly number[] {
  const quads = signals.map(({ reported }) => quadOf(reported.claim));
  return Object.keys(QUADS).map((quad) => quads.filter((one) => one === quad).length);
}
