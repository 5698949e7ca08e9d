// Words that decide whether what they govern happened: implicatives, hindrances, beliefs, fears, questions, wishes (Karttunen 1971 and
// Nairn, Condoravdi and Karttunen 2006 for the kinds). Own list, 2026-11. It knows words, not facts: "managed to" holds as the text tells it.
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s*,\s*/));

/** Governors whose infinitive or gerund is done when they are, so that their tense is its tense: "managed to cross", "forced to leave". */
export const IMPLICATIVES = set(
  "begin, start, continue, keep, stop, cease, resume, help, appear, seem, believe, think, say, report, suspect, know, allege, claim, prove, manage, fail, find, happen, turn, come, get, bother, dare, remember, forget, neglect, omit, force, make, compel, cause, enable, oblige, decide, choose, elect, opt, rush, proceed, move, go, use, take, tend, see, hear, watch, finish, end, quit, hesitate, presume, rumour, rumor, understand, avoid, decline, refuse, estimate, consider, admit, confess, regret, deserve, allow, permit, let, lead, persuade, convince, prompt",
);

/** Adjectives and nouns whose infinitive they pass judgement on as a fact: "glad to see", "right to sign", "the first to recognise". */
export const FACTIVES = set(
  "glad, happy, pleased, proud, sorry, sad, surprised, shocked, relieved, delighted, disappointed, right, wrong, wise, foolish, lucky, unlucky, quick, slow, first, last, only, careful",
);

/** Governors under which the thing did not happen: "failed to come", "put off signing", "refrained from striking". */
export const NEGATIVE = set(
  "fail, forget, neglect, omit, avoid, refrain, refuse, decline, unable, unwilling, impossible, reluctant, desist, abstain, postpone, delay, forgo, eschew, shun, miss, resist, prevent, dissuade, deter, bar, forbid, prohibit, discourage, unauthorised, unauthorized",
);

/** Hindrances that keep what follows "from" from happening: "stopped the ship from docking". */
export const HINDRANCES = set(
  "prevent, stop, keep, bar, block, dissuade, deter, discourage, prohibit, restrain, hinder, ban, preclude, restrict, refrain, abstain, desist, hold, exempt",
);

/** Verbs that undo the noun which is their object: "foiled an attack". */
export const AVERTING = set("prevent, foil, thwart, avert, avoid, forestall, preempt, pre-empt, stave, obviate");

/** Governors whose "not" belongs to what they govern: "does not think that Seoul will arm" denies the arming. */
export const NEG_RAISING = set(
  "think, believe, expect, suppose, imagine, want, intend, plan, seem, appear, likely, consider, anticipate, guess, reckon, feel, look, wish, suspect, see, assume",
);

/** Governors whose complement is only believed. */
export const BELIEFS = set(
  "believe, think, suspect, appear, seem, expect, allege, report, presume, assume, reckon, estimate, likely, rumour, rumor, understand, consider, look, project, forecast, judge, assess, guess, conclude, suggest, indicate, predict, anticipate, doubt, unlikely, suppose, imagine, bet, sound, feel, poised, sure, confident",
);

/** Governors whose complement may or may not be so. */
export const FEARS = set(
  "fear, hope, worry, speculate, possible, risk, chance, possibility, prospect, danger, consider, concern, afraid, mull, hint, threaten, weigh, contemplate, ponder, explore, discuss, debate, consideration, idea, option, capable, ability, capacity, potential, opportunity, try, attempt, seek, struggle, strive, effort, bid, right, way, wish, dream, pray",
);

/** Governors that ask. */
export const QUESTIONS = set("unclear, investigate, question, ask, wonder, unknown, uncertain, unsure, depend");

/** Nouns that hold what they name for possible: "the threat of war", "an invasion scare". */
export const POSSIBLE_NOUNS = set(
  "possibility, risk, prospect, chance, danger, fear, threat, likelihood, potential, spectre, specter, scare, speculation, hope, talk",
);

/** Nouns of evidence: with them the thing is likely, without them nobody knows. */
export const EVIDENCE = set(
  "evidence, sign, indication, suspicion, report, rumour, rumor, allegation, trace, proof, hint",
);

/** Verbs and nouns whose infinitive lies ahead of them. */
export const AHEAD = set(
  "plan, intend, expect, want, hope, agree, vow, pledge, promise, threaten, prepare, offer, aim, seek, refuse, decline, schedule, due, set, ready, likely, unlikely, poised, about, urge, ask, order, call, demand, consider, propose, be, warn, slate, determined, willing, request, invite, tell, instruct, wish, try, attempt, need, like",
);

/** Nouns of a step already taken: "Russia's decision to break off the talks". */
export const TAKEN = set("decision, move, choice, order, vote, step, failure, refusal, success, rush");

/** Verbs of going somewhere for something: their infinitive is a purpose, whatever the parse calls it. */
export const ERRANDS = set("travel, fly, sail, meet, gather, arrive, head, convene, assemble, drive, march, rally");
