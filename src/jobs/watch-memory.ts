// What a process remembers of a watch from one pass to the next, so that a new claim costs the tail of its past and not twenty years of
// it. What it gives is to the byte what reading the whole ledger gives; where it cannot be sure of that it reads the whole: on another
// day, where the observer has other allies, where a report has stopped counting, and where the ledger holds reports it was not told of.
import type { Day } from "../kernel/day.js";
import type { DayQuery, Store } from "../store/store.js";
import type { Level } from "../watch/level.js";
import { Memory, type SignalText } from "../watch/memory.js";
import type { Signal } from "../watch/signal.js";
import type { Standpoint } from "../watch/standpoint.js";
import type { Watch } from "../watch/watch.js";
import { alliesOf } from "./allies.js";
import { countingOf, recordsOf, signalsIn } from "./inputs.js";
import { claimsIn, documentsOf } from "./pages.js";

/** What a pass did to the ledger. */
export interface Touched {
  /** Ids of documents that are new or were coded anew. */
  readonly documents: readonly string[];
  /** How many of them are new. */
  readonly added: number;
}

export const UNTOUCHED: Touched = { documents: [], added: 0 };

/** A memory brought to a day. */
export interface Held {
  readonly day: Day;
  readonly memory: Memory;
  /** How many documents each day has in the ledger, later days too. */
  readonly reports: ReadonlyMap<Day, number>;
}

export class WatchMemory {
  readonly watch: Watch;
  readonly #store: Store;
  #held: Held | null = null;

  constructor(store: Store, watch: Watch) {
    this.#store = store;
    this.watch = watch;
  }

  /** Brings it to a day, taking in what has been done to the ledger since the last time. */
  async take(day: Day, touched: Touched): Promise<void> {
    const before = this.#held;
    // Where something breaks on the way, the next one reads the whole.
    this.#held = null;
    const grown = before?.day === day ? await this.#grow(before, touched) : null;
    this.#held = grown ?? (await remember(this.#store, this.watch, day));
  }

  /** What is remembered for the day; null where it was not brought to it. */
  on(day: Day): Held | null {
    return this.#held?.day === day ? this.#held : null;
  }

  /** Null where it cannot be told from the touched documents alone. */
  async #grow({ day, memory, reports: before }: Held, { documents, added }: Touched): Promise<Held | null> {
    const { standpoint } = memory;
    const records = await recordsOf(this.#store, this.watch, undefined);
    if (alliesOf(this.watch.observer, records, day).join() !== standpoint.allies.join()) return null;
    const reports = await this.#reports(before, documents);
    if (total(reports) !== total(before) + added) return null;
    hear(memory, reports, day);
    memory.know(records);
    const texts = await textsOf(this.#store, signalsIn(await claimsIn(this.#store, documents), standpoint, day));
    const counting = new Set(texts.map(({ document }) => document.id));
    if (documents.some((id) => memory.has(id) && !counting.has(id))) return null;
    memory.tell(texts);
    return { day, memory, reports };
  }

  /** Only the days of what was touched are counted anew where nobody else can have written. */
  async #reports(before: ReadonlyMap<Day, number>, documents: readonly string[]): Promise<ReadonlyMap<Day, number>> {
    if (!this.#store.alone) return daysOf(this.#store, {});
    const touched = [...(await documentsOf(this.#store, documents)).values()].map(({ published }) => published);
    return new Map([...before, ...(await daysOf(this.#store, { on: [...new Set(touched)] }))]);
  }
}

/** The watch with all that the ledger holds by a day, or held as known then. */
export async function remember(store: Store, watch: Watch, day: Day, knownAt?: string): Promise<Held> {
  const records = await recordsOf(store, watch, knownAt);
  const standpoint: Standpoint = { watch, allies: alliesOf(watch.observer, records, day) };
  const memory = new Memory(standpoint);
  const reports = await daysOf(store, { knownAt });
  hear(memory, reports, day);
  memory.know(records);
  const rows = await store.counting(countingOf(standpoint, knownAt));
  memory.tell(await textsOf(store, signalsIn(rows, standpoint, day), knownAt));
  return { day, memory, reports };
}

/** The levels of the days from one on, up to the day it was brought to; all of them where none is given. */
export function levelsFrom({ day, memory }: Held, from: Day | null): Iterable<Level> {
  const { first } = memory;
  return first === null ? [] : memory.levels(from ?? first, day);
}

function hear(memory: Memory, reports: ReadonlyMap<Day, number>, day: Day): void {
  memory.hear(new Map([...reports].filter(([on]) => on <= day)));
}

async function daysOf(store: Store, query: DayQuery): Promise<ReadonlyMap<Day, number>> {
  return new Map((await store.documentDays(query)).map(({ day, documents }) => [day, documents]));
}

function total(reports: ReadonlyMap<Day, number>): number {
  return [...reports.values()].reduce((sum, one) => sum + one, 0);
}

async function textsOf(store: Store, signals: readonly Signal[], knownAt?: string): Promise<readonly SignalText[]> {
  const own = new Map<string, Signal[]>();
  for (const signal of signals) {
    const { document } = signal.reported.claim;
    const list = own.get(document);
    if (list === undefined) own.set(document, [signal]);
    else list.push(signal);
  }
  const documents = await documentsOf(store, [...own.keys()], knownAt);
  return [...documents.values()].map((document) => ({ document, signals: own.get(document.id)! }));
}
