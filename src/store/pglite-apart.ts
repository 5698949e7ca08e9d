// A ledger's folder with its database in a thread of its own: a statement that takes long holds up other statements and nothing else, so a
// server goes on answering what needs no ledger. It is the same database with the same answers; what it costs is one message each way.
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { type ErrorCode, NoroshiError } from "../kernel/error.js";
import { type Connection, refused, type Sql, type Value } from "./connection.js";

interface Step {
  readonly number: number;
  /** The transaction that it belongs to; null for none. */
  readonly within: number | null;
}

/** What the thread is asked. */
export type Ask = Step &
  (
    | { readonly what: "query" | "rows"; readonly text: string; readonly values: readonly Value[] }
    | { readonly what: "script"; readonly text: string }
    | { readonly what: "open" | "begin" | "commit" | "undo" | "close" }
  );

/** An error as it goes over: a code would be lost on the way. */
export interface Trouble {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly cause: string | null;
}

/** Rows as JSON text, under the number of what was asked. */
export type Answer = { readonly number: number } & ({ readonly result: string } | { readonly trouble: Trouble });

type Part<Whole> = Whole extends Step ? Omit<Whole, "number" | "within"> : never;
type Send = (ask: Part<Ask>, within?: number | null) => Promise<string>;

/** The compiled thread, beside the compiled program; null where the program runs from its sources, as in tests. */
export function threadScript(): URL | null {
  const script = new URL("./pglite-thread.js", import.meta.url);
  return existsSync(script) ? script : null;
}

/** As openPglite with a folder. */
export async function openPgliteApart(folder: string, script: URL): Promise<Connection> {
  const worker = new Worker(script, { workerData: { folder } });
  const send = speakTo(worker, folder);
  try {
    await send({ what: "open" });
  } catch (error) {
    await worker.terminate();
    throw refused(folder, error);
  }
  let transactions = 0;
  return {
    ...sqlOver(send, folder, null),
    place: folder,
    untended: true,
    transaction: async (work) => {
      const within = ++transactions;
      try {
        await send({ what: "begin" }, within);
        const result = await worked(send, within, () => work(sqlOver(send, folder, within)));
        await send({ what: "commit" }, within);
        return result;
      } catch (cause) {
        throw refused(folder, cause);
      }
    },
    close: async () => {
      await send({ what: "close" });
      await worker.terminate();
    },
  };
}

/** Does the work of a transaction, and undoes it where it throws. */
async function worked<T>(send: Send, within: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await send({ what: "undo" }, within);
    throw error;
  }
}

function sqlOver(send: Send, place: string, within: number | null): Sql {
  const sent = (ask: Part<Ask>) =>
    send(ask, within).catch((cause: unknown) => {
      throw refused(place, cause);
    });
  return {
    query: async <Row extends object>(text: string, values: readonly Value[] = []) =>
      JSON.parse(await sent({ what: "query", text, values })) as readonly Row[],
    rows: async <Row extends object>(text: string, values: readonly Value[] = []) =>
      JSON.parse(await sent({ what: "rows", text, values })) as readonly Row[],
    script: async (text) => {
      await sent({ what: "script", text });
    },
  };
}

/** Every answer finds its question; where the thread ends, all that wait and all that come later hear of it. */
function speakTo(worker: Worker, folder: string): Send {
  const waiting = new Map<number, { resolve(result: string): void; reject(error: unknown): void }>();
  let asked = 0;
  let over: unknown = null;
  const end = (cause: unknown) => {
    over ??= cause;
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const one = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ("result" in answer) one?.resolve(answer.result);
    else one?.reject(errorOf(answer.trouble));
  });
  worker.on("messageerror", end);
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`the thread of the folder ${folder} ended with code ${code}`)));
  return (ask, within = null) =>
    new Promise((resolve, reject) => {
      if (over !== null) {
        reject(over);
        return;
      }
      const number = ++asked;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ ...ask, number, within } as Ask);
    });
}

function errorOf({ code, message, cause }: Trouble): Error {
  return code === null
    ? new Error(message)
    : new NoroshiError(code, message, cause === null ? undefined : new Error(cause));
}
