// The JSON of data/agreements, checked field by field and turned into Agreements. A date is YYYY, YYYY-MM, YYYY-MM-DD or
// two of them joined by ".."; a party is a code, or an object where it came later, left, signed on its own or never joined.
import { z } from "zod";
import { type DateRange, parseRange } from "../../kernel/range.js";
import { CLAUSE_KINDS } from "../../kernel/record.js";

const date = z.string().transform((text, context): DateRange => {
  const range = parseRange(text);
  if (range !== null) return range;
  context.addIssue(`"${text}" is no date; write YYYY, YYYY-MM, YYYY-MM-DD or two of them joined by ".."`);
  return z.NEVER;
});
const event = date.nullable().default(null);
const text = z.string().min(1);
const note = text.nullable().default(null);
const sentence = z.string().regex(/^.+\.$/, "it is a sentence and ends with a full stop");
const sentences = z.array(sentence).default([]);
const code = z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/, "a code is 2 to 8 capitals or figures, such as RUS");
const place = z.string().regex(/^[a-z0-9-]+$/, "a place is written in small letters and hyphens, such as senkaku");

const spell = z.strictObject({ from: event, to: event, note });

const party = z.union([
  code.transform((id) => ({ id, signed: null, spells: [{ from: null, to: null, note: null }], via: null })),
  z
    .strictObject({
      id: code,
      signed: event,
      from: event,
      to: event,
      note,
      spells: z.array(spell).min(1).optional(),
      joined: z.boolean().default(true),
    })
    .transform(({ id, signed, from, to, note, spells, joined }) => ({
      id,
      signed,
      spells: joined ? (spells ?? [{ from, to, note }]) : [],
      via: null,
    })),
]);

const scope = z.strictObject({
  text,
  home: z.boolean().default(true),
  areas: z.array(place).min(1).nullable().default(null),
  administered: z.boolean().default(false),
  includes: z.array(place).default([]),
  excludes: z.array(place).default([]),
});

const codes = z.array(code).min(1).nullable().default(null);

const clause = z.strictObject({
  kind: z.enum(CLAUSE_KINDS),
  article: note,
  trigger: z.enum(["attack", "threat", "conflict", "always"]),
  firmness: z.enum(["automatic", "obliged", "own-process", "consult"]),
  text: sentence,
  condition: sentence.nullable().default(null),
  scope: scope.nullable().default(null),
  by: codes,
  for: codes,
  against: codes,
  within: z.enum(["covers", "excludes", "silent"]).default("silent"),
  spell: spell.nullable().default(null),
});

const source = z.strictObject({ title: text, url: z.url().nullable().default(null), article: note });

export const agreementSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "an id is written in small letters, figures and hyphens"),
  name: text,
  form: z.enum(["treaty", "agreement", "political", "national"]).default("treaty"),
  organisation: code.nullable().default(null),
  parties: z.array(party).min(1),
  announced: event,
  signed: event,
  inForce: event,
  ended: event,
  endedBy: note,
  duration: note,
  suspensions: z
    .array(z.strictObject({ spell, between: codes, effect: z.enum(["suspended", "doubtful"]), reason: sentence }))
    .default([]),
  succession: note,
  clauses: z.array(clause).default([]),
  reservations: z
    .array(
      z.strictObject({
        party: code,
        text: sentence,
        kinds: z.array(z.enum(CLAUSE_KINDS)).nullable().default(null),
        spell: spell.nullable().default(null),
      }),
    )
    .default([]),
  sources: z.array(source).min(1),
  unknown: sentences,
});

/** One file of the register: what it covers, the day up to which its facts are meant to hold, and its agreements. */
export const registerFileSchema = z.strictObject({
  about: text,
  seen: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  agreements: z.array(agreementSchema),
});
