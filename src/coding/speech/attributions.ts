// Who is the source of what words, by which cue, as stretches of the text and in the conventions of PolNeAR: source = whole noun phrase,
// cue = verb group or noun, content = clause or quotation. Wider than reports.ts (stances, plans, calls), and without any verdict on truth.
import type { Span } from "../../kernel/span.js";
import type { Sentence } from "../../language/sentence.js";
import { verbal } from "../clause.js";
import { repair } from "../repair.js";
import { Tree } from "../tree.js";
import { uniform } from "../uniform.js";
import { around, setOff } from "./asideSpeech.js";
import { CUE_NOUNS, CUE_VERBS } from "./cues.js";
import { directSpeech } from "./directSpeech.js";
import { indirectSpeech } from "./indirectSpeech.js";
import { joinTitles } from "./joinTitles.js";
import { findLabels } from "./labels.js";
import { laterClause } from "./laterClause.js";
import { findQuotes, type Quote, quoteAt } from "./quotes.js";
import { type Saying, sayingOf } from "./saying.js";
import { sourceSpan } from "./sourceSpan.js";
import { QUOTING_VERBS, STANCE_NOUNS } from "./stances.js";
import { stretch } from "./stretch.js";
import { told } from "./told.js";

export interface Attribution {
  /** Empty where nobody is named. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** More than one where the speaker stands in the middle. */
  readonly content: readonly Span[];
}

