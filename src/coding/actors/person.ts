// Who a proper name is: by what the text told before, by the title or apposition beside it, by the register of office-holders.
// A person whom nothing places acts for nobody.
import type { Mention } from "./lexicon.js";
import type { Ref } from "./memory.js";
import { commonNounRefs, compoundLemma } from "./noun.js";
import { ownerOf } from "./owner.js";
import type { Resolver } from "./resolve.js";
import { DESCRIPTIONS, FORMER, OFFICIAL, PRIVATE } from "./roles.js";

const FLATS = ["flat", "flat:name", "compound", "appos", "nmod:desc", "conj"] as const;

export function namedRefs(resolver: Resolver, index: number, mention: Mention): readonly Ref[] {
  const { name } = mention;
  const ref = resolver.ref(index, name.id, `${name.text} is ${name.id ?? "nobody's"} (${name.kind})`, {
    person: name.kind === "person",
    first: mention.first,
    last: mention.last,
  });
  // A surname that may be anybody's counts only where the text has introduced its bearer or gives him a title.
  if (
    name.kind === "person" &&
    name.surname === true &&
    name.ambiguous === true &&
    resolver.memory.person(name.text) === null
  ) {
    if (!resolver.tree.kids(index, ...FLATS).some((kid) => OFFICIAL.has(resolver.tree.lemma(kid))))
      return properNameRefs(resolver, index);
  }
  if (name.kind === "person") return [officeHolder(resolver, index, ref)];
  if (name.kind === "people" || name.kind === "adjective") {
    const definite =
      resolver.tree.kids(index, "det").some((kid) => resolver.tree.lemma(kid) === "the") &&
      resolver.tree.kid(index, "nummod") < 0;
    const plural = resolver.tree.feature(index, "Number") === "Plur" || resolver.tree.token(index).xpos.endsWith("S");
    return [
      definite || !plural ? { ...ref, plural } : { ...ref, id: null, nationality: name.id, plural, person: true },
    ];
  }
  // "Mao Ning" may hide a state's name in a person's: the words around decide (title, apposition).
  if (name.ambiguous === true && resolver.tree.kids(index, "flat").length > 0) return properNameRefs(resolver, index);
  return [ref];
}

export function properNameRefs(resolver: Resolver, index: number): readonly Ref[] {
  const words = nameWords(resolver, index);
  const text = words.map((i) => resolver.tree.token(i).form).join(" ");
  const surname = resolver.tree.token(words[words.length - 1] ?? index).form;
  const known =
    resolver.memory.person(text) ??
    resolver.memory.person(surname) ??
    resolver.memory.person(resolver.tree.token(index).form);
  const shown = { person: true, first: words[0] ?? index, last: words[words.length - 1] ?? index };
  if (known !== null)
    return [
      resolver.ref(index, known.id, `${text} is ${known.id ?? "nobody's"} as told earlier`, {
        ...shown,
        person: known.person,
      }),
    ];
  const lemma = resolver.tree.lemma(index);
  if (OFFICIAL.has(lemma) || PRIVATE.has(lemma) || DESCRIPTIONS.get(lemma) !== undefined)
    return commonNounRefs(resolver, index);
  const id = formerHolder(resolver, index) ? null : codeByTitle(resolver, index, true);
  const nationality = ownerOf(resolver, index)?.id ?? null;
  const ref = {
    ...resolver.ref(
      index,
      id,
      id === null ? `${text} acts for no state known here` : `${text} is ${id} by the words beside the name`,
      shown,
    ),
    nationality,
  };
  learnName(resolver, index, ref);
  return [ref];
}

/** Somebody known by name: a title or apposition in the text outranks the register of office-holders. */
function officeHolder(resolver: Resolver, index: number, ref: Ref): Ref {
  const title = codeByTitle(resolver, index, ref.id === null);
  // "Security Council Secretary Sergei Shoigu": states have such councils too, and the register knows whose man he is.
  const said = title === "UNSC" && ref.id !== null ? null : title;
  // "Kim" alone is whoever the text has called Kim.
  const earlier = ref.text.includes(" ") ? null : resolver.memory.person(ref.text);
  const known = said ?? earlier?.id ?? (ref.id === null ? (resolver.memory.person(ref.text)?.id ?? null) : null);
  const result = outOfOffice(resolver, index)
    ? { ...ref, id: null, why: `${ref.text} speaks for no government by the words beside the name` }
    : formerHolder(resolver, index)
      ? { ...ref, id: null, why: `${ref.text} no longer holds the office` }
      : known !== null && known !== ref.id
        ? { ...ref, id: known, why: `${ref.text} is ${known} by the words beside the name` }
        : ref;
  learnName(resolver, index, result);
  for (const kid of resolver.tree.kids(index, ...FLATS))
    if (OFFICIAL.has(resolver.tree.lemma(kid))) resolver.memory.learnRole(resolver.tree.lemma(kid), result);
  return result;
}

