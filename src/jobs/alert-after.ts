// Alerts as the step that follows a pass of collecting: every watch is followed to the pass's day, and what its alerts say goes out.
// A source that is quiet for longer than its own past makes likely is told of as well. What a channel did not take is said and tried again.
import type { Channels } from "../deliver/channel.js";
import type { Store } from "../store/store.js";
import type { Watch } from "../watch/watch.js";
import { type Alerted, alertAll } from "./alert.js";
import type { AfterPass } from "./keep.js";
import { sourceStates } from "./source-states.js";
import { dayOfNow } from "./visit.js";
import type { WatchMemory } from "./watch-memory.js";

export interface AlertAfterOptions {
  readonly watches: readonly Watch[];
  readonly channels: Channels;
  readonly memories?: ReadonlyMap<string, WatchMemory> | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that one try to deliver may take. */
  readonly patience: number;
  readonly now: () => Date;
  readonly tell: (alerted: Alerted) => void;
}

export function alertAfter(store: Store, options: AlertAfterOptions): AfterPass {
  const { watches, channels, memories, env, patience, now, tell } = options;
  return async ({ at }) => {
    const quietSources = (await sourceStates(store, at)).flatMap(({ id, title, url, quietSince }) =>
      quietSince === null ? [] : [{ id, title: title || url, quietSince: dayOfNow(new Date(quietSince)) }],
    );
    const means = { now, env, patience };
    tell(await alertAll(store, { watches, channels, memories, means, day: dayOfNow(at), quietSources }));
  };
}
