// Whose a phrase is: the possessor, adjective, compound, "of" or "by" that gives it a code, the surest first, and those
// named inside a phrase. It knows nothing of what the phrase itself means; resolve.ts does.
import { agents, marked } from "../clause.js";
import type { Mention } from "./lexicon.js";
import type { Ref } from "./memory.js";
import type { Resolver } from "./resolve.js";
import { OFFICIAL, PRIVATE } from "./roles.js";

const MODIFIERS = ["amod", "compound", "nmod:poss", "nmod", "det", "nmod:unmarked", "nmod:desc"] as const;
/** Participles that tell whose a thing is: "measures taken by Japan", "a delegation led by the Duma's speaker". */
const MAKING: ReadonlySet<string> = new Set([
  "lead",
  "head",
  "command",
  "run",
  "take",
  "impose",
  "adopt",
  "issue",
  "sign",
  "draft",
  "make",
  "sponsor",
  "propose",
  "table",
  "send",
  "dispatch",
  "chair",
  "announce",
  "own",
  "control",
  "operate",
  "fly",
  "fire",
  "launch",
]);
const OWNERS: ReadonlySet<string> = new Set(["of", "from", "in", "at", "to", "for", "by", "with", "between", "among"]);
export interface Owner {
  readonly id: string | null;
  /** False for an organisation or a group. */
  readonly state: boolean;
  readonly refs: readonly Ref[];
}

/** Whose the phrase is: adjective, compound, possessor, "of X"; the nearest that carries a code. */
export function ownerOf(resolver: Resolver, index: number): Owner | null {
  const owner = anyOwner(resolver, index);
  if (owner === null) return null;
  const refs = ofTheCouncil(resolver, index, owner.refs);
  return { ...owner, id: refs[0]?.id ?? owner.id, refs };
}

/** What the UN decides in the way of measures, its Security Council decides. */
export function ofTheCouncil(resolver: Resolver, noun: number, refs: readonly Ref[]): readonly Ref[] {
  if (noun < 0 || !["sanction", "resolution", "embargo", "veto", "panel"].includes(resolver.tree.lemma(noun)))
    return refs;
  return refs.map((ref) => (ref.id === "UNO" ? { ...ref, id: "UNSC" } : ref));
}

const DRAFTED: ReadonlySet<string> = new Set(
  "draft sponsor propose write broker lead own flag register operate".split(" "),
);

/** "a US-drafted Council resolution": whoever drafted it, before the body that votes on it. */
function drafter(resolver: Resolver, index: number): Owner | null {
  for (const kid of resolver.tree.kids(index, "amod", "acl")) {
    if (!DRAFTED.has(resolver.tree.lemma(kid))) continue;
    for (const by of resolver.tree.kids(kid, "compound", "amod", "advmod", "obl:unmarked", "obl:agent", "nsubj")) {
      const mention = resolver.mention(by);
      if (mention === null || mention.partial || mention.name.id === null) continue;
      return { id: mention.name.id, state: /^[A-Z]{3}$/.test(mention.name.id), refs: ownersAt(resolver, by, mention) };
    }
  }
  return null;
}

