// The acts between two actors as data: claim and denial side by side, copies folded into origins.
// It gives ids; the words are at /claims/{id}.json.
import type { Context, Hono } from "hono";
import { mattersBetween, type PairMatters } from "../jobs/matters.js";
import { atom, matterEntries } from "./atom.js";
import { Kept } from "./kept.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { ROUTES } from "./routes.js";
import { jsonAnswer } from "./text-answer.js";

/** Pairs, each with the days and known times that are looked at. */
const MOST_PAIRS = 32;

export function addMatterData(app: Hono, { store }: AppOptions): void {
  const kept = new Kept<PairMatters>(MOST_PAIRS);
  const known = async (context: Context) => {
    const { between, limit = 100, ...query } = asked(context, ROUTES.matters);
    const { matters, since } = await kept.get(JSON.stringify([between, query]), context.get("mark"), () =>
      mattersBetween(store, between!, query),
    );
    return { matters: matters.slice(0, limit), since };
  };
  app.get("/matters.json", async (context) => jsonAnswer(context, await known(context)));
  app.get("/matters.xml", async (context) => {
    const { matters } = await known(context);
    return atom(context, "Noroshi: matters", matterEntries(matters), null);
  });
}
