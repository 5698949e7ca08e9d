// Connections that never reach an address they should not: checked when the name has been resolved and the connection is about to be
// made, so that a redirect, a name that changes its address, or a number written in another way gains nothing.
import type { LookupAddress, LookupOptions } from "node:dns";
import { lookup as systemLookup } from "node:dns/promises";
import { isIP } from "node:net";
import { Agent, buildConnector } from "undici";
import { NoroshiError } from "../kernel/error.js";
import { whyNotPublic } from "./address.js";

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface ConnectOptions {
  /** Whether addresses that are not public may be asked. */
  readonly local: boolean;
  readonly resolve?: Resolve | undefined;
  /** What is wrong with an address, or null; another one than that of this house only where a test has no public address to ask. */
  readonly judge?: ((address: string) => string | null) | undefined;
  /** Milliseconds until a connection must stand. */
  readonly timeout: number;
}

/** The addresses of a name by the system's own resolver. */
export const resolveBySystem: Resolve = (hostname) => systemLookup(hostname, { all: true });

/** A pool of connections; the caller closes it. */
export function makeAgent(options: ConnectOptions): Agent {
  const { local, resolve = resolveBySystem, timeout, judge = whyNotPublic } = options;
  const wrong = local ? () => null : judge;
  const connect = buildConnector({ timeout, lookup: lookupBy(resolve, wrong) } as buildConnector.BuildOptions);
  return new Agent({
    connections: 2,
    keepAliveTimeout: 4_000,
    connect: (options, callback) => {
      // A literal address is connected to without a look-up, so it is looked at here.
      const host = options.hostname.replace(/^\[|\]$/g, "");
      const bad = isIP(host) === 0 ? null : wrong(host);
      if (bad === null) return connect(options, callback);
      callback(notPublic(host, host, bad), null);
    },
  });
}

type Callback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

function lookupBy(resolve: Resolve, wrong: (address: string) => string | null) {
  return (hostname: string, options: LookupOptions, callback: Callback): void => {
    resolve(hostname).then(
      (all) => {
        const fit = all.filter(({ address }) => wrong(address) === null);
        const [first] = fit;
        if (first === undefined) {
          const address = all[0]?.address ?? "none";
          return callback(notPublic(hostname, address, wrong(address) ?? "missing"), "");
        }
        if (options.all === true) callback(null, [...fit]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ""),
    );
  };
}

function notPublic(host: string, address: string, bad: string): NoroshiError {
  return new NoroshiError(
    "not-public",
    `${host} was not asked: its address ${address} is ${bad}. If it is yours, add the source anew with --local.`,
  );
}
