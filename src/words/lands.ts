// The lands that decide whether a treaty reaches an attack: which of the areas that treaty texts speak of each lies in, and who
// ran it on a day. Holder, claimants and names of disputed land come from words/territories; here stand the areas, earlier
// holders, and land that nobody disputes. Who is right is not asked.
// Source: areas by the map; earlier holders and undisputed land from general knowledge, to be looked up in The World Factbook. As of 2026-01.
import { NoroshiError } from "../kernel/error.js";
import { listOf, table } from "./table.js";
import { TERRITORIES } from "./territories.js";

export interface Land {
  readonly id: string;
  readonly names: readonly string[];
  readonly areas: readonly string[];
  /** Who runs it in fact; `from` is the first and `to` the last day, at the precision they are known with, open where absent. */
  readonly held: readonly { readonly by: string; readonly from?: string; readonly to?: string }[];
  readonly claimed: readonly string[];
}

// id | areas | rows of words/territories that tell who holds it, between semicolons | names beside theirs | holders beside theirs,
// "GBR@..1997-06-30"; "=" before those that stand in place of theirs; "=" alone where no one holds the whole | claimants beside theirs
const TABLE = `
senkaku | east-asia pacific | Senkaku | Diaoyutai | USA@1945-09-02..1972-05-14
okinawa | east-asia pacific | | Okinawa, Ryukyu Islands | USA@1945-04-01..1972-05-14 JPN@1972-05-15..
northern-territories | east-asia pacific | Northern Territories | | = SUN@1945-09-05..1991-12-25 RUS@1991-12-26..
takeshima | east-asia pacific | Dokdo | | | PRK
yeonpyeong | east-asia pacific | Northern Limit Line | Northwest Islands
okinotorishima | pacific | Okinotorishima
socotra-rock | east-asia pacific | Socotra Rock
taiwan | east-asia pacific | Taiwan
penghu | east-asia pacific | | Penghu, Pescadores | TWN@1949-12-07.. | CHN
kinmen | east-asia pacific | Kinmen and Matsu | Kinmen, Quemoy
matsu | east-asia pacific | | Matsu Islands, Matsu | TWN@1949-12-07.. | CHN
pratas | south-china-sea pacific | Pratas Islands | Pratas, Dongsha
scarborough-shoal | south-china-sea pacific | Scarborough Shoal
second-thomas-shoal | south-china-sea pacific | Second Thomas Shoal
thitu | south-china-sea pacific | Thitu Island
itu-aba | south-china-sea pacific | Itu Aba
sabina-shoal | south-china-sea pacific | Sabina Shoal
reed-bank | south-china-sea pacific | Reed Bank
spratly | south-china-sea pacific | Spratly Islands | | =
fiery-cross-reef | south-china-sea pacific | Fiery Cross Reef
subi-reef | south-china-sea pacific | Subi Reef
johnson-south-reef | south-china-sea pacific | Johnson South Reef
vanguard-bank | south-china-sea | Vanguard Bank
luconia-shoals | south-china-sea | Luconia Shoals
paracel | south-china-sea pacific | Paracel Islands | Xisha, Hoang Sa | RVN@1956..1974-01-19
mischief-reef | south-china-sea pacific | Mischief Reef
natuna | southeast-asia south-china-sea | Natuna waters | Natuna Islands
sabah | southeast-asia | Sabah | | GBR@..1963-09-15
preah-vihear | southeast-asia | Preah Vihear
ta-muen-thom | southeast-asia | Ta Muen Thom
emerald-triangle | southeast-asia | Emerald Triangle
east-timor | southeast-asia | East Timor
guam | pacific oceania | | Guam | USA
wake-island | pacific oceania | Wake Island
northern-marianas | pacific oceania | | Northern Mariana Islands, Saipan | USA@1947..
american-samoa | pacific oceania | | American Samoa | USA
hawaii | pacific oceania | | Hawaii, Pearl Harbor | USA
midway | pacific oceania | | Midway | USA
alaska | north-america pacific | | Alaska, Aleutian Islands | USA
puerto-rico | caribbean | | Puerto Rico | USA
us-virgin-islands | caribbean | | US Virgin Islands | USA
guantanamo | caribbean | Guantánamo Bay
navassa | caribbean | Navassa
panama-canal | central-america | Panama Canal | | USA@1903-11-18..1999-12-30
kashmir | south-asia | Kashmir | Jammu and Kashmir, Ladakh | | CHN
siachen | south-asia | Siachen
azad-kashmir | south-asia | Azad Kashmir | Pakistan-administered Kashmir
gilgit-baltistan | south-asia | Gilgit-Baltistan
aksai-chin | south-asia | Aksai Chin
shaksgam-valley | south-asia | Shaksgam Valley
arunachal | south-asia | Arunachal Pradesh | Arunachal Pradesh, South Tibet, Zangnan
depsang-and-demchok | south-asia | Depsang and Demchok
doklam | south-asia | Doklam
kalapani | south-asia | Kalapani
durand-line | south-asia | Durand Line
kaliningrad | europe | | Kaliningrad | SUN@1945..1991-12-25 RUS@1991-12-26..
crimea | europe | Crimea | | SUN@..1991-08-23 UKR@1991-08-24..2014-03-17
donbas | europe | Donetsk and Luhansk | Donbas, Donetsk, Luhansk | SUN@..1991-08-23 UKR@1991-08-24..2022-09-29
zaporizhzhia-and-kherson | europe | Zaporizhzhia and Kherson | | SUN@..1991-08-23 UKR@1991-08-24..2022-09-29
kursk | europe | | Kursk, Kursk Oblast, Belgorod | SUN@..1991-12-25 RUS@1991-12-26..
transnistria | europe | Transnistria | Pridnestrovie
kosovo | europe | Kosovo
abkhazia | caucasus | Abkhazia
south-ossetia | caucasus | South Ossetia | Tskhinvali
nagorno-karabakh | caucasus | Nagorno-Karabakh; Nagorno-Karabakh, Armenian rule | Mountainous Karabakh
nakhchivan | caucasus | | Nakhchivan, Nakhichevan | AZE@1991-08-30..
syunik | caucasus | | Syunik, Zangezur | ARM@1991-09-21..
armenian-border-strips | caucasus | Armenian border strips
golan | middle-east | Golan Heights | | SYR@1946-04-17..1967-06-09
mount-hermon | middle-east | Mount Hermon summit
shebaa-farms | middle-east | Shebaa Farms
gaza | middle-east | Gaza Strip | | EGY@1949-02-24..1967-06-05 ISR@1967-06-06..2005-09-12
west-bank | middle-east | West Bank | | JOR@1950-04-24..1967-06-06
east-jerusalem | middle-east | East Jerusalem | | JOR@1949-04-03..1967-06-06
abu-musa | middle-east | Abu Musa and the Tunbs
warbah-and-bubiyan | middle-east | Warbah and Bubiyan
northern-cyprus | middle-east mediterranean | Northern Cyprus
akrotiri-dhekelia | middle-east mediterranean | | Akrotiri and Dhekelia, Akrotiri, Dhekelia | GBR@1960-08-16..
cyprus | middle-east mediterranean eu | | Cyprus | CYP@1960-08-16..
aegean | europe mediterranean | Aegean waters
imia | europe mediterranean | Imia
hatay | middle-east | Hatay
gibraltar | europe mediterranean | Gibraltar
ceuta-melilla | north-africa eu | Ceuta and Melilla | Ceuta, Melilla
canaries | north-atlantic eu | | Canary Islands | ESP
azores-madeira | north-atlantic eu | | Azores, Madeira | PRT
greenland | north-america north-atlantic | Greenland
faroes | europe north-atlantic | | Faroe Islands | DNK
svalbard | europe north-atlantic | | Svalbard, Spitsbergen | NOR
rockall | europe north-atlantic | Rockall
bermuda | north-atlantic | | Bermuda | GBR
saint-pierre | north-atlantic north-america | | Saint Pierre and Miquelon | FRA
northwest-passage | north-america | Northwest Passage
french-guiana | south-america eu | | French Guiana, Kourou | FRA
guadeloupe-martinique | caribbean eu | | Guadeloupe, Martinique | FRA
reunion-mayotte | indian-ocean eu | | Réunion, Reunion | FRA
mayotte | indian-ocean eu | Mayotte
scattered-islands | indian-ocean | Scattered Islands
new-caledonia | pacific oceania | | New Caledonia | FRA
french-polynesia | pacific oceania | | French Polynesia, Tahiti | FRA
algeria-french | algeria north-africa | | French Algeria, Algerian departments | FRA@1848..1962-07-02 DZA@1962-07-05..
aruba-curacao | caribbean | | Aruba, Curaçao, Curacao | NLD
falklands | south-atlantic south-america | Falkland Islands
south-georgia | south-atlantic | South Georgia and the South Sandwich Islands | South Georgia
chagos | indian-ocean | Chagos Archipelago
essequibo | south-america | Essequibo
ankoko | south-america | Ankoko Island
belize-south | central-america | Belize south of the Sibun
western-sahara | north-africa | Western Sahara | | = ESP@1884..1976-02-25 MAR@1976-02-26..
hong-kong | east-asia pacific | Hong Kong | | CHN@1997-07-01..
hala-ib | north-africa | Halaib Triangle | Hala'ib Triangle, Halaib
abyei | sub-saharan-africa | Abyei
heglig | sub-saharan-africa | Heglig
badme | sub-saharan-africa | Badme
fashaga | sub-saharan-africa | Fashaga
somaliland | sub-saharan-africa | Somaliland
`;

