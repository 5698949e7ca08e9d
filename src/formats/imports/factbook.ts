// The Factbook's lines on a chief of state or head of government: "Premier SO and SO (since 2 April 2013); …" taken apart into
// holders with the day since. It takes names with a surname in capitals; prose after "note" is left out.
import type { CsvRow } from "./csvRows.js";
import { codeOfGec } from "./gecCode.js";
import type { Holder } from "./holder.js";
import { readDate } from "./partialDate.js";

/** "(since 2 April 2013)", "(Acting President since May 2025)". */
const SINCE = /\(([^()]*?)\bsince ([^()]*)\)/g;
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+,?$/u;
const TITLE =
  /^(Supreme|State|General|Prime|President|Premier|Chief|Chairman|King|Queen|Emperor|Vice|First|Deputy|Acting|Ministers?|Premiers|Executive|People|Commission|Affairs|Assembly|Yuan|Council)/;

/** The holders that a row names, or the reason why it gives none. */
export function factbookHolders({ cells }: CsvRow): readonly Holder[] | string {
  const { gec = "", role = "", text = "", first_seen: first = "", last_seen: last = "" } = cells;
  const state = codeOfGec(gec);
  if (state === null) return `gec is "${gec}", which is no code of a state`;
  const told = text.split(/\bnote(?:\(s\))?\s*-/)[0]!;
  const holders: Holder[] = [];
  let at = 0;
  let before = "";
  for (const match of told.matchAll(SINCE)) {
    const between = told.slice(at, match.index);
    at = match.index + match[0].length;
    const named = split(between);
    const start = readSince(match[2]!.trim());
    if (named === null || start === null) continue;
    // "Vice Premiers SO (since …), SO (since …)": after a comma the title goes on.
    const going = /^\s*,/.test(between) ? before : "";
    const title = match[1]!.trim() || named.title || going;
    before = title;
    const office = title === "" ? role : `${role}: ${title}`;
    const source = `World Factbook, seen ${first} to ${last}`;
    holders.push({ state, office, person: named.person, start, end: null, source });
  }
  return holders.length === 0 ? `no name with a day since when is in "${text.slice(0, 60)}"` : holders;
}

/** "Premier KIM Tok Hun" is a title and a name: the name begins with the word before the surname, unless that is a title's. */
function split(between: string): { readonly title: string; readonly person: string } | null {
  const last = between.slice(between.lastIndexOf(";") + 1).replace(/\([^()]*\)/g, " ");
  const words = last.split(/[\s]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const surname = words.findIndex((word) => CAPITALS.test(word));
  if (surname < 0) return null;
  let from = surname;
  while (from > 0 && /^\p{Lu}/u.test(words[from - 1]!) && !TITLE.test(words[from - 1]!)) from--;
  return {
    title: words.slice(0, from).join(" "),
    person: words
      .slice(from)
      .join(" ")
      .replace(/,(?! (?:Jr|Sr)\b).*$/, ""),
  };
}

function readSince(text: string): Holder["start"] {
  const month = /^([A-Z][a-z]+) (\d{4})$/.exec(text);
  if (month === null) return readDate(text);
  const whole = readDate(`1 ${text}`);
  return whole === null ? null : readDate(whole.from.slice(0, 7));
}
