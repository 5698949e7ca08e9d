// Where punctuation hangs. The tree of the words decides it nearly: a mark hangs from one of the words that can be seen from its
// place, the heads to the left and to the right of the gap it stands in. A linear model picks one; the words' own arcs stay as they are.
import { hash2, hash3, hashText } from "./hashing.js";
import type { LinearModel } from "./linear.js";

/** A tree as this file reads it; heads are indices, -1 for the root. */
export interface Tagged {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly relations: readonly string[];
  readonly heads: Int32Array | readonly number[];
}

/** How many heads up it looks on either side. */
const REACH = 12;
/** Features of one candidate. */
export const PUNCTUATION_FEATURES = 23;

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "“": "”", "‘": "’", "«": "»" };
const OPENS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSES).map(([open, close]) => [close, open]),
);
/** Marks that open and close alike: odd ones open, even ones close. */
const ALIKE = new Set(['"', "''", "``", "'", "-", "--", "—", "–", "_", "*"]);

interface Candidate {
  readonly word: number;
  /** 0 left of the mark, 1 right of it. */
  readonly side: number;
  /** Heads between it and the mark's neighbour. */
  readonly steps: number;
  /** The highest that can be seen on its side. */
  readonly top: boolean;
}

export interface Choice {
  readonly words: readonly number[];
  /** PUNCTUATION_FEATURES for each of the words, one after another. */
  readonly features: Int32Array;
}

export const isMark = (tree: Tagged, i: number): boolean => tree.upos[i] === "PUNCT";

function neighbour(tree: Tagged, from: number, step: number): number {
  let at = from + step;
  while (at >= 0 && at < tree.forms.length && isMark(tree, at)) at += step;
  return at;
}

/** Words on one side from the neighbour up, as long as they stay on that side. */
function climb(tree: Tagged, mark: number, neighbourAt: number, side: number): Candidate[] {
  const seen: number[] = [];
  let at = neighbourAt;
  for (let steps = 0; steps < REACH && at >= 0 && at < tree.forms.length; steps++) {
    if (at === mark || at < mark !== (side === 0) || seen.includes(at)) break;
    seen.push(at);
    at = tree.heads[at]!;
  }
  const words = seen.flatMap((word, steps) => (isMark(tree, word) ? [] : [{ word, steps }]));
  return words.map(({ word, steps }, i) => ({ word, side, steps: Math.min(steps, 4), top: i === words.length - 1 }));
}

/** The mark that closes what this one opens or the other way round; -1 where there is none. */
function partner({ forms }: Tagged, i: number): number {
  const form = forms[i]!;
  const [close, open] = [CLOSES[form], OPENS[form]];
  if (close !== undefined) return forms.indexOf(close, i + 1);
  if (open !== undefined) return i === 0 ? -1 : forms.lastIndexOf(open, i - 1);
  if (!ALIKE.has(form)) return -1;
  let before = 0;
  for (let j = 0; j < i; j++) if (forms[j] === form) before++;
  return before % 2 === 0 ? forms.indexOf(form, i + 1) : forms.lastIndexOf(form, i - 1);
}

const plain = (relation: string | undefined): number =>
  relation === undefined ? 1 : hashText(relation, 0, end(relation));
const end = (relation: string): number => (relation.includes(":") ? relation.indexOf(":") : relation.length);
const whole = (text: string | undefined): number => (text === undefined ? 1 : hashText(text));

