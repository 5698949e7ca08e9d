// Words that say that somebody says: verbs, nouns and set phrases of report, and what each makes of the truth of what follows.
// Own list, 2026-11. Acts of speech that are acts of state (condemn, promise, demand) stand in the codebook as well.

/** say: told as so · deny: told as not so · belief: held to be likely · fear: held to be possible */
export type CueSense = "say" | "deny" | "belief" | "fear";

const rows: Readonly<Record<CueSense, string>> = {
  say: `say, tell, add, state, announce, declare, report, note, write, confirm, reiterate, stress, emphasise, emphasize, underline, underscore, explain, reply, respond, answer, insist, maintain, argue, claim, assert, contend, affirm, reaffirm, remark, observe, comment, recall, reveal, disclose, acknowledge, admit, concede, complain, warn, caution, tweet, post, quip, testify, boast, protest, counter, retort, brief, inform, agree, find, determine, conclude, show, indicate, mention, allege, charge, accuse, hint, signal, suggest, read, quote, cite, paraphrase, recount, relate, relay, notify, assure, swear, vow, pledge, promise, threaten, predict, forecast, joke, shout, tout, describe, repeat, clarify, specify, propose, rule, proclaim, broadcast, publish, detail, advise, lament, marvel, muse, opine, concur, interject, jest, plead, recommend, remind, scoff, speculate, vent, volunteer, deem, see, view, regard, feel, worry, express, voice, think, realise, realize, understand, guess, hold, imagine, sense, reckon`,
  deny: "deny, dismiss, refute, dispute, disavow",
  belief:
    "believe, think, suspect, expect, estimate, assess, judge, reckon, presume, assume, doubt, consider, anticipate, guess, suppose, imagine, understand, calculate",
  fear: "fear, hope, worry, speculate, wonder",
};

const split = (text: string) => text.split(/\s*,\s*/);

export const CUE_VERBS: ReadonlyMap<string, CueSense> = new Map(
  (["say", "fear", "belief", "deny"] as const).flatMap((sense) =>
    split(rows[sense]).map((lemma) => [lemma, sense] as const),
  ),
);

/** Nouns whose "that" clause or "of" phrase is told by their owner. */
export const CUE_NOUNS: ReadonlyMap<string, CueSense> = new Map([
  ...split(
    "statement, claim, report, allegation, assertion, announcement, declaration, remark, comment, assurance, testimony, admission, accusation, charge, argument, revelation, disclosure, finding, conclusion, assessment, warning, insistence, contention, suggestion, message, account, notice, notion, confirmation, acknowledgement, word",
  ).map((lemma) => [lemma, "say"] as const),
  ...split("denial").map((lemma) => [lemma, "deny"] as const),
  ...split(
    "belief, suspicion, estimate, view, opinion, conviction, expectation, impression, idea, assumption, consensus",
  ).map((lemma) => [lemma, "belief"] as const),
  ...split("fear, hope, concern, worry, speculation, doubt").map((lemma) => [lemma, "fear"] as const),
]);

/** Prepositions that name a source: "according to Kyiv", "in the words of Mr Li". */
export const SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "according to",
  "per",
  "in word of",
  "in the words of",
  "citing",
]);

/** Verbs that merely pass on what somebody else says: their subject is the outer source. */
export const RELAYS: ReadonlySet<string> = new Set(["quote", "cite", "paraphrase"]);
