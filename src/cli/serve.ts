// `noroshi serve`: the page and its data over HTTP until it is told to end. On loopback it asks nobody who they are; any other address
// needs a token, or it does not start.
import { readFileSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { loadRegister, readRegister } from "../jobs/load-register.js";
import { loadWatches } from "../jobs/watches.js";
import { NoroshiError } from "../kernel/error.js";
import type { Store } from "../store/store.js";
import { withLedger } from "./ledger.js";
import type { World } from "./world.js";

export interface ServeFlags {
  readonly ledger?: string;
  readonly watches?: string;
  readonly host: string;
  readonly port: number;
  readonly log?: boolean;
}

export const DEFAULT_HOST = "127.0.0.1";
export const DEFAULT_PORT = 8470;

/** The options that `serve` and `start` share. */
export function withServeOptions(command: Command): Command {
  return command
    .option("--ledger <place>", "folder or postgres:// address of the ledger")
    .option("--watches <file>", "a JSON file of watches; the bundled ones if left out")
    .option("--host <host>", "address to listen on; any but loopback needs NOROSHI_TOKEN", DEFAULT_HOST)
    .option("--log", "print a line of JSON to the standard error for each request")
    .option("--port <port>", "port to listen on; 0 takes a free one", portOf, DEFAULT_PORT);
}

export function addServe(program: Command, world: World): void {
  withServeOptions(program.command("serve").description("serve the page and its data")).action((options: ServeFlags) =>
    withLedger(
      options.ledger,
      world,
      async (store) => {
        await loadRegister(store, readRegister(), world.now().toISOString());
        await serveUntilAsked(store, options, world);
      },
      true,
    ),
  );
}

/** Serves, says where, and ends when asked. */
export async function serveUntilAsked(store: Store, options: ServeFlags, world: World): Promise<void> {
  const { host, port } = options;
  const token = (world.env.NOROSHI_TOKEN ?? "") === "" ? null : world.env.NOROSHI_TOKEN!;
  const served = await world.serve({
    ...{ store, host, port, token, watches: loadWatches(options.watches), register: readRegister() },
    tokens: tokensOf(world.env.NOROSHI_TOKENS ?? ""),
    log: options.log === true ? (line) => world.err(line) : undefined,
    now: () => world.now(),
  });
  world.out(`Serving ${served.address}\n`);
  if (world.errIsTerminal) world.err("Ctrl-C ends it.\n");
  await world.asked();
  await served.close();
}

/** NOROSHI_TOKENS names a file of tokens, or holds its lines; a line has blanks in it. */
function tokensOf(text: string): string {
  if (text === "" || /\s/.test(text.trim())) return text;
  try {
    return readFileSync(text, "utf8");
  } catch (cause) {
    throw new NoroshiError(
      "bad-file",
      `The tokens in ${text} (NOROSHI_TOKENS) cannot be read; give a file of lines "name role token".`,
      cause,
    );
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError("Give a port from 0 to 65535.");
  return port;
}
