// Which entry of the codebook a predicate fits, if any: the entry with the most conditions met wins, and an `x:` entry that wins
// means that the words are no act.
import { agents, antecedent, marked, patients } from "../clause.js";
import { type Classes, goodOf, transferable } from "../goods.js";
import { moment } from "../moment.js";
import type { Tree } from "../tree.js";
import type { Codebook, Condition, Entry } from "./entry.js";

export interface Match {
  readonly entry: Entry;
  /** Head tokens of nouns that the entry's conditions used up: they are no acts of their own. */
  readonly used: readonly number[];
}

/** The entry for a verb, or for an adjective or noun with a copula; null where none fits or an `x:` entry wins. */
export function matchPredicate(codebook: Codebook, classes: Classes, tree: Tree, index: number): Match | null {
  const token = tree.token(index);
  const adjectives = codebook.adjectives.get(tree.lemma(index));
  const adjective =
    adjectives !== undefined && tree.kid(index, "cop") >= 0 ? best(adjectives, classes, tree, index) : null;
  if (adjective !== null) return adjective;
  // "it expired in 1996", the participle taken for an adjective though nothing couples it.
  const participle =
    token.upos === "ADJ" && token.form.endsWith("ed") && tree.kid(index, "cop") < 0 && tree.kid(index, "nsubj") >= 0;
  if (token.upos !== "VERB" && token.upos !== "AUX" && !participle) return null;
  return best(verbEntries(codebook, tree, index), classes, tree, index);
}

/** "test-fired", read as three words: the verb is known by all of them. */
function hyphened(tree: Tree, index: number): string {
  const hyphen = index >= 2 && tree.token(index - 1).form === "-";
  return hyphen ? `${tree.word(index - 2)}-${tree.lemma(index)}` : "";
}

