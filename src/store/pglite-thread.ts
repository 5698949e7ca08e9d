// What the thread of a ledger's folder does: opens the database there and runs what it is sent, one statement or transaction after another.
// It is started by pglite-apart.ts and does nothing by itself; it knows no table and guards no folder.
import { parentPort, workerData } from "node:worker_threads";
import { NoroshiError } from "../kernel/error.js";
import type { Connection, Sql } from "./connection.js";
import { openPglite, rowsText } from "./pglite.js";
import type { Answer, Ask, Trouble } from "./pglite-apart.js";

interface Running {
  readonly sql: Sql;
  commit(): void;
  undo(why: Error): void;
}

const opened = openPglite((workerData as { readonly folder: string }).folder);
const transactions = new Map<number, Running>();
/** The end of each transaction that was begun. */
const endings = new Map<number, Promise<void>>();
parentPort?.on("message", (ask: Ask) => void answer(ask));

async function answer(ask: Ask): Promise<void> {
  let sent: Answer;
  try {
    sent = { number: ask.number, result: await run(await opened, ask) };
  } catch (error) {
    sent = { number: ask.number, trouble: troubleOf(error) };
  }
  parentPort?.postMessage(sent);
}

/** The rows of a query as JSON text: cheaper to hand over than objects, and they hold nothing that JSON does not. */
async function run(connection: Connection, ask: Ask): Promise<string> {
  const sql = ask.within === null ? connection : (transactions.get(ask.within)?.sql ?? connection);
  switch (ask.what) {
    case "open":
      break;
    case "query":
      return JSON.stringify(await sql.query(ask.text, ask.values));
    case "rows":
      return rowsText(sql, ask.text, ask.values);
    case "script":
      await sql.script(ask.text);
      break;
    case "begin":
      await begin(connection, ask.within!);
      break;
    case "commit":
      await commit(ask.within!);
      break;
    case "undo":
      await undo(ask.within!);
      break;
    case "close":
      await connection.close();
      break;
  }
  return "[]";
}

/** Returns inside the transaction, which stays open until it is committed or undone. */
function begin(connection: Connection, within: number): Promise<void> {
  return new Promise<void>((begun, failed) => {
    const ended = connection.transaction(
      (sql) =>
        new Promise<void>((commit, undo) => {
          transactions.set(within, { sql, commit, undo });
          begun();
        }),
    );
    endings.set(within, ended);
    ended.catch(failed); // before it has begun; afterwards whoever ends it hears of it
  });
}

function end(within: number): { readonly running: Running; readonly ended: Promise<void> } {
  const running = transactions.get(within);
  const ended = endings.get(within);
  if (running === undefined || ended === undefined) throw new Error(`there is no transaction ${within}`);
  transactions.delete(within);
  endings.delete(within);
  return { running, ended };
}

async function commit(within: number): Promise<void> {
  const { running, ended } = end(within);
  running.commit();
  await ended;
}

async function undo(within: number): Promise<void> {
  const { running, ended } = end(within);
  const why = new Error("undone");
  running.undo(why);
  await ended.catch((thrown: unknown) => {
    // It ends with what undid it; anything else is trouble.
    if (!(thrown instanceof NoroshiError && thrown.cause === why)) throw thrown;
  });
}

function troubleOf(error: unknown): Trouble {
  const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined };
  return {
    code: error instanceof NoroshiError ? error.code : null,
    message,
    cause: cause instanceof Error ? cause.message : null,
  };
}