interface Room {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** All attributions of a document in the order of their cues; offsets in UTF-16 units of its text. */
export function findAttributions(document: { readonly text: string }, sentences: readonly Sentence[]): Attribution[] {
  const room: Room = { text: document.text, quotes: findQuotes(document.text) };
  const trees = joinTitles(document.text, sentences).map((sentence) => new Tree(repair(uniform(sentence))));
  const free = (tree: Tree, index: number) => quoteAt(room.quotes, tree.token(index).start) === null;
  const sayings = trees.flatMap((tree) =>
    tree.tokens
      .filter((token) => isSaying(tree, token.index) && free(tree, token.index))
      .map((token) => sayingOf(tree, token.index, room.text, -1, (index) => !free(tree, index))),
  );
  const direct = directSpeech(room.text, room.quotes, sayings);
  const found: Attribution[] = [];
  const done = new Set<string>();
  const add = (source: Span | null, cue: Span, content: readonly Span[]) => {
    const key = `${cue.start}`;
    if (content.length === 0 || done.has(key)) return;
    done.add(key);
    found.push({ source: source === null ? [] : [source], cue: [cue], content });
  };
  for (const label of findLabels(document.text)) add(label.source, label.cue, [label.content]);
  for (const [saying, content] of direct) add(saying.source, cueOf(room, saying, content), content);
  for (const tree of trees) {
    for (const { index } of tree.tokens) {
      if (!free(tree, index)) continue;
      if (verbal(tree, index) || mistagged(tree, index)) verbAttribution(room, tree, index, add);
      else if (tree.token(index).upos === "NOUN") nounAttribution(room, tree, index, add);
      if (/^according$/i.test(tree.token(index).form) && tree.tokens[index + 1]?.form === "to")
        phraseAttribution(room, tree, index, add);
    }
  }
  return outermost(found).sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
}

/** What is told inside another's words is left to him: "said leaders had agreed" is one attribution. */
function outermost(found: readonly Attribution[]): Attribution[] {
  const inside = (cue: Span, part: Span) => part.start <= cue.start && cue.end <= part.end;
  return found.filter(
    (one) =>
      !found.some((other) => other !== one && one.cue.some((cue) => other.content.some((part) => inside(cue, part)))),
  );
}

/** "the charts show that…", with "show" tagged a noun. */
const mistagged = (tree: Tree, index: number) =>
  tree.token(index).upos === "NOUN" &&
  tree.kid(index, "nsubj") >= 0 &&
  tree.kid(index, "cop") < 0 &&
  tree.kid(index, "ccomp", "obj") > index;

type Add = (source: Span | null, cue: Span, content: readonly Span[]) => void;

/** "said:" takes its colon. */
function cueOf(room: Room, saying: Saying, content: readonly Span[]): Span {
  const { tree, cue } = saying;
  const span = tree.span([cue[0], cue[1]]);
  const first = content.find((part) => part.start >= span.end);
  return room.text[span.end] === ":" && first !== undefined ? { start: span.start, end: span.end + 1 } : span;
}

const isSaying = (tree: Tree, index: number) =>
  verbal(tree, index) && (CUE_VERBS.has(tree.lemma(index)) || QUOTING_VERBS.has(tree.lemma(index)));

function verbAttribution(room: Room, tree: Tree, index: number, add: Add): void {
  const content = told(tree, index);
  const quoted = (at: number) => quoteAt(room.quotes, tree.token(at).start) !== null;
  const saying = sayingOf(tree, index, room.text, content?.phrase ?? -1, quoted);
  const aside = CUE_VERBS.has(tree.lemma(index)) && setOff(room.text, saying);
  if (content === null && !aside && !CUE_VERBS.has(tree.lemma(index))) return;
  let spans: readonly Span[] = [];
  if (aside) spans = around(room.text, room.quotes, saying);
  else if (content !== null) spans = indirectSpeech(room.text, room.quotes, saying, content.heads, content.clause);
  // What follows the verb is told, whatever the parse hung it on, unless the saying is set off.
  if (!aside && !spans.some((span) => span.start >= saying.end)) {
    const later = laterClause(room.text, room.quotes, saying);
    if (later.length > 0) spans = later;
  }
  add(saying.source, cueOf(room, saying, spans), spans);
}

function nounAttribution(room: Room, tree: Tree, index: number, add: Add): void {
  if (!STANCE_NOUNS.has(tree.lemma(index))) return;
  const owner = tree.kid(index, "nmod:poss");
  const that = tree.tokens[index + 1]?.form === "that" && CUE_NOUNS.has(tree.lemma(index));
  const clause = tree.kids(index, "acl", "ccomp").find((kid) => kid > index && (that || !tree.is(kid, "acl:relcl")));
  const phrase = tree
    .kids(index, "nmod")
    .find((kid) => kid > index && /^(of|for|about|against|on|to)$/.test(tree.preposition(kid)));
  const content = clause ?? (owner >= 0 ? phrase : undefined);
  if (content === undefined) return;
  const cases = tree.kids(content, "case");
  let first = index;
  if (owner >= 0 && owner < index) {
    const mark = tree.kid(owner, "case");
    first = mark > owner ? mark : owner + 1;
  } else
    while (first > 0 && tree.is(first - 1, "det", "amod", "advmod", "compound") && tree.within(first - 1, index))
      first--;
  const last = cases.includes(index + 1) ? index + 1 : index;
  const tokens = tree.subtree(content).filter((i) => i > last);
  const span =
    tokens.length === 0
      ? null
      : stretch(room.text, room.quotes, tree.token(tokens[0]!).start, tree.token(tokens.at(-1)!).end);
  const source = owner >= 0 && owner < index ? sourceSpan(tree, owner, [first, last], room.text) : null;
  if (span !== null) add(source, tree.span([first, last]), [span]);
}

/** "according to the ministry": by sight, for the parse reads "according" now as a verb, now as a preposition. */
function phraseAttribution(room: Room, tree: Tree, index: number, add: Add): void {
  const cue: readonly [number, number] = [index, index + 1];
  const first = tree.tokens[index + 2];
  if (first === undefined) return;
  const head = phraseHead(tree, index + 2);
  const source = sourceSpan(tree, head, cue, room.text);
  const saying: Saying = {
    tree,
    verb: index,
    top: index,
    cue,
    source,
    start: tree.token(index).start,
    end: source.end,
  };
  add(source, tree.span(cue), around(room.text, room.quotes, saying));
}

/** The highest nominal that still begins at this token. */
function phraseHead(tree: Tree, first: number): number {
  let head = first;
  for (let i = tree.head(first), steps = 0; i > first && steps < 8; i = tree.head(i), steps++) {
    if (verbal(tree, i) || (tree.subtree(i).find((at) => at >= first - 2 && at !== first - 1) ?? i) < first - 2) break;
    head = i;
  }
  return head;
}
