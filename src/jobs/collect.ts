// One pass over the sources that are due: visit, fetch pages, code, settle. Hosts are asked at the same time and coding goes on while they
// answer, so that a slow source delays no other. Whatever a killed pass left undone, the next one does first.
import type { Day } from "../kernel/day.js";
import type { Register } from "../ledger/agreements/register.js";
import type { Source, Visit } from "../store/source.js";
import type { Store } from "../store/store.js";
import { type CodedItems, type Coder, codeItems, NO_ITEMS, plus } from "./code-items.js";
import { fetchPages } from "./fetch-pages.js";
import { settleDocuments } from "./settle-documents.js";
import { settleLedger } from "./settle-ledger.js";
import { type VisitOptions, visitOf, visitSource } from "./visit.js";
import { visitFolder } from "./visit-folder.js";

export interface CollectOptions extends VisitOptions {
  readonly store: Store;
  readonly engine: Coder;
  readonly register: Register;
  /** The day on which this ledger was last settled whole by this program; on it only what a pass touches is settled. */
  readonly settledOn?: Day | null;
  /** Visits sources that are not due, too. */
  readonly all?: boolean;
  readonly stopped?: () => boolean;
  /** Told after each visit. */
  readonly onVisit?: ((source: Source, visit: Visit, done: number, of: number) => void) | undefined;
}

export interface Collected extends CodedItems {
  readonly visited: number;
  /** Addresses that gave no answer that could be read, with the reason; in the order of the addresses. */
  readonly troubled: readonly { readonly url: string; readonly trouble: string }[];
  /** Items that had not been seen before. */
  readonly fresh: number;
  /** Standing records that settling put down anew or ended; null where there was nothing to settle. */
  readonly records: number | null;
  /** Ids of the documents that are new or were coded anew since the ledger was settled before this pass; sorted. */
  readonly documents: readonly string[];
  /** The day on which the ledger was last settled whole, as in the options. */
  readonly settledOn: Day | null;
}

/** Sources visited at the same time. Each waits on the network nearly all of the time; the limit keeps memory small. */
const AT_ONCE = 64;
/** More items than one pass has. */
const ALL = 10_000_000;
/** Waiting items looked through for what a killed pass left. */
const MOST_LEFT = 10_000;

export async function collect(options: CollectOptions): Promise<Collected> {
  const { store, engine, now } = options;
  const stopped = options.stopped ?? (() => false);
  const sources = await store.sources();
  const due = sources.filter(({ due }) => options.all === true || due <= now().toISOString());
  // Those that failed last time come last, so that a crowd of dead hosts does not fill every place.
  const queue = due.toSorted((a, b) => Number(a.failures > 0) - Number(b.failures > 0));
  const left = await leftBehind(store, sources, due);
  let sum = NO_ITEMS;
  let coding = Promise.resolve();
  const code = () => {
    coding = coding.then(async () => {
      sum = plus(sum, await codeItems(store, engine, now, stopped));
    });
    return coding;
  };
  const visits: { readonly source: Source; readonly visit: Visit }[] = [];
  let fresh = 0;
  const one = async (source: Source): Promise<void> => {
    const visit = await attempt(source, options);
    if (visit === null) return;
    fresh += await store.keepVisit(visit);
    visits.push({ source, visit });
    options.onVisit?.(source, visit, visits.length, due.length);
    await fetchPages(store, source, options);
    // Not waited for here: the place is given to the next source.
    void code().catch(() => undefined); // whoever waits for `coding` below gets the error
  };
  const rest = async (source: Source): Promise<void> => {
    await fetchPages(store, source, options, true);
    void code().catch(() => undefined); // as above
  };
  const worker = async (): Promise<void> => {
    for (let source = left.shift(); source !== undefined && !stopped(); source = left.shift()) await rest(source);
    for (let source = queue.shift(); source !== undefined && !stopped(); source = queue.shift()) await one(source);
  };
  void code().catch(() => undefined);
  const ends = await Promise.allSettled(Array.from({ length: Math.min(AT_ONCE, queue.length + left.length) }, worker));
  await code();
  const broken = ends.find((end) => end.status === "rejected");
  if (broken !== undefined) throw broken.reason;
  const settled = stopped()
    ? { records: null, documents: [], settledOn: options.settledOn ?? null }
    : await settle(options, now().toISOString());
  const troubled = visits
    .flatMap(({ source: { url }, visit: { trouble } }) => (trouble === null ? [] : [{ url, trouble }]))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return { ...sum, visited: visits.length, troubled, fresh, ...settled };
}

/** Sources that are not due but whose pages a killed pass had not come to. */
async function leftBehind(store: Store, sources: readonly Source[], due: readonly Source[]): Promise<Source[]> {
  const untried = (await store.items("waiting", MOST_LEFT)).filter(({ tries }) => tries === 0);
  const ids = new Set(untried.map(({ source }) => source));
  return sources.filter((source) => ids.has(source.id) && !due.includes(source));
}

/** A visit never fails for what a source sent: whatever reading it threw is the source's trouble. */
async function attempt(source: Source, options: CollectOptions): Promise<Visit | null> {
  try {
    return await (source.kind === "folder" ? visitFolder(source, options) : visitSource(source, options));
  } catch (error) {
    const trouble = `${source.url} could not be read: ${error instanceof Error ? error.message : String(error)}`;
    return visitOf(source, null, { items: [], trouble }, options);
  }
}

/** Settles where there are coded items that no settling has seen, also those of a pass that was killed. */
async function settle(
  { store, register, settledOn = null }: CollectOptions,
  knownAt: string,
): Promise<Pick<Collected, "records" | "documents" | "settledOn">> {
  const items = await store.items("coded", ALL);
  if (items.length === 0) return { records: null, documents: [], settledOn };
  const day = knownAt.slice(0, 10) as Day;
  const documents = [...new Set(items.flatMap(({ document }) => document ?? []))].sort();
  // Treaties of the register come and go with the days, so that each day's first settling is of the whole ledger.
  const records =
    settledOn === day
      ? await settleDocuments(store, register, knownAt, documents)
      : changesOf(await settleLedger(store, register, knownAt));
  await store.moveAll("coded", "settled");
  return { records, documents, settledOn: day };
}

function changesOf({ added, changed, ended }: { added: number; changed: number; ended: number }): number {
  return added + changed + ended;
}
