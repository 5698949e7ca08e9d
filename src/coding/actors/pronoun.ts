// Pronouns and relative words: whom he, it, they, who, we and each other mean. Nearest fitting subject first, then memory.
// It does not weigh gender, and it leaves a pronoun that fits nobody without a code.
import type { Tree } from "../tree.js";
import type { Mention } from "./lexicon.js";
import type { Memory, Ref } from "./memory.js";

/** What pronounRefs needs of the resolver; the resolver itself satisfies it. */
export interface Around {
  readonly tree: Tree;
  readonly memory: Memory;
  readonly voice: string | null;
  speakerOf: (index: number) => readonly Ref[];
  actors(index: number): readonly Ref[];
  one(index: number): readonly Ref[];
  mention(index: number): Mention | null;
  ref(
    index: number,
    id: string | null,
    why: string,
    shape?: { person?: boolean; plural?: boolean; first?: number; last?: number },
  ): Ref;
}

const PERSONS: ReadonlySet<string> = new Set(["he", "she", "him", "her", "his", "hers", "himself", "herself"]);
const SINGLE: ReadonlySet<string> = new Set(["it", "its", "itself"]);
const MANY: ReadonlySet<string> = new Set(["they", "them", "their", "theirs", "themselves"]);
const SPEAKERS: ReadonlySet<string> = new Set([
  "we",
  "us",
  "our",
  "ours",
  "ourselves",
  "i",
  "me",
  "my",
  "mine",
  "myself",
]);
const BOTH: ReadonlySet<string> = new Set(["both", "each", "either", "neither", "two", "three"]);
const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "whose"]);

export function pronounRefs(around: Around, index: number): readonly Ref[] {
  const { tree } = around;
  const word = tree.token(index).form.toLowerCase();
  if (RELATIVE.has(word)) {
    const clause = relativeClause(tree, index);
    return clause < 0 ? [] : around.actors(tree.head(clause));
  }
  if (SPEAKERS.has(word)) return speakers(around, index);
  // "defend each other" names nobody new.
  if (word === "each" && tree.tokens[index + 1]?.form.toLowerCase() === "other") return [];
  if (word === "each" || word === "both") {
    const named = listedBefore(around, index);
    if (named.length >= 2) return named;
  }
  if (BOTH.has(word) || word === "other" || word === "another") return pair(around, index, word);
  if (PERSONS.has(word)) return found(around, index, (ref) => ref.person && !ref.plural, "person");
  if (SINGLE.has(word)) return found(around, index, (ref) => !ref.person && !ref.plural && !ref.thing, "body");
  if (MANY.has(word)) return many(around, index);
  return [];
}

/** "Russia and Ukraine each freed 115": those listed right before the word. */
function listedBefore(around: Around, index: number): readonly Ref[] {
  const found: Ref[] = [];
  let i = index - 1;
  for (; i >= 0 && found.length < 8; i--) {
    const mention = around.mention(i);
    if (mention !== null && !mention.partial && mention.name.id !== null && mention.name.kind !== "adjective") {
      found.unshift(
        around.ref(i, mention.name.id, `${mention.name.text}, listed before`, {
          first: mention.first,
          last: mention.last,
        }),
      );
      i = mention.first;
    } else if (!/^(and|,|the)$/i.test(around.tree.token(i).form) || found.length === 0) break;
  }
  return found;
}

/** The acl:relcl clause that a relative word belongs to, or -1. */
export function relativeClause(tree: Tree, index: number): number {
  for (let i = tree.head(index), steps = 0; i >= 0 && steps < 5; i = tree.head(i), steps++)
    if (tree.is(i, "acl:relcl")) return i;
  return -1;
}

function speakers(around: Around, index: number): readonly Ref[] {
  const who = around.speakerOf(index);
  if (who.length > 0)
    return who.map((ref) =>
      around.ref(index, ref.id, `"${around.tree.token(index).form}" is the speaker, ${ref.text}`, {
        person: ref.person,
      }),
    );
  return [
    around.ref(
      index,
      around.voice,
      around.voice === null ? "the outlet speaks" : `the outlet speaks for ${around.voice}`,
    ),
  ];
}

function pair(around: Around, index: number, word: string): readonly Ref[] {
  const { tree } = around;
  if (tree.kids(index, "nmod").some((kid) => tree.preposition(kid) === "of")) {
    const inside = tree.kids(index, "nmod").flatMap((kid) => around.actors(kid));
    if (inside.length > 0) return inside;
  }
  const both = word === "three" ? around.memory.sidesOf(3) : around.memory.pair();
  if (word === "other" || word === "another") return [];
  return both.map((ref) =>
    around.ref(index, ref.id, `"${word}" of ${both.map((r) => r.id).join(" and ")}`, { plural: true }),
  );
}

