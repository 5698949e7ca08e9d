// The words of English dates: months, weekdays, seasons, units, number words, feast days, and nouns that a bare number counts.
// Facts of the language and the Gregorian calendar, written down for this project (2025); northern seasons by whole months.

/** Units of a span of time, as in TIMEX3 durations. */
export type Unit = "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade";

/** A stretch inside a month, a year, a season or a decade. */
export type Part =
  | "early"
  | "mid"
  | "late"
  | "start"
  | "end"
  | "first-day"
  | "last-day"
  | "week-1"
  | "week-2"
  | "week-3"
  | "week-last"
  | `first-${number}-months`
  | `last-${number}-months`;

/** Northern seasons. */
export type Season = "spring" | "summer" | "autumn" | "winter";

const listed = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([names, value]) => names.split(" ").map((name) => [name, value] as const)));

/** Month names in lower case, 1-12. */
export const MONTHS = listed<number>([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
]);

/** Short month names: they count only beside a number, since Jan, Mar and Jun are people's names too. */
export const SHORT_MONTHS = listed<number>([
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Weekday names in lower case, 1 Monday to 7 Sunday. */
export const WEEKDAYS = listed<number>([
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["sunday", 7],
]);

/** Plural weekday names: what happens every week. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([name, value]) => [`${name}s`, value]),
);

/** Season names; "fall" is read apart, since it is also a verb and a defeat. */
export const SEASONS = listed<Season>([
  ["spring springtime", "spring"],
  ["summer", "summer"],
  ["autumn", "autumn"],
  ["winter wintertime", "winter"],
]);

/** First month of each season; winter is told by the year in which it begins. */
export const SEASON_START: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Unit names in both numbers. */
export const UNITS = listed<Unit>([
  ["hour hours", "hour"],
  ["day days", "day"],
  ["week weeks", "week"],
  ["weekend", "weekend"],
  ["month months", "month"],
  ["quarter quarters", "quarter"],
  ["year years", "year"],
  ["decade decades", "decade"],
]);

/** Parts of a day: they name no other day. */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  "morning afternoon evening night dawn noon midday midnight lunchtime".split(" "),
);

/** Words for a part of a unit. */
export const PARTS = listed<Part>([
  ["early", "early"],
  ["mid middle", "mid"],
  ["late", "late"],
  ["start beginning outset", "start"],
  ["end close", "end"],
]);

/** Number words up to twenty, and the tens. */
export const NUMBERS = listed<number>([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** "the first week of May": seven days from the 1st, the 8th, the 15th, or the last seven. */
export const WEEKS_OF_MONTH = listed<Part>([
  ["first", "week-1"],
  ["second", "week-2"],
  ["third", "week-3"],
  ["last final", "week-last"],
]);

/** Ordinals of quarters and halves. */
export const ORDINALS = listed<number>([
  ["first 1st", 1],
  ["second 2nd latter", 2],
  ["third 3rd", 3],
  ["fourth 4th", 4],
]);

/** Feast days on a fixed day: words, month, day of the month. "Year's" is read as "year". Longest first. */
export const FEASTS: readonly (readonly [words: readonly string[], month: number, date: number])[] = [
  [["new", "year", "day"], 1, 1],
  [["new", "year", "eve"], 12, 31],
  [["christmas", "day"], 12, 25],
  [["christmas", "eve"], 12, 24],
  [["christmas"], 12, 25],
  [["boxing", "day"], 12, 26],
  [["may", "day"], 5, 1],
  [["valentine", "day"], 2, 14],
  [["bastille", "day"], 7, 14],
  [["armistice", "day"], 11, 11],
];

/** Nouns counted by a number before them: "2000 soldiers" is no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    "troops soldiers people men women children civilians fighters militants rebels workers members prisoners refugees migrants " +
    "students police officers personnel casualties deaths dead wounded victims protesters demonstrators residents citizens passengers families " +
    "homes houses villages buildings tanks vehicles ships vessels aircraft planes jets drones missiles rockets shells rounds bombs mines " +
    "warheads weapons rifles guns tons tonnes tonne ton barrels litres liters kilograms kg km kilometres kilometers metres meters miles " +
    "feet hectares acres square percent per dollars euros pounds yen won roubles rubles yuan rupees lira francs million billion trillion " +
    "hours minutes days weeks months years times containers votes seats points cases companies firms sites targets hostages detainees " +
    "others more mw megawatts gw cubic degrees meters-long strong local foreign"
  ).split(" "),
);
