// How far a source reaches beside its verb, by sight: to the closing mark before it, to the verb behind it, to the sentence's end after it.
// The parse often drops an apposition or the second half of a name; what stands between a speaker and the verb is nearly always his.
import type { Span } from "../../kernel/span.js";
import { verbal } from "../clause.js";
import type { Tree } from "../tree.js";
import { CUE_VERBS } from "./cues.js";
import { WHEN } from "./stances.js";

/** `…," the minister, who had just landed, said`: all between the closing mark and the verb. */
export function behindQuotation(
  tree: Tree,
  cue: readonly [number, number],
  quoted: (index: number) => boolean,
): readonly [number, number] | null {
  let first = cue[0];
  while (first > 0 && !quoted(first - 1)) first--;
  if (first === 0 || first === cue[0] || cue[0] - first > 45) return null;
  const before = tree.token(first - 1).form;
  if (!/["”»']$/.test(before)) return null;
  if (!["PROPN", "DET", "NOUN", "PRON", "ADJ", "NUM"].includes(tree.token(first).upos)) return null;
  let loose = false;
  for (let i = first; i < cue[0]; i++) {
    const { form, xpos } = tree.token(i);
    if (/^(who|which|that|whose|whom|where)$/i.test(form)) loose = true;
    if (!loose && /^(VBD|VBZ|VBP|MD)$/.test(xpos)) return null;
  }
  let last = cue[0] - 1;
  while (last > first && tree.token(last).form === ",") last--;
  return [first, last];
}

/** A source that holds a comma keeps the one that closes it. */
export const tailed = (span: Span, text: string): Span =>
  text[span.end] === "," && text.slice(span.start, span.end).includes(",")
    ? { start: span.start, end: span.end + 1 }
    : span;

/** `…," said Olga Marin, who leads the union.`: what the sentence adds about the speaker, to its end or the next quotation. */
export function lengthened(tree: Tree, source: Span, text: string, quoted: (index: number) => boolean): Span {
  if (text[source.end] !== ",") return source;
  const first = tree.tokens.find((token) => token.start > source.end);
  if (first === undefined || quoted(first.index)) return source;
  const relative = /^(who|whose|whom)$/i.test(first.form);
  if (
    !relative &&
    !/^(a|an|the|one|former|now|director|president|head|chairman|chairwoman|chair|leader|professor|spokesman|spokeswoman|founder|author)$/i.test(
      first.form,
    )
  )
    return source;
  let last = first.index;
  for (let i = first.index; i < tree.tokens.length && !quoted(i); i++) {
    const token = tree.token(i);
    if (token.xpos === "VBG" && tree.tokens[i - 1]?.form === "," && CUE_VERBS.has(token.lemma)) break;
    if (relative && i <= first.index + 3 && CUE_VERBS.has(token.lemma) && verbal(tree, i)) return source;
    last = i;
  }
  while (last > first.index && /^[.,;:"”]$/.test(tree.token(last).form)) last--;
  return { start: source.start, end: tree.token(last).end };
}

/** "Erin Ito, a former aide to the premier, | said": what stands between the parsed source and its verb, where it is no adverbial. */
export function reaching(
  tree: Tree,
  source: Span,
  cue: readonly [number, number],
  text: string,
  quoted: (index: number) => boolean,
): Span {
  const next = tree.tokens.find((token) => token.start >= source.end);
  if (next === undefined || next.index >= cue[0]) return source;
  let loose = false;
  for (let i = next.index; i < cue[0]; i++) {
    const { form, upos, xpos } = tree.token(i);
    const comma = form === ",";
    if (quoted(i) || /^(--|[–—―;:])$/.test(form)) return source;
    if (/^(who|which|whose|whom|that)$/i.test(form) && i > next.index) loose = true;
    if (loose) continue;
    if (/^(VBD|VBZ|VBP|MD|VB|VBG|VBN|RB)$/.test(xpos) || WHEN.test(form) || upos === "SCONJ") return source;
    if (
      comma &&
      tree.tokens[i + 1] !== undefined &&
      i + 1 < cue[0] &&
      ["ADV", "ADP", "VERB", "SCONJ"].includes(tree.token(i + 1).upos)
    ) {
      if (tree.token(i + 1).form !== "of") return source;
    }
    if (!comma && upos === "PUNCT" && !/^[()-]$/.test(form) && !(form === "." && i + 1 < cue[0])) return source;
  }
  let last = cue[0] - 1;
  while (last > next.index && tree.token(last).form === ",") last--;
  if (last < next.index || (last === next.index && tree.token(last).form === ",")) return source;
  return tailed({ start: source.start, end: tree.token(last).end }, text);
}
