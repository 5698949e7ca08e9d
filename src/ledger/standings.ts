// Who alleges, confirms and denies a transfer or a programme, side by side, with the claims of each; and how many independent
// origins affirm it. It weighs nobody's word: a denial by the doer and one by a bystander both stand as told.
import { type Actor, type Claim, objectClasses } from "../kernel/claim.js";
import type { Document } from "../kernel/document.js";
import type { ProgrammeRecord, TransferRecord } from "../kernel/record.js";

export interface Speaker {
  /** A code; null for an outlet and for one whom the text does not place. */
  readonly id: string | null;
  readonly name: string;
  /** Ids of the claims, sorted. */
  readonly claims: readonly string[];
  /** Of how many independent origins. */
  readonly origins: number;
}

export interface Standings {
  /** Those who say so of others. */
  readonly alleged: readonly Speaker[];
  /** Those who say so of themselves. */
  readonly confirmed: readonly Speaker[];
  /** Those who say that it is not so. */
  readonly denied: readonly Speaker[];
  /** Origins that affirm it, whoever speaks; copies of one report are one origin. */
  readonly origins: number;
}

/**
 * The standings of a record.
 * @param claims where its claims and the denials are looked for; others are passed over
 * @param documents by id, for the outlet that speaks in its own voice
 * @param originOf the origin of a document's id
 */
export function standings(
  record: TransferRecord | ProgrammeRecord,
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Pick<Document, "outlet" | "name">>,
  originOf: (document: string) => string,
): Standings {
  const basis = new Set(record.basis.flatMap((one) => ("claim" in one ? [one.claim] : [])));
  const doers = record.kind === "transfer" ? [record.from, record.to] : [record.owner];
  const affirming = claims.filter((claim) => basis.has(claim.id) && claim.polarity === "affirmed");
  const denying = claims.filter((claim) => claim.polarity === "negated" && denies(claim, record));
  const own = (claim: Claim) => speaksForItself(claim, doers);
  const speakers = (some: readonly Claim[], who: (claim: Claim) => Actor | null) =>
    gather(some, who, documents, originOf);
  return {
    alleged: speakers(
      affirming.filter((claim) => !own(claim)),
      // "Washington says that Pyongyang admits it" is Washington's allegation.
      ({ attribution }) => attribution.find(({ id }) => id === null || !doers.includes(id)) ?? null,
    ),
    confirmed: speakers(affirming.filter(own), ({ attribution }) => attribution[0] ?? null),
    denied: speakers(denying, ({ attribution }) => attribution[0] ?? null),
    origins: new Set(affirming.map(({ document }) => originOf(document))).size,
  };
}

/** True where somebody is said to say so, the nearest speaker is a doer, and no other state stands between him and the outlet. */
function speaksForItself({ attribution }: Claim, doers: readonly string[]): boolean {
  const [nearest] = attribution;
  return (
    nearest?.id !== null &&
    nearest !== undefined &&
    attribution.every(({ id }) => id === null || doers.includes(id)) &&
    doers.includes(nearest.id)
  );
}

/** A negated claim of the same thing between the same two. "Will not supply" is a promise and no denial. */
function denies(claim: Claim, record: TransferRecord | ProgrammeRecord): boolean {
  if (claim.tense === "future" || !objectClasses(claim).some((one) => one === record.class)) return false;
  const actors = claim.actor.map(({ id }) => id);
  if (record.kind === "programme")
    return ["MOBILIZE", "RETREAT", "STAND"].includes(claim.type) && actors[0] === record.owner;
  const [giver, taker] =
    claim.type === "AID"
      ? [actors, claim.recipient.map(({ id }) => id)]
      : claim.type === "COOPERATE" && claim.recipient.length === 0
        ? [actors.slice(0, 1), actors.slice(1)]
        : [[], []];
  return giver.includes(record.from) && taker.includes(record.to);
}

function gather(
  claims: readonly Claim[],
  who: (claim: Claim) => Actor | null,
  documents: ReadonlyMap<string, Pick<Document, "outlet" | "name">>,
  originOf: (document: string) => string,
): readonly Speaker[] {
  const found = new Map<string, { id: string | null; names: Set<string>; claims: Set<string>; origins: Set<string> }>();
  for (const claim of claims) {
    const speaker = who(claim);
    const document = documents.get(claim.document);
    const id = speaker?.id ?? null;
    const name = speaker?.text ?? document?.outlet ?? document?.name ?? claim.document;
    const key = id ?? `-${name}`;
    const row = found.get(key) ?? { id, names: new Set(), claims: new Set(), origins: new Set() };
    found.set(key, row);
    row.names.add(name);
    row.claims.add(claim.id);
    row.origins.add(originOf(claim.document));
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => ({
      id: row.id,
      name: [...row.names].sort()[0]!,
      claims: [...row.claims].sort(),
      origins: row.origins.size,
    }));
}
