// A backtest from the texts on: every report of a stream is coded as it would be in a ledger, what concerns a watch is kept, and the
// watch is replayed day by day. The register's treaties count from the day they were public; records settled from claims do not count here.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { readLine, type SetAside } from "../formats/documents.js";
import type { Claim } from "../kernel/claim.js";
import { type Day, dayNumber } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import { NoroshiError } from "../kernel/error.js";
import type { StandingRecord } from "../kernel/record.js";
import { toRecord } from "../ledger/agreements/record.js";
import type { Register } from "../ledger/agreements/register.js";
import { type Backtest, backtest } from "../watch/backtest.js";
import type { Label } from "../watch/label.js";
import { originsOf } from "../watch/origin.js";
import type { Standpoint } from "../watch/standpoint.js";
import { scopeOf } from "../watch/standpoint.js";
import type { Watch } from "../watch/watch.js";
import { alliesOf } from "./allies.js";
import type { Engine } from "./engine.js";
import { daysOf, hasBegun } from "./load-register.js";

/** What of a stream concerns the watches: the claims that name one of a pair, and how many reports each day had. */
export interface CodedStream {
  readonly documents: number;
  readonly claims: number;
  readonly volume: ReadonlyMap<Day, number>;
  readonly kept: readonly { readonly document: Document; readonly claims: readonly Claim[] }[];
  readonly setAside: readonly SetAside[];
}

export interface CodeStreamOptions {
  /** Later reports are passed over. */
  readonly to: Day;
  readonly watches: readonly Watch[];
  readonly onProgress?: ((documents: number, day: Day) => void) | undefined;
}

/**
 * Codes a JSONL file of reports, packed with gzip or not, line by line; the same report twice is one.
 * Memory holds the reports that name one of a watched pair, and an id for each of the others.
 * @throws NoroshiError `bad-file` where the file cannot be read
 */
export async function codeStream(
  file: string,
  engine: Pick<Engine, "code">,
  { to, watches, onProgress }: CodeStreamOptions,
): Promise<CodedStream> {
  const pairs = new Set(watches.flatMap(({ pair }) => pair));
  const concerns = ({ actor, recipient }: Claim) =>
    [...actor, ...recipient].some(({ id }) => id !== null && pairs.has(id));
  const seen = new Set<string>();
  const volume = new Map<Day, number>();
  const kept: { readonly document: Document; readonly claims: readonly Claim[] }[] = [];
  const setAside: SetAside[] = [];
  let claims = 0;
  let at = 0;
  for await (const line of linesOf(file)) {
    at++;
    if (line.trim() === "") continue;
    const document = readLine(line);
    if (typeof document === "string") {
      setAside.push({ where: `${file}:${at}`, reason: document });
      continue;
    }
    if (document.published > to || seen.has(document.id)) continue;
    seen.add(document.id);
    volume.set(document.published, (volume.get(document.published) ?? 0) + 1);
    const coded = codedOr(engine, document);
    if (typeof coded === "string") {
      setAside.push({ where: `${file}:${at}`, reason: coded });
      continue;
    }
    claims += coded.length;
    const own = coded.filter(concerns);
    if (own.length > 0) kept.push({ document, claims: own });
    onProgress?.(seen.size, document.published);
  }
  return { documents: seen.size, claims, volume, kept, setAside };
}

/** The claims, or why the report cannot be coded: one bad report does not stop ninety thousand others. */
function codedOr(engine: Pick<Engine, "code">, document: Document): readonly Claim[] | string {
  try {
    return engine.code(document);
  } catch (error) {
    return `cannot be coded (${error instanceof Error ? error.message : String(error)})`;
  }
}

export interface BacktestSpan {
  /** The first and the last day that are judged; the days of the stream before them are the past that is learnt from. */
  readonly from: Day;
  readonly to: Day;
  /** Thresholds are chosen on judged days up to this one and reported on those after it; null: chosen on all. */
  readonly chosenTo: Day | null;
}

/** @throws NoroshiError `bad-input` where the stream holds no report by the last day, or the days are out of order */
export function backtestWatch(
  stream: CodedStream,
  watch: Watch,
  labels: readonly Label[],
  register: Register,
  { from, to, chosenTo }: BacktestSpan,
): Backtest {
  const first = [...stream.volume.keys()].sort()[0];
  if (first === undefined)
    throw new NoroshiError("bad-input", `The stream holds no report up to ${to}; give an earlier one.`);
  if (from > to || (chosenTo !== null && (chosenTo < from || chosenTo >= to)))
    throw new NoroshiError("bad-input", "The days are out of order: --from, then --chosen-to, then --to.");
  const records = registerDays(register, watch);
  const standpoint: Standpoint = { watch, allies: alliesOf(watch.observer, records(from), from) };
  const own = stream.kept.flatMap(({ document, claims }) => {
    const concerning = claims.filter((claim) => scopeOf(claim, standpoint) !== null);
    return concerning.length === 0 ? [] : [{ document, claims: concerning }];
  });
  const origins = originsOf(own.map(({ document }) => document));
  const reported = own.flatMap(({ document: { id, published }, claims }) =>
    claims.map((claim) => ({ claim, published, known: published, origin: origins.get(id) ?? id })),
  );
  const span = { from: first < from ? first : from, score: from, to, chosenTo };
  return backtest({ reported, volume: stream.volume, records }, standpoint, labels, span);
}

/** Days of the stream before the first that is judged. */
export function pastOf(stream: CodedStream, from: Day): number {
  const first = [...stream.volume.keys()].sort()[0];
  return first === undefined || first > from ? 0 : dayNumber(from) - dayNumber(first);
}

/** The register's agreements of the pair and its observer as they stood on each day asked for, one day after another. */
function registerDays(register: Register, { pair, observer }: Watch): (day: Day) => readonly StandingRecord[] {
  const concerned = new Set([...pair, observer].flatMap((id) => register.byParty.get(id) ?? []));
  const agreements = [...concerned].sort((a, b) => (a.id < b.id ? -1 : 1));
  const steps = [...new Set(agreements.flatMap(daysOf))].sort();
  let shown: readonly StandingRecord[] = [];
  let until = "";
  return (day) => {
    if (day >= until || until === "") {
      shown = agreements.filter((one) => hasBegun(one, day)).map((one) => toRecord(one, day));
      until = steps.find((step) => step > day) ?? "9999-12-31";
    }
    return shown;
  };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  const bytes = file.endsWith(".gz") ? raw.pipe(createGunzip()) : raw;
  // A pipe does not hand on its source's trouble.
  if (bytes !== raw) raw.once("error", (error) => bytes.destroy(error));
  try {
    yield* createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (cause) {
    throw new NoroshiError(
      "bad-file",
      `${file} cannot be read as lines of JSON: ${cause instanceof Error ? cause.message : String(cause)}. Give a .jsonl or .jsonl.gz file.`,
      cause,
    );
  } finally {
    raw.destroy();
  }
}
