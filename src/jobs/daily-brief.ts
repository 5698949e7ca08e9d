// The briefs of a day, each once: as files in a folder, and to the channels that ask for one from some time of the day on. What was written
// or sent is not made again, so it may be run every minute. A day on which nobody ran it has no brief.
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderHtml } from "../brief/render-html.js";
import { renderText } from "../brief/render-text.js";
import { type Channel, type Channels, takes } from "../deliver/channel.js";
import { briefLetter, briefMessage } from "../deliver/letter.js";
import type { Means } from "../deliver/tried.js";
import { addDays, type Day } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import type { Store } from "../store/store.js";
import type { Watch } from "../watch/watch.js";
import { deliveryOf } from "./alert.js";
import { briefOf } from "./make-brief.js";
import { type PostedLetter, postAll } from "./post.js";

export interface DailyOptions {
  /** Those whose briefs go into the folder; channels name their own among them. */
  readonly watches: readonly Watch[];
  readonly channels: Channels;
  readonly means: Means;
  /** Today unless given. */
  readonly day?: Day | undefined;
  /** A folder to write to. */
  readonly out?: string | undefined;
}

export async function dailyBriefs(
  store: Store,
  { watches, channels, means, day: given, out }: DailyOptions,
): Promise<{ readonly written: readonly string[]; readonly posted: readonly PostedLetter[] }> {
  const now = means.now().toISOString();
  const day = given ?? (now.slice(0, 10) as Day);
  const written: string[] = [];
  for (const watch of watches) {
    const files = out === undefined ? [] : await writeBrief(store, watch, day, out);
    written.push(...files);
  }
  for (const { watch: id, channels: to, at } of channels.briefs) {
    const watch = watches.find((one) => one.id === id);
    // A day that somebody names is due whatever the time.
    if (watch === undefined || (given === undefined && now.slice(11, 16) < at)) continue;
    const wanted = channels.channels.filter((channel) => to.includes(channel.id) && takes(channel, id));
    await queueBrief(store, watch, day, wanted, now);
  }
  return { written, posted: await postAll(store, channels.channels, means) };
}

async function writeBrief(store: Store, watch: Watch, day: Day, out: string): Promise<readonly string[]> {
  const path = (ending: string) => join(out, `${watch.id}-${day}.${ending}`);
  if (existsSync(path("html")) && existsSync(path("txt"))) return [];
  const brief = await briefOf(store, watch, { asOf: day, since: addDays(day, -1) });
  try {
    mkdirSync(out, { recursive: true });
    return [put(path("txt"), renderText(brief)), put(path("html"), renderHtml(brief))];
  } catch (cause) {
    throw new NoroshiError("bad-file", `Briefs cannot be written to ${out}. Give a folder of yours.`, cause);
  }
}

/** Whole or not at all. */
function put(file: string, text: string): string {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  return file;
}

async function queueBrief(
  store: Store,
  watch: Watch,
  day: Day,
  wanted: readonly Channel[],
  made: string,
): Promise<void> {
  const message = briefMessage(watch.id, day);
  const there = new Set((await store.deliveries({ message })).map(({ channel }) => channel));
  const left = wanted.filter(({ id }) => !there.has(id));
  if (left.length === 0) return;
  const brief = await briefOf(store, watch, { asOf: day, since: addDays(day, -1) });
  const [text, html] = [renderText(brief), renderHtml(brief)];
  const letter = briefLetter({ ...{ watch: watch.id, name: watch.name, day, text, html, brief }, made });
  await store.putDeliveries(
    left.map((channel) => deliveryOf(letter, channel, day, null)),
    made,
  );
}
