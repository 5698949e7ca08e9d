// News outlets and agencies: whose they are, and whether they speak for a state. The state's own come from bodies.ts, so the two agree.
// Public broadcasters with an editorial charter of their own (BBC, NHK, DW) do not speak for their state here.
// Source: the outlets' own statements of ownership, as of 2026-01.
import { BODIES } from "./bodies.js";
import { listOf, table } from "./table.js";

export interface Outlet {
  readonly name: string;
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3 of where it is edited; null for those of no one place. */
  readonly country: string | null;
  /** Whom it acts for: a state's or a group's code; null where it acts for none. */
  readonly id: string | null;
  /** True where a state or a group that acts like one owns it and speaks through it. */
  readonly state: boolean;
}

// country ("-" for none) | name | other names
const TABLE = `
GBR | Reuters | Thomson Reuters, Reuters news agency
USA | Associated Press | AP, A.P., Associated Press news agency
FRA | Agence France-Presse | AFP, Agence France Presse, AFP news agency
USA | United Press International | UPI
USA | Bloomberg | Bloomberg News
DEU | Deutsche Presse-Agentur | dpa, DPA
DEU | Deutsche Welle | DW
DEU | Der Spiegel | Spiegel
DEU | Die Welt
DEU | Die Zeit
DEU | Süddeutsche Zeitung
DEU | Frankfurter Allgemeine Zeitung | FAZ
DEU | Bild | Bild newspaper
DEU | Handelsblatt
DEU | ARD
DEU | ZDF
ITA | ANSA | Ansa
ITA | Corriere della Sera
ITA | La Repubblica
ITA | La Stampa
ITA | Il Sole 24 Ore
ITA | RAI
ESP | EFE
ESP | El País | El Pais
ESP | El Mundo
ESP | Europa Press
PRT | Lusa
PRT | Público
GBR | BBC | BBC News, British Broadcasting Corporation, BBC Verify, BBC Persian, BBC Russian, BBC Monitoring
GBR | Financial Times | FT
GBR | The Guardian | Guardian newspaper
GBR | The Observer
GBR | The Times
GBR | Times of London
GBR | Sunday Times
GBR | The Telegraph | Daily Telegraph, Sunday Telegraph
GBR | The Economist
GBR | The Independent
GBR | Daily Mail
GBR | Sky News
GBR | ITV
GBR | Channel 4 News
GBR | Middle East Eye
GBR | Jane's Defence Weekly | Jane's
GBR | Iran International
USA | New York Times | NYT
USA | Washington Post
USA | Wall Street Journal | WSJ
USA | Los Angeles Times
USA | Chicago Tribune
USA | Boston Globe
USA | Miami Herald
USA | USA Today
USA | Christian Science Monitor
USA | New Yorker
USA | The Atlantic
USA | Foreign Policy
USA | Foreign Affairs
USA | Newsweek
USA | Time magazine
USA | Politico
USA | Axios
USA | Semafor
USA | The Hill
USA | The Intercept
USA | ProPublica
USA | Defense News
USA | Breaking Defense
USA | The War Zone
USA | McClatchy
USA | Stars and Stripes
USA | CNN
USA | NBC | NBC News
USA | CBS | CBS News
USA | ABC News
USA | Fox News
USA | MSNBC
USA | NPR
USA | PBS
USA | CNBC
USA | Radio Free Europe/Radio Liberty | RFE/RL, Radio Free Europe, Radio Liberty, RFERL
USA | Radio Svoboda
USA | Radio Free Asia | RFA
USA | Voice of America | VOA
USA | Alhurra
FRA | Le Monde
FRA | Le Figaro
FRA | Libération | Liberation newspaper
FRA | Les Echos | Les Échos
FRA | La Croix
FRA | Jeune Afrique
FRA | L'Express
FRA | BFMTV
FRA | Mediapart
FRA | France 24
FRA | France24
FRA | RFI | Radio France Internationale
FRA | TF1
FRA | France Info
FRA | TV5Monde
BEL | Belga
BEL | Politico Europe
BEL | Euractiv
BEL | EUobserver
BEL | Le Soir
BEL | Euronews
NLD | ANP
NLD | NRC Handelsblad
NLD | de Volkskrant
NLD | NOS
CHE | Neue Zürcher Zeitung | NZZ
CHE | Swissinfo
CHE | Keystone-SDA
AUT | APA
AUT | Der Standard
AUT | Die Presse
AUT | ORF
SWE | TT news agency
SWE | Dagens Nyheter
SWE | Svenska Dagbladet
SWE | SVT
SWE | Expressen
SWE | Aftonbladet
NOR | NTB
NOR | Aftenposten
NOR | NRK
NOR | VG
DNK | Ritzau
DNK | Jyllands-Posten
DNK | Politiken
DNK | Berlingske
FIN | STT
FIN | Helsingin Sanomat
FIN | Yle | YLE
FIN | Ilta-Sanomat
ISL | RUV
IRL | RTÉ | RTE
IRL | Irish Times
IRL | Irish Independent
POL | PAP | Polish Press Agency
POL | Gazeta Wyborcza
POL | Rzeczpospolita
POL | TVN
POL | TVN24
POL | Polsat News
POL | RMF FM
CZE | CTK | ČTK
CZE | Hospodářské noviny
CZE | Respekt
SVK | TASR
SVK | SITA
HUN | MTI
HUN | Telex.hu
HUN | Népszabadság
HUN | Magyar Nemzet
HUN | Index.hu
ROU | Agerpres
ROU | Mediafax
ROU | Digi24
ROU | HotNews
BGR | BTA
BGR | Novinite
GRC | ANA-MPA
GRC | Kathimerini
GRC | ERT
GRC | AMNA
GRC | To Vima
CYP | Cyprus News Agency
CYP | Cyprus Mail
SRB | B92
SRB | Danas
SRB | Politika
SRB | RTS
SRB | Beta news agency
SRB | N1
SRB | Radio Television of Serbia
SRB | FoNet
HRV | HINA | Hina
HRV | Vecernji List
HRV | Jutarnji List
SVN | STA
BIH | FENA
BIH | Oslobodjenje
BIH | SRNA | Srna
XKX | RTK
XKX | Koha Ditore
XKX | Kosovapress
MKD | MIA
MNE | MINA
ALB | ATA
LTU | BNS | Baltic News Service
LTU | LRT
LTU | Delfi
LTU | ELTA
LVA | LETA
LVA | LSM
EST | ERR
EST | Postimees
UKR | Interfax-Ukraine
UKR | Ukrainska Pravda
UKR | Kyiv Post
UKR | Kyiv Independent
UKR | UNIAN
UKR | Suspilne
UKR | Hromadske
UKR | Liga.net
UKR | RBC-Ukraine
UKR | European Pravda
UKR | European Truth
UKR | Zerkalo Nedeli
UKR | ZN.UA
UKR | DeepState
RUS | Interfax | Interfax news agency, Interfax agency
RUS | Kommersant
RUS | Vedomosti
RUS | RBC | RBK
RUS | Novaya Gazeta
RUS | Nezavisimaya Gazeta
RUS | Moskovsky Komsomolets
RUS | Komsomolskaya Pravda
RUS | Echo of Moscow
RUS | Ekho Moskvy
RUS | NTV
RUS | The Insider
RUS | Mash
RUS | Baza
RUS | Rybar
RUS | Fontanka
RUS | Gazeta.ru
RUS | Lenta.ru
RUS | Life News
RUS | Argumenty i Fakty
LVA | Meduza
LVA | TV Rain
LVA | Dozhd
NLD | Moscow Times
BLR | Belapan | BelaPAN
BLR | Nasha Niva
BLR | Nexta
BLR | Belarusian Hajun
BLR | Hajun Project
MDA | IPN
MDA | Infotag
MDA | NewsMaker
MDA | Moldpres
MDA | Basa-press
ARM | Arminfo
ARM | ARKA
ARM | Noyan Tapan
ARM | CivilNet
ARM | Azatutyun
ARM | News.am
ARM | Mediamax
AZE | Trend
AZE | APA news agency
AZE | Turan
AZE | ANS TV
AZE | Report news agency
AZE | Caliber.az
GEO | InterpressNews | Interpressnews
GEO | Civil.ge
GEO | Rustavi 2
GEO | Prime News
GEO | Civil Georgia
KAZ | Tengrinews
KAZ | Vlast.kz
KGZ | 24.kg
KGZ | AKIpress | Akipress
KGZ | Kabar
KGZ | Kloop
TJK | Asia-Plus
UZB | Gazeta.uz
UZB | Kun.uz
TUR | Hürriyet | Hurriyet
TUR | Hürriyet Daily News
TUR | Cumhuriyet
TUR | Milliyet
TUR | Sabah | Daily Sabah
TUR | Sözcü
TUR | Zaman
TUR | CNN Türk | CNN Turk
TUR | Haberturk | Habertürk
TUR | Demirören News Agency
TUR | DHA
TUR | Ihlas News Agency
TUR | Yeni Safak
ISR | Haaretz | Ha'aretz
ISR | Jerusalem Post
ISR | Times of Israel
ISR | Israel Hayom
ISR | Israel Radio
ISR | Yedioth Ahronoth | Yediot Ahronot
ISR | Ynet
ISR | Maariv | Ma'ariv
ISR | Channel 12
ISR | Channel 13
ISR | Channel 2
ISR | Kan | Kan radio
ISR | Walla
ISR | Army Radio
QAT | Al Jazeera | al-Jazeera, Al-Jazeera
QAT | Aljazeera
QAT | Al-Araby Al-Jadeed
SAU | Al Arabiya | al-Arabiya, Al-Arabiya
SAU | Asharq Al-Awsat | Asharq al-Awsat
SAU | Al Hadath | Al-Hadath
SAU | Arab News
SAU | Okaz
SAU | Al-Sharq al-Awsat
ARE | The National
ARE | Gulf News
ARE | Khaleej Times
ARE | Sky News Arabia
ARE | Al Bayan
ARE | Amwaj
LBN | An-Nahar
LBN | Al-Akhbar | al-Akhbar
LBN | As-Safir
LBN | L'Orient-Le Jour | L'Orient Today
LBN | Daily Star
LBN | LBC
LBN | Al Mayadeen | Al-Mayadeen, al-Mayadeen
LBN | Al-Hayat | al-Hayat
IRQ | Shafaq News
IRQ | Rudaw
IRQ | Kurdistan 24
IRQ | Al-Sumaria
IRQ | Al-Iraqiya
EGY | Al-Masry Al-Youm
EGY | Mada Masr
EGY | Youm7
EGY | Al-Shorouk
EGY | Cairo News
KWT | Al-Qabas
KWT | Al Rai | Al-Rai
KWT | Kuwait Times
PSE | Ma'an | Ma'an News Agency
PSE | Quds News Network
SYR | Enab Baladi
SYR | North Press
SYR | Hawar
YEM | Al-Masdar
YEM | Aden al-Ghad
YEM | Marib Press
SDN | Sudan Tribune
SDN | Radio Dabanga
SDN | Ayin
LBY | Libya Observer
LBY | Libya Herald
LBY | Al-Wasat
TUN | Mosaique FM
DZA | El Watan
DZA | El Khabar
DZA | Liberté
MAR | Hespress
MAR | Le Matin
MAR | TelQuel
MRT | ANI
MLI | Studio Tamani
MLI | Maliweb
SEN | Dakaractu
SEN | Seneweb
NGA | Punch
NGA | Premium Times
NGA | ThisDay
NGA | This Day
NGA | Channels Television
NGA | HumAngle
GHA | Daily Graphic
GHA | Joy FM
CIV | Fraternité Matin
COD | Radio Okapi
COD | Actualite.cd
KEN | Daily Nation
KEN | Nation Media Group
KEN | The Standard | Standard newspaper
KEN | The East African
KEN | KBC
UGA | Daily Monitor
UGA | New Vision
TZA | The Citizen
ETH | Addis Standard
ETH | The Reporter
SOM | Garowe Online
SOM | Hiiraan Online
SOM | Shabelle | Radio Shabelle
SOM | Radio Mogadishu
SOM | Goobjoog
ZAF | SABC
ZAF | Mail & Guardian
ZAF | News24
ZAF | Business Day
ZAF | Daily Maverick
ZAF | SAPA
ZAF | Sowetan
ZWE | The Herald
ZWE | Zimbabwe Herald
ZWE | NewsDay
ZMB | Lusaka Times
MOZ | Carta de Moçambique
AGO | Angop | ANGOP
AGO | Novo Jornal
IND | Press Trust of India | PTI
IND | ANI news agency | Asian News International
IND | IANS
IND | United News of India | The Times of India
IND | Times of India
IND | India Today
IND | UNI
IND | The Hindu
IND | Indian Express
IND | Hindustan Times
IND | NDTV
IND | The Wire
IND | The Print
IND | ThePrint
IND | Republic TV
IND | Economic Times
IND | Mint
PAK | Dawn | Dawn newspaper
PAK | Geo News | Geo TV
PAK | ARY News
PAK | The News International
PAK | Express Tribune
PAK | The Nation
PAK | Samaa TV
PAK | Jang
BGD | United News of Bangladesh
BGD | Prothom Alo
BGD | bdnews24 | bdnews24.com
LKA | The Island
LKA | Ada Derana
NPL | Kathmandu Post
NPL | Himalayan Times
NPL | Kantipur
NPL | Republica
AFG | Pajhwok | Pajhwok Afghan News
AFG | TOLOnews
AFG | Tolo News | TOLO
AFG | Khaama Press
AFG | Ariana News
AFG | Afghan Islamic Press
AFG | Amu TV
MMR | Irrawaddy
MMR | Myanmar Now
MMR | Myanmar Times
MMR | Mizzima
MMR | Democratic Voice of Burma
MMR | DVB
MMR | Eleven Media
THA | Bangkok Post
THA | Thai PBS
THA | Thairath
THA | Matichon
THA | Khaosod
KHM | Phnom Penh Post
KHM | Cambodia Daily
KHM | Fresh News
KHM | Khmer Times
KHM | Cambodianess
VNM | VnExpress
VNM | Tuoi Tre
VNM | Thanh Nien
PHL | Philippine Daily Inquirer | Inquirer
PHL | Philippine Star
PHL | Philippine News Agency
PHL | Rappler
PHL | ABS-CBN
PHL | GMA News | GMA
PHL | Manila Bulletin
PHL | Manila Times
IDN | Jakarta Post
IDN | Jakarta Globe
IDN | Antara | ANTARA
IDN | Kompas
IDN | Tempo
IDN | Detik
MYS | Bernama
MYS | The Star
MYS | New Straits Times
MYS | Malaysiakini
MYS | Free Malaysia Today
SGP | Straits Times
SGP | Channel NewsAsia
SGP | Channel News Asia
SGP | Lianhe Zaobao
SGP | CNA Singapore
SGP | BenarNews
HKG | South China Morning Post | SCMP
HKG | Apple Daily
HKG | Ming Pao
HKG | RTHK
HKG | Hong Kong Free Press
HKG | Phoenix TV
HKG | Ta Kung Pao
HKG | Wen Wei Po
HKG | Sing Tao
CHN | Caixin
CHN | Southern Weekly
CHN | The Paper
CHN | Sina
CHN | Beijing News
CHN | 21st Century Business Herald
CHN | Caijing
TWN | Central News Agency | CNA
TWN | Focus Taiwan
TWN | Taiwan News
TWN | Liberty Times
TWN | United Daily News
TWN | Taipei Times
TWN | China Times
TWN | Up Media
JPN | Kyodo | Kyodo News, Kyodo News Agency, Kyodo news agency
JPN | Jiji | Jiji Press, Jiji news agency
JPN | NHK
JPN | Asahi Shimbun | Asahi
JPN | TV Asahi
JPN | Yomiuri Shimbun | Yomiuri
JPN | Mainichi Shimbun | Mainichi
JPN | Nikkei | Nikkei Asia
JPN | Nihon Keizai Shimbun
JPN | Sankei Shimbun | Sankei
JPN | Japan Times
JPN | Nippon TV
JPN | Tokyo Shimbun
JPN | Fuji TV
JPN | TBS
JPN | Choson Sinbo
KOR | Yonhap | Yonhap News Agency, Yonhap news agency, Yonhap News, Yonhap News TV
KOR | KBS
KOR | MBC
KOR | SBS
KOR | JTBC
KOR | YTN
KOR | Chosun Ilbo | TV Chosun, Chosun TV
KOR | JoongAng Ilbo | Joongang Ilbo
KOR | Dong-A Ilbo | Donga Ilbo
KOR | Channel A
KOR | Hankyoreh | Hani
KOR | Korea Herald
KOR | Korea Times
KOR | Korea JoongAng Daily
KOR | Daily NK
KOR | NK Pro
KOR | Newsis
KOR | News1
KOR | Kyunghyang Shinmun
KOR | Arirang
AUS | Australian Broadcasting Corporation | ABC
AUS | The Australian newspaper
AUS | Sky News Australia
AUS | Sydney Morning Herald
AUS | The Age
AUS | AAP | Australian Associated Press
NZL | Radio New Zealand | RNZ
NZL | New Zealand Herald | NZ Herald
PNG | Post-Courier
FJI | Fiji Times
FJI | Fijivillage
FJI | Islands Business
SLB | Solomon Star
CAN | CBC | CBC News
CAN | Globe and Mail
CAN | Canadian Press
CAN | Toronto Star
CAN | CTV
CAN | National Post
CAN | Radio-Canada
MEX | Reforma
MEX | El Universal
MEX | La Jornada
MEX | Notimex
MEX | Milenio
MEX | Excélsior
BRA | Folha de S.Paulo | Folha, Folha de Sao Paulo
BRA | O Globo | Globo
BRA | O Estado de S. Paulo
BRA | Agência Brasil
BRA | Estadão
ARG | Clarín | Clarin
ARG | La Nación | La Nacion
ARG | Télam | Telam
ARG | Pagina 12 | Página 12
ARG | Infobae
CHL | El Mercurio
CHL | La Tercera
COL | El Tiempo
COL | El Espectador
COL | Semana
COL | RCN
COL | Caracol
COL | Blu Radio
VEN | El Nacional
VEN | Globovisión | Globovision
VEN | Tal Cual
PER | El Comercio
PER | RPP
PER | La República
BOL | El Deber
BOL | Los Tiempos
BOL | La Razón
ECU | El Universo
CUB | 14ymedio
CUB | Diario de Cuba
GUY | Stabroek News
GUY | Kaieteur News
GUY | Demerara Waves
HTI | Le Nouvelliste
SLV | El Faro
GTM | Prensa Libre
HND | La Prensa
NIC | Confidencial
`;

/** Where the outlets of groups are edited. */
const HOMES: Readonly<Record<string, string>> = { HOUTHI: "YEM", HEZB: "LBN", HAMAS: "PSE" };

const ours: readonly Outlet[] = BODIES.filter((body) => body.kind === "media").map((body) => ({
  name: body.name,
  names: body.names,
  country: HOMES[body.id] ?? body.id,
  id: body.id,
  state: true,
}));

const others: readonly Outlet[] = table("outlets", ["country", "name", "names"] as const, TABLE).map((row) => ({
  name: row.name,
  names: listOf(row.names),
  country: row.country === "-" ? null : row.country,
  id: null,
  state: false,
}));

/** Those that act for none first, then those that act for a state or a group. */
export const OUTLETS: readonly Outlet[] = [...others, ...ours];
