// The disputed territories whose position is known, for the map: what each is called, who holds it, who claims it, since when.
// A position is that of a place of the same name (words/places), good for a hatched round and for nothing sharper.
import { PLACES } from "../src/words/places.js";
import { TERRITORIES } from "../src/words/territories.js";

export interface DisputedPlace {
  readonly name: string;
  readonly holder: string | null;
  readonly claimants: readonly (string | null)[];
  readonly since: string;
  readonly to: string | null;
  readonly lat: number;
  readonly lon: number;
}

export function disputeData(): readonly DisputedPlace[] {
  const at = new Map<string, { readonly lat: number; readonly lon: number }>();
  for (const { name, names, lat, lon } of PLACES) {
    if (lat === undefined || lon === undefined) continue;
    for (const one of [name, ...names]) if (!at.has(one)) at.set(one, { lat, lon });
  }
  return TERRITORIES.flatMap(({ name, names, holder, claimants, since, to }) => {
    const place = [name, ...Object.values(names).flat()].map((one) => at.get(one)).find((one) => one !== undefined);
    return place === undefined ? [] : [{ name, holder, claimants, since, to: to ?? null, ...place }];
  });
}
