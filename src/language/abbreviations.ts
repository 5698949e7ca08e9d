// Abbreviated titles and ranks that stand before a name, so that no sentence ends behind their full stop ("Gen. Kang Sun Nam met him").
// From common usage in English-language news, entered 2026-11-24; abbreviations that can end a sentence (Inc., U.S.) are left to the model.
import { DIGIT, LOWER } from "./characters.js";

const RANKS = ["Adm", "Brig", "Capt", "Cdr", "Cmdr", "Col", "Cpl", "Gen", "Lieut", "Lt", "Maj", "Pfc", "Pvt", "Sgt"];
const TITLES = [
  "Amb",
  "Archbp",
  "Bp",
  "Det",
  "Dr",
  "Fr",
  "Gov",
  "Hon",
  "Insp",
  "Messrs",
  "Mr",
  "Mrs",
  "Ms",
  "Mx",
  "Pres",
  "Prof",
  "Rep",
  "Reps",
  "Rev",
  "Sen",
  "Sens",
  "St",
  "Supt",
];
const JOINED = [
  "Brig.-Gen",
  "Lt.-Cdr",
  "Lt.-Cmdr",
  "Lt.-Col",
  "Lt.-Gen",
  "Lt.-Gov",
  "Maj.-Gen",
  "Rear-Adm",
  "Vice-Adm",
];

/** In capitals these are streets as well: "12 ELM DR." */
const STREETS = new Set(["Dr", "St"]);

/** Titles with their full stop, capital first or all capitals. Each stays one word. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  [...RANKS, ...TITLES, ...JOINED].flatMap((title) => [
    `${title}.`,
    ...(STREETS.has(title) ? [] : [`${title.toUpperCase()}.`]),
  ]),
);

const BEFORE_NUMBERS = ["No", "Nos", "Art", "Arts", "Para", "Paras", "Fig", "Figs", "Sec", "Vol", "Ch", "P", "Pp"];
const NUMBERED = new Set(BEFORE_NUMBERS.flatMap((short) => [`${short}.`, `${short.toLowerCase()}.`]));

/**
 * Whether an abbreviation goes on with what follows, so that it is one word and ends no sentence: "Art. 5", "No. 10", "shells etc. were
 * sent". Elsewhere the same letters may end one.
 * @param next class of the next character behind the space, as classOf has it
 */
export const goesOn = (word: string, next: number): boolean =>
  next === DIGIT ? NUMBERED.has(word) : next === LOWER && word === "etc.";
