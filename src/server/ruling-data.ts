// An analyst's ruling, written over HTTP: POST /rulings.json. It is kept beside the claim or record and changes nothing in it; whose
// token it is stands in it. Who may write is for access.ts.
import type { Hono } from "hono";
import { z } from "zod";
import { NoroshiError } from "../kernel/error.js";
import type { AppOptions } from "./options.js";

const sentence = z
  .string()
  .trim()
  .min(1, "is empty")
  .max(2_000, "is longer than 2000 characters")
  .refine((text) => !/[^\P{Cc}\t\n\r]/u.test(text), "holds a control character");
const id = z.string().regex(/^[!-~]{1,200}$/, "is no id");
const RULING = z.strictObject({
  target: id,
  status: z.enum(["confirmed", "rejected", "merged"]),
  into: id.nullable().default(null),
  why: sentence,
});

export function addRulingData(app: Hono, { store, now }: AppOptions): void {
  app.post("/rulings.json", async (context) => {
    const read = RULING.safeParse(parsed(await context.req.text()));
    if (!read.success) {
      const { path, message } = read.error.issues[0]!;
      throw new NoroshiError("usage", `The ruling does not fit: ${path.join(".") || "it"} ${message}.`);
    }
    const ruling = await store.putRuling({ ...read.data, by: context.get("visitor").name, at: now().toISOString() });
    return context.json({ ruling }, 201);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NoroshiError("usage", "The body is no JSON; send an object with target, status and why.", cause);
  }
}
