// Who a noun phrase means: the codes it carries, and by which step. Names first, then the noun's own sort (roles.ts) with its
// nationality, then short forms and pronouns from memory. A phrase that names nobody gives an empty list, never a guess.
import { agents, LOCATIVE, marked } from "../clause.js";
import { DAY_OR_MONTH } from "../moment.js";
import type { Tree } from "../tree.js";
import type { Mention } from "./lexicon.js";
import type { Memory, Ref } from "./memory.js";
import { commonNounRefs } from "./noun.js";
import { ofTheCouncil, ownerOf, ownersAt } from "./owner.js";
import { isApposition, namedRefs, properNameRefs } from "./person.js";
import { pronounRefs } from "./pronoun.js";

/** Nouns beside which a name stands for the body itself: "the bloc ECOWAS". */
const BODIES: ReadonlySet<string> = new Set(
  "bloc group body union alliance organisation organization movement party council court coalition".split(" "),
);

export class Resolver {
  readonly tree: Tree;
  readonly text: string;
  readonly memory: Memory;
  /** Who "we" are outside quotation marks; null where the outlet is nobody's mouth. */
  readonly voice: string | null;
  readonly #mentionAt: (Mention | undefined)[] = [];
  readonly #memo = new Map<number, readonly Ref[]>();
  readonly #busy = new Set<number>();
  /** Speaker whose words a token stands in, set by the caller once speakers are known. */
  speakerOf: (index: number) => readonly Ref[] = () => [];

  constructor(tree: Tree, text: string, mentions: readonly Mention[], memory: Memory, voice: string | null) {
    this.tree = tree;
    this.text = text;
    this.memory = memory;
    this.voice = voice;
    for (const mention of mentions) for (let i = mention.first; i <= mention.last; i++) this.#mentionAt[i] = mention;
  }

  mention(index: number): Mention | null {
    return this.#mentionAt[index] ?? null;
  }

  /** All whom the phrase headed by this token names, its coordinated members included; no code twice. */
  actors(index: number): readonly Ref[] {
    const members = this.members(index);
    const own = this.one(index);
    if (members.length === 0 && own.length < 2) return own;
    const found: Ref[] = [];
    for (const head of [index, ...members]) {
      for (const ref of this.one(head))
        if (!found.some((other) => other.id === ref.id && (ref.id !== null || other.head === ref.head)))
          found.push(ref);
    }
    return found;
  }

  /** Heads coordinated with this one, however the list hangs together: on the first, in a chain, or on an apposition. */
  members(index: number): number[] {
    const found: number[] = [];
    if (this.tree.kid(index, "conj", "appos") < 0) return found;
    const walk = (at: number) => {
      for (const kid of this.tree.kids(at, "conj")) {
        if (!nominal(this.tree.token(kid).upos) || isApposition(this, at, kid)) continue;
        found.push(kid);
        walk(kid);
      }
    };
    walk(index);
    // "Shinzo Abe, then prime minister, and President Vladimir Putin"
    if (this.tree.token(index).upos === "PROPN")
      for (const kid of this.tree.kids(index, "appos")) if (this.tree.token(kid).upos === "NOUN") walk(kid);
    return found.sort((a, b) => a - b);
  }

  /** The phrase of this one head, coordination apart. */
  one(index: number): readonly Ref[] {
    const memo = this.#memo.get(index);
    if (memo !== undefined) return memo;
    if (this.#busy.has(index)) return [];
    this.#busy.add(index);
    const refs = this.#resolve(index);
    this.#busy.delete(index);
    this.#memo.set(index, refs);
    return refs;
  }

  #resolve(index: number): readonly Ref[] {
    const token = this.tree.token(index);
    if (token.upos === "PRON" || (token.upos === "DET" && token.relation !== "det")) return pronounRefs(this, index);
    const mention = this.mention(index);
    if (mention !== null && !mention.partial && mention.name.kind !== "adjective")
      return namedRefs(this, index, mention);
    if (DAY_OR_MONTH.test(token.form)) return [];
    if (token.upos === "NUM" && /^(two|both|three)$/i.test(token.form)) return pronounRefs(this, index);
    if (/^Koreas$/.test(token.form))
      return ["KOR", "PRK"].map((id) => this.ref(index, id, '"Koreas" are both of them', { plural: true }));
    const half = this.#halfOfKorea(index);
    if (half !== null) return [half];
    if (token.upos === "PROPN") return properNameRefs(this, index);
    if (mention !== null && mention.name.kind === "adjective" && !this.tree.is(index, "amod", "compound"))
      return namedRefs(this, index, mention);
    if (nominal(token.upos)) return commonNounRefs(this, index);
    return [];
  }

