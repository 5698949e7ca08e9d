// Words for full-text search, the same on every server whatever its locale: lower case by Unicode, and Chinese, Japanese and
// Korean runs as overlapping pairs of characters, since PostgreSQL takes a whole run for one word. It ranks nothing.

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〆ー]+/gu;
// A tsvector holds 1 MB; 150,000 units of any script stay below it. What stands later in a text is kept but not found.
const LONGEST = 150_000;

/** What to_tsvector is given. */
export function searchable(text: string): string {
  return pairs(text.slice(0, LONGEST).toLowerCase(), (run) => ` ${run} `).slice(0, LONGEST);
}

/** What websearch_to_tsquery is given: words, "phrases", or, -without. */
export function searchQuery(text: string): string {
  return text
    .toLowerCase()
    .split('"')
    .map((part, i) => pairs(part, (run) => (i % 2 === 1 ? ` ${run} ` : `"${run}"`)))
    .join('"');
}

/** The name of the text search configuration for a language: English words meet their stems, others stand as written. */
export function searchConfig(lang: string): string {
  return /^en\b/i.test(lang) ? "english" : "simple";
}

function pairs(text: string, put: (run: string) => string): string {
  return text.replace(RUN, (run) => {
    const letters = [...run];
    if (letters.length < 2) return put(run);
    return put(
      letters
        .slice(1)
        .map((letter, i) => letters[i]! + letter)
        .join(" "),
    );
  });
}
