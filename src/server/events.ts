// What is new, as server-sent events: whenever the ledger's mark has moved, every listener is told how much the ledger holds now.
// One look at the mark serves all listeners, whoever wrote; with none, nobody looks. It does not tell what has changed.
import type { Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Store } from "../store/store.js";
import type { AppOptions } from "./options.js";
import { respond } from "./problem.js";

/** Milliseconds between two looks at the mark, and between two signs of life to a listener that hears nothing. */
const LOOK = 1_000;
const BEAT = 15_000;
const MOST_LISTENERS = 100;

/** Tells the listeners; count() is for the metrics. */
export interface Events {
  count(): number;
}

export function addEvents(app: Hono, { store, report, pace = { look: LOOK, beat: BEAT } }: AppOptions): Events {
  const listeners = new Set<SSEStreamingApi>();
  let timer: NodeJS.Timeout | null = null;
  let seen = -1;
  let beaten = 0;

  const look = async () => {
    try {
      const { number } = await store.mark();
      if (number !== seen) {
        seen = number;
        const told = await ledgerEvent(store);
        await Promise.all([...listeners].map((stream) => stream.writeSSE(told)));
      } else if (++beaten * pace.look >= pace.beat) {
        beaten = 0;
        await Promise.all([...listeners].map((stream) => stream.write(": alive\n\n")));
      }
    } catch (error) {
      report?.(error);
    }
    timer = listeners.size === 0 ? null : again();
  };
  const again = () => setTimeout(() => void look(), pace.look).unref();

  app.get("/events", async (context) => {
    if (listeners.size >= MOST_LISTENERS) {
      context.header("Retry-After", "30");
      return respond(context, { status: 503, title: "Too many are listening already; ask again in half a minute." });
    }
    const { number } = await store.mark();
    if (timer === null) seen = number;
    const last = context.req.header("last-event-id");
    context.header("X-Accel-Buffering", "no");
    return streamSSE(context, async (stream) => {
      const ended = new Promise<void>((resolve) => stream.onAbort(resolve));
      listeners.add(stream);
      timer ??= again();
      await stream.write(`retry: 3000\nid: ${number}\n\n`);
      // One that comes back hears at once what it missed.
      if (last !== undefined && last !== String(number)) await stream.writeSSE(await ledgerEvent(store));
      await ended;
      listeners.delete(stream);
    });
  });
  return { count: () => listeners.size };
}

async function ledgerEvent(store: Store) {
  const { number, at } = await store.mark();
  const { documents, claims } = await store.counts();
  return { event: "ledger", id: String(number), data: JSON.stringify({ documents, claims, at }) };
}
