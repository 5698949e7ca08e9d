// One sentence made ready for coding: its tree, its names, who speaks in it, and what stands between quotation marks.
// Everything later asks the scene; nothing later parses again.
import type { Document } from "../kernel/document.js";
import type { Sentence } from "../language/sentence.js";
import type { Lexicon } from "./actors/lexicon.js";
import type { Memory, Ref } from "./actors/memory.js";
import { Resolver } from "./actors/resolve.js";
import type { Codebook } from "./codebook/entry.js";
import { type Classes, classOf } from "./goods.js";
import { repair } from "./repair.js";
import { covers, findReports, type Report } from "./speech/reports.js";
import { Tree } from "./tree.js";
import { uniform } from "./uniform.js";

export interface Resources {
  readonly codebook: Codebook;
  readonly lexicon: Lexicon;
  readonly classes: Classes;
  /** State for which an outlet speaks when it says "we", by the outlet's name; null for the free press. */
  voiceOf(outlet: string | null, country: string | null): string | null;
}

export interface Scene {
  readonly document: Document;
  readonly tree: Tree;
  readonly resolver: Resolver;
  readonly memory: Memory;
  readonly resources: Resources;
  readonly reports: readonly Report[];
  /** Whether a place in the text stands inside quotation marks. */
  quoted(offset: number): boolean;
  /** Who spoke last before this sentence in the same paragraph. */
  readonly carried: readonly Ref[];
}

export function makeScene(
  document: Document,
  sentence: Sentence,
  resources: Resources,
  memory: Memory,
  quoted: (offset: number) => boolean,
  carried: readonly Ref[],
): Scene {
  const tree = new Tree(repair(uniform(sentence)));
  const mentions = resources.lexicon.find(tree, document.text, document.published, (id) => memory.count(id));
  const voice = resources.voiceOf(document.outlet, document.country);
  const resolver = new Resolver(tree, document.text, mentions, memory, voice);
  const reports = findReports(tree);
  resolver.speakerOf = (index) => {
    const inner = reports.filter(
      (report) => report.source >= 0 && covers(tree, report, index) && !tree.within(index, report.source),
    );
    const nearest =
      inner[inner.length - 1] ??
      (quoted(tree.token(index).start)
        ? reports.find((r) => r.source >= 0 && !tree.within(index, r.source))
        : undefined);
    if (nearest !== undefined) return resolver.actors(nearest.source);
    return quoted(tree.token(index).start) ? carried : [];
  };
  noteTreaties(tree, resolver, resources, memory);
  return { document, tree, resolver, memory, resources, reports, quoted, carried };
}

/** "the treaty signed in 1961 between the Soviet Union and North Korea": its sides are known from here on, whatever is told of it. */
function noteTreaties(tree: Tree, resolver: Resolver, resources: Resources, memory: Memory): void {
  for (const token of tree.tokens) {
    if (token.upos !== "NOUN" && token.upos !== "PROPN") continue;
    if (classOf(tree, token.index, resources.classes) !== "agreement") continue;
    const sides = resolver
      .parties(token.index)
      .filter((ref, at, all) => all.findIndex((other) => other.id === ref.id) === at);
    if (sides.length >= 2) memory.noteSides("agreement", { actor: sides, recipient: [] });
  }
}

/** Remembers whom the sentence named, in the order of the text, subjects marked; call once, after the sentence is coded. */
export function remember(scene: Scene): void {
  const { tree, resolver, memory } = scene;
  const seen: { ref: Ref; subject: boolean }[] = [];
  for (const token of tree.tokens) {
    const i = token.index;
    if (!["NOUN", "PROPN", "PRON"].includes(token.upos) || tree.is(i, "compound", "flat", "amod", "appos")) continue;
    for (const ref of resolver.one(i)) seen.push({ ref, subject: mainSubject(tree, i) });
    const together = resolver.actors(i);
    if (together.length === 2) memory.seePair(together);
    if (tree.is(i, "nsubj")) pairWith(scene, i, together);
  }
  for (const { ref, subject } of seen) memory.see(ref, subject);
}

/** Subjects of main clauses and of what is said are spoken of further; those of relative and adverbial clauses less so. */
function mainSubject(tree: Tree, index: number): boolean {
  if (!tree.is(index, "nsubj", "nsubj:pass")) return false;
  for (let i = tree.head(index), steps = 0; i >= 0 && steps < 12; i = tree.head(i), steps++)
    if (tree.is(i, "acl", "advcl", "parataxis")) return false;
  return true;
}

/** "Putin met Kim", "Seoul agreed with Tokyo": subject and other side are a pair from then on. */
function pairWith(scene: Scene, subject: number, refs: readonly Ref[]): void {
  const { tree, resolver, memory } = scene;
  const verb = tree.head(subject);
  if (verb < 0 || refs.length !== 1) return;
  for (const other of tree.kids(verb, "obj", "obl")) {
    if (tree.is(other, "obl") && tree.preposition(other) !== "with") continue;
    const others = resolver.actors(other);
    if (others.length === 1 && others[0]!.id !== refs[0]!.id && !others[0]!.thing) memory.seePair([...refs, ...others]);
  }
}
