// Subjects that the parse lost, gave to the wrong verb or took for a phrase of another noun.
// Each answers with the same tokens where nothing is amiss.
import type { Token } from "../../language/sentence.js";
import { change, inside, top } from "./change.js";

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

/** "after Russia and North Korea signed a treaty", with Russia an oblique of "after" and signed without a subject. */
export function lostSubject(tokens: readonly Token[], verb: number): readonly Token[] {
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

/** "Under the memorandum of 1994 Russia and Britain undertook", the list read as the memorandum's: nothing marks it, so it is the subject. */
export function bareSubject(tokens: readonly Token[], verb: number): readonly Token[] {
  if (tokens[verb]!.xpos !== "VBD") return tokens;
  if (tokens.some((token) => token.head === verb && /^(nsubj|csubj|aux|expl)/.test(token.relation))) return tokens;
  const before = tokens[verb - 1]!;
  const noun = before.upos === "PROPN" ? top(tokens, before) : undefined;
  if (noun === undefined || noun.relation !== "nmod" || noun.upos !== "PROPN" || noun.index > verb) return tokens;
  if (tokens.some((token) => token.head === noun.index && (token.relation === "case" || token.form === ",")))
    return tokens;
  return change(tokens, noun.index, { head: verb, relation: "nsubj" });
}

/** "The treaty, which lapsed, remains suspended, officials said", with treaty and officials both saying: the first is the inner verb's. */
export function subjectBehind(tokens: readonly Token[], verb: number): readonly Token[] {
  const subjects = tokens.filter((token) => token.head === tokens[verb]!.head && token.relation === "nsubj");
  const [first, second] = subjects;
  if (first === undefined || second === undefined || first.index > verb || second.index < verb) return tokens;
  if (tokens.some((token) => token.head === verb && /^(nsubj|csubj|mark)/.test(token.relation))) return tokens;
  return change(tokens, first.index, { head: verb, relation: "nsubj" });
}

/** "…, among them the temple; Thailand has refused", with temple and Thailand both as subjects: the first has no verb. */
export function beforeSemicolon(tokens: readonly Token[], mark: number): readonly Token[] {
  const early = tokens.find(
    (token) =>
      token.index < mark &&
      token.head > mark &&
      token.relation === "nsubj" &&
      tokens.some((other) => other.head === token.head && other.relation === "nsubj" && other.index > mark),
  );
  return early === undefined ? tokens : change(tokens, early.index, { head: early.head, relation: "parataxis" });
}

/** "India and Pakistan agreed", with both as subjects beside each other: they are one list. */
export function splitSubject(tokens: readonly Token[], and: number): readonly Token[] {
  const second = tokens[tokens[and]!.head];
  if (second === undefined || second.index < and || !/^nsubj/.test(second.relation)) return tokens;
  const first = tokens.find(
    (token) => token.head === second.head && token.index < and && /^nsubj/.test(token.relation),
  );
  return first === undefined ? tokens : change(tokens, second.index, { head: first.index, relation: "conj" });
}

/** "missiles fired by the army struck a depot", the army read as a second subject: behind "by" stands who does it. */
export function agentAsSubject(tokens: readonly Token[], by: number): readonly Token[] {
  const doer = tokens[tokens[by]!.head];
  const done = tokens[by - 1];
  if (doer === undefined || doer.index < by || !doer.relation.startsWith("nsubj")) return tokens;
  if (done === undefined || !/^VB[ND]$/.test(done.xpos) || done.index === doer.head) return tokens;
  return change(tokens, doer.index, { head: done.index, relation: "obl:agent" });
}

/** "said one of its soldiers had been killed", the soldiers read as what was said: a finite clause wants its subject. */
export function saidObject(tokens: readonly Token[], verb: number): readonly Token[] {
  const { head, relation } = tokens[verb]!;
  if (relation !== "ccomp" || head > verb) return tokens;
  const own = tokens.filter((token) => token.head === verb);
  if (own.some((token) => /^(nsubj|csubj|expl)/.test(token.relation))) return tokens;
  const first = own.find((token) => token.relation.startsWith("aux"));
  const object = tokens.find((token) => token.head === head && token.relation === "obj" && token.index > head);
  if (first === undefined || object === undefined || object.index > first.index) return tokens;
  const done = own.some((token) => token.relation === "aux:pass");
  return change(tokens, object.index, { head: verb, relation: done ? "nsubj:pass" : "nsubj" });
}
