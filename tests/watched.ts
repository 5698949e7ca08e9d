// Claims and days for tests of the watch, made by hand or by a seeded stream, so that a test needs no parser and no ledger.
// Nothing in them happened.
import type { Claim, ClaimType, Polarity } from "../src/kernel/claim.js";
import { kindOf } from "../src/kernel/claim.js";
import { addDays, type Day } from "../src/kernel/day.js";
import { hashOf } from "../src/kernel/hash.js";
import type { DayInput } from "../src/watch/level.js";
import { type Reported, type Signal, signalOf } from "../src/watch/signal.js";
import type { Standpoint } from "../src/watch/standpoint.js";
import type { Watch } from "../src/watch/watch.js";
import { DEFAULT_WEIGHTS } from "../src/watch/weights.js";

export const day = (text: string) => text as Day;

export const SEEN_FROM_JAPAN: Watch = {
  id: "rus-prk",
  name: "Russia–North Korea, seen from Japan",
  pair: ["RUS", "PRK"],
  observer: "JPN",
  themes: ["defence-pact", "arms-transfer", "nuclear-missile", "territory", "sanctions"],
};
export const SEEN_FROM_SEOUL: Watch = { ...SEEN_FROM_JAPAN, id: "kor-prk", pair: ["KOR", "PRK"], observer: "KOR" };
export const JAPAN: Standpoint = { watch: SEEN_FROM_JAPAN, allies: ["USA"] };
export const SEOUL: Standpoint = { watch: SEEN_FROM_SEOUL, allies: ["USA"] };

/** "ACCUSE USA>PRK", "MOBILIZE/weapons PRK", "SUPPORT RUS+PRK" as a claim; `part` overrides. */
export function act(text: string, part: Partial<Claim> = {}): Claim {
  const [head = "", who = ""] = text.split(" ");
  const [type = "", mode] = head.split("/");
  const [actors = "", recipients = ""] = who.split(">");
  const ids = (list: string) =>
    list.split("+").flatMap((id) => (id === "" ? [] : [{ id: id === "-" ? null : id, text: id, span: null }]));
  const claim = {
    document: "report",
    span: { start: 0, end: 10 },
    kind: kindOf(type as ClaimType),
    type: type as ClaimType,
    mode: mode ?? null,
    actor: ids(actors),
    recipient: ids(recipients),
    polarity: "affirmed" as Polarity,
    certainty: "certain" as const,
    tense: "past" as const,
    time: null,
    attribution: [],
    object: null,
    why: { predicate: "", frame: "", notes: [] },
    ...part,
  };
  return { ...claim, id: part.id ?? hashOf("claim", text, JSON.stringify(part)) };
}

/** The claim as told by a document of its own on a day, known on that day. */
export function told(
  text: string,
  on: string,
  part: Partial<Claim> & { origin?: string; known?: string } = {},
): Reported {
  const { origin, known, ...rest } = part;
  const document = rest.document ?? origin ?? hashOf("document", text, on, JSON.stringify(part));
  const claim = act(text, { ...rest, document, id: rest.id ?? hashOf("claim", text, on, JSON.stringify(part)) });
  return { claim, published: day(on), known: day(known ?? on), origin: origin ?? document };
}

export function signals(reports: readonly Reported[], standpoint: Standpoint): readonly Signal[] {
  return reports.flatMap((report) => signalOf(report, standpoint, DEFAULT_WEIGHTS) ?? []);
}

/** Days in a row, each with so many reports, and the signals of the reports given. */
export function days(from: string, count: number, reports: readonly Reported[], standpoint: Standpoint, volume = 20) {
  const all = signals(reports, standpoint);
  return Array.from({ length: count }, (_, index): DayInput => {
    const on = addDays(day(from), index);
    return { day: on, reports: volume, signals: all.filter((signal) => signal.day === on), records: [] };
  });
}

/** Numbers in [0, 1) from a seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const USUAL = ["CONSULT RUS+PRK", "SUPPORT RUS>PRK", "COOPERATE RUS+PRK", "AID RUS>PRK", "ACCUSE RUS>PRK"] as const;

/** An ordinary stream between the pair: each day something happens with the given chance. */
export function ordinary(from: string, count: number, chance: number, seed: number): readonly Reported[] {
  const random = seeded(seed);
  const reports: Reported[] = [];
  for (let index = 0; index < count; index++) {
    if (random() >= chance) continue;
    const kind = USUAL[Math.floor(random() * USUAL.length)]!;
    reports.push(told(kind, addDays(day(from), index)));
  }
  return reports;
}
