// Keeps watch: collects, codes, settles and weighs, pass after pass, until it is asked to end. What breaks in one pass is told and tried
// again later; what is to happen after a pass (alerts, briefs) is handed in.
import type { Watch } from "../watch/watch.js";
import { type Collected, type CollectOptions, collect } from "./collect.js";
import { dayOfNow } from "./visit.js";
import { levelsFrom, type WatchMemory } from "./watch-memory.js";

/** What is done after the first pass, one that changed something, and the first of a day; `at` is the pass's own moment. */
export type AfterPass = (pass: { readonly collected: Collected; readonly at: Date }) => Promise<void>;

export interface KeepOptions extends CollectOptions {
  readonly signal: AbortSignal;
  /** Resolves after so many milliseconds, and at once when the signal is given. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly after: readonly AfterPass[];
  readonly onPass?: (collected: Collected) => void;
  /** Told of a pass that broke, and in how many milliseconds the next one comes. */
  readonly onError: (error: unknown, ms: number) => void;
}

/** Milliseconds: sources that another process added are noticed within this. */
const LONGEST_REST = 60_000;
/** Milliseconds after a pass that broke, doubled with each, up to the hour. */
const AFTER_ERROR = 5_000;
const LONGEST_AFTER_ERROR = 3_600_000;

export async function keep(options: KeepOptions): Promise<void> {
  const { signal, wait, store, now } = options;
  let broken = 0;
  let day = "";
  let settledOn = options.settledOn ?? null;
  while (!signal.aborted) {
    let rest: number;
    try {
      const at = now();
      const collected = await collect({ ...options, settledOn, stopped: () => signal.aborted });
      settledOn = collected.settledOn;
      options.onPass?.(collected);
      // Levels and alerts fade with the days, also where nothing comes in.
      if (collected.records !== null || dayOfNow(at) !== day)
        for (const after of options.after) await after({ collected, at });
      day = dayOfNow(at);
      broken = 0;
      rest = await restUntilDue(store, now());
    } catch (error) {
      if (signal.aborted) return;
      settledOn = null; // the next pass may not know what this one touched
      rest = Math.min(LONGEST_AFTER_ERROR, AFTER_ERROR * 2 ** broken++);
      options.onError(error, rest);
    }
    await wait(rest, signal);
  }
}

async function restUntilDue(store: KeepOptions["store"], now: Date): Promise<number> {
  const next = (await store.sources()).map(({ due }) => Date.parse(due) - now.getTime());
  return Math.max(200, Math.min(LONGEST_REST, ...next));
}

/** After each pass, before anything else looks at a watch: what was touched is taken into what is remembered. */
export function rememberAfter(memories: ReadonlyMap<string, WatchMemory>): AfterPass {
  return async ({ collected: { documents, added }, at }) => {
    for (const memory of memories.values()) await memory.take(dayOfNow(at), { documents, added });
  };
}

/** After each pass: tells of each watch whose level has taken another step since it was last looked at here. */
export function weighAfter(
  memories: ReadonlyMap<string, WatchMemory>,
  tell: (watch: Watch, step: string, points: number) => void,
): AfterPass {
  const steps = new Map<string, string>();
  return async ({ at }) => {
    for (const memory of memories.values()) {
      const { watch } = memory;
      const held = memory.on(dayOfNow(at));
      const level = held === null ? undefined : [...levelsFrom(held, held.day)].at(-1);
      if (level === undefined || steps.get(watch.id) === level.step) continue;
      steps.set(watch.id, level.step);
      tell(watch, level.step, level.score);
    }
  };
}
