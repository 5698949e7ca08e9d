// What the application is made from. The clock and the reporting of trouble are arguments, so that tests have theirs.
// It holds no secret but the token.
import type { Register } from "../ledger/agreements/register.js";
import type { Store } from "../store/store.js";
import type { Watch } from "../watch/watch.js";

export interface AppOptions {
  readonly store: Store;
  /** At least one; the first is shown first. */
  readonly watches: readonly Watch[];
  readonly register: Register;
  /** What a client must show; null where only this machine can ask. */
  readonly token: string | null;
  readonly now: () => Date;
  /** The folder of the built page; without it the plain pages answer alone. */
  readonly page?: string | null;
  /** Told of errors that should not happen. */
  readonly report?: (error: unknown) => void;
}
