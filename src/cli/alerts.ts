// `noroshi alerts`: the alerts with their rules and the words they stand on; `alerts send` follows the watches up to today, keeps what became
// of the alerts, and delivers what they say. The first reads and writes nothing; --dry-run of the second neither sends nor writes.
import type { Command } from "commander";
import { withNames } from "../brief/names.js";
import { shownAddress } from "../deliver/channel.js";
import type { Means } from "../deliver/tried.js";
import { alertAll, alertNews } from "../jobs/alert.js";
import { alertsKnown } from "../jobs/alerts-known.js";
import { loadChannels } from "../jobs/channels.js";
import { evidenceOf, type QuotedClaim } from "../jobs/evidence.js";
import { findWatch, loadWatches } from "../jobs/watches.js";
import { needDay } from "../kernel/day.js";
import type { Alert } from "../watch/alert.js";
import { ALL_WATCHES } from "../watch/silence.js";
import { ledgerOf, withLedger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import { paintFor, plain } from "./paint.js";
import type { World } from "./world.js";

interface ListOptions {
  readonly ledger?: string;
  readonly watches?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

interface SendOptions {
  readonly ledger?: string;
  readonly watches?: string;
  readonly channels?: string;
  readonly asOf?: string;
  readonly dryRun?: boolean;
}

/** How long one try to deliver may take, in milliseconds; Standard Webhooks asks for 15 to 30 seconds. */
export const PATIENCE = 20_000;
/** Claims quoted beneath an alert; `show` has the others. */
const QUOTED = 3;

export function addAlerts(program: Command, world: World, outcome: Outcome): void {
  const alerts = program
    .command("alerts")
    .description("list the alerts of the watches, or send what they have to say")
    .argument("[watch]", "id of a watch; all of them if left out")
    .option("--ledger <place>", "folder or postgres:// address of the ledger")
    .option("--watches <file>", "a JSON file of watches; the bundled ones if left out")
    .option("--as-of <day>", "leave out what was raised after this day")
    .option("--known-at <time>", "as the ledger knew them by this day or instant")
    .option("--all", "closed ones too")
    .option("--json", "print JSON lines, each with the words it stands on")
    .action((id: string | undefined, options: ListOptions) => list(id, options, world, outcome));
  alerts
    .command("send")
    .description("follow the watches up to today, keep the alerts, deliver what they say")
    .option("--ledger <place>", "folder or postgres:// address of the ledger")
    .option("--watches <file>", "a JSON file of watches; the bundled ones if left out")
    .option("--channels <file>", "a JSON file of channels; channels.json beside the ledger if left out")
    .option("--as-of <day>", "follow up to this day; today if left out")
    .option("--dry-run", "print what would be sent to whom, and change nothing")
    .action((_options: SendOptions, command: Command) => send(command.optsWithGlobals(), world, outcome));
}

async function list(id: string | undefined, options: ListOptions, world: World, outcome: Outcome): Promise<void> {
  const all = loadWatches(options.watches);
  const watches = id === undefined ? all : [findWatch(all, id)];
  await withLedger(options.ledger, world, async (store) => {
    const { alerts, followed } = await alertsKnown(store, watches, options);
    const shown = alerts.filter(({ state }) => options.all === true || state !== "closed");
    const names = new Map(watches.map((watch) => [watch.id, watch.name]));
    names.set(ALL_WATCHES, "Sources");
    const paint = paintFor(world);
    for (const alert of shown) {
      const name = names.get(alert.watch) ?? alert.watch;
      const evidence = await evidenceOf(store, alert.claims, options.json === true ? 8 : QUOTED, options.knownAt);
      if (options.json === true) world.out(`${JSON.stringify({ ...alert, name, evidence })}\n`);
      else world.out(`${alertText(alert, plain(name), evidence, paint)}\n`);
    }
    if (shown.length > 0) return;
    for (const { id: watch } of watches) {
      const day = followed.get(watch) ?? null;
      const why = day === null ? "the ledger holds no report" : `none is open, followed up to ${day}`;
      world.err(`noroshi: ${watch}: ${why}.\n`);
    }
    outcome.wanting();
  });
}

function alertText(alert: Alert, name: string, evidence: readonly QuotedClaim[], paint: ReturnType<typeof paintFor>) {
  const level = alert.step === null ? "" : `, level ${alert.step}`;
  const rest = alert.claims.length - evidence.length;
  return [
    `${paint.bold(`${alert.state} ${alert.spoke}  ${name}`)}${level}`,
    `  ${plain(withNames(alert.sentence))}`,
    `  since last time: ${plain(alert.change)}`,
    `  rule ${alert.rule} (${alert.keys.join(", ")}), ${alert.worth.toFixed(1)} points; raised ${alert.raised}, held until ${alert.held}`,
    ...evidence.map(
      (one) =>
        `  “${plain(one.words)}”\n    ${paint.dim(`${plain(one.outlet ?? "no outlet")}, ${one.published} · claim ${one.claim}`)}`,
    ),
    ...(rest > 0 ? [paint.dim(`  and ${rest} more ${rest === 1 ? "claim" : "claims"}`)] : []),
    ...alert.records.map((id) => paint.dim(`  record ${id}`)),
    paint.dim(`  alert ${alert.id}`),
    "",
  ].join("\n");
}

async function send(options: SendOptions, world: World, outcome: Outcome): Promise<void> {
  const watches = loadWatches(options.watches);
  const day = options.asOf === undefined ? undefined : needDay(options.asOf, "--as-of");
  const place = ledgerOf(options.ledger, world.env);
  const channels = loadChannels(options.channels, "folder" in place ? place.folder : null, watches);
  const means: Means = { now: () => world.now(), env: world.env, patience: PATIENCE };
  if (channels.channels.length === 0)
    world.err(
      "noroshi: no channels are set, so nothing is sent; write channels.json beside the ledger (docs/alerts.md).\n",
    );
  await withLedger(options.ledger, world, async (store) => {
    const asked = { watches, channels, means, day };
    if (options.dryRun === true) {
      const { spoken } = await alertNews(store, asked);
      const shown = new Map(
        channels.channels.map((channel) => [channel.id, `${channel.id} (${shownAddress(channel)})`]),
      );
      for (const { letter, channels: to } of spoken) {
        const whom = to.length === 0 ? "nobody" : to.map((id) => shown.get(id)).join(", ");
        world.out(`To ${whom}: ${letter.subject}\n${letter.text.replace(/^/gm, "  ").trimEnd()}\n\n`);
      }
      for (const one of await store.deliveries({ unsettled: true })) {
        const to = shown.get(one.channel) ?? `${one.channel}, which is not set any more`;
        world.out(`To ${to}, from the outbox: ${one.state}, next try ${one.nextTry}\n`);
      }
      return;
    }
    const { spoken, posted } = await alertAll(store, asked);
    for (const { alert, letter } of spoken) world.out(`${alert.spoke} ${plain(letter.subject)}\n`);
    for (const { channel, state, said, nextTry } of posted) {
      const again = nextTry === null ? "" : `, next try ${nextTry}`;
      world.err(`noroshi: ${channel}: ${state}: ${plain(said)}${again}\n`);
      if (state !== "sent") outcome.wanting();
    }
  });
}