/** "Maria Corti, Italy's opposition leader": whatever office the register knows, the text gives him one that acts for no state. */
function outOfOffice(resolver: Resolver, index: number): boolean {
  const beside = [
    ...resolver.tree.kids(index, "appos", "nmod:desc", "compound"),
    ...(resolver.tree.is(index, "appos", "nmod:desc") ? [resolver.tree.head(index)] : []),
  ];
  return beside.some((kid) => {
    const office = compoundLemma(resolver, kid);
    return office.includes(" ") && PRIVATE.has(office);
  });
}

/** The state in a title before the name, an apposition behind it, or "of X": "Japanese Foreign Minister Hayashi", "Hayashi, Japan's top spokesman". */
function codeByTitle(resolver: Resolver, index: number, guess: boolean): string | null {
  const beside = resolver.tree.kids(index, ...FLATS);
  const above = resolver.tree.is(index, "appos", "flat", "nmod:desc") ? [resolver.tree.head(index)] : [];
  for (const other of [...beside, ...above]) {
    if (other < 0 || (resolver.tree.is(other, "conj") && !isApposition(resolver, index, other))) continue;
    const lemma = resolver.tree.lemma(other);
    const compound = compoundLemma(resolver, other);
    const title = (OFFICIAL.has(lemma) || OFFICIAL.has(compound)) && !PRIVATE.has(compound);
    const mention = resolver.mention(other);
    if (title) {
      const owner = ownerOf(resolver, other) ?? ownerOf(resolver, index);
      if (owner !== null) {
        resolver.memory.learnRole(lemma, resolver.ref(index, owner.id, "an office with its name", { person: true }));
        return owner.id;
      }
    }
    if (
      mention !== null &&
      !mention.partial &&
      ["body", "organisation", "seat", "group", "adjective", "state"].includes(mention.name.kind) &&
      other !== index
    )
      return mention.name.id;
  }
  const own = ownerOf(resolver, index);
  if (own !== null && beside.some((kid) => OFFICIAL.has(resolver.tree.lemma(kid)))) return own.id;
  if (
    own !== null &&
    resolver.tree.kids(index, "nmod").length > 0 &&
    resolver.tree.preposition(resolver.tree.kid(index, "nmod")) === "of"
  )
    return own.id;
  if (
    guess &&
    own === null &&
    beside.some((kid) => OFFICIAL.has(resolver.tree.lemma(kid)) && !resolver.tree.is(kid, "conj"))
  )
    return resolver.memory.topic()?.id ?? null;
  return null;
}

/** "Nozdrev, Ambassador of Russia" read as a list of two: without "and" it is a name with its office. */
export function isApposition(resolver: Resolver, index: number, kid: number): boolean {
  const members = resolver.tree.kids(index, "conj");
  if (
    members.length !== 1 ||
    members.some((member) => resolver.tree.kid(member, "cc") >= 0) ||
    resolver.tree.kid(index, "cc") >= 0
  )
    return false;
  const [a, b] = [resolver.tree.lemma(index), resolver.tree.lemma(kid)];
  return (
    OFFICIAL.has(a) !== OFFICIAL.has(b) &&
    (resolver.tree.token(index).upos === "PROPN" || resolver.tree.token(kid).upos === "PROPN")
  );
}

export function formerHolder(resolver: Resolver, index: number): boolean {
  for (const kid of resolver.tree.kids(index, "amod", "compound", "nmod:desc", "appos", "advmod")) {
    if (FORMER.has(resolver.tree.lemma(kid))) return true;
    if (
      OFFICIAL.has(resolver.tree.lemma(kid)) &&
      resolver.tree.kids(kid, "amod").some((m) => FORMER.has(resolver.tree.lemma(m)))
    )
      return true;
  }
  return false;
}

/** Tokens of a proper name: its head, what is flat to it, and proper nouns compounded in front. */
function nameWords(resolver: Resolver, index: number): number[] {
  const words = [index];
  for (const kid of resolver.tree.kids(index, "flat", "compound")) {
    if (
      resolver.tree.token(kid).upos === "PROPN" &&
      !OFFICIAL.has(resolver.tree.lemma(kid)) &&
      resolver.mention(kid) === null
    )
      words.push(kid);
  }
  words.sort((a, b) => a - b);
  return words.filter((word, at) => at === 0 || word - words[at - 1]! === 1 || words.includes(index));
}

function learnName(resolver: Resolver, index: number, ref: Ref): void {
  const words = nameWords(resolver, index);
  resolver.memory.learn(words.map((i) => resolver.tree.token(i).form).join(" "), ref);
  const last = words[words.length - 1];
  if (last !== undefined) resolver.memory.learn(resolver.tree.token(last).form, ref);
  // East Asian names carry the family name first: "Kim Jong Un" is Kim later on.
  if (words.length >= 2) resolver.memory.learn(resolver.tree.token(words[0]!).form, ref);
}
