// Work on many items in several threads: results come in the order of the items, and no more items are taken than the threads can
// soon do. What the work is stands in a script of its own; this file knows neither texts nor claims.
import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { NoroshiError } from "../kernel/error.js";

/** Bundles that wait at each thread, so that it need not wait for the next. */
const AHEAD = 3;
/** Items go over in bundles of about this weight, since every message costs time; for texts the weight is their length. */
const BUNDLE = 20_000;
/** More threads than this are not started by themselves: each holds a model and its memory. */
const MOST = 8;
/** Below this weight in all, starting threads takes longer than the work. */
const WORTH = 1_500_000;

export interface PoolOptions<In> {
  /** Compiled script that calls `answerAll`. */
  readonly script: URL;
  readonly threads: number;
  weigh(item: In): number;
}

type Answer<Out> = { readonly results: readonly Out[] } | { readonly trouble: unknown };

interface Thread<Out> {
  readonly worker: Worker;
  /** Those who wait for its answers, in the order in which they were asked. */
  readonly waiting: ((answer: Answer<Out>) => void)[];
  /** What it answers from now on, once it has failed. */
  failed: Answer<Out> | null;
}

/** How many threads such work is worth on this machine: 1 is none beside the one that asks. */
export function threadsFor(weight: number): number {
  return weight < WORTH ? 1 : Math.min(MOST, availableParallelism());
}

export class Pool<In, Out> {
  readonly #threads: readonly Thread<Out>[];
  readonly #options: PoolOptions<In>;

  constructor(options: PoolOptions<In>) {
    this.#options = options;
    this.#threads = Array.from({ length: options.threads }, () => started<Out>(options.script));
  }

  /** The result for each item, in their order. The items are pulled as results are taken. Throws `worker-failed` where a thread fails. */
  async *map(items: Iterable<In>): AsyncGenerator<Out, void, undefined> {
    const asked: Promise<Answer<Out>>[] = [];
    for (const bundle of bundles(items, this.#options.weigh)) {
      asked.push(this.#ask(bundle));
      if (asked.length >= this.#threads.length * AHEAD) yield* taken(await asked.shift()!);
    }
    for (const answer of asked) yield* taken(await answer);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #ask(bundle: readonly In[]): Promise<Answer<Out>> {
    const [first, ...others] = this.#threads;
    const idlest = others.reduce((best, one) => (one.waiting.length < best.waiting.length ? one : best), first!);
    if (idlest.failed !== null) return Promise.resolve(idlest.failed);
    return new Promise((resolve) => {
      idlest.waiting.push(resolve);
      idlest.worker.postMessage(bundle);
    });
  }
}

function started<Out>(script: URL): Thread<Out> {
  const thread: Thread<Out> = { worker: new Worker(script), waiting: [], failed: null };
  const end = (trouble: unknown) => {
    const failed = thread.failed ?? { trouble };
    thread.failed = failed;
    for (const answer of thread.waiting.splice(0)) answer(failed);
  };
  thread.worker.on("message", (answer: Answer<Out>) => thread.waiting.shift()?.(answer));
  thread.worker.on("messageerror", end);
  thread.worker.on("error", end);
  thread.worker.on("exit", (code) => end(new Error(`the thread ended with code ${code}`)));
  return thread;
}

function taken<Out>(answer: Answer<Out>): readonly Out[] {
  if ("results" in answer) return answer.results;
  const reason = answer.trouble instanceof Error ? answer.trouble.message : String(answer.trouble);
  throw new NoroshiError(
    "worker-failed",
    `A thread that reads documents failed: ${reason}. Run it again with --threads 1.`,
    answer.trouble,
  );
}

function* bundles<In>(items: Iterable<In>, weigh: (item: In) => number): Generator<readonly In[]> {
  let bundle: In[] = [];
  let weight = 0;
  for (const item of items) {
    bundle.push(item);
    weight += weigh(item);
    if (weight < BUNDLE) continue;
    yield bundle;
    bundle = [];
    weight = 0;
  }
  if (bundle.length > 0) yield bundle;
}

/** For the script of a thread: answers each bundle with the results for its items. */
export function answerAll<In, Out>(answer: (item: In) => Out): void {
  parentPort?.on("message", (bundle: readonly In[]) => parentPort?.postMessage(answered(bundle, answer)));
}

function answered<In, Out>(bundle: readonly In[], answer: (item: In) => Out): Answer<Out> {
  try {
    return { results: bundle.map(answer) };
  } catch (trouble) {
    return { trouble };
  }
}
