// Sentences as CoNLL-U and back: how parses are shown, compared and given by hand.
// Reading takes the plain words and leaves out tokens of several words, empty nodes and enhanced graphs.
import { NoroshiError } from "../kernel/error.js";
import type { Sentence, Token } from "./sentence.js";

/**
 * Prints sentences with their places in MISC as TokenRange=start:end.
 * @param text the text the places point into
 * @param id what sentence ids begin with; the number of the sentence follows
 */
export function printConllu(sentences: readonly Sentence[], text: string, id: string): string {
  return sentences
    .map((sentence, i) => {
      const shown = text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ");
      const rows = sentence.tokens.map((token) => printToken(token, sentence.tokens[token.index + 1]));
      return [`# sent_id = ${id}-${i + 1}`, `# text = ${shown}`, ...rows].join("\n");
    })
    .map((block) => `${block}\n\n`)
    .join("");
}

function printToken(token: Token, next: Token | undefined): string {
  const glued = next !== undefined && next.start === token.end ? "|SpaceAfter=No" : "";
  const { index, form, lemma, upos, xpos, feats, head, relation, start, end } = token;
  const misc = `TokenRange=${start}:${end}${glued}`;
  return [index + 1, form, lemma, upos, xpos, feats || "_", head + 1, relation, "_", misc].join("\t");
}

/**
 * Reads sentences. Places come from TokenRange where it stands, else from the forms and SpaceAfter, counted through all sentences.
 * @throws NoroshiError `bad-input` naming the line that is none of CoNLL-U
 */
export function readConllu(text: string): Sentence[] {
  const out: Sentence[] = [];
  let tokens: Token[] = [];
  let at = 0;
  const flush = () => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first !== undefined && last !== undefined) out.push({ start: first.start, end: last.end, tokens });
    tokens = [];
  };
  text.split(/\r?\n/).forEach((line, number) => {
    if (line.trim() === "") flush();
    if (line.trim() === "" || line.startsWith("#")) return;
    const cells = line.split("\t");
    if (/^\d+[-.]\d+$/.test(cells[0]!)) return;
    const [id, form, lemma, upos, xpos, feats, head, relation, , misc = "_"] = cells;
    if (cells.length !== 10 || Number(id) !== tokens.length + 1 || !/^\d+$/.test(head!)) {
      throw new NoroshiError(
        "bad-input",
        `Line ${number + 1} is no CoNLL-U word; it needs ten columns, numbers in order and a head.`,
      );
    }
    const range = /TokenRange=(\d+):(\d+)/.exec(misc);
    const start = range === null ? at : Number(range[1]);
    const end = range === null ? at + form!.length : Number(range[2]);
    at = end + (misc.includes("SpaceAfter=No") ? 0 : 1);
    const index = tokens.length;
    const features = feats === "_" ? "" : feats!;
    tokens.push({
      index,
      start,
      end,
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      feats: features,
      head: Number(head) - 1,
      relation: relation!,
    });
  });
  flush();
  return out;
}
