// Verbs read as participles, as passives or as what somebody says, and what they give to whom.
// Each answers with the same tokens where nothing is amiss.
import type { Token } from "../../language/sentence.js";
import { altered } from "../uniform.js";
import { change, past } from "./change.js";

/** "Greece deployed warships", the verb read as a participle before its object though it has a subject: it is the head of the two. */
export function finiteVerb(tokens: readonly Token[], verb: number): readonly Token[] {
  const { head, relation } = tokens[verb]!;
  const noun = tokens[head];
  const subject = tokens.find((token) => token.index < verb && token.head === verb && token.relation === "nsubj");
  if (subject === undefined || noun === undefined || relation !== "amod" || noun.index < verb) return tokens;
  if (noun.relation !== "root" && noun.relation !== "ccomp") return tokens;
  const clause = tokens.map((token) =>
    token.head === noun.index && (token.index < subject.index || token.relation === "punct")
      ? altered(token, { head: verb })
      : token,
  );
  const raised = change(clause, verb, { head: noun.head, relation: noun.relation });
  return change(raised, noun.index, { head: verb, relation: "obj" }).map((token) =>
    token.index === verb ? altered(token, { xpos: "VBD", feats: "Mood=Ind|Tense=Past|VerbForm=Fin" }) : token,
  );
}

/** "The EU's envoy called on both sides", read as a passive though nothing marks one: a full sentence has its auxiliary. */
export function unmarkedPassive(tokens: readonly Token[], verb: number): readonly Token[] {
  const subject = tokens.find((token) => token.head === verb && token.relation === "nsubj:pass");
  if (
    subject === undefined ||
    tokens.at(-1)!.form !== "." ||
    tokens.some((token) => token.head === verb && /^aux/.test(token.relation))
  )
    return tokens;
  if (subject.index > verb || !["root", "acl:relcl", "ccomp", "parataxis"].includes(tokens[verb]!.relation))
    return tokens;
  if (tokens.some((token) => token.head === verb && token.relation === "obl:agent")) return tokens;
  return past(change(tokens, subject.index, { head: verb, relation: "nsubj" }), verb);
}

/** "Taiwan scrambled jets, put its crews on alert", the first verb read as a participle: no comma parts a subject from its verb. */
export function hiddenPast(tokens: readonly Token[], verb: number): readonly Token[] {
  const noun = tokens[tokens[verb]!.head];
  const name = tokens[verb - 1];
  if (tokens[verb]!.relation !== "amod" || noun === undefined || noun.index !== verb + 1 || name?.upos !== "PROPN")
    return tokens;
  if (name.head !== noun.index || noun.relation !== "nsubj" || tokens[noun.index + 1]?.form !== ",") return tokens;
  const next = tokens[noun.head]!;
  const raised = change(
    change(change(tokens, verb, { head: next.head, relation: next.relation }), next.index, {
      head: verb,
      relation: "conj",
    }),
    noun.index,
    { head: verb, relation: "obj" },
  );
  return past(change(raised, name.index, { head: verb, relation: "nsubj" }), verb);
}

/** "had itself supplied equipment", "has repeatedly fired missiles", the participle read with the noun: a perfect. */
export function hiddenPerfect(tokens: readonly Token[], verb: number): readonly Token[] {
  const noun = tokens[tokens[verb]!.head];
  if (tokens[verb]!.relation !== "amod" || noun === undefined || noun.index < verb || noun.relation !== "obj")
    return tokens;
  const have = tokens[noun.head]!;
  if (have.lemma !== "have" || have.upos !== "VERB" || have.index > verb - 2) return tokens;
  if (!tokens.slice(have.index + 1, verb).every((token) => token.upos === "ADV" || /sel(f|ves)$/.test(token.form)))
    return tokens;
  const moved = tokens.map((token) =>
    token.head === have.index && token.index !== verb
      ? altered(token, { head: verb })
      : token.index === have.index
        ? altered(token, { head: verb, relation: "aux" })
        : token,
  );
  return change(moved, verb, { head: have.head, relation: have.relation });
}

