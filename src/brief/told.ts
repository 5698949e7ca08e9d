// A folded act as one sentence: what, according to whom, in which outlets, and how many independent reports tell it.
// The outlet's own voice has no speaker; then the outlet stands for what it says.
import type { Actor } from "../kernel/claim.js";
import { words } from "../kernel/span.js";
import type { BriefSentence } from "./brief.js";
import { dayText } from "./dates.js";
import { type FoldedClaim, type ToldClaim, witnesses } from "./fold.js";
import { inSentence, listed, opened, speakerIn } from "./names.js";
import { actOf, clauseOf } from "./phrase.js";

/** Speakers and outlets named before the rest is counted. */
const NAMED = 2;

/** Words of a quote shown within a sentence; the whole stands at the end of the brief. In UTF-16 units. */
const LONGEST_QUOTE = 180;

/** "According to X, A gave ammunition to B (Kita Wire, 19 June 2024; 3 outlets)." */
export function foldedSentence(act: FoldedClaim): BriefSentence {
  const denied = act.denials.length === 0 ? "" : ` Denied by ${deniers(act.denials)}.`;
  return {
    text: `${lead(act.told)} (${reports(act.told)}).${denied}`,
    claims: ids([...act.told, ...act.denials]),
    records: [],
  };
}

/** Both sides of what is told by some and denied by others. */
export function contestedSentence(act: FoldedClaim): BriefSentence {
  const denial = quoted(act.denials[0]!);
  const text = `${lead(act.told)} (${reports(act.told)}). Denied by ${deniers(act.denials)}: ${denial} (${reports(act.denials)}).`;
  return { text, claims: ids([...act.told, ...act.denials]), records: [] };
}

/** The best telling that can be put in our words; else the best in its own. */
function lead(told: readonly ToldClaim[]): string {
  const said = itself(told) ? "" : speakers(told);
  const best = told[0]!;
  if (best.claim.kind === "assessment") {
    const by = best.claim.attribution.find(speaking) ?? best.claim.actor[0]!;
    return `${opened(speakerIn(by))}: ${quoted(best)}`;
  }
  for (const { claim } of told) {
    const clause = clauseOf(claim);
    if (clause !== null) return said === "" ? opened(clause) : `According to ${said}, ${clause}`;
  }
  const named = opened(actOf(best.claim));
  return said === "" ? `${named}: ${quoted(best)}` : `${named}, according to ${said}: ${quoted(best)}`;
}

/** Whether those who act are the only ones who tell it: "Russia praised" needs no "according to Russia". */
function itself(told: readonly ToldClaim[]): boolean {
  return told.every(
    ({ claim }) =>
      claim.attribution[0] === undefined ||
      (claim.attribution[0].id !== null &&
        claim.actor.length === 1 &&
        claim.attribution[0].id === claim.actor[0]!.id &&
        !named(claim.attribution[0].text)),
  );
}

/** A pronoun that nobody could be found for names no speaker. */
function speaking({ id, text }: Actor): boolean {
  return id !== null || !/^(it|he|she|they|we|i|you|who|which|that)$/i.test(text.trim());
}

/** A person or an office says more than its state's name. */
function named(text: string): boolean {
  return text.trim().includes(" ");
}

function quoted({ claim, document }: ToldClaim): string {
  const text = words(document.text, claim.span).replace(/\s+/gu, " ").trim();
  if (text.length <= LONGEST_QUOTE) return `“${text}”`;
  return `“${text.slice(0, text.lastIndexOf(" ", LONGEST_QUOTE))} …”`;
}

function speakers(told: readonly ToldClaim[]): string {
  return some(namesOf(told.flatMap(({ claim }) => claim.attribution.filter(speaking).slice(0, 1))));
}

/** Each speaker once; a state's bare name says nothing more beside one who speaks for it. */
function namesOf(actors: readonly Actor[]): readonly string[] {
  const bare = ({ id }: Actor, name: string) => id !== null && name === inSentence(id);
  const told = actors.map((actor) => ({ actor, name: speakerIn(actor) }));
  const spoken = new Set(told.flatMap(({ actor, name }) => (bare(actor, name) ? [] : [actor.id])));
  return [...new Set(told.flatMap(({ actor, name }) => (bare(actor, name) && spoken.has(actor.id) ? [] : [name])))];
}

/** Who denies: the speaker where one is named, else whoever would have acted. */
function deniers(denials: readonly ToldClaim[]): string {
  const actors = denials.flatMap(({ claim }) => claim.attribution.find(speaking) ?? claim.actor[0] ?? []);
  const outlets = denials
    .filter(({ claim }) => !claim.attribution.some(speaking) && claim.actor.length === 0)
    .map(({ document }) => document.outlet ?? document.name);
  return some([...new Set([...namesOf(actors), ...outlets])]);
}

/** Where it stands: the first outlet with its day, and how many independent ones there are. */
function reports(told: readonly ToldClaim[]): string {
  const apart = witnesses([...told].sort((a, b) => (a.document.published < b.document.published ? -1 : 1)));
  const first = apart[0]!.document;
  const place = `${first.outlet ?? first.name}, ${dayText(first.published)}`;
  const copies = told.length > apart.length && new Set(told.map(({ document }) => document.id)).size > apart.length;
  const outlets = new Set(apart.map(({ document }) => document.outlet ?? document.name)).size;
  const more =
    outlets > 1
      ? `; ${outlets} outlets, ${apart.length} independent reports`
      : apart.length > 1
        ? `; ${apart.length} reports`
        : "";
  return `${place}${more}${copies ? "; copies counted once" : ""}`;
}

function some(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return listed(names);
  return `${names.slice(0, NAMED).join(", ")} and ${names.length - NAMED} others`;
}

/** Every claim once, one for each origin first. */
function ids(told: readonly ToldClaim[]): readonly string[] {
  const apart = witnesses(told);
  return [...new Set([...apart, ...told].map(({ claim }) => claim.id))];
}
