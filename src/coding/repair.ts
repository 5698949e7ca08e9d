// Mends what no English sentence has and every parser sometimes gives: a possessor that hangs beside its noun, a finite verb whose
// subject was taken for the object of "after". Only where the words leave no other reading; all else stays as parsed.
import type { Sentence, Token } from "../language/sentence.js";
import { OFFICIAL } from "./actors/roles.js";

const CONJUNCTIONS: ReadonlySet<string> = new Set([
  "after",
  "before",
  "since",
  "until",
  "as",
  "because",
  "although",
  "though",
  "when",
  "while",
  "once",
]);

/** The same sentence where nothing is amiss. */
export function repair(sentence: Sentence): Sentence {
  let tokens: readonly Token[] = sentence.tokens;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.upos === "PROPN") tokens = peopleOf(tokens, i);
    if (tokens[i]!.xpos === "VBN") tokens = hiddenPerfect(hiddenPast(unmarkedPassive(tokens, i), i), i);
    const token = tokens[i]!;
    if (token.xpos === "POS" || token.form === "'s" || token.form === "’s") tokens = possessor(tokens, i);
    else if ((token.xpos === "VBD" || token.xpos === "VBN") && token.upos === "VERB")
      tokens = lostSubject(bareSubject(finiteVerb(givenGoods(tokens, i), i), i), i);
    else if (/^(least|most)$/i.test(token.form) && tokens[i - 1]!.form.toLowerCase() === "at")
      tokens = atLeast(tokens, i);
    else if (token.form === "than" && /^(more|fewer|less)$/i.test(tokens[i - 1]!.form)) tokens = moreThan(tokens, i);
    else if (token.relation === "ccomp" && token.upos === "VERB") tokens = subjectBehind(listedVerb(tokens, i), i);
    else if (token.upos === "PROPN" && OFFICIAL.has(tokens[i - 1]!.lemma.toLowerCase()))
      tokens = titleBefore(tokens, i);
    else if (token.relation === "cc" && token.form.toLowerCase() === "and") tokens = splitSubject(tokens, i);
    else if (token.form === ";") tokens = beforeSemicolon(tokens, i);
  }
  tokens = verblessRoot(tokens);
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}

