// A verb of saying with its speaker, before it is known what is told: the pivot on which direct and indirect speech are hung.
// Who the speaker is beyond the words that name him is for coding/actors.
import type { Span } from "../../kernel/span.js";
import { agents, clauseHead, passive, surfaceSubject, verbal } from "../clause.js";
import type { Tree } from "../tree.js";
import { chainTop, cueSpan } from "./cueSpan.js";
import { CUE_VERBS } from "./cues.js";
import { neighbour } from "./neighbour.js";
import { behindQuotation, lengthened, reaching, tailed } from "./sourceReach.js";
import { sourceSpan } from "./sourceSpan.js";

export interface Saying {
  readonly tree: Tree;
  readonly verb: number;
  /** Highest verb of its group: "went on to say". */
  readonly top: number;
  /** First and last token of the verb group. */
  readonly cue: readonly [number, number];
  readonly source: Span | null;
  /** Speaker and verb together, in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The saying of a verb in its sentence.
 * @param content head of what a preposition brings, or -1
 * @param quoted whether a token of the sentence stands within quotation marks
 */
export function sayingOf(
  tree: Tree,
  verb: number,
  text: string,
  content: number,
  quoted: (index: number) => boolean,
): Saying {
  const top = chainTop(tree, verb);
  const cue = cueSpan(tree, verb, top, content);
  const start = tree.token(cue[0]).start;
  const end = tree.token(cue[1]).end;
  const near =
    CUE_VERBS.has(tree.lemma(verb)) && tree.token(verb).xpos !== "VBG" && !passive(tree, top)
      ? neighbour(tree, cue, quoted)
      : null;
  const speaker = speakerOf(tree, verb, top, cue, quoted);
  let source = speaker < 0 ? null : sourceSpan(tree, speaker, cue, text);
  let beside = source !== null && tree.is(speaker, "nsubj", "nsubj:pass", "obl", "obj");
  if (near !== null) {
    const span = tree.span([near[0], near[1]]);
    // "The museum, Mr Orlov said, celebrates…": what touches the verb between commas speaks.
    const opening = near[0] <= 1 && source !== null && source.start >= span.start;
    const between = near[0] < cue[0] && (opening || tree.tokens[cue[1] + 1]?.form === ",");
    if (source === null || between || source.end < span.start || source.start > span.end) {
      source = span;
      beside = true;
    }
  }
  const full = CUE_VERBS.has(tree.lemma(verb)) && !quoted(verb) ? behindQuotation(tree, cue, quoted) : null;
  if (full !== null) {
    source = tailed(tree.span([full[0], full[1]]), text);
    beside = true;
  }
  if (source !== null && beside)
    source = source.start >= end ? lengthened(tree, source, text, quoted) : reaching(tree, source, cue, text, quoted);
  return {
    tree,
    verb,
    top,
    cue,
    source,
    start: beside && source !== null ? Math.min(start, source.start) : start,
    end: beside && source !== null ? Math.max(end, source.end) : end,
  };
}

function speakerOf(
  tree: Tree,
  verb: number,
  top: number,
  cue: readonly [number, number],
  quoted: (index: number) => boolean,
): number {
  if (passive(tree, top)) return agents(tree, top)[0] ?? -1;
  const subject = participle(tree, top) ?? surfaceSubject(tree, top);
  if (subject >= 0 && (subject < cue[0] || subject > cue[1]) && (!quoted(subject) || quoted(verb))) return subject;
  // Inverted, the speaker read as object or the like.
  const next = tree.kids(verb, "obj", "obl", "ccomp", "xcomp", "iobj").find((kid) => {
    const first = tree.subtree(kid)[0] ?? kid;
    return (
      first === cue[1] + 1 && ["PROPN", "NOUN", "PRON"].includes(tree.token(kid).upos) && tree.preposition(kid) === ""
    );
  });
  return next !== undefined && afterMark(tree, verb) ? next : -1;
}

/** "The premier defended the tests, saying…": the participle behind a comma belongs to the clause, whatever noun it was read with. */
function participle(tree: Tree, top: number): number | undefined {
  if (tree.token(top).xpos !== "VBG" || tree.kid(top, "nsubj", "aux") >= 0 || top === 0) return undefined;
  const loose = tree.token(top - 1).form === "," || CUE_VERBS.has(tree.lemma(top));
  if (!loose || !tree.is(top, "acl", "advcl", "parataxis", "conj", "dep", "ccomp", "appos")) return undefined;
  for (let i = tree.head(top), steps = 0; i >= 0 && steps < 12; i = tree.head(i), steps++) {
    const head = clauseHead(tree, i);
    if (!verbal(tree, head) && tree.kid(head, "nsubj") < 0) continue;
    const subject = surfaceSubject(tree, head);
    if (subject >= 0 && subject < top) return subject;
  }
  return undefined;
}

const afterMark = (tree: Tree, verb: number) => verb === 0 || /^[,"”’'?!]+$/.test(tree.token(verb - 1).form);
