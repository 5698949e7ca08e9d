// The place and agency that open a report: "SAN FRANCISCO (AP) - The union is suing…". They belong to no sentence, and a parser that
// reads them as words makes the city the plaintiff. They are blanked out, length kept, so that every offset still holds.

const DATELINE =
  /(^|\n)[ \t]*(?:\p{Lu}[\p{L}.'’-]*(?:,? |, ?)){0,5}?(?:\p{Lu}{3,}[\p{Lu}.'’-]*(?:[ ,/]+(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}))*|\p{Lu}[\p{L}.'’-]+(?:,? \p{Lu}[\p{L}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.]+ \d{1,2})?)[ ,]*(?:\([^()\n]{2,30}\)[ ]*)?(?:--|[-–—:]|\s[-–—])\s?(?=\s*["“'‘\p{Lu}])/gu;

/** "(CNN) ", "Bogota, March 8 (IANS) ", "KABUL (Pajhwok) : " at the head of a text or paragraph. */
const AGENCY =
  /(^|\n)[ \t]*(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]+ \d{1,2})? )?\((?:[A-Z]{2,5}|Reuters|Xinhua|Bloomberg|Pajhwok|Tasnim|Anadolu|Yonhap|Kyodo|Interfax)\)\s*[-–—:]{0,2}\s*(?=["“'‘\p{Lu}])/gu;

/** The text as a reader should see it: same length, datelines as blanks. */
export function withoutDatelines(text: string): string {
  const opened = text.replace(AGENCY, (match, lead: string) => lead + " ".repeat(match.length - lead.length));
  return opened.replace(DATELINE, (match, lead: string) =>
    dateline(match) ? lead + " ".repeat(match.length - lead.length) : match,
  );
}

/** Capitals, an agency in brackets, or a double dash: a plain "Moscow - Kyiv's envoy" or a speaker's "PENCE:" is left alone. */
function dateline(match: string): boolean {
  if (match.includes(":")) return false;
  return /\p{Lu}{3,}/u.test(match) || /\(/.test(match) || /--|—/.test(match) || /\d/.test(match);
}
