// Who a common noun means: an office with its state, private people, a tool of somebody, "the two countries", "the bloc".
// The noun's sort is in roles.ts; a noun of no sort and nobody's names no one.
import type { Ref } from "./memory.js";
import { ownerOf } from "./owner.js";
import { formerHolder } from "./person.js";
import { leftward } from "./pronoun.js";
import type { Resolver } from "./resolve.js";
import { DESCRIPTIONS, INSTITUTIONS, OFFICIAL, PAIR_NOUNS, PRIVATE, TOOLS } from "./roles.js";

/** Descriptions that are as often a state's own: its agency, its court, its council. */
const OFFICIAL_ONLY: ReadonlySet<string> = new Set([
  "agency",
  "court",
  "council",
  "commission",
  "team",
  "panel",
  "tribunal",
  "bank",
]);
/** Nouns that name the other side of whoever owns them: "its neighbour", "his hosts". */
const RELATIONAL: ReadonlySet<string> = new Set([
  "neighbour",
  "neighbor",
  "host",
  "ally",
  "rival",
  "enemy",
  "foe",
  "partner",
  "patron",
  "coloniser",
  "colonizer",
  "adversary",
  "guest",
  "protector",
  "creditor",
  "customer",
  "supplier",
]);

export function commonNounRefs(resolver: Resolver, index: number): readonly Ref[] {
  const lemma = resolver.tree.lemma(index);
  const compound = compoundLemma(resolver, index);
  const owner = ownerOf(resolver, index);
  const isPrivate =
    (lemma === "other" && resolver.tree.word(index) === "others") ||
    ((PRIVATE.has(compound) || (PRIVATE.has(lemma) && !OFFICIAL.has(compound))) &&
      !(owner !== null && TOOLS.has(lemma)));
  const isOfficial = !isPrivate && (OFFICIAL.has(lemma) || OFFICIAL.has(compound));
  const plural = resolver.tree.feature(index, "Number") === "Plur";
  if (isPairPhrase(resolver, index, lemma)) {
    const pair = resolver.memory.pair();
    if (pair.length > 0)
      return pair.map((ref) =>
        resolver.ref(
          index,
          ref.id,
          `"${resolver.tree.token(index).form}" are ${pair.map((r) => r.id).join(" and ")}, named last`,
          { plural: true },
        ),
      );
  }
  // "M23, the rebel movement that took Goma": what stands beside a name is whoever bears it.
  const bearer =
    owner === null && resolver.tree.is(index, "appos") ? resolver.mention(resolver.tree.head(index)) : null;
  if (bearer !== null && !bearer.partial && bearer.name.kind !== "place")
    return resolver.one(resolver.tree.head(index));
  const apposed = isOfficial && owner === null ? apposedRef(resolver, index) : null;
  if (apposed !== null) return [apposed];
  if (owner !== null && RELATIONAL.has(lemma) && resolver.tree.kid(index, "nmod:poss") >= 0) {
    const other = owner.id === null ? null : resolver.memory.partner(owner.id);
    return [
      resolver.ref(index, other?.id ?? null, `"${lemma}" of ${owner.id}: ${other?.id ?? "not told"}`, { plural }),
    ];
  }
  // "the group", "the rebels": a body named before, though the word alone is private.
  const named = isPrivate && owner === null ? bodyNamedBefore(resolver, index, lemma, plural) : null;
  if (named !== null) return [named];
  if (isPrivate)
    return [
      {
        ...resolver.ref(index, owner !== null && !owner.state ? owner.id : null, "acts for no state", {
          person: true,
          plural,
        }),
        nationality: owner?.id ?? null,
      },
    ];
  if (owner !== null && isOfficial && formerHolder(resolver, index))
    return [{ ...resolver.ref(index, null, "held the office once", { person: true, plural }), nationality: owner.id }];
  if (owner !== null && (isOfficial || TOOLS.has(lemma))) {
    const refs = owner.refs.map((o) => ({
      ...resolver.ref(index, o.id, `${lemma} of ${o.id ?? o.text}`, { plural, person: isOfficial && personal(lemma) }),
      thing: !isOfficial,
    }));
    if (isOfficial && refs.length === 1)
      for (const name of [lemma, compound]) resolver.memory.learnRole(name, refs[0]!);
    return refs;
  }
  const described = describedRef(resolver, index, lemma, compound, plural);
  if (described !== null) return [described];
  if (owner !== null)
    return owner.refs.map((o) => ({
      ...resolver.ref(index, o.id, `${lemma} of ${o.id ?? o.text}`, { plural }),
      thing: true,
    }));
  return [];
}

function bodyNamedBefore(resolver: Resolver, index: number, lemma: string, plural: boolean): Ref | null {
  const codes = DESCRIPTIONS.get(lemma);
  if (codes === undefined || !resolver.tree.kids(index, "det").some((kid) => resolver.tree.lemma(kid) === "the"))
    return null;
  const id = resolver.memory.foremost(codes);
  return id === null ? null : resolver.ref(index, id, `"the ${lemma}" is ${id}, named before`, { plural });
}

