// The sources as data: how each fares and what its silence means. It reads what collecting has kept and asks no source.
// A parameter that is not known is refused, as everywhere.
import type { Hono } from "hono";
import { sourceStates } from "../jobs/source-states.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { ROUTES } from "./routes.js";

export function addSources(app: Hono, { store, now }: AppOptions): void {
  app.get("/sources.json", async (context) => {
    asked(context, ROUTES.sources);
    return context.json({ sources: await sourceStates(store, now()) });
  });
}
