// The bundled registers: agreements and measures, read from the package; and the agreements entered into a ledger as records.
// A register fact was public from the day it happened, so that is its known time: a day can be re-seen as it was. Where the package's
// register has been corrected since, the correction is known from the next settling on, as every correction is.
import type { Day } from "../kernel/day.js";
import type { AgreementRecord } from "../kernel/record.js";
import type { Agreement } from "../ledger/agreements/agreement.js";
import { toRecord } from "../ledger/agreements/record.js";
import { parseRegister, type Register } from "../ledger/agreements/register.js";
import { stateName } from "../ledger/agreements/state-name.js";
import { type Measures, parseMeasures } from "../ledger/measures/register.js";
import type { Store } from "../store/store.js";
import { inHome, readFolder } from "./home.js";

/** Reads data/agreements. Throws `bad-file` naming the file, agreement and field. */
export function readRegister(): Register {
  return parseRegister(readFolder(inHome("data", "agreements"), ".json"), stateName);
}

/** Reads data/measures. Throws `bad-file` naming the file, measure and field. */
export function readMeasures(): Measures {
  return parseMeasures(readFolder(inHome("data", "measures"), ".json"));
}

/** Whether the agreement had been announced, signed or in force by the day. */
export function hasBegun(agreement: Agreement, day: Day): boolean {
  return [agreement.announced, agreement.signed, agreement.inForce].some(
    (range) => range !== null && range.from <= day,
  );
}

/** The days on which the agreement's status or its circle of parties may have changed, in order. */
export function daysOf(agreement: Agreement): readonly Day[] {
  const ranges = [
    ...[agreement.announced, agreement.signed, agreement.inForce, agreement.ended],
    ...agreement.parties.flatMap(({ spells }) => spells.flatMap((spell) => [spell.from, spell.to])),
  ];
  return [...new Set(ranges.flatMap((range) => (range === null ? [] : [range.from, range.to])))].sort();
}

/**
 * Enters the register's agreements that the ledger has not, each as it stood from each of its days.
 * @param now ISO instant: nothing later than it is entered
 * @returns how many versions were entered
 */
export async function loadRegister(store: Store, register: Register, now: string): Promise<number> {
  const today = now.slice(0, 10) as Day;
  const there = new Map((await store.records({ kind: "agreement" })).map((row) => [row.record.id, row.knownFrom]));
  const byDay = new Map<Day, AgreementRecord[]>();
  for (const agreement of register.agreements) {
    const since = there.get(toRecord(agreement, today).id)?.slice(0, 10) ?? "";
    for (const day of daysOf(agreement)) {
      if (day > today || day <= since) continue;
      const list = byDay.get(day);
      if (list === undefined) byDay.set(day, [toRecord(agreement, day)]);
      else list.push(toRecord(agreement, day));
    }
  }
  let entered = 0;
  for (const [day, records] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { added, changed } = await store.putRecords(records, day);
    entered += added + changed;
  }
  return entered;
}
