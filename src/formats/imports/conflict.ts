// Disputes and crises of the data sets on conflict, as a backtest needs them: who stood against whom, from which day, how hard. It
// takes the data sets' word for sides and days, and knows nothing of what was reported at the time.
import type { DateRange } from "../../kernel/range.js";
import { intersect } from "../../kernel/range.js";
import type { Label } from "../../watch/label.js";

export interface ConflictParty {
  /** The state's code on the day on which it came in. */
  readonly state: string;
  readonly from: DateRange;
  /** Null where the data set does not say. */
  readonly to: DateRange | null;
}

export interface Conflict {
  readonly register: "MID" | "ICB";
  /** The data set's own number: "dispute 3551", "crisis 487". */
  readonly number: string;
  readonly name: string | null;
  readonly start: DateRange;
  readonly end: DateRange | null;
  readonly sides: readonly [readonly ConflictParty[], readonly ConflictParty[]];
  /** MID: hostility, 1 (no militarised action) to 5 (war). ICB: violence, 1 (none) to 4 (full-scale war). Null where not told. */
  readonly severity: number | null;
  /** The act that it is coded by, in words. */
  readonly act: string;
  readonly source: string;
}

/**
 * Days on which the two came to stand against each other, as labels for a backtest; by day, none twice. Where the data set knows
 * only the month or the year there is no label: a label on a made-up day would make a backtest look better or worse than it is.
 * @param least only conflicts of this severity or more
 */
export function toLabels(conflicts: readonly Conflict[], pair: readonly [string, string], least = 0): readonly Label[] {
  const found = new Map<string, Label>();
  for (const conflict of conflicts) {
    if ((conflict.severity ?? 0) < least) continue;
    const [one, other] = conflict.sides;
    for (const [a, b] of [...product(one, other, pair), ...product(other, one, pair)]) {
      const day = meeting(a, b);
      if (day === null) continue;
      const label = `${conflict.register} ${conflict.number}${conflict.name === null ? "" : ` ${conflict.name}`}: ${conflict.act}`;
      found.set(`${day.from} ${label}`, { day: day.from, label });
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, label]) => label);
}

function product(
  firsts: readonly ConflictParty[],
  seconds: readonly ConflictParty[],
  [first, second]: readonly [string, string],
): readonly (readonly [ConflictParty, ConflictParty])[] {
  return firsts
    .filter(({ state }) => state === first)
    .flatMap((a) => seconds.filter(({ state }) => state === second).map((b) => [a, b] as const));
}

/** The day on which the later of the two came in, where it is a day and the other was still in it. */
function meeting(a: ConflictParty, b: ConflictParty): DateRange | null {
  const later = a.from.from < b.from.from ? b.from : a.from;
  const open = (party: ConflictParty) => ({ from: party.from.from, to: party.to?.to ?? later.to });
  if (later.from !== later.to) return null;
  return intersect(open(a), open(b)) === null ? null : later;
}
