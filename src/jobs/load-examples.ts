// The bundled example reports and the register, loaded into a ledger. Into one that holds no document they go as if it had been kept all
// along: each report known from 18:00 UTC of the day it was published, each treaty's step from its day, so that "as known on" has
// something to show. Into a ledger in use the reports go as of now.
import { readFileSync } from "node:fs";
import { readDocuments } from "../formats/documents.js";
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import { NoroshiError } from "../kernel/error.js";
import type { StandingRecord } from "../kernel/record.js";
import type { Register } from "../ledger/agreements/register.js";
import type { Coded, Store } from "../store/store.js";
import { oneCoder } from "./code-documents.js";
import type { Engine } from "./engine.js";
import { inHome } from "./home.js";
import { ingest } from "./ingest.js";
import { daysOf, loadRegister } from "./load-register.js";
import { allDocuments } from "./pages.js";
import { type SettledDocument, settleAll, settleDocument } from "./settle-ledger.js";

/** When a desk that reads a day's reports is taken to have read them. */
const READ_AT = "T18:00:00.000Z";

/** The example reports, oldest first. */
export function readExamples(): readonly Document[] {
  const file = inHome("examples", "reports.jsonl");
  const { documents, setAside } = readDocuments(file, readFileSync(file), null);
  const [bad] = setAside;
  if (bad !== undefined) throw new NoroshiError("bad-file", `${bad.where}: ${bad.reason}. Install the package anew.`);
  return documents;
}

export interface LoadOptions {
  /** ISO instant. */
  readonly now: string;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Loads what of the examples and the register is not there yet.
 * @param engine called only where there is something to code
 * @returns how many documents that was
 */
export async function loadExamples(
  store: Store,
  engine: () => Engine,
  register: Register,
  { now, onProgress }: LoadOptions,
): Promise<number> {
  const examples = readExamples();
  const { documents: held, records } = await store.counts();
  if (held === 0 && records === 0) {
    await replay(store, engine(), examples, register, { now, onProgress });
    return examples.length;
  }
  const there = new Set<string>();
  const ids = examples.map(({ id }) => id);
  for await (const { document } of allDocuments(store, { ids })) there.add(document.id);
  await loadRegister(store, register, now);
  const missing = examples.filter(({ id }) => !there.has(id));
  if (missing.length > 0) await ingest(store, oneCoder(engine()), missing, register, { knownAt: now, onProgress });
  return missing.length;
}

/** Day by day, each day's records settled from what had been read and what had been signed by then. */
async function replay(
  store: Store,
  engine: Engine,
  documents: readonly Document[],
  register: Register,
  { now, onProgress }: LoadOptions,
): Promise<void> {
  const byDay = new Map<Day, Coded[]>();
  documents.forEach((document, index) => {
    const coded = { document, claims: engine.code(document) };
    byDay.set(document.published, [...(byDay.get(document.published) ?? []), coded]);
    onProgress?.(index + 1, documents.length);
  });
  const first = documents[0]!.published;
  const steps = register.agreements.flatMap(daysOf).filter((day) => day <= now.slice(0, 10));
  const before = steps.filter((day) => day < first);
  await loadRegister(store, register, [...before].sort().at(-1) ?? first);
  const soFar: SettledDocument[] = [];
  let kept: ReadonlyMap<string, string> = new Map();
  for (const day of [...new Set([...steps.filter((one) => one >= first), ...byDay.keys()])].sort()) {
    const coded = byDay.get(day) ?? [];
    soFar.push(...coded.map(({ document, claims }) => settleDocument(document, claims)));
    if (coded.length > 0) await store.putDocuments(coded, day + READ_AT);
    kept = await keepChanged(store, kept, settleAll(soFar, register, day), day + READ_AT);
  }
}

/** Writes only what differs from the day before, since most of a hundred days changes nothing of most records. */
async function keepChanged(
  store: Store,
  kept: ReadonlyMap<string, string>,
  records: readonly StandingRecord[],
  knownAt: string,
): Promise<ReadonlyMap<string, string>> {
  const now = new Map(records.map((record) => [record.id, JSON.stringify(record)]));
  const changed = records.filter(({ id }) => kept.get(id) !== now.get(id));
  const gone = [...kept.keys()].filter((id) => !now.has(id));
  if (changed.length > 0) await store.putRecords(changed, knownAt);
  if (gone.length > 0) await store.closeRecords(gone, knownAt);
  return now;
}
