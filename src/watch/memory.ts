// What a watch remembers so that a further report costs only the days after it: the signals of each document, what came in on each day,
// and the fold's state on some of them. Told something of a day, it forgets the states from that day on and no others, so that its levels
// are to the byte those of a replay from the first day. It reads no ledger; who does must tell it of every change.
import { addDays, type Day } from "../kernel/day.js";
import type { StandingRecord } from "../kernel/record.js";
import { countsFrom } from "./fact.js";
import { advance, type Level, type WatchState } from "./level.js";
import { OriginIndex, type OriginText } from "./origin.js";
import type { Signal } from "./signal.js";
import type { Standpoint } from "./standpoint.js";
import { DEFAULT_WEIGHTS, type Weights } from "./weights.js";

/** Days between two states that are kept: so many are replayed in a millisecond or two, and each holds the rows of `guard` days. */
const APART = 8;

/** A document with the signals of its claims, one at least; whose copy it is does not matter here. */
export interface SignalText {
  readonly document: OriginText;
  readonly signals: readonly Signal[];
}

export class Memory {
  readonly standpoint: Standpoint;
  readonly #weights: Weights;
  readonly #index: OriginIndex;
  /** By document, each signal with the document's origin as known so far; and which documents have signals on a day. */
  readonly #signals = new Map<string, readonly Signal[]>();
  readonly #told = new Map<Day, Set<string>>();
  #reports: ReadonlyMap<Day, number> = new Map();
  #records: readonly StandingRecord[] = [];
  #first: Day | null = null;
  /** Oldest first. */
  readonly #states: WatchState[] = [];

  constructor(standpoint: Standpoint, weights: Weights = DEFAULT_WEIGHTS) {
    this.standpoint = standpoint;
    this.#weights = weights;
    this.#index = new OriginIndex(weights);
  }

  /** The first day on which anything came in; null where nothing did. */
  get first(): Day | null {
    return this.#first;
  }

  /** How many documents have signals here. */
  get size(): number {
    return this.#signals.size;
  }

  /** Whether the document has signals here. */
  has(document: string): boolean {
    return this.#signals.has(document);
  }

  /** How many reports each day had, in place of what was said before; no report goes away. */
  hear(reports: ReadonlyMap<Day, number>): void {
    for (const [day, count] of reports) if (this.#reports.get(day) !== count) this.#forget(day);
    this.#reports = reports;
  }

  /** The records as known, in place of those before. Days on which none of those that differ counts keep their states. */
  know(records: readonly StandingRecord[]): void {
    const before = new Map(this.#records.map((record) => [record.id, record]));
    const after = new Map(records.map((record) => [record.id, record]));
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const versions = [before.get(id), after.get(id)].flatMap((one) => one ?? []);
      if (versions.length === 2 && JSON.stringify(versions[0]) === JSON.stringify(versions[1])) continue;
      for (const record of versions) {
        const from = countsFrom(record);
        if (from !== null) this.#drop(from);
      }
    }
    this.#records = records;
  }

  /** Documents that are new here or were coded anew, in any order. */
  tell(texts: readonly SignalText[]): void {
    const fresh = new Set<string>();
    for (const { document, signals } of texts) {
      this.#index.add(document);
      this.#put(document.id, signals);
      fresh.add(document.id);
    }
    // A new text can show that two others come from one, or that an older one came first.
    for (const [document, signals] of this.#signals) {
      const origin = this.#index.originOf(document);
      if (signals[0]!.reported.origin === origin && !fresh.has(document)) continue;
      this.#put(
        document,
        signals.map((signal) => ({ ...signal, reported: { ...signal.reported, origin } })),
      );
    }
  }

  /** The level on every day from one to another, days before the first left out; days without input are days without reports. */
  *levels(from: Day, to: Day): Generator<Level, void, undefined> {
    if (this.#first === null) return;
    let state: WatchState | null = this.#states.findLast((one) => one.day < from) ?? null;
    for (let day = state === null ? this.#first : addDays(state.day, 1); day <= to; day = addDays(day, 1)) {
      const input = {
        day,
        reports: this.#reports.get(day) ?? 0,
        signals: this.#signalsOn(day),
        records: this.#records,
      };
      const next: ReturnType<typeof advance> = advance(state, input, this.standpoint, this.#weights);
      state = next.state;
      const last = this.#states.at(-1)?.day;
      if (last === undefined || addDays(last, APART) <= day) this.#states.push(state);
      if (day >= from) yield next.level;
    }
  }

  #signalsOn(day: Day): readonly Signal[] {
    const documents = [...(this.#told.get(day) ?? [])];
    return documents.flatMap((id) => this.#signals.get(id)!.filter((signal) => signal.day === day));
  }

  #put(document: string, signals: readonly Signal[]): void {
    for (const signal of this.#signals.get(document) ?? []) {
      this.#told.get(signal.day)?.delete(document);
      this.#drop(signal.day);
    }
    this.#signals.set(document, signals);
    for (const signal of signals) {
      const there = this.#told.get(signal.day);
      if (there === undefined) this.#told.set(signal.day, new Set([document]));
      else there.add(document);
      this.#forget(signal.day);
    }
  }

  #forget(day: Day): void {
    if (this.#first === null || day < this.#first) this.#first = day;
    this.#drop(day);
  }

  #drop(from: Day): void {
    while (this.#states.length > 0 && this.#states.at(-1)!.day >= from) this.#states.pop();
  }
}
