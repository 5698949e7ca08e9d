// Mends what no English sentence has and every parser sometimes gives: a possessor that hangs beside its noun, a finite verb whose
// subject was taken for the object of "after". Only where the words leave no other reading; all else stays as parsed.
import type { Sentence, Token } from "../language/sentence.js";
import { OFFICIAL } from "./actors/roles.js";
import { atLeast, behindMoment, moreThan, peopleOf, possessor, titleBefore } from "./repairs/phrases.js";
import {
  agentAsSubject,
  bareSubject,
  beforeSemicolon,
  lostSubject,
  saidObject,
  splitSubject,
  subjectBehind,
} from "./repairs/subjects.js";
import {
  calledByName,
  finiteVerb,
  givenGoods,
  hiddenPast,
  hiddenPerfect,
  hyphenVerb,
  listedVerb,
  unmarkedPassive,
  verblessRoot,
} from "./repairs/verbs.js";

/** The same sentence where nothing is amiss. */
export function repair(sentence: Sentence): Sentence {
  let tokens: readonly Token[] = sentence.tokens;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.upos === "PROPN") tokens = calledByName(peopleOf(tokens, i), i);
    if (/^VB[ND]$/.test(tokens[i]!.xpos)) tokens = hyphenVerb(tokens, i);
    if (tokens[i]!.xpos === "VBN") tokens = hiddenPerfect(hiddenPast(unmarkedPassive(tokens, i), i), i);
    if (tokens[i]!.relation === "nmod") tokens = behindMoment(tokens, i);
    const token = tokens[i]!;
    if (token.xpos === "POS" || token.form === "'s" || token.form === "’s") tokens = possessor(tokens, i);
    else if ((token.xpos === "VBD" || token.xpos === "VBN") && token.upos === "VERB")
      tokens = lostSubject(bareSubject(finiteVerb(givenGoods(tokens, i), i), i), i);
    else if (/^(least|most)$/i.test(token.form) && tokens[i - 1]!.form.toLowerCase() === "at")
      tokens = atLeast(tokens, i);
    else if (token.form === "than" && /^(more|fewer|less)$/i.test(tokens[i - 1]!.form)) tokens = moreThan(tokens, i);
    else if (token.relation === "ccomp" && token.upos === "VERB")
      tokens = saidObject(subjectBehind(listedVerb(tokens, i), i), i);
    else if (token.upos === "PROPN" && OFFICIAL.has(tokens[i - 1]!.lemma.toLowerCase()))
      tokens = titleBefore(tokens, i);
    else if (token.relation === "cc" && token.form.toLowerCase() === "and") tokens = splitSubject(tokens, i);
    else if (token.relation === "case" && token.form === "by") tokens = agentAsSubject(tokens, i);
    else if (token.form === ";") tokens = beforeSemicolon(tokens, i);
  }
  tokens = verblessRoot(tokens);
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}
