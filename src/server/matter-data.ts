// The acts between two actors as data: claim and denial side by side, copies folded into origins.
// It gives ids; the words are at /claims/{id}.json.
import type { Hono } from "hono";
import { mattersBetween } from "../jobs/matters.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { ROUTES } from "./routes.js";

export function addMatterData(app: Hono, { store }: AppOptions): void {
  app.get("/matters.json", async (context) => {
    const { between, limit = 100, ...query } = asked(context, ROUTES.matters);
    const { matters, since } = await mattersBetween(store, between!, query);
    return context.json({ matters: matters.slice(0, limit), since });
  });
}
