// A watch: which two states, from whose standpoint, and which themes. Read from the JSON that a user writes.
// It checks the shape and the sense of what is written; whether the ledger holds anything about the pair it cannot know.
import { z } from "zod";
import { NoroshiError } from "../kernel/error.js";

export const THEMES = ["defence-pact", "arms-transfer", "nuclear-missile", "territory", "sanctions"] as const;
export type Theme = (typeof THEMES)[number];

export interface Watch {
  /** Letters, digits and hyphens: it stands in addresses. */
  readonly id: string;
  readonly name: string;
  readonly pair: readonly [string, string];
  /** Whose concern the level is; may be one of the pair. */
  readonly observer: string;
  readonly themes: readonly Theme[];
}

const code = z.string().regex(/^[A-Z0-9]{2,8}$/, "is no actor's code, such as JPN or NATO");

const watchSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and single hyphens, such as rus-prk"),
    name: z.string().trim().min(1, "must not be empty"),
    pair: z.tuple([code, code]),
    observer: code,
    themes: z.array(z.enum(THEMES)),
  })
  .refine((watch) => watch.pair[0] !== watch.pair[1], { path: ["pair"], message: "must name two different actors" })
  .refine((watch) => new Set(watch.themes).size === watch.themes.length, {
    path: ["themes"],
    message: "must not name a theme twice",
  });

/**
 * Reads one watch from parsed JSON.
 * @param where what to call the input in an error: a file, a request
 * @throws NoroshiError bad-input naming the field and what is wanted
 */
export function readWatch(input: unknown, where: string): Watch {
  const result = watchSchema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const field = issue.path.length === 0 ? "it" : `"${issue.path.join(".")}"`;
  throw new NoroshiError(
    "bad-input",
    `${where}: ${field}: ${issue.message}. A watch is {"id","name","pair":[A,B],"observer","themes":[…]}.`,
    result.error,
  );
}

/** Reads a list of watches, or one alone; two with the same id are an error. */
export function readWatches(input: unknown, where: string): readonly Watch[] {
  const list = Array.isArray(input) ? input : [input];
  if (list.length === 0) throw new NoroshiError("bad-input", `${where}: no watch in it; write at least one.`);
  const watches = list.map((one, index) => readWatch(one, list.length > 1 ? `${where}, watch ${index + 1}` : where));
  const seen = new Set<string>();
  for (const { id } of watches) {
    if (seen.has(id)) throw new NoroshiError("bad-input", `${where}: two watches have the id "${id}"; rename one.`);
    seen.add(id);
  }
  return watches;
}
