// Entries of a sanctions list, and what the ledger takes of them: that a body has listed people and things under the programme of a
// state, since when and how many. Whom a name on the list stands for in a report it does not say.
import type { Day } from "../../kernel/day.js";
import type { DateRange } from "../../kernel/range.js";
import { recordId, type SanctionRecord } from "../../kernel/record.js";
import { stateName } from "../../ledger/agreements/state-name.js";

export interface Listing {
  /** UNSC or EUU. */
  readonly by: string;
  /** The state that the programme is about; null for a programme about none, such as Al-Qaida. */
  readonly on: string | null;
  readonly programme: string;
  /** The list's own number of the entry. */
  readonly entry: string;
  readonly name: string;
  /** As the list sorts it: person, entity, vessel… */
  readonly kind: string;
  /** What is done to the entry, as the list has it; null where the list has one measure only. */
  readonly measure: string | null;
  /** Null where the list does not say. */
  readonly listed: DateRange | null;
  readonly source: string;
}

export interface ListSource {
  readonly register: string;
  readonly url: string | null;
  /** The day of the list; null where it tells none. */
  readonly seen: Day | null;
}

/** One record `imposed` for each state and measure, dated by the first of the entries that are still listed. */
export function imposed(listings: readonly Listing[], list: ListSource): readonly SanctionRecord[] {
  const groups = new Map<string, Listing[]>();
  for (const listing of listings) {
    if (listing.on === null) continue;
    const key = `${listing.by} ${listing.on} ${listing.measure ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [listing]);
    else group.push(listing);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => {
      const { by, on } = group[0]!;
      return {
        kind: "sanction",
        id: recordId("sanction", "register", list.register, key, "imposed"),
        basis: [{ register: list.register, title: titleOf(group, list), url: list.url, seen: list.seen }],
        by,
        on: on!,
        action: "imposed",
        time: first(group),
      };
    });
}

/** "UN Security Council Consolidated List of 2020-01-02, on North Korea; listed: entities 75, persons 80". */
function titleOf(group: readonly Listing[], list: ListSource): string {
  const { on, measure } = group[0]!;
  const kinds = new Map<string, number>();
  for (const { kind } of group) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${kind} ${count}`);
  const of = list.seen === null ? "" : ` of ${list.seen}`;
  const what = measure === null ? "" : `, ${measure.toLowerCase()}`;
  return `${list.register}${of}, on ${stateName(on!)}${what}; listed: ${counts.join(", ")}`;
}

function first(group: readonly Listing[]): DateRange | null {
  return (
    group
      .flatMap(({ listed }) => (listed === null ? [] : [listed]))
      .sort((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1))[0] ?? null
  );
}
