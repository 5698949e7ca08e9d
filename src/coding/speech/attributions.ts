// Who is the source of what words, by which cue, as stretches of the text and in the conventions of PolNeAR: source = whole noun phrase,
// cue = verb group or noun, content = clause or quotation. Wider than reports.ts (stances, plans, calls), and without any verdict on truth.
import type { Span } from "../../kernel/span.js";
import type { Sentence } from "../../language/sentence.js";
import { clauseHead, passive, verbal } from "../clause.js";
import { Tree } from "../tree.js";
import { CUE_VERBS, SOURCE_PREPOSITIONS } from "./cues.js";
import { directSpeech } from "./directSpeech.js";
import { indirectSpeech } from "./indirectSpeech.js";
import { findQuotes, type Quote, quoteAt } from "./quotes.js";
import { type Saying, sayingOf } from "./saying.js";
import { sourceSpan } from "./sourceSpan.js";
import { ADDRESSING, INFINITIVE_VERBS, OBJECT_VERBS, PREPOSITION_VERBS, STANCE_NOUNS } from "./stances.js";
import { stretch } from "./stretch.js";

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
  const trees = sentences.map((sentence) => new Tree(sentence));
  const free = (tree: Tree, index: number) => quoteAt(room.quotes, tree.token(index).start) === null;
  const sayings = trees.flatMap((tree) =>
    tree.tokens
      .filter((token) => isSaying(tree, token.index) && free(tree, token.index))
      .map((token) => sayingOf(tree, token.index, room.text)),
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
  for (const [saying, content] of direct) add(saying.source, cueOf(room, saying, content), content);
  for (const tree of trees) {
    for (const { index } of tree.tokens) {
      if (!free(tree, index)) continue;
      if (verbal(tree, index)) verbAttribution(room, tree, index, add);
      else if (tree.token(index).upos === "NOUN") nounAttribution(room, tree, index, add);
      if (SOURCE_PREPOSITIONS.has(tree.preposition(index))) phraseAttribution(room, tree, index, add);
    }
  }
  return found.sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
}

type Add = (source: Span | null, cue: Span, content: readonly Span[]) => void;

/** "said:" takes its colon. */
function cueOf(room: Room, saying: Saying, content: readonly Span[]): Span {
  const { tree, cue } = saying;
  const span = tree.span([cue[0], cue[1]]);
  const first = content.find((part) => part.start >= span.end);
  return room.text[span.end] === ":" && first !== undefined ? { start: span.start, end: span.end + 1 } : span;
}

const isSaying = (tree: Tree, index: number) => verbal(tree, index) && CUE_VERBS.has(tree.lemma(index));

function verbAttribution(room: Room, tree: Tree, index: number, add: Add): void {
  const lemma = tree.lemma(index);
  const content = contentOf(tree, index, lemma);
  if (content === null) return;
  const saying = sayingOf(tree, index, room.text, content.head);
  const spans = indirectSpeech(room.text, room.quotes, saying, content.head);
  if (content.with >= 0) spans.unshift(...indirectSpeech(room.text, room.quotes, saying, content.with));
  add(saying.source, cueOf(room, saying, spans), spans);
}

interface Content {
  readonly head: number;
  /** A second part told: the subject of "is expected to". */
  readonly with: number;
}

function contentOf(tree: Tree, index: number, lemma: string): Content | null {
  const one = (head: number, other = -1): Content => ({ head, with: other });
  if (CUE_VERBS.has(lemma)) {
    const clause = tree.kid(index, "ccomp");
    if (clause >= 0) return one(clause);
    const loose = tree
      .kids(index, "parataxis")
      .find((kid) => tree.kid(kid, "nsubj", "nsubj:pass", "cop") >= 0 && kid > index);
    if (loose !== undefined) return one(loose);
    if (tree.is(index, "parataxis") && tree.kid(index, "nsubj") >= 0) return one(tree.head(index));
    if (
      tree.is(index, "advcl") &&
      tree.kids(index, "mark").some((kid) => tree.lemma(kid) === "as") &&
      tree.kid(index, "nsubj") >= 0
    )
      return one(tree.head(index));
  }
  if (INFINITIVE_VERBS.has(lemma)) {
    const infinitive = tree
      .kids(index, "xcomp", "ccomp", "advcl")
      .find((kid) => kid > index && tree.kids(kid, "mark").some((mark) => tree.lemma(mark) === "to"));
    if (infinitive !== undefined) {
      if (passive(tree, index)) {
        const subject = tree.kid(index, "nsubj:pass", "nsubj");
        return one(infinitive, subject);
      }
      return one(infinitive);
    }
  }
  const prepositions = PREPOSITION_VERBS.get(lemma);
  if (prepositions !== undefined) {
    const phrase = tree
      .kids(index, "obl", "advcl")
      .find(
        (kid) =>
          kid > index &&
          tree
            .kids(kid, "case", "mark")
            .some((mark) => prepositions.has(tree.lemma(mark)) && tree.lemma(mark) !== "to"),
      );
    if (phrase !== undefined && !(ADDRESSING.has(lemma) && tree.is(phrase, "advcl"))) return one(phrase);
  }
  if (OBJECT_VERBS.has(lemma) && !passive(tree, index)) {
    const object = tree.kid(index, "obj");
    if (object > index && !ADDRESSING.has(lemma)) return one(object, tree.kid(index, "xcomp"));
  }
  return null;
}

function nounAttribution(room: Room, tree: Tree, index: number, add: Add): void {
  if (!STANCE_NOUNS.has(tree.lemma(index))) return;
  const owner = tree.kid(index, "nmod:poss");
  const clause = tree.kids(index, "acl", "ccomp").find((kid) => kid > index && !tree.is(kid, "acl:relcl"));
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

function phraseAttribution(room: Room, tree: Tree, index: number, add: Add): void {
  const mark = tree.kid(index, "case");
  const fixed = tree.kids(mark, "fixed");
  const last = Math.max(mark, ...fixed, ...tree.kids(index, "case").filter((kid) => kid < index));
  const head = clauseHead(tree, tree.head(index));
  if (head < 0 || head === index) return;
  const cue: readonly [number, number] = [mark, last];
  const saying: Saying = {
    tree,
    verb: index,
    top: index,
    cue,
    speaker: index,
    source: sourceSpan(tree, index, cue, room.text),
    start: 0,
    end: 0,
  };
  add(saying.source, tree.span([mark, last]), indirectSpeech(room.text, room.quotes, saying, head));
}
