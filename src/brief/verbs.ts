// The verbs a brief may use: past and participle, and how each takes the one it is done to. Where the verb of the text is not here,
// the sort of act is named and the text speaks for itself, so that a sentence says less rather than something wrong.
import type { ClaimType } from "../kernel/claim.js";

export interface Verb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  /** Preposition before the recipient where there is also an object; "" where the recipient is itself the object. */
  readonly to: string;
  /** What follows the verb where the claim names no object. */
  readonly thing: string;
}

/** base[/past/participle] | before the recipient | object understood. Regular forms are left out. */
const TABLE = `
sign | with | an agreement
ratify | with | an agreement
conclude | with | an agreement
finalise | with | an agreement
approve | with | an agreement
endorse | with |
send/sent/sent | to |
give/gave/given | to | help
provide | to | help
supply | to | help
deliver | to | goods
ship/shipped/shipped | to | goods
transfer/transferred/transferred | to | goods
export | to | goods
sell/sold/sold | to | goods
buy/bought/bought | from | goods
import | from | goods
procure | from | goods
receive | from | help
donate | to | help
deploy | to | forces
dispatch | to | forces
impose | on | sanctions
extend | on | sanctions
tighten | on | sanctions
lift | on | sanctions
ease | on | sanctions
freeze/froze/frozen | of | assets
expel/expelled/expelled | of | diplomats
recall | from | an ambassador
condemn | |
denounce | |
criticise | |
criticize | |
accuse | |
blame | |
urge | |
warn | |
threaten | |
attack | |
invade | |
strike/struck/struck | |
shell | |
bomb | |
visit | |
host | |
meet/met/met | |
welcome | |
thank | |
praise | |
congratulate | |
support | |
back | |
recognise | |
help | |
aid | |
arm | |
summon | from | an ambassador
veto | against | a resolution
reject | by | what was asked
refuse | by | what was asked
dismiss | by | what was said
deny/denied/denied | by | what was said
suspend | with | an agreement
halt | with | cooperation
scrap/scrapped/scrapped | with | an agreement
annul/annulled/annulled | with | an agreement
test | | weapons
launch | at | missiles
fire | at | missiles
conduct | with | exercises
hold/held/held | with | talks
`;

const VERBS = new Map<string, Verb>();
for (const line of TABLE.trim().split("\n")) {
  const [forms = "", to = "", thing = ""] = line.split("|").map((cell) => cell.trim());
  const [base = "", past = regular(base), participle = past] = forms.split("/");
  VERBS.set(base, { base, past, participle, to, thing });
}

/** The verb of a claim's own predicate, or null where a brief does not use it. */
export function verbOf(predicate: string): Verb | null {
  return VERBS.get(predicate.split(" ")[0] ?? "") ?? null;
}

interface Act {
  readonly noun: string;
  readonly from: string;
  readonly to: string;
}

const act = (noun: string, to: string, from = "by"): Act => ({ noun, from, to });

/** What each type is called where the text's own words follow. */
export const ACTS: Readonly<Record<ClaimType, Act>> = {
  AGREE: act("agreement or offer", "toward"),
  CONSULT: act("talks", "with", "of"),
  SUPPORT: act("support", "for"),
  CONCEDE: act("concession", "to"),
  COOPERATE: act("cooperation", "with", "of"),
  AID: act("help", "to", "from"),
  RETREAT: act("withdrawal", "before"),
  REQUEST: act("request", "to"),
  ACCUSE: act("criticism", "of"),
  REJECT: act("refusal", "toward"),
  THREATEN: act("threat", "to"),
  PROTEST: act("protest", "against", "in"),
  SANCTION: act("measures", "against"),
  MOBILIZE: act("military move", "toward"),
  COERCE: act("coercion", "against"),
  ASSAULT: act("use of force", "against"),
  ASSESS: act("judgement", "on", "of"),
  STAND: act("standing", "toward", "of"),
};

function regular(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}