/** "occupies Japan's northern territories", with Japan and territories both objects: Japan is the territories'. */
function possessor(tokens: readonly Token[], mark: number): readonly Token[] {
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

/** "Greece deployed warships", the verb read as a participle before its object though it has a subject: it is the head of the two. */
function finiteVerb(tokens: readonly Token[], verb: number): readonly Token[] {
  const { head, relation } = tokens[verb]!;
  const noun = tokens[head];
  const subject = tokens.find((token) => token.index < verb && token.head === verb && token.relation === "nsubj");
  if (subject === undefined || noun === undefined || relation !== "amod" || noun.index < verb) return tokens;
  if (noun.relation !== "root" && noun.relation !== "ccomp") return tokens;
  const clause = tokens.map((token) =>
    token.head === noun.index && (token.index < subject.index || token.relation === "punct")
      ? { ...token, head: verb }
      : token,
  );
  const raised = change(clause, verb, { head: noun.head, relation: noun.relation });
  return change(raised, noun.index, { head: verb, relation: "obj" }).map((token) =>
    token.index === verb ? { ...token, xpos: "VBD", feats: "Mood=Ind|Tense=Past|VerbForm=Fin" } : token,
  );
}

/** The noun that shares the owner's governor, where the phrase ends. */
function heads(tokens: readonly Token[], at: number, owner: Token): boolean {
  const token = tokens[at]!;
  return (token.upos === "NOUN" || token.upos === "PROPN") && (token.head === owner.head || token.head < owner.index);
}

/** "killed at least 20 troops", with "at" marking the troops: they are the object. */
function atLeast(tokens: readonly Token[], least: number): readonly Token[] {
  const noun = tokens
    .slice(least + 1, least + 7)
    .find((token) => token.relation === "obl" && /^(NOUN|PROPN|NUM)$/.test(token.upos));
  const verb = noun === undefined ? undefined : tokens[noun.head];
  if (noun === undefined || verb === undefined || verb.index > least || verb.upos !== "VERB") return tokens;
  if (tokens.some((token) => token.head === verb.index && token.relation === "obj")) return tokens;
  return change(tokens, noun.index, { head: verb.index, relation: "obj" });
}

/** "delivered more than a million barrels", with "more" as the object: the barrels are. */
function moreThan(tokens: readonly Token[], than: number): readonly Token[] {
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

/** "has told its citizens to stay away, summoned the envoy", the second act read as what is told: it goes on with the list. */
function listedVerb(tokens: readonly Token[], verb: number): readonly Token[] {
  const { head, xpos } = tokens[verb]!;
  if (head < 0 || head > verb || !/^VB[DN]$/.test(xpos) || tokens[verb - 1]!.form !== ",") return tokens;
  if (tokens.some((token) => token.head === verb && /^(nsubj|csubj|mark|aux|expl|advmod)/.test(token.relation)))
    return tokens;
  return change(tokens, verb, { head, relation: "conj" });
}

/** "The treaty, which lapsed, remains suspended, officials said", with treaty and officials both saying: the first is the inner verb's. */
function subjectBehind(tokens: readonly Token[], verb: number): readonly Token[] {
  const subjects = tokens.filter((token) => token.head === tokens[verb]!.head && token.relation === "nsubj");
  const [first, second] = subjects;
  if (first === undefined || second === undefined || first.index > verb || second.index < verb) return tokens;
  if (tokens.some((token) => token.head === verb && /^(nsubj|csubj|mark)/.test(token.relation))) return tokens;
  return change(tokens, first.index, { head: verb, relation: "nsubj" });
}

/** "Under the memorandum of 1994 Russia and Britain undertook", the list read as the memorandum's: nothing marks it, so it is the subject. */
function bareSubject(tokens: readonly Token[], verb: number): readonly Token[] {
  if (tokens[verb]!.xpos !== "VBD") return tokens;
  if (tokens.some((token) => token.head === verb && /^(nsubj|csubj|aux|expl)/.test(token.relation))) return tokens;
  const before = tokens[verb - 1]!;
  const noun = before.upos === "PROPN" ? top(tokens, before) : undefined;
  if (noun === undefined || noun.relation !== "nmod" || noun.upos !== "PROPN" || noun.index > verb) return tokens;
  if (tokens.some((token) => token.head === noun.index && (token.relation === "case" || token.form === ",")))
    return tokens;
  return change(tokens, noun.index, { head: verb, relation: "nsubj" });
}

/** "The EU's envoy called on both sides", read as a passive though nothing marks one: a full sentence has its auxiliary. */
function unmarkedPassive(tokens: readonly Token[], verb: number): readonly Token[] {
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
function hiddenPast(tokens: readonly Token[], verb: number): readonly Token[] {
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
function hiddenPerfect(tokens: readonly Token[], verb: number): readonly Token[] {
  const noun = tokens[tokens[verb]!.head];
  if (tokens[verb]!.relation !== "amod" || noun === undefined || noun.index < verb || noun.relation !== "obj")
    return tokens;
  const have = tokens[noun.head]!;
  if (have.lemma !== "have" || have.upos !== "VERB" || have.index > verb - 2) return tokens;
  if (!tokens.slice(have.index + 1, verb).every((token) => token.upos === "ADV" || /sel(f|ves)$/.test(token.form)))
    return tokens;
  const moved = tokens.map((token) =>
    token.head === have.index && token.index !== verb
      ? { ...token, head: verb }
      : token.index === have.index
        ? { ...token, head: verb, relation: "aux" }
        : token,
  );
  return change(moved, verb, { head: have.head, relation: have.relation });
}

const past = (tokens: readonly Token[], verb: number): readonly Token[] =>
  tokens.map((token) =>
    token.index === verb ? { ...token, xpos: "VBD", feats: "Mood=Ind|Tense=Past|VerbForm=Fin" } : token,
  );

/** "Prime Minister Theresa May held", with minister and name as two subjects (or objects): the first is the other's title. */
function titleBefore(tokens: readonly Token[], name: number): readonly Token[] {
  const [title, bearer] = [tokens[name - 1]!, tokens[name]!];
  if (title.head !== bearer.head || title.relation !== bearer.relation || !/^(nsubj|obj|obl|iobj)/.test(title.relation))
    return tokens;
  return change(tokens, title.index, { head: bearer.index, relation: "nmod:desc" });
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
function givenGoods(tokens: readonly Token[], verb: number): readonly Token[] {
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

/** "…, among them the temple; Thailand has refused", with temple and Thailand both as subjects: the first has no verb. */
function beforeSemicolon(tokens: readonly Token[], mark: number): readonly Token[] {
  const early = tokens.find(
    (token) =>
      token.index < mark &&
      token.head > mark &&
      token.relation === "nsubj" &&
      tokens.some((other) => other.head === token.head && other.relation === "nsubj" && other.index > mark),
  );
  return early === undefined ? tokens : change(tokens, early.index, { head: early.head, relation: "parataxis" });
}

/** "Days of air strikes by the two armies killed 38 people", killed read as a participle: a sentence with no other verb has this one. */
function verblessRoot(tokens: readonly Token[]): readonly Token[] {
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

/** "India and Pakistan agreed", with both as subjects beside each other: they are one list. */
function splitSubject(tokens: readonly Token[], and: number): readonly Token[] {
  const second = tokens[tokens[and]!.head];
  if (second === undefined || second.index < and || !/^nsubj/.test(second.relation)) return tokens;
  const first = tokens.find(
    (token) => token.head === second.head && token.index < and && /^nsubj/.test(token.relation),
  );
  return first === undefined ? tokens : change(tokens, second.index, { head: first.index, relation: "conj" });
}

/** "President Erdoğan of Türkiye and Prime Minister Mitsotakis of Greece", the second read as one with the first's country or as the first himself. */
function peopleOf(tokens: readonly Token[], second: number): readonly Token[] {
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
  if (relation === "appos")
    return tokens[second]!.index > above.index && (listed || (named(second) && named(above.index)))
      ? change(tokens, second, { head: above.index, relation: "conj" })
      : tokens;
  const first = tokens[above.head];
  const of = tokens.some((token) => token.head === above.index && token.relation === "case" && token.lemma === "of");
  if (relation !== "conj" || above.relation !== "nmod" || !of || first?.upos !== "PROPN") return tokens;
  const titled = tokens.some((token) => token.head === second && token.relation === "nmod:desc");
  return titled || (named(second) && !named(above.index))
    ? change(tokens, second, { head: first.index, relation: "conj" })
    : tokens;
}

/** "after Russia and North Korea signed a treaty", with Russia an oblique of "after" and signed without a subject. */
function lostSubject(tokens: readonly Token[], verb: number): readonly Token[] {
  if (
    tokens[verb]!.xpos !== "VBD" ||
    tokens.some((token) => token.head === verb && /^(nsubj|csubj|aux|expl)/.test(token.relation))
  )
    return tokens;
  const before = tokens[verb - 1]!;
  const noun = ["NOUN", "PROPN", "PRON"].includes(before.upos) ? top(tokens, before) : undefined;
  if (noun === undefined || !["obl", "nmod"].includes(noun.relation) || noun.index > verb) return tokens;
  const opener = tokens.find(
    (token) => token.head === noun.index && token.relation === "case" && CONJUNCTIONS.has(token.form.toLowerCase()),
  );
  const governor = tokens[noun.head];
  if (opener === undefined || governor === undefined || inside(tokens, governor, verb)) return tokens;
  const clause = change(tokens, noun.index, { head: verb, relation: "nsubj" });
  return change(change(clause, opener.index, { head: verb, relation: "mark" }), verb, {
    head: governor.index,
    relation: "advcl",
  });
}

/** From a member or part of a phrase to the head that stands in the clause. */
function top(tokens: readonly Token[], token: Token): Token {
  let at = token;
  for (
    let steps = 0;
    steps < 8 && /^(conj|flat|compound|amod|appos)/.test(at.relation) && at.head >= 0 && at.head < at.index + 8;
    steps++
  )
    at = tokens[at.head]!;
  return at;
}

function inside(tokens: readonly Token[], token: Token, above: number): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at !== undefined && steps <= tokens.length; steps++) {
    if (at.index === above) return true;
    at = tokens[at.head];
  }
  return false;
}

const change = (tokens: readonly Token[], index: number, part: Pick<Token, "head" | "relation">): readonly Token[] =>
  tokens.map((token) => (token.index === index ? { ...token, ...part } : token));