const COLUMNS = ["id", "areas", "of", "names", "held", "claimed"] as const;

const ROWS = new Map(TERRITORIES.map((territory) => [territory.name, territory]));

/** Roughly from Japan westwards, as the disputed territories. */
const ENTRIES = table("lands", COLUMNS, TABLE);
const OWN = new Map(ENTRIES.flatMap(({ id, names }) => listOf(names).map((name) => [name, id] as const)));

/** Roughly from Japan westwards, as the disputed territories. */
export const LANDS: readonly Land[] = ENTRIES.map((row) => {
  const told = row.of
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const territory = ROWS.get(name);
      if (territory !== undefined) return territory;
      throw new NoroshiError("bad-file", `The table of lands names "${name}", which words/territories does not hold.`);
    });
  const codes = [...told.flatMap(({ claimants }) => claimants), ...listOf(row.claimed)];
  const names = [...told.flatMap((one) => [one.name, ...Object.values(one.names).flat()]), ...listOf(row.names)];
  const theirs = told.flatMap(({ holder, since, to }) =>
    holder === null ? [] : [{ by: holder, from: since, ...(to === undefined ? {} : { to }) }],
  );
  const own = row.held.split(" ").filter((text) => text !== "" && text !== "=");
  const spells = [...(row.held.startsWith("=") ? [] : theirs), ...own.map(spellOf)];
  return {
    id: row.id,
    // "Kinmen and Matsu" are one dispute and two lands: a name that another row has for its own is left to it.
    names: [...new Set(names)].filter((name) => !name.includes(",") && (OWN.get(name) ?? row.id) === row.id),
    areas: row.areas.split(" "),
    held: spells.sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1)),
    claimed: [...new Set(codes.filter((code) => code !== null))],
  };
});

// USA@..1972-05-14: up to and with that day; JPN@1972-05-15..: from it.
function spellOf(text: string): Land["held"][number] {
  const [by = "", span = ""] = text.split("@");
  const [from = "", to = ""] = span.split("..");
  return { by, ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }) };
}

const key = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");

const BY_NAME = new Map<string, Land>();
for (const one of LANDS) for (const name of [one.id, ...one.names]) BY_NAME.set(key(name), one);

/** A land by id or any of its names, in any case; undefined where the table has none. */
export function landNamed(text: string): Land | undefined {
  return BY_NAME.get(key(text));
}

/** True where the state ran the land on the day (YYYY-MM-DD); a date known to a year or month counts from its start to its end. */
export function administers(state: string, land: Land, on: string): boolean {
  return land.held.some(
    ({ by, from, to }) =>
      by === state && (from === undefined || from <= on) && (to === undefined || on.slice(0, to.length) <= to),
  );
}
