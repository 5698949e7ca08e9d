// Abbreviated titles and ranks that stand before a name, so that no sentence ends behind their full stop ("Gen. Kang Sun Nam met him").
// From common usage in English-language news, entered 2026-11-24; abbreviations that can end a sentence (Inc., U.S.) are left to the model.

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

/** Ranks written with a hyphen, which stay one word. */
export const JOINED_RANKS: ReadonlySet<string> = new Set(JOINED.map((rank) => `${rank}.`));

/** Titles with their full stop, capital first. */
export const NAME_TITLES: ReadonlySet<string> = new Set([...RANKS, ...TITLES, ...JOINED].map((title) => `${title}.`));
