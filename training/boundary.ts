// Trains the network that finds the ends of sentences in whole paragraphs.
import type { Lexicon } from "../src/language/lexicon.js";
import type { Shape } from "../src/language/shape.js";
import { certain, type TagExample } from "./example.js";
import { Network } from "./network.js";
import type { Plan } from "./plan.js";
import type { Gold } from "./treebank.js";

/** Longest paragraph learned from, in words; longer ones are cut between sentences. */
const LONGEST = 300;
/** Sentences that alone are longer than what a batch can hold. */
const TOO_LONG = 1000;

/** Paragraphs as examples: tag 1 for the last word of each sentence, else 0. */
export function paragraphExamples(golds: readonly Gold[], source: number, lexicon: Lexicon): TagExample[] {
  const paragraphs: { forms: string[]; ends: number[] }[] = [];
  for (const gold of golds) {
    const last = paragraphs.at(-1);
    const fresh = last === undefined || gold.paragraph || last.forms.length + gold.forms.length > LONGEST;
    const into = fresh ? { forms: [], ends: [] } : last;
    if (fresh) paragraphs.push(into);
    gold.forms.forEach((form, i) => {
      into.forms.push(form);
      into.ends.push(i === gold.forms.length - 1 ? 1 : 0);
    });
  }
  return paragraphs
    .filter(({ forms }) => forms.length < TOO_LONG)
    .map(({ forms, ends }) => ({
      entries: forms.map((form) => lexicon.entry(form)),
      source,
      tags: certain(Int32Array.from(ends)),
    }));
}

/** @param shape of the parser, for what both must have in common */
export function trainBoundary(
  shape: Shape,
  plan: Plan,
  examples: readonly TagExample[],
  vectors: Float32Array,
  frequency: Float32Array,
  log: (line: string) => void,
): Network {
  const network = new Network({ ...shape, ...plan.sizes, tags: 2 }, vectors, frequency, plan.course.seed);
  network.trainTags(examples, plan.course, (line) => log(`boundary: ${line}`));
  return network;
}
