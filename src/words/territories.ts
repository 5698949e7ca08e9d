// Disputed territories: who holds each, who claims it, since when, and what each side calls it. One row a territory and holder.
// It takes no side: "holder" is who controls it in fact, a "claimant" is any other that says it is theirs or denies the holder's right.
// Source: each row names the document by which to check it; entered from public knowledge, not copied from it. UN = UN documents, WFB = The World Factbook (disputes, to 2024-04),
// ICJ / PCA = the court's cases, MFA = the foreign ministries' published positions. As of 2026-01.
import { listOf, table } from "./table.js";

export interface Territory {
  readonly name: string;
  /** What each side calls it, by the side's code; "" holds names that are no side's. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Code of who controls it; null for an authority without a code (Transnistria's). */
  readonly holder: string | null;
  /** Codes of the other sides; null for one without a code. */
  readonly claimants: readonly (string | null)[];
  /** YYYY, YYYY-MM or YYYY-MM-DD: since when it is held so. */
  readonly since: string;
  /** Last day where the dispute has ended or the holder has changed. */
  readonly to?: string;
  readonly source: string;
}

// name | names by side, "CODE: a, b; CODE: c", no code for neutral ones | holder ("-" none) | claimants | since | to | source
const TABLE = `
Northern Territories | JPN: Northern Territories, northern territories, Etorofu, Kunashiri; RUS: southern Kurils, Southern Kurils, South Kurils, Iturup, Kunashir; : Kuril Islands, Kurils, southern Kuril Islands, Shikotan, Habomai, Habomai islets | RUS | JPN | 1945-09-05 | | MFA of Japan, "Northern Territories Issue"; MFA of Russia
Senkaku | JPN: Senkaku, Senkaku Islands, Senkakus; CHN: Diaoyu, Diaoyu Islands, Diaoyu Dao; TWN: Diaoyutai, Tiaoyutai | JPN | CHN, TWN | 1972-05-15 | | MFA of Japan, "Senkaku Islands"; MFA of China, white paper of 2012-09
Dokdo | KOR: Dokdo, Dok-do, Tokdo; JPN: Takeshima; : Liancourt Rocks | KOR | JPN | 1952-01-18 | | MFA of Japan, "Takeshima"; MFA of the Republic of Korea, "Dokdo"
Okinotorishima | JPN: Okinotorishima, Okinotori; CHN: Okinotori reef, Okinotori Reef | JPN | CHN, KOR | 1931-07 | | UN, Commission on the Limits of the Continental Shelf, notes verbales of 2009
Socotra Rock | KOR: Ieodo; CHN: Suyan, Suyan Rock; : Socotra Rock | KOR | CHN | 2003-06 | | MFA of China, 2012-03
Paracel Islands | CHN: Xisha, Xisha Islands; VNM: Hoang Sa; : Paracel Islands, Paracels, Woody Island | CHN | VNM, TWN | 1974-01-20 | | WFB, Vietnam
Spratly Islands | CHN: Nansha, Nansha Islands; VNM: Truong Sa; PHL: Kalayaan; : Spratly Islands, Spratlys, Spratly archipelago | VNM | CHN, TWN, PHL, MYS, BRN | 1975-04 | | WFB, Spratly Islands: held in parts by five of the six
Mischief Reef | CHN: Meiji Reef, Meiji Jiao; PHL: Panganiban Reef; : Mischief Reef | CHN | PHL, VNM, TWN | 1995-02 | | PCA 2013-19, award of 2016-07-12
Fiery Cross Reef | CHN: Yongshu Reef, Yongshu Jiao; VNM: Da Chu Thap; PHL: Kagitingan; : Fiery Cross Reef | CHN | PHL, VNM, TWN | 1988-01-31 | | PCA 2013-19
Subi Reef | CHN: Zhubi Reef, Zhubi Jiao; PHL: Zamora Reef; : Subi Reef | CHN | PHL, VNM, TWN | 1988 | | PCA 2013-19
Johnson South Reef | CHN: Chigua Reef; VNM: Gac Ma; : Johnson South Reef | CHN | VNM, PHL, TWN | 1988-03-14 | | WFB, Spratly Islands
Thitu Island | PHL: Pag-asa, Pag-asa Island; CHN: Zhongye Dao, Zhongye Island; VNM: Dao Thi Tu; : Thitu, Thitu Island | PHL | CHN, VNM, TWN | 1971 | | WFB, Spratly Islands
Itu Aba | TWN: Taiping, Taiping Island; PHL: Ligaw; VNM: Ba Binh; : Itu Aba | TWN | CHN, PHL, VNM | 1956 | | PCA 2013-19
Second Thomas Shoal | PHL: Ayungin, Ayungin Shoal; CHN: Ren'ai Reef, Ren'ai Jiao, Ren'ai Shoal; : Second Thomas Shoal | PHL | CHN, VNM, TWN | 1999-05 | | PCA 2013-19; MFA of China
Scarborough Shoal | CHN: Huangyan Dao, Huangyan Island; PHL: Bajo de Masinloc, Panatag, Panatag Shoal; : Scarborough Shoal | CHN | PHL, TWN | 2012-06 | | PCA 2013-19
Sabina Shoal | PHL: Escoda, Escoda Shoal; CHN: Xianbin Reef, Xianbin Jiao; : Sabina Shoal | - | PHL, CHN | 2024-04 | | MFA of China, 2024-08; DFA of the Philippines, 2024-08
Reed Bank | PHL: Recto Bank; CHN: Liyue Tan; : Reed Bank | - | PHL, CHN | 2011-03 | | PCA 2013-19
Vanguard Bank | VNM: Bai Tu Chinh, Tu Chinh; CHN: Wan'an Tan; : Vanguard Bank | VNM | CHN | 1989-07 | | MFA of Vietnam, 2019-07
Luconia Shoals | MYS: Beting Patinggi Ali; CHN: Nankang Ansha, Qiongtai Jiao; : Luconia Shoals, Luconia | - | MYS, CHN | 2013-09 | | MFA of Malaysia, 2016
Natuna waters | IDN: North Natuna Sea; CHN: nine-dash line; : Natuna, Natuna Islands | IDN | CHN | 1945-08-17 | | MFA of Indonesia, 2020-01: rights in the waters, not the islands
Pratas Islands | TWN: Pratas, Pratas Island; CHN: Dongsha, Dongsha Islands | TWN | CHN | 1946 | | WFB, Taiwan
Taiwan | TWN: Taiwan; CHN: Taiwan Province, Taiwan region, China's Taiwan; : Formosa | TWN | CHN | 1949-12-07 | | White paper of China, 2022-08-10
Kinmen and Matsu | TWN: Kinmen, Matsu; : Quemoy | TWN | CHN | 1949-10-27 | | WFB, Taiwan
Sabah | MYS: Sabah; PHL: North Borneo | MYS | PHL | 1963-09-16 | | WFB, Philippines
Pedra Branca | SGP: Pedra Branca; MYS: Batu Puteh, Pulau Batu Puteh | SGP | MYS | 1851 | 2018-05-28 | ICJ, judgment of 2008-05-23; application for revision discontinued
Sipadan and Ligitan | : Sipadan, Ligitan | MYS | IDN | 1917 | 2002-12-17 | ICJ, judgment of 2002-12-17
Preah Vihear | KHM: Preah Vihear; THA: Phra Viharn, Khao Phra Viharn | KHM | THA | 1962-06-15 | | ICJ, judgments of 1962-06-15 and 2013-11-11; land around it
Ta Muen Thom | THA: Ta Muen Thom, Prasat Ta Muen Thom; KHM: Ta Moan Thom, Tamone Thom | THA | KHM | 2008 | | MFA of Cambodia, 2025-06
Emerald Triangle | THA: Chong Bok; KHM: Mom Bei, Mom Tei; : Emerald Triangle | - | THA, KHM | 2025-05-28 | | MFA of Thailand, MFA of Cambodia, 2025-06
Kashmir | IND: Jammu and Kashmir; : Kashmir, Indian-administered Kashmir, Kashmir Valley | IND | PAK | 1947-10-27 | | UN Security Council resolution 47 (1948)
Azad Kashmir | PAK: Azad Kashmir, Azad Jammu and Kashmir; IND: Pakistan-occupied Kashmir, PoK; : Pakistan-administered Kashmir | PAK | IND | 1947-10 | | UN Security Council resolution 47 (1948)
Gilgit-Baltistan | : Gilgit-Baltistan, Northern Areas | PAK | IND | 1947-11 | | MEA of India, 2020-11
Siachen | : Siachen, Siachen Glacier, Siachen glacier | IND | PAK | 1984-04-13 | | WFB, India
Sir Creek | : Sir Creek | - | IND, PAK | 1965 | | WFB, Pakistan
Junagadh | : Junagadh | IND | PAK | 1947-11-09 | | Map of Pakistan of 2020-08-04
Aksai Chin | : Aksai Chin | CHN | IND | 1962-11-21 | | WFB, China
Shaksgam Valley | : Shaksgam, Shaksgam Valley, Trans-Karakoram Tract | CHN | IND | 1963-03-02 | | WFB, China
Arunachal Pradesh | IND: Arunachal Pradesh; CHN: Zangnan, South Tibet, southern Tibet | IND | CHN | 1954 | | MFA of China, 2023-04; MEA of India
Depsang and Demchok | : Depsang, Demchok | - | IND, CHN | 2020-05 | | MEA of India, 2024-10-21
Doklam | BTN: Doklam; CHN: Donglang | - | BTN, CHN | 1988 | | MFA of Bhutan, 2017-06-29
Kalapani | : Kalapani, Lipulekh, Limpiyadhura | IND | NPL | 1962 | | MFA of Nepal, 2020-05-20
Susta | : Susta | IND | NPL | 1816 | | WFB, Nepal
Katchatheevu | : Katchatheevu, Kachchativu | LKA | IND | 1974-06-28 | 1976-03-23 | Agreements of 1974 and 1976; raised again in India in 2024
Durand Line | AFG: Durand Line; : Durand line | PAK | AFG | 1947-08-14 | | WFB, Afghanistan
Fashaga | : al-Fashaga, Al-Fashaga, Fashaga | SDN | ETH | 2020-12 | | WFB, Sudan
Abyei | : Abyei | SDN | SSD | 2011-05-21 | | PCA 2008-07, award of 2009-07-22; UN Security Council resolution 1990 (2011)
Heglig | SDN: Heglig; SSD: Panthou | SDN | SSD | 2012-04-20 | | UN Security Council resolution 2046 (2012)
Halaib Triangle | : Halaib, Halaib Triangle, Hala'ib, Shalateen | EGY | SDN | 1992 | | WFB, Egypt
Ilemi Triangle | : Ilemi Triangle, Ilemi | KEN | SSD, ETH | 1928 | | WFB, Kenya
Badme | : Badme | ETH | ERI | 2000-05 | 2018-07-09 | Eritrea-Ethiopia Boundary Commission, 2002-04-13; declaration of 2018-07-09
Ras Doumeira | : Ras Doumeira, Doumeira, Doumeira Island | ERI | DJI | 2017-06 | | UN Security Council resolution 1907 (2009)
Somaliland | : Somaliland | - | SOM | 1991-05-18 | | WFB, Somalia
Western Sahara | MAR: Moroccan Sahara, Southern Provinces; ESH: Sahrawi Arab Democratic Republic; : Western Sahara, Spanish Sahara | MAR | ESH | 1975-11-14 | | UN list of non-self-governing territories; ICJ, opinion of 1975-10-16
Ceuta and Melilla | : Ceuta, Melilla | ESP | MAR | 1668 | | WFB, Morocco
Perejil | ESP: Perejil; MAR: Leila, Laila; : Perejil Island | ESP | MAR | 2002-07-20 | | WFB, Morocco
Bakassi | : Bakassi, Bakassi peninsula | CMR | NGA | 2008-08-14 | 2013-08-15 | ICJ, judgment of 2002-10-10
Mbanié | GNQ: Mbañe, Mbane; GAB: Mbanié, Mbanie | GAB | GNQ | 1972-08-23 | 2025-05-19 | ICJ, judgment of 2025-05-19 for Equatorial Guinea on title
Kasikili | NAM: Kasikili; BWA: Sedudu | BWA | NAM | 1991 | 1999-12-13 | ICJ, judgment of 1999-12-13
Chagos Archipelago | GBR: British Indian Ocean Territory; MUS: Chagos, Chagos Archipelago; : Diego Garcia, Chagos Islands | GBR | MUS | 1965-11-08 | | ICJ, opinion of 2019-02-25; treaty signed 2025-05-22
Tromelin | : Tromelin | FRA | MUS | 1954 | | WFB, Mauritius
Mayotte | : Mayotte | FRA | COM | 1975-07-06 | | UN General Assembly resolution 3385
Scattered Islands | FRA: Scattered Islands, Iles Eparses; MDG: Malagasy islands; : Glorioso Islands, Juan de Nova, Europa Island | FRA | MDG | 1960-06-26 | | UN General Assembly resolution 34/91
Migingo | : Migingo, Migingo Island | KEN | UGA | 2009 | | WFB, Kenya
Lake Malawi | MWI: Lake Malawi; TZA: Lake Nyasa | MWI | TZA | 1967 | | WFB, Malawi
Golan Heights | SYR: occupied Golan, Syrian Golan; : Golan Heights, Golan | ISR | SYR | 1967-06-10 | | UN Security Council resolutions 242 (1967) and 497 (1981)
Mount Hermon summit | : Mount Hermon | ISR | SYR | 2024-12-08 | | UN, report on UNDOF, 2025
Shebaa Farms | ISR: Mount Dov, Har Dov; LBN: Shebaa Farms, Shebaa | ISR | LBN, SYR | 1967-06 | | UN, S/2000/460
Ghajar | : Ghajar | ISR | LBN, SYR | 2006-08 | | UN, reports on resolution 1701
West Bank | ISR: Judea and Samaria; PSE: West Bank, occupied West Bank | ISR | PSE | 1967-06-07 | | UN Security Council resolution 2334 (2016); ICJ, opinion of 2024-07-19
East Jerusalem | PSE: East Jerusalem, al-Quds, occupied East Jerusalem | ISR | PSE | 1967-06-07 | | UN Security Council resolution 478 (1980)
Gaza Strip | : Gaza Strip, Gaza | HAMAS | PSE, ISR | 2007-06-14 | | UN; held in parts by Israel's forces since 2023-10-27
Abu Musa and the Tunbs | IRN: Bu Musa; : Abu Musa, Greater Tunb, Lesser Tunb, Tunbs | IRN | ARE | 1971-11-30 | | WFB, Iran
Shatt al-Arab | IRQ: Shatt al-Arab; IRN: Arvand Rud | - | IRN, IRQ | 1975-06-13 | | Algiers treaty of 1975
Arash-Durra | IRN: Arash; KWT: Durra, Dorra | - | IRN, KWT, SAU | 1967 | | WFB, Kuwait
Warbah and Bubiyan | : Warbah, Bubiyan, Khor Abdullah | KWT | IRQ | 1993-05-27 | | UN Security Council resolution 833 (1993)
Kuwait | IRQ: 19th province | KWT | IRQ | 1961-06-19 | 1994-11-10 | UN Security Council resolutions 662 (1990) and 833 (1993)
Hawar Islands | : Hawar, Hawar Islands | BHR | QAT | 1939 | 2001-03-16 | ICJ, judgment of 2001-03-16
Kirkuk | : Kirkuk | IRQ | - | 2017-10-16 | | Constitution of Iraq, article 140
Northern Cyprus | : Turkish Republic of Northern Cyprus, Northern Cyprus, northern Cyprus, Varosha | TUR | CYP | 1974-08-16 | | UN Security Council resolutions 541 (1983) and 550 (1984)
Imia | GRC: Imia; TUR: Kardak | - | GRC, TUR | 1996-01-31 | | WFB, Greece
Aegean waters | TUR: Blue Homeland; : Aegean | - | GRC, TUR | 1974 | | WFB, Greece
Hatay | SYR: Iskenderun, Alexandretta; : Hatay | TUR | SYR | 1939-07-23 | | WFB, Syria
Crimea | : Crimea, Crimean peninsula, Crimean Peninsula, Sevastopol | RUS | UKR | 2014-03-18 | | UN General Assembly resolution 68/262
Donetsk and Luhansk | RUS: Donetsk People's Republic, Luhansk People's Republic; : Donetsk, Luhansk, Donbas, Donbass | RUS | UKR | 2022-09-30 | | UN General Assembly resolution ES-11/4; held in part since 2014-04
Zaporizhzhia and Kherson | : Zaporizhzhia, Kherson | RUS | UKR | 2022-09-30 | | UN General Assembly resolution ES-11/4; held in part
Kursk border area | : Sudzha, Kursk region | UKR | RUS | 2024-08-06 | 2025-04-26 | UN, reports of 2024-2025
Transnistria | MDA: Transnistria, left bank of the Dniester; RUS: Transdniestria, Pridnestrovie; : Trans-Dniester | - | MDA | 1992-07-21 | | UN General Assembly resolution 72/282
Abkhazia | : Abkhazia | - | GEO | 1993-09-27 | | UN Security Council resolution 876 (1993)
South Ossetia | GEO: Tskhinvali region; : South Ossetia | - | GEO | 1992-06-24 | | WFB, Georgia
Nagorno-Karabakh, Armenian rule | ARM: Artsakh; AZE: Karabakh; : Nagorno-Karabakh, Nagorno Karabakh | - | AZE | 1994-05-12 | 2023-09-20 | UN Security Council resolution 822 (1993)
Nagorno-Karabakh | ARM: Artsakh; AZE: Karabakh; : Nagorno-Karabakh, Nagorno Karabakh | AZE | - | 2023-09-20 | | Joint declaration of Armenia and Azerbaijan, 2025-08-08
Armenian border strips | : Jermuk heights, Syunik border, Sev Lich | AZE | ARM | 2021-05-12 | | European Parliament; MFA of Armenia
Tigranashen and exclaves | ARM: Tigranashen, Artsvashen; AZE: Karki, Bashkend | - | ARM, AZE | 1992 | | WFB, Armenia
Vorukh | : Vorukh, Isfara | TJK | KGZ | 1991 | 2025-03-13 | Border treaty of 2025-03-13
Sokh | : Sokh, Shohimardon | UZB | KGZ | 1991 | | WFB, Kyrgyzstan
Kosovo | XKX: Kosovo, Kosova; SRB: Kosovo and Metohija, Kosovo and Metohia | XKX | SRB | 2008-02-17 | | ICJ, opinion of 2010-07-22; UN Security Council resolution 1244 (1999)
Prevlaka | : Prevlaka | HRV | MNE | 1992 | | UN, mission ended 2002-12-15
Piran Bay | SVN: Piran Bay, Bay of Piran; HRV: Savudrija Bay | - | HRV, SVN | 1991-06-25 | | PCA 2012-04, award of 2017-06-29
Danube border | : Liberland, Vukovar island | - | HRV, SRB | 1991 | | WFB, Croatia
Gibraltar | : Gibraltar, the Rock | GBR | ESP | 1713-04-11 | | UN list of non-self-governing territories
Rockall | : Rockall | GBR | IRL, DNK, ISL | 1955-09-18 | | WFB, United Kingdom
Hans Island | CAN: Hans Island; DNK: Tartupaluk | - | CAN, DNK | 1973 | 2022-06-14 | Agreement of 2022-06-14
Northwest Passage | : Northwest Passage | CAN | USA | 1969 | | Department of State, 2019-05
Beaufort Sea | : Beaufort Sea | - | CAN, USA | 1976 | | WFB, Canada
Greenland | : Greenland | DNK | - | 1814-01-14 | | Demanded by the President of the United States since 2019-08; no legal claim
Guantánamo Bay | : Guantánamo Bay, Guantanamo Bay, Guantánamo | USA | CUB | 1903-02-23 | | WFB, Cuba
Navassa | : Navassa, Navassa Island | USA | HTI | 1857 | | WFB, Haiti
Panama Canal | : Panama Canal | PAN | - | 1999-12-31 | | Demanded by the President of the United States since 2025-01; no legal claim
Belize south of the Sibun | GTM: Belize; : Sarstoon, Sapodilla Cayes | BLZ | GTM, HND | 1981-09-21 | | ICJ, cases of 2019 and 2022
Isla Calero | CRI: Isla Portillos, Isla Calero; NIC: Harbour Head | CRI | NIC | 2010-10 | 2015-12-16 | ICJ, judgment of 2015-12-16
San Andrés | : San Andrés, San Andres, Providencia | COL | NIC | 1928-03-24 | 2012-11-19 | ICJ, judgment of 2012-11-19; waters till 2023-07-13
Conejo Island | HND: Conejo Island; SLV: Conejo | HND | SLV | 1983 | | WFB, Honduras
Gulf of Venezuela | COL: Gulf of Coquibacoa; VEN: Gulf of Venezuela; : Los Monjes | VEN | COL | 1952 | | WFB, Venezuela
Essequibo | GUY: Essequibo, Essequibo region; VEN: Guayana Esequiba, Esequibo, Guyana Esequiba | GUY | VEN | 1899-10-03 | | ICJ, case of 2018; orders of 2023-12-01 and 2025-05-01
Ankoko Island | GUY: Ankoko; VEN: Anacoco; : Ankoko Island | VEN | GUY | 1966-10 | | WFB, Guyana
New River Triangle | GUY: New River Triangle; SUR: Tigri, Tigri area | GUY | SUR | 1969-08 | | WFB, Suriname
Cordillera del Cóndor | PER: Cordillera del Cóndor; ECU: Tiwinza; : Cenepa | PER | ECU | 1942-01-29 | 1998-10-26 | Brasilia act of 1998-10-26
Atacama corridor | BOL: Litoral; CHL: Antofagasta; : access to the sea | CHL | BOL | 1904-10-20 | | ICJ, judgment of 2018-10-01
Maritime triangle of Peru and Chile | : Land Triangle, maritime triangle | CHL | PER | 1952 | 2014-01-27 | ICJ, judgment of 2014-01-27
Beagle Channel islands | : Beagle Channel, Picton, Lennox, Nueva | CHL | ARG | 1881-07-23 | 1984-11-29 | Treaty of 1984-11-29
Falkland Islands | GBR: Falkland Islands, Falklands; ARG: Malvinas, Islas Malvinas, Las Malvinas | GBR | ARG | 1833-01-03 | | UN list of non-self-governing territories
South Georgia and the South Sandwich Islands | GBR: South Georgia, South Sandwich Islands; ARG: Georgias del Sur, Sandwich del Sur | GBR | ARG | 1908-07-21 | | WFB
Antarctic Peninsula | GBR: British Antarctic Territory; ARG: Argentine Antarctica; CHL: Chilean Antarctic Territory; : Antarctic Peninsula | - | GBR, ARG, CHL | 1959-12-01 | | Antarctic Treaty, article IV
Matthew and Hunter | : Matthew and Hunter, Matthew Island, Hunter Island | FRA | VUT | 1975 | | WFB, Vanuatu
Wake Island | USA: Wake Island; MHL: Enenkio | USA | MHL | 1899-01-17 | | WFB, Marshall Islands
Minerva Reefs | TON: Minerva Reefs, Teleki; : Minerva Reef | TON | FJI | 1972-06-15 | | WFB, Tonga
Timor Sea | : Greater Sunrise, Timor Gap | - | TLS, AUS | 2002-05-20 | 2018-03-06 | Treaty of 2018-03-06
Northern Limit Line | KOR: Northern Limit Line, NLL; PRK: Maritime Military Demarcation Line; : Yeonpyeong, Baengnyeong | KOR | PRK | 1953-08-30 | | WFB, Korea
Mount Paektu | PRK: Mount Paektu, Paektu; CHN: Changbai, Changbaishan | - | PRK, CHN | 1962-10-12 | | Border treaty of 1962
Hong Kong | : Hong Kong | GBR | CHN | 1842-08-29 | 1997-06-30 | Joint declaration of 1984-12-19
East Timor | IDN: Timor Timur; : East Timor | IDN | PRT | 1975-12-07 | 1999-10-25 | UN Security Council resolutions 384 (1975) and 1264 (1999)
Krajina | : Krajina, Republic of Serbian Krajina, Eastern Slavonia, eastern Slavonia | - | HRV | 1991-12-19 | 1998-01-15 | UN Security Council resolution 1023 (1995)
Jammu's Chicken's Neck sector | : Akhnoor | IND | PAK | 1949-07-27 | | Karachi agreement of 1949
Tibet | CHN: Xizang, Tibet Autonomous Region; : Tibet | CHN | - | 1951-05-23 | | Claimed by the Tibetan administration in exile
Aouzou Strip | : Aouzou, Aouzou Strip | LBY | TCD | 1973 | 1994-05-30 | ICJ, judgment of 1994-02-03
`;

const COLUMNS = ["name", "names", "holder", "claimants", "since", "to", "source"] as const;

/** Roughly from Japan westwards, then the Americas and the Pacific; ended disputes are kept. */
export const TERRITORIES: readonly Territory[] = table("territories", COLUMNS, TABLE).map((row) => ({
  name: row.name,
  names: namesOf(row.names),
  holder: row.holder === "-" ? null : row.holder,
  claimants: listOf(row.claimants).map((claimant) => (claimant === "-" ? null : claimant)),
  since: row.since,
  ...(row.to === "" ? {} : { to: row.to }),
  source: row.source,
}));

function namesOf(cell: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    cell.split(";").map((part) => {
      const [side = "", list = ""] = part.split(":");
      return [side.trim(), listOf(list)];
    }),
  );
}
