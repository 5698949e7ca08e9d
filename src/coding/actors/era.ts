// States that stood where others stand now: a capital or seat of power names the state of the time that is told of.
// "Tokyo signed a declaration with Moscow in 1956" speaks of the Soviet Union. Dates: declarations of independence and dissolution.
import type { DateRange } from "../../kernel/range.js";
import type { Ref } from "./memory.js";

interface Era {
  readonly now: string;
  readonly before: string;
  readonly from: string;
  readonly to: string;
  readonly names: RegExp;
}

const ERAS: readonly Era[] = [
  { now: "RUS", before: "SUN", from: "1922-12-30", to: "1991-12-25", names: /^(Moscow|the Kremlin|Kremlin)('s|’s)?$/ },
  { now: "SRB", before: "YUG", from: "1918-12-01", to: "2003-02-03", names: /^Belgrade('s|’s)?$/ },
];

/** The same reference under the code that held in the time of the claim. */
export function ofItsTime(ref: Ref, time: DateRange | null): Ref {
  if (time === null) return ref;
  const era = ERAS.find(
    (one) => one.now === ref.id && one.from <= time.from && time.to <= one.to && one.names.test(ref.text),
  );
  return era === undefined
    ? ref
    : { ...ref, id: era.before, why: `${ref.text} stands for ${era.before} until ${era.to}` };
}
