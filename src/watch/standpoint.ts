// From where the observer stands: what a claim is to the watch (between the pair, against an ally, one side alone) and how far it
// raises the observer's level. Cooperation of two others raises it, conflict raises it everywhere, and so does much traffic of any kind
// between the pair, the observer's own too; nothing here lowers it.
// Who the observer's allies are is told by the ledger, not here.
import type { Claim } from "../kernel/claim.js";
import { type Category, quadOf, themesOf } from "./category.js";
import type { Theme, Watch } from "./watch.js";
import type { Weights } from "./weights.js";

export interface Standpoint {
  readonly watch: Watch;
  /** Codes bound to the observer by a defence clause in force, on the day looked at. */
  readonly allies: readonly string[];
}

/** `party`: one of the pair itself. `ally`: bound to one of them. `third`: neither. */
export type Role = "party" | "ally" | "third";

export function roleOf({ watch, allies }: Standpoint): Role {
  if (watch.pair.includes(watch.observer)) return "party";
  return watch.pair.some((one) => allies.includes(one)) ? "ally" : "third";
}

/**
 * `between`: one of the pair toward the other, or both with each other. `joint`: both together toward somebody else.
 * `against-ally`: one of the pair, not the observer, toward an ally. `alone`: anything else that one of the pair does or has done to it.
 */
export type Scope = "between" | "joint" | "against-ally" | "alone";

type Act = Pick<Claim, "type" | "mode" | "object" | "actor" | "recipient">;

/** What the claim is to the watch, or null where none of the pair is in it. */
export function scopeOf(claim: Act, standpoint: Standpoint): Scope | null {
  const [a, b] = standpoint.watch.pair;
  const actors = claim.actor.map((one) => one.id);
  const recipients = claim.recipient.map((one) => one.id);
  const acting = (id: string) => actors.includes(id);
  const given = (id: string) => recipients.includes(id);
  if ((acting(a) && given(b)) || (acting(b) && given(a))) return "between";
  if (acting(a) && acting(b)) return recipients.length === 0 ? "between" : "joint";
  const watched = [a, b].filter((id) => id !== standpoint.watch.observer);
  if (watched.some(acting) && standpoint.allies.some((id) => given(id) && !watched.includes(id))) return "against-ally";
  return acting(a) || acting(b) || given(a) || given(b) ? "alone" : null;
}

/** How far each category is raised, 0 to 1; a category that is not raised is absent. */
export type Raised = ReadonlyMap<Category, number>;

export function raisedBy(claim: Act, standpoint: Standpoint, weights: Weights): Raised {
  const raised = new Map<Category, number>();
  const scope = scopeOf(claim, standpoint);
  const quad = quadOf(claim);
  if (scope === null || quad === null) return raised;
  const role = roleOf(standpoint);
  const put = (category: Category, factor: number) => {
    if (factor > 0) raised.set(category, factor);
  };
  const yielding = claim.type === "RETREAT" || claim.type === "CONCEDE";
  const cooperation = quad === "MC" || quad === "VC" || scope === "joint";
  if (scope === "between" || scope === "joint") {
    if (cooperation && role === "third" && !yielding) {
      const material = quad === "MC" || quad === "MX";
      put(material ? "MC" : "VC", material ? 1 : weights.thirdVerbalCooperation);
    }
    if (!cooperation) put(quad, quad === "VX" && role === "third" ? weights.thirdVerbalConflict : 1);
  }
  if (scope === "against-ally" && (quad === "MX" || quad === "VX")) put(quad, weights.allyConflict);
  // Friendly or not, it is traffic; what one of them gives up is not, as it is no conflict either.
  if (scope === "between" && !yielding) put("traffic", 1);
  for (const theme of themesOf(claim)) {
    if (standpoint.watch.themes.includes(theme) && themeRaises(theme, claim, scope, role, standpoint) && !yielding) {
      put(theme, 1);
    }
  }
  return raised;
}

function themeRaises(theme: Theme, claim: Act, scope: Scope, role: Role, { watch }: Standpoint): boolean {
  const together = scope === "between" || scope === "joint";
  const acts = (id: string) => claim.actor.some((one) => one.id === id);
  const suffers = (id: string) => claim.recipient.some((one) => one.id === id);
  const watched = watch.pair.filter((id) => id !== watch.observer);
  switch (theme) {
    case "defence-pact":
    case "arms-transfer":
      // Two others arm and bind each other; or the other side of the pair is armed by somebody else than the observer.
      if (role !== "party") return together;
      return scope === "alone" && !acts(watch.observer) && !suffers(watch.observer);
    case "nuclear-missile":
      return watched.some(acts);
    case "territory":
      return (
        together || (watched.some((id) => acts(id) || suffers(id)) && (acts(watch.observer) || suffers(watch.observer)))
      );
    case "sanctions":
      return together || watched.some((id) => suffers(id) || acts(id));
  }
}
