// The sources as data: how each fares and what its silence means. It reads what collecting has kept and asks no source.
// A parameter that is not known is refused, as everywhere.
import type { Hono } from "hono";
import { sourceStates } from "../jobs/source-states.js";
import { NoroshiError } from "../kernel/error.js";
import type { AppOptions } from "./options.js";

export function addSources(app: Hono, { store, now }: AppOptions): void {
  app.get("/sources.json", async (context) => {
    const [stray] = Object.keys(context.req.query());
    if (stray !== undefined)
      throw new NoroshiError(
        "usage",
        `The parameter "${stray.slice(0, 40)}" is not known here; this address takes none.`,
      );
    return context.json({ sources: await sourceStates(store, now()) });
  });
}
