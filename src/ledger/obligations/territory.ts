// Places that decide whether a clause reaches: who administers them since when, who else claims them, and the areas that
// treaty texts speak of. Entered from general knowledge as of 2025-12-31,
// from no one published table; who is right is not asked.
import type { Day } from "../../kernel/day.js";

export interface Territory {
  readonly id: string;
  readonly names: readonly string[];
  readonly areas: readonly string[];
  /** Who runs it in fact; `from` and `to` are days, open where absent. Sea features without a garrison: nobody. */
  readonly held: readonly { readonly by: string; readonly from?: string; readonly to?: string }[];
  readonly claimed: readonly string[];
}

const row = (id: string, names: string, areas: string, held: string, claimed = ""): Territory => ({
  id,
  names: names.split("|"),
  areas: areas.split(" "),
  held: held === "" ? [] : held.split(" ").map(holder),
  claimed: claimed === "" ? [] : claimed.split(" "),
});

// USA@..1972-05-15 = until that day; JPN@1972-05-15.. = from it.
function holder(text: string): Territory["held"][number] {
  const [by = "", span] = text.split("@");
  if (span === undefined) return { by };
  const [from = "", to = ""] = span.split("..");
  return { by, ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }) };
}

export const TERRITORIES: readonly Territory[] = [
  row(
    "senkaku",
    "Senkaku Islands|Diaoyu Islands|Diaoyutai",
    "east-asia pacific",
    "USA@1945-09-02..1972-05-15 JPN@1972-05-15..",
    "CHN TWN",
  ),
  row("okinawa", "Okinawa|Ryukyu Islands", "east-asia pacific", "USA@1945-04-01..1972-05-15 JPN@1972-05-15.."),
  row(
    "northern-territories",
    "Northern Territories|Southern Kurils|southern Kuril Islands",
    "east-asia pacific",
    "SUN@1945-09-05..1991-12-26 RUS@1991-12-26..",
    "JPN",
  ),
  row("takeshima", "Dokdo|Takeshima|Liancourt Rocks", "east-asia pacific", "KOR@1954-01-01..", "JPN PRK"),
  row("yeonpyeong", "Yeonpyeong|Northwest Islands|Baengnyeong", "east-asia pacific", "KOR@1953-07-27..", ""),
  row("taiwan", "Taiwan|Formosa", "east-asia pacific", "TWN", "CHN"),
  row("penghu", "Penghu|Pescadores", "east-asia pacific", "TWN", "CHN"),
  row("kinmen", "Kinmen|Quemoy", "east-asia pacific", "TWN", "CHN"),
  row("matsu", "Matsu Islands|Matsu", "east-asia pacific", "TWN", "CHN"),
  row("pratas", "Pratas|Dongsha", "south-china-sea pacific", "TWN", "CHN"),
  row(
    "scarborough-shoal",
    "Scarborough Shoal|Bajo de Masinloc|Huangyan Dao",
    "south-china-sea pacific",
    "",
    "CHN PHL TWN",
  ),
  row(
    "second-thomas-shoal",
    "Second Thomas Shoal|Ayungin Shoal|Ren'ai Jiao",
    "south-china-sea pacific",
    "PHL@1999-05-09..",
    "CHN TWN VNM",
  ),
  row("thitu", "Thitu Island|Pag-asa", "south-china-sea pacific", "PHL@1971-01-01..", "CHN TWN VNM"),
  row("spratly", "Spratly Islands|Nansha", "south-china-sea pacific", "", "CHN PHL TWN VNM MYS BRN"),
  row("paracel", "Paracel Islands|Xisha|Hoang Sa", "south-china-sea pacific", "CHN@1974-01-20..", "VNM TWN"),
  row("mischief-reef", "Mischief Reef|Panganiban Reef", "south-china-sea pacific", "CHN@1995-01-01..", "PHL TWN VNM"),
  row("natuna", "Natuna Islands", "southeast-asia south-china-sea", "IDN"),
  row("sabah", "Sabah|North Borneo", "southeast-asia", "GBR@..1963-09-16 MYS@1963-09-16..", "PHL"),
  row("guam", "Guam", "pacific oceania", "USA"),
  row("northern-marianas", "Northern Mariana Islands|Saipan", "pacific oceania", "USA"),
  row("american-samoa", "American Samoa", "pacific oceania", "USA"),
  row("hawaii", "Hawaii|Pearl Harbor", "pacific oceania", "USA"),
  row("alaska", "Alaska|Aleutian Islands", "north-america pacific", "USA"),
  row("puerto-rico", "Puerto Rico", "caribbean", "USA"),
  row("guantanamo", "Guantánamo Bay|Guantanamo", "caribbean", "USA", "CUB"),
  row("panama-canal", "Panama Canal", "central-america", "USA@..1999-12-31 PAN@1999-12-31.."),
  row("kashmir", "Kashmir|Jammu and Kashmir|Ladakh", "south-asia", "IND", "PAK CHN"),
  row("azad-kashmir", "Azad Kashmir|Pakistan-administered Kashmir|Gilgit-Baltistan", "south-asia", "PAK", "IND"),
  row("aksai-chin", "Aksai Chin", "south-asia", "CHN", "IND"),
  row("arunachal", "Arunachal Pradesh|South Tibet|Zangnan", "south-asia", "IND", "CHN"),
  row("doklam", "Doklam|Donglang", "south-asia", "BTN", "CHN"),
  row("kaliningrad", "Kaliningrad", "europe", "SUN@..1991-12-26 RUS@1991-12-26.."),
  row("crimea", "Crimea|Sevastopol", "europe", "SUN@..1991-08-24 UKR@1991-08-24..2014-03-18 RUS@2014-03-18..", "UKR"),
  row("donbas", "Donbas|Donetsk|Luhansk", "europe", "SUN@..1991-08-24 UKR@1991-08-24..", "RUS"),
  row("kursk", "Kursk|Kursk Oblast|Belgorod", "europe", "SUN@..1991-12-26 RUS@1991-12-26.."),
  row("transnistria", "Transnistria|Pridnestrovie", "europe", "", "MDA"),
  row("abkhazia", "Abkhazia", "caucasus", "", "GEO"),
  row("south-ossetia", "South Ossetia|Tskhinvali", "caucasus", "", "GEO"),
  row("nagorno-karabakh", "Nagorno-Karabakh|Artsakh|Mountainous Karabakh", "caucasus", "AZE@2023-09-20..", ""),
  row("nakhchivan", "Nakhchivan|Nakhichevan", "caucasus", "AZE"),
  row("syunik", "Syunik|Zangezur", "caucasus", "ARM"),
  row("golan", "Golan Heights|Golan", "middle-east", "SYR@..1967-06-10 ISR@1967-06-10..", "SYR"),
  row("gaza", "Gaza Strip|Gaza", "middle-east", "", "PSE"),
  row("west-bank", "West Bank", "middle-east", "JOR@..1967-06-07 ISR@1967-06-07..", "PSE"),
  row("abu-musa", "Abu Musa|Greater Tunb|Lesser Tunb", "middle-east", "IRN@1971-11-30..", "ARE"),
  row("northern-cyprus", "Northern Cyprus", "middle-east mediterranean", "", "CYP"),
  row("akrotiri-dhekelia", "Akrotiri and Dhekelia|Akrotiri|Dhekelia", "middle-east mediterranean", "GBR"),
  row("cyprus", "Cyprus", "middle-east mediterranean eu", "CYP"),
  row("gibraltar", "Gibraltar", "europe mediterranean", "GBR", "ESP"),
  row("ceuta-melilla", "Ceuta|Melilla|Ceuta and Melilla", "north-africa eu", "ESP", "MAR"),
  row("canaries", "Canary Islands", "north-atlantic eu", "ESP"),
  row("azores-madeira", "Azores|Madeira", "north-atlantic eu", "PRT"),
  row("greenland", "Greenland", "north-america north-atlantic", "DNK"),
  row("faroes", "Faroe Islands", "europe north-atlantic", "DNK"),
  row("svalbard", "Svalbard|Spitsbergen", "europe north-atlantic", "NOR"),
  row("bermuda", "Bermuda", "north-atlantic", "GBR"),
  row("saint-pierre", "Saint Pierre and Miquelon", "north-atlantic north-america", "FRA"),
  row("french-guiana", "French Guiana|Kourou", "south-america eu", "FRA"),
  row("guadeloupe-martinique", "Guadeloupe|Martinique", "caribbean eu", "FRA"),
  row("reunion-mayotte", "Réunion|Mayotte|Reunion", "indian-ocean eu", "FRA"),
  row("new-caledonia", "New Caledonia", "pacific oceania", "FRA"),
  row("french-polynesia", "French Polynesia|Tahiti", "pacific oceania", "FRA"),
  row(
    "algeria-french",
    "French Algeria|Algerian departments",
    "algeria north-africa",
    "FRA@..1962-07-03 DZA@1962-07-05..",
  ),
  row("aruba-curacao", "Aruba|Curaçao|Curacao", "caribbean", "NLD"),
  row("falklands", "Falkland Islands|Falklands|Malvinas", "south-atlantic south-america", "GBR", "ARG"),
  row("chagos", "Diego Garcia|Chagos", "indian-ocean", "GBR", "MUS"),
  row("essequibo", "Essequibo|Guayana Esequiba", "south-america", "GUY", "VEN"),
  row("western-sahara", "Western Sahara", "north-africa", "ESP@..1976-02-26 MAR@1976-02-26..", "ESH"),
  row("hong-kong", "Hong Kong", "east-asia pacific", "GBR@..1997-07-01 CHN@1997-07-01.."),
  row("hala-ib", "Hala'ib Triangle|Halaib", "north-africa", "EGY", "SDN"),
  row("abyei", "Abyei", "sub-saharan-africa", "", "SDN SSD"),
  row("preah-vihear", "Preah Vihear", "southeast-asia", "KHM"),
];

const key = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");

const BY_NAME = new Map<string, Territory>();
for (const territory of TERRITORIES) {
  for (const name of [territory.id, ...territory.names]) BY_NAME.set(key(name), territory);
}

/** A territory by id or any of its names, in any case; undefined where the table has none. */
export function territoryOf(text: string): Territory | undefined {
  return BY_NAME.get(key(text));
}

/** True where the state ran the territory on the day. */
export function administers(state: string, territory: Territory, on: Day): boolean {
  return territory.held.some(
    ({ by, from, to }) => by === state && (from === undefined || from <= on) && (to === undefined || on < to),
  );
}
