// Starts the server: listens, or says plainly why it does not. Any address but loopback needs a token, since the ledger may hold
// what is not for everybody on the network.
import type { AddressInfo } from "node:net";
import { serve as listen } from "@hono/node-server";
import { NoroshiError } from "../kernel/error.js";
import { isLoopback } from "./access.js";
import { makeApp } from "./app.js";
import { builtPage } from "./built-page.js";
import type { AppOptions } from "./options.js";

export interface ListenOptions extends AppOptions {
  readonly host: string;
  readonly port: number;
}

/** @throws NoroshiError `usage` for an open address without a token, `bad-input` where the port is taken or may not be used */
export async function serve(options: ListenOptions): Promise<{ readonly address: string; close(): Promise<void> }> {
  const { host, port, token } = options;
  if (!isLoopback(host) && token === null) {
    throw new NoroshiError(
      "usage",
      `${host} can be reached from other machines; set NOROSHI_TOKEN to a long secret first, or listen on 127.0.0.1.`,
    );
  }
  const app = makeApp({ report: say, page: builtPage(), ...options });
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const started = listen({ fetch: app.fetch, hostname: host.replace(/^\[|\]$/g, ""), port }, () => resolve(started));
    started.once("error", (cause: NodeJS.ErrnoException) => reject(refused(host, port, cause)));
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function refused(host: string, port: number, cause: NodeJS.ErrnoException): NoroshiError {
  const why: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} of ${host} is taken; end what has it, or give another with --port (0 takes a free one).`,
    EACCES: `Port ${port} may not be used by this user; give one above 1023 with --port.`,
    EADDRNOTAVAIL: `${host} is no address of this machine; give one with --host.`,
    ENOTFOUND: `${host} is no address of this machine; give one with --host.`,
  };
  return new NoroshiError(
    "bad-input",
    why[cause.code ?? ""] ?? `The server did not start on ${host}:${port}: ${cause.message}.`,
    cause,
  );
}

/** Trouble on the server's own output, in one line and with its place. */
function say(error: unknown): void {
  process.stderr.write(`noroshi: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
