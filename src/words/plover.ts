// PLOVER's event types: what each means, its quad class, its place on the conflict-cooperation scale and its modes; and the contexts.
// Source: PLOVER: Political Language Ontology for Verifiable Event Records, codebook draft 0.8, 17 September 2021 (openeventdata/PLOVER),
// with what the POLECAT data set (doi:10.7910/DVN/AJGVIT) changed: DEMAND is named REQUEST and takes requests too, and modes are added.
// SANCTION is material conflict, as its section says (the draft's table of quads has it as verbal). Which words name a type, the codebook says.
import type { EventType } from "../kernel/claim.js";

/** Verbal or material, cooperation or conflict. */
export type Quad = "VC" | "MC" | "VX" | "MX";

export interface PloverType {
  readonly type: EventType;
  readonly quad: Quad;
  /** Conflict-cooperation score from -10 (conflict) to 10 (cooperation): the Goldstein scores of the CAMEO codes that went into the type, averaged by how often they occur. */
  readonly score: number;
  /** What it is, in one line. */
  readonly what: string;
  /** How it was done (THREATEN: what is threatened; REQUEST and REJECT: what is asked or refused); empty where the type has none. */
  readonly modes: readonly string[];
}

export const QUADS: Readonly<Record<Quad, string>> = {
  VC: "verbal cooperation",
  MC: "material cooperation",
  VX: "verbal conflict",
  MX: "material conflict",
};

const ASKED = ["assist", "change", "yield", "meet"] as const;

/** The sixteen types, cooperation first, in the order of the codebook. */
export const PLOVER: readonly PloverType[] = [
  { type: "AGREE", quad: "VC", score: 4.2, what: "agree, offer, promise or plan to cooperate", modes: [] },
  {
    type: "CONSULT",
    quad: "VC",
    score: 2.1,
    what: "meet, visit, host, talk or telephone",
    modes: ["visit", "third-party", "multilateral", "phone"],
  },
  {
    type: "SUPPORT",
    quad: "VC",
    score: 4.6,
    what: "cooperate diplomatically: praise, recognise, sign or ratify an agreement",
    modes: [],
  },
  {
    type: "CONCEDE",
    quad: "VC",
    score: 5.0,
    what: "yield in words: apologise, pardon, ease measures, announce a truce or a withdrawal",
    modes: [],
  },
  {
    type: "COOPERATE",
    quad: "MC",
    score: 6.8,
    what: "cooperate materially for the good of both: trade, joint exercises, shared intelligence, extradition",
    modes: [],
  },
  {
    type: "AID",
    quad: "MC",
    score: 7.4,
    what: "help materially for the good of the recipient: money, arms, troops, goods, asylum, rescue",
    modes: [],
  },
  {
    type: "RETREAT",
    quad: "MC",
    score: 7.6,
    what: "yield in deed: withdraw, release, return, disarm, cease fire, give access, resign",
    modes: ["withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"],
  },
  { type: "REQUEST", quad: "VX", score: -5.0, what: "ask, urge, demand or order", modes: ASKED },
  {
    type: "ACCUSE",
    quad: "VX",
    score: -2.0,
    what: "criticise, condemn, blame, allege, sue or investigate",
    modes: ["disapprove", "investigate", "allege"],
  },
  { type: "REJECT", quad: "VX", score: -4.2, what: "refuse, veto, turn down, cancel a meeting", modes: ASKED },
  {
    type: "THREATEN",
    quad: "VX",
    score: -5.1,
    what: "warn of consequences, give an ultimatum",
    modes: ["restrict", "ban", "arrest", "relations", "expel", "territory", "violence"],
  },
  {
    type: "PROTEST",
    quad: "MX",
    score: -6.6,
    what: "civilians demonstrate, strike, riot, boycott or obstruct",
    modes: ["demo", "riot", "general", "strike", "hunger", "boycott", "obstruct"],
  },
  {
    type: "SANCTION",
    quad: "MX",
    score: -5.2,
    what: "reduce relations: sanctions, expulsions, recalls, aid or trade cut, treaties left, convictions",
    modes: ["convict", "expel", "withdraw", "discontinue"],
  },
  {
    type: "MOBILIZE",
    quad: "MX",
    score: -5.3,
    what: "move or ready forces, test weapons, exercise alone, short of force",
    modes: ["troops", "weapons", "police", "militia"],
  },
  {
    type: "COERCE",
    quad: "MX",
    score: -7.2,
    what: "repress or restrict: arrest, seize, deport, ban, censor, blockade, hack",
    // "seize" is the draft's "confiscate"; POLECAT adds "misinformation" and "cyber".
    modes: [
      "seize",
      "restrict",
      "ban",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber",
    ],
  },
  {
    type: "ASSAULT",
    quad: "MX",
    score: -9.3,
    what: "use force: strike, shell, shoot, kill, abduct, invade",
    // POLECAT adds "crowd-control".
    modes: [
      "abduct",
      "beat",
      "torture",
      "execute",
      "sexual",
      "assassinate",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "heavy-weapons",
      "crowd-control",
      "cleansing",
      "massacre",
      "unconventional",
    ],
  },
];

/** What an event is about; any number may go with any type. */
export const CONTEXTS: Readonly<Record<string, string>> = {
  political: "political matters that nothing below covers",
  military: "military, military assistance among it",
  intelligence: "intelligence and information",
  peacekeeping: "peacekeeping, usually multilateral",
  economic: "trade, finance and economic development",
  diplomatic: "diplomacy",
  resource: "territory and natural resources",
  culture: "cultural and educational exchange",
  disease: "outbreaks and epidemics",
  enviro_disaster: "environment and climate; natural and man-made disasters",
  migration: "migration, refugees and displaced people",
  humanitarian: "humanitarian assistance",
  legal: "national and international law, human rights apart",
  human_rights: "human rights by name",
  rights_freedoms: "political rights and freedoms",
  gender: "women's issues and gender equality",
  lgbt: "LGBTQ",
  terrorism: "terrorism",
  human_security: "access to water, food, housing, energy, land",
  religion_ethnicity: "religions and ethnic groups",
  government: "government other than elections and legislation",
  election: "elections and campaigns",
  legislative: "legislation and coalition building",
  cbrn: "chemical, biological, radiological and nuclear weapons",
  cyber: "attacks and crime by computer",
  political_institutions: "norms, institutions, democratic backsliding",
  corruption: "public office used for private gain",
  crime: "crime and criminals",
  illegal_drugs: "possession, trade or making of illegal drugs",
};

const BY_TYPE: ReadonlyMap<string, PloverType> = new Map(PLOVER.map((row) => [row.type, row]));

/** The row of a type; null for ASSESS, STAND and whatever else is no PLOVER type. */
export function plover(type: string): PloverType | null {
  return BY_TYPE.get(type) ?? null;
}
