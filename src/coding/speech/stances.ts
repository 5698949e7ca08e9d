// Words by which somebody is shown to hold, want, show or dispute something without a clause of saying: verbs with their object, with an
// infinitive, with a preposition, and the nouns of an owner's plan, call or fear. Wider than cues.ts: they mark whose content it is, and
// claim nothing. Own list, 2026-11.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*|\n/));

/** "criticised the deal", "cites a report", "called the pact a threat". */
export const OBJECT_VERBS: ReadonlySet<string> = set(`
accuse, acknowledge, admit, advocate, affirm, allege, announce, applaud, argue, assail, assert, attack, back, bash, belittle,
bemoan, blame, blast, call, caution, celebrate, challenge, champion, charge, chide, cite, claim, condemn, confirm, contradict, convey, criticise, criticize, debunk, decry, defend, demand, denounce, deny, deride, describe, detail, dispute,
disclose, discount, discuss, dismiss, disparage, document, dub, echo, embrace, emphasise, emphasize, encourage, endorse, envision,
espouse, estimate, explain, explore, express, fault, favor, favour, flag, hail, highlight, insult, interpret, invoke, lambast, lambaste, lament, liken, mention, mock, note, oppose, outline, pan, portray, praise, predict, preview, propose, protest, question, rebuff, rebuke, rebut, recognise, recognize, recommend, recount, refute, reference, reiterate, reject,
relay, repeat, report, repudiate, resent, reveal, ridicule, rip, salute, scold, second, show, slam, stress, suggest, support, tout,
underscore, unveil, urge, voice, vilify, welcome, admire, believe, deplore, disavow, denigrate,
declare, demonize, articulate, characterize, characterise, chronicle, debate, ban, prohibit, `);

/** "wants to stay", "refused to say", "urged them to wait". */
export const INFINITIVE_VERBS: ReadonlySet<string> = set(`
agree, aim, ask, beg, choose, commit, consent, decide, decline, claim, demand, elect, encourage, expect, hope, implore,
intend, invite, offer, order, plan, plead, pledge, prefer, promise, propose, refuse, resolve, seek, swear, tell, threaten, urge,
volunteer, vow, want, wish, direct, instruct, advise, persuade, convince, exhort, command, instruct, consider`);

/** Verbs whose infinitive is wanted of their object: the object is addressed and not told. */
export const ADDRESSING: ReadonlySet<string> = set(
  "ask, beg, urge, encourage, implore, invite, order, direct, instruct, advise, persuade, convince, exhort, command, tell",
);

const pairs = (text: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    text
      .trim()
      .split(/\s*,\s*|\n/)
      .map((entry) => {
        const [verb = "", ...prepositions] = entry.trim().split(" ");
        return [verb, new Set(prepositions)] as const;
      }),
  );

/** "called for a truce", "spoke about the talks": the verb and the prepositions that bring what it is about. */
export const PREPOSITION_VERBS: ReadonlyMap<string, ReadonlySet<string>> = pairs(`
accuse of, advise against, advocate for, agree on to with, allude to, apologise for, apologize for, appeal for, argue about against for, ask about for, balk at,
believe in, blame for, boast about of, brag about of, call for on, campaign against for, caution against about, comment on, commit to, complain about of, consent to,
criticise for, criticize for, debate about over, disagree with, disapprove of, elaborate on, gripe about, hint at, inquire about, insist on,
joke about, know about of, lash out at, laugh at, learn about of, listen to, lobby against for, marvel at, muse about, object to, opine on, plead for with, point to, praise for,
press for, protest against, push for against, rail against, refer to, reflect on, remark on, respond to, react to, reply to, rule on, scoff at, speak about of against on out, speculate about on, sympathise with, sympathize with,
talk about of, tell about of, testify about, think about of, threaten with, vote against for, vouch for, vow on, warn about against of, weigh in on, wonder about, worry about, write about of, decide against on`);

/** "their plan to stay", "the ministry's claim about", "calls for". */
export const STANCE_NOUNS: ReadonlySet<string> = set(`
accusation, acknowledgement, acknowledgment, admission, agreement, allegation, ambition, announcement, appeal, argument, assertion, assessment, assurance, attack, belief, bid, call,
charge, claim, comment, commitment, complaint, concern, conclusion, confidence, conviction, criticism, decision, declaration, demand, denial, denunciation, desire, determination,
disdain, doubt, effort, endorsement, estimate, evidence, expectation, fear, finding, forecast, goal, hope, idea, insistence, intention, interpretation, invitation, judgment, judgement, message, notion,
objection, offer, opinion, opposition, order, outlook, plan, pledge, point, position, praise, prediction, promise, proposal, question, reaction, recommendation, refusal, rejection,
reluctance, remark, report, request, response, ruling, speculation, stance, statement, story, suggestion, support, suspicion, testimony, theory, threat, view, vote, vow, warning, willingness, wish, worry`);

/** "called the pact a threat", "described it as a step": what is told runs on to what it is called. */
export const NAMING_VERBS: ReadonlySet<string> = set(
  "call, describe, label, brand, dub, portray, paint, view, see, regard, characterize, characterise, liken, compare, deem, consider, cast, depict, name, declare, identify, cite, criticise, criticize, attack, condemn, praise, blast, slam, dismiss, hail, denounce, rate",
);

/** Prepositions by which an object told runs on: "the vote as a sham", "Seoul for its drills". */
export const RUNNING_ON: ReadonlySet<string> = set("as, for, over, with, without, of, to, than, like, into");

/** Verbs that stand beside a quotation and take no clause of their own: `"…?" she asked`. */
export const QUOTING_VERBS: ReadonlySet<string> = set(
  "ask, continue, begin, go, start, conclude, finish, yell, scream, chant, sing, cry, exclaim, whisper, mutter, shout, joke, laugh, urge, demand, implore, text, echo, scold, caution, challenge, sum, plead, growl, sigh, snap, tease, exhort, thunder, deadpan, enthuse, elaborate, declare, bemoan, wonder, vow, criticise, criticize, blast, react, gush",
);

/** Words of time that stand between a speaker and his verb and name nobody: "the premier on Friday said". */
export const WHEN =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|week|month|year|morning|evening|night|afternoon|later|recently|then)$/i;
