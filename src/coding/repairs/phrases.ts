// Phrases hung amiss: possessors, titles, counted things, people listed with their countries.
// Each answers with the same tokens where nothing is amiss.
import type { Token } from "../../language/sentence.js";
import { moment } from "../moment.js";
import { change } from "./change.js";

/** "occupies Japan's northern territories", with Japan and territories both objects: Japan is the territories'. */
export function possessor(tokens: readonly Token[], mark: number): readonly Token[] {
  const owner = tokens[tokens[mark]!.head];
  if (owner === undefined || tokens[mark]!.relation !== "case" || owner.index > mark || owner.relation === "nmod:poss")
    return tokens;
  let noun = mark + 1;
  while (
    noun < tokens.length &&
    /^(ADJ|ADV|NUM|NOUN|PROPN|PUNCT)$/.test(tokens[noun]!.upos) &&
    !heads(tokens, noun, owner)
  )
    noun++;
  const owned = tokens[noun];
  if (
    owned === undefined ||
    !["NOUN", "PROPN"].includes(owned.upos) ||
    owned.index === owner.index ||
    owned.head === owner.index
  )
    return tokens;
  return change(tokens, owner.index, { head: owned.index, relation: "nmod:poss" });
}

/** The noun that shares the owner's governor, where the phrase ends. */
function heads(tokens: readonly Token[], at: number, owner: Token): boolean {
  const token = tokens[at]!;
  return (token.upos === "NOUN" || token.upos === "PROPN") && (token.head === owner.head || token.head < owner.index);
}

/** "killed at least 20 troops", with "at" marking the troops: they are the object. */
export function atLeast(tokens: readonly Token[], least: number): readonly Token[] {
  const noun = tokens
    .slice(least + 1, least + 7)
    .find((token) => token.relation === "obl" && /^(NOUN|PROPN|NUM)$/.test(token.upos));
  const verb = noun === undefined ? undefined : tokens[noun.head];
  if (noun === undefined || verb === undefined || verb.index > least || verb.upos !== "VERB") return tokens;
  if (tokens.some((token) => token.head === verb.index && token.relation === "obj")) return tokens;
  return change(tokens, noun.index, { head: verb.index, relation: "obj" });
}

/** "delivered more than a million barrels", with "more" as the object: the barrels are. */
export function moreThan(tokens: readonly Token[], than: number): readonly Token[] {
  const more = tokens[than - 1]!;
  const noun = tokens[tokens[than]!.head];
  if (
    !/^(obj|nsubj)/.test(more.relation) ||
    noun === undefined ||
    noun.index < than ||
    !/^(obl|nmod)/.test(noun.relation)
  )
    return tokens;
  if (!tokens.some((token) => token.head === noun.index && token.relation === "nummod")) return tokens;
  return change(change(tokens, noun.index, { head: more.head, relation: more.relation }), more.index, {
    head: noun.index,
    relation: "advmod",
  });
}

/** "Prime Minister Theresa May held", with minister and name as two subjects (or objects): the first is the other's title. */
export function titleBefore(tokens: readonly Token[], name: number): readonly Token[] {
  const [title, bearer] = [tokens[name - 1]!, tokens[name]!];
  if (title.head !== bearer.head || title.relation !== bearer.relation || !/^(nsubj|obj|obl|iobj)/.test(title.relation))
    return tokens;
  return change(tokens, title.index, { head: bearer.index, relation: "nmod:desc" });
}

/** "President Erdoğan of Türkiye and Prime Minister Mitsotakis of Greece", the second read as one with the first's country or as the first himself. */
export function peopleOf(tokens: readonly Token[], second: number): readonly Token[] {
  const { head, relation } = tokens[second]!;
  const above = tokens[head];
  if (above === undefined || above.upos !== "PROPN" || above.index > second) return tokens;
  const named = (name: number) => tokens.some((token) => token.head === name && token.relation === "flat");
  // "Giorgia Meloni, Emmanuel Macron", "Mali, Burkina Faso and Niger": nobody is explained by another's name.
  const listed = tokens.some(
    (token) =>
      token.index > second &&
      token.relation === "conj" &&
      token.upos === "PROPN" &&
      (token.head === above.index || token.head === second) &&
      tokens[token.index - 1]!.relation === "cc",
  );
  const first = tokens[above.head];
  const of = tokens.some((token) => token.head === above.index && token.relation === "case" && token.lemma === "of");
  // "Ana Costa of Brazil, Juan Ortiz of Peru", the second read as another name of Brazil.
  if (
    relation === "appos" &&
    above.relation === "nmod" &&
    of &&
    first?.upos === "PROPN" &&
    named(second) &&
    named(first.index)
  )
    return change(tokens, second, { head: first.index, relation: "conj" });
  if (relation === "appos")
    return tokens[second]!.index > above.index && (listed || (named(second) && named(above.index)))
      ? change(tokens, second, { head: above.index, relation: "conj" })
      : tokens;
  if (relation !== "conj" || above.relation !== "nmod" || !of || first?.upos !== "PROPN") return tokens;
  const titled = tokens.some((token) => token.head === second && token.relation === "nmod:desc");
  return titled || (named(second) && !named(above.index))
    ? change(tokens, second, { head: first.index, relation: "conj" })
    : tokens;
}

/** "carried out strikes Friday evening against targets", with the targets hung on the evening: a moment is against nobody. */
export function behindMoment(tokens: readonly Token[], noun: number): readonly Token[] {
  const above = tokens[tokens[noun]!.head];
  const verb = above === undefined ? undefined : tokens[above.head];
  if (above === undefined || verb === undefined || verb.upos !== "VERB" || !moment(above)) return tokens;
  const of = tokens.some((token) => token.head === noun && token.relation === "case" && /^(of|'s)$/.test(token.lemma));
  return of || above.index > noun ? tokens : change(tokens, noun, { head: verb.index, relation: "obl" });
}
