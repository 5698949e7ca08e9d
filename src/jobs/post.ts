// Empties the outbox as far as the channels answer: each channel by itself and all at once, so that one that hangs delays no other. A letter
// is taken, tried and settled; where the program is killed in between, it comes up again later under the same message id: at least once.
import { addressOf, type Channel } from "../deliver/channel.js";
import { deliver } from "../deliver/deliver.js";
import type { Letter } from "../deliver/letter.js";
import { type Means, nextWait, type Tried } from "../deliver/tried.js";
import type { Delivery, SettledDelivery, Store } from "../store/store.js";

export interface PostedLetter {
  readonly channel: string;
  readonly subject: string;
  readonly state: SettledDelivery["state"];
  /** What the other side said, or why it was not tried. */
  readonly said: string;
  readonly nextTry: string | null;
}

/** Seconds for which a letter that was taken is nobody else's, beyond what a try may take. */
const HELD = 300;

export async function postAll(
  store: Store,
  channels: readonly Channel[],
  means: Means,
): Promise<readonly PostedLetter[]> {
  const posted = await Promise.all(channels.map((channel) => postChannel(store, channel, means)));
  return posted.flat();
}

async function postChannel(store: Store, channel: Channel, means: Means): Promise<readonly PostedLetter[]> {
  const address = addressOf(channel);
  const posted = [...(await giveUpOther(store, channel, address))];
  const gone = await store.deliveries({ channel: channel.id, state: "gone" });
  let off = gone.some((one) => one.address === address);
  for (;;) {
    const now = means.now();
    const until = later(now, HELD + means.patience / 1000);
    const taken = await store.takeDelivery({ channel: channel.id, address, now: now.toISOString(), until });
    if (taken === null) return posted;
    const settled = off ? OFF : settledBy(await deliver(channel, letterIn(taken), means), taken.attempts, means.now());
    await store.settleDelivery(taken.id, settled);
    posted.push({ channel: channel.id, subject: letterIn(taken).subject, ...settled });
    off ||= settled.state === "gone";
    // Who does not answer now is left alone for this round, with all that is still due.
    if (settled.state === "failed") return posted;
  }
}

const OFF: SettledDelivery = {
  ...{ state: "given-up", nextTry: null },
  said: "the receiver wants nothing more (410); give the channel another address to switch it on again",
};

function settledBy(tried: Tried, tries: number, now: Date): SettledDelivery {
  if (tried.came === "sent" || tried.came === "gone") return { state: tried.came, said: tried.said, nextTry: null };
  if (tried.came === "refused") return { state: "given-up", said: tried.said, nextTry: null };
  const wait = nextWait(tries, tried.wait);
  if (wait === null) return { state: "given-up", said: `${tried.said}; given up after ${tries} tries`, nextTry: null };
  return { state: "failed", said: tried.said, nextTry: later(now, wait) };
}

/** What waits under the channel's name for another address is not sent to whoever has the name now. */
async function giveUpOther(store: Store, { id: channel }: Channel, address: string): Promise<readonly PostedLetter[]> {
  const posted: PostedLetter[] = [];
  for (const one of await store.deliveries({ channel, unsettled: true })) {
    if (one.address === address) continue;
    const settled: SettledDelivery = { state: "given-up", said: "the channel leads elsewhere now", nextTry: null };
    await store.settleDelivery(one.id, settled);
    posted.push({ channel, subject: letterIn(one).subject, ...settled });
  }
  return posted;
}

/** The outbox keeps what alertLetter and briefLetter made, and nothing else. */
function letterIn({ body }: Delivery): Letter {
  return body as Letter;
}

function later(from: Date, seconds: number): string {
  return new Date(from.getTime() + seconds * 1000).toISOString();
}
