// The acts between two actors as data: claim and denial side by side, copies folded into origins.
// It gives ids; the words are at /claims/{id}.json.
import type { Hono } from "hono";
import { mattersBetween, type PairMatters } from "../jobs/matters.js";
import { Kept } from "./kept.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { ROUTES } from "./routes.js";

/** Pairs, each with the days and known times that are looked at. */
const MOST_PAIRS = 32;

export function addMatterData(app: Hono, { store }: AppOptions): void {
  const kept = new Kept<PairMatters>(MOST_PAIRS);
  app.get("/matters.json", async (context) => {
    const { between, limit = 100, ...query } = asked(context, ROUTES.matters);
    const { matters, since } = await kept.get(JSON.stringify([between, query]), context.get("mark"), () =>
      mattersBetween(store, between!, query),
    );
    return context.json({ matters: matters.slice(0, limit), since });
  });
}
