// The spellings under which a name may stand in a text: with either apostrophe, with and without its accents.
// It cannot transliterate; other romanisations are entered as names of their own.

// biome-ignore format: pairs read better in a row
/** Letters that carry their mark in themselves, so that decomposing does not free them of it. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: "i", ø: "o", Ø: "O", ł: "l", Ł: "L", đ: "d", Đ: "D", ð: "d", Ð: "D", þ: "th", Þ: "Th", ß: "ss", æ: "ae", Æ: "Ae", ə: "a", Ə: "A",
};

/** The text without accents and marks: Erdoğan as Erdogan. */
export function withoutMarks(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıøØłŁđĐðÐþÞßæÆəƏ]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** The text itself first, then its other spellings, each once. */
export function spellings(text: string): readonly string[] {
  const found = new Set<string>([text]);
  for (const spelling of [text, withoutMarks(text)]) {
    found.add(spelling);
    if (spelling.includes("'")) found.add(spelling.replaceAll("'", "\u2019"));
  }
  return [...found];
}
