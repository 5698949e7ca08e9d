// Reads and checks what a request asks for, by the table of routes: a name that an address does not take, one given twice, or a value that
// does not fit is refused with a sentence, since a filter that is silently dropped gives wrong answers. It looks nothing up in the ledger.
import type { Context } from "hono";
import { z } from "zod";
import { actorNamed } from "../jobs/actor-named.js";
import { type ClaimType, EVENT_TYPES, type Kind } from "../kernel/claim.js";
import { needDay } from "../kernel/day.js";
import { NoroshiError } from "../kernel/error.js";
import { knownUntil } from "../store/known.js";
import { PARAMETERS, type ParameterName, type Route } from "./routes.js";

/** Rows of one answer at most. */
export const MOST_ROWS = 1_000;
/** Characters of one value: a search of several sentences fits. */
const LONGEST = 1_000;

const CLAIM_TYPES: readonly ClaimType[] = [...EVENT_TYPES, "ASSESS", "STAND"];
const CLAIM_KINDS: readonly Kind[] = ["event", "assessment", "standing"];

// Control characters stand in no name, day or search that a person writes; a line break between words does.
const text = z
  .string()
  .max(LONGEST, `is longer than ${LONGEST} characters`)
  .refine((value) => !/[^\P{Cc}\t\n\r]/u.test(value), "holds a control character");
const day = (name: string) => text.transform((value) => needDay(value, name));
const whole = (from: number, to: number) =>
  text
    .regex(/^\d{1,6}$/, `is a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine((value) => value >= from && value <= to, `is a whole number from ${from} to ${to}`);
const listOf = <T extends string>(allowed: readonly [T, ...T[]] | readonly T[]) =>
  text
    .transform((value) => value.split(","))
    .pipe(z.array(z.enum(allowed as readonly [T, ...T[]], `takes ${allowed.join(", ")}, with commas`)).max(50));

const CHECKS = {
  asOf: day("asOf"),
  knownAt: text.transform((value) => {
    knownUntil(value); // throws where it is no moment; the ledger reads it again
    return value;
  }),
  between: text
    .transform((value) => value.split(","))
    .pipe(z.array(z.string()).length(2, "takes two actors with a comma, such as between=RUS,PRK"))
    .transform((pair): readonly [string, string] => [actorNamed(pair[0]!), actorNamed(pair[1]!)])
    .refine(([a, b]) => a !== b, "takes two actors that are not one"),
  involving: text.transform(actorNamed),
  document: text,
  outlet: text,
  country: text,
  lang: text,
  types: listOf<ClaimType>(CLAIM_TYPES),
  kinds: listOf<Kind>(CLAIM_KINDS),
  from: day("from"),
  to: day("to"),
  text,
  limit: whole(1, MOST_ROWS),
  cursor: text.regex(/^[\w-]+$/, 'is "next" of the answer before, as it stands'),
  order: z.enum(["oldest", "newest"], "is oldest or newest"),
  if: text,
  on: day("on"),
  depth: whole(1, 9),
  at: text,
  watch: text,
  all: z.enum(["true", "false"], "is true or false"),
} satisfies Partial<Record<ParameterName, z.ZodType>>;

/** What a request asks for; whatever it leaves out is undefined. An empty field of a form is left out. */
export type Asked = { readonly [Name in keyof typeof CHECKS]?: z.output<(typeof CHECKS)[Name]> };

/** @throws NoroshiError `usage`, `bad-date` or `unknown-actor`, with the name of the parameter */
export function asked(context: Context, { query, required }: Route): Asked {
  const names: readonly string[] = query;
  const found: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(context.req.queries())) {
    if (!names.includes(name)) throw stray(name, names);
    if (values.length > 1)
      throw new NoroshiError("usage", `The parameter "${name}" is given ${values.length} times; give it once.`);
    const value = values[0] ?? "";
    if (value === "") continue;
    const check: z.ZodType = CHECKS[name as keyof typeof CHECKS] ?? text;
    const read = check.safeParse(value);
    if (!read.success) throw new NoroshiError("usage", `${name} ${read.error.issues[0]!.message}.`);
    found[name] = read.data;
  }
  for (const name of required) {
    if (found[name] === undefined)
      throw new NoroshiError("usage", `The parameter "${name}" is needed here: ${PARAMETERS[name]}.`);
  }
  return found as Asked;
}

function stray(name: string, names: readonly string[]): NoroshiError {
  const known = names.length === 0 ? "no parameter" : names.join(", ");
  return new NoroshiError(
    "usage",
    `The parameter "${name.slice(0, 40)}" is not known here; this address takes ${known}.`,
  );
}