/** The last of these codes that the sentence itself has named so far. */
function namedHere(resolver: Resolver, index: number, codes: readonly string[]): string | null {
  for (let i = index - 1; i >= 0; i--) {
    const id = resolver.mention(i)?.name.id ?? null;
    if (id !== null && codes.includes(id)) return id;
  }
  return null;
}

/** "Police dispersed a crowd in Mogadishu": the state of the place that the sentence puts it in. */
function placeHere(resolver: Resolver, index: number): Ref | null {
  const { tree } = resolver;
  for (const { index: i } of tree.tokens) {
    const mention = tree.is(i, "obl", "nmod") && tree.preposition(i) === "in" ? resolver.mention(i) : null;
    if (mention === null || mention.partial || mention.name.id === null || tree.within(i, index)) continue;
    if (["place", "capital", "state"].includes(mention.name.kind))
      return resolver.ref(index, mention.name.id, `the ${tree.lemma(index)} in ${mention.name.text}`, { plural: true });
  }
  return null;
}

/** Whose army it is that fights these groups, where the text speaks of no other. */
const FOUGHT_BY: Readonly<Record<string, string>> = { RSF: "SDN", M23: "COD", PKK: "TUR", TALIBAN: "AFG" };

/** "the bloc", "the government", "the army": what the text has named that fits, else the state it is about. */
function describedRef(resolver: Resolver, index: number, lemma: string, compound: string, plural: boolean): Ref | null {
  const definite = resolver.tree
    .kids(index, "det")
    .some((kid) => ["the", "this", "that"].includes(resolver.tree.lemma(kid)));
  const codes = DESCRIPTIONS.get(lemma);
  if (codes !== undefined && definite && !(plural && lemma === "island")) {
    const id = namedHere(resolver, index, codes) ?? resolver.memory.foremost(codes);
    if (id !== null) return resolver.ref(index, id, `"${lemma}" is ${id}, named before`, { plural });
    if (!OFFICIAL_ONLY.has(lemma))
      return resolver.ref(index, null, `"${lemma}" names a body that the text has not placed`, { plural });
  }
  if (!OFFICIAL.has(lemma) && !OFFICIAL.has(compound)) return null;
  const role = definite ? (resolver.memory.role(compound) ?? resolver.memory.role(lemma)) : null;
  if (role !== null)
    return resolver.ref(index, role.id, `"the ${lemma}" is ${role.text}`, { plural, person: personal(lemma) });
  if (
    definite ||
    (plural && ["police", "troop", "official", "authority", "soldier"].includes(lemma)) ||
    lemma === "police"
  ) {
    if (lemma === "police" || lemma === "prosecutor" || (lemma === "authority" && plural)) {
      const there = definite ? null : placeHere(resolver, index);
      if (there !== null) return there;
    }
    const group = ["army", "military"].includes(lemma) ? resolver.memory.foremost(Object.keys(FOUGHT_BY)) : null;
    const army = group === null ? undefined : FOUGHT_BY[group];
    if (definite && army !== undefined && resolver.memory.has(army))
      return resolver.ref(index, army, `the ${lemma} that fights ${group}`, { plural });
    const topic =
      leftward(resolver, index) ??
      resolver.memory.last((ref) => ref.id !== null && !ref.thing) ??
      resolver.memory.topic();
    if (topic !== null && (INSTITUTIONS.has(compound) || INSTITUTIONS.has(lemma)) && (definite || lemma === "police"))
      return resolver.ref(index, topic.id, `"the ${lemma}" of ${topic.id}, of whom the text speaks`, {
        plural,
        person: personal(lemma),
      });
  }
  return resolver.ref(index, null, "an office whose state the text does not tell", { plural, person: personal(lemma) });
}

/** A title that stands before its name, or a name in apposition: the name tells the state. */
function apposedRef(resolver: Resolver, index: number): Ref | null {
  for (const kid of resolver.tree.kids(index, "appos", "flat")) {
    const refs = resolver.tree.token(kid).upos === "PROPN" ? resolver.one(kid) : [];
    if (refs[0] !== undefined && refs[0].id !== null) return refs[0];
  }
  return null;
}

function isPairPhrase(resolver: Resolver, index: number, lemma: string): boolean {
  if (
    ["neighbour", "neighbor", "rival", "foe", "adversary"].includes(lemma) &&
    resolver.tree.feature(index, "Number") === "Plur"
  )
    return resolver.tree.kids(index, "det").some((kid) => resolver.tree.lemma(kid) === "the");
  if (!PAIR_NOUNS.has(lemma)) return false;
  return resolver.tree
    .kids(index, "nummod", "det", "amod", "det:predet")
    .some((kid) => ["two", "both", "each"].includes(resolver.tree.lemma(kid)));
}

export function compoundLemma(resolver: Resolver, index: number): string {
  const { tree } = resolver;
  let last = -1;
  for (const kid of tree.kids(index, "compound", "amod")) if (kid < index && resolver.mention(kid) === null) last = kid;
  return last < 0 ? tree.lemma(index) : `${tree.lemma(last)} ${tree.lemma(index)}`;
}

const personal = (lemma: string) =>
  /(man|woman|person|er|or|ist|ant|ent|president|envoy|king|queen|official|aide|chief|head|general|diplomat|secretary|deputy|chancellor|ambassador)$/.test(
    lemma,
  );
