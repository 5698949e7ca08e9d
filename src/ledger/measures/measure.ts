// What the files of data/measures hold: measures of the Security Council, the European Union and single states, with the
// transfers that each rule forbids. A schema checks the form field by field; whether a rule is law it cannot check.
import { z } from "zod";
import { type Day, parseDay } from "../../kernel/day.js";
import { TRANSFER_CLASSES, type TransferClass } from "../../kernel/record.js";

export const CAP_UNITS = ["barrel", "tonne", "USD"] as const;

export interface Amount {
  readonly amount: number;
  readonly unit: (typeof CAP_UNITS)[number];
}

/** What may pass, for all states together unless the rule says otherwise. */
export interface Cap extends Amount {
  /** `year`: from the day and month on which the rule begins; `term`: the whole of the rule. */
  readonly period: "year" | "term";
  /** The same cap in another unit. */
  readonly or?: Amount | undefined;
}

/** Days on which something bound, both ends included; an open end is null. */
export interface Force {
  readonly from: Day;
  readonly to: Day | null;
}

export interface Rule extends Force {
  readonly paragraph: string;
  /** Seen from the state that the measure is on. */
  readonly direction: "to" | "from" | "both";
  readonly class: TransferClass;
  readonly what: string;
  /** Null where nothing may pass. */
  readonly cap: Cap | null;
  /** Who or what is let through; "none" where the paragraph names nothing. */
  readonly exempt: string;
  readonly unsure?: string | undefined;
}

export interface Measure {
  readonly id: string;
  /** UNSC, EU, or a state by its ISO 3166-1 alpha-3 code. */
  readonly body: string;
  readonly on: string;
  readonly adopted: Day;
  readonly title: string;
  readonly source: { readonly title: string; readonly url: string };
  readonly inForce: readonly Force[];
  readonly rules: readonly Rule[];
  readonly note?: string | undefined;
  readonly unsure?: string | undefined;
}

const day = z.string().transform((text, context): Day => {
  const parsed = text.length === 10 ? parseDay(text) : null;
  if (parsed !== null) return parsed;
  context.addIssue(`"${text}" is no day of the calendar; write YYYY-MM-DD`);
  return z.NEVER;
});
const state = z.string().regex(/^[A-Z]{3}$/, "a state is three capitals, such as PRK");
const amount = z.strictObject({ amount: z.number().positive(), unit: z.enum(CAP_UNITS) });

export const ruleSchema = z
  .strictObject({
    paragraph: z.string().min(1),
    direction: z.enum(["to", "from", "both"]),
    class: z.enum(TRANSFER_CLASSES),
    what: z.string().min(3),
    cap: amount.extend({ period: z.enum(["year", "term"]), or: amount.optional() }).nullable(),
    from: day,
    to: day.nullable(),
    exempt: z.string().min(4),
    unsure: z.string().optional(),
  })
  .refine((rule) => rule.to === null || rule.from <= rule.to, "ends before it begins")
  .refine((rule) => rule.cap?.period !== "term" || rule.to !== null, "a cap over a term needs its end");

/** One measure as a file writes it; a file is a list of them. */
export const measureSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "an id is written in small letters, figures and hyphens"),
  body: z.union([z.enum(["UNSC", "EU"]), state]),
  on: state,
  adopted: day,
  title: z.string().min(5),
  source: z.strictObject({ title: z.string().min(5), url: z.url({ protocol: /^https$/ }) }),
  inForce: z.array(z.strictObject({ from: day, to: day.nullable() })).min(1),
  rules: z.array(ruleSchema).min(1),
  note: z.string().optional(),
  unsure: z.string().optional(),
});
