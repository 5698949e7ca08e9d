// A brief from a ledger: gathers what was known, on the day asked for, about a watch's pair and its observer, and has it phrased.
// Without a day it is made for the newest report's, so that the same ledger gives the same bytes on any morning.
import { type Brief, makeBrief } from "../brief/brief.js";
import type { Claim } from "../kernel/claim.js";
import { addDays, type Day, needDay } from "../kernel/day.js";
import type { StandingRecord } from "../kernel/record.js";
import type { ClaimRow, Store } from "../store/store.js";
import type { Watch } from "../watch/watch.js";
import { originsInTurns } from "./in-turns.js";
import { readMeasures } from "./load-register.js";
import { allClaims, claimsIn, claimsOf, documentsOf } from "./pages.js";
import { type Weighed, weigh } from "./weigh.js";

export interface BriefClocks {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
  /** The day of the last brief: what changed since is told too. */
  readonly since?: string | undefined;
}

/** How far back a brief draws the level, in days. */
const COURSE_DAYS = 365;

/** As briefAndLevel, the brief alone. */
export async function briefOf(store: Store, watch: Watch, clocks: BriefClocks = {}): Promise<Brief> {
  return (await briefAndLevel(store, watch, clocks)).brief;
}

/** @throws NoroshiError `bad-date` where a clock is none */
export async function briefAndLevel(
  store: Store,
  watch: Watch,
  { asOf, knownAt, since }: BriefClocks = {},
): Promise<{ readonly brief: Brief; readonly weighed: Weighed | null }> {
  const day = asOf === undefined ? await newestDay(store, knownAt) : needDay(asOf, "as of");
  const actors = [...new Set([...watch.pair, watch.observer])];
  const concerned = ({ actor, recipient }: Claim) =>
    [...actor, ...recipient].some(({ id }) => id !== null && actors.includes(id));
  const claims = new Map<string, Claim>();
  const put = (rows: readonly ClaimRow[]) => {
    for (const { claim } of rows) claims.set(claim.id, claim);
  };
  // A brief tells what the reports on the pair tell: its other claims are read from those reports alone, not from the whole ledger.
  const speaking = new Set<string>();
  for await (const { claim } of allClaims(store, { between: watch.pair, knownAt })) speaking.add(claim.document);
  put((await claimsIn(store, [...speaking], knownAt)).filter(({ claim }) => concerned(claim)));
  const records = new Map<string, StandingRecord>();
  for (const involving of actors) {
    for (const { record } of await store.records({ involving, knownAt })) records.set(record.id, record);
  }
  const basisClaims = new Set(
    [...records.values()].flatMap(({ basis }) => basis.flatMap((one) => ("claim" in one ? [one.claim] : []))),
  );
  const weighed = await weigh(store, watch, day, knownAt);
  // A record that names the pair may stand on a claim that names it by other actors, and a reason on a claim of another report.
  const named = [...basisClaims, ...(weighed?.level.reasons ?? []).flatMap((reason) => reason.claims)];
  put(
    await claimsOf(
      store,
      named.filter((id) => !claims.has(id)),
      knownAt,
    ),
  );
  const documents = await documentsOf(
    store,
    [...claims.values()].map(({ document }) => document),
    knownAt,
  );
  const before = since === undefined ? null : needDay(since, "since");
  const last =
    before === null ? null : { day: before, level: (await weigh(store, watch, before, knownAt))?.level ?? null };
  const year = addDays(day, -COURSE_DAYS);
  const course = (weighed?.course ?? []).filter((one) => one.day > year);
  const brief = makeBrief({
    ...{ watch, asOf: day, knownAt: knownAt ?? null, documents, level: weighed?.level ?? null, course, last },
    ...{ origins: await originsInTurns([...documents.values()]), measures: readMeasures() },
    claims: [...claims.values()].sort((x, y) => (x.id < y.id ? -1 : 1)),
    records: [...records.values()].sort((x, y) =>
      x.kind === y.kind ? (x.id < y.id ? -1 : 1) : x.kind < y.kind ? -1 : 1,
    ),
  });
  return { brief, weighed };
}

/** The day that is asked about where none is given: that of the known time, else of the newest document. */
async function newestDay(store: Store, knownAt: string | undefined): Promise<Day> {
  if (knownAt !== undefined) return needDay(knownAt.slice(0, 10), "known at");
  const { rows } = await store.documents({ order: "newest", limit: 1 });
  return rows[0]?.document.published ?? EMPTY;
}

/** What the brief of an empty ledger is dated by: no day would be truer, and today would change its bytes. */
const EMPTY = "2000-01-01" as Day;
