// Says whether a four-digit number is a year. Numbers are years only where a word beside them makes them one:
// "in 2017", "the 1961 treaty", "June 2024"; never "2000 soldiers", "Resolution 2231" or "$2000".
import type { Reading } from "./expression.js";
import { isDash, type TimeItem } from "./timeItems.js";
import { COUNTED, MONTHS, UNITS } from "./timeWords.js";

const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "in since by until till before after during throughout from between of early late mid for into through around circa about year following to".split(
    " ",
  ),
);
/** "fell by 2000", "a total of 2000": here the number counts. */
const QUANTIFIES: ReadonlySet<string> = new Set(
  "total some number rose fell grew increased cut reduced average record maximum minimum up out".split(" "),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an its his her their our this that whose failed original".split(" "),
);
const CURRENCY = /^[$€£¥₩₽₴]$/;

/** The year that the item writes (1000-2199, four digits, no ordinal), else null. */
export function yearOf(item: TimeItem | undefined): number | null {
  if (item?.number == null || item.ordinal || !/^\d{4}(?:['’]s)?$/i.test(item.form)) return null;
  return item.number >= 1000 && item.number <= 2199 ? item.number : null;
}

/** True where the number at `i` counts the noun or unit after it, or an amount of money; "between 1500 and 2000 troops" counts twice. */
export function counts(items: readonly TimeItem[], i: number): boolean {
  if (countsNext(items, i)) return true;
  const join = items[i + 1]?.form ?? "";
  return /^(?:and|to|or|[-–])$/.test(join) && items[i + 2]?.number != null && countsNext(items, i + 2);
}

function countsNext(items: readonly TimeItem[], i: number): boolean {
  if (CURRENCY.test(items[i - 1]?.form ?? "")) return true;
  const after = items[i + 1];
  if (after === undefined) return false;
  if (after.form === "%" || COUNTED.has(after.word)) return true;
  const unit = items[i + 2]?.word ?? "";
  return after.form === "-" && COUNTED.has(unit) && !UNITS.has(unit);
}

/** A year that stands alone at `i`: "in 2017", "the 1961 treaty", "a treaty of 1961", "(2018)". */
export function readYear(items: readonly TimeItem[], i: number): Reading | null {
  const item = items[i]!;
  const year = yearOf(item);
  if (year === null || counts(items, i)) return null;
  const alone: Reading = { expression: { form: "calendar", year }, first: i, next: i + 1 };
  const nouns: Reading = { ...alone, modifies: true };
  const before = items[i - 1];
  const word = before?.word ?? "";
  const after = items[i + 1];
  const noun = namesNoun(items, i + 1);
  const until = isDash(after) ? yearOf(items[i + 2]) : null;
  if (DETERMINERS.has(word) || before?.possessive === true || item.possessive) {
    // "the 1500 houses" counts; "the 2015 sanctions" does not.
    return noun && (year >= 1800 || after?.word.endsWith("s") === false) ? nouns : null;
  }
  if (noun && year >= 1800 && /^\p{Ll}/u.test(after?.form ?? "") && datedNoun(items, i)) return nouns;
  // "in office 2010-2014"
  if (until !== null && until > year && year >= 1800 && /^[\p{L}(]/u.test(before?.form ?? "(") && !counts(items, i + 2))
    return alone;
  if (before === undefined) {
    // "2011 Syrian uprising: …", "1953, the year of the truce"
    if (noun && /^\p{Lu}/u.test(after?.form ?? "")) return nouns;
    return after?.form === "," || (isDash(after) && items[i + 2]?.number != null) ? alone : null;
  }
  if (before.form === "(" || before.form === "[") return closes(after) ? nouns : null;
  const linked = yearBefore(items, i - 2);
  const first = yearOf(items[i - 2]);
  if (isDash(before) && first !== null && first >= 1800 && first < year) return alone;
  if (isDash(before)) return linked || items[i - 2]?.word === "mid" ? alone : null;
  if (before.form === "," || word === "to") return linked ? alone : null;
  if (word === "and" || word === "or") {
    return linked || (items[i - 2]?.form === "," && yearBefore(items, i - 3)) ? alone : null;
  }
  const earlyAs = word === "as" && /^(?:early|late|recently)$/.test(items[i - 2]?.word ?? "");
  if (!BEFORE_YEAR.has(word) && !earlyAs) return null;
  const earlier = items[i - 2]?.word ?? "";
  if (QUANTIFIES.has(earlier) && /^(?:of|by|to|from)$/.test(word)) return null;
  if ((word === "for" || word === "about" || word === "of" || word === "into") && year < 1700) return null;
  return word === "of" ? nouns : alone;
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "and or but to in on at by for of with from when where which who that after before as while was were is are had has have said until since".split(
    " ",
  ),
);

/** True where a noun's words begin at `i`, or past the second year of "2012–13" or "2018 and 2022". */
function namesNoun(items: readonly TimeItem[], i: number): boolean {
  const join = items[i];
  const second = /^\d{2}(?:\d{2})?$/.test(items[i + 1]?.form ?? "");
  const item = second && (isDash(join) || join?.word === "and" || join?.word === "or") ? items[i + 2] : join;
  if (item === undefined) return false;
  return /^[\p{L}"“]/u.test(item.form) && !FUNCTION_WORDS.has(item.word) && !COUNTED.has(item.word);
}

/** "a secret 1902 pact", "the landmark 1979 accord": a determiner, a describing word or two, the year, a noun. */
function datedNoun(items: readonly TimeItem[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const item = items[at]!;
    if (at < i - 1 && (DETERMINERS.has(item.word) || item.possessive)) return true;
    if (
      !/^\p{Ll}/u.test(item.form) ||
      NO_ADJECTIVE.has(item.word) ||
      FUNCTION_WORDS.has(item.word) ||
      BEFORE_YEAR.has(item.word)
    )
      return false;
  }
  return false;
}

const NO_ADJECTIVE: ReadonlySet<string> = new Set(
  "first last remaining other estimated additional extra another roughly nearly over least than more total reported further initial article resolution number no page room flight".split(
    " ",
  ),
);

function yearBefore(items: readonly TimeItem[], i: number): boolean {
  const year = yearOf(items[i]);
  return (
    year !== null &&
    (BEFORE_YEAR.has(items[i - 1]?.word ?? "") ||
      MONTHS.has(items[i - 1]?.word ?? "") ||
      DETERMINERS.has(items[i - 1]?.word ?? "") ||
      i === 0 ||
      /^[,(]$|^and$/.test(items[i - 1]?.form ?? ""))
  );
}

function closes(item: TimeItem | undefined): boolean {
  return item !== undefined && /^[)\],;–—-]$/.test(item.form);
}
