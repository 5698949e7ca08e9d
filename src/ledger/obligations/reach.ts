// Does a clause reach this attack: is the attacker one it speaks of, does the place lie in its scope, and what of an attack
// from within? Where the text is silent the answer is `unclear`, and the row is kept with the reason.
import type { Day } from "../../kernel/day.js";
import { administers, type Land } from "../../words/lands.js";
import type { Clause } from "../agreements/agreement.js";
import { stateNames } from "../agreements/state-name.js";
import type { NotOwed } from "./obligation.js";

export interface Blow {
  readonly attacker: string;
  readonly target: string;
  readonly on: Day;
  /** What the question called the place; null where it named none. */
  readonly place: string | null;
  /** Its row, where the table has one. */
  readonly territory: Land | null;
}

export type Reach =
  | { readonly verdict: "covered" | "unclear"; readonly caveats: readonly string[] }
  | { readonly verdict: "outside"; readonly because: NotOwed["because"]; readonly why: string };

const COVERED: Reach = { verdict: "covered", caveats: [] };

/**
 * Whether the clause reaches the blow.
 * @param inside true where the attacker is a party to the same agreement that day
 */
export function reachOf(clause: Clause, blow: Blow, inside: boolean, nameOf: (id: string) => string): Reach {
  const { attacker } = blow;
  if (clause.against !== null && !clause.against.includes(attacker)) {
    const against = stateNames(clause.against, nameOf);
    return { verdict: "outside", because: "other-attacker", why: `it speaks only of an attack by ${against}` };
  }
  if (inside && clause.within === "excludes") {
    return { verdict: "outside", because: "within", why: `it does not cover an attack by one party on another` };
  }
  const place = placeOf(clause, blow, nameOf);
  if (place.verdict === "outside" || !inside || clause.within === "covers") return place;
  const caveat = `${nameOf(attacker)} is a party itself, and the text does not say whether it covers an attack from within.`;
  return { verdict: "unclear", caveats: [...place.caveats, caveat] };
}

/** True where the clause reads the same for every attacker from outside, so that its rows can be made once a day. */
export function plain(clause: Clause): boolean {
  return clause.against === null && (clause.scope === null || clause.scope.home);
}

function placeOf(clause: Clause, blow: Blow, nameOf: (id: string) => string): Reach {
  const { scope } = clause;
  const { place, territory, target } = blow;
  if (place === null) {
    if (scope === null || scope.home) return COVERED;
    return { verdict: "outside", because: "scope", why: `it reaches only so far: ${scope.text}` };
  }
  if (territory === null) {
    if (scope === null) return COVERED;
    return { verdict: "unclear", caveats: [`Whether "${place}" lies in its scope is not known (${scope.text}).`] };
  }
  const name = territory.names[0]!;
  const held = administers(target, territory, blow.on);
  if (scope === null) {
    if (held) return { verdict: "covered", caveats: claims(territory, blow, nameOf) };
    return { verdict: "unclear", caveats: [`${name} is not run by ${nameOf(target)}, and the text sets no bounds.`] };
  }
  const outside = (why: string): Reach => ({ verdict: "outside", because: "scope", why });
  if (scope.excludes.includes(territory.id)) return outside(`${name} lies outside its scope (${scope.text})`);
  if (scope.includes.includes(territory.id)) return { verdict: "covered", caveats: claims(territory, blow, nameOf) };
  if (scope.administered && !held)
    return outside(`${name} is not under the administration of ${nameOf(target)} (${scope.text})`);
  if (scope.areas !== null && !scope.areas.some((area) => territory.areas.includes(area))) {
    return outside(`${name} lies outside its area (${scope.text})`);
  }
  if (held) return { verdict: "covered", caveats: claims(territory, blow, nameOf) };
  return {
    verdict: "unclear",
    caveats: [`${name} is not run by ${nameOf(target)}; whether the clause reaches it is open.`],
  };
}

function claims(territory: Land, blow: Blow, nameOf: (id: string) => string): readonly string[] {
  const others = territory.claimed.filter((id) => id !== blow.target);
  return others.length === 0 ? [] : [`${territory.names[0]!} is claimed by ${stateNames(others, nameOf)}.`];
}