/** Entries of a verb by its lemma, or by the lemmas that its form allows where the reader's is no verb of the codebook ("lapsed" → "laps"). */
function verbEntries(codebook: Codebook, tree: Tree, index: number): readonly Entry[] | undefined {
  const own = codebook.verbs.get(hyphened(tree, index)) ?? codebook.verbs.get(tree.lemma(index));
  if (own !== undefined) return own;
  const form = tree.word(index);
  if (!form.endsWith("ed")) return undefined;
  const stem = form.slice(0, -2);
  const guesses = [`${stem}e`, stem, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y")];
  return guesses.map((guess) => codebook.verbs.get(guess)).find((entries) => entries !== undefined);
}

export function matchNoun(codebook: Codebook, classes: Classes, tree: Tree, index: number): Match | null {
  return best(codebook.nouns.get(tree.lemma(index)) ?? codebook.nouns.get(tree.word(index)), classes, tree, index);
}

const PREPOSED: ReadonlySet<string> = new Set(["in", "at", "on", "under", "out"]);

function best(entries: readonly Entry[] | undefined, classes: Classes, tree: Tree, index: number): Match | null {
  if (entries === undefined) return null;
  for (const entry of entries) {
    const used = fitting(entry, classes, tree, index);
    if (used !== null) return entry.block === null ? null : { entry, used };
  }
  return null;
}

function fitting(entry: Entry, classes: Classes, tree: Tree, index: number): readonly number[] | null {
  if (!words(entry, tree, index)) return null;
  const used: number[] = [];
  for (const condition of entry.conditions) {
    const found = meets(condition, entry, classes, tree, index);
    if ((found !== null) === condition.not) return null;
    if (found !== null) used.push(...found);
  }
  return used;
}

/** Particles and fixed words behind a verb or adjective; the words of a compound in front of a noun. */
function words(entry: Entry, tree: Tree, index: number): boolean {
  if (entry.rest.length === 0) return true;
  if (entry.part === "noun" || (entry.part === "adjective" && PREPOSED.has(entry.rest[0] ?? ""))) {
    let place = index;
    for (let at = entry.rest.length - 1; at >= 0; at--) {
      const word = entry.rest[at]!;
      place--;
      if (place >= 0 && tree.token(place).upos === "PUNCT") place--;
      if (place < 0 || (tree.lemma(place) !== word && tree.word(place) !== word)) return false;
    }
    return true;
  }
  let from = index + 1;
  for (const word of entry.rest) {
    let hit = -1;
    for (let i = from; i < Math.min(tree.tokens.length, from + 6); i++) {
      if ((tree.lemma(i) === word || tree.word(i) === word) && tree.within(i, index) && particle(tree, i, from)) {
        hit = i;
        break;
      }
    }
    if (hit < 0) return false;
    from = hit + 1;
  }
  return true;
}

/** A preposition is a particle only right behind its verb, and not before a date or number: "took Goma in January" takes nothing in. */
function particle(tree: Tree, index: number, expected: number): boolean {
  if (!tree.is(index, "case", "mark")) return true;
  const marks = tree.token(Math.max(0, tree.head(index)));
  return index === expected && marks.upos !== "NUM" && !dateLike(tree, marks.index);
}

/** Phrases that only measure or date: "fired on Tuesday", "fired at least ten". */
function loose(tree: Tree, index: number): boolean {
  return dateLike(tree, index) || ["least", "most", "once", "first", "last", "all"].includes(tree.word(index));
}

const dateLike = (tree: Tree, index: number): boolean =>
  moment(tree.token(index)) || /^\d{1,4}$/.test(tree.token(index).form);

function meets(
  condition: Condition,
  entry: Entry,
  classes: Classes,
  tree: Tree,
  index: number,
): readonly number[] | null {
  if (condition.kind === "clause") return clause(condition.clause, tree, index) ? [] : null;
  const heads =
    condition.kind === "subject"
      ? agents(tree, index)
      : condition.kind === "object"
        ? objects(entry, tree, index)
        : marked(tree, index, condition.preposition).filter((head) => !loose(tree, head));
  if (condition.lemmas.size === 0 && condition.classes.size === 0) return heads.length > 0 ? [] : null;
  const hits: number[] = [];
  for (const one of heads) {
    const head = held(tree, antecedent(tree, one));
    if (named(condition, classes, tree, head)) hits.push(head);
    for (const other of tree.kids(head, "conj")) if (named(condition, classes, tree, other)) hits.push(other);
  }
  if (hits.length === 0) return null;
  return condition.kind === "subject" ? [] : hits;
}

const PARTITIVES: ReadonlySet<string> = new Set(
  "worth some most all many several half part rest number series round set batch group dozen dozens score hundred hundreds thousand thousands couple handful majority remainder".split(
    " ",
  ),
);

/** "some of its troops", "a round of exercises": the counted, where something is counted out of it. */
export function held(tree: Tree, head: number): number {
  if (!PARTITIVES.has(tree.lemma(head)) && tree.token(head).upos !== "NUM") return head;
  return tree.kids(head, "nmod").find((kid) => tree.preposition(kid) === "of") ?? head;
}

/** The object; for an intransitive use also the subject ("talks resumed", "a truce took hold"). */
function objects(entry: Entry, tree: Tree, index: number): readonly number[] {
  if (entry.part === "noun") return marked(tree, index, "of");
  if (entry.rest.length === 0) return patients(tree, index);
  return [...patients(tree, index), ...behindParticle(entry, tree, index)];
}

/** "break off talks", the particle read as a preposition: what it marks is the object. */
export function behindParticle(entry: Entry, tree: Tree, index: number): number[] {
  return entry.rest.length === 0
    ? []
    : tree.kids(index, "obl").filter((kid) => entry.rest.includes(tree.preposition(kid)));
}

function named(
  condition: { readonly lemmas: ReadonlySet<string>; readonly classes: ReadonlySet<string> },
  classes: Classes,
  tree: Tree,
  head: number,
): boolean {
  const lemma = tree.lemma(head);
  const form = tree.token(head).form;
  if (condition.lemmas.has(lemma) || condition.lemmas.has(form) || condition.lemmas.has(tree.word(head))) return true;
  for (const kid of tree.kids(head, "compound", "amod"))
    if (condition.lemmas.has(`${tree.lemma(kid)} ${lemma}`)) return true;
  // "called King Salman": a name is what its title says.
  for (const kid of tree.kids(head, "nmod:desc")) if (condition.lemmas.has(tree.lemma(kid))) return true;
  if (condition.classes.size === 0) return false;
  const good = goodOf(tree, head, classes);
  if (good === null || good.class === null) return false;
  const { class: found, weapon } = good;
  return (
    condition.classes.has(found) ||
    (weapon && condition.classes.has("arms")) ||
    (condition.classes.has("any") && transferable(found))
  );
}

function clause(kind: "that" | "to" | "ing", tree: Tree, index: number): boolean {
  for (const kid of tree.kids(index, "ccomp", "xcomp", "advcl", "acl")) {
    const to = tree.kids(kid, "mark").some((mark) => tree.lemma(mark) === "to");
    if (kind === "to" && to) return true;
    if (kind === "ing" && tree.token(kid).xpos === "VBG" && tree.is(kid, "xcomp", "ccomp")) return true;
    if (kind === "that" && tree.is(kid, "ccomp") && !to && tree.token(kid).xpos !== "VBG") return true;
  }
  return false;
}
