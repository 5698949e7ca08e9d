// What the commands may touch of the outside: streams, environment, clock, and the server that main.ts hands in (cli and server are of
// one rank and do not import each other). Tests give a world of their own.
import type { Register } from "../ledger/agreements/register.js";
import type { Store } from "../store/store.js";
import type { Watch } from "../watch/watch.js";

export interface ServeOptions {
  readonly store: Store;
  readonly watches: readonly Watch[];
  readonly register: Register;
  readonly host: string;
  readonly port: number;
  /** What a client must show; null on loopback. */
  readonly token: string | null;
  /** Lines of "name role token", where there are any. */
  readonly tokens?: string | undefined;
  /** Given a line of JSON for each request. */
  readonly log?: ((line: string) => void) | undefined;
  readonly now: () => Date;
}

export interface Served {
  /** http://host:port */
  readonly address: string;
  close(): Promise<void>;
}

export interface World {
  out(text: string): void;
  err(text: string): void;
  /** All of the standard input. */
  stdin(): Uint8Array;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the two outgoing streams are terminals. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  now(): Date;
  /** From 0 up to 1. */
  random(): number;
  serve(options: ServeOptions): Promise<Served>;
  /** Resolves when somebody asks the program to end. */
  asked(): Promise<void>;
}
