// A verb of saying with its speaker, before it is known what is told: the pivot on which direct and indirect speech are hung.
import type { Span } from "../../kernel/span.js";
import { agents, passive, surfaceSubject } from "../clause.js";
import type { Tree } from "../tree.js";
import { chainTop, cueSpan } from "./cueSpan.js";
import { sourceSpan } from "./sourceSpan.js";

export interface Saying {
  readonly tree: Tree;
  readonly verb: number;
  /** Highest verb of its group: "went on to say". */
  readonly top: number;
  /** First and last token of the verb group. */
  readonly cue: readonly [number, number];
  /** Head token of the speaker, or -1. */
  readonly speaker: number;
  readonly source: Span | null;
  /** Speaker and verb together, in the text. */
  readonly start: number;
  readonly end: number;
}

/** The saying of a verb in its sentence; `content` is the head of what a preposition brings, or -1. */
export function sayingOf(tree: Tree, verb: number, text: string, content = -1): Saying {
  const top = chainTop(tree, verb);
  const cue = cueSpan(tree, verb, top, content);
  const speaker = speakerOf(tree, verb, top, cue);
  const source = speaker < 0 ? null : sourceSpan(tree, speaker, cue, text);
  const start = tree.token(cue[0]).start;
  const end = tree.token(cue[1]).end;
  const near = source !== null && tree.is(speaker, "nsubj", "nsubj:pass", "obl", "obj");
  return {
    tree,
    verb,
    top,
    cue,
    speaker,
    source,
    start: near ? Math.min(start, source.start) : start,
    end: near ? Math.max(end, source.end) : end,
  };
}

function speakerOf(tree: Tree, verb: number, top: number, cue: readonly [number, number]): number {
  if (passive(tree, top)) return agents(tree, top)[0] ?? -1;
  const subject = surfaceSubject(tree, top);
  if (subject >= 0 && (subject < cue[0] || subject > cue[1])) {
    // `"…," said Olga Marin`: read as object.
    return relativeHead(tree, subject);
  }
  // Inverted: "…, said Olga Marin", the speaker read as object or the like.
  const next = tree.kids(verb, "obj", "obl", "ccomp", "xcomp", "iobj").find((kid) => {
    const first = tree.subtree(kid)[0] ?? kid;
    return (
      first === verb + 1 && ["PROPN", "NOUN", "PRON"].includes(tree.token(kid).upos) && tree.preposition(kid) === ""
    );
  });
  return next !== undefined && afterMark(tree, verb) ? next : -1;
}

const afterMark = (tree: Tree, verb: number) => verb === 0 || /^[,"”’'?!]+$/.test(tree.token(verb - 1).form);

/** The relative word stays the source: "the minister, who said". */
const relativeHead = (_tree: Tree, subject: number) => subject;