/** "has told its citizens to stay away, summoned the envoy", the second act read as what is told: it goes on with the list. */
export function listedVerb(tokens: readonly Token[], verb: number): readonly Token[] {
  const { head, xpos } = tokens[verb]!;
  if (head < 0 || head > verb || !/^VB[DN]$/.test(xpos) || tokens[verb - 1]!.form !== ",") return tokens;
  if (tokens.some((token) => token.head === verb && /^(nsubj|csubj|mark|aux|expl|advmod)/.test(token.relation)))
    return tokens;
  return change(tokens, verb, { head, relation: "conj" });
}

/** "Days of air strikes by the two armies killed 38 people", killed read as a participle: a sentence with no other verb has this one. */
export function verblessRoot(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((token) => token.head < 0);
  if (
    root?.upos !== "NOUN" ||
    tokens.some((token) => token.head === root.index && /^(cop|nsubj|parataxis)/.test(token.relation))
  )
    return tokens;
  const verb = tokens.find(
    (token) =>
      token.xpos === "VBN" &&
      token.relation === "acl" &&
      token.index > root.index &&
      tokens.some((other) => other.head === token.index && other.relation === "obj" && other.index > token.index),
  );
  if (verb === undefined || tokens.some((token) => ["VBD", "VBZ", "VBP", "MD"].includes(token.xpos))) return tokens;
  return past(
    change(change(tokens, verb.index, { head: -1, relation: "root" }), root.index, {
      head: verb.index,
      relation: "nsubj",
    }),
    verb.index,
  );
}

const GIVING: ReadonlySet<string> = new Set([
  "give",
  "send",
  "sell",
  "supply",
  "provide",
  "offer",
  "lend",
  "hand",
  "grant",
  "deny",
]);

/** "is giving North Korea refined oil products", with Korea refining: who is given to, and what is given. */
export function givenGoods(tokens: readonly Token[], verb: number): readonly Token[] {
  const subject = tokens.find((token) => token.head === verb && token.relation === "nsubj" && token.index < verb);
  const object = tokens.find((token) => token.head === verb && token.relation === "obj" && token.index > verb);
  const giver = tokens[tokens[verb]!.head];
  if (
    subject === undefined ||
    object === undefined ||
    giver === undefined ||
    !GIVING.has(giver.lemma) ||
    giver.index > subject.index
  )
    return tokens;
  if (tokens.some((token) => token.head === giver.index && token.relation === "obj") || subject.index !== verb - 1)
    return tokens;
  const received = change(tokens, subject.index, { head: giver.index, relation: "iobj" });
  return change(change(received, object.index, { head: giver.index, relation: "obj" }), verb, {
    head: object.index,
    relation: "amod",
  });
}

/** "called Foreign Minister Sergey Lavrov", the name read as what somebody is called: a title and a name without an object are one. */
export function calledByName(tokens: readonly Token[], name: number): readonly Token[] {
  const { head, relation } = tokens[name]!;
  const verb = tokens[head];
  if (relation !== "xcomp" || verb === undefined || !/^(call|phone|telephone)$/i.test(verb.lemma)) return tokens;
  if (tokens.some((token) => token.head === head && token.relation === "obj")) return tokens;
  return tokens.some((token) => token.head === name && token.relation === "nmod:desc")
    ? change(tokens, name, { head, relation: "obj" })
    : tokens;
}

/** "Korea test-fired missiles", read as what was fired by a thing named Korea test: the words before the verb's own are its subject. */
export function hyphenVerb(tokens: readonly Token[], verb: number): readonly Token[] {
  const first = tokens[verb - 2];
  if (first === undefined || tokens[verb - 1]!.form !== "-" || first.head !== verb) return tokens;
  if (tokens.some((token) => token.head === verb && /^(nsubj|csubj|aux)/.test(token.relation))) return tokens;
  const subject = tokens.findLast(
    (token) =>
      token.head === first.index &&
      token.index < first.index &&
      /^(compound|nmod)/.test(token.relation) &&
      token.upos === "PROPN",
  );
  return subject === undefined ? tokens : change(past(tokens, verb), subject.index, { head: verb, relation: "nsubj" });
}
