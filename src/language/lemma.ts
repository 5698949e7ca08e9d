// The dictionary form of a word under its tag: remembered where the endings mislead, else by the longest ending that has a rule.
// It knows no meaning: "lay" under VBD is "lie" or "lay" by what the treebanks have more of.

import { irregularBase } from "./irregular.js";
import type { Entry } from "./lexicon.js";

/** How letters become a lemma: case, how many fall off the end, what is put in their place. */
export interface Edit {
  /** 0 lower case, 1 as it stands, 2 capital first, 3 capitals, 4 the whole lemma is `append`. */
  readonly letters: number;
  readonly strip: number;
  readonly append: string;
}

export function applyEdit({ letters, strip, append }: Edit, form: string): string {
  if (letters === 4) return append;
  if (strip > form.length) return form;
  const kept = form.slice(0, form.length - strip);
  if (letters === 0) return kept.toLowerCase() + append;
  if (letters === 1) return kept + append;
  if (letters === 2) return kept.slice(0, 1).toUpperCase() + kept.slice(1).toLowerCase() + append;
  return (kept + append).toUpperCase();
}

/** l all lower case, U all capitals (two or more), C anything else. */
export function lettersOf(form: string): string {
  if (form === form.toLowerCase()) return "l";
  return form === form.toUpperCase() && form.length > 1 ? "U" : "C";
}

export const LONGEST_ENDING = 7;

/** Endings before which a final consonant doubles and a final e falls. */
const ENDING = /(?:ed|ing|er|est)$/;

export class Lemmatizer {
  readonly #exceptions: ReadonlyMap<string, Edit>;
  readonly #endings: ReadonlyMap<string, Edit>;
  readonly #isWord: (word: string) => boolean;

  /**
   * @param exceptions by tag, tab, form
   * @param endings by tag, tab, lettersOf, ending
   * @param isWord true for words seen in text
   */
  constructor(
    exceptions: ReadonlyMap<string, Edit>,
    endings: ReadonlyMap<string, Edit>,
    isWord: (word: string) => boolean,
  ) {
    this.#exceptions = exceptions;
    this.#endings = endings;
    this.#isWord = isWord;
  }

  /** @param key universal and Penn tag with | between; `id` stands for it among the lemmas the entry remembers */
  lemma({ form, lemmas }: Pick<Entry, "form" | "lemmas">, key: string, id: number): string {
    const known = lemmas[id];
    if (known !== undefined) return known;
    const lemma = this.#find(form, key);
    lemmas[id] = lemma;
    return lemma;
  }

  #find(form: string, key: string): string {
    const irregular = irregularBase(form, key);
    if (irregular !== null) return irregular;
    const exception = this.#exceptions.get(`${key}\t${form}`) ?? this.#exceptions.get(`${key}\t${form.toLowerCase()}`);
    if (exception !== undefined) return applyEdit(exception, form);
    return this.guess(form, key);
  }

  /** The lemma by endings alone. */
  guess(form: string, key: string): string {
    const low = form.toLowerCase();
    const head = `${key}\t${lettersOf(form)}`;
    for (let n = Math.min(LONGEST_ENDING, low.length); n >= 0; n--) {
      const edit = this.#endings.get(head + low.slice(low.length - n));
      if (edit !== undefined) return this.#check(applyEdit(edit, form), low, key);
    }
    return key.startsWith("PROPN") ? form : low;
  }

  /** "shelled" is of "shell", not of "shel": of the spellings that can lie behind an ending, one that is a word goes first. */
  #check(lemma: string, low: string, key: string): string {
    if (!/^(?:VERB|AUX|ADJ|ADV)/.test(key) || this.#isWord(lemma)) return lemma;
    const ending = ENDING.exec(low);
    if (ending === null || ending.index < 3) return lemma;
    const stem = low.slice(0, ending.index);
    const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    return [stem, `${stem}e`, ...single].find((candidate) => this.#isWord(candidate)) ?? lemma;
  }
}
