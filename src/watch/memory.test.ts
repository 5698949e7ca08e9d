// A memory of a watch is a replay from the first day, whatever it was told and in which order: levels equal to the byte, also after
// documents with older dates, copies that join two origins, corrections, and records that come and go.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, JAPAN, told } from "../../tests/watched.js";
import { addDays, type Day } from "../kernel/day.js";
import type { StandingRecord } from "../kernel/record.js";
import { levelOn } from "./level.js";
import { Memory, type SignalText } from "./memory.js";
import { originsOf } from "./origin.js";
import { type Signal, signalOf } from "./signal.js";
import { DEFAULT_WEIGHTS as W } from "./weights.js";

const START = "2022-01-03";
const SPAN = 150;
const LAST = addDays(day(START), SPAN - 1);
const ACTS = [
  "AID PRK>RUS",
  "ASSAULT RUS>PRK",
  "ACCUSE RUS>PRK",
  "CONSULT RUS+PRK",
  "ACCUSE PRK>USA",
  "COOPERATE RUS+PRK",
];

/** A document of one to three acts; a text is known by its id, and some are copies of each other. */
const aText = fc
  .record({
    on: fc.integer({ min: 0, max: SPAN - 1 }),
    acts: fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 3 }),
    id: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ on, acts, id }): SignalText => {
    const published = addDays(day(START), on);
    const document = `d${id}-${on}`;
    const text = Array.from({ length: 40 }, (_, word) => `story${id % 25}word${word}`).join(" ");
    const signals = acts.flatMap((act, i) => {
      const object = { text: "x", class: "cyber" } as const;
      return signalOf(told(act, published, { document, id: `${document}-${act}-${i}`, object }), JAPAN, W) ?? [];
    });
    return { document: { id: document, published, text }, signals };
  })
  .filter(({ signals }) => signals.length > 0);

const aRecord = fc
  .record({ on: fc.integer({ min: 0, max: SPAN - 1 }), id: fc.integer({ min: 0, max: 3 }), troops: fc.boolean() })
  .map(({ on, id, troops }): StandingRecord => {
    const time = { from: addDays(day(START), on), to: addDays(day(START), on) };
    const basis = [{ claim: `c${on}` }];
    const sides = { from: "PRK", to: "RUS", class: troops ? "troops" : "arms", certainty: "certain" } as const;
    return { kind: "transfer", id: `r${id}`, basis, ...sides, time };
  });

const someStep = fc.record({ texts: fc.array(aText, { maxLength: 4 }), records: fc.array(aRecord, { maxLength: 2 }) });

/** The last document told under an id stands. */
function standing(texts: readonly SignalText[]): readonly SignalText[] {
  return [...new Map(texts.map((one) => [one.document.id, one])).values()];
}

function volume(texts: readonly SignalText[]): ReadonlyMap<Day, number> {
  const reports = new Map([[day(START), 5]]);
  for (const { document } of texts) reports.set(document.published, (reports.get(document.published) ?? 5) + 1);
  return reports;
}

/** As the fold gives it from the first day on. */
function replayed(texts: readonly SignalText[], records: readonly StandingRecord[], on: Day) {
  const reports = volume(texts);
  const origins = originsOf(texts.map(({ document }) => document));
  const signals = texts.flatMap(({ document, signals: own }) =>
    own.map((one): Signal => ({ ...one, reported: { ...one.reported, origin: origins.get(document.id)! } })),
  );
  const days = Array.from({ length: SPAN }, (_, at) => {
    const input = addDays(day(START), at);
    const here = signals.filter((signal) => signal.day === input);
    return { day: input, reports: reports.get(input) ?? 0, signals: here, records };
  });
  return levelOn(on, days, JAPAN).level;
}

const bytes = (value: unknown) => JSON.stringify(value);

describe("a memory", () => {
  it("told in any number of steps gives the levels of a replay of all of it", () => {
    const steps = fc.array(someStep, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(aText, { maxLength: 25 }), steps, (first, more) => {
        const memory = new Memory(JAPAN);
        let texts: readonly SignalText[] = [];
        let known: readonly StandingRecord[] = [];
        for (const { texts: fresh, records } of [{ texts: first, records: [] }, ...more]) {
          texts = standing([...texts, ...fresh]);
          known = [...new Map(records.map((record) => [record.id, record])).values()];
          memory.hear(volume(texts));
          memory.know(known);
          memory.tell(standing(fresh));
          expect(bytes([...memory.levels(LAST, LAST)])).toBe(bytes([replayed(texts, known, LAST)]));
        }
        const earlier = addDays(LAST, -40);
        const [level] = memory.levels(earlier, LAST);
        expect(bytes(level)).toBe(bytes(replayed(texts, known, earlier)));
      }),
      { numRuns: 15 },
    );
  });

  it("that was told nothing has no levels", () => {
    expect([...new Memory(JAPAN).levels(day(START), LAST)]).toEqual([]);
  });
});
