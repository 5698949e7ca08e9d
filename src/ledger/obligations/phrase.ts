// The words of the answer: where a clause is written, how an agreement stands, and who must do what toward whom. It makes
// sentences of what is known and decides nothing.
import { type Agreement, binds, type Clause } from "../agreements/agreement.js";
import type { Status } from "../agreements/status.js";
import type { Duty } from "./obligation.js";

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The status as words, with its subject where that is one party. */
export function told({ who, reason }: Status, nameOf: (id: string) => string): string {
  return who === null ? reason : `${nameOf(who)} ${reason}`;
}

/** "Article 4 of the Treaty …", or the name alone. */
export function cite(agreement: Agreement, clause: Clause | null): string {
  return clause?.article == null ? `the ${agreement.name}` : `${clause.article} of the ${agreement.name}`;
}

/** The sentence of a row: where it is written, how it stands, who must do what, and the clause. */
export function reasonOf(
  agreement: Agreement,
  clause: Clause,
  duty: Duty,
  state: string,
  to: string,
  status: Status,
  nameOf: (id: string) => string,
): string {
  const verb = binds(agreement) ? verbOf(clause, duty) : pledgeOf(clause, duty);
  const standing = ` (${told(status, nameOf)})`;
  return `Under ${cite(agreement, clause)}${standing}, ${nameOf(state)} ${verb} ${nameOf(to)}: ${clause.text}`;
}

function pledgeOf(clause: Clause, duty: Duty): string {
  const help = duty === "defend" || duty === "assist";
  return help && clause.firmness === "own-process" ? `has said it would itself decide how to ${duty}` : PLEDGE[duty];
}

const PLEDGE: Readonly<Record<Duty, string>> = {
  defend: "has said it would help to defend",
  assist: "has said it would assist",
  join: "has said it would stand beside",
  consult: "has said it would consult with",
  "stay-neutral": "has said it would not act against",
  "not-attack": "has said it would not use force against",
};

function verbOf(clause: Clause, duty: Duty): string {
  if (duty === "consult") return "must consult with";
  if (duty === "stay-neutral") return "must stay neutral toward";
  if (duty === "not-attack") return "must not use force against";
  if (duty === "join") return "must take the side of";
  const act = duty === "assist" ? "assist" : "help to defend";
  if (clause.firmness === "automatic") return `must at once ${act}`;
  if (clause.firmness === "own-process") return `must, by its own constitutional processes, ${act}`;
  return clause.firmness === "consult" ? `must consult on how to ${act}` : `must ${act}`;
}
