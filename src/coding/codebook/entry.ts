// The codebook in memory. docs/codebook.md is the format it is read from and says what each part means.
// It holds shapes only: parse.ts reads them, match.ts uses them.
import type { ClaimType } from "../../kernel/claim.js";

/** A place in a predication where an actor may stand: "subj", "obj", "with", "in(obj)"… */
export type Slot = string;

export type PartOfSpeech = "verb" | "noun" | "adjective";

export interface Block {
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly actor: readonly Slot[] | null;
  readonly recipient: readonly Slot[] | null;
  readonly object: readonly Slot[] | null;
  readonly mutual: boolean;
  readonly ahead: boolean;
  readonly saying: boolean;
  readonly place: boolean;
  readonly plan: boolean;
}

/** What must be there beside the lemma for an entry to fit. */
export type Condition =
  | {
      readonly kind: "subject";
      readonly not: boolean;
      readonly lemmas: ReadonlySet<string>;
      readonly classes: ReadonlySet<string>;
    }
  | {
      readonly kind: "object";
      readonly not: boolean;
      readonly lemmas: ReadonlySet<string>;
      readonly classes: ReadonlySet<string>;
    }
  | {
      readonly kind: "preposition";
      readonly not: boolean;
      readonly preposition: string;
      readonly lemmas: ReadonlySet<string>;
      readonly classes: ReadonlySet<string>;
    }
  | { readonly kind: "clause"; readonly not: boolean; readonly clause: "that" | "to" | "ing" };

export interface Entry {
  readonly part: PartOfSpeech;
  /** Head lemma, lower case. */
  readonly lemma: string;
  /** Further words that must follow: particles of a verb, words of a compound noun. */
  readonly rest: readonly string[];
  readonly conditions: readonly Condition[];
  /** Null for an `x:` entry: the words look like an act and are none. */
  readonly block: Block | null;
  /** As written, with its file and line, for --explain. */
  readonly source: string;
}

export interface Codebook {
  /** Entries by part of speech and head lemma, the most conditions first, later lines before earlier ones. */
  readonly verbs: ReadonlyMap<string, readonly Entry[]>;
  readonly nouns: ReadonlyMap<string, readonly Entry[]>;
  readonly adjectives: ReadonlyMap<string, readonly Entry[]>;
  /** Verbs that lend their subject to the noun that is their object: hold talks, impose sanctions. */
  readonly light: ReadonlySet<string>;
  readonly size: number;
}
