// What the application is made from. The clock and the reporting of trouble are arguments, so that tests have theirs.
// It holds no secret but the tokens.
import type { Register } from "../ledger/agreements/register.js";
import type { Store } from "../store/store.js";
import type { Watch } from "../watch/watch.js";
import type { Rate } from "./allowance.js";
import type { Token } from "./tokens.js";

export interface AppOptions {
  readonly store: Store;
  /** At least one; the first is shown first. */
  readonly watches: readonly Watch[];
  readonly register: Register;
  /** A token that may all; null where there is none. Without it and without `tokens` only this machine can ask. */
  readonly token: string | null;
  /** Tokens with names and roles. */
  readonly tokens?: readonly Token[] | undefined;
  /** How much one client may ask; by where the server listens unless given. */
  readonly rate?: Rate | undefined;
  /** Milliseconds between two looks for what is new, and between two signs of life to listeners. */
  readonly pace?: { readonly look: number; readonly beat: number } | undefined;
  readonly now: () => Date;
  /** The folder of the built page; without it the plain pages answer alone. */
  readonly page?: string | null;
  /** Given a line of JSON for each request. */
  readonly log?: ((line: string) => void) | undefined;
  /** Told of errors that should not happen. */
  readonly report?: (error: unknown) => void;
}
