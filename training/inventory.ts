// What a network can name and know, counted in treebanks: joint tags, relations, the keys of its tables, and the tags of frequent forms.
// Tags and relations rarer than the limits below are not learned.
import { FEATURES, FIXED_ROWS, featuresOf, Lexicon } from "../src/language/lexicon.js";
import { certain, type Example } from "./example.js";
import type { Gold } from "./treebank.js";

export interface Inventory {
  /** UPOS, XPOS and features, tab between them. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Hashes each table holds, in rising order as unsigned numbers. */
  readonly keys: readonly (readonly number[])[];
  /** How often each row of the word table was seen. */
  readonly frequency: Float32Array;
  /** Tags of frequent forms, sorted by form. */
  readonly known: readonly (readonly [string, Int32Array])[];
  /** Hashes of words that have vectors, in the order of the vectors. */
  readonly vectors: Int32Array;
}

/** A key must be seen this often to have a row; one number for each of FEATURES. */
const LEAST = [2, 3, 3, 3, 3, 4, 4, 3];
const LEAST_TAG = 3;
const LEAST_RELATION = 3;
/** A form seen this often takes no tag it was never seen with: while teaching, and in the model that is shipped. */
const FREQUENT = 10;
export const FREQUENT_SHIPPED = 50;

const tagOf = (gold: Gold, i: number): string => `${gold.upos[i]}\t${gold.xpos[i]}\t${gold.feats[i]}`;

function countOf(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const frequent = (counts: ReadonlyMap<string, number>, least: number): string[] =>
  [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([item]) => item);

export function takeInventory(golds: readonly Gold[], vectorWords: readonly string[]): Inventory {
  const tags = frequent(countOf(golds.flatMap((gold) => gold.forms.map((_, i) => tagOf(gold, i)))), LEAST_TAG);
  const relations = frequent(countOf(golds.flatMap((gold) => gold.relations)), LEAST_RELATION);
  const counts = FEATURES.map(() => new Map<number, number>());
  for (const form of golds.flatMap(({ forms }) => forms)) {
    const features = featuresOf(form);
    counts.forEach((map, i) => {
      map.set(features[i]!, (map.get(features[i]!) ?? 0) + 1);
    });
  }
  const keys = counts.map((map, i) =>
    [...map]
      .filter(([, count]) => count >= LEAST[i]!)
      .map(([key]) => key)
      .sort((a, b) => (a >>> 0) - (b >>> 0)),
  );
  const seen = keys[0]!.map((key) => counts[0]!.get(key)!);
  return {
    tags,
    relations,
    keys,
    frequency: Float32Array.from([...Array<number>(FIXED_ROWS).fill(0), ...seen]),
    known: knownTags(golds, tags, FREQUENT),
    vectors: Int32Array.from(vectorWords, (word) => featuresOf(word)[0]!),
  };
}

/** The tags of forms seen at least so often, sorted by form. */
export function knownTags(golds: readonly Gold[], tags: readonly string[], least: number): [string, Int32Array][] {
  const ids = new Map(tags.map((tag, i) => [tag, i]));
  const seen = new Map<string, { count: number; tags: Set<number> }>();
  for (const gold of golds) {
    gold.forms.forEach((form, i) => {
      const entry = seen.get(form) ?? { count: 0, tags: new Set<number>() };
      entry.count++;
      const id = ids.get(tagOf(gold, i));
      if (id !== undefined) entry.tags.add(id);
      seen.set(form, entry);
    });
  }
  return [...seen]
    .filter(([, entry]) => entry.count >= least && entry.tags.size > 0)
    .map(([form, entry]): [string, Int32Array] => [form, Int32Array.from(entry.tags).sort()])
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

export function lexiconOf(inventory: Inventory): Lexicon {
  return new Lexicon(
    inventory.keys.map((keys) => Int32Array.from(keys)),
    inventory.vectors,
    new Map(inventory.known),
  );
}

/** The sentences of a treebank as examples; tags and relations outside the inventory become its first, the most frequent. */
export function examplesOf(golds: readonly Gold[], source: number, inventory: Inventory, lexicon: Lexicon): Example[] {
  const tags = new Map(inventory.tags.map((tag, i) => [tag, i]));
  const relations = new Map(inventory.relations.map((relation, i) => [relation, i]));
  return golds.map((gold) => {
    const head = Int32Array.from(gold.heads, (h) => h + 1);
    return {
      entries: gold.forms.map((form) => lexicon.entry(form)),
      source,
      tags: certain(Int32Array.from(gold.forms, (_, i) => tags.get(tagOf(gold, i)) ?? 0)),
      heads: certain(head),
      relations: certain(Int32Array.from(gold.relations, (relation) => relations.get(relation) ?? 0)),
      head,
    };
  });
}
