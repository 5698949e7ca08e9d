// Which ledger a command works on: --ledger, else NOROSHI_LEDGER, else DATABASE_URL, else a folder of the user's own.
// It opens and closes; what is done with the ledger is the command's.
import { homedir } from "node:os";
import { join } from "node:path";
import { type Ledger, openStore } from "../store/open.js";
import type { Store } from "../store/store.js";
import type { World } from "./world.js";

/** The ledger that is meant; a postgres:// address is a database, anything else a folder. */
export function ledgerOf(option: string | undefined, env: World["env"]): Ledger {
  const named = [option, env.NOROSHI_LEDGER, env.DATABASE_URL].find((value) => value !== undefined && value !== "");
  if (named === undefined) {
    const data = env.XDG_DATA_HOME;
    return { folder: join(data !== undefined && data !== "" ? data : join(homedir(), ".local", "share"), "noroshi") };
  }
  return /^postgres(ql)?:\/\//.test(named) ? { url: named } : { folder: named };
}

/** Opens the ledger, hands it to the work, and closes it whatever happens. */
export async function withLedger<T>(
  option: string | undefined,
  world: World,
  work: (store: Store) => Promise<T>,
  apart = false,
): Promise<T> {
  const store = await openStore(ledgerOf(option, world.env), apart);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
