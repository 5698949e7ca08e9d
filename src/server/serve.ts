// Starts the server: listens, or says plainly why it does not. Any address but loopback needs a token, since the ledger may hold
// what is not for everybody on the network.
import type { ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { serve as listen } from "@hono/node-server";
import { NoroshiError } from "../kernel/error.js";
import { isLoopback } from "./access.js";
import { makeServer } from "./app.js";
import { builtPage } from "./built-page.js";
import type { AppOptions } from "./options.js";
import { parseTokens } from "./tokens.js";

export interface ListenOptions extends Omit<AppOptions, "tokens"> {
  readonly host: string;
  readonly port: number;
  /** Lines of "name role token". */
  readonly tokens?: string | undefined;
  /** Milliseconds in which a client's head, and its whole request, must have come. */
  readonly patience?: { readonly head: number; readonly request: number } | undefined;
}

/** Sockets at once; listeners to events among them. */
const MOST_SOCKETS = 1_000;
const PATIENCE = { head: 10_000, request: 30_000 };

/** @throws NoroshiError `usage` for an open address without a token, `bad-input` where the port is taken or may not be used */
export async function serve(options: ListenOptions): Promise<{ readonly address: string; close(): Promise<void> }> {
  const { host, port, token, tokens: lines = "", patience = PATIENCE, ...rest } = options;
  const tokens = parseTokens(lines);
  if (!isLoopback(host) && token === null && tokens.length === 0) {
    throw new NoroshiError(
      "usage",
      `${host} can be reached from other machines; set NOROSHI_TOKEN to a long secret first, or listen on 127.0.0.1.`,
    );
  }
  const { app, briefs } = makeServer({ report: say, page: builtPage(), ...rest, token, tokens });
  const serverOptions: ServerOptions = {
    headersTimeout: patience.head,
    requestTimeout: patience.request,
    connectionsCheckingInterval: Math.min(5_000, patience.head),
    maxHeaderSize: 16_384,
  };
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const hostname = host.replace(/^\[|\]$/g, "");
    const started = listen({ fetch: app.fetch, hostname, port, serverOptions }, () => resolve(started));
    if ("maxConnections" in started) started.maxConnections = MOST_SOCKETS;
    started.once("error", (cause: NodeJS.ErrnoException) => reject(refused(host, port, cause)));
  });
  const endReady = briefs.keepReady();
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        endReady();
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
