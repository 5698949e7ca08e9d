// Alerts, the whole of it: each watch is followed to a day, its alerts are kept, what they said goes into the outbox in the same
// transaction, and the outbox is emptied as far as the channels answer. Again on the same day tells nothing twice.
import { withNames } from "../brief/names.js";
import type { Channel } from "../deliver/channel.js";
import { addressOf, type Channels, takes } from "../deliver/channel.js";
import { alertFeed, writeFeed } from "../deliver/feed.js";
import { alertLetter, type Letter } from "../deliver/letter.js";
import type { Means } from "../deliver/tried.js";
import { addDays, type Day } from "../kernel/day.js";
import { hashOf } from "../kernel/hash.js";
import type { NewDelivery, Store } from "../store/store.js";
import type { Alert } from "../watch/alert.js";
import { ALL_WATCHES } from "../watch/silence.js";
import type { Watch } from "../watch/watch.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";
import { evidenceOf } from "./evidence.js";
import { type Followed, followSilence, followWatch, type QuietSource } from "./follow.js";
import { type PostedLetter, postAll } from "./post.js";
import type { WatchMemory } from "./watch-memory.js";

export interface AlertAllOptions {
  readonly watches: readonly Watch[];
  readonly channels: Channels;
  readonly means: Means;
  /** The day up to which is followed; today unless given. */
  readonly day?: Day | undefined;
  /** Sources that are quieter than they should be, where somebody keeps a table of them. */
  readonly quietSources?: readonly QuietSource[] | undefined;
  /** What is remembered of watches, by their ids; the ledger is read for the others. */
  readonly memories?: ReadonlyMap<string, WatchMemory> | undefined;
}

export interface Alerted {
  /** What was said for the first time, oldest first, with the letters that it goes out as. */
  readonly spoken: readonly { readonly alert: Alert; readonly letter: Letter; readonly channels: readonly string[] }[];
  readonly queued: number;
  readonly posted: readonly PostedLetter[];
}

/** Follows, keeps and delivers. What collects calls it after each round; a failing channel is told of and stops nothing. */
export async function alertAll(store: Store, options: AlertAllOptions): Promise<Alerted> {
  const { channels, means } = options;
  const { followed, spoken } = await alertNews(store, options);
  let queued = 0;
  for (const one of followed) {
    const own = spoken.filter(({ alert }) => alert.watch === one.watch);
    const deliveries = own.flatMap(({ alert, letter, channels: to }) =>
      to.map((id) => deliveryOf(letter, channelOf(channels, id), alert.spoke, alert.id)),
    );
    const { watch, day, alerts } = one;
    queued += (await store.putAlertDay({ watch, day, alerts, deliveries }, means.now().toISOString())).queued;
  }
  const posted = await postAll(store, channels.channels, means);
  return { spoken, queued, posted: [...posted, ...(await writeFeeds(store, options))] };
}

/** What alertAll would keep and tell; it changes nothing. */
export async function alertNews(
  store: Store,
  { watches, channels, means, day: given, quietSources = [], memories }: AlertAllOptions,
): Promise<{ readonly followed: readonly Followed[]; readonly spoken: Alerted["spoken"] }> {
  const now = means.now();
  const day = given ?? (now.toISOString().slice(0, 10) as Day);
  const followed: Followed[] = [];
  for (const watch of watches) {
    const one = await followWatch(store, watch, { day }, memories?.get(watch.id));
    if (one !== null) followed.push(one);
  }
  const silence = await followSilence(store, { day }, quietSources);
  if (silence !== null) followed.push(silence);
  // What was said long ago is history, not news: a ledger that is followed for the first time, or again after months, tells its alerts
  // in a listing and does not pour them into a mailbox.
  const oldest = addDays(day, -DEFAULT_WEIGHTS.alertNews);
  const spoken: Alerted["spoken"][number][] = [];
  for (const alert of followed.flatMap((one) => one.spoken)) {
    if (alert.spoke < oldest) continue;
    const name = watches.find(({ id }) => id === alert.watch)?.name ?? alert.watch;
    const letter = await letterOf(store, alert, name, now.toISOString());
    const to = channels.channels.filter((channel) => channel.kind !== "feed" && takes(channel, alert.watch));
    spoken.push({ alert, letter, channels: to.map(({ id }) => id) });
  }
  return { followed, spoken: await untold(store, spoken, channels) };
}

/** One delivery for each letter and address: that makes it one. */
export function deliveryOf(letter: Letter, channel: Channel, spoke: Day, alert: string | null): NewDelivery {
  const address = addressOf(channel);
  const id = hashOf("delivery", letter.message, channel.id, address);
  return { id, message: letter.message, alert, spoke, channel: channel.id, address, body: letter };
}

/** Claims quoted in a letter. */
const QUOTED = 8;

async function letterOf(store: Store, alert: Alert, name: string, made: string): Promise<Letter> {
  const fresh = alert.fresh.length > 0 ? alert.fresh : alert.claims;
  const evidence = alert.state === "quiet" || alert.state === "closed" ? [] : await evidenceOf(store, fresh, QUOTED);
  return alertLetter({ alert: { ...alert, sentence: withNames(alert.sentence) }, name, evidence, made });
}

/** Without what every channel that takes it has been told already, or is being told. */
async function untold(store: Store, spoken: Alerted["spoken"], channels: Channels): Promise<Alerted["spoken"]> {
  const left: Alerted["spoken"][number][] = [];
  for (const { alert, letter, channels: to } of spoken) {
    const { state, spoke, change } = alert;
    const before = (await store.alertHistory(alert.id)).some(
      ({ value }) => value.state === state && value.spoke === spoke && value.change === change,
    );
    const there = new Set((await store.deliveries({ alert: alert.id })).map(({ id }) => id));
    const fresh = to.filter((id) => !there.has(deliveryOf(letter, channelOf(channels, id), spoke, alert.id).id));
    if (!before || fresh.length > 0) left.push({ alert, letter, channels: fresh });
  }
  return left;
}

function channelOf({ channels }: Channels, id: string): Channel {
  return channels.find((channel) => channel.id === id)!;
}

/** Writes the feeds anew from the alerts as they stand; returns those that could not be written. */
async function writeFeeds(store: Store, { watches, channels }: AlertAllOptions): Promise<readonly PostedLetter[]> {
  const rows = (await store.alerts()).map(({ alert }) => alert);
  return channels.channels.flatMap((channel): readonly PostedLetter[] => {
    if (channel.kind !== "feed") return [];
    const entries = feedEntries(
      rows.filter(({ watch }) => takes(channel, watch)),
      watches,
    );
    const { came, said } = writeFeed(channel.file, alertFeed(entries));
    return came === "sent" ? [] : [{ channel: channel.id, subject: "the feed", state: "failed", said, nextTry: null }];
  });
}

/** Alerts as entries of a feed, with the names that readers know. */
export function feedEntries(alerts: readonly Alert[], watches: readonly Watch[]) {
  const names = new Map(watches.map(({ id, name }) => [id, name]));
  return alerts.map((alert) => ({
    alert,
    name: alert.watch === ALL_WATCHES ? "Sources" : (names.get(alert.watch) ?? alert.watch),
    sentence: withNames(alert.sentence),
  }));
}