/** The words a mark may hang from, with their features. */
export function choiceOf(tree: Tagged, mark: number): Choice {
  const { forms, upos, relations, heads } = tree;
  const [l, r] = [neighbour(tree, mark, -1), neighbour(tree, mark, 1)];
  const all = [...climb(tree, mark, l, 0), ...climb(tree, mark, r, 1)];
  const tops = [0, 1].map((side) => all.find((one) => one.side === side && one.top)?.word);
  const pair = partner(tree, mark);
  const [low, high] = [Math.min(mark, pair), Math.max(mark, pair)];
  const form = whole(forms[mark]);
  const [next, last] = [whole(forms[mark + 1]?.toLowerCase()), whole(forms[mark - 1]?.toLowerCase())];
  const [lu, ru, lr, rr] = [whole(upos[l]), whole(upos[r]), whole(relations[l]), whole(relations[r])];
  const edge = (r >= forms.length ? 1 : 0) + (l < 0 ? 2 : 0);
  const features = new Int32Array(all.length * PUNCTUATION_FEATURES);
  let at = 0;
  for (const { word, side, steps, top } of all) {
    const head = heads[word]!;
    const across = head < 0 ? 0 : (side === 0 ? head > mark : head < mark) ? 1 : 2;
    const s = side + 2 * across + (top ? 6 : 0) + 12 * edge;
    const [relation, tag] = [plain(relations[word]), whole(upos[word])];
    const other = tops[1 - side];
    const [or, ou] = [
      plain(other === undefined ? undefined : relations[other]),
      whole(other === undefined ? undefined : upos[other]),
    ];
    const oh = other === undefined ? 0 : heads[other] === word ? 1 : 2;
    const within = pair < 0 ? 0 : word <= low || word >= high ? 1 : head < low || head > high ? 2 : 3;
    const paired = (pair < 0 ? 0 : pair > mark ? 1 : 2) * 4 + within;
    const sf = hash2(0, s, form);
    const sfr = hash2(1, sf, relation);
    features[at++] = sf;
    features[at++] = sfr;
    features[at++] = hash2(2, sf, tag);
    features[at++] = hash2(3, sfr, or);
    features[at++] = hash3(4, sfr, or, oh);
    features[at++] = hash2(5, sf, steps);
    features[at++] = hash2(6, sf, paired);
    features[at++] = hash2(7, sfr, paired);
    features[at++] = hash2(8, s, paired);
    features[at++] = hash3(9, s, relation, tag);
    features[at++] = hash3(10, s, relation, hash2(0, or, oh));
    features[at++] = hash2(11, sf, Math.min(Math.abs(word - mark), 6));
    features[at++] = hash2(12, sfr, lr);
    features[at++] = hash2(13, sfr, rr);
    features[at++] = hash3(14, sf, lu, ru);
    features[at++] = hash2(15, sf, next);
    features[at++] = hash2(16, sf, last);
    features[at++] = hash2(17, sfr, steps);
    features[at++] = hash2(18, sfr, next);
    features[at++] = hash3(19, sf, oh, hash2(0, tag, ou));
    features[at++] = hash3(20, sf, relation, tag);
    features[at++] = hash3(21, sf, ru, relation);
    features[at++] = hash3(22, sf, hash2(0, ru, rr), oh);
  }
  return { words: all.map(({ word }) => word), features };
}

/** Hangs the marks of a tree anew, in place. Marks that carry words, and a mark that is the root, stay. */
export class Punctuation {
  readonly #model: LinearModel;
  readonly #score = new Int32Array(1);

  constructor(model: LinearModel) {
    this.#model = model;
  }

  attach(tree: Tagged & { readonly heads: Int32Array }): void {
    const { heads, relations } = tree;
    const carries = new Uint8Array(heads.length);
    for (const head of heads) if (head >= 0) carries[head] = 1;
    for (let i = 0; i < heads.length; i++) {
      if (!isMark(tree, i) || carries[i] === 1 || heads[i]! < 0 || relations[i] !== "punct") continue;
      const { words, features } = choiceOf(tree, i);
      let best = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < words.length; c++) {
        this.#model.score(features, PUNCTUATION_FEATURES, this.#score, c * PUNCTUATION_FEATURES);
        if (this.#score[0]! <= best) continue;
        best = this.#score[0]!;
        heads[i] = words[c]!;
      }
    }
  }
}
