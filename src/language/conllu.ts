// Sentences as CoNLL-U and back: how parses are shown, compared and given by hand.
// Reading takes the plain words and leaves out empty nodes and enhanced graphs.
import { NoroshiError } from "../kernel/error.js";
import { type GivenSentence, printRange, readGiven } from "./given.js";
import type { Sentence, Token } from "./sentence.js";

/**
 * Prints sentences with their places in MISC as TokenRange=start:end.
 * @param text the text the places point into
 * @param id what sentence ids begin with; the number of the sentence follows
 */
export function printConllu(sentences: readonly Sentence[], text: string, id: string): string {
  const name = oneLine(id);
  return sentences
    .map(({ start, end, tokens }, i) => {
      const rows = tokens.flatMap((token, at) => {
        const range = token.joined === true && tokens[at - 1]?.joined !== true ? [printSurface(tokens, at, text)] : [];
        return [...range, printToken(tokens, at)];
      });
      return [`# sent_id = ${name}-${i + 1}`, `# text = ${oneLine(text.slice(start, end))}`, ...rows].join("\n");
    })
    .map((block) => `${block}\n\n`)
    .join("");
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ");

/** The line of a token of several words that begins at `first`. */
function printSurface(tokens: readonly Token[], first: number, text: string): string {
  let last = first;
  while (tokens[last]!.joined === true && last + 1 < tokens.length) last++;
  const form = text.slice(tokens[first]!.start, tokens[last]!.end);
  return printRange({ first, last, form, misc: miscOf(tokens[first]!.start, tokens[last]!.end, tokens[last + 1]) });
}

function printToken(tokens: readonly Token[], at: number): string {
  const { index, form, lemma, upos, xpos, feats, head, relation, start, end, joined } = tokens[at]!;
  // What follows a token of several words is said once, at the token.
  const inside = joined === true || tokens[at - 1]?.joined === true;
  const misc = miscOf(start, end, inside ? undefined : tokens[at + 1]);
  return [index + 1, form, lemma, upos, xpos, feats || "_", head + 1, relation, "_", misc].join("\t");
}

function miscOf(start: number, end: number, next: Token | undefined): string {
  return `TokenRange=${start}:${end}${next?.start === end ? "|SpaceAfter=No" : ""}`;
}

/**
 * Reads sentences with their trees; places as in readGiven.
 * @throws NoroshiError `bad-input` naming the line that is none of CoNLL-U, or whose word has no head
 */
export function readConllu(text: string): Sentence[] {
  return readGiven(text).map((given) => {
    const joined = joinedIn(given);
    const tokens = given.words.map(({ start, end, form, cells, line }, index): Token => {
      const [lemma, upos, xpos, feats, head, relation] = cells as [string, string, string, string, string, string];
      if (!/^\d+$/.test(head))
        throw new NoroshiError("bad-input", `Line ${line} names no head; give its number, or 0 for the root.`);
      return {
        ...{ start, end, index, form, lemma, upos, xpos, feats: feats === "_" ? "" : feats },
        ...{ head: Number(head) - 1, relation, joined: joined.has(index) },
      };
    });
    return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
  });
}

/** Indices of the words that continue into the next within their token. */
export function joinedIn({ ranges }: GivenSentence): ReadonlySet<number> {
  return new Set(ranges.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)));
}