function many(around: Around, index: number): readonly Ref[] {
  const nearest = left(around, index, (refs) => refs.length > 1 || (refs[0]?.plural ?? false));
  if (nearest.length > 0) return echo(around, index, nearest);
  const plural = around.memory.last((ref) => ref.plural && !ref.thing);
  if (plural !== null) return echo(around, index, [plural]);
  const both = around.memory.pair();
  return both.length > 0 ? echo(around, index, both) : [];
}

/** "sanctions on Russia for its aggression": what somebody is blamed for is his who stands last before it. */
function blamed(around: Around, index: number): readonly Ref[] {
  const { tree } = around;
  const noun = tree.head(index);
  if (!tree.is(index, "nmod:poss") || noun < 0 || !["for", "over"].includes(tree.preposition(noun))) return [];
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    if (!["NOUN", "PROPN"].includes(tree.token(i).upos) || !tree.is(i, "nmod", "obl", "obj")) continue;
    const refs = around.one(i).filter((ref) => ref.id !== null && !ref.thing);
    if (refs.length > 0) return refs;
  }
  return [];
}

/** "Riyadh told Washington that it will wait": the subject of what is told is whoever tells it, not who hears it. */
function tellerOf(around: Around, index: number): readonly Ref[] {
  const { tree } = around;
  const clause = tree.head(index);
  if (!tree.is(index, "nsubj") || clause < 0 || !tree.is(clause, "ccomp")) return [];
  const teller = tree.kid(tree.head(clause), "nsubj");
  const several = (at: number) => tree.feature(at, "Number") === "Plur";
  return teller >= 0 && teller < index && several(teller) === several(index)
    ? around.actors(teller).filter((ref) => !ref.thing)
    : [];
}

function found(around: Around, index: number, test: (ref: Ref) => boolean, sort: string): readonly Ref[] {
  const near = blamed(around, index);
  if (near.length > 0) return echo(around, index, near);
  const teller = tellerOf(around, index);
  if (teller.length === 1 && test(teller[0]!)) return echo(around, index, teller);
  const nearest = left(around, index, (refs) => refs.length === 1 && test(refs[0]!));
  if (nearest.length > 0) return echo(around, index, nearest);
  const last = around.memory.last(test);
  if (last !== null) return echo(around, index, [last]);
  return sort === "person" ? [around.ref(index, null, "a person not told apart", { person: true })] : [];
}

/** Whoever stands to the left in the same sentence, subjects first, that acts for somebody. */
export function leftward(around: Around, index: number): Ref | null {
  return left(around, index, (refs) => refs.length === 1 && refs[0]!.id !== null && !refs[0]!.thing)[0] ?? null;
}

/** Phrases to the left in the same sentence: subjects of the clauses above first, then the nearest. */
function left(around: Around, index: number, test: (refs: readonly Ref[]) => boolean): readonly Ref[] {
  const { tree } = around;
  const own = clauseOf(tree, index);
  for (let clause = own, steps = 0; clause >= 0 && steps < 8; steps++) {
    const subject = tree.kid(clause, "nsubj");
    if (subject >= 0 && subject < index && !tree.within(index, subject)) {
      const refs = around.actors(subject);
      if (test(refs)) return refs;
    }
    const up = tree.head(clause);
    clause = up < 0 ? -1 : clauseOf(tree, up);
  }
  for (let i = index - 1; i >= 0; i--) {
    const token = tree.token(i);
    if (!["NOUN", "PROPN"].includes(token.upos) || tree.is(i, "compound", "flat", "amod") || tree.within(index, i))
      continue;
    if (tree.is(i, "nmod", "obl") && i > index - 2) continue;
    const refs = around.one(i);
    if (refs.length > 0 && test(refs)) return refs;
  }
  return [];
}

function clauseOf(tree: Tree, index: number): number {
  for (let i = index; i >= 0; i = tree.head(i)) if (tree.kid(i, "nsubj") >= 0 && i !== index) return i;
  return -1;
}

/** The antecedent under the pronoun's place; its own words are shown where it stands in the same sentence. */
function echo(around: Around, index: number, refs: readonly Ref[]): readonly Ref[] {
  const word = around.tree.token(index).form;
  const { start, end } = around.tree.sentence;
  return refs.map((ref) => {
    const here = around.ref(index, ref.id, `"${word}" is ${ref.text}`, { person: ref.person, plural: ref.plural });
    const shown = ref.start >= start && ref.end <= end ? { text: ref.text, start: ref.start, end: ref.end } : {};
    return { ...here, ...shown, nationality: ref.nationality };
  });
}
