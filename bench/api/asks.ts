// What the benchmark asks for: addresses with changing parameters, so that no answer is had from the one before, and how often each comes
// in the mix. What is marked cold has to be reckoned anew: the first look at a watch, and another day of it.
import { randomFrom } from "./made-up.js";

export interface Known {
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly records: readonly string[];
}

export interface Ask {
  readonly what: string;
  /** Parts of the mix. */
  readonly share: number;
  readonly cold?: boolean;
  path(turn: number): string;
}

const WATCHES = ["rus-prk", "kor-prk", "chn-jpn", "rus-ukr"];
const PAIRS = ["RUS,PRK", "USA,CHN", "RUS,UKR", "ISR,IRN", "JPN,PRK", "IND,PAK", "KOR,PRK", "TUR,GRC"];
const WORDS = [
  "oil",
  "sanctions",
  "missiles",
  "talks embassy",
  "treaty -oil",
  '"refined oil"',
  "grain shipment",
  "strait navy",
];
const RARE = ["visa harbour railway", "satellite tariff", "inspection observers island", "pipeline parliament"];
const TYPES = ["AID", "SANCTION", "ASSAULT,THREATEN", "AGREE,CONSULT", "ACCUSE"];

export function asksOf({ claims, documents, records }: Known, watches: readonly string[] = WATCHES): readonly Ask[] {
  const of = <T>(list: readonly T[], turn: number): T => list[turn % list.length]!;
  const day = (turn: number) => {
    const random = randomFrom(turn);
    return `20${15 + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  };
  const text = (words: string) => encodeURIComponent(words);
  return [
    { what: "watch, the first time", share: 0, cold: true, path: (turn) => `/watches/${of(watches, turn)}` },
    { what: "watch, its page", share: 2, path: (turn) => `/watches/${of(watches, turn)}` },
    { what: "watch, its data", share: 2, path: (turn) => `/watches/${of(watches, turn)}.json` },
    { what: "claims, newest", share: 1, path: (turn) => `/claims.json?order=newest&limit=${50 + (turn % 50)}` },
    {
      what: "claims of a pair",
      share: 2,
      path: (turn) => `/claims.json?between=${of(PAIRS, turn)}&order=newest&to=${day(turn)}`,
    },
    {
      what: "claims of an actor and types",
      share: 2,
      path: (turn) =>
        `/claims.json?involving=${of(PAIRS, turn).slice(0, 3)}&types=${of(TYPES, turn)}&from=${day(turn)}`,
    },
    {
      what: "claims by words",
      share: 2,
      path: (turn) => `/claims.json?text=${text(of(WORDS, turn))}&order=newest&to=${day(turn)}`,
    },
    {
      what: "claims by rare words",
      share: 1,
      path: (turn) => `/claims.json?text=${text(of(RARE, turn))}&from=${day(turn)}`,
    },
    {
      what: "claims by words, of a pair",
      share: 1,
      path: (turn) => `/claims.json?text=${text(of(WORDS, turn))}&between=${of(PAIRS, turn)}&knownAt=2024-12-31`,
    },
    { what: "search", share: 1, path: (turn) => `/search.json?text=${text(of(WORDS, turn))}&asOf=${day(turn)}` },
    { what: "record", share: 3, path: (turn) => `/record/${of(records, turn)}.json?asOf=${day(turn)}` },
    { what: "record, its page", share: 1, path: (turn) => `/records/${of(records, turn)}?asOf=${day(turn)}` },
    {
      what: "agreements",
      share: 1,
      path: (turn) => `/records/agreements.json?asOf=${day(turn)}&involving=${of(PAIRS, turn).slice(0, 3)}`,
    },
    { what: "claim", share: 3, path: (turn) => `/claims/${of(claims, turn)}.json` },
    { what: "document", share: 2, path: (turn) => `/documents/${of(documents, turn)}.json` },
    { what: "documents", share: 1, path: (turn) => `/documents.json?from=${day(turn)}` },
    { what: "matters of a pair", share: 1, path: (turn) => `/matters.json?between=${of(PAIRS, turn)}` },
    { what: "network", share: 1, path: (turn) => `/network.json?asOf=${day(turn)}` },
    { what: "obligations", share: 1, path: (turn) => `/obligations.json?if=PRK%20attacks%20KOR&on=${day(turn)}` },
    {
      what: "watch, another day",
      share: 0,
      cold: true,
      path: (turn) => `/watches/${of(watches, turn)}.json?asOf=${day(turn)}`,
    },
  ];
}
