// What reading a text gives: sentences of tokens, each token with its place in the text and its place in the tree.
// Universal Dependencies throughout (tags, features, relations with subtypes); Penn tags as xpos for English.
import type { Span } from "../kernel/span.js";

export interface Token extends Span {
  /** Place in its sentence, from 0. */
  readonly index: number;
  readonly form: string;
  readonly lemma: string;
  /** UD universal tag: NOUN, PROPN, VERB, AUX… */
  readonly upos: string;
  /** Penn tag: VBD, NNP, MD… */
  readonly xpos: string;
  /** UD features as written in CoNLL-U, `Tense=Past|VerbForm=Fin`, or the empty string. */
  readonly feats: string;
  /** Index of the head in the same sentence, or -1 for the root. */
  readonly head: number;
  /** UD relation with subtype: nsubj, nsubj:pass, obl:agent… */
  readonly relation: string;
  /** True where the next word belongs to the same token of the text, without a space, as in "do|n't"; CoNLL-U gives those a line of their own. */
  readonly joined?: boolean;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}
