// The brief and level of each watch, kept while the ledger is as it was, and made before anybody asks once the ledger has come to rest.
// On a large ledger they cost seconds: every claim of the pair is replayed from the first day on.
import type { BriefClocks } from "../jobs/make-brief.js";
import { briefAndLevel } from "../jobs/make-brief.js";
import type { Watch } from "../watch/watch.js";
import { Kept } from "./kept.js";
import type { AppOptions } from "./options.js";

export type Watched = Awaited<ReturnType<typeof briefAndLevel>>;

/** Watches, each with a few days and known times that somebody looks at. */
const MOST_BRIEFS = 32;
/** Milliseconds between two looks at the mark. */
const LOOK = 2_000;

export interface Briefs {
  of(watch: Watch, clocks: BriefClocks, mark: number): Promise<Watched>;
  /** Begins to make what will be asked for; returns how to end it. */
  keepReady(): () => void;
}

export function keepBriefs({ store, watches, report }: AppOptions): Briefs {
  const kept = new Kept<Watched>(MOST_BRIEFS);
  const of = (watch: Watch, { asOf, knownAt }: BriefClocks, mark: number) =>
    kept.get(JSON.stringify([watch.id, asOf, knownAt]), mark, () => briefAndLevel(store, watch, { asOf, knownAt }));
  return {
    of,
    keepReady: () => {
      let timer: NodeJS.Timeout | null = null;
      let ended = false;
      let last = -1;
      let ready = -1;
      const look = async () => {
        try {
          const { number } = await store.mark();
          // A mark seen twice is at rest: in the middle of an ingest nothing is made that would be old at once.
          if (number === last && number !== ready) {
            for (const watch of watches) if (!ended) await of(watch, {}, number);
            ready = number;
          }
          last = number;
        } catch (error) {
          if (!ended) report?.(error);
        }
        if (!ended) timer = setTimeout(() => void look(), LOOK).unref();
      };
      void look();
      return () => {
        ended = true;
        if (timer !== null) clearTimeout(timer);
      };
    },
  };
}