  /** "the North", "the South", where the text speaks of Korea. */
  #halfOfKorea(index: number): Ref | null {
    const { form } = this.tree.token(index);
    const id = form === "North" ? "PRK" : form === "South" ? "KOR" : null;
    if (id === null || !(this.memory.has("PRK") || this.memory.has("KOR"))) return null;
    return this.ref(index, id, `"the ${form}" of Korea, of which the text speaks`);
  }

  /** Whoever a possessor, compound or adjective before a noun names: "Tokyo's", "US", "Russian and Chinese". */
  owner(index: number): readonly Ref[] {
    const mention = this.mention(index);
    if (this.tree.is(index, "amod", "compound"))
      return mention === null || mention.partial
        ? []
        : ofTheCouncil(this, this.tree.head(index), ownersAt(this, index, mention));
    return this.actors(index);
  }

  /** Only those named inside a phrase, not the phrase itself: "broke off talks with *Tokyo*". */
  inside(index: number): readonly Ref[] {
    const owners = ownerOf(this, index)?.refs ?? [];
    // "the bloc ECOWAS": the name beside the noun is whom it means.
    const inner = this.tree
      .kids(index, "nmod", "appos")
      .filter(
        (kid) =>
          this.tree.is(kid, "nmod") || (this.tree.token(kid).upos === "PROPN" && BODIES.has(this.tree.lemma(index))),
      );
    const found =
      owners.length > 0 ? owners : inner.flatMap((kid) => this.actors(kid)).filter((ref) => !this.#place(ref));
    // What is shown is the phrase that stands for them: "the attack on a church in *Quetta*".
    const phrase = this.ref(index, null, "");
    return found.map((ref) => {
      const start = Math.min(ref.start, phrase.start);
      const end = Math.max(ref.end, phrase.end);
      return { ...ref, start, end, text: this.text.slice(start, end) };
    });
  }

  /** "towards the Sea of Japan": a name without a code behind a word of place is a place. */
  #place(ref: Ref): boolean {
    return (
      ref.id === null && this.tree.token(ref.head).upos === "PROPN" && LOCATIVE.has(this.tree.preposition(ref.head))
    );
  }

  /** The sides named beside a treaty or a measure: "China's treaty with Pyongyang", "measures by Japan against Russia". */
  parties(index: number): readonly Ref[] {
    // "a peace agreement in Washington" is not Washington's.
    const seated = this.tree.kids(index, "nmod").filter((kid) => ["in", "at"].includes(this.tree.preposition(kid)));
    const own = (ownerOf(this, index)?.refs ?? []).filter(
      (ref) => !seated.some((kid) => this.tree.within(ref.head, kid)),
    );
    const beside = ["between", "with", "of", "by", "against", "on"]
      .flatMap((preposition) => marked(this.tree, index, preposition))
      .flatMap((head) => this.actors(head));
    const signed = this.tree
      .kids(index, "acl")
      .flatMap((clause) =>
        ["with", "against", "on", "by", "between"].flatMap((preposition) => [
          ...marked(this.tree, clause, preposition),
          ...agents(this.tree, clause).flatMap((agent) =>
            agent > clause
              ? this.tree.kids(agent, "nmod").filter((kid) => this.tree.preposition(kid) === preposition)
              : [],
          ),
        ]),
      )
      .flatMap((head) => this.actors(head));
    return [...own, ...beside, ...signed].filter((ref) => ref.id !== null && !ref.thing);
  }

  ref(
    index: number,
    id: string | null,
    why: string,
    shape: { person?: boolean; plural?: boolean; first?: number; last?: number } = {},
  ): Ref {
    const span = this.tree.span(this.#shown(index, shape.first, shape.last));
    return {
      id,
      nationality: null,
      text: this.text.slice(span.start, span.end),
      head: index,
      start: span.start,
      end: span.end,
      person: shape.person ?? false,
      plural: shape.plural ?? false,
      thing: false,
      why,
    };
  }

  /** The words shown for a phrase: the name, or the noun with what stands before it. */
  #shown(index: number, first?: number, last?: number): number[] {
    if (first !== undefined && last !== undefined) return [first, last];
    const shown = [index];
    for (const kid of this.tree.kids(index, "det", "amod", "compound", "nmod:poss", "nummod")) {
      if (kid >= index) break;
      if (this.tree.children[kid]!.length === 0) shown.push(kid);
      else for (const inside of this.tree.subtree(kid)) shown.push(inside);
    }
    return shown;
  }
}

export function nominal(upos: string): boolean {
  return (
    upos === "NOUN" ||
    upos === "PROPN" ||
    upos === "PRON" ||
    upos === "NUM" ||
    upos === "ADJ" ||
    upos === "DET" ||
    upos === "X" ||
    upos === "SYM"
  );
}
