// `noroshi sources`: which sources are collected from: add, list, remove, and lists of them as OPML in and out.
// It asks no source; `noroshi collect` does.
import { existsSync, statSync } from "node:fs";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Command, InvalidArgumentError, Option } from "commander";
import { whyNotPublic } from "../fetch/address.js";
import { readOpml, writeOpml } from "../formats/opml.js";
import { decodeText } from "../formats/text.js";
import { readBytes } from "../jobs/read-bytes.js";
import { type SourceState, sourceStates } from "../jobs/source-states.js";
import { NoroshiError } from "../kernel/error.js";
import type { GivenSource, SourceKind } from "../store/source.js";
import { withLedger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import { paintFor, plain } from "./paint.js";
import { tellSetAside } from "./set-aside.js";
import type { World } from "./world.js";

interface AddOptions {
  readonly ledger?: string;
  readonly title?: string;
  readonly local?: boolean;
  readonly kind?: SourceKind;
  readonly every?: number;
}

interface ListOptions {
  readonly ledger?: string;
  readonly json?: boolean;
}

const KINDS: readonly SourceKind[] = ["feed", "page", "lines", "folder"];

export function addSources(program: Command, world: World, outcome: Outcome): void {
  const sources = program
    .command("sources")
    .description("say which sources are collected from: add, list, remove, import, export")
    .helpCommand(false);
  const command = (name: string, description: string): Command =>
    sources
      .command(name)
      .description(description)
      .option("--ledger <place>", "folder or postgres:// address of the ledger");
  command("add", "add a feed, a page, a file of JSON lines, or a folder that is watched")
    .argument("<address>", "http or https address, or the path of a folder")
    .option("--title <name>", "what its outlet is called; the feed's own title if left out")
    .option("--local", "let it reach addresses of this machine and of private networks")
    .addOption(new Option("--kind <kind>", "what is there; told by the address if left out").choices(KINDS))
    .option("--every <time>", "how often it is visited: 90s, 15m, 2h or 1d; 30m if left out", secondsOf)
    .action((address: string, options: AddOptions) => add(address, options, world));
  command("list", "list the sources: how each fares, and what its silence means")
    .option("--json", "print JSON lines")
    .action((options: ListOptions) => list(options, world, outcome));
  command("remove", "forget a source; documents that came from it stay")
    .argument("<source>", "its id or address")
    .action((source: string, options: ListOptions) => remove(source, options, world));
  command("import", "add the sources of an OPML file")
    .argument("<file>", "an OPML file")
    .action((file: string, options: ListOptions) => take(file, options, world, outcome));
  command("export", "print the sources as OPML").action((options: ListOptions) => give(options, world, outcome));
}

async function add(address: string, options: AddOptions, world: World): Promise<void> {
  const given = givenSource(address, options);
  await withLedger(options.ledger, world, async (store) => {
    const source = await store.putSource(given, world.now().toISOString());
    world.out(`${source.id}  ${source.kind}  ${source.url}\n`);
  });
}

/** @throws NoroshiError `usage` for an address that cannot be a source's */
export function givenSource(address: string, options: AddOptions): GivenSource {
  const rest = { title: plain(options.title ?? ""), every: options.every ?? null };
  const path = /^file:/i.test(address) && URL.canParse(address) ? fileURLToPath(address) : address;
  if (options.kind === "folder" || (existsSync(path) && statSync(path).isDirectory()))
    return { url: resolve(path), kind: "folder", local: false, ...rest };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new NoroshiError("usage", `"${address}" is neither an http address nor a folder that is there.`);
  if (url.username !== "" || url.password !== "")
    throw new NoroshiError(
      "usage",
      "The address holds a user name or password, which would be kept in the ledger; leave it out.",
    );
  url.hash = "";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const bad = host === "localhost" ? "this machine's own" : isIP(host) === 0 ? null : whyNotPublic(host);
  if (bad !== null && options.local !== true)
    throw new NoroshiError("usage", `The address ${host} is ${bad}; add --local if that is meant.`);
  const kind = options.kind ?? (/\.(jsonl|ndjson)$/i.test(url.pathname) ? "lines" : "feed");
  return { url: url.href, kind, local: options.local === true, ...rest };
}

async function list({ ledger, json }: ListOptions, world: World, outcome: Outcome): Promise<void> {
  await withLedger(ledger, world, async (store) => {
    const states = await sourceStates(store, world.now());
    if (states.length === 0) {
      world.err("noroshi: there are no sources; add one with `noroshi sources add URL`.\n");
      return outcome.wanting();
    }
    for (const state of states) world.out(json === true ? `${JSON.stringify(state)}\n` : textOf(state, world));
  });
}

function textOf(state: SourceState, world: World): string {
  const { bold, dim } = paintFor(world);
  const words = { calm: "calm", "quiet-source": "quiet source", "no-data": "no data" };
  const lines = [
    `${bold(words[state.state].padEnd(12))} ${plain(state.title === "" ? state.url : state.title)}`,
    dim(`${state.id}  ${state.kind}${state.local ? ", local" : ""}  ${plain(state.url)}`),
    `last new ${state.lastNew ?? "never"}; ${state.perDay} items a day; next visit ${state.next}`,
    ...(state.trouble === null ? [] : [`in trouble ${state.failures} times in a row: ${plain(state.trouble)}`]),
  ];
  return `${lines.join("\n    ")}\n`;
}

async function remove(named: string, { ledger }: ListOptions, world: World): Promise<void> {
  await withLedger(ledger, world, async (store) => {
    const found = (await store.sources()).find(({ id, url }) => id === named || url === named);
    if (found === undefined)
      throw new NoroshiError("unknown-record", `There is no source "${named}"; \`noroshi sources list\` names them.`);
    await store.removeSource(found.id);
    world.out(`Removed ${found.url}\n`);
  });
}

async function take(file: string, { ledger }: ListOptions, world: World, outcome: Outcome): Promise<void> {
  const { name, bytes } = readBytes(file);
  const decoded = decodeText(bytes);
  if (decoded.text === null) throw new NoroshiError("bad-file", `${file}: ${decoded.reason}.`);
  const { outlines, setAside } = readOpml(name, decoded.text);
  tellSetAside(setAside, world, outcome);
  await withLedger(ledger, world, async (store) => {
    const there = new Set((await store.sources()).map(({ url }) => url));
    let added = 0;
    for (const { url, title, isFeed } of outlines) {
      if (there.has(url)) continue;
      there.add(url);
      added++;
      const kind = isFeed ? "feed" : /\.(jsonl|ndjson)$/i.test(url) ? "lines" : "page";
      await store.putSource({ url, title, kind, local: false, every: null }, world.now().toISOString());
    }
    world.out(`${added} sources added, ${outlines.length - added} were there\n`);
  });
}

async function give({ ledger }: ListOptions, world: World, outcome: Outcome): Promise<void> {
  await withLedger(ledger, world, async (store) => {
    const sources = await store.sources();
    const outlines = sources
      .filter(({ kind }) => kind !== "folder")
      .map(({ url, title, kind }) => ({ url, title, isFeed: kind === "feed" }));
    for (const { url } of sources.filter(({ kind }) => kind === "folder"))
      world.err(`noroshi: ${plain(url)} is a folder and no address, and was left out.\n`);
    if (outlines.length > 0) return world.out(writeOpml(outlines));
    world.err("noroshi: there are no sources to export; add one with `noroshi sources add URL`.\n");
    outcome.wanting();
  });
}

/** 90s, 15m, 2h, 1d as seconds. */
function secondsOf(text: string): number {
  const [, number = "", unit = ""] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const seconds = Number(number) * ({ s: 1, m: 60, h: 3_600, d: 86_400 }[unit] ?? 0);
  if (seconds >= 10 && seconds <= 31 * 86_400) return seconds;
  throw new InvalidArgumentError("Give a time from 10s to 31d, such as 90s, 15m, 2h or 1d.");
}
