// What the watch counts: the four quad classes of PLOVER, the five themes, and all traffic of the pair; and to which a claim belongs.
// A theme is read off type, mode and object alone; what only the wider text would tell stays unseen.
import type { Claim, EventType } from "../kernel/claim.js";
import { clauseKinds } from "../words/clauses.js";
import { plover, type Quad } from "../words/plover.js";
import { THEMES, type Theme } from "./watch.js";

/** `traffic`: all that the two do to each other or together, friendly or not; a rise of it foretells more than any of its kinds alone. */
export type Category = Quad | Theme | "traffic";

/** In the order in which pages and tables show them; states hold numbers by place in it. */
export const CATEGORIES: readonly Category[] = ["MX", "VX", "MC", "VC", ...THEMES, "traffic"];

export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  MX: "material conflict",
  VX: "verbal conflict",
  MC: "material cooperation",
  VC: "verbal cooperation",
  "defence-pact": "a defence pact",
  "arms-transfer": "arms and troops",
  "nuclear-missile": "nuclear weapons and missiles",
  territory: "disputed territory",
  sanctions: "sanctions",
  traffic: "all that is told between the two",
};

// "Comprehensive strategic partnership" is what the treaty of 2024 is called; its name does not say defence.
const PACT = /\b(defen[cs]e|alliance|military|security|mutual (aid|assistance|support)|strategic partnership)\b/i;
const MEASURE = /\b(sanctions?|embargo(es)?|asset freezes?|blacklist|export controls?)\b/i;
const ARMS = new Set(["arms", "missile", "troops"]);
const PROGRAMME = new Set(["nuclear", "missile", "space"]);
const BINDING = new Set(["AGREE", "SUPPORT", "COOPERATE"]);
const GIVING = new Set(["AGREE", "AID", "COOPERATE"]);

/** The types that can touch a theme without an object. */
export const THEME_TYPES: readonly EventType[] = ["SANCTION", "MOBILIZE"];

/** The quad class of an event; null for an assessment or a standing fact, which are no acts. */
export function quadOf(claim: Pick<Claim, "type">): Quad | null {
  return plover(claim.type)?.quad ?? null;
}

/** The themes that an event or an assessment touches, in the order of THEMES; none for a standing fact. */
export function themesOf(claim: Pick<Claim, "type" | "mode" | "object">): readonly Theme[] {
  if (claim.type === "STAND") return [];
  const text = claim.object?.text ?? "";
  const kind = claim.object?.class ?? null;
  const touches: Readonly<Record<Theme, boolean>> = {
    "defence-pact":
      kind === "agreement" && BINDING.has(claim.type) && (PACT.test(text) || clauseKinds(text).includes("defence")),
    "arms-transfer": kind !== null && ARMS.has(kind) && GIVING.has(claim.type),
    "nuclear-missile":
      (kind !== null && PROGRAMME.has(kind)) || (claim.type === "MOBILIZE" && claim.mode === "weapons"),
    territory: kind === "territory",
    sanctions: claim.type === "SANCTION" || MEASURE.test(text),
  };
  return THEMES.filter((theme) => touches[theme]);
}
