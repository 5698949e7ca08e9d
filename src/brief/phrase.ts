// A claim as an English clause that keeps who, whom, what, how sure and when. It says no more than the claim does; the words of the
// text stand beside it wherever it is printed.
import type { Claim } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import { whenText } from "./dates.js";
import { actorsIn } from "./names.js";
import { ACTS, type Verb, verbOf } from "./verbs.js";

/**
 * The clause without speaker and full stop: "North Korea probably gave ammunition to Russia"; null where the verb of the text is not
 * one that a brief may use, or the claim is a judgement: then only its own words will do.
 */
export function clauseOf(claim: Claim): string | null {
  if (claim.kind !== "event") return null;
  const verb = verbOf(claim.why.predicate);
  if (verb === null) return null;
  const rest = [complement(claim, verb), time(claim)].filter((part) => part !== "").join(" ");
  return `${actorsIn(claim.actor)} ${predicate(claim, verb)}${rest === "" ? "" : ` ${rest}`}`;
}

/** What sort of act it is, for a sentence that goes on with the text's own words: "help from North Korea to Russia". */
export function actOf(claim: Claim): string {
  const { noun, from, to } = ACTS[claim.type];
  const certainty = claim.certainty === "certain" ? "" : `${claim.certainty} `;
  const sort = claim.polarity === "negated" ? `no ${certainty}${noun}` : `${certainty}${noun}`;
  const ahead = claim.tense === "future" && claim.kind === "event" ? " to come" : "";
  const actors = actorsIn(claim.actor);
  const both = claim.recipient.length === 0 && claim.actor.length > 1 ? `between ${actors}` : `${from} ${actors}`;
  const recipient = claim.recipient.length === 0 ? "" : ` ${to} ${actorsIn(claim.recipient)}`;
  return `${sort}${ahead} ${both}${recipient}`;
}

/** Auxiliary, adverb and verb: every mix of certainty, tense and polarity has words of its own. */
export function predicate({ certainty, tense, polarity, actor }: Claim, verb: Verb): string {
  const not = polarity === "negated" ? " not" : "";
  const many = new Set(actor.map((one) => one.id ?? one.text)).size > 1;
  if (certainty === "possible" || certainty === "unknown") {
    return tense === "past" ? `may${not} have ${verb.participle}` : `may${not} ${verb.base}`;
  }
  const surely = certainty === "probable" ? "probably " : "";
  if (tense === "future") return `will${not} ${surely}${verb.base}`;
  if (tense === "past") return not === "" ? `${surely}${verb.past}` : `${surely}did not ${verb.base}`;
  if (not !== "") return `${surely}${many ? "do" : "does"} not ${verb.base}`;
  return `${surely}${many ? verb.base : third(verb.base)}`;
}

function complement(claim: Claim, verb: Verb): string {
  const recipient = claim.recipient.length === 0 ? "" : actorsIn(claim.recipient);
  if (verb.to === "") return recipient === "" ? (objectOf(claim) ?? verb.thing) : recipient;
  const thing = objectOf(claim) ?? verb.thing;
  if (recipient === "") return thing;
  return `${thing} ${verb.to} ${recipient}`.trim();
}

/** What can be imposed or lifted. */
const MEASURE = /sanction|tariff|restriction|embargo|\bban|measure|dut(y|ies)|freeze|blockade/i;

/** The object as the text has it, or null where it would not read: too long, or naming the actor again. */
function objectOf({ object, actor, why }: Claim): string | null {
  if (object === null) return null;
  const text = object.text
    .replace(/\s+/gu, " ")
    .replace(/^["“”']+|["“”']+$/g, "")
    .trim();
  if (text === "" || text.length > 60 || /^(and|or|but|[A-Z]\.)\s/.test(text) || /["“”]/.test(text)) return null;
  if (actor.some((one) => one.text.length > 2 && text.includes(one.text))) return null;
  // "takes transfer": the object is the codebook's own noun and not what was moved.
  if (object.class !== "agreement" && why.predicate.split(" ")[0] === text.split(" ").at(-1)) return null;
  if (/^(impose|extend|tighten|lift|ease)\b/.test(why.predicate) && !MEASURE.test(text)) return null;
  if (object.class !== "agreement" || /^(the|a|an|its|their|his|her|this|that|\d)\b/i.test(text))
    return text.replace(/^(The|A|An|Its|Their)\b/, (word) => word.toLowerCase());
  return /\s/.test(text) && /^\p{Lu}/u.test(text)
    ? `the ${text}`
    : `${/^[aeiou]/i.test(text) ? "an" : "a"} ${text.toLowerCase()}`;
}

function time(claim: Claim): string {
  return claim.time === null ? "" : whenText(claim.time);
}

function third(base: string): string {
  const [first = "", ...rest] = base.split(" ");
  const form = /(s|sh|ch|x|z|o)$/.test(first)
    ? `${first}es`
    : /[^aeiou]y$/.test(first)
      ? `${first.slice(0, -1)}ies`
      : `${first}s`;
  return [form, ...rest].join(" ");
}

/** Whether a claim can be put in a sentence of its own: named sides, not the same on both, and not merely asked. */
export function tellable(claim: Claim, published: Day): boolean {
  if (claim.certainty === "unknown" || claim.actor.length === 0) return false;
  if (claim.time !== null && claim.time.from > published && claim.tense === "past") return false;
  const actors = claim.actor.map(({ id }) => id);
  if (actors.some((id) => id === null)) return false;
  const recipients = claim.recipient.map(({ id }) => id);
  return recipients.every((id) => id !== null && !actors.includes(id));
}