function anyOwner(resolver: Resolver, index: number): Owner | null {
  const drafting = drafter(resolver, index);
  if (drafting !== null) return drafting;
  for (const kid of ownerCandidates(resolver, index)) {
    const mention = resolver.mention(kid);
    if (resolver.tree.is(kid, "nmod", "obl") && !resolver.tree.is(kid, "nmod:poss", "nmod:unmarked", "nmod:desc")) {
      if (!OWNERS.has(resolver.tree.preposition(kid))) continue;
      const place = ["in", "at", "from", "to", "for", "with"].includes(resolver.tree.preposition(kid));
      // "a spokesman for the Indian foreign ministry": an office is as good as a name.
      const office = resolver.tree.preposition(kid) === "for" && OFFICIAL.has(resolver.tree.lemma(kid));
      if (place && !office && (mention === null || mention.partial)) continue;
    }
    if (resolver.tree.is(kid, "amod", "compound") && (mention === null || mention.partial)) {
      // "a Japanese government official": the adjective hangs on the government.
      const inner =
        kid < index && (OFFICIAL.has(resolver.tree.lemma(kid)) || adjectival(resolver, kid))
          ? anyOwner(resolver, kid)
          : null;
      if (inner !== null) return inner;
      continue;
    }
    const refs =
      mention !== null && !mention.partial
        ? ownersAt(resolver, kid, mention)
        : resolver.tree.is(kid, "det")
          ? []
          : resolver.actors(kid);
    const first = refs.find((ref) => ref.id !== null);
    if (first !== undefined)
      return { id: first.id, state: /^[A-Z]{3}$/.test(first.id ?? ""), refs: refs.filter((ref) => ref.id !== null) };
  }
  // "a delegation led by the vice-chairman of the Duma", "measures taken by the Government of Japan"
  for (const kid of PRIVATE.has(resolver.tree.lemma(index)) ? [] : resolver.tree.kids(index, "acl")) {
    if (resolver.tree.token(kid).xpos !== "VBN" || !MAKING.has(resolver.tree.lemma(kid))) continue;
    const refs = agents(resolver.tree, kid)
      .flatMap((agent) => resolver.actors(agent))
      .filter((ref) => ref.id !== null);
    if (refs[0] !== undefined) return { id: refs[0].id, state: /^[A-Z]{3}$/.test(refs[0].id ?? ""), refs };
  }
  return null;
}

/** "a Cypriot research vessel", the adjective hung on the research. */
const adjectival = (resolver: Resolver, noun: number): boolean =>
  resolver.tree.token(noun).upos === "NOUN" &&
  resolver.tree
    .kids(noun, "amod", "compound")
    .some((kid) => ["adjective", "state"].includes(resolver.mention(kid)?.name.kind ?? ""));

/** What may tell whose a phrase is, the surest first: possessor, adjective, "of" and "for", then places. */
function ownerCandidates(resolver: Resolver, index: number): number[] {
  const kids = resolver.tree.kids(index, ...MODIFIERS);
  const loose =
    OFFICIAL.has(resolver.tree.lemma(index)) && kids.every((kid) => !resolver.tree.is(kid, "nmod"))
      ? marked(resolver.tree, index, "of")
      : [];
  // "his Ukrainian counterpart": the adjective tells more than the pronoun.
  const rank = (kid: number) => {
    if (!resolver.tree.is(kid, "nmod", "obl") || resolver.tree.is(kid, "nmod:poss", "nmod:desc", "nmod:unmarked"))
      return resolver.tree.token(kid).upos === "PRON" ? 1 : 0;
    return ["in", "at", "to", "with"].includes(resolver.tree.preposition(kid)) ? 3 : 2;
  };
  for (const kid of loose) if (!kids.includes(kid) && kid > index) kids.push(kid);
  return kids.length < 2 ? kids : kids.sort((a, b) => rank(a) - rank(b));
}

const hyphened = (resolver: Resolver, left: number, right: number): boolean =>
  right === left + 2 && /^[-–]$/.test(resolver.tree.token(left + 1).form);

export function ownersAt(resolver: Resolver, kid: number, mention: Mention): readonly Ref[] {
  const own = resolver.ref(kid, mention.name.id, mention.name.text, { first: mention.first, last: mention.last });
  // "Japanese and Korean", "the US-Japan treaty": both own it.
  const paired = resolver.tree
    .kids(kid, "compound", "amod", "flat")
    .filter((other) => hyphened(resolver, other, mention.first) || hyphened(resolver, mention.last, other));
  const more = [...paired, ...resolver.tree.kids(kid, "conj")].flatMap((other) => {
    const m = resolver.mention(other);
    return m === null || m.partial
      ? []
      : [resolver.ref(other, m.name.id, m.name.text, { first: m.first, last: m.last })];
  });
  return [own, ...more];
}
