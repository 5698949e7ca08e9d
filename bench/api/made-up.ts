// Made-up reports for a ledger of any size: states by how much is usually written of them, ten years of days, types by how often they come.
// The same number gives the same reports. A fifth of them are copies of one before, as news agencies' are.
import { type Claim, type ClaimType, claimId, EVENT_TYPES, kindOf } from "../../src/kernel/claim.js";
import { addDays, type Day } from "../../src/kernel/day.js";
import { documentId } from "../../src/kernel/document.js";
import type { Coded } from "../../src/store/store.js";

// The further on in the list, the less is written of it: share 1/(place + 4).
const STATES = (
  "USA CHN RUS UKR ISR IRN JPN GBR IND PRK KOR FRA DEU TUR SAU PAK SYR IRQ AFG EGY TWN PHL VNM AUS CAN ITA ESP POL BRA MEX VEN " +
  "COL ARG ZAF NGA ETH SDN KEN LBY DZA MAR YEM ARE QAT JOR LBN GRC ROU HUN SWE NOR FIN NLD BEL CHE AUT BLR GEO ARM AZE KAZ MMR THA IDN"
).split(" ");
const VERBS: Readonly<Partial<Record<ClaimType, string>>> = {
  ...{ AGREE: "agreed with", CONSULT: "held talks with", SUPPORT: "voiced support for", AID: "shipped refined oil to" },
  ...{ ACCUSE: "accused", THREATEN: "warned", SANCTION: "imposed sanctions on", ASSAULT: "fired missiles at" },
};
const FILL = (
  "officials ministry border trade security council statement meeting foreign minister spokesman defence exercise navy convoy treaty talks " +
  "summit delegation energy grain shipment missile test airspace island strait embassy visa tariff export control inspection observers report " +
  "according sources region government president parliament election protest hospital harbour railway pipeline satellite launch research"
).split(" ");
const FIRST = "2015-01-01" as Day;
const DAYS = 3_650;
const BATCH = 1_000;

/** Batches of reports, in order of their days, with so many claims in all. */
export function* makeReports(claims: number): Generator<readonly Coded[]> {
  const random = randomFrom(20_240_619);
  const reports = Math.ceil(claims / 3);
  let batch: Coded[] = [];
  let made = 0;
  let copied = "";
  for (let number = 0; made < claims; number++) {
    const published = addDays(FIRST, Math.floor((number * DAYS) / reports));
    const copy = copied !== "" && random() < 0.2;
    const text = copy ? copied : textOf(random);
    copied = text;
    const report = codedOf(text, published, `Agency ${Math.floor(random() * 40)}`, number, Math.min(3, claims - made));
    made += report.claims.length;
    batch.push(report);
    if (batch.length === BATCH || made >= claims) {
      yield batch;
      batch = [];
    }
  }
}

/** Three sentences that claim, each "STATE verb STATE …", with others between them. */
function textOf(random: () => number): string {
  const words = (count: number) =>
    Array.from({ length: count }, () => FILL[Math.floor(random() * FILL.length)]).join(" ");
  return Array.from({ length: 3 }, () => {
    const a = stateBy(random());
    let b = stateBy(random());
    while (b === a) b = stateBy(random());
    const type = EVENT_TYPES[Math.floor(random() ** 1.7 * EVENT_TYPES.length)]!;
    return `${a} ${VERBS[type] ?? type.toLowerCase()} ${b} over the ${words(5)}. The ${words(18)}. A ${words(16)}.`;
  }).join(" ");
}

function codedOf(text: string, published: Day, outlet: string, number: number, count: number): Coded {
  const part = { outlet, published, title: `Report ${number}: ${text.slice(0, 40)}`, text };
  const document = { ...part, id: documentId(part), name: `r${number}`, country: "GBR", lang: "en", url: null };
  const claims = [...text.matchAll(/([A-Z]{3}) ([a-z ]+?) ([A-Z]{3}) over[^.]*\./g)]
    .slice(0, count)
    .map((match): Claim => {
      const [words, a, verb, b] = match as unknown as [string, string, string, string];
      const type = EVENT_TYPES.find((one) => (VERBS[one] ?? one.toLowerCase()) === verb)!;
      const actor = (id: string) => ({ id, text: id, span: null });
      const claim = {
        ...{
          document: document.id,
          span: { start: match.index, end: match.index + words.length },
          kind: kindOf(type),
          type,
        },
        ...{
          mode: null,
          actor: [actor(a)],
          recipient: [actor(b)],
          polarity: number % 29 === 0 ? ("negated" as const) : ("affirmed" as const),
        },
        ...{
          certainty: "certain" as const,
          tense: "past" as const,
          time: number % 3 === 0 ? null : { from: published, to: published },
        },
        ...{ attribution: number % 2 === 0 ? [] : [actor(a)], object: null },
        why: { predicate: verb, frame: `${verb} | ${type}`, notes: ["made up for a benchmark"] },
      } as const;
      return { ...claim, id: claimId(claim) };
    });
  return { document, claims };
}

const SHARES = STATES.map((_, place) => 1 / (place + 4));
const WHOLE = SHARES.reduce((sum, share) => sum + share, 0);

function stateBy(chance: number): string {
  let left = chance * WHOLE;
  const at = SHARES.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return STATES[Math.max(at, 0)]!;
}

/** Mulberry32: small, fast, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
