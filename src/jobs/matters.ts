// The acts between two actors, each with every claim that tells it and every one that denies it: copies counted as one origin.
// It reads the newest claims of the pair, so many at most; how far back that reaches it says.
import type { Day } from "../kernel/day.js";
import type { ClaimQuery, ClaimRow, Store } from "../store/store.js";
import { type Matter, mattersOf } from "../watch/matter.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";
import { originsInTurns } from "./in-turns.js";
import { documentsOf } from "./pages.js";

/** Claims that are looked at; a pair much reported on has so many in a year or two. */
const MOST_CLAIMS = 1_000;

export interface TellingMatter extends Omit<Matter, "time" | "last" | "denials" | "contradictions"> {
  /** First day on which it happened by the first account. */
  readonly day: Day;
  readonly to: Day;
  /** The day of the last document that tells or denies it. */
  readonly last: Day;
  /** Ids of all documents that tell or deny it, sorted. */
  readonly documents: readonly string[];
  /** Ids of claims that say it did not happen; and of those that date it elsewhere. Sorted. */
  readonly denied: readonly string[];
  readonly contradicted: readonly string[];
}

export interface PairMatters {
  /** Newest first. */
  readonly matters: readonly TellingMatter[];
  /** The earliest day that was looked at where there is more before it; else null. */
  readonly since: Day | null;
}

export async function mattersBetween(
  store: Store,
  between: readonly [string, string],
  query: Pick<ClaimQuery, "from" | "to" | "asOf" | "knownAt">,
): Promise<PairMatters> {
  const page = await store.claims({ ...query, between, kinds: ["event"], order: "newest", limit: MOST_CLAIMS });
  const rows = page.rows.filter(({ published }) => query.asOf === undefined || published <= query.asOf);
  const documents = await documentsOf(
    store,
    rows.map(({ claim }) => claim.document),
    query.knownAt,
  );
  const origins = await originsInTurns([...documents.values()]);
  // By the day of publication: a better coding, or an archive read in later, must not take claim and denial apart.
  const reported = rows.map(({ claim, published }) => ({
    ...{ claim, published, known: published },
    origin: origins.get(claim.document) ?? claim.document,
  }));
  const documentOf = new Map(rows.map(({ claim }) => [claim.id, claim.document]));
  const matters = mattersOf(reported, DEFAULT_WEIGHTS)
    .map((matter) => telling(matter, documentOf))
    .sort((x, y) => (x.day === y.day ? (x.id < y.id ? -1 : 1) : x.day < y.day ? 1 : -1));
  return { matters, since: page.next === null ? null : earliest(page.rows) };
}

function telling(matter: Matter, documentOf: ReadonlyMap<string, string>): TellingMatter {
  const { time, last, denials, contradictions, ...rest } = matter;
  const documents = new Set([...matter.claims, ...denials].map((id) => documentOf.get(id)!));
  return {
    ...rest,
    ...{ day: time.from, to: time.to, last, documents: [...documents].sort() },
    ...{ denied: denials, contradicted: contradictions },
  };
}

function earliest(rows: readonly ClaimRow[]): Day | null {
  const last = rows.at(-1);
  return last === undefined ? null : (last.claim.time?.from ?? last.published);
}
