// Joins sentences that were cut behind a title ("Rep. | Ana Lopez said"), so that name and saying stand in one tree.
// It mends the cut only; what the parse made of either half stays as it was.
import type { Sentence, Token } from "../../language/sentence.js";

const TITLE =
  /^(rep|reps|sen|sens|gov|govs|del|lt|gen|maj|col|capt|sgt|cmdr|adm|dr|mr|mrs|ms|prof|st|hon|rev|amb|atty|supt|pres|jr|sr|no|vs)\.?$/i;

/** The sentences in their order, those cut behind a title joined with the next. */
export function joinTitles(text: string, sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before === undefined || !cutAtTitle(text, before, sentence)) joined.push(sentence);
    else joined[joined.length - 1] = join(before, sentence);
  }
  return joined;
}

function cutAtTitle(text: string, before: Sentence, next: Sentence): boolean {
  if (text.slice(before.end, next.start).includes("\n")) return false;
  const last = before.tokens.at(-1);
  const title = last?.form === "." ? before.tokens.at(-2) : last;
  return (
    title !== undefined &&
    text[before.end - 1] === "." &&
    TITLE.test(title.form) &&
    /^\p{Lu}/u.test(next.tokens[0]?.form ?? "")
  );
}

function join(before: Sentence, next: Sentence): Sentence {
  const shift = before.tokens.length;
  const moved = next.tokens.map(
    (token): Token => ({ ...token, index: token.index + shift, head: token.head < 0 ? -1 : token.head + shift }),
  );
  const root = before.tokens.find((token) => token.head < 0);
  const nextRoot = moved.find((token) => token.head < 0);
  const last =
    before.tokens.findLast((token) => token.upos === "PROPN" || token.upos === "NOUN") ?? before.tokens.at(-1);
  if (root === undefined || nextRoot === undefined || last === undefined)
    return { ...before, end: next.end, tokens: [...before.tokens, ...moved] };
  const bare = !before.tokens.some((token) => token.upos === "VERB" || token.upos === "AUX");
  const tokens = bare
    ? [
        ...before.tokens.map((token) =>
          token === root ? { ...token, head: nameAt(moved).index, relation: "compound" } : token,
        ),
        ...moved,
      ]
    : [
        ...before.tokens,
        ...moved.map((token) => (token === nextRoot ? { ...token, head: last.index, relation: "flat" } : token)),
      ];
  return { start: before.start, end: next.end, tokens };
}

/** The head of the name that the next sentence opens with. */
function nameAt(tokens: readonly Token[]): Token {
  const first = tokens[0]!;
  const offset = first.index;
  const head = tokens[first.head - offset];
  return head !== undefined && ["compound", "flat", "nmod", "amod"].includes(first.relation) && head.upos !== "VERB"
    ? head
    : first;
}
