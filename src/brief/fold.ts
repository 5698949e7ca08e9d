// The acts that a watch's claims tell, each with all who tell it and all who deny it. Copies of one text are one witness: origins are
// counted, never articles. Which claims are one act is watch/matter's answer; what weighs more in a brief is decided here.
import type { Claim, ClaimType } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import { TRANSFER_CLASSES } from "../kernel/record.js";
import { actKey, mattersOf } from "../watch/matter.js";
import { DEFAULT_WEIGHTS } from "../watch/weights.js";

/** A claim and the document it stands in. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly document: Document;
  /** Id of the document's origin. */
  readonly origin: string;
}

/** One act with all who tell of it. */
export interface FoldedClaim {
  /** Those that affirm it, the weightiest and earliest first, then by day; never empty. */
  readonly told: readonly ToldClaim[];
  readonly denials: readonly ToldClaim[];
  /** Day of the newest report that tells it. */
  readonly newest: Day;
  readonly weight: number;
}

/** What a type weighs, in points of no unit: deeds over words, treaties and arms over meetings. It orders a brief and nothing else. */
const WEIGHTS: Readonly<Record<ClaimType, number>> = {
  ...{ AID: 6, ASSAULT: 6, SANCTION: 5, MOBILIZE: 4, COERCE: 4, COOPERATE: 4, RETREAT: 4, SUPPORT: 3, AGREE: 3 },
  ...{ THREATEN: 4, REJECT: 3, CONCEDE: 3, ACCUSE: 2, REQUEST: 2, CONSULT: 2, PROTEST: 2, STAND: 2, ASSESS: 2 },
};
const SURENESS = { certain: 1, probable: 0.8, possible: 0.5, unknown: 0.1 } as const;
/** Points for an agreement as the object: a treaty signed outweighs every other word. */
const AGREEMENT = 4;
/** Evidence below this tells little. In UTF-16 units: some six words. */
const SHORT = 40;

export function weightOf(claim: Claim): number {
  const agreement = claim.object?.class === "agreement" ? AGREEMENT : 0;
  // "its cooperation with Moscow" is hardly a telling: a claim of a few words is half a one.
  const short = claim.span.end - claim.span.start < SHORT ? 0.5 : 1;
  return (WEIGHTS[claim.type] + agreement) * SURENESS[claim.certainty] * short;
}

/** Each claim with its document and the origin of that; claims of documents not given are left out. */
export function tellings(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
  origins: ReadonlyMap<string, string>,
): readonly ToldClaim[] {
  return claims.flatMap((claim) => {
    const document = documents.get(claim.document);
    return document === undefined ? [] : [{ claim, document, origin: origins.get(document.id) ?? document.id }];
  });
}

/** The acts that somebody affirms, newest report first, then by weight. A denial stands beside every act it denies, however long after. */
export function fold(tellings: readonly ToldClaim[]): readonly FoldedClaim[] {
  const byId = new Map(tellings.map((told) => [told.claim.id, told]));
  const denials = new Map<string, ToldClaim[]>();
  for (const told of tellings.filter(denies)) {
    const key = disputeKey(told);
    if (key !== null) denials.set(key, [...(denials.get(key) ?? []), told]);
  }
  const reports = tellings.map(({ claim, document, origin }) => ({
    ...{ claim, origin },
    ...{ published: document.published, known: document.published },
  }));
  return mattersOf(reports, DEFAULT_WEIGHTS)
    .flatMap((matter) => {
      const told = pick(byId, matter.claims);
      if (told.length === 0) return [];
      const keys = new Set(told.map(disputeKey));
      const far = [...keys].flatMap((key) => (key === null ? [] : (denials.get(key) ?? [])));
      return [folded(told, [...new Set([...pick(byId, matter.denials).filter(denies), ...far])])];
    })
    .sort(byNewest);
}

/** Deeds that can be told and denied; that somebody refused or criticised is seldom in dispute. */
const DEEDS: ReadonlySet<ClaimType> = new Set([
  "AID",
  "COOPERATE",
  "MOBILIZE",
  "ASSAULT",
  "COERCE",
  "SANCTION",
  "RETREAT",
]);
const GIVEN: ReadonlySet<string> = new Set(TRANSFER_CLASSES);

/** Deeds told by some and denied by others, whenever they spoke: the same sides and the same class of thing. */
export function contested(tellings: readonly ToldClaim[]): readonly FoldedClaim[] {
  const groups = new Map<string, ToldClaim[]>();
  for (const told of tellings) {
    const key = disputeKey(told);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const told = group.filter((one) => one.claim.polarity === "affirmed" && !denies(one));
      const denials = group.filter(denies);
      return told.length > 0 && denials.length > 0 ? [folded(told, denials)] : [];
    })
    .sort((a, b) => b.weight - a.weight || byNewest(a, b));
}

/** Who gives what to whom is one question however it is put: as help, as trade, as a denial of both. */
function disputeKey(told: ToldClaim): string | null {
  const { claim } = told;
  const thing = claim.object?.class ?? "";
  if (denies(told) && !DEEDS.has(claim.type)) return GIVEN.has(thing) ? givenKey(claim) : null;
  if (!DEEDS.has(claim.type)) return null;
  return GIVEN.has(thing) ? givenKey(claim) : `${actKey(claim)}|${thing}`;
}

function givenKey({ actor, recipient, object }: Claim): string {
  const sides = [...new Set([...actor, ...recipient].map(({ id }) => id ?? "-"))].sort();
  return `${sides.join("+")}|${object?.class}`;
}

/** Somebody, or a state through its own press, says that a deed was not done, or denies or dismisses a report of it. */
function denies({ claim, document }: ToldClaim): boolean {
  if (claim.type === "REJECT") return /^(deny|dismiss|reject)\b/.test(claim.why.predicate);
  const own = claim.actor.some(({ id }) => id !== null && id === document.country);
  return claim.polarity === "negated" && (claim.attribution.length > 0 || own);
}

/** One telling for each origin, in order. */
export function witnesses(told: readonly ToldClaim[]): readonly ToldClaim[] {
  const seen = new Set<string>();
  return told.filter(({ origin }) => {
    if (seen.has(origin)) return false;
    seen.add(origin);
    return true;
  });
}

function folded(told: readonly ToldClaim[], denials: readonly ToldClaim[]): FoldedClaim {
  const inOrder = [...told].sort(
    (a, b) =>
      weightOf(b.claim) - weightOf(a.claim) ||
      order(a.document.published, b.document.published) ||
      order(a.claim.id, b.claim.id),
  );
  const days = told.map(({ document }) => document.published).sort();
  const best = inOrder[0]!;
  return {
    ...{
      told: inOrder,
      denials: [...denials].sort(
        (a, b) => order(a.document.published, b.document.published) || order(a.claim.id, b.claim.id),
      ),
    },
    ...{ newest: days.at(-1)!, weight: weightOf(best.claim) * (1 + Math.log2(Math.max(1, witnesses(inOrder).length))) },
  };
}

function pick(byId: ReadonlyMap<string, ToldClaim>, ids: readonly string[]): readonly ToldClaim[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function byNewest(a: FoldedClaim, b: FoldedClaim): number {
  const id = ({ told }: FoldedClaim) => told[0]!.claim.id;
  return order(b.newest, a.newest) || b.weight - a.weight || order(id(a), id(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
