// The words of a cue: the verb with what carries its tense, denial and manner before it, its particle and preposition after it.
// It does not ask whether the verb is a cue, nor what the cue tells.
import type { Tree } from "../tree.js";

/** Adverbs of one word that may stand in a verb group. */
const within = (tree: Tree, index: number) =>
  tree.is(index, "aux", "advmod", "mark") && (tree.children[index]?.length ?? 0) === 0;

/**
 * First and last token of the verb group.
 * @param index the verb
 * @param top the highest verb of its chain: "tried" in "tried to convince"; the verb itself where there is none
 * @param content head of what is told by preposition ("called for a truce"), or -1
 */
export function cueSpan(tree: Tree, index: number, top: number, content: number): readonly [number, number] {
  let first = Math.min(top, index);
  while (first > 0 && isOf(tree, first - 1, top, index)) first--;
  // "reportedly, he said": an adverb alone at the front of the sentence is none of the verb's.
  while (first < index && tree.is(first, "mark") && first !== top && tree.lemma(first) !== "to") first++;
  let last = Math.max(top, index);
  const particle = tree.kids(index, "compound:prt").find((kid) => kid === index + 1);
  if (particle !== undefined) last = particle;
  if (content > last) {
    const cases = tree.kids(content, "case", "mark");
    while (cases.includes(last + 1) && tree.lemma(last + 1) !== "that" && tree.lemma(last + 1) !== "to") last++;
    if (cases.includes(last + 1) && tree.is(last + 1, "case")) last++;
  }
  return [first, last];
}

function isOf(tree: Tree, at: number, top: number, index: number): boolean {
  const head = tree.head(at);
  if (head !== top && head !== index) return false;
  if (tree.is(at, "cop")) return true;
  return (
    within(tree, at) &&
    !/^(when|where|why|how|as|if|while|so|then|that|because|although|though|after|before|since)$/i.test(
      tree.token(at).form,
    )
  );
}

/** The top of a chain of verbs that ends in this one: "tried to convince", "went on to say"; the verb itself where it stands alone. */
export function chainTop(tree: Tree, index: number): number {
  let top = index;
  for (let steps = 0; steps < 3; steps++) {
    const head = tree.head(top);
    if (head < 0 || head > top || !tree.is(top, "xcomp")) break;
    const upos = tree.token(head).upos;
    if (upos !== "VERB" && upos !== "AUX" && upos !== "ADJ") break;
    if (tree.kids(head, "obj", "iobj", "ccomp").length > 0 || top - head > 4) break;
    top = head;
  }
  return top;
}
