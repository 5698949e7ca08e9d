// Cities, regions, bases, ports, straits and islands that news of conflict and diplomacy names, and the state each belongs to.
// A contested place stands with the state that reports' readers are told it belongs to, not with its holder (Crimea: UKR); who claims
// what is in territories.ts. Waters, frontiers and wider regions belong to none (null): entered so that no part of them is misread.
// Source: names and states from common knowledge, as of 2026-01. Positions, in degrees to two decimals: GeoNames (geonames.org,
// CC BY 4.0) where it has the town, otherwise from public knowledge, good to about 0.1 degree; left out where neither is sure.
import { NoroshiError } from "../kernel/error.js";
import { listOf, table } from "./table.js";

export interface Place {
  readonly name: string;
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3, or null for waters, frontiers and regions of several states. */
  readonly state: string | null;
  /** Degrees north, two decimals. */
  readonly lat?: number;
  /** Degrees east, two decimals. */
  readonly lon?: number;
  /** True where the name is also another place's, a person's or a common word. */
  readonly ambiguous?: boolean;
}

// state ("-" for none) | name ("?" behind an ambiguous one) | other names | latitude longitude
const TABLE = `
UKR | Kharkiv | Kharkov | 49.98 36.25
UKR | Zaporizhzhia | Zaporozhye, Zaporizhia | 47.82 35.19
UKR | Kherson | | 46.66 32.62
UKR | Mykolaiv | Nikolayev | 49.52 23.99
UKR | Odesa | Odessa | 46.48 30.73
UKR | Dnipro | Dnipropetrovsk | 48.46 35.04
UKR | Lviv | Lvov | 49.84 24.02
UKR | Mariupol | | 47.10 37.54
UKR | Donetsk | | 48.02 37.80
UKR | Luhansk | Lugansk | 48.57 39.32
UKR | Bakhmut | Artemivsk | 48.59 38.00
UKR | Avdiivka | | 48.14 37.75
UKR | Pokrovsk | | 48.28 37.18
UKR | Kramatorsk | | 48.72 37.56
UKR | Sloviansk | Slavyansk | 48.87 37.62
UKR | Severodonetsk | Sievierodonetsk | 48.95 38.49
UKR | Lysychansk | | 48.90 38.44
UKR | Kupiansk | | 49.71 37.62
UKR | Izium | Izyum | 49.21 37.25
UKR | Lyman | | 48.99 37.80
UKR | Melitopol | | 46.85 35.37
UKR | Berdiansk | | 46.76 36.79
UKR | Enerhodar | | 47.50 34.65
UKR | Nova Kakhovka | | 46.75 33.35
UKR | Kakhovka | | 46.81 33.49
UKR | Sumy | | 50.92 34.80
UKR | Chernihiv | | 51.51 31.28
UKR | Poltava | | 49.59 34.54
UKR | Kremenchuk | | 49.07 33.42
UKR | Kryvyi Rih | Krivoy Rog | 47.91 33.38
UKR | Zhytomyr | | 50.26 28.68
UKR | Vinnytsia | | 49.23 28.48
UKR | Khmelnytskyi | | 49.42 27.00
UKR | Starokostiantyniv | | 49.76 27.20
UKR | Rivne | | 50.62 26.23
UKR | Lutsk | | 50.76 25.34
UKR | Ternopil | | 49.55 25.59
UKR | Ivano-Frankivsk | | 48.92 24.71
UKR | Uzhhorod | | 48.62 22.29
UKR | Chernivtsi | | 48.29 25.94
UKR | Bucha | | 50.54 30.21
UKR | Irpin | | 50.52 30.25
UKR | Hostomel | | 50.57 30.27
UKR | Chernobyl | Chornobyl | 51.27 30.22
UKR | Ilovaisk | | 47.92 38.20
UKR | Debaltseve | | 48.34 38.40
UKR | Vuhledar | | 47.78 37.25
UKR | Toretsk | | 48.40 37.85
UKR | Chasiv Yar | | 48.59 37.86
UKR | Kurakhove | | 47.98 37.28
UKR | Kostiantynivka | | 48.53 37.71
UKR | Vovchansk | | 50.29 36.94
UKR | Huliaipole | | 47.66 36.26
UKR | Orikhiv | | 47.57 35.79
UKR | Robotyne | | 47.45 35.84
UKR | Myrnohrad | | 48.31 37.26
UKR | Siversk | | 48.87 38.10
UKR | Soledar | | 48.68 38.09
UKR | Izmail | | 45.35 28.84
UKR | Snake Island | Zmiinyi Island | 45.26 30.20
UKR | Crimea | Crimean peninsula, Crimean Peninsula | 45.30 34.40
UKR | Sevastopol | | 44.60 33.52
UKR | Simferopol | | 44.95 34.11
UKR | Kerch | | 45.36 36.47
UKR | Kerch Strait | | 45.30 36.60
UKR | Kerch bridge | | 45.31 36.51
UKR | Yalta | | 44.50 34.17
UKR | Feodosia | | 45.03 35.38
UKR | Donbas | Donbass | 48.20 38.30
UKR | Transcarpathia | | 48.40 23.30
UKR | Bilhorod-Dnistrovskyi | | 46.19 30.35
UKR | Nikopol | | 47.57 34.40
UKR | Pavlohrad | | 48.53 35.87
RUS | St. Petersburg | St Petersburg, Saint Petersburg, Leningrad | 59.94 30.31
RUS | Vladivostok | | 43.11 131.87
RUS | Belgorod | | 50.61 36.58
RUS | Kursk | | 51.74 36.19
RUS | Sudzha | | 51.20 35.27
RUS | Bryansk | | 53.25 34.37
RUS | Voronezh | | 51.67 39.18
RUS | Rostov-on-Don | Rostov | 57.19 39.41
RUS | Krasnodar | | 45.04 38.98
RUS | Novorossiysk | | 44.72 37.77
RUS | Sochi | | 43.60 39.73
RUS | Taganrog | | 47.24 38.90
RUS | Volgograd | | 48.72 44.50
RUS | Saratov | | 51.54 46.01
RUS | Engels? | | 51.48 46.11
RUS | Samara | | 53.20 50.15
RUS | Kazan | | 55.79 49.12
RUS | Nizhny Novgorod | | 56.33 44.00
RUS | Yekaterinburg | | 56.85 60.61
RUS | Chelyabinsk | | 55.15 61.43
RUS | Novosibirsk | | 55.04 82.93
RUS | Omsk | | 54.99 73.37
RUS | Irkutsk | | 52.30 104.30
RUS | Khabarovsk | | 48.48 135.08
RUS | Murmansk | | 68.98 33.09
RUS | Severomorsk | | 69.07 33.42
RUS | Arkhangelsk | | 64.54 40.54
RUS | Severodvinsk | | 64.56 39.83
RUS | Kaliningrad | | 54.71 20.51
RUS | Pskov | | 57.81 28.35
RUS | Smolensk | | 54.78 32.04
RUS | Tver | | 56.86 35.90
RUS | Ryazan | | 54.63 39.69
RUS | Tula | | 54.20 37.62
RUS | Kaluga | | 54.53 36.28
RUS | Lipetsk | | 52.60 39.57
RUS | Tambov | | 52.73 41.44
RUS | Penza | | 53.20 45.00
RUS | Izhevsk | | 56.85 53.20
RUS | Yelabuga | Alabuga | 55.76 52.06
RUS | Ufa | | 54.74 55.97
RUS | Perm | | 58.01 56.25
RUS | Tyumen | | 57.15 65.53
RUS | Tomsk | | 56.50 84.97
RUS | Chita | | 52.03 113.50
RUS | Ulan-Ude | | 51.83 107.61
RUS | Yakutsk | | 62.03 129.73
RUS | Magadan | | 59.56 150.80
RUS | Petropavlovsk-Kamchatsky | | 53.04 158.65
RUS | Nakhodka | | 42.81 132.87
RUS | Khasan | | 42.43 130.64
RUS | Vostochny | Port Vostochny | 42.74 133.07
RUS | Rason-Khasan
RUS | Tumangang-Khasan
RUS | Dudinka | | 69.41 86.18
RUS | Grozny | | 43.32 45.69
RUS | Makhachkala | | 42.98 47.50
RUS | Nazran | | 43.23 44.77
RUS | Vladikavkaz | | 43.04 44.67
RUS | Beslan | | 43.19 44.54
RUS | Budyonnovsk | | 44.78 44.17
RUS | Chechnya | | 43.40 45.70
RUS | Dagestan | | 43.10 46.90
RUS | Ingushetia | | 43.20 44.90
RUS | North Ossetia | | 43.00 44.20
RUS | Tatarstan | | 55.40 50.50
RUS | Siberia | | 60.00 100.00
RUS | Sakhalin | | 50.50 142.90
RUS | Kamchatka | | 56.00 159.00
RUS | Chukotka | | 66.00 171.00
RUS | Primorye | Primorsky, Primorsky Krai | 45.30 134.70
RUS | Novaya Zemlya | | 74.00 57.00
RUS | Kuril Islands | Kurils, Kuriles, Kurile Islands | 46.50 151.00
RUS | Northern Territories? | | 44.10 146.00
RUS | southern Kurils | Southern Kurils, South Kurils | 44.10 146.00
RUS | Iturup | Etorofu | 45.00 147.90
RUS | Kunashir | Kunashiri | 44.10 145.90
RUS | Shikotan | | 43.80 146.75
RUS | Habomai | Habomai islets, Habomai islands | 43.50 146.10
RUS | Kapustin Yar | | 48.57 45.79
RUS | Plesetsk | | 62.93 40.57
RUS | Baltiysk | | 54.65 19.91
RUS | Mozdok | | 43.74 44.65
RUS | Morozovsk | | 48.36 41.83
RUS | Millerovo | | 48.92 40.40
RUS | Yeysk | | 46.71 38.27
RUS | Tuapse | | 44.11 39.08
RUS | Primorsk
RUS | Ust-Luga | | 59.67 28.29
RUS | Valaam
RUS | Komsomolsk-on-Amur | | 50.55 137.01
RUS | Blagoveshchensk | | 50.28 127.54
RUS | Orenburg | | 51.77 55.10
RUS | Astrakhan | | 46.35 48.04
RUS | Elista | | 46.31 44.26
RUS | Kalmykia | | 46.20 45.30
RUS | Buryatia | | 53.00 109.00
RUS | Tuva
RUS | Yakutia | Sakha | 66.00 129.00
RUS | Bashkortostan
RUS | Stavropol | | 45.04 41.97
RUS | Rubtsovsk | | 51.51 81.21
RUS | Zheleznogorsk | | 52.33 35.37
RUS | Sarov | | 54.94 43.32
RUS | Dubna | | 56.73 37.17
RUS | Zelenograd | | 55.98 37.18
RUS | Podolsk | | 55.42 37.55
RUS | Balashikha | | 55.81 37.96
RUS | Sheremetyevo | | 55.97 37.41
RUS | Valdai | | 57.98 33.25
RUS | Ussuriysk | | 43.80 131.95
RUS | Amur region
RUS | Transbaikal
RUS | Barents region
RUS | Sergeyevka
RUS | Ukrainka air base
BLR | Gomel | Homel
BLR | Brest? | | 52.10 23.69
BLR | Grodno | Hrodna | 53.69 23.83
BLR | Vitebsk | | 55.19 30.20
BLR | Mogilev | Mahilyow | 53.92 30.34
BLR | Baranovichi | | 53.13 26.01
BLR | Astravets | Ostrovets
BLR | Asipovichy | | 53.30 28.64
BLR | Mazyr | Mozyr | 52.05 29.25
MDA | Transnistria | Transdniestria, Trans-Dniester | 46.84 29.63
MDA | Tiraspol | | 46.84 29.63
MDA | Bender? | Bendery, Tighina | 46.83 29.48
MDA | Comrat | | 46.29 28.66
MDA | Gagauzia | | 46.10 28.60
MDA | Bălți | | 47.76 27.93
MDA | Cobasna
MDA | Giurgiulesti | | 45.48 28.20
MDA | Ribnita | | 47.77 29.01
GEO | Batumi | | 41.64 41.63
GEO | Sukhumi | Sokhumi | 43.01 40.99
GEO | Tskhinvali | | 42.23 43.97
GEO | Gori | | 41.98 44.12
GEO | Poti | | 42.14 41.67
GEO | Kutaisi | | 42.27 42.69
GEO | Zugdidi | | 42.51 41.87
GEO | Gudauta | | 43.11 40.62
GEO | Ochamchire | | 42.71 41.47
GEO | Kodori Gorge | | 43.10 41.80
GEO | Pankisi Gorge | Pankisi | 42.12 45.27
GEO | Akhalgori | | 42.13 44.48
GEO | Rustavi | | 41.56 44.98
GEO | Adjara | Ajaria, Ajara | 41.60 42.10
GEO | Abkhazia | | 43.00 41.00
GEO | South Ossetia | | 42.30 44.10
GEO | Javakheti | | 41.40 43.50
GEO | Anaklia | | 42.39 41.56
ARM | Gyumri | | 40.79 43.85
ARM | Vanadzor | | 40.80 44.49
ARM | Syunik | | 39.30 46.30
ARM | Kapan | | 39.21 46.41
ARM | Goris | | 39.51 46.34
ARM | Meghri | | 38.90 46.24
ARM | Jermuk | | 39.84 45.67
ARM | Tavush | | 41.00 45.20
ARM | Gegharkunik | | 40.30 45.30
ARM | Vardenis | | 40.18 45.73
ARM | Zangezur | | 39.40 46.20
AZE | Stepanakert | Khankendi | 39.82 46.75
AZE | Shusha | Shushi | 39.76 46.75
AZE | Nagorno-Karabakh | Karabakh | 39.80 46.75
AZE | Lachin | | 39.64 46.55
AZE | Kelbajar | Kalbajar | 40.11 46.04
AZE | Agdam | Aghdam | 39.99 46.93
AZE | Fizuli | | 39.60 47.15
AZE | Jabrayil | | 39.40 47.03
AZE | Ganja | | 40.68 46.36
AZE | Nakhchivan | Nakhichevan | 39.21 45.41
AZE | Sumgait | | 40.59 49.67
AZE | Lachin corridor | | 39.70 46.60
AZE | Tovuz | | 40.99 45.63
AZE | Khojaly | | 39.91 46.79
AZE | Zangilan | | 39.08 46.66
AZE | Mingachevir | | 40.77 47.05
AZE | Terter | | 40.34 46.93
KAZ | Baikonur | | 45.62 63.32
KAZ | Semipalatinsk | Semey | 50.43 80.27
KAZ | Aktau | | 43.65 51.17
KAZ | Karaganda
KAZ | Kostanay | | 53.21 63.62
KAZ | Atyrau | | 47.12 51.88
KAZ | Shymkent | | 42.30 69.60
KAZ | Oskemen | Ust-Kamenogorsk | 49.97 82.61
KAZ | Khorgos | Khorgas
KAZ | Zhanaozen | | 43.34 52.86
UZB | Samarkand | | 39.65 66.96
UZB | Bukhara | | 39.77 64.43
UZB | Fergana | Ferghana | 40.38 71.78
UZB | Andijan | Andizhan
UZB | Termez
UZB | Karshi
UZB | Khanabad
UZB | Nukus | | 42.45 59.61
UZB | Karakalpakstan
UZB | Namangan | | 41.00 71.67
KGZ | Osh | | 40.53 72.80
KGZ | Jalal-Abad | | 40.93 73.00
KGZ | Batken | | 40.06 70.82
KGZ | Manas | | 43.06 74.48
KGZ | Kant? | | 42.89 74.85
KGZ | Naryn | | 41.43 75.99
KGZ | Karakol | | 42.49 78.39
TJK | Khujand | Khojand | 40.28 69.62
TJK | Kulob | Kulyab | 37.91 69.78
TJK | Khorog
TJK | Gorno-Badakhshan
TJK | Isfara | | 40.13 70.63
TJK | Vorukh | | 39.85 70.58
TJK | Panj | | 37.24 69.10
TKM | Turkmenbashi
TKM | Mary?
TKM | Serhetabat | | 35.28 62.34
TKM | Galkynysh
PSE | Gaza | Gaza Strip | 31.45 34.40
PSE | Gaza City | | 31.52 34.45
PSE | Rafah | | 31.29 34.25
PSE | Khan Younis | Khan Yunis, Khan Yunus | 31.35 34.30
PSE | Jabalia | Jabaliya | 31.53 34.48
PSE | Beit Lahiya | Beit Lahia | 31.55 34.50
PSE | Beit Hanoun | | 31.54 34.54
PSE | Deir al-Balah | | 31.42 34.35
PSE | Nuseirat | | 31.45 34.39
PSE | Maghazi | | 31.42 34.39
PSE | Bureij | | 31.44 34.40
PSE | West Bank | occupied West Bank | 32.00 35.25
PSE | East Jerusalem | occupied East Jerusalem | 31.78 35.24
PSE | Hebron | | 31.53 35.09
PSE | Nablus | | 32.22 35.25
PSE | Jenin | | 32.46 35.30
PSE | Tulkarm | Tulkarem | 32.31 35.03
PSE | Qalqilya | | 32.19 34.97
PSE | Bethlehem? | | 31.70 35.20
PSE | Jericho | | 31.87 35.45
PSE | Huwara | | 32.15 35.26
PSE | Masafer Yatta | | 31.40 35.12
PSE | Sheikh Jarrah | | 31.79 35.23
PSE | Netzarim | | 31.48 34.42
PSE | Philadelphi corridor | Philadelphi Corridor
PSE | Al-Mawasi | al-Mawasi, Muwasi | 31.34 34.24
PSE | Khuza'a
PSE | Al-Aqsa | al-Aqsa mosque, Al-Aqsa Mosque | 31.78 35.24
PSE | Al-Shifa | al-Shifa hospital, Al-Shifa Hospital | 31.52 34.44
PSE | Zeitoun | | 31.49 34.44
PSE | Shujaiya | Shejaiya | 31.50 34.47
PSE | Kerem Shalom | | 31.23 34.28
PSE | Erez crossing | | 31.56 34.55
PSE | Rafah crossing | | 31.25 34.26
PSE | Silwan | | 31.77 35.24
PSE | Area C
PSE | Tubas | | 32.32 35.37
ISR | Jerusalem? | | 31.78 35.22
ISR | West Jerusalem | | 31.78 35.22
ISR | Haifa | | 32.82 34.99
ISR | Eilat | | 29.56 34.95
ISR | Ashkelon | | 31.67 34.57
ISR | Ashdod | | 31.79 34.65
ISR | Sderot | | 31.52 34.60
ISR | Beersheba | Beersheva | 31.25 34.79
ISR | Nazareth | | 32.70 35.30
ISR | Kiryat Shmona | | 33.21 35.57
ISR | Metula | | 33.28 35.58
ISR | Galilee? | | 32.90 35.30
ISR | Negev | | 30.80 34.80
ISR | Dimona | | 31.07 35.03
ISR | Netanya | | 32.33 34.86
ISR | Herzliya | | 32.17 34.83
ISR | Acre? | | 32.93 35.08
ISR | Safed | | 32.96 35.50
ISR | Tiberias | | 32.79 35.53
ISR | Ben Gurion | Ben Gurion Airport, Ben-Gurion Airport | 32.01 34.89
ISR | Nevatim | | 31.21 35.01
ISR | Palmachim | | 31.90 34.69
ISR | Be'eri | Kibbutz Be'eri | 31.42 34.49
ISR | Nir Oz | | 31.31 34.40
ISR | Kfar Aza | | 31.48 34.53
ISR | Re'im | | 31.39 34.46
ISR | Jaffa | | 32.05 34.75
ISR | Rehovot | | 31.89 34.81
ISR | Rishon LeZion | | 31.97 34.79
ISR | Bat Yam | | 32.02 34.75
ISR | Petah Tikva | | 32.09 34.89
ISR | Sde Teiman | | 31.29 34.72
SYR | Aleppo | | 36.20 37.16
SYR | Homs | | 34.73 36.72
SYR | Hama | | 35.13 36.76
SYR | Latakia | | 35.53 35.79
SYR | Tartus | Tartous | 34.89 35.89
SYR | Idlib | | 35.93 36.63
SYR | Raqqa | | 35.95 39.01
SYR | Deir ez-Zor | Deir al-Zor, Deir Ezzor | 35.34 40.14
SYR | Palmyra | | 34.56 38.28
SYR | Daraa | Deraa | 32.62 36.10
SYR | Quneitra | | 33.13 35.82
SYR | Sweida | Suwayda, As-Suwayda, Suweida | 32.71 36.57
SYR | Kobani | Kobane, Ayn al-Arab | 36.89 38.35
SYR | Afrin | | 36.51 36.87
SYR | Manbij | | 36.53 37.95
SYR | Qamishli | | 37.05 41.23
SYR | Hasakah | Hasaka | 36.50 40.75
SYR | al-Bab | Al-Bab | 36.37 37.52
SYR | Azaz | | 36.59 37.05
SYR | Jarablus | | 36.82 38.01
SYR | Tal Abyad | | 36.70 38.96
SYR | Ras al-Ain | | 36.85 40.07
SYR | Saraqib | | 35.86 36.81
SYR | Maarat al-Numan | | 35.65 36.68
SYR | Khan Sheikhoun | Khan Sheikhun | 35.44 36.65
SYR | Douma | | 33.57 36.40
SYR | Eastern Ghouta | Ghouta | 33.53 36.42
SYR | al-Tanf | Al-Tanf | 33.51 38.62
SYR | Hmeimim | Khmeimim | 35.40 35.95
SYR | Golan Heights | Golan, occupied Golan Heights | 33.00 35.80
SYR | Mount Hermon | | 33.42 35.86
SYR | Mezzeh | | 33.50 36.24
SYR | al-Hol | | 36.38 41.15
SYR | Abu Kamal | Albu Kamal, Boukamal | 34.45 40.92
SYR | Baniyas | | 35.18 35.95
SYR | Jableh | | 35.36 35.93
SYR | Zabadani | | 33.72 36.10
SYR | Yarmouk | | 33.47 36.30
SYR | Majdal Shams | | 33.27 35.77
SYR | Barzeh
LBN | Sidon | | 33.56 35.37
LBN | Tyre? | | 33.27 35.19
LBN | Tripoli? | | 34.43 35.84
LBN | Baalbek | | 34.01 36.22
LBN | Bekaa Valley | Bekaa | 33.90 36.00
LBN | Nabatieh | | 33.38 35.48
LBN | Dahiyeh | Dahieh | 33.85 35.51
LBN | Naqoura | | 33.12 35.14
LBN | Bint Jbeil | | 33.12 35.43
LBN | Marjayoun | | 33.36 35.59
LBN | Khiam | | 33.33 35.61
LBN | Shebaa Farms | Shebaa | 33.27 35.70
LBN | Litani | Litani River | 33.34 35.25
LBN | Qana | | 33.21 35.30
LBN | Zahle | | 33.85 35.90
LBN | Aitaroun | | 33.11 35.47
LBN | Maroun al-Ras | | 33.10 35.45
LBN | Arsal | | 34.18 36.42
LBN | Ain al-Hilweh | | 33.54 35.38
LBN | Blue Line
LBN | southern Lebanon | south Lebanon, South Lebanon | 33.20 35.40
JOR | Aqaba | | 29.53 35.01
JOR | Zarqa | | 32.07 36.09
JOR | Irbid | | 32.56 35.85
JOR | Azraq
JOR | Tower 22
JOR | Mafraq | | 32.34 36.21
JOR | Zaatari
JOR | King Hussein bridge
IRQ | Basra | Basrah | 30.51 47.78
IRQ | Mosul | | 36.34 43.12
IRQ | Kirkuk | | 35.47 44.39
IRQ | Erbil | Arbil, Irbil | 36.18 44.01
IRQ | Sulaimaniyah | Sulaymaniyah, Sulaimaniya | 35.56 45.43
IRQ | Dohuk | Duhok | 36.87 42.99
IRQ | Fallujah | Falluja | 33.35 43.79
IRQ | Ramadi | | 33.42 43.31
IRQ | Tikrit | | 34.62 43.68
IRQ | Samarra | | 34.20 43.89
IRQ | Najaf | | 32.03 44.35
IRQ | Karbala | Kerbala | 32.62 44.02
IRQ | Nasiriyah | Nassiriya | 31.06 46.26
IRQ | Baquba | Baqubah | 33.75 44.61
IRQ | Anbar | | 33.00 42.00
IRQ | Sinjar | | 36.32 41.88
IRQ | Tal Afar | | 36.38 42.45
IRQ | Halabja | | 35.18 45.99
IRQ | Diyala | | 34.00 45.00
IRQ | Nineveh | | 36.00 42.50
IRQ | Umm Qasr | | 30.04 47.92
IRQ | Al-Asad | Ain al-Asad, Al Asad | 33.79 42.44
IRQ | Kurdistan? | Iraqi Kurdistan | 36.20 44.20
IRQ | Qandil | Qandil Mountains, Qandil mountains | 36.55 45.00
IRQ | Abu Ghraib | | 33.29 44.06
IRQ | Amara | | 31.84 47.14
IRQ | Faw? | | 29.97 48.47
IRQ | Zakho | | 37.14 42.69
IRQ | Makhmour | | 35.78 43.58
IRQ | Hit?
IRQ | Haditha | | 34.14 42.38
IRQ | Taji | | 33.52 44.26
IRQ | Balad | | 34.01 44.15
IRQ | Jurf al-Sakhar | | 32.87 44.22
IRQ | Khanaqin | | 34.35 45.39
IRQ | Tuz Khurmatu | | 34.89 44.63
IRQ | Majnoon
IRN | Isfahan | Esfahan | 32.65 51.67
IRN | Natanz | | 33.72 51.73
IRN | Fordow | Fordo | 34.88 50.99
IRN | Arak | | 34.09 49.70
IRN | Bushehr | | 28.97 50.84
IRN | Mashhad | | 36.32 59.57
IRN | Shiraz | | 29.61 52.53
IRN | Tabriz | | 38.08 46.29
IRN | Qom | | 34.64 50.88
IRN | Kermanshah | | 34.31 47.06
IRN | Ahvaz | Ahwaz | 31.32 48.68
IRN | Abadan | | 30.34 48.30
IRN | Bandar Abbas | | 27.19 56.28
IRN | Kharg Island | Kharg | 29.24 50.31
IRN | Chabahar | | 25.29 60.64
IRN | Zahedan | | 29.50 60.86
IRN | Kerman | | 30.28 57.08
IRN | Parchin | | 35.52 51.77
IRN | Semnan | | 35.58 53.39
IRN | Karaj | | 35.83 50.99
IRN | Hamadan | | 34.80 48.51
IRN | Khuzestan | | 31.30 49.00
IRN | Sistan-Baluchestan | Sistan and Baluchestan, Sistan-Baluchistan | 28.50 60.50
IRN | Qeshm | | 26.95 56.27
IRN | Abu Musa | | 25.87 55.03
IRN | Greater Tunb | | 26.26 55.30
IRN | Lesser Tunb | | 26.24 55.15
IRN | Kashan | | 34.00 51.44
IRN | Sanandaj | | 35.31 47.00
IRN | Urmia | Orumiyeh | 37.55 45.08
IRN | Rasht | | 37.28 49.59
IRN | Yazd | | 31.90 54.37
IRN | Tabas | | 33.60 56.92
IRN | Evin | Evin prison, Evin Prison | 35.79 51.38
IRN | Bandar Imam Khomeini | | 30.43 49.08
IRN | Jask | | 25.65 57.78
IRN | Assaluyeh | Asaluyeh | 27.48 52.61
IRN | South Pars | | 26.60 52.00
IRN | Khorramabad | | 33.49 48.36
IRN | Ilam | | 33.64 46.42
IRN | Dezful | | 32.38 48.41
IRN | Khorramshahr? | | 30.44 48.18
IRN | Larak | | 26.86 56.36
SAU | Jeddah | Jiddah | 21.49 39.19
SAU | Mecca | Makkah | 21.43 39.83
SAU | Medina | | 24.47 39.61
SAU | Dhahran | | 26.29 50.11
SAU | Dammam | | 26.43 50.10
SAU | Khobar | Al-Khobar | 26.28 50.21
SAU | Jubail | | 27.01 49.66
SAU | Yanbu | | 24.09 38.06
SAU | Jizan | Jazan | 16.89 42.55
SAU | Najran | | 17.49 44.13
SAU | Abha | | 18.22 42.51
SAU | Khamis Mushait | | 18.30 42.73
SAU | Abqaiq | | 25.93 49.67
SAU | Khurais | | 25.07 48.03
SAU | Ras Tanura | | 26.64 50.16
SAU | Taif | | 21.27 40.42
SAU | Neom | NEOM | 28.00 35.20
SAU | Qatif | | 26.57 50.01
SAU | Tabuk | | 28.40 36.57
SAU | Al-Ula | AlUla | 26.61 37.92
SAU | Khafji | | 28.44 48.49
SAU | Diriyah | | 24.73 46.57
YEM | Hodeidah | Hodeida, Hudaydah | 14.80 42.95
YEM | Taiz | | 13.58 44.02
YEM | Marib | Ma'rib | 15.46 45.33
YEM | Saada | Sa'ada | 16.94 43.76
YEM | Mukalla | | 14.54 49.12
YEM | Hadramaut | Hadhramaut, Hadramawt | 16.00 49.00
YEM | Mocha | | 13.32 43.25
YEM | Shabwa | | 14.70 47.00
YEM | Abyan | | 13.60 46.10
YEM | Socotra | | 12.50 53.90
YEM | Bab al-Mandab? | | 12.58 43.33
YEM | Ras Isa | | 15.13 42.60
YEM | Salif | | 15.31 42.67
YEM | Mahra | al-Mahra | 16.70 51.70
YEM | Ibb | | 13.97 44.18
YEM | Dhamar | | 14.54 44.41
YEM | Amran | | 15.66 43.94
YEM | al-Bayda | | 13.99 45.57
YEM | Perim | | 12.66 43.41
YEM | Zinjibar | | 13.13 45.38
YEM | Ataq | | 14.54 46.83
YEM | Seiyun | Sayun | 15.94 48.79
YEM | Lahj | | 13.06 44.88
YEM | Hajjah | | 15.69 43.61
OMN | Salalah | | 17.02 54.09
OMN | Duqm
OMN | Sohar | | 24.35 56.71
OMN | Musandam | | 26.20 56.25
OMN | Dhofar
OMN | Khasab | | 26.18 56.25
ARE | Dubai | | 25.08 55.31
ARE | Sharjah | | 25.34 55.41
ARE | Fujairah | | 25.12 56.33
ARE | Ras al-Khaimah | Ras al Khaimah | 25.79 55.94
ARE | Al Dhafra | al-Dhafra | 24.25 54.55
ARE | Al Ain | | 24.19 55.76
ARE | Ajman | | 25.41 55.44
ARE | Jebel Ali | | 25.01 55.06
ARE | Ruwais
ARE | Barakah | | 23.97 52.23
QAT | Al Udeid | al-Udeid, Al-Udeid | 25.12 51.31
QAT | Ras Laffan | | 25.90 51.55
QAT | Lusail
QAT | North Field
KWT | Ali al-Salem
KWT | Camp Arifjan
KWT | Jahra | | 29.34 47.66
KWT | Shuwaikh
BHR | Muharraq | | 26.26 50.61
BHR | Juffair
EGY | Alexandria? | | 31.20 29.92
EGY | Suez | | 29.97 32.53
EGY | Port Said | | 31.27 32.30
EGY | Ismailia | | 30.60 32.27
EGY | Sinai | Sinai Peninsula, North Sinai | 29.50 34.00
EGY | Sharm el-Sheikh | Sharm el Sheikh | 27.92 34.33
EGY | Taba | | 29.49 34.90
EGY | El-Arish | el-Arish, Arish, Al-Arish | 31.13 33.80
EGY | Luxor | | 25.70 32.64
EGY | Aswan | | 24.09 32.90
EGY | Giza | | 30.01 31.21
EGY | Suez Canal | | 30.40 32.35
EGY | Hala'ib | Halaib, Hala'ib Triangle, Halaib Triangle | 22.22 36.65
EGY | Damietta | | 31.42 31.81
EGY | Hurghada | | 27.26 33.81
EGY | Marsa Matrouh | | 31.35 27.24
EGY | El Alamein | | 30.83 28.95
EGY | Asyut | | 27.18 31.18
EGY | Minya | | 28.09 30.76
EGY | Tahrir Square
LBY | Benghazi | | 32.11 20.07
LBY | Misrata | | 32.38 15.09
LBY | Sirte | | 31.21 16.59
LBY | Tobruk | | 32.09 23.95
LBY | Derna | | 32.77 22.64
LBY | Zawiya | Zawiyah | 32.76 12.73
LBY | Sabha | | 27.04 14.43
LBY | Tarhuna | | 32.44 13.63
LBY | Ras Lanuf | | 30.50 18.53
LBY | Es Sider | Sidra | 30.63 18.35
LBY | Brega | | 30.41 19.58
LBY | Bani Walid | | 31.75 13.98
LBY | Zuwara | | 32.93 12.08
LBY | Kufra | | 24.18 23.29
LBY | Ajdabiya | | 30.76 20.23
LBY | Zintan | | 31.93 12.25
LBY | Al-Jufra | Jufra | 29.20 16.00
LBY | Al-Watiya | | 32.47 11.90
LBY | Sabratha | | 32.79 12.48
LBY | Gharyan | | 32.17 13.02
LBY | Fezzan | | 26.50 14.00
LBY | Cyrenaica | | 29.00 22.00
LBY | Murzuq | | 25.92 13.92
LBY | Bayda | | 32.76 21.76
LBY | Gulf of Sidra
TUN | Sousse | | 35.83 10.64
TUN | Sfax | | 34.74 10.76
TUN | Bizerte | | 37.27 9.87
TUN | Gabes | | 33.88 10.10
TUN | Kasserine | | 35.17 8.84
TUN | Ben Guerdane
TUN | Sidi Bouzid | | 35.04 9.48
TUN | Djerba
TUN | Gafsa | | 34.42 8.78
TUN | Zarzis | | 33.50 11.11
TUN | Carthage | | 36.86 10.33
DZA | Oran | | 35.70 -0.64
DZA | Tindouf | | 27.67 -8.15
DZA | Constantine? | | 36.37 6.61
DZA | Tamanrasset | | 22.79 5.52
DZA | In Amenas
DZA | Annaba | | 36.90 7.77
DZA | Bechar | | 31.62 -2.22
DZA | Kabylie | Kabylia
DZA | Hassi Messaoud | | 31.68 6.07
DZA | Bejaia | | 36.76 5.08
DZA | Blida | | 36.47 2.83
DZA | Tizi Ouzou | | 36.71 4.05
DZA | Tiguentourine
DZA | Tin Zaouatine
MAR | Casablanca | | 33.59 -7.61
MAR | Tangier | | 35.77 -5.80
MAR | Marrakesh | Marrakech | 31.63 -8.00
MAR | Fez
MAR | Agadir | | 30.42 -9.60
MAR | Oujda
MAR | Tetouan | | 35.58 -5.37
MAR | Nador | | 35.17 -2.93
MAR | Rif
MAR | Skhirat
ESH | Dakhla | | 23.68 -15.96
ESH | Smara
ESH | Bir Lehlou
ESH | Tifariti
ESH | Guerguerat
ESH | Mahbes
ESH | Boujdour
SDN | Omdurman | | 15.64 32.48
SDN | Port Sudan | | 19.62 37.22
SDN | Darfur | | 13.50 24.00
SDN | El Fasher | Al-Fashir, El-Fasher, Al Fashir, al-Fashir, el-Fasher | 13.63 25.35
SDN | Nyala | | 12.05 24.88
SDN | El Geneina | Geneina, El-Geneina | 13.45 22.45
SDN | Zalingei | | 12.91 23.47
SDN | El Obeid | El-Obeid | 13.18 30.22
SDN | Wad Madani | | 14.40 33.52
SDN | Kassala | | 15.45 36.40
SDN | Kordofan | | 12.50 29.50
SDN | Blue Nile state | Blue Nile State
SDN | Nuba Mountains | | 11.50 30.50
SDN | Kadugli | | 11.01 29.72
SDN | Gezira | Al-Jazirah | 14.50 33.20
SDN | Sennar | | 13.55 33.60
SDN | Gedaref | | 14.03 35.38
SDN | Merowe | | 18.47 31.81
SDN | Heglig | | 10.00 29.40
SDN | Atbara | | 17.70 33.99
SDN | Babanusa | | 11.33 27.82
SDN | Dilling | | 12.05 29.65
SDN | North Darfur | | 15.50 25.50
SDN | West Darfur | | 13.20 22.80
SDN | South Darfur | | 11.50 24.80
SDN | South Kordofan | | 11.20 30.00
SDN | West Kordofan | | 12.20 28.00
SDN | North Kordofan | | 14.00 30.00
SDN | Zamzam | | 13.50 25.31
SDN | El Daein | | 11.46 26.13
SDN | Abyei | | 9.60 28.40
SDN | Dongola | | 19.18 30.48
SDN | al-Fashaga | Al-Fashaga, Fashaga | 14.20 36.40
SDN | Rabak | | 13.18 32.74
SDN | Kosti | | 13.16 32.66
SDN | Tawila | | 13.50 24.90
SDN | Bahri | Khartoum North
SDN | Suakin | | 19.10 37.33
SDN | Bara
SSD | Malakal | | 9.53 31.66
SSD | Bentiu | | 9.26 29.80
SSD | Bor? | | 6.21 31.56
SSD | Wau | | 7.70 27.99
SSD | Upper Nile | Upper Nile State | 9.80 32.70
SSD | Jonglei | | 7.50 32.30
SSD | Yei | | 4.09 30.68
SSD | Nasir? | | 8.62 33.06
SSD | Unity State
SSD | Rumbek | | 6.81 29.68
SSD | Nimule | | 3.60 32.06
SSD | Equatoria
SSD | Yambio | | 4.57 28.39
SSD | Pibor | | 6.80 33.13
SSD | Renk | | 11.74 32.80
ETH | Mekelle | Mek'ele | 13.50 39.48
ETH | Tigray | | 13.80 39.00
ETH | Amhara | | 11.50 38.00
ETH | Oromia | | 8.00 39.00
ETH | Afar | | 12.00 41.00
ETH | Gondar | | 12.60 37.47
ETH | Bahir Dar | | 11.59 37.39
ETH | Dire Dawa | | 9.59 41.87
ETH | Ogaden | | 7.00 44.00
ETH | Gambela | Gambella | 8.25 34.58
ETH | Badme | | 14.72 37.80
ETH | Lalibela | | 12.03 39.05
ETH | Axum | Aksum | 14.12 38.72
ETH | Adigrat | | 14.28 39.46
ETH | Humera | | 14.29 36.61
ETH | Dessie | | 11.13 39.63
ETH | Gambella | | 8.25 34.59
ETH | Adwa | | 14.16 38.90
ETH | Harar | | 9.31 42.12
ETH | Jijiga | | 9.35 42.80
ETH | Moyale | | 3.53 39.05
ETH | Zalambessa | | 14.52 39.39
ETH | GERD
ETH | Grand Ethiopian Renaissance Dam | | 11.21 35.09
ETH | Benishangul-Gumuz
ETH | Wolkait
ETH | Shire? | | 14.10 38.28
ETH | Welega
ERI | Assab
ERI | Massawa | | 15.61 39.47
ERI | Keren? | | 15.78 38.45
ERI | Dahlak
ERI | Zula
ERI | Bure
DJI | Doraleh
DJI | Obock | | 11.97 43.29
DJI | Camp Lemonnier
DJI | Ras Doumeira
DJI | Tadjoura
SOM | Kismayo | Kismayu | -0.36 42.55
SOM | Baidoa | | 3.11 43.65
SOM | Bosaso | Bossaso | 11.28 49.18
SOM | Berbera | | 10.44 45.01
SOM | Hargeisa | | 9.56 44.06
SOM | Puntland | | 8.50 49.00
SOM | Jubaland | | 0.80 42.00
SOM | Galmudug | | 5.50 47.00
SOM | Las Anod | Laascaanood, Las Anood | 8.48 47.36
SOM | Afgoye | | 2.14 45.12
SOM | Beledweyne | Beledweyn | 4.74 45.20
SOM | Galkayo | Galkacyo | 6.77 47.43
SOM | Hiran | | 4.30 45.30
SOM | Lower Shabelle | | 2.00 44.50
SOM | Gedo | | 3.00 42.00
SOM | Garowe | | 8.41 48.48
SOM | Jowhar | | 2.78 45.50
SOM | Merca | Marka | 1.72 44.77
SOM | Barawe | | 1.11 44.03
SOM | Bula Hawa
SOM | Dhusamareb | | 5.54 46.39
SOM | Adado | | 6.14 46.63
SOM | Somaliland | | 9.80 46.00
SOM | Eyl | | 7.98 49.82
SOM | Hobyo | | 5.35 48.53
SOM | El Ade | | 2.75 41.90
SOM | Bulo Marer
KEN | Mombasa | | -4.05 39.66
KEN | Garissa | | -0.45 39.65
KEN | Lamu | | -2.27 40.90
KEN | Mandera | | 3.94 41.86
KEN | Wajir | | 1.75 40.06
KEN | Kisumu | | -0.10 34.76
KEN | Eldoret | | 0.52 35.27
KEN | Nakuru | | -0.31 36.07
KEN | Turkana
KEN | Kakuma
KEN | Dadaab
KEN | Manda Bay
KEN | Westgate
KEN | Isiolo
KEN | Marsabit | | 2.33 37.99
UGA | Gulu | | 2.77 32.30
UGA | Jinja | | 0.44 33.20
UGA | Entebbe | | 0.06 32.48
UGA | Kasese | | 0.18 30.08
UGA | Mbarara | | -0.60 30.65
UGA | Bwindi
UGA | Arua | | 3.02 30.91
UGA | Karamoja
UGA | Bunagana
TZA | Zanzibar | | -6.16 39.20
TZA | Arusha | | -3.37 36.68
TZA | Mwanza | | -2.52 32.90
TZA | Mtwara | | -10.27 40.18
TZA | Kigoma | | -4.88 29.63
TZA | Pemba?
TZA | Bagamoyo | | -6.44 38.90
TZA | Tanga? | | -5.07 39.10
TZA | Mbeya | | -8.90 33.45
RWA | Gisenyi | | -1.70 29.26
RWA | Rubavu
RWA | Cyangugu | Rusizi | -2.48 28.91
RWA | Butare | Huye | -2.60 29.74
RWA | Ruhengeri | Musanze | -1.50 29.63
RWA | Byumba | | -1.58 30.07
RWA | Kibeho
BDI | Ngozi? | | -2.91 29.83
BDI | Cibitoke | | -2.89 29.12
BDI | Ruyigi | | -3.48 30.25
BDI | Gatumba
COD | Goma | | -1.67 29.23
COD | Bukavu | | -2.49 28.84
COD | Kisangani | | 0.52 25.19
COD | Lubumbashi | | -11.66 27.48
COD | Kolwezi | | -10.71 25.47
COD | Uvira | | -3.40 29.14
COD | Beni? | | 0.49 29.47
COD | Butembo | | 0.14 29.29
COD | Bunia | | 1.56 30.25
COD | Ituri | | 1.80 29.80
COD | North Kivu | Nord-Kivu | -0.80 29.00
COD | South Kivu | Sud-Kivu | -3.00 28.30
COD | Kivu
COD | Katanga | | -9.00 27.00
COD | Kasai | | -5.00 21.00
COD | Kananga | | -5.90 22.42
COD | Mbuji-Mayi | | -6.14 23.59
COD | Rutshuru | | -1.19 29.45
COD | Masisi | | -1.40 28.82
COD | Sake? | | -1.57 29.04
COD | Walikale | | -1.42 28.04
COD | Kalehe | | -2.10 28.91
COD | Minova | | -1.71 29.02
COD | Matadi | | -5.84 13.46
COD | Mbandaka | | 0.05 18.26
COD | Kalemie | | -5.95 29.19
COD | Kamanyola | | -2.74 29.00
COD | Kavumu | | -2.31 28.81
COD | Lubero | | -0.16 29.24
COD | Nyiragongo | | -1.52 29.25
COD | Rubaya | | -1.56 28.87
COD | Tshikapa | | -6.42 20.80
COD | Fizi | | -4.30 28.94
COD | Kanyabayonga
COD | Kitchanga | Kitshanga
COD | Gbadolite | | 4.28 21.00
COD | Boma? | | -5.85 13.05
COD | Sange
COD | Nyabibwe
COD | Luhwindja
COD | Bisie
COD | Kiwanja
COG | Pointe-Noire | | -4.78 11.86
COG | Pool region
COG | Ouesso | | 1.61 16.05
COG | Dolisie | | -4.20 12.67
CAF | Bria? | | 6.54 21.99
CAF | Bambari | | 5.77 20.68
CAF | Bangassou | | 4.74 22.82
CAF | Birao | | 10.28 22.79
CAF | Bouar | | 5.93 15.60
CAF | Bossangoa | | 6.49 17.46
CAF | Ndele | | 8.41 20.65
CAF | Berengo
CAF | Kaga-Bandoro | | 6.99 19.19
CAF | Obo | | 5.40 26.49
CMR | Douala | | 4.05 9.70
CMR | Bamenda | | 5.96 10.15
CMR | Buea | | 4.15 9.24
CMR | Maroua | | 10.59 14.32
CMR | Garoua | | 9.30 13.40
CMR | Bakassi | Bakassi peninsula, Bakassi Peninsula | 4.70 8.60
CMR | Kumba | | 4.64 9.45
CMR | Mora? | | 11.05 14.14
CMR | Kousseri | | 12.08 15.03
CMR | Kribi | | 2.94 9.91
CMR | Ngaoundere | | 7.33 13.58
CMR | Fotokol
CMR | Amchide
TCD | Abéché | | 13.83 20.83
TCD | Faya-Largeau | | 17.93 19.10
TCD | Moundou | | 8.57 16.08
TCD | Adré | | 13.47 22.20
TCD | Tibesti | | 21.00 17.50
TCD | Lake Chad | | 13.00 14.00
TCD | Aouzou | | 21.83 17.42
TCD | Kanem | | 14.50 15.50
TCD | Sarh | | 9.14 18.39
TCD | Mao?
TCD | Bol? | | 13.46 14.71
TCD | Zouar
TCD | Kouri Bougoudi
TCD | Farchana | | 13.57 21.78
TCD | Tine?
NER | Agadez | | 16.97 7.99
NER | Zinder | | 13.81 8.99
NER | Maradi | | 13.50 7.10
NER | Diffa | | 13.32 12.61
NER | Tillabéri | | 14.21 1.45
NER | Arlit | | 18.74 7.39
NER | Dosso | | 13.05 3.19
NER | Tahoua | | 14.89 5.27
NER | Dirkou | | 18.97 12.87
NER | Tongo Tongo | | 14.95 1.87
NER | Ouallam | | 14.32 2.09
NER | Gaya? | | 11.88 3.45
NER | Bosso | | 13.70 13.31
NER | Imouraren | | 18.02 7.95
NGA | Kano | | 12.00 8.52
NGA | Kaduna | | 10.53 7.44
NGA | Maiduguri | | 11.85 13.16
NGA | Port Harcourt | | 4.78 7.01
NGA | Ibadan | | 7.38 3.91
NGA | Jos | | 9.93 8.89
NGA | Borno | | 11.50 13.00
NGA | Sokoto | | 13.06 5.24
NGA | Enugu | | 6.44 7.50
NGA | Zamfara | | 12.10 6.20
NGA | Katsina | | 12.99 7.60
NGA | Benue | | 7.30 8.70
NGA | Chibok | | 10.87 12.85
NGA | Niger Delta | | 4.90 6.00
NGA | Biafra
NGA | Plateau State | | 9.20 9.50
NGA | Benin City | | 6.34 5.63
NGA | Warri | | 5.52 5.75
NGA | Yola | | 9.21 12.48
NGA | Damaturu | | 11.75 11.96
NGA | Zaria | | 11.11 7.72
NGA | Baga? | | 13.10 13.82
NGA | Bama | | 11.52 13.69
NGA | Dapchi | | 12.50 11.50
NGA | Onitsha | | 6.15 6.79
NGA | Owerri | | 5.48 7.03
NGA | Bauchi | | 10.31 9.84
NGA | Calabar | | 4.96 8.33
NGA | Bonny? | | 4.45 7.17
NGA | Ogoni | Ogoniland
NGA | Makurdi | | 7.73 8.52
NGA | Kuriga
NGA | Yobe | | 12.30 11.40
NGA | Adamawa | | 9.30 12.40
NGA | Kebbi | | 11.50 4.00
NGA | Lagos State
MLI | Timbuktu | Tombouctou | 16.77 -3.01
MLI | Gao | | 16.27 -0.04
MLI | Kidal | | 18.44 1.41
MLI | Mopti | | 14.48 -4.18
MLI | Ménaka | | 15.92 2.40
MLI | Tessalit | | 20.20 1.01
MLI | Ségou | | 13.43 -6.22
MLI | Sikasso | | 11.32 -5.67
MLI | Kayes | | 14.45 -11.44
MLI | Konna | | 14.95 -3.89
MLI | Sévaré | | 14.53 -4.10
MLI | Tinzaouaten | | 19.95 2.97
MLI | Aguelhok | | 19.46 0.86
MLI | Kati | | 12.74 -8.07
MLI | Bandiagara | | 14.35 -3.61
MLI | Ber?
MLI | Anefis
MLI | Ansongo | | 15.66 0.50
MLI | Moura | | 14.30 -4.80
MLI | Ogossagou
MLI | Farabougou
MLI | Loulo
MLI | Djenne | | 13.91 -4.55
MLI | Azawad | | 19.00 -1.00
MLI | Hombori | | 15.28 -1.70
MLI | Douentza | | 15.00 -2.95
MLI | Diabaly
MLI | Nampala | | 15.28 -5.55
MLI | Boulkessi
MLI | Taoudenni | | 22.67 -3.98
MLI | Nioro
BFA | Bobo-Dioulasso | | 11.18 -4.30
BFA | Djibo? | | 14.10 -1.63
BFA | Dori | | 14.04 -0.03
BFA | Fada N'Gourma | | 12.06 0.36
BFA | Kaya | | 13.09 -1.08
BFA | Ouahigouya | | 13.58 -2.42
BFA | Gorom-Gorom | | 14.44 -0.23
BFA | Kongoussi | | 13.33 -1.53
BFA | Solhan? | | 13.25 0.33
BFA | Barsalogho | | 13.42 -1.06
BFA | Nouna | | 12.73 -3.86
BFA | Arbinda | | 14.23 -0.86
BFA | Sebba? | | 13.44 0.53
BFA | Inata? | | 14.36 -1.16
BFA | Po?
SEN | Casamance | | 12.90 -15.50
SEN | Ziguinchor | | 12.57 -16.27
SEN | Saint-Louis? | | 16.02 -16.49
SEN | Thiès | | 14.79 -16.93
SEN | Touba | | 14.85 -15.88
SEN | Kolda | | 12.89 -14.94
SEN | Ouakam
GIN | Nzérékoré | | 7.76 -8.82
GIN | Kankan | | 10.39 -9.31
GIN | Simandou
GIN | Labe | | 11.32 -12.28
GIN | Kindia | | 10.06 -12.87
GIN | Boke | | 10.93 -14.29
GIN | Kamsar
GIN | Gueckedou | | 8.57 -10.13
SLE | Bo?
SLE | Kenema | | 7.88 -11.19
SLE | Makeni | | 8.89 -12.04
SLE | Kono?
SLE | Yenga
LBR | Buchanan? | | 5.88 -10.05
LBR | Gbarnga | | 7.00 -9.47
LBR | Lofa
LBR | Nimba
CIV | Bouaké | | 7.69 -5.03
CIV | Korhogo | | 9.46 -5.63
CIV | San Pedro? | | 4.75 -6.64
CIV | Man?
CIV | Daloa | | 6.88 -6.45
CIV | Grand-Bassam | | 5.21 -3.74
CIV | Kafolo
CIV | Bouna | | 9.27 -3.00
CIV | Odienne | | 9.51 -7.56
GHA | Kumasi | | 6.69 -1.62
GHA | Tamale? | | 9.40 -0.84
GHA | Takoradi | | 4.90 -1.76
GHA | Tema | | 5.67 -0.02
GHA | Bawku | | 11.06 -0.24
TGO | Kara? | | 9.55 1.19
TGO | Dapaong | | 10.86 0.21
TGO | Sokode | | 8.98 1.13
TGO | Kpendjal
BEN | Parakou | | 9.34 2.63
BEN | Kandi | | 11.13 2.94
BEN | Seme
BEN | Natitingou | | 10.30 1.38
BEN | Malanville | | 11.87 3.38
BEN | Pendjari
BEN | Porga
BEN | Ouidah | | 6.36 2.09
BEN | Abomey | | 7.18 1.99
GAB | Port-Gentil | | -0.72 8.78
GAB | Franceville | | -1.63 13.58
GNQ | Bata? | | 1.86 9.77
GNQ | Mongomo | | 1.63 11.31
GNQ | Bioko
GNQ | Annobon
GNQ | Mbañe | Mbanié | 0.81 9.37
AGO | Cabinda | | -5.56 12.19
AGO | Huambo | | -12.78 15.74
AGO | Lobito | | -12.36 13.54
AGO | Benguela | | -12.58 13.41
AGO | Kuito
AGO | Lubango | | -14.92 13.49
AGO | Cuito Cuanavale
AGO | Soyo
AGO | Namibe | | -15.20 12.15
AGO | Malanje | | -9.54 16.34
AGO | Uige | | -7.61 15.06
ZMB | Ndola | | -12.96 28.64
ZMB | Kitwe | | -12.80 28.21
ZMB | Livingstone? | | -17.84 25.85
ZMB | Copperbelt
ZMB | Chipata | | -13.63 32.65
ZMB | Solwezi | | -12.17 26.39
ZWE | Bulawayo | | -20.15 28.58
ZWE | Mutare | | -18.97 32.67
ZWE | Marange
ZWE | Matabeleland
ZWE | Victoria Falls | | -17.93 25.83
ZWE | Gweru | | -19.45 29.82
ZWE | Hwange | | -18.36 26.50
ZWE | Kariba | | -16.52 28.80
MOZ | Cabo Delgado | | -12.30 39.50
MOZ | Pemba?
MOZ | Palma?
MOZ | Mocímboa da Praia
MOZ | Beira | | -19.84 34.84
MOZ | Nampula | | -15.12 39.27
MOZ | Nacala | | -14.56 40.69
MOZ | Tete? | | -16.16 33.59
MOZ | Afungi
MOZ | Quelimane | | -17.88 36.89
MOZ | Sofala
MOZ | Gorongosa
MOZ | Macomia
MOZ | Ancuabe
MOZ | Mueda
MOZ | Ressano Garcia | | -25.44 32.00
MOZ | Inhambane | | -23.86 35.38
MOZ | Montepuez | | -13.13 39.00
MWI | Blantyre | | -15.78 35.01
MWI | Mzuzu | | -11.47 34.02
MWI | Zomba | | -15.39 35.32
ZAF | Johannesburg | | -26.20 28.04
ZAF | Durban | | -29.86 31.03
ZAF | Soweto | | -26.27 27.86
ZAF | Simon's Town
ZAF | Sharpeville
ZAF | Port Elizabeth | Gqeberha | -33.96 25.61
ZAF | KwaZulu-Natal
ZAF | Marikana
ZAF | Bloemfontein | | -29.12 26.21
ZAF | Richards Bay | | -28.78 32.04
ZAF | Waterkloof
ZAF | Saldanha | | -33.01 17.94
ZAF | Robben Island
ZAF | Gauteng
ZAF | Western Cape
ZAF | Transkei
ZAF | East London? | | -33.02 27.91
ZAF | Stellenbosch | | -33.93 18.87
NAM | Walvis Bay | | -22.96 14.51
NAM | Caprivi
NAM | Swakopmund | | -22.68 14.53
NAM | Caprivi Strip
NAM | Oranjemund | | -28.55 16.43
NAM | Kasikili
NAM | Sedudu
BWA | Francistown | | -21.17 27.51
BWA | Maun | | -19.98 23.42
BWA | Kasane | | -17.80 25.16
MDG | Toamasina | Tamatave | -18.15 49.40
MDG | Antsiranana | | -12.32 49.29
MDG | Mahajanga | | -15.72 46.32
MDG | Scattered Islands | Glorioso Islands
MDG | Juan de Nova
MUS | Agalega | | -10.40 56.60
MUS | Rodrigues?
MUS | Chagos | Chagos Islands, Chagos archipelago, Chagos Archipelago | -6.30 72.00
IOT | Diego Garcia | | -7.31 72.41
COM | Anjouan
COM | Grande Comore
COM | Moheli
SYC | Assumption Island
SYC | Mahé
TUR | Istanbul | | 41.01 28.95
TUR | Izmir | | 38.41 27.14
TUR | Diyarbakır | | 37.91 40.22
TUR | Adana | | 36.99 35.33
TUR | Incirlik | | 37.00 35.43
TUR | Gaziantep | | 37.06 37.38
TUR | Hatay | | 36.40 36.20
TUR | Antakya | | 36.21 36.16
TUR | Antalya | | 36.91 30.70
TUR | Şırnak | | 37.51 42.45
TUR | Hakkari | | 37.57 43.74
TUR | Van? | | 38.49 43.38
TUR | Mardin | | 37.31 40.74
TUR | Şanlıurfa | | 37.17 38.79
TUR | Akkuyu | | 36.14 33.54
TUR | Bursa | | 40.20 29.06
TUR | Kars | | 40.60 43.09
TUR | Konya | | 37.87 32.48
TUR | Cizre | | 37.33 42.18
TUR | Bosphorus | Bosporus | 41.12 29.07
TUR | Dardanelles | | 40.20 26.40
TUR | Kayseri | | 38.73 35.49
TUR | Kürecik | | 38.34 37.74
TUR | Ceyhan | | 37.02 35.82
TUR | Trabzon | | 41.01 39.73
TUR | Samsun | | 41.28 36.34
TUR | Suruc | | 36.98 38.43
TUR | Reyhanli | | 36.27 36.57
TUR | Kilis | | 36.72 37.12
TUR | Tunceli | | 39.10 39.54
TUR | Elazig | | 38.67 39.22
TUR | Batman? | | 37.89 41.13
TUR | Imrali | | 40.54 28.53
TUR | Edirne | | 41.68 26.56
TUR | Silopi | | 37.24 42.46
GRC | Thessaloniki | Salonika | 40.64 22.93
GRC | Piraeus | | 37.94 23.65
GRC | Crete | | 35.20 24.80
GRC | Souda Bay | | 35.49 24.12
GRC | Rhodes? | | 36.20 28.00
GRC | Lesbos | Lesvos | 39.20 26.30
GRC | Samos | | 37.75 26.80
GRC | Kastellorizo | Castellorizo | 36.15 29.59
GRC | Alexandroupoli | | 40.85 25.88
GRC | Evros | | 41.10 26.20
GRC | Imia | | 37.05 27.15
GRC | Corfu | | 39.62 19.92
GRC | Larissa | | 39.64 22.42
GRC | Kos? | | 36.85 27.20
GRC | Chios | | 38.37 26.14
GRC | Patras | | 38.25 21.73
GRC | Gavdos | | 34.84 24.08
GRC | Lemnos | | 39.90 25.20
GRC | Lavrio | | 37.71 24.06
GRC | Astypalaia | | 36.55 26.35
GRC | Idomeni | | 41.12 22.51
GRC | Delphi | | 38.48 22.49
CYP | Limassol | | 34.68 33.04
CYP | Larnaca | | 34.92 33.62
CYP | Famagusta | | 35.12 33.94
CYP | Kyrenia | | 35.34 33.32
CYP | Varosha | | 35.10 33.96
CYP | Akrotiri | | 34.59 32.98
CYP | Dhekelia | | 34.99 33.74
CYP | Paphos | | 34.78 32.42
CYP | Northern Cyprus | northern Cyprus | 35.30 33.60
CYP | Pyla | | 35.00 33.69
CYP | Karpas | | 35.50 34.30
ALB | Durres | | 41.32 19.45
ALB | Vlore | | 40.47 19.48
ALB | Shkoder | | 42.07 19.51
ALB | Tropoja
ALB | Kukes | | 42.08 20.42
ALB | Gjader
ALB | Shengjin
ALB | Saranda
BGR | Burgas | | 42.51 27.47
BGR | Varna | | 43.22 27.92
BGR | Plovdiv | | 42.15 24.75
BGR | Kozloduy | | 43.78 23.72
BGR | Belene | | 43.65 25.13
BGR | Ruse? | | 43.85 25.95
BGR | Stara Zagora | | 42.43 25.64
ROU | Constanța | | 44.18 28.63
ROU | Timișoara | | 45.75 21.23
ROU | Cluj | Cluj-Napoca | 46.77 23.60
ROU | Deveselu | | 44.07 24.38
ROU | Galati | | 45.44 28.05
ROU | Iași | | 47.17 27.60
ROU | Braila | | 45.27 27.97
ROU | Tulcea | | 45.18 28.81
ROU | Mihail Kogalniceanu
ROU | Brasov | | 45.65 25.61
ROU | Cincu | | 45.92 24.80
ROU | Transylvania
ROU | Sulina | | 45.16 29.65
ROU | Plauru
HUN | Debrecen | | 47.53 21.62
HUN | Szeged | | 46.25 20.15
HUN | Gyor | | 47.68 17.64
HUN | Pecs | | 46.07 18.23
HUN | Szolnok | | 47.18 20.20
HUN | Zahony | | 48.41 22.18
SVK | Košice | | 48.71 21.26
SVK | Presov | | 49.00 21.23
SVK | Sliac
SVK | Zvolen | | 48.57 19.15
CZE | Brno | | 49.20 16.61
CZE | Ostrava | | 49.83 18.28
CZE | Vrbětice
CZE | Plzen
CZE | Dukovany
CZE | Temelin
CZE | Brdy
CZE | Karlovy Vary | | 50.23 12.87
CZE | Kunovice | | 49.04 17.47
POL | Gdańsk | | 54.35 18.65
POL | Kraków | | 50.06 19.94
POL | Łódź | | 51.77 19.47
POL | Wrocław | | 51.10 17.03
POL | Poznań | | 52.41 16.93
POL | Rzeszów | | 50.04 22.00
POL | Redzikowo | | 54.48 17.10
POL | Przewodów | | 50.47 23.93
POL | Szczecin | | 53.43 14.55
POL | Lublin | | 51.25 22.57
POL | Białystok | | 53.13 23.16
POL | Gdynia | | 54.52 18.53
POL | Suwałki Gap | | 54.10 22.90
POL | Kuźnica | | 53.51 23.65
POL | Medyka | | 49.81 22.92
POL | Przemyśl | | 49.78 22.77
POL | Świnoujście | | 53.91 14.25
POL | Bydgoszcz | | 53.12 18.01
POL | Katowice | | 50.26 19.03
POL | Powidz | | 52.41 17.92
POL | Orzysz | | 53.81 21.95
POL | Usnarz Gorny | | 53.27 23.75
POL | Zamosc | | 50.72 23.25
POL | Dorohusk | | 51.15 23.80
POL | Oswiecim | | 50.03 19.21
POL | Auschwitz | | 50.03 19.20
POL | Wyryki
POL | Siemiatycze | | 52.43 22.86
POL | Terespol | | 52.08 23.62
POL | Torun | | 53.01 18.60
LTU | Klaipėda | | 55.71 21.14
LTU | Kaunas | | 54.90 23.91
LTU | Šiauliai | | 55.93 23.32
LTU | Rukla
LTU | Alytus | | 54.40 24.04
LTU | Kybartai | | 54.64 22.76
LTU | Medininkai
LTU | Druskininkai | | 54.02 23.99
LTU | Butinge
LTU | Pabrade | | 54.98 25.76
LVA | Daugavpils | | 55.88 26.53
LVA | Liepāja | | 56.50 21.01
LVA | Ventspils | | 57.39 21.56
LVA | Ādaži | | 57.07 24.34
LVA | Jurmala | | 56.97 23.77
LVA | Rezekne | | 56.51 27.34
LVA | Skrunda | | 56.68 22.02
EST | Narva | | 59.38 28.19
EST | Tartu | | 58.38 26.73
EST | Tapa? | | 59.26 25.96
EST | Ämari
EST | Paldiski | | 59.36 24.05
EST | Parnu | | 58.39 24.50
EST | Vaindloo
EST | Ida-Viru
EST | Voru | | 57.83 27.02
EST | Koidula
EST | Saaremaa
EST | Luhamaa
FIN | Turku | | 60.45 22.27
FIN | Tampere | | 61.50 23.79
FIN | Oulu | | 65.01 25.47
FIN | Rovaniemi | | 66.50 25.72
FIN | Lapland
FIN | Lappeenranta | | 61.06 28.19
FIN | Kotka | | 60.47 26.95
FIN | Vaasa | | 63.10 21.62
FIN | Loviisa
FIN | Hanko | | 59.83 22.95
FIN | Porkkala
FIN | Imatra | | 61.17 28.75
FIN | Raja-Jooseppi
FIN | Vaalimaa
FIN | Porvoo | | 60.39 25.67
FIN | Karelia?
FIN | Hamina | | 60.57 27.20
FIN | Olkiluoto
SWE | Gothenburg
SWE | Malmö | | 55.61 13.00
SWE | Gotland | | 57.50 18.50
SWE | Karlskrona | | 56.16 15.59
SWE | Uppsala | | 59.86 17.64
SWE | Visby | | 57.64 18.30
SWE | Linkoping | | 58.41 15.62
SWE | Kiruna | | 67.86 20.23
SWE | Lulea | | 65.58 22.15
SWE | Muskö
SWE | Vasteras | | 59.62 16.55
SWE | Norrkoping | | 58.59 16.18
NOR | Bergen | | 60.39 5.32
NOR | Trondheim | | 63.43 10.40
NOR | Stavanger | | 58.97 5.73
NOR | Kirkenes | | 69.73 30.05
NOR | Tromsø | | 69.65 18.96
NOR | Bodø | | 67.28 14.41
NOR | Narvik | | 68.44 17.43
NOR | Ørland
NOR | Andøya
NOR | Vardø | | 70.37 31.11
NOR | Storskog
NOR | Finnmark
NOR | Longyearbyen
NOR | Utøya
NOR | Barentsburg
NOR | Halden | | 59.12 11.39
NOR | Kongsberg | | 59.67 9.65
NOR | Hammerfest | | 70.66 23.68
NOR | Banak
DNK | Aarhus
DNK | Bornholm | | 55.13 14.90
DNK | Odense | | 55.40 10.39
DNK | Aalborg | | 57.05 9.92
DNK | Esbjerg | | 55.47 8.45
DNK | Jutland
DNK | Kalundborg | | 55.68 11.09
DNK | Roskilde | | 55.64 12.08
DNK | Skrydstrup
DNK | Billund | | 55.73 9.11
GRL | Pituffik | Thule | 76.53 -68.70
GRL | Kangerlussuaq
GRL | Ilulissat | | 69.22 -51.10
GRL | Sisimiut | | 66.94 -53.67
ISL | Keflavík | | 64.00 -22.56
ISL | Grindavik | | 63.84 -22.44
ISL | Akureyri | | 65.68 -18.09
ISL | Hofdi House
GBR | Belfast | | 54.60 -5.93
GBR | Edinburgh | | 55.95 -3.20
GBR | Glasgow | | 55.87 -4.26
GBR | Manchester? | | 53.48 -2.24
GBR | Liverpool | | 53.41 -2.98
GBR | Birmingham? | | 52.48 -1.90
GBR | Salisbury? | | 51.07 -1.80
GBR | Faslane | | 56.07 -4.82
GBR | Portsmouth? | | 50.80 -1.09
GBR | Plymouth? | | 50.37 -4.14
GBR | Cardiff | | 51.48 -3.18
GBR | Aldermaston | | 51.37 -1.14
GBR | Lakenheath | | 52.42 0.52
GBR | Fairford | | 51.71 -1.78
GBR | Scotland | | 56.80 -4.20
GBR | Wales | | 52.30 -3.70
GBR | Northern Ireland | | 54.60 -6.70
GBR | Londonderry | Derry | 55.00 -7.31
GBR | Omagh | | 54.60 -7.30
GBR | Lockerbie | | 55.12 -3.36
GBR | Gleneagles
GBR | Coulport
GBR | Porton Down | | 51.13 -1.70
GBR | Barrow-in-Furness | | 54.11 -3.23
GBR | Devonport
GBR | Lossiemouth | | 57.72 -3.28
GBR | Coningsby | | 53.11 -0.18
GBR | Dover? | | 51.21 -1.49
GBR | Cornwall
GBR | Carbis Bay
GBR | Heathrow | | 51.47 -0.45
GBR | Manston | | 50.95 -2.27
GBR | Mildenhall
GBR | Menwith Hill
GBR | Oxford | | 51.75 -1.26
GBR | Cambridge? | | 52.20 0.12
GBR | Sunderland | | 54.90 -1.38
GBR | Southport | | 53.65 -3.01
GBR | Clyde
GBR | Sandhurst | | 51.35 -0.79
GBR | Amesbury | | 51.18 -1.78
GBR | Leeds | | 53.80 -1.55
GBR | Bristol | | 51.46 -2.60
IRL | Cork? | | 51.90 -8.47
IRL | Shannon? | | 52.70 -8.86
IRL | Galway
IRL | Limerick?
IRL | Dundalk | | 54.00 -6.42
IRL | Kerry?
IRL | Rosslare | | 52.27 -6.39
IRL | Baldonnel
FRA | Marseille | Marseilles | 43.30 5.38
FRA | Lyon | Lyons | 45.75 4.85
FRA | Nice? | | 43.70 7.27
FRA | Strasbourg | | 48.58 7.75
FRA | Toulouse | | 43.60 1.44
FRA | Calais | | 50.95 1.86
FRA | Brest? | | 48.39 -4.49
FRA | Toulon | | 43.12 5.93
FRA | Le Havre | | 49.49 0.11
FRA | Bordeaux | | 44.84 -0.58
FRA | Corsica | | 42.00 9.00
FRA | Versailles | | 48.80 2.13
FRA | Cannes | | 43.55 7.01
FRA | Biarritz | | 43.48 -1.56
FRA | Evian
FRA | Rambouillet | | 48.64 1.83
FRA | Dunkirk
FRA | Saint-Nazaire | | 47.28 -2.21
FRA | Nantes | | 47.22 -1.55
FRA | Lille | | 50.63 3.06
FRA | Rennes | | 48.11 -1.67
FRA | Montpellier | | 43.61 3.88
FRA | Grenoble | | 45.18 5.71
FRA | Deauville | | 49.36 0.07
FRA | Istres | | 43.51 4.99
FRA | Ile Longue
FRA | Villacoublay
FRA | Flamanville | | 49.53 -1.87
FRA | Fessenheim | | 47.92 7.53
FRA | La Hague
FRA | Verdun | | 49.16 5.38
FRA | Bataclan
FRA | Charlie Hebdo?
FRA | Ajaccio | | 41.92 8.74
FRA | Cherbourg
FRA | Rouen | | 49.44 1.10
FRA | Dijon | | 47.32 5.02
FRA | Arromanches
FRA | Normandy | | 49.10 0.20
FRA | Orly | | 48.75 2.39
FRA | Mulhouse | | 47.75 7.33
FRA | Évry | | 48.63 2.44
BEL | Antwerp
BEL | Ghent
BEL | Zeebrugge | | 51.33 3.18
BEL | Liège | | 50.63 5.57
BEL | Kleine Brogel
BEL | Bruges
BEL | Mons? | | 50.45 3.95
BEL | Molenbeek
BEL | Zaventem | | 50.88 4.47
BEL | Florennes | | 50.25 4.61
BEL | Leuven | | 50.88 4.70
BEL | Doel
NLD | Rotterdam | | 51.92 4.48
NLD | Eindhoven | | 51.44 5.48
NLD | Volkel | | 51.64 5.65
NLD | Amsterdam Schiphol
NLD | Schiphol
NLD | Utrecht | | 52.09 5.12
NLD | Maastricht | | 50.85 5.69
NLD | Groningen | | 53.22 6.57
NLD | Noordwijk
NLD | Den Helder | | 52.96 4.76
NLD | Camp Zeist
NLD | Vlissingen | | 51.44 3.57
NLD | Veldhoven | | 51.42 5.40
NLD | Scheveningen | | 52.10 4.28
LUX | Schengen | | 49.47 6.36
LUX | Kirchberg | | 49.62 6.15
DEU | Munich | | 48.14 11.58
DEU | Hamburg | | 53.55 9.99
DEU | Frankfurt
DEU | Cologne
DEU | Stuttgart | | 48.78 9.18
DEU | Dresden | | 51.05 13.74
DEU | Leipzig | | 51.34 12.37
DEU | Ramstein | Ramstein air base, Ramstein Air Base | 49.44 7.60
DEU | Grafenwoehr | Grafenwöhr | 49.72 11.91
DEU | Rostock | | 54.09 12.14
DEU | Bremen | | 53.08 8.81
DEU | Düsseldorf | | 51.22 6.78
DEU | Buechel | Büchel | 50.17 7.08
DEU | Potsdam? | | 52.40 13.07
DEU | Solingen | | 51.17 7.08
DEU | Hanau
DEU | Karlsruhe | | 49.01 8.40
DEU | Essen? | | 51.46 7.01
DEU | Dortmund | | 51.51 7.47
DEU | Kiel | | 54.32 10.13
DEU | Wiesbaden | | 50.08 8.25
DEU | Heiligendamm
DEU | Elmau
DEU | Wilhelmshaven | | 53.53 8.11
DEU | Hannover | Hanover | 52.37 9.73
DEU | Nuremberg
DEU | Magdeburg | | 52.13 11.63
DEU | Mannheim | | 49.49 8.47
DEU | Aschaffenburg | | 49.98 9.15
DEU | Greifswald | | 54.09 13.39
DEU | Lubmin | | 54.14 13.62
DEU | Ruegen | Rügen
DEU | Brunsbüttel | | 53.90 9.10
DEU | Schwedt
DEU | Unterluess
DEU | Kassel | | 51.32 9.50
DEU | Gorleben
DEU | Landstuhl | | 49.41 7.57
DEU | Halle? | | 52.06 8.36
DEU | Chemnitz | | 50.84 12.93
DEU | Saxony
DEU | Bavaria
DEU | Brandenburg
DEU | Thuringia
DEU | Lingen | | 52.52 7.32
DEU | Spangdahlem
DEU | Neuhardenberg | | 52.60 14.24
DEU | Mainz | | 49.98 8.28
DEU | Jena | | 50.93 11.59
DEU | Erfurt | | 50.98 11.03
CHE | Geneva
CHE | Zürich | | 47.37 8.55
CHE | Basel | | 47.56 7.57
CHE | Lausanne | | 46.52 6.63
CHE | Davos | | 46.80 9.84
CHE | Lugano | | 46.01 8.96
CHE | Buergenstock | Bürgenstock
CHE | Montreux | | 46.43 6.91
CHE | Locarno | | 46.17 8.80
CHE | Spiez | | 46.68 7.69
CHE | St. Gallen
CHE | Crans-Montana
AUT | Salzburg | | 47.80 13.04
AUT | Graz | | 47.07 15.45
AUT | Innsbruck | | 47.26 11.39
AUT | Linz | | 48.31 14.29
AUT | Baumgarten
AUT | Alpbach | | 47.40 11.94
AUT | Laxenburg | | 48.07 16.36
AUT | Traiskirchen | | 48.01 16.29
AUT | Spielfeld | | 46.71 15.64
ITA | Milan | | 45.46 9.19
ITA | Naples | | 40.85 14.27
ITA | Turin | | 45.07 7.69
ITA | Sicily | | 37.50 14.00
ITA | Lampedusa | | 35.51 12.60
ITA | Sigonella
ITA | Aviano | | 46.07 12.59
ITA | Genoa | | 44.40 8.94
ITA | Venice | | 45.44 12.33
ITA | Bologna | | 44.49 11.34
ITA | Palermo | | 38.13 13.34
ITA | Trieste | | 45.65 13.78
ITA | Bari | | 41.12 16.87
ITA | Vicenza | | 45.55 11.55
ITA | Florence? | | 43.78 11.25
ITA | Sardinia | | 40.00 9.00
ITA | L'Aquila | | 42.35 13.40
ITA | Ravenna | | 44.41 12.20
ITA | Taranto | | 40.46 17.25
ITA | Catania | | 37.49 15.07
ITA | Livorno | | 43.54 10.33
ITA | Augusta? | | 37.24 15.22
ITA | Ghedi | | 45.40 10.28
ITA | Camp Darby
ITA | Como? | | 45.81 9.08
ITA | Verona | | 45.43 10.98
ITA | Crotone | | 39.08 17.13
ITA | Pratica di Mare
ITA | Ancona | | 43.59 13.50
ITA | Brindisi | | 40.63 17.94
ITA | Pisa | | 43.71 10.40
ITA | Capri? | | 40.55 14.24
ITA | San Remo | Sanremo | 43.82 7.78
ITA | Borgo Egnazia
ITA | Cagliari | | 39.23 9.12
ITA | Ispra | | 45.81 8.61
ESP | Barcelona | | 41.39 2.16
ESP | Catalonia | Catalunya | 41.80 1.50
ESP | Seville
ESP | Valencia? | | 39.47 -0.38
ESP | Ceuta | | 35.89 -5.32
ESP | Melilla | | 35.29 -2.94
ESP | Rota? | | 36.63 -6.36
ESP | Bilbao | | 43.26 -2.93
ESP | Canary Islands | Canaries | 28.10 -15.40
ESP | Basque Country | | 43.00 -2.60
ESP | Málaga | | 36.72 -4.42
ESP | Granada? | | 37.19 -3.61
ESP | Morón?
ESP | Cartagena? | | 37.61 -0.99
ESP | Torrejón
ESP | Zaragoza | Saragossa | 41.66 -0.88
ESP | Galicia?
ESP | Algeciras | | 36.13 -5.45
ESP | Almeria | | 36.84 -2.46
ESP | Fuerteventura
ESP | Lanzarote
ESP | Tenerife
ESP | El Hierro
ESP | Santander | | 43.46 -3.80
ESP | San Sebastian?
ESP | Guernica
ESP | Ibiza | | 38.91 1.43
ESP | Majorca | Mallorca
ESP | Vigo | | 42.23 -8.72
ESP | A Coruna | | 43.37 -8.40
ESP | Andalusia
ESP | Perejil | Perejil Island
ESP | Balearic Islands
ESP | Ferrol | | 43.48 -8.23
ESP | Alicante | | 38.35 -0.48
ESP | Murcia | | 37.99 -1.13
ESP | La Linea
PRT | Porto? | | 41.15 -8.61
PRT | Azores | Lajes | 38.70 -27.20
PRT | Madeira
PRT | Faro? | | 37.02 -7.93
PRT | Sines | | 37.96 -8.87
PRT | Coimbra | | 40.21 -8.42
PRT | Oeiras | | 38.69 -9.31
PRT | Beja? | | 38.02 -7.86
MLT | Marsaxlokk | | 35.84 14.54
MLT | Gozo
MLT | Sliema | | 35.91 14.50
HRV | Vukovar | | 45.35 19.00
HRV | Split? | | 43.51 16.44
HRV | Dubrovnik | | 42.64 18.11
HRV | Krajina | | 44.40 16.00
HRV | Knin | | 44.04 16.20
HRV | Rijeka | | 45.33 14.44
HRV | Zadar | | 44.12 15.23
HRV | Osijek | | 45.55 18.69
HRV | Slavonia | Eastern Slavonia, eastern Slavonia | 45.40 18.00
HRV | Istria | | 45.20 13.90
HRV | Krk | | 45.03 14.58
HRV | Sisak | | 45.47 16.38
HRV | Pula | | 44.87 13.85
HRV | Jasenovac | | 45.27 16.91
HRV | Prevlaka | | 42.40 18.52
HRV | Dalmatia | | 43.50 16.50
HRV | Karlovac | | 45.49 15.55
HRV | Okucani | | 45.26 17.20
HRV | Peljesac
BIH | Srebrenica | | 44.11 19.30
BIH | Banja Luka | | 44.78 17.19
BIH | Mostar | | 43.34 17.81
BIH | Tuzla | | 44.54 18.67
BIH | Bihać | | 44.82 15.87
BIH | Goražde | | 43.67 18.98
BIH | Žepa | | 43.95 19.13
BIH | Brčko | | 44.87 18.81
BIH | Pale? | | 43.82 18.57
BIH | Bijeljina | | 44.76 19.21
BIH | Prijedor | | 44.98 16.71
BIH | Višegrad | | 43.78 19.29
BIH | Zenica | | 44.20 17.90
BIH | Foča | | 43.51 18.78
BIH | Travnik | | 44.23 17.67
BIH | Vitez | | 44.15 17.79
BIH | Doboj | | 44.73 18.09
BIH | Zvornik | | 44.39 19.10
BIH | Neum | | 42.92 17.62
BIH | Omarska | | 44.89 16.90
BIH | Trnopolje | | 44.94 16.83
BIH | Butmir
BIH | Jajce | | 44.34 17.27
BIH | Velika Kladusa | | 45.18 15.81
BIH | Herzegovina | | 43.30 17.90
BIH | Ahmici | | 44.14 17.84
BIH | Vlasenica | | 44.18 18.94
BIH | Bratunac | | 44.18 19.33
BIH | Trebinje | | 42.71 18.34
SVN | Koper | | 45.55 13.73
SVN | Maribor | | 46.55 15.65
SVN | Piran | | 45.53 13.57
SVN | Brdo
SVN | Krsko | | 45.96 15.49
SVN | Bled | | 46.37 14.11
SRB | Novi Sad | | 45.25 19.84
SRB | Niš | | 43.32 21.90
SRB | Preševo | | 42.31 21.65
SRB | Vojvodina | | 45.40 19.90
SRB | Sandzak | | 43.10 20.20
SRB | Kragujevac | | 44.02 20.92
SRB | Bujanovac | | 42.46 21.77
SRB | Subotica | | 46.10 19.67
SRB | Pancevo | | 44.87 20.64
SRB | Bor? | | 44.07 22.10
SRB | Raska
SRB | Novi Pazar | | 43.14 20.51
SRB | Kopaonik
SRB | Smederevo | | 44.66 20.93
SRB | Jadar | | 44.55 19.30
SRB | Loznica | | 44.53 19.22
SRB | Merdare | | 42.97 21.26
SRB | Medvedja
XKX | Mitrovica | Kosovska Mitrovica | 42.89 20.87
XKX | Prizren | | 42.21 20.74
XKX | Peja | Peć | 42.66 20.29
XKX | Gjakova | Djakovica, Đakovica | 42.38 20.43
XKX | Račak | | 42.43 21.02
XKX | Zvečan | | 42.91 20.84
XKX | Leposavić | | 43.10 20.80
XKX | Zubin Potok | | 42.91 20.69
XKX | Banjska | | 42.98 20.79
XKX | Camp Bondsteel | | 42.36 21.25
XKX | Jarinje | | 43.23 20.69
XKX | Brnjak | | 42.99 20.58
XKX | Drenica | | 42.70 20.75
XKX | Gracanica | | 42.60 21.19
XKX | Decani | | 42.54 20.29
XKX | Ferizaj | | 42.37 21.16
XKX | Gnjilane | Gjilan | 42.46 21.47
XKX | Gazivode | | 42.93 20.66
XKX | Prekaz | | 42.78 20.82
XKX | Ibar
XKX | Orahovac | | 42.40 20.65
MNE | Bar?
MNE | Tivat | | 42.44 18.69
MNE | Cetinje | | 42.39 18.91
MNE | Budva | | 42.29 18.84
MNE | Kotor | | 42.42 18.77
MNE | Ulcinj | | 41.93 19.22
MNE | Niksic | | 42.77 18.94
MKD | Tetovo | | 42.01 20.97
MKD | Kumanovo | | 42.13 21.71
MKD | Ohrid | | 41.12 20.80
MKD | Bitola | | 41.03 21.33
MKD | Gostivar | | 41.80 20.91
MKD | Prespa
MKD | Blace
MKD | Krivolak
MKD | Struga | | 41.18 20.68
MKD | Prilep | | 41.35 21.56
MKD | Gevgelija | | 41.14 22.50
AFG | Kandahar | | 31.61 65.71
AFG | Herat | | 34.35 62.20
AFG | Mazar-i-Sharif | Mazar-e-Sharif | 36.71 67.11
AFG | Jalalabad? | | 34.43 70.45
AFG | Kunduz | | 36.73 68.86
AFG | Bagram | | 34.95 69.27
AFG | Ghazni | | 33.55 68.42
AFG | Lashkar Gah | | 31.59 64.37
AFG | Helmand | | 31.00 64.00
AFG | Khost | | 33.34 69.92
AFG | Nangarhar | | 34.30 70.40
AFG | Kunar | | 34.90 71.10
AFG | Paktika | | 32.50 68.80
AFG | Paktia | | 33.60 69.40
AFG | Panjshir | | 35.40 69.80
AFG | Badakhshan | | 36.80 71.00
AFG | Tora Bora | | 34.12 70.22
AFG | Torkham | | 34.12 71.09
AFG | Spin Boldak | | 31.01 66.40
AFG | Bamiyan | Bamyan | 34.82 67.83
AFG | Zaranj | | 30.96 61.86
AFG | Farah? | | 32.37 62.12
AFG | Taloqan | | 36.74 69.53
AFG | Balkh | | 36.76 66.90
AFG | Wakhan | | 37.00 73.00
AFG | Faizabad | | 36.82 66.46
AFG | Nimroz | | 31.00 62.50
AFG | Gardez | | 33.60 69.23
AFG | Logar | | 34.00 69.20
AFG | Wardak | | 34.40 68.40
AFG | Parwan | | 35.00 68.90
AFG | Kapisa | | 34.90 69.60
AFG | Laghman | | 34.70 70.20
AFG | Zabul | | 32.20 67.20
AFG | Uruzgan | | 32.90 66.00
AFG | Musa Qala | | 32.36 64.78
AFG | Marjah | | 31.53 64.12
AFG | Sangin | | 32.07 64.84
AFG | Hairatan | | 37.22 67.43
AFG | Islam Qala | | 34.66 61.07
AFG | Camp Bastion | | 31.86 64.22
AFG | Dasht-e-Leili
AFG | Shindand | | 33.30 62.15
AFG | Achin | | 34.12 70.70
AFG | Baghlan | | 36.13 68.71
AFG | Pul-e-Khumri | | 35.94 68.72
AFG | Salang | | 35.31 69.03
AFG | Charikar | | 35.01 69.17
PAK | Karachi | | 24.86 67.01
PAK | Lahore | | 31.56 74.35
PAK | Peshawar | | 34.01 71.58
PAK | Quetta | | 30.18 67.00
PAK | Rawalpindi | | 33.60 73.05
PAK | Balochistan | Baluchistan | 28.50 66.00
PAK | Khyber Pakhtunkhwa | North-West Frontier Province, North West Frontier Province | 34.50 72.00
PAK | Waziristan | North Waziristan, South Waziristan | 32.50 69.80
PAK | Gwadar | | 25.12 62.33
PAK | Abbottabad | | 34.15 73.21
PAK | Muzaffarabad | | 34.37 73.47
PAK | Gilgit | | 35.92 74.31
PAK | Gilgit-Baltistan | | 35.80 74.50
PAK | Swat? | | 34.78 72.36
PAK | Faisalabad | | 31.42 73.09
PAK | Multan | | 30.20 71.48
PAK | Sialkot | | 32.49 74.53
PAK | Bahawalpur | | 29.40 71.68
PAK | Muridke | | 31.80 74.26
PAK | Chaman | | 30.92 66.45
PAK | Kahuta | | 33.59 73.39
PAK | Azad Kashmir | Azad Jammu and Kashmir, Pakistan-administered Kashmir | 34.00 73.80
PAK | Skardu | | 35.30 75.63
PAK | Sargodha | | 32.09 72.67
PAK | Sindh | | 26.00 68.50
PAK | Balakot | | 34.55 73.35
PAK | Dera Ismail Khan | | 31.83 70.90
PAK | Bannu | | 32.99 70.60
PAK | Kurram | | 33.80 70.10
PAK | Parachinar | | 33.90 70.10
PAK | Bajaur | | 34.75 71.50
PAK | Khuzdar | | 27.81 66.61
PAK | Turbat | | 26.00 63.05
PAK | Miranshah | | 33.00 70.07
PAK | Mohmand | | 34.50 71.30
PAK | Khyber Pass | | 34.10 71.15
PAK | Rahim Yar Khan | | 28.42 70.30
PAK | Nur Khan air base | Nur Khan | 33.62 73.10
PAK | Chagai | | 28.90 64.90
PAK | Sukkur | | 27.70 68.86
PAK | Gujranwala | | 32.16 74.19
PAK | Kohat | | 33.58 71.45
PAK | Mianwali | | 32.58 71.53
PAK | Kotli | | 33.52 73.90
PAK | Jaffar Express
PAK | Mastung | | 29.80 66.85
PAK | Landi Kotal | | 34.10 71.14
PAK | Kashmore
PAK | Wagah | | 31.60 74.57
PAK | Hafizabad | | 32.07 73.69
PAK | Panjgur | | 26.97 64.09
PAK | Angoor Ada | | 32.52 69.30
IND | Mumbai | Bombay | 19.07 72.88
IND | Kolkata | Calcutta | 22.56 88.36
IND | Chennai | Madras | 13.09 80.28
IND | Bangalore | Bengaluru | 12.97 77.59
IND | Srinagar | | 34.09 74.81
IND | Jammu | | 32.74 74.87
IND | Kashmir? | Jammu and Kashmir, Indian-administered Kashmir, Indian Kashmir | 34.00 75.50
IND | Ladakh | | 34.30 77.50
IND | Leh | | 34.17 77.58
IND | Kargil | | 34.56 76.13
IND | Siachen | Siachen glacier, Siachen Glacier | 35.40 77.10
IND | Galwan Valley | Galwan | 34.70 78.20
IND | Depsang | | 35.30 78.00
IND | Demchok | | 32.70 79.45
IND | Pangong Tso | Pangong | 33.75 78.60
IND | Arunachal Pradesh | | 28.00 94.50
IND | Tawang | | 27.57 91.92
IND | Assam | | 26.20 92.90
IND | Manipur | | 24.70 93.90
IND | Nagaland | | 26.10 94.50
IND | Mizoram | | 23.30 92.80
IND | Tripura | | 23.80 91.70
IND | Meghalaya | | 25.50 91.30
IND | Sikkim | | 27.50 88.50
IND | Punjab? | | 31.00 75.50
IND | Amritsar | | 31.62 74.88
IND | Pathankot | | 32.27 75.65
IND | Uri? | | 34.08 74.05
IND | Pulwama | | 33.87 74.90
IND | Pahalgam | | 34.01 75.32
IND | Poonch | | 33.77 74.09
IND | Rajouri | | 33.38 74.31
IND | Gujarat | | 22.70 71.50
IND | Rajasthan | | 26.60 73.80
IND | Pokhran | | 26.92 71.92
IND | Ayodhya | | 26.80 82.20
IND | Hyderabad? | | 17.38 78.46
IND | Visakhapatnam | | 17.68 83.20
IND | Andaman and Nicobar Islands | Andaman Islands, Nicobar Islands, Andamans | 11.70 92.70
IND | Goa | | 15.40 74.00
IND | Kerala | | 10.50 76.30
IND | Tamil Nadu | | 11.00 78.40
IND | Chandigarh | | 30.74 76.79
IND | Uttar Pradesh | | 27.00 80.80
IND | Bihar | | 25.80 85.70
IND | Odisha | Orissa | 20.50 84.40
IND | Chhattisgarh | | 21.30 82.00
IND | Balasore | | 21.49 86.93
IND | Sriharikota | | 13.72 80.23
IND | Lucknow | | 26.84 80.92
IND | Ahmedabad | | 23.03 72.59
IND | Pune | | 18.52 73.86
IND | Ambala | | 30.36 76.80
IND | Imphal | | 24.81 93.94
IND | Guwahati | | 26.18 91.75
IND | Siliguri | | 26.71 88.43
IND | Siliguri corridor | | 26.60 88.40
IND | Kupwara | | 34.03 74.26
IND | Baramulla | | 34.20 74.36
IND | Anantnag | | 33.73 75.15
IND | Kalapani | | 30.21 80.98
IND | Lipulekh | Lipulekh Pass | 30.23 81.03
IND | Limpiyadhura | | 30.40 80.60
IND | Attari | | 31.60 74.61
IND | Agra | | 27.18 78.02
IND | Bhopal | | 23.25 77.40
IND | Kanyakumari
IND | Jaisalmer | | 26.92 70.90
IND | Bhuj | | 23.25 69.67
IND | Kudankulam | | 8.17 77.71
IND | Jamnagar | | 22.47 70.07
IND | Mundra | | 22.84 69.72
IND | Doda | | 33.15 75.55
IND | Reasi
IND | Udhampur | | 32.92 75.14
IND | Adampur | | 31.43 75.71
IND | Hanle | | 32.78 78.97
IND | Nathu La | | 27.39 88.83
IND | Asafila
IND | Shimla | Simla | 31.10 77.17
IND | Darjeeling | | 27.04 88.26
IND | Gorkhaland
IND | Kokrajhar | | 26.40 90.27
IND | Gogra
IND | Daulat Beg Oldi | | 35.39 77.93
IND | West Bengal | | 23.80 87.90
IND | Andhra Pradesh | | 15.90 80.20
IND | Karnataka | | 14.70 76.00
IND | Maharashtra | | 19.40 75.70
IND | Jharkhand | | 23.60 85.50
IND | Kochi? | | 9.97 76.28
IND | Vadinar
NPL | Pokhara | | 28.27 83.97
NPL | Lumbini
NPL | Birgunj
NPL | Janakpur | | 26.73 85.93
NPL | Bhaktapur | | 27.67 85.43
NPL | Nepalgunj | | 28.05 81.62
NPL | Rasuwagadhi
NPL | Susta
NPL | Biratnagar | | 26.46 87.27
BTN | Paro? | | 27.43 89.41
BTN | Phuntsholing | | 26.85 89.39
BTN | Gelephu
BTN | Doklam? | | 27.30 88.97
BTN | Jakarlung
BTN | Haa?
BGD | Chittagong | Chattogram | 22.34 91.83
BGD | Cox's Bazar | | 21.44 92.01
BGD | Teknaf | | 20.86 92.30
BGD | Sylhet | | 24.90 91.87
BGD | Bhasan Char
BGD | Bandarban | | 22.20 92.22
BGD | Chittagong Hill Tracts
BGD | Khulna | | 22.81 89.56
BGD | Rajshahi | | 24.37 88.60
BGD | Rangpur | | 25.75 89.25
BGD | Benapole
BGD | Kutupalong
BGD | Ukhia
BGD | Naikhongchhari
BGD | Mongla
BGD | Saint Martin's Island | St Martin's Island, St. Martin's Island
BGD | Rooppur
BGD | Barisal | | 22.70 90.37
BGD | Comilla | | 23.46 91.19
BGD | Gopalganj
LKA | Jaffna | | 9.67 80.01
LKA | Trincomalee | | 8.58 81.23
LKA | Hambantota
LKA | Kandy | | 7.29 80.63
LKA | Batticaloa | | 7.71 81.69
LKA | Kilinochchi | | 9.40 80.40
LKA | Mullaitivu
LKA | Mullivaikkal
LKA | Elephant Pass
LKA | Vavuniya | | 8.75 80.50
LKA | Mannar
LKA | Galle | | 6.05 80.21
LKA | Katchatheevu
LKA | Negombo | | 7.21 79.84
LKA | Killinochchi
LKA | Vanni | Wanni
MDV | Addu | Addu Atoll
MDV | Uthuru Thila Falhu
MDV | Hulhumale | | 4.21 73.54
MDV | Gan?
MMR | Mandalay | | 21.97 96.08
MMR | Rakhine | Arakan | 20.00 93.50
MMR | Sittwe | | 20.15 92.90
MMR | Kyaukphyu | | 19.43 93.54
MMR | Kachin | Kachin State, Kachin state | 26.00 97.50
MMR | Shan | Shan State, Shan state | 21.50 98.00
MMR | Karen? | Karen State, Kayin State, Kayin@17.00,97.80
MMR | Chin State | Chin state | 22.00 93.50
MMR | Sagaing | | 23.50 95.50
MMR | Myitkyina | | 25.38 97.40
MMR | Lashio | | 22.94 97.75
MMR | Laukkai | Laukkaing | 23.69 98.77
MMR | Kokang | | 23.70 98.75
MMR | Myawaddy | | 16.69 98.51
MMR | Muse? | | 23.99 97.90
MMR | Maungdaw | | 20.82 92.37
MMR | Magway | | 20.15 94.93
MMR | Kayah | | 19.20 97.30
MMR | Loikaw | | 19.68 97.21
MMR | Mong La
MMR | Wa State | Wa state | 22.30 99.20
MMR | Tamu | | 24.22 94.31
MMR | Tanintharyi | | 12.50 98.80
MMR | Bago | | 17.34 96.48
MMR | Mrauk U | | 20.60 93.19
MMR | Ann?
MMR | Paletwa | | 21.30 92.85
MMR | Hpakant | | 25.61 96.31
MMR | Mawlamyine | | 16.49 97.63
MMR | Dawei | | 14.08 98.19
MMR | Letpadaung
MMR | Insein | | 16.89 96.10
MMR | Bhamo | | 24.25 97.23
MMR | Buthidaung | | 20.87 92.52
MMR | Coco Islands | | 14.10 93.37
MMR | Kyaukme | | 22.54 97.03
MMR | Hsipaw | | 22.62 97.30
MMR | Mogok | | 22.92 96.51
MMR | Pansang
MMR | KK Park
MMR | Shwe Kokko | | 16.82 98.53
MMR | Kengtung | | 21.29 99.60
MMR | Meiktila | | 20.88 95.86
MMR | Falam | | 22.91 93.68
MMR | Hakha | | 22.64 93.61
MMR | Kale?
MMR | Monywa | | 22.11 95.14
MMR | Ngwe Saung
MMR | Pathein | | 16.78 94.73
MMR | Depayin
THA | Pattani | | 6.87 101.25
THA | Narathiwat | | 6.43 101.82
THA | Yala | | 6.54 101.28
THA | Chiang Mai | | 18.79 98.98
THA | Phuket | | 7.89 98.40
THA | Sisaket | | 15.11 104.33
THA | Surin? | | 14.88 103.49
THA | Ubon Ratchathani | | 15.24 104.85
THA | Mae Sot | | 16.72 98.57
THA | Sattahip | | 12.67 100.90
THA | U-Tapao | | 12.68 101.01
THA | Hat Yai | | 7.01 100.48
THA | Buriram | | 14.99 103.10
THA | Trat | | 12.24 102.52
THA | Sa Kaeo | | 13.81 102.07
THA | Chanthaburi | | 12.61 102.10
THA | Aranyaprathet | | 13.69 102.50
THA | Pattaya | | 12.93 100.88
THA | Songkhla | | 7.20 100.60
THA | Nakhon Ratchasima | | 14.97 102.10
THA | Korat | | 14.97 102.10
THA | Tak? | | 16.87 99.13
THA | Ta Muen Thom | Prasat Ta Muen Thom, Ta Moan Thom | 14.35 103.27
THA | Chong Bok | | 14.35 105.20
THA | Chiang Rai | | 19.91 99.83
THA | Tak Bai | | 6.26 102.05
THA | Phu Makhuea
THA | Khon Kaen | | 16.45 102.83
THA | Samut Prakan | | 13.60 100.60
THA | Ayutthaya | | 14.35 100.58
KHM | Siem Reap | | 13.36 103.86
KHM | Preah Vihear | | 14.39 104.68
KHM | Sihanoukville | | 10.61 103.53
KHM | Ream | | 10.50 103.61
KHM | Battambang | | 13.10 103.20
KHM | Poipet | | 13.66 102.56
KHM | Oddar Meanchey | | 14.18 103.52
KHM | Pailin | | 12.85 102.61
KHM | Anlong Veng | | 14.23 104.08
KHM | Banteay Meanchey | | 13.60 103.00
KHM | Samraong | | 14.18 103.52
KHM | Koh Kong | | 11.62 102.98
KHM | Funan Techo | Funan Techo canal | 10.70 104.60
KHM | Kampot | | 10.61 104.18
KHM | Choeung Ek
KHM | Bavet | | 11.08 106.17
KHM | O'Smach | | 14.43 103.70
KHM | Mom Bei | Mom Tei | 14.35 105.20
KHM | Pursat | | 12.54 103.92
KHM | Prey Chan
KHM | Tuol Sleng
KHM | Koh Tang | | 10.30 103.13
KHM | Kampong Thom | | 12.71 104.89
LAO | Luang Prabang | | 19.89 102.14
LAO | Savannakhet | | 16.57 104.76
LAO | Pakse | | 15.12 105.80
LAO | Boten
LAO | Golden Triangle
LAO | Xaysomboun
LAO | Attapeu | | 14.81 106.83
LAO | Bokeo
LAO | Xayaburi
LAO | Xieng Khouang
VNM | Ho Chi Minh City | Saigon | 10.82 106.63
VNM | Da Nang | Danang | 16.07 108.22
VNM | Haiphong | | 20.86 106.68
VNM | Cam Ranh Bay | Cam Ranh | 11.92 109.16
VNM | Hue | | 16.46 107.60
VNM | Nha Trang | | 12.25 109.19
VNM | Lao Cai | | 22.49 103.97
VNM | Lang Son | | 21.85 106.76
VNM | Vung Tau | | 10.35 107.08
VNM | Phu Quoc | | 10.22 103.97
VNM | Can Tho | | 10.04 105.79
VNM | Khe Sanh | | 16.63 106.74
VNM | Dien Bien Phu | | 21.39 103.02
VNM | My Lai | | 15.18 108.87
VNM | Quang Ninh | | 21.25 107.30
VNM | Dong Dang | | 21.94 106.70
VNM | Vinh | | 18.67 105.69
VNM | Long Tan
VNM | Mong Cai | | 21.52 107.97
VNM | Tay Ninh | | 11.31 106.10
VNM | Central Highlands | | 13.50 108.30
VNM | Ha Giang | | 22.82 104.98
VNM | Hoi An | | 15.88 108.33
VNM | Quang Ngai | | 15.12 108.79
VNM | Bac Ninh | | 21.19 106.08
VNM | Halong Bay | Ha Long | 20.95 107.07
MYS | Penang
MYS | Sabah? | | 5.50 117.00
MYS | Sarawak | | 2.50 113.50
MYS | Johor
MYS | Kota Kinabalu | | 5.97 116.07
MYS | Lahad Datu | | 5.02 118.33
MYS | Langkawi
MYS | Kuching | | 1.55 110.33
MYS | Malacca | Melaka | 2.20 102.24
MYS | Port Klang
MYS | Kuantan | | 3.81 103.33
MYS | Luconia Shoals
MYS | Labuan | | 5.28 115.25
MYS | Kelantan
MYS | Terengganu
MYS | Sandakan | | 5.84 118.12
MYS | Semporna | | 4.48 118.61
MYS | Sipadan
MYS | Ligitan
MYS | Cyberjaya
MYS | Kuala Terengganu | | 5.33 103.14
MYS | Perak
MYS | Genting
MYS | Tawau | | 4.24 117.89
MYS | Bintulu | | 3.17 113.03
SGP | Changi
SGP | Shangri-La
SGP | Sentosa
SGP | Pedra Branca | Pulau Batu Puteh | 1.33 104.41
SGP | Jurong
BRN | Muara
BRN | Seria | | 4.61 114.32
IDN | Surabaya | | -7.25 112.75
IDN | Bali | | -8.40 115.20
IDN | Aceh | Banda Aceh | 4.70 96.70
IDN | Papua? | West Papua | -4.00 137.00
IDN | Natuna | Natuna Islands, Natunas | 3.90 108.20
IDN | Sulawesi | | -2.00 121.00
IDN | Sumatra | | 0.00 102.00
IDN | Java? | | -7.30 110.00
IDN | Kalimantan | | 0.00 114.00
IDN | Ambon | | -3.70 128.18
IDN | Maluku | Moluccas | -3.20 129.50
IDN | Medan | | 3.58 98.67
IDN | Batam | | 1.15 104.02
IDN | Timika
IDN | Jayapura | | -2.53 140.72
IDN | Nduga
IDN | Poso | | -1.40 120.75
IDN | Bandung | | -6.92 107.61
IDN | Bogor | | -6.59 106.79
IDN | Denpasar | | -8.65 115.22
IDN | Kuta | | -8.72 115.17
IDN | Lombok | | -8.60 116.30
IDN | Makassar | | -5.15 119.43
IDN | Palu | | -0.91 119.87
IDN | Biak | | -1.18 136.08
IDN | Manado | | 1.48 124.85
IDN | Riau
IDN | Lampung
IDN | Freeport?
IDN | Grasberg
IDN | Irian Jaya
IDN | West Timor
IDN | Atambua | | -9.11 124.89
IDN | Morowali
IDN | Semarang | | -6.99 110.42
IDN | Yogyakarta | | -7.80 110.36
IDN | Borobudur
IDN | Ambalat
IDN | Wamena | | -4.10 138.94
IDN | Intan Jaya
IDN | Karawang | | -6.31 107.32
IDN | Papua province
IDN | Galang
IDN | Anambas
IDN | Sorong | | -0.88 131.26
IDN | Manokwari | | -0.86 134.06
IDN | Kupang | | -10.17 123.61
IDN | Cilacap | | -7.73 109.01
IDN | Padang | | -0.95 100.35
IDN | Palembang | | -2.92 104.75
IDN | Balikpapan | | -1.27 116.83
IDN | Sabang | | 5.89 95.32
TLS | Baucau
TLS | Oecusse | Oecussi
TLS | Suai | | -9.31 125.26
TLS | Liquica
TLS | Balibo
TLS | Maliana | | -8.99 125.22
TLS | Atauro
TLS | Bayu-Undan
TLS | Greater Sunrise
PHL | Cebu | | 10.32 123.89
PHL | Davao | Davao City | 7.07 125.61
PHL | Mindanao | | 7.80 125.00
PHL | Marawi | | 8.00 124.29
PHL | Jolo | | 6.05 121.00
PHL | Basilan | | 6.55 122.03
PHL | Sulu | | 5.97 121.10
PHL | Zamboanga | | 6.91 122.07
PHL | Luzon | | 16.00 121.00
PHL | Palawan | | 9.80 118.70
PHL | Subic Bay | Subic | 14.88 120.23
PHL | Clark air base | Clark Air Base | 15.19 120.56
PHL | Batanes | | 20.45 121.97
PHL | Cagayan | | 18.10 121.80
PHL | Puerto Princesa | | 9.74 118.74
PHL | Quezon City | | 14.65 121.05
PHL | Visayas | | 11.00 123.50
PHL | Tawi-Tawi | | 5.20 120.00
PHL | Thitu Island | Thitu, Pag-asa, Pag-asa Island | 11.05 114.28
PHL | Cotabato | | 7.22 124.25
PHL | Itbayat | | 20.79 121.84
PHL | Zambales | | 15.30 120.10
PHL | Leyte | | 10.90 124.90
PHL | Tacloban | | 11.24 125.00
PHL | Angeles?
PHL | Laguna
PHL | Fuga
PHL | Balabac | | 7.98 117.05
PHL | Oyster Bay
PHL | Cavite
PHL | Ilocos
PHL | Ilocos Norte | | 18.20 120.70
PHL | Basco | | 20.45 121.97
PHL | Mavulis | | 21.11 121.95
PHL | Maguindanao | | 6.90 124.40
PHL | Bohol | | 9.85 124.20
PHL | Negros | | 10.00 123.00
PHL | Samar | | 12.00 125.00
PHL | Baguio | | 16.42 120.59
PHL | Camp Abubakar
PHL | Lanao
PHL | Laoag | | 18.20 120.60
PHL | Fort Magsaysay
PHL | Pampanga | | 15.05 120.70
PHL | Mamasapano | | 6.94 124.57
CHN | Shanghai | | 31.22 121.46
CHN | Guangzhou? | Canton | 23.12 113.25
CHN | Shenzhen | | 22.55 114.07
CHN | Xinjiang | Xinjiang Uyghur Autonomous Region, East Turkestan | 41.50 85.00
CHN | Tibet | Tibet Autonomous Region | 31.00 88.00
CHN | Lhasa | | 29.65 91.10
CHN | Ürümqi | | 43.80 87.60
CHN | Kashgar | | 39.47 75.99
CHN | Hainan | | 19.20 109.70
CHN | Fujian? | | 26.00 118.00
CHN | Xiamen | | 24.48 118.08
CHN | Wuhan | | 30.58 114.27
CHN | Chengdu | | 30.67 104.07
CHN | Chongqing | | 29.56 106.55
CHN | Tianjin | | 39.14 117.18
CHN | Dalian | | 38.91 121.60
CHN | Shenyang | | 41.79 123.43
CHN | Dandong | | 40.13 124.39
CHN | Harbin | | 45.75 126.65
CHN | Qingdao | | 36.06 120.38
CHN | Nanjing | Nanking | 32.06 118.78
CHN | Hangzhou | | 30.29 120.16
CHN | Inner Mongolia | | 43.00 113.00
CHN | Yunnan | | 25.00 101.50
CHN | Guangdong | | 23.40 113.40
CHN | Guangxi | | 23.80 108.80
CHN | Sichuan | | 30.60 102.70
CHN | Liaoning? | | 41.30 122.60
CHN | Jilin | | 43.70 126.20
CHN | Heilongjiang | | 47.80 128.00
CHN | Shandong? | | 36.40 118.20
CHN | Zhejiang | | 29.20 120.00
CHN | Jiangsu | | 33.00 119.50
CHN | Sanya | | 18.24 109.50
CHN | Yulin | | 22.63 110.15
CHN | Lop Nur | | 40.17 90.58
CHN | Jiuquan | | 39.74 98.52
CHN | Wenchang | | 19.62 110.75
CHN | Xichang | | 27.90 102.26
CHN | Taiyuan | | 37.87 112.56
CHN | Kunming | | 25.04 102.72
CHN | Ruili | | 24.01 97.85
CHN | Xian | Xi'an | 34.26 108.93
CHN | Aksai Chin | | 35.10 79.00
CHN | Paracel Islands | Paracels, Xisha | 16.50 112.00
CHN | Woody Island | | 16.83 112.34
CHN | Hohhot | | 40.81 111.65
CHN | Yanbian
CHN | Hunchun | | 42.87 130.36
CHN | Yanji | | 42.91 129.51
CHN | Manchuria | | 45.00 126.00
CHN | Macclesfield Bank | | 15.83 114.33
CHN | Zhuhai | | 22.28 113.57
CHN | Suzhou | | 31.30 120.60
CHN | Ningbo | | 29.88 121.55
CHN | Fuzhou | | 26.06 119.31
CHN | Pingtan | | 25.50 119.79
CHN | Guizhou | | 26.80 106.90
CHN | Hunan | | 27.60 111.70
CHN | Hubei | | 31.00 112.30
CHN | Henan | | 33.90 113.60
CHN | Hebei | | 38.00 115.50
CHN | Gansu | | 36.00 103.80
CHN | Qinghai | | 35.70 96.00
CHN | Ningxia | | 37.30 106.20
CHN | Shanxi | | 37.60 112.30
CHN | Shaanxi | | 35.20 108.90
CHN | Anhui | | 31.80 117.20
CHN | Jiangxi | | 27.60 115.70
CHN | Beidaihe | | 39.83 119.48
CHN | Bo'ao | Boao | 19.16 110.59
CHN | Tumen | | 42.97 129.84
CHN | Quanzhou | | 24.91 118.59
CHN | Shantou | | 23.37 116.71
CHN | Zhoushan | | 29.99 122.20
CHN | Changsha | | 28.20 112.97
CHN | Zhengzhou | | 34.76 113.65
CHN | Jinan | | 36.67 117.00
CHN | Shigatse | | 29.27 88.88
CHN | Nyingchi | | 29.65 94.36
CHN | Medog | | 29.33 95.33
CHN | Hotan | | 37.11 79.94
CHN | Yining | Ghulja | 43.91 81.32
CHN | Zhanjiang | | 21.28 110.34
CHN | Lianyungang | | 34.60 119.22
CHN | Heihe | | 50.24 127.49
CHN | Suifenhe | | 44.40 131.15
CHN | Manzhouli | | 49.60 117.43
CHN | Erenhot | | 43.65 111.98
CHN | Alashankou | | 45.17 82.57
CHN | Wenzhou | | 28.00 120.67
CHN | Dongguan | | 23.02 113.75
CHN | Foshan | | 23.03 113.13
CHN | Nanning | | 22.82 108.32
CHN | Tiananmen Square | Tiananmen | 39.90 116.39
CHN | Diaoyutai State Guesthouse
HKG | Kowloon | | 22.32 114.18
HKG | Victoria Harbour
HKG | New Territories
HKG | Lantau
HKG | Stonecutters Island
TWN | Kaohsiung | | 22.62 120.31
TWN | Taichung | | 24.15 120.68
TWN | Tainan | | 22.99 120.21
TWN | Hsinchu | | 24.80 120.97
TWN | Hualien | | 23.98 121.60
TWN | Kinmen | Quemoy | 24.45 118.38
TWN | Matsu? | Matsu Islands | 26.16 119.95
TWN | Penghu | Pescadores | 23.57 119.58
TWN | Pratas | Pratas Island, Dongsha | 20.70 116.72
TWN | Itu Aba | Taiping Island | 10.38 114.37
TWN | Orchid Island | | 22.05 121.54
TWN | Pingtung | | 22.67 120.49
TWN | Taoyuan | | 24.99 121.31
TWN | Keelung | | 25.13 121.74
TWN | Taitung | | 22.76 121.14
TWN | Green Island | | 22.66 121.49
TWN | Jiupeng | | 22.13 120.89
TWN | Yilan | | 24.76 121.75
TWN | Chiayi | | 23.48 120.44
TWN | Chiashan
JPN | Osaka | | 34.69 135.50
JPN | Okinawa | | 26.40 127.90
JPN | Hiroshima | | 34.40 132.45
JPN | Nagasaki | | 32.75 129.88
JPN | Hokkaido | | 43.30 142.80
JPN | Fukushima | | 37.75 140.47
JPN | Sapporo | | 43.07 141.35
JPN | Naha | | 26.22 127.68
JPN | Yokosuka | | 35.28 139.67
JPN | Sasebo | | 33.17 129.73
JPN | Futenma | Futenma air base | 26.27 127.76
JPN | Henoko | | 26.52 128.05
JPN | Kadena | | 26.36 127.77
JPN | Misawa | | 40.69 141.39
JPN | Yokota | | 35.75 139.35
JPN | Iwakuni | | 34.16 132.22
JPN | Yonaguni | | 24.46 123.00
JPN | Ishigaki | | 24.41 124.18
JPN | Miyako | Miyakojima | 24.80 125.30
JPN | Aomori | | 40.82 140.73
JPN | Niigata | | 37.89 139.01
JPN | Kyoto | | 35.02 135.75
JPN | Nagoya | | 35.18 136.91
JPN | Yokohama | | 35.43 139.65
JPN | Kobe | | 34.69 135.18
JPN | Sendai | | 38.27 140.87
JPN | Nemuro | | 43.33 145.58
JPN | Wakkanai | | 45.41 141.67
JPN | Tsushima | | 34.40 129.33
JPN | Iwo Jima | Iwoto | 24.78 141.32
JPN | Amami | Amami Oshima | 28.38 129.49
JPN | Mageshima | | 30.74 130.86
JPN | Senkaku Islands | Senkakus, Senkaku | 25.75 123.47
JPN | Uotsuri | | 25.74 123.47
JPN | Kagoshima | | 31.57 130.55
JPN | Ibaraki | | 34.82 135.57
JPN | Shimane
JPN | Akita | | 39.72 140.12
JPN | Rumoi | | 43.93 141.64
JPN | Shikoku | | 33.75 133.50
JPN | Kyushu | | 33.00 131.00
JPN | Honshu | | 36.00 138.00
JPN | Narita | | 35.78 140.32
JPN | Haneda | | 35.55 139.78
JPN | Kashiwazaki-Kariwa | | 37.43 138.60
JPN | Rokkasho | | 40.97 141.37
JPN | Tokai
JPN | Sado? | | 38.03 138.37
JPN | Etajima | | 34.24 132.48
JPN | Atsugi | | 35.44 139.37
JPN | Camp Schwab | | 26.52 128.04
JPN | Camp Hansen
JPN | Okinotorishima | Okinotori | 20.42 136.08
JPN | Minamitorishima | Marcus Island | 24.29 153.98
JPN | Oga | | 39.87 139.85
JPN | Noto | | 37.30 137.00
JPN | Shimonoseki | | 33.95 130.95
JPN | Maizuru | | 35.45 135.33
JPN | Kure | | 34.23 132.57
JPN | Nara?
JPN | Ise-Shima
JPN | Toyako
JPN | Karuizawa
JPN | Monbetsu
JPN | Shibetsu | | 43.66 145.13
JPN | Rausu | | 44.02 145.19
JPN | Tokunoshima | | 27.80 128.95
JPN | Gifu
JPN | Hyakuri
JPN | Chitose | | 42.82 141.65
JPN | Nyutabaru
JPN | Tsuiki
JPN | Yamaguchi | | 34.18 131.47
JPN | Kumamoto | | 32.81 130.69
JPN | Fukuoka | | 33.60 130.42
JPN | Tanegashima | | 30.40 130.97
JPN | Yasukuni | Yasukuni Shrine, Yasukuni shrine | 35.69 139.74
JPN | Ogasawara
JPN | Chichijima | | 27.07 142.20
KOR | Busan | Pusan | 35.10 129.03
KOR | Incheon | Inchon | 37.46 126.71
KOR | Daegu | Taegu | 35.87 128.59
KOR | Gwangju? | Kwangju | 35.15 126.92
KOR | Ulsan | | 35.54 129.32
KOR | Daejeon | Taejon | 36.35 127.38
KOR | Pyeongtaek | Pyongtaek | 36.99 127.11
KOR | Osan | | 37.15 127.07
KOR | Camp Humphreys | | 36.96 127.03
KOR | Jeju | Cheju, Jeju Island | 33.40 126.55
KOR | Yeonpyeong | Yeonpyeong Island, Yeonpyeong island, Yonpyong | 37.67 125.70
KOR | Baengnyeong | Baengnyeong Island, Baeknyeong | 37.96 124.67
KOR | Dokdo | Dok-do, Takeshima, Liancourt Rocks | 37.24 131.87
KOR | Ulleung | Ulleungdo, Ulleung Island | 37.50 130.87
KOR | Seongju | | 35.92 128.28
KOR | Paju | | 37.83 126.82
KOR | Munsan | | 37.86 126.78
KOR | Goseong | | 34.98 128.32
KOR | Gyeongju | Kyongju | 35.84 129.21
KOR | Pohang | | 36.03 129.36
KOR | Gangneung | Kangnung | 37.75 128.87
KOR | Gunsan | Kunsan | 35.98 126.71
KOR | Itaewon | | 37.53 126.99
KOR | Cheorwon | | 38.21 127.22
KOR | Imjin | Imjin River | 37.88 126.75
KOR | Gimpo | Kimpo | 37.62 126.72
KOR | Ganghwa | | 37.75 126.49
KOR | Daecheong | | 37.83 124.71
KOR | Yongsan
KOR | Donghae | | 37.52 129.11
KOR | Mokpo | | 34.81 126.39
KOR | Sokcho | | 38.21 128.59
KOR | Changwon | | 35.23 128.68
KOR | Jinhae | | 35.15 128.66
KOR | Naro | | 34.43 127.53
KOR | Goheung | | 34.61 127.28
KOR | Imjingak | | 37.89 126.74
KOR | Yeoncheon | | 38.10 127.08
KOR | Gapyeong | | 37.83 127.51
KOR | Suwon | | 37.29 127.01
KOR | Seongnam
KOR | Chuncheon | | 37.87 127.73
KOR | Hwacheon | | 38.11 127.71
KOR | Pocheon | | 37.89 127.20
KOR | Uijeongbu
KOR | Dongducheon
KOR | Kori? | | 35.32 129.29
KOR | Sejong? | | 36.59 127.29
PRK | Kaesong | Gaesong | 37.97 126.55
PRK | Yongbyon | Nyongbyon | 39.80 125.75
PRK | Punggye-ri | Punggye-ri test site | 41.28 129.08
PRK | Sinuiju | | 40.10 124.40
PRK | Rason | Rajin, Najin, Rajin-Sonbong | 42.25 130.30
PRK | Chongjin | | 41.80 129.78
PRK | Hamhung | | 39.92 127.54
PRK | Wonsan | | 39.15 127.44
PRK | Nampo | | 38.74 125.41
PRK | Sohae | Tongchang-ri, Dongchang-ri | 39.66 124.70
PRK | Sinpo | | 40.03 128.19
PRK | Hungnam | | 39.83 127.62
PRK | Kusong | | 39.98 125.24
PRK | Kanggye | | 40.97 126.59
PRK | Kumgang | Mount Kumgang, Mt. Kumgang | 38.66 128.10
PRK | Panmunjom? | | 37.96 126.68
PRK | Sunan | | 39.20 125.69
PRK | Musudan-ri | Musudan | 40.86 129.67
PRK | Haeju | | 38.04 125.71
PRK | Tumangang | | 42.41 130.61
PRK | Kangson | | 38.96 125.61
PRK | North Hamgyong | North Hamgyeong | 41.90 129.40
PRK | South Hamgyong | | 40.30 127.80
PRK | North Pyongan | | 40.20 125.00
PRK | South Pyongan | | 39.30 126.00
PRK | Chagang | | 40.80 126.60
PRK | Hwanghae | South Hwanghae, North Hwanghae | 38.30 126.00
PRK | Mount Paektu | Paektu | 41.99 128.08
PRK | Munchon
PRK | Hodo | | 39.41 127.54
PRK | Sariwon | | 38.51 125.76
PRK | Pakchon
PRK | Onsong | | 42.96 129.99
PRK | Hyesan | | 41.40 128.18
PRK | Ryanggang | | 41.20 128.30
PRK | Samjiyon | | 41.81 128.32
PRK | Wiwon
PRK | Sonbong | | 42.35 130.38
PRK | Taedong | Taedong river, Taedong River
PRK | Kumho | | 40.10 128.34
PRK | Kumchang-ri
PRK | Hoeryong | | 42.44 129.75
PRK | Hwapyong
PRK | Chunghwa
PRK | Kalma | | 39.17 127.49
PRK | Hwadae
PRK | Kuwol
PRK | Mirim? | | 39.01 125.84
PRK | Namp'o | | 38.74 125.41
PRK | Sakkanmol
PRK | Hoejung-ri
MNG | Darkhan
MNG | Erdenet | | 49.03 104.08
MNG | Zamyn-Uud
MNG | Oyu Tolgoi
MNG | Tavan Tolgoi
MNG | Dornod
MNG | Gashuunsukhait
AUS | Sydney | | -33.87 151.21
AUS | Melbourne? | | -37.81 144.96
AUS | Darwin? | | -12.46 130.84
AUS | Perth? | | -31.95 115.86
AUS | Brisbane | | -27.47 153.03
AUS | Adelaide | | -34.93 138.60
AUS | Pine Gap
AUS | Woomera
AUS | Tindal
AUS | Queensland
AUS | New South Wales
AUS | Northern Territory
AUS | Western Australia
AUS | South Australia
AUS | Tasmania
AUS | Port Kembla | | -34.48 150.90
AUS | HMAS Stirling
AUS | Garden Island
AUS | Hobart | | -42.88 147.33
AUS | Cairns | | -16.92 145.77
AUS | Port Hedland | | -20.31 118.61
AUS | Torres Strait
AUS | Bondi
AUS | Port of Darwin
AUS | Townsville | | -19.27 146.81
AUS | Rockhampton | | -23.38 150.51
AUS | Shoalwater Bay
AUS | Whyalla | | -33.03 137.56
AUS | Henderson?
AUS | Cocos
AUS | Exmouth
AUS | Ashmore Reef
AUS | Woodside
NZL | Auckland | | -36.85 174.76
NZL | Christchurch | | -43.53 172.63
NZL | Waitangi | | -43.95 -176.56
NZL | Dunedin | | -45.87 170.50
NZL | Ohakea
NZL | Queenstown | | -45.03 168.66
NZL | Ross Dependency
NZL | Blenheim | | -41.52 173.95
NZL | Whangarei | | -35.73 174.32
PNG | Bougainville | | -6.20 155.30
PNG | Manus | Manus Island | -2.10 147.00
PNG | Lae? | | -6.72 147.00
PNG | Lombrum
PNG | Arawa | | -6.23 155.57
PNG | Rabaul | | -4.20 152.16
PNG | Enga?
PNG | Hela?
PNG | Panguna | | -6.32 155.48
PNG | Wewak | | -3.55 143.63
PNG | Mount Hagen | | -5.86 144.23
PNG | Vanimo | | -2.68 141.30
PNG | Buka? | | -5.43 154.67
PNG | East Sepik
PNG | Porgera | | -5.46 143.15
FJI | Nadi | | -17.80 177.42
FJI | Lautoka | | -17.62 177.45
FJI | Blackrock
FJI | Labasa | | -16.43 179.36
FJI | Momi Bay
SLB | Guadalcanal
SLB | Malaita
SLB | Auki | | -8.77 160.70
SLB | Gizo | | -8.10 156.84
SLB | Tulagi | | -9.10 160.15
SLB | Munda
VUT | Luganville | | -15.52 167.16
VUT | Espiritu Santo
VUT | Tanna
NCL | Kanaky?
NCL | Loyalty Islands
NCL | Bourail | | -21.57 165.50
NCL | Thio | | -21.62 166.22
NCL | Mont-Dore | | -22.26 166.57
PYF | Mururoa
PYF | Fangataufa
PYF | Hao?
PYF | Bora Bora
KIR | Kanton
KIR | Kiritimati | Christmas Atoll
KIR | Phoenix Islands
KIR | Banaba
MHL | Kwajalein | | 8.72 167.73
MHL | Bikini Atoll | Bikini
MHL | Enewetak | | 11.35 162.34
MHL | Ebeye
FSM | Yap?
FSM | Chuuk
FSM | Pohnpei
FSM | Kosrae
PLW | Angaur
PLW | Peleliu
PLW | Babeldaob
GUM | Andersen? | Andersen Air Force Base | 13.58 144.93
GUM | Apra Harbor
GUM | Apra
WSM | Vaiusu Bay
WSM | Savaii
WSM | Upolu
TON | Vava'u
TON | Ha'apai
TON | Fanga'uta
CAN | Toronto | | 43.70 -79.42
CAN | Montréal | | 45.51 -73.59
CAN | Vancouver | | 49.25 -123.12
CAN | Québec
CAN | Calgary | | 51.05 -114.09
CAN | Alberta
CAN | Ontario
CAN | British Columbia
CAN | Halifax | | 44.65 -63.57
CAN | Nova Scotia
CAN | Winnipeg | | 49.88 -97.15
CAN | Edmonton | | 53.55 -113.47
CAN | Kananaskis
CAN | Charlevoix
CAN | Surrey? | | 49.11 -122.83
CAN | Saskatchewan
CAN | Newfoundland
CAN | Yukon
CAN | Nunavut
CAN | Iqaluit | | 63.75 -68.52
CAN | Alert?
CAN | Resolute Bay
CAN | Hans Island? | | 80.83 -66.45
CAN | Esquimalt
CAN | Goose Bay
CAN | Gander
CAN | Trenton?
CAN | Petawawa | | 45.89 -77.28
CAN | Manitoba
CAN | New Brunswick
CAN | Labrador
CAN | Windsor?
CAN | Northwest Passage
CAN | Oka? | | 45.46 -74.09
CAN | Whitehorse | | 60.72 -135.05
CAN | Inuvik | | 68.36 -133.73
CAN | Cold Lake | | 54.47 -110.18
USA | New York | New York City, NYC | 40.71 -74.01
USA | Los Angeles | | 34.05 -118.24
USA | Chicago | | 41.85 -87.65
USA | Boston | | 42.36 -71.06
USA | Houston | | 29.76 -95.36
USA | Dallas | | 32.78 -96.81
USA | Miami | | 25.77 -80.19
USA | San Francisco | | 37.77 -122.42
USA | Seattle | | 47.61 -122.33
USA | Philadelphia | | 39.95 -75.16
USA | Atlanta | | 33.75 -84.39
USA | Detroit | | 42.33 -83.05
USA | San Diego | | 32.72 -117.16
USA | Las Vegas | | 36.17 -115.14
USA | Denver | | 39.74 -104.98
USA | Phoenix? | | 33.45 -112.07
USA | Oklahoma City | | 35.47 -97.52
USA | New Orleans | | 29.95 -90.08
USA | Hawaii | | 20.80 -156.30
USA | Honolulu | | 21.31 -157.86
USA | Pearl Harbor
USA | Alaska | | 64.00 -152.00
USA | Anchorage | | 61.22 -149.90
USA | Texas | | 31.50 -99.30
USA | California | | 37.00 -120.00
USA | Florida | | 28.00 -81.70
USA | Virginia? | | 37.50 -78.80
USA | Maryland
USA | Georgia?
USA | New Jersey
USA | New Mexico
USA | Nevada
USA | Arizona
USA | Ohio
USA | Pennsylvania
USA | Michigan
USA | Illinois
USA | Massachusetts
USA | Connecticut
USA | North Carolina
USA | South Carolina
USA | Tennessee
USA | Kentucky
USA | Louisiana
USA | Alabama
USA | Mississippi
USA | Missouri
USA | Minnesota
USA | Wisconsin
USA | Colorado
USA | Utah
USA | Oregon
USA | Washington state
USA | Kansas
USA | Iowa
USA | Nebraska
USA | Montana
USA | North Dakota
USA | South Dakota
USA | Oklahoma
USA | Arkansas
USA | Maine?
USA | Vermont
USA | New Hampshire
USA | Rhode Island
USA | Delaware
USA | West Virginia
USA | Indiana
USA | Idaho
USA | Wyoming
USA | Fort Bragg | | 35.14 -79.01
USA | Fort Hood | | 31.13 -97.78
USA | Norfolk? | | 36.85 -76.29
USA | Quantico
USA | Langley?
USA | Cape Canaveral | | 28.41 -80.60
USA | Vandenberg
USA | Los Alamos
USA | Oak Ridge | | 36.01 -84.27
USA | Camp David | | 39.65 -77.46
USA | Mar-a-Lago | | 26.68 -80.04
USA | Palm Beach | | 26.71 -80.04
USA | Dayton | | 39.76 -84.19
USA | Aspen | | 39.19 -106.82
USA | Sunnylands
USA | Colorado Springs | | 38.83 -104.82
USA | Offutt
USA | Omaha | | 41.26 -95.94
USA | Tampa | | 27.95 -82.46
USA | MacDill
USA | Eglin
USA | Dover Air Force Base
USA | Andrews Air Force Base | Joint Base Andrews
USA | Eielson
USA | Elmendorf | | 61.25 -149.81
USA | Fort Greely
USA | Shemya
USA | Kodiak | | 57.79 -152.41
USA | Aleutians | Aleutian Islands | 52.50 -174.00
USA | Minneapolis | | 44.98 -93.26
USA | Portland? | | 45.52 -122.68
USA | Cleveland? | | 41.50 -81.70
USA | Columbus? | | 39.96 -83.00
USA | Pittsburgh | | 40.44 -80.00
USA | Baltimore | | 39.29 -76.61
USA | Annapolis | | 38.98 -76.49
USA | West Point?
USA | Arlington | | 32.74 -97.11
USA | Silicon Valley
USA | Hollywood? | | 34.10 -118.33
USA | Wall Street?
USA | El Paso | | 31.76 -106.49
USA | Laredo | | 27.51 -99.51
USA | Brownsville | | 25.90 -97.50
USA | Savannah?
USA | Charleston | | 32.78 -79.93
USA | Jacksonville | | 30.33 -81.66
USA | Fort Worth | | 32.73 -97.32
USA | Austin? | | 30.27 -97.74
USA | San Antonio | | 29.42 -98.49
USA | San Jose? | | 37.34 -121.89
USA | Sacramento | | 38.58 -121.49
USA | Oakland | | 37.80 -122.27
USA | Long Beach | | 33.77 -118.19
USA | Bretton Woods
USA | Dumbarton Oaks
USA | Waco | | 31.55 -97.15
USA | Uvalde | | 29.21 -99.79
USA | Boulder? | | 40.01 -105.27
USA | Salt Lake City | | 40.76 -111.89
USA | Albuquerque | | 35.08 -106.65
USA | Reno? | | 39.53 -119.81
USA | Tucson | | 32.22 -110.93
USA | St. Louis | | 38.63 -90.20
USA | Kansas City | | 39.10 -94.58
USA | Indianapolis | | 39.77 -86.16
USA | Milwaukee | | 43.04 -87.91
USA | Nashville | | 36.17 -86.78
USA | Memphis? | | 35.15 -90.05
USA | Charlotte? | | 35.23 -80.84
USA | Raleigh? | | 35.77 -78.64
USA | Richmond?
USA | Newport News | | 37.08 -76.47
USA | Groton
USA | Bangor? | | 47.73 -122.71
USA | Kings Bay
USA | Malmstrom
USA | Minot | | 48.23 -101.30
USA | Barksdale
USA | Whiteman
USA | Kirtland
USA | Nellis
USA | Edwards?
USA | China Lake?
USA | Fort Carson | | 38.74 -104.79
USA | Fort Benning
USA | Fort Drum | | 44.06 -75.76
USA | Camp Pendleton
USA | Twentynine Palms | | 34.14 -116.05
USA | New England
USA | Long Island?
USA | Manhattan
USA | Brooklyn?
USA | Queens?
USA | Harlem
USA | Ground Zero
USA | World Trade Center
CUB | Guantánamo Bay | Guantánamo | 19.91 -75.15
CUB | Santiago de Cuba | | 20.02 -75.83
CUB | Mariel | | 22.99 -82.75
CUB | Bay of Pigs
CUB | Camaguey | | 21.38 -77.92
CUB | Lourdes?
CUB | Bejucal | | 22.93 -82.39
CUB | Cienfuegos | | 22.15 -80.45
CUB | Matanzas | | 23.04 -81.58
CUB | Varadero | | 23.16 -81.24
CUB | Holguin | | 20.89 -76.26
MEX | Tijuana | | 32.50 -117.00
MEX | Ciudad Juárez
MEX | Guadalajara | | 20.67 -103.39
MEX | Monterrey | | 25.68 -100.32
MEX | Cancún | | 21.17 -86.85
MEX | Chiapas
MEX | Culiacán | | 24.79 -107.39
MEX | Sinaloa
MEX | Matamoros | | 25.53 -103.23
MEX | Nuevo Laredo | | 27.48 -99.52
MEX | Tapachula | | 14.90 -92.26
MEX | Acapulco
MEX | Veracruz | | 19.18 -96.14
MEX | Oaxaca | | 17.07 -96.72
MEX | Tamaulipas
MEX | Guerrero
MEX | Michoacán
MEX | San Cristobal de las Casas | | 16.73 -92.64
MEX | Los Cabos
MEX | Puebla | | 19.04 -98.20
MEX | Chihuahua? | | 28.64 -106.09
MEX | Sonora
MEX | Jalisco
MEX | Merida? | | 20.98 -89.62
MEX | Campeche | | 19.84 -90.53
MEX | Reynosa | | 26.08 -98.29
MEX | Mexicali | | 32.63 -115.45
MEX | Tabasco?
MEX | Yucatan
MEX | Quintana Roo
MEX | Queretaro
MEX | Nogales | | 31.31 -110.94
MEX | Toluca | | 19.29 -99.65
MEX | Hermosillo | | 29.10 -110.98
MEX | Durango?
MEX | Zacatecas | | 22.77 -102.58
MEX | Guanajuato | | 21.02 -101.26
GTM | Petén
GTM | Quetzaltenango | | 14.83 -91.52
GTM | Tecun Uman
GTM | Huehuetenango | | 15.32 -91.47
GTM | Puerto Barrios | | 15.73 -88.59
GTM | Chiquimula | | 14.80 -89.55
GTM | Rabinal | | 15.09 -90.49
BLZ | Belize City | | 17.50 -88.20
BLZ | Sarstoon
SLV | Soyapango | | 13.71 -89.14
SLV | Santa Ana? | | 13.99 -89.56
SLV | La Union? | | 13.34 -87.84
SLV | Acajutla | | 13.59 -89.83
SLV | El Mozote
SLV | Tecoluca | | 13.79 -89.01
SLV | CECOT | Cecot
HND | San Pedro Sula | | 15.50 -88.03
HND | Palmerola
HND | Soto Cano
HND | Puerto Cortes
HND | La Ceiba | | 15.76 -86.78
HND | Gracias a Dios
HND | Roatan
HND | Comayagua | | 14.45 -87.64
NIC | Bluefields | | 12.01 -83.76
NIC | Leon? | | 12.44 -86.88
NIC | Masaya | | 11.97 -86.09
NIC | San Juan River
NIC | Corinto | | 12.48 -87.17
NIC | Esteli | | 13.09 -86.35
NIC | Chinandega | | 12.63 -87.13
NIC | Puerto Sandino
CRI | Limón | | 9.99 -83.04
CRI | Puntarenas | | 9.98 -84.84
CRI | Isla Calero
CRI | Isla Portillos
PAN | Panama Canal | | 9.10 -79.70
PAN | Colón? | | 9.35 -79.90
PAN | Darién Gap | Darien | 7.90 -77.50
PAN | Balboa?
PAN | David? | | 8.43 -82.43
PAN | Cristobal | | 9.35 -79.90
PAN | Howard?
PAN | San Blas
COL | Medellín | | 6.25 -75.56
COL | Cali? | | 3.44 -76.52
COL | Cartagena? | | 10.40 -75.51
COL | Barranquilla | | 10.97 -74.78
COL | Cúcuta | | 7.89 -72.51
COL | Arauca | | 7.08 -70.76
COL | Catatumbo | | 8.80 -73.00
COL | Buenaventura | | 3.88 -77.03
COL | Tumaco | | 1.79 -78.79
COL | San Andrés | | 12.58 -81.71
COL | Cauca | | 2.40 -76.80
COL | Caqueta | | 1.00 -74.50
COL | San Vicente del Caguan | | 2.12 -74.77
COL | Bucaramanga | | 7.13 -73.12
COL | Leticia | | -4.22 -69.94
COL | Nariño | | 1.50 -77.90
COL | Chocó | | 6.00 -76.90
COL | Antioquia | | 7.00 -75.50
COL | Putumayo | | 0.50 -76.00
COL | Guaviare | | 2.00 -72.30
COL | La Guajira | | 11.40 -72.50
COL | Santa Marta | | 11.24 -74.20
COL | Apartado | | 7.88 -76.63
COL | Quibdo | | 5.69 -76.66
COL | Popayan | | 2.44 -76.61
COL | Ipiales | | 0.83 -77.64
COL | Tolemaida
COL | Tibu | | 8.64 -72.74
COL | Norte de Santander | | 8.00 -72.80
COL | Providencia | | 13.35 -81.37
VEN | Maracaibo | | 10.67 -71.61
VEN | Puerto Cabello | | 10.47 -68.01
VEN | Zulia | | 10.00 -72.20
VEN | Apure | | 7.00 -68.80
VEN | San Antonio del Tachira | Táchira | 7.81 -72.44
VEN | Ciudad Bolivar | | 8.13 -63.54
VEN | Bolívar state
VEN | Valencia? | | 10.16 -68.01
VEN | Maracay | | 10.24 -67.59
VEN | Orinoco
VEN | Paraguana | | 11.90 -70.00
VEN | La Guaira | | 10.60 -66.93
VEN | Fuerte Tiuna
VEN | Macuto | | 10.61 -66.90
VEN | Los Roques | | 11.85 -66.75
VEN | Tumeremo | | 7.30 -61.50
VEN | Puerto Ordaz | | 8.30 -62.73
VEN | La Orchila | | 11.80 -66.13
VEN | Ureña | | 7.92 -72.45
VEN | Margarita Island | | 10.98 -63.93
VEN | Barquisimeto | | 10.06 -69.36
VEN | Amuay
VEN | Guri? | | 7.77 -63.00
VEN | San Cristobal? | | 7.77 -72.22
VEN | Falcon?
VEN | La Carlota
VEN | Sucre state
GUY | Essequibo | Essequibo region, Guayana Esequiba | 6.00 -59.50
GUY | Linden? | | 6.01 -58.31
GUY | Lethem | | 3.38 -59.80
GUY | Ankoko Island | Ankoko | 6.73 -61.13
GUY | Stabroek | Stabroek block
GUY | Eteringbang | | 6.73 -61.15
GUY | Demerara | | 6.80 -58.17
GUY | Jonestown | | 7.73 -59.88
GUY | Timehri
GUY | New River Triangle | | 3.00 -57.80
SUR | Nickerie
SUR | Moengo | | 5.61 -54.40
SUR | Albina | | 5.50 -54.06
SUR | Nieuw Nickerie | | 5.93 -56.97
GUF | Kourou | | 5.16 -52.64
GUF | Saint-Laurent-du-Maroni | | 5.50 -54.03
BRA | São Paulo | | -23.55 -46.64
BRA | Rio de Janeiro | Rio | -22.91 -43.18
BRA | Belém? | | -1.46 -48.50
BRA | Manaus | | -3.10 -60.02
BRA | Salvador? | | -12.97 -38.51
BRA | Recife | | -8.05 -34.88
BRA | Fortaleza | | -3.72 -38.54
BRA | Porto Alegre | | -30.03 -51.23
BRA | Boa Vista | | 2.82 -60.67
BRA | Pacaraima
BRA | Roraima
BRA | Foz do Iguaçu | | -25.55 -54.59
BRA | Amazonas
BRA | Angra dos Reis | | -23.01 -44.32
BRA | Alcântara | | -2.40 -44.42
BRA | Santos? | | -23.96 -46.33
BRA | Belo Horizonte | | -19.92 -43.94
BRA | Curitiba | | -25.43 -49.27
BRA | Natal? | | -5.79 -35.21
BRA | Rondonia
BRA | Mato Grosso
BRA | Minas Gerais
BRA | Bahia?
BRA | Para state | Pará
BRA | Florianopolis | | -27.60 -48.55
BRA | Corumba | | -19.01 -57.65
BRA | Brumadinho | | -20.14 -44.20
BRA | Itaguai | | -22.85 -43.78
BRA | Iguazu Falls
ARG | Rosario? | | -32.95 -60.64
ARG | Córdoba? | | -31.41 -64.18
ARG | Mendoza? | | -32.89 -68.83
ARG | Ushuaia | | -54.81 -68.32
ARG | Patagonia?
ARG | Tierra del Fuego
ARG | Rio Gallegos | | -51.62 -69.22
ARG | Comodoro Rivadavia | | -45.86 -67.50
ARG | Mar del Plata | | -38.00 -57.56
ARG | Neuquen | | -38.95 -68.06
ARG | Bariloche
ARG | Salta | | -24.79 -65.41
ARG | Vaca Muerta
ARG | Bahia Blanca | | -38.72 -62.27
ARG | Misiones
ARG | La Plata? | | -34.92 -57.95
ARG | Puerto Iguazu | | -25.60 -54.57
ARG | Olivos | | -34.51 -58.49
ARG | Jujuy
ARG | Ezeiza
CHL | Valparaíso | | -33.04 -71.63
CHL | Punta Arenas | | -53.15 -70.91
CHL | Arica | | -18.47 -70.30
CHL | Iquique | | -20.21 -70.15
CHL | Antofagasta | | -23.65 -70.40
CHL | Atacama
CHL | Easter Island | Rapa Nui | -27.12 -109.35
CHL | Araucanía
CHL | Concepción? | | -36.83 -73.05
CHL | Colchane
CHL | Calama | | -22.46 -68.92
CHL | Temuco | | -38.74 -72.60
CHL | Viña del Mar | | -33.02 -71.55
CHL | Puerto Williams | | -54.93 -67.61
CHL | Magallanes
CHL | Cerro Castillo
PER | Arequipa | | -16.40 -71.53
PER | Cusco | Cuzco | -13.52 -71.97
PER | Puno | | -15.84 -70.02
PER | Tacna | | -18.01 -70.25
PER | Chancay | | -11.57 -77.27
PER | Callao | | -12.06 -77.12
PER | Ayacucho | | -13.16 -74.22
PER | Iquitos | | -3.75 -73.25
PER | Trujillo? | | -8.12 -79.03
PER | Piura | | -5.19 -80.63
PER | Tumbes | | -3.57 -80.45
PER | Juliaca | | -15.50 -70.13
PER | VRAEM
PER | Cajamarca | | -7.16 -78.50
PER | Las Bambas
PER | Huanuco | | -9.93 -76.24
PER | Bagua | | -5.63 -78.53
PER | Madre de Dios
PER | Cenepa
PER | Ica?
BOL | Santa Cruz?
BOL | Cochabamba | | -17.39 -66.16
BOL | El Alto
BOL | Potosí | | -19.58 -65.75
BOL | Oruro | | -17.98 -67.15
BOL | Uyuni | | -20.46 -66.83
BOL | Tarija | | -21.54 -64.73
BOL | Cobija | | -11.03 -68.77
BOL | Chapare
BOL | Villa Tunari
BOL | Senkata
BOL | Sacaba | | -17.40 -66.04
BOL | Pando
ECU | Guayaquil | | -2.20 -79.89
ECU | Galápagos | Galapagos Islands | -0.70 -90.50
ECU | Manta? | | -0.96 -80.71
ECU | Esmeraldas | | 0.96 -79.65
ECU | Cuenca? | | -2.90 -79.00
ECU | Salinas? | | -2.21 -80.95
ECU | Machala | | -3.26 -79.96
ECU | Duran
ECU | Mataje
ECU | Tulcan | | 0.81 -77.72
ECU | Tiwinza
ECU | Angostura?
ECU | Sucumbios
ECU | Lago Agrio
PRY | Ciudad del Este | | -25.51 -54.61
PRY | Encarnacion | | -27.33 -55.87
PRY | Itaipú
PRY | Pedro Juan Caballero | | -22.55 -55.73
PRY | Mariscal Estigarribia
URY | Punta del Este | | -34.95 -54.93
URY | Salto? | | -31.38 -57.97
URY | Colonia?
URY | Fray Bentos | | -33.12 -58.31
URY | Rivera? | | -30.91 -55.55
HTI | Cap-Haïtien
HTI | Gonaïves | | 19.45 -72.69
HTI | Cité Soleil
HTI | Artibonite
HTI | Pétion-Ville | | 18.51 -72.29
HTI | Jacmel | | 18.23 -72.54
HTI | Les Cayes | | 18.19 -73.75
HTI | Ouanaminthe | | 19.55 -71.72
HTI | Kenscoff | | 18.45 -72.28
HTI | Mirebalais | | 18.83 -72.10
HTI | Pont-Sonde
HTI | Jeremie | | 18.65 -74.12
DOM | Punta Cana | | 18.58 -68.40
DOM | Dajabón | | 19.55 -71.71
DOM | Jimani | | 18.49 -71.85
DOM | Massacre River
DOM | Haina
DOM | Pedernales | | 18.04 -71.74
DOM | San Isidro
JAM | Montego Bay | | 18.47 -77.92
JAM | Spanish Town | | 17.99 -76.96
JAM | Mandeville | | 18.04 -77.51
JAM | Port Royal | | 17.94 -76.84
TTO | Tobago
TTO | Chaguaramas
TTO | Point Lisas
TTO | San Fernando? | | 10.28 -61.47
TTO | Scarborough? | | 11.18 -60.74
TTO | Dragon gas field | Dragon field
BHS | Freeport?
BHS | Abaco
BHS | Grand Bahama
BHS | Bimini
BHS | Great Inagua
PRI | Vieques | | 18.42 -65.83
PRI | Roosevelt Roads
PRI | Ponce? | | 18.01 -66.62
PRI | Ceiba?
PRI | Aguadilla | | 18.43 -67.15
CUW | Hato
VGB | Tortola
FLK | Stanley? | | -51.70 -57.85
FLK | Goose Green
FLK | Mount Pleasant? | | -51.82 -58.45
FLK | Sea Lion field
SGS | Grytviken | | -54.28 -36.51
SHN | Ascension?
SHN | Jamestown? | | -15.94 -5.72
SJM | Ny-Ålesund
AND | Escaldes
ATA | McMurdo
ATA | Vostok station | Vostok Station
ATA | Zhongshan Station
- | South China Sea
- | East China Sea
- | Yellow Sea
- | Sea of Japan
- | East Sea?
- | Taiwan Strait
- | Korea Strait
- | Tsushima Strait
- | Miyako Strait
- | Bashi Channel
- | Luzon Strait
- | Philippine Sea
- | West Philippine Sea
- | Sulu Sea
- | Malacca Strait
- | Strait of Malacca
- | Sunda Strait
- | Lombok Strait
- | Singapore Strait
- | Indian Ocean
- | Bay of Bengal
- | Arabian Sea
- | Persian Gulf
- | Arabian Gulf
- | Gulf of Oman
- | Strait of Hormuz
- | Hormuz
- | Red Sea
- | Gulf of Aden
- | Bab el-Mandeb
- | Bab al-Mandeb
- | Gulf of Aqaba
- | Mediterranean?
- | Mediterranean Sea
- | Eastern Mediterranean
- | eastern Mediterranean
- | Aegean
- | Aegean Sea
- | Adriatic
- | Adriatic Sea
- | Ionian Sea
- | Black Sea
- | Sea of Azov
- | Azov Sea
- | Caspian
- | Caspian Sea
- | Aral Sea
- | Baltic
- | Baltic Sea
- | Gulf of Finland
- | Gulf of Bothnia
- | North Sea
- | Norwegian Sea
- | Barents Sea
- | White Sea
- | Kara Sea
- | Bering Sea
- | Bering Strait
- | Sea of Okhotsk
- | Arctic
- | Arctic Ocean
- | Atlantic?
- | Atlantic Ocean
- | North Atlantic
- | South Atlantic
- | Pacific?
- | Pacific Ocean
- | South Pacific
- | Indo-Pacific
- | Asia-Pacific
- | English Channel
- | Bay of Biscay
- | Irish Sea
- | Strait of Gibraltar
- | Gulf of Mexico
- | Gulf of America
- | Caribbean
- | Caribbean Sea
- | Gulf of Thailand
- | Gulf of Tonkin
- | Gulf of Guinea
- | Mozambique Channel
- | Korean peninsula
- | Korean Peninsula
- | Indochina
- | Balkans
- | Western Balkans
- | Caucasus
- | South Caucasus
- | Central Asia
- | South Asia
- | Southeast Asia
- | South-East Asia
- | East Asia
- | Northeast Asia
- | North-East Asia
- | Middle East
- | Near East
- | Gulf?
- | Horn of Africa
- | Sahel
- | Sahara
- | Maghreb
- | Levant
- | West Africa
- | East Africa
- | Central Africa
- | Southern Africa
- | southern Africa
- | North Africa
- | Great Lakes
- | Great Lakes region
- | Latin America
- | Central America
- | South America
- | North America
- | Europe
- | Eastern Europe
- | Western Europe
- | Central Europe
- | Scandinavia
- | Asia
- | Africa
- | Oceania
- | Eurasia
- | Mekong
- | Mekong River
- | Amu Darya
- | Syr Darya
- | Brahmaputra
- | Yarlung Tsangpo
- | Indus
- | Indus River
- | Ganges
- | Jhelum
- | Chenab
- | Nile
- | Blue Nile
- | White Nile
- | Euphrates
- | Tigris
- | Jordan River
- | Jordan Valley
- | Dead Sea
- | Danube
- | Dnieper
- | Dnipro River
- | Dniester
- | Don River
- | Volga
- | Rhine
- | Amur
- | Ussuri
- | Yalu
- | Yalu River
- | Tumen River
- | Lake Tanganyika
- | Lake Kivu
- | Lake Victoria
- | Lake Malawi
- | Congo River
- | Zambezi
- | Amazon?
- | Rio Grande
- | Himalayas
- | Hindu Kush
- | Pamirs
- | Line of Control
- | Line of Actual Control
- | Durand Line
- | Demilitarized Zone
- | Demilitarised Zone
- | DMZ
- | Northern Limit Line
- | Green Line
- | 38th parallel
- | Military Demarcation Line
- | Radcliffe Line
- | McMahon Line
- | nine-dash line
- | Curzon Line
- | Iron Curtain
- | Silk Road
- | Belt and Road
- | Spratly Islands
- | Spratlys
- | Nansha
- | Scarborough Shoal
- | Huangyan Dao
- | Huangyan Island
- | Bajo de Masinloc
- | Second Thomas Shoal
- | Ayungin Shoal
- | Ren'ai Reef
- | Ren'ai Jiao
- | Ren'ai Shoal
- | Sabina Shoal
- | Xianbin Reef
- | Mischief Reef
- | Subi Reef
- | Fiery Cross Reef
- | Whitsun Reef
- | Reed Bank
- | Vanguard Bank
- | Johnson South Reef
- | James Shoal
- | Sandy Cay
- | Socotra Rock
- | Ieodo
- | Diaoyu Islands
- | Diaoyu
- | Diaoyutai
- | Anatolia
- | Mesopotamia
- | Dnipro river
- | Dnieper River
- | Shatt al-Arab
- | Fulda Gap
- | Kuril chain
- | Ilemi Triangle
- | Kagera
- | Hormuz Strait
- | Danish straits
- | Oresund
- | Kattegat
- | Skagerrak
- | GIUK gap
- | First Island Chain
- | first island chain
- | Second Island Chain
- | Polynesia
- | Melanesia
- | Andes
- | Antilles
- | Amazon basin
- | Chaco?
- | Guianas
- | Iberia?
- | Benelux
- | Baltics
- | Caucasus region
- | Transcaucasus
- | Asia Minor
- | Arabia?
- | Arabian Peninsula
- | Arabian peninsula
- | Fertile Crescent
- | Sub-Saharan Africa
- | sub-Saharan Africa
- | Lake Chad Basin
- | Lake Chad basin
- | Liptako-Gourma
- | Kivus
- | Great Rift Valley
- | Cape of Good Hope
- | Cape Horn
- | Drake Passage
- | Western Pacific
- | western Pacific
- | Central Pacific
- | North Pacific
`;

/** By state as in the table, within it roughly by how often it is named. */
export const PLACES: readonly Place[] = table("places", ["state", "name", "names", "position"] as const, TABLE).map(
  (row) => {
    const ambiguous = row.name.endsWith("?");
    return {
      name: ambiguous ? row.name.slice(0, -1) : row.name,
      names: listOf(row.names),
      state: row.state === "-" ? null : row.state,
      ...positionOf(row.position, row.name),
      ...(ambiguous ? { ambiguous } : {}),
    };
  },
);

function positionOf(cell: string, name: string): { readonly lat: number; readonly lon: number } | Record<never, never> {
  if (cell === "") return {};
  const [lat, lon] = cell.split(" ").map(Number);
  if (lat === undefined || lon === undefined || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
    throw new NoroshiError(
      "bad-file",
      `The table of places has "${cell}" as the position of ${name}; write latitude and longitude.`,
    );
  }
  return { lat, lon };
}
