// Named bodies that act for a state: forces and services, agencies, state media and firms, parliaments, ruling parties, ministries
// and courts whose name alone tells the state. Bodies that need a nationality beside them ("the foreign ministry") are coding's.
// News agencies that act for no state are in outlets.ts.
// Source: the bodies' own names as of 2026-01; common knowledge. State media and firms: ownership as publicly stated by them.
import { listOf, table } from "./table.js";

export const BODY_KINDS = [
  "force",
  "agency",
  "media",
  "firm",
  "parliament",
  "party",
  "ministry",
  "court",
  "bank",
  "office",
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export interface Body {
  /** ISO 3166-1 alpha-3 of the state it acts for, or a code of organisations.ts. */
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly names: readonly string[];
}

// id | kind | name | other names
const TABLE = `
# Forces and armed services
CHN | force | People's Liberation Army | PLA, Chinese People's Liberation Army, PLA Navy, PLAN, PLA Air Force, PLAAF, PLA Rocket Force, PLARF, Rocket Force, Eastern Theater Command, Eastern Theatre Command, Southern Theater Command, Southern Theatre Command, PLA Eastern Theater Command, PLA Southern Theater Command, Western Theater Command, Second Artillery Corps, China Coast Guard, Chinese Coast Guard, People's Armed Police, Central Military Commission
ISR | force | Israel Defense Forces | IDF, Israeli Defense Forces, Israeli Defence Forces, Israel Defence Forces, Tsahal, Tzahal, IAF, COGAT, Cogat, Border Police
IRN | force | Islamic Revolutionary Guard Corps | IRGC, Revolutionary Guards, Revolutionary Guard, Islamic Revolutionary Guards Corps, Revolutionary Guard Corps, Revolutionary Guards Corps, Quds Force, Qods Force, Al-Quds Force, al-Quds Force, Basij, Artesh, Pasdaran, IRGC Navy, IRGC Aerospace Force, Khatam al-Anbiya
PRK | force | Korean People's Army | KPA, Strategic Rocket Forces of the KPA, General Staff of the KPA, KPA General Staff, Storm Corps, Missile Administration, DPRK Missile Administration, Academy of National Defence, Academy of Defence Science, Panmunjom Mission
KOR | force | Joint Chiefs of Staff of the ROK | ROK Joint Chiefs of Staff, ROK military, ROK Armed Forces, ROK army, ROK forces
JPN | force | Self-Defense Forces | Self-Defence Forces, Japan Self-Defense Forces, Japan Self-Defence Forces, JSDF, SDF, Maritime Self-Defense Force, Maritime Self-Defence Force, Ground Self-Defense Force, Ground Self-Defence Force, Air Self-Defense Force, Air Self-Defence Force, MSDF, GSDF, ASDF, JMSDF, JASDF, JGSDF, Japan Coast Guard
USA | force | U.S. Army | US Army, U.S. Navy, US Navy, U.S. Air Force, US Air Force, US Marine Corps, U.S. Marine Corps, Marine Corps, US Marines, U.S. Marines, US Coast Guard, U.S. Coast Guard, National Guard, Seventh Fleet, 7th Fleet, Fifth Fleet, 5th Fleet, Sixth Fleet, US Central Command, U.S. Central Command, Central Command, CENTCOM, Centcom, Indo-Pacific Command, INDOPACOM, US Indo-Pacific Command, U.S. Indo-Pacific Command, US Pacific Command, U.S. Pacific Command, Pacific Command, European Command, EUCOM, AFRICOM, Africom, Africa Command, US Africa Command, U.S. Africa Command, Southern Command, US Southern Command, U.S. Southern Command, SOUTHCOM, Northern Command, NORTHCOM, Strategic Command, STRATCOM, Space Force, US Space Force, Cyber Command, US Cyber Command, U.S. Cyber Command, US Forces Korea, U.S. Forces Korea, USFK, US Forces Japan, U.S. Forces Japan, USFJ, Delta Force, Navy SEALs, Green Berets, Missile Defense Agency, NORAD, Norad
USA | force | Joint Chiefs of Staff | Joint Chiefs
KOR | force | Joint Chiefs of Staff
RUS | force | Russian Armed Forces | Black Sea Fleet, Pacific Fleet, Northern Fleet, Baltic Fleet, Caspian Flotilla, Strategic Rocket Forces, Russian Aerospace Forces, Rosgvardia, Spetsnaz, Spetznaz, Africa Corps, Kadyrovtsy, Akhmat, VDV
UKR | force | Armed Forces of Ukraine | Ukrainian Armed Forces, General Staff of the Armed Forces of Ukraine, AFU, National Guard of Ukraine, Unmanned Systems Forces, Territorial Defence Forces, Azov Brigade, Ukrainian Air Force
GBR | force | Royal Navy | Royal Air Force, RAF, British Army, Royal Marines, SAS, Special Air Service, Royal Fleet Auxiliary, UK Maritime Trade Operations, UKMTO
FRA | force | French Armed Forces | Foreign Legion, French Foreign Legion, Operation Barkhane, Barkhane, Serval, Charles de Gaulle carrier group, Gendarmerie
DEU | force | Bundeswehr | Luftwaffe, Bundesmarine, Deutsche Marine
IND | force | Indian Army | Indian Air Force, Indian Navy, Border Security Force, BSF, Assam Rifles, Central Reserve Police Force, CRPF, Rashtriya Rifles, Indo-Tibetan Border Police, ITBP, Indian Peace Keeping Force, IPKF
PAK | force | Inter-Services Public Relations | ISPR, Frontier Corps, Pakistan Army, Pakistan Air Force, Pakistan Navy, Pakistan Rangers, Strategic Plans Division
TUR | force | Turkish Armed Forces | TSK, Turkish Land Forces
POL | force | Territorial Defence Force
EGY | force | Supreme Council of the Armed Forces | SCAF
SDN | force | Sudanese Armed Forces | SAF, Sudan Armed Forces, Transitional Sovereignty Council, Sovereignty Council, Transitional Sovereign Council
SSD | force | Sudan People's Liberation Army | SPLA, South Sudan People's Defence Forces, SSPDF, SPLM, Sudan People's Liberation Movement
ETH | force | Ethiopian National Defence Force | ENDF, Ethiopian National Defense Force, EPRDF, Derg, Dergue, Prosperity Party
ERI | force | Eritrean Defence Forces | EPLF, PFDJ
RWA | force | Rwanda Defence Force | RDF, Rwandan Defence Force, Rwandan Patriotic Front, RPF, Rwandan Patriotic Army
COD | force | FARDC | Armed Forces of the Democratic Republic of Congo, Armed Forces of the Democratic Republic of the Congo
UGA | force | Uganda People's Defence Force | UPDF, Uganda People's Defence Forces, National Resistance Movement
KEN | force | Kenya Defence Forces | KDF
NGA | force | Nigerian Armed Forces
MLI | force | FAMa | Malian Armed Forces, FAMA
ZAF | force | South African National Defence Force | SANDF, SADF, Umkhonto we Sizwe
CMR | force | Rapid Intervention Battalion | BIR
TCD | force | Transitional Military Council of Chad
NER | force | National Council for the Safeguard of the Homeland | CNSP, Conseil National pour la Sauvegarde de la Patrie
MMR | force | Tatmadaw | State Administration Council, SAC, State Peace and Development Council, SPDC, State Law and Order Restoration Council, SLORC, Union Solidarity and Development Party, USDP
PHL | force | Armed Forces of the Philippines | AFP, Philippine Coast Guard, PCG, Philippine Navy, Western Command, Philippine National Police
IDN | force | TNI | Tentara Nasional Indonesia, Kopassus, ABRI, Indonesian National Armed Forces, Bakamla, KKP
THA | force | Royal Thai Army | Royal Thai Navy, Royal Thai Air Force, Second Army Area, Royal Thai Police, National Council for Peace and Order, NCPO
KHM | force | Royal Cambodian Armed Forces | RCAF
VNM | force | People's Army of Vietnam | PAVN, Vietnam People's Army
MYS | force | Royal Malaysian Navy | Royal Malaysian Air Force
AUS | force | Australian Defence Force | ADF, Royal Australian Navy, Royal Australian Air Force, RAAF, Australian Defense Force
NZL | force | New Zealand Defence Force | NZDF
CAN | force | Canadian Armed Forces | Royal Canadian Navy, Royal Canadian Air Force, Canadian Forces
COL | force | Colombian Armed Forces | National Police of Colombia
VEN | force | Bolivarian National Guard | Bolivarian National Armed Forces, FANB, SEBIN, Sebin, DGCIM
CUB | force | Revolutionary Armed Forces of Cuba
SYR | force | Syrian Arab Army | Fourth Division, shabiha, Shabiha, National Defence Forces
LBN | force | Lebanese Armed Forces | Lebanese Army, LAF
IRQ | force | Republican Guard of Iraq | Fedayeen Saddam, Counter-Terrorism Service
SAU | force | Saudi National Guard | Saudi-led coalition, Saudi-led Coalition, Arab coalition
JOR | force | Arab Legion | Jordan Armed Forces
OMN | force | Sultan's Armed Forces
BIH | force | Army of the Republic of Bosnia and Herzegovina
YUG | force | Yugoslav People's Army | JNA, Yugoslav National Army, Yugoslav Army
SUN | force | Red Army | Soviet Army
LBY | force | Government of National Unity | Government of National Accord, GNA, Presidential Council of Libya, National Transitional Council, GNU
YEM | force | Presidential Leadership Council | PLC, internationally recognised government of Yemen, internationally recognized government of Yemen
AFG | force | Afghan National Army | Afghan National Security Forces, ANSF, ANA
LKA | force | Sri Lanka Army | Sri Lankan Army, Sri Lanka Navy
BGD | force | Rapid Action Battalion | Border Guard Bangladesh, BGB, Bangladesh Rifles
SOM | force | Somali National Army | Danab
GRC | force | Hellenic Navy | Hellenic Coast Guard, Hellenic Air Force
# Intelligence, police, space and nuclear agencies
RUS | agency | FSB | Federal Security Service, SVR, Foreign Intelligence Service of Russia, GRU, Main Intelligence Directorate, Roskomnadzor, Investigative Committee, Rosaviatsia, Federal Service for Military-Technical Cooperation, Presidential Administration of Russia, Security Council of the Russian Federation, Russian Security Council, Rosselkhoznadzor, Rospotrebnadzor, Federal Penitentiary Service
SUN | agency | KGB | Politburo of the CPSU
USA | agency | CIA | Central Intelligence Agency, FBI, Federal Bureau of Investigation, NSA, National Security Agency, National Security Council, NSC, Defense Intelligence Agency, DIA, National Reconnaissance Office, Department of Homeland Security, Homeland Security, DHS, Drug Enforcement Administration, DEA, Secret Service, USAID, US Agency for International Development, U.S. Agency for International Development, Office of Foreign Assets Control, OFAC, Ofac, NASA, Nasa, Office of the United States Trade Representative, US Trade Representative, U.S. Trade Representative, USTR, Federal Aviation Administration, FAA, Immigration and Customs Enforcement, Bureau of Industry and Security, National Nuclear Security Administration, Office of the Director of National Intelligence, ODNI, Customs and Border Protection, CISA, Cybersecurity and Infrastructure Security Agency, Nuclear Regulatory Commission, American Institute in Taiwan, Peace Corps, Treasury Department, US Treasury, U.S. Treasury, Department of Justice, Justice Department, Commerce Department, Department of Commerce, Energy Department, Department of Energy, Department of Defense, Department of War, Defense Department, Treasury's Office of Foreign Assets Control
ISR | agency | Mossad | Shin Bet, Shin Beth, Shabak, Israel Security Agency, Aman, Unit 8200, Israel Atomic Energy Commission
KOR | agency | National Intelligence Service | NIS, National Security Planning Agency, Defense Acquisition Program Administration, DAPA, Korea Coast Guard, Agency for Defense Development, National Intelligence Service of Korea
PRK | agency | Reconnaissance General Bureau | RGB, Committee for the Peaceful Reunification of the Fatherland, State Security Department, Asia-Pacific Peace Committee, Korea Asia-Pacific Peace Committee, National Aerospace Technology Administration, NATA, National Aerospace Development Administration, NADA, State Affairs Commission, National Defence Commission, National Defense Commission, Central Military Commission of the Workers' Party of Korea
GBR | agency | MI6 | MI5, Secret Intelligence Service, GCHQ, Security Service of the UK, National Cyber Security Centre, Metropolitan Police, Scotland Yard, Met Police, National Crime Agency
FRA | agency | DGSE | DGSI, Deuxième Bureau, French Development Agency, Agence Française de Développement
DEU | agency | BND | Bundesnachrichtendienst, Bundeskriminalamt, BKA, Federal Office for the Protection of the Constitution, Verfassungsschutz
CHN | agency | Ministry of State Security | MSS, Cyberspace Administration of China, National Development and Reform Commission, China Manned Space Agency, China National Space Administration, CNSA, State Administration of Foreign Exchange, United Front Work Department, General Administration of Customs, State Oceanic Administration, China Atomic Energy Authority, MOFCOM, Mofcom, National Supervisory Commission, Central Commission for Discipline Inspection
TWN | agency | Mainland Affairs Council | National Security Bureau, Straits Exchange Foundation, Taipei Economic and Cultural Office, Legislative Yuan, Executive Yuan, Coast Guard Administration
CHN | agency | Taiwan Affairs Office | ARATS, Association for Relations Across the Taiwan Straits, Association for Relations Across the Taiwan Strait
PAK | agency | Inter-Services Intelligence | ISI, Pakistan Atomic Energy Commission, National Command Authority, Khan Research Laboratories, Federal Investigation Agency
IND | agency | Research and Analysis Wing | RAW, R&AW, Intelligence Bureau, National Investigation Agency, DRDO, Defence Research and Development Organisation, ISRO, Isro, Indian Space Research Organisation, Ministry of External Affairs, MEA, External Affairs Ministry, Bhabha Atomic Research Centre
IRN | agency | Atomic Energy Organization of Iran | AEOI, Atomic Energy Organisation of Iran, Supreme National Security Council, Guardian Council, Assembly of Experts, Expediency Council, Ministry of Intelligence and Security, Supreme Leader of Iran, Supreme Council of Cultural Revolution
TUR | agency | MIT | Millî İstihbarat Teşkilatı, National Intelligence Organization, TIKA, Presidency of Defence Industries
UKR | agency | SBU | Security Service of Ukraine, HUR, Main Directorate of Intelligence, GUR, Energoatom, National Anti-Corruption Bureau, NABU, State Border Guard Service of Ukraine
BLR | agency | State Security Committee of Belarus | Belarusian KGB, State Border Committee
POL | agency | Internal Security Agency | ABW, National Security Bureau of Poland
JPN | agency | JAXA | Cabinet Secretariat, National Police Agency of Japan, Public Security Intelligence Agency, Defense Agency, Defence Agency, JICA, Japan International Cooperation Agency, National Security Secretariat, Fisheries Agency
EGY | agency | General Intelligence Directorate | GIS, Mukhabarat, Suez Canal Authority
SAU | agency | Public Investment Fund | Saudi Fund for Development, General Intelligence Presidency
AUS | agency | ASIO | ASIS, Australian Signals Directorate, DFAT, Australian Federal Police, Australian Border Force
CAN | agency | CSIS Canada | Canadian Security Intelligence Service, RCMP, Royal Canadian Mounted Police, Global Affairs Canada
EST | agency | Internal Security Service of Estonia | KAPO, Kapo
LTU | agency | VSD | State Security Department of Lithuania
NLD | agency | AIVD | MIVD, Royal Netherlands Marechaussee
CZE | agency | BIS Czech | Security Information Service
SWE | agency | Säpo | Swedish Security Service
NOR | agency | PST | Norwegian Police Security Service
ZWE | agency | Central Intelligence Organisation
VNM | agency | Vietnam Coast Guard | Vietnam Fisheries Resources Surveillance
# State media
PRK | media | KCNA | Korean Central News Agency, Rodong Sinmun, Korean Central Television, KCTV, Uriminzokkiri, Minju Joson, Radio Pyongyang, Voice of Korea, Naenara, Korean Central Broadcasting Station
CHN | media | Xinhua | Xinhua News Agency, New China News Agency, Global Times, People's Daily, China Daily, CCTV, CGTN, China Central Television, PLA Daily, China News Service, China Radio International, Study Times, Beijing Daily, Yuyuan Tantian
RUS | media | TASS | Tass, ITAR-TASS, Itar-Tass, RIA, RIA Novosti, Sputnik, Russia Today, RT, Rossiya Segodnya, Rossiya 1, Rossiya-1, Rossiya 24, Rossiiskaya Gazeta, Rossiyskaya Gazeta, Channel One, Krasnaya Zvezda, Zvezda, Vesti, RIA news agency
SUN | media | Novosti | Pravda, Izvestia
IRN | media | IRNA | Islamic Republic News Agency, Fars, Fars News Agency, Fars news agency, Tasnim, Tasnim News Agency, Press TV, Mehr, Mehr News Agency, Mehr news agency, ISNA, IRIB, Islamic Republic of Iran Broadcasting, Kayhan, Nour News, Student News Network, Iranian Students' News Agency
SYR | media | SANA | Syrian Arab News Agency, Tishreen, Al-Thawra
SAU | media | Saudi Press Agency | SPA, Al Ekhbariya
ARE | media | WAM | Emirates News Agency
QAT | media | Qatar News Agency | QNA
KWT | media | KUNA | Kuwait News Agency
OMN | media | Oman News Agency | ONA
BHR | media | Bahrain News Agency | BNA
EGY | media | MENA | Middle East News Agency, Al-Ahram, Al Ahram, al-Ahram, Al Qahera News, Nile News, Al-Gomhuria
JOR | media | Petra | Petra news agency, Petra News Agency
LBN | media | National News Agency | NNA
IRQ | media | Iraqi News Agency | INA
YEM | media | Saba news agency | Saba
HOUTHI | media | Al-Masirah | Al Masirah, al-Masirah, Almasirah
HEZB | media | Al-Manar | al-Manar, Al Manar
HAMAS | media | Al-Aqsa TV | Shehab
PSE | media | WAFA | Wafa, Palestine TV, Voice of Palestine
TUR | media | Anadolu Agency | Anadolu, TRT, TRT World, TRT Haber
AZE | media | AZERTAC | Azertac
ARM | media | Armenpress
BLR | media | BelTA | Belta, Sovetskaya Belorussia
UKR | media | Ukrinform
KAZ | media | Kazinform
UZB | media | UzA
TKM | media | Turkmenistan State News Agency | TDH
CUB | media | Granma | Prensa Latina, Cubadebate
VEN | media | Telesur | teleSUR, TeleSUR, Agencia Venezolana de Noticias, VTV
NIC | media | El 19 Digital
VNM | media | Vietnam News Agency | VNA, Nhan Dan, Voice of Vietnam, Quan Doi Nhan Dan
LAO | media | KPL
KHM | media | Agence Kampuchea Presse | AKP
MMR | media | Global New Light of Myanmar | New Light of Myanmar, MRTV, Myawady TV
BGD | media | Bangladesh Sangbad Sangstha | BSS
PAK | media | Associated Press of Pakistan | APP, Radio Pakistan, PTV, Pakistan Television
IND | media | Doordarshan | All India Radio, Prasar Bharati
AFG | media | Bakhtar News Agency | Bakhtar
ETH | media | Ethiopian News Agency | Ethiopian Broadcasting Corporation, Fana Broadcasting
ERI | media | Shabait | Eri-TV
SDN | media | SUNA | Sudan News Agency
RWA | media | New Times of Rwanda
ZWE | media | ZBC | Zimbabwe Broadcasting Corporation
MLI | media | ORTM
LBY | media | LANA | Libyan News Agency, JANA, Jana news agency
DZA | media | Algeria Press Service | APS, Algerie Presse Service, Algérie Presse Service
MAR | media | MAP | Maghreb Arabe Presse, Maghreb Arab Press
TUN | media | TAP | Tunis Afrique Presse
MNG | media | Montsame
YUG | media | Tanjug | Tanjug news agency
DDR | media | Neues Deutschland
# State firms
RUS | firm | Rosatom | Gazprom, Rosneft, Roscosmos, Roskosmos, Rosoboronexport, Rostec, Rostekh, Rostech, Transneft, Sberbank, VTB, VTB Bank, Vnesheconombank, VEB, Aeroflot, Sukhoi, Almaz-Antey, United Aircraft Corporation, United Shipbuilding Corporation, Uralvagonzavod, Russian Railways, Gazprombank, Gazprom Neft, Nord Stream, Nord Stream 2 AG, Atomstroyexport, Inter RAO, Alrosa, Sovcomflot, Promsvyazbank, MiG Corporation, Tactical Missiles Corporation
UKR | firm | Naftogaz | Ukrenergo, Ukroboronprom, Antonov, Ukrzaliznytsia, Motor Sich, Ukrspecexport, Gas TSO of Ukraine
CHN | firm | CNOOC | Sinopec, PetroChina, CNPC, China National Petroleum Corporation, China National Offshore Oil Corporation, Norinco, NORINCO, COSCO, Cosco, AVIC, Aviation Industry Corporation of China, China National Nuclear Corporation, CNNC, Poly Technologies, Bank of China, China Development Bank, Export-Import Bank of China, China Exim Bank, State Grid, COMAC, China Merchants, China Railway, CASC, CASIC, China Communications Construction, Air China, ICBC, China Construction Bank
IRN | firm | National Iranian Oil Company | NIOC, Mahan Air, Iran Air, IRISL, Bank Melli, Iran Aircraft Manufacturing, HESA, Shahed Aviation Industries, Bank Sepah, Iran Electronics Industries
SAU | firm | Saudi Aramco | Aramco, Saudia
ARE | firm | ADNOC | Mubadala, DP World, EDGE Group
QAT | firm | QatarEnergy | Qatar Petroleum, Qatar Airways
KWT | firm | Kuwait Petroleum Corporation | KPC
IRQ | firm | SOMO | State Oil Marketing Organization, Iraqi Airways
VEN | firm | PDVSA | PdVSA, Petroleos de Venezuela, Petróleos de Venezuela, Conviasa, Citgo
MEX | firm | Pemex | PEMEX
BRA | firm | Petrobras | Embraer
COL | firm | Ecopetrol
ARG | firm | YPF
BOL | firm | YPFB
ECU | firm | Petroecuador
CUB | firm | Cubana | Gaesa, GAESA
PRK | firm | Air Koryo | KOMID, Korea Mining Development Trading Corporation, Office 39, Room 39, Foreign Trade Bank of Korea, Mansudae, Green Pine Associated Corporation
NOR | firm | Equinor | Statoil
AZE | firm | SOCAR | Socar, AZAL, Azerbaijan Airlines
KAZ | firm | KazMunayGas | KazMunaiGas, Kazatomprom, KazTransOil
BLR | firm | Belaruskali | Belavia, Beltransgaz
TUR | firm | Turkish Aerospace Industries | TAI, Aselsan, ASELSAN, Botas, BOTAŞ, Roketsan, Turkish Airlines, Halkbank
IND | firm | Hindustan Aeronautics | HAL, Hindustan Aeronautics Limited, BrahMos Aerospace, ONGC, Indian Oil Corporation, Bharat Petroleum, Coal India
PAK | firm | Pakistan International Airlines | PIA
ISR | firm | Israel Aerospace Industries | IAI, Rafael Advanced Defense Systems, Israel Aircraft Industries, Israel Military Industries
FRA | firm | EDF | Électricité de France, Areva, Orano, Naval Group
GBR | firm | Sellafield
KOR | firm | KEPCO | Korea Electric Power Corporation, Korea Hydro & Nuclear Power, KHNP, Korea Gas Corporation, KOGAS
JPN | firm | JOGMEC | Japan Post
TWN | firm | CPC Corporation | NCSIST, National Chung-Shan Institute of Science and Technology
MYS | firm | Petronas
IDN | firm | Pertamina | Garuda Indonesia, PT Pindad
VNM | firm | PetroVietnam | Petrovietnam
LBY | firm | National Oil Corporation | NOC
DZA | firm | Sonatrach
NGA | firm | NNPC | Nigerian National Petroleum Corporation
AGO | firm | Sonangol
ZAF | firm | Eskom | Denel, Armscor, Transnet
ETH | firm | Ethiopian Airlines | Ethio Telecom
NER | firm | Sopamin
COD | firm | Gécamines | Gecamines, Société minière de Bakwanga
ZMB | firm | ZCCM
SSD | firm | Nilepet
SRB | firm | Srbijagas | Yugoimport
BGR | firm | Bulgargaz
MDA | firm | Moldovagaz
ROU | firm | Romgaz
HUN | firm | MVM | Paks
POL | firm | PGNiG | Orlen, PGZ
FIN | firm | Fortum | Gasgrid Finland
EST | firm | Elering
DEU | firm | Uniper | Deutsche Bahn, KfW
# Parliaments
ISR | parliament | Knesset
RUS | parliament | State Duma | Duma, Federation Council, Federal Assembly of Russia, Russian State Duma
SUN | parliament | Supreme Soviet | Congress of People's Deputies, Politburo of the Soviet Union
DEU | parliament | Bundestag | Bundesrat of Germany
AUT | parliament | Nationalrat
UKR | parliament | Verkhovna Rada | Rada
IRN | parliament | Majlis | Majles, Islamic Consultative Assembly
USA | parliament | Congress | US Congress, U.S. Congress, US Senate, U.S. Senate, US House of Representatives, House Foreign Affairs Committee, Senate Foreign Relations Committee, House Speaker of the United States, US House, U.S. House, Senate Armed Services Committee, US Supreme Court, U.S. Supreme Court
JPN | parliament | Diet | National Diet, House of Councillors, Lower House of the Diet
CHN | parliament | National People's Congress | NPC, Chinese People's Political Consultative Conference, CPPCC, Standing Committee of the National People's Congress, Politburo Standing Committee
PRK | parliament | Supreme People's Assembly
GBR | parliament | House of Commons | House of Lords, Commons, Houses of Parliament
FRA | parliament | Assemblée Nationale | French National Assembly
POL | parliament | Sejm
TUR | parliament | Grand National Assembly | TBMM
IND | parliament | Lok Sabha | Rajya Sabha
DNK | parliament | Folketing
SWE | parliament | Riksdag
NOR | parliament | Storting
FIN | parliament | Eduskunta
ISL | parliament | Althing | Althingi
IRL | parliament | Dáil | Dail, Oireachtas
ESP | parliament | Cortes | Cortes Generales
PRT | parliament | Assembleia da República
GRC | parliament | Vouli
EST | parliament | Riigikogu
LVA | parliament | Saeima
LTU | parliament | Seimas
MNG | parliament | Great Khural | State Great Hural, State Great Khural
KGZ | parliament | Jogorku Kenesh
KAZ | parliament | Mazhilis | Majilis
UZB | parliament | Oliy Majlis
BLR | parliament | House of Representatives of Belarus
SRB | parliament | Skupstina | Skupština
HRV | parliament | Sabor
NPL | parliament | Pratinidhi Sabha
BGD | parliament | Jatiya Sangsad
AFG | parliament | Loya Jirga | Wolesi Jirga, Meshrano Jirga
MMR | parliament | Pyidaungsu Hluttaw | Hluttaw
MYS | parliament | Dewan Rakyat | Dewan Negara
IDN | parliament | DPR RI | Dewan Perwakilan Rakyat
MDV | parliament | People's Majlis
NLD | parliament | Tweede Kamer | Staten-Generaal
SAU | parliament | Shura Council of Saudi Arabia
# Ruling parties and organs
PRK | party | Workers' Party of Korea | WPK, Central Committee of the Workers' Party of Korea, Korean Workers' Party
CHN | party | Chinese Communist Party | CCP, CPC, Communist Party of China, China's Communist Party, Chinese Communists
SUN | party | Communist Party of the Soviet Union | CPSU
VNM | party | Communist Party of Vietnam | Vietnamese Communist Party
LAO | party | Lao People's Revolutionary Party
CUB | party | Communist Party of Cuba | Cuban Communist Party
KHM | party | Cambodian People's Party | CPP
IRQ | party | Revolutionary Command Council | Baath Party of Iraq
SYR | party | Baath Party | Ba'ath Party
ERI | party | People's Front for Democracy and Justice
PSE | party | Palestine Liberation Organization | PLO, Palestine Liberation Organisation, P.L.O., Palestinian Legislative Council, Palestinian Presidency
# Ministries and organs whose name alone tells the state
GBR | ministry | Foreign and Commonwealth Office | FCDO, FCO, Home Office, MoD, British Foreign Office, Foreign Commonwealth and Development Office, Department for International Development
FRA | ministry | Quai d'Orsay
DEU | ministry | Auswärtiges Amt | German Foreign Office, Federal Foreign Office
JPN | ministry | Gaimusho | METI, Ministry of Economy Trade and Industry, Ministry of Foreign Affairs of Japan, MOFA
TWN | ministry | Taiwan MOFA
ITA | ministry | Farnesina
BRA | ministry | Itamaraty
KOR | ministry | Unification Ministry | Ministry of Unification, unification ministry, ROK Ministry of Foreign Affairs
IND | ministry | Union Home Ministry
ZAF | ministry | DIRCO | Dirco, Department of International Relations and Cooperation
AUS | ministry | Department of Foreign Affairs and Trade
PHL | ministry | DFA | Department of National Defense
CHE | ministry | FDFA | Federal Department of Foreign Affairs, Federal Council of Switzerland
SGP | ministry | Singapore MFA
IDN | ministry | Kemlu
SWE | ministry | Arvfurstens Palats
# Courts and banks
IRN | court | Revolutionary Court of Iran
USA | bank | Federal Reserve | US Federal Reserve, U.S. Federal Reserve, Fed
GBR | bank | Bank of England
JPN | bank | Bank of Japan | BOJ
CHN | bank | People's Bank of China | PBOC
RUS | bank | Bank of Russia
DEU | bank | Bundesbank
USA | bank | US Export-Import Bank | Export-Import Bank of the United States
JPN | bank | JBIC | Japan Bank for International Cooperation
KOR | bank | Bank of Korea
IND | bank | Reserve Bank of India
# Offices whose title alone tells the state
IRL | office | Taoiseach | Tánaiste
VAT | office | Pope | Pontiff, pontiff, Holy Father, pope
JPN | office | Chief Cabinet Secretary | chief cabinet secretary, Deputy Chief Cabinet Secretary
USA | office | Secretary of State | secretary of state, US Secretary of State, U.S. Secretary of State, Secretary of Defense, secretary of defense, Secretary of War, Secretary of the Treasury, US president, U.S. president, US President, U.S. President
KOR | office | Unification Minister | unification minister
IND | office | External Affairs Minister | external affairs minister, Foreign Secretary of India
GBR | office | Chancellor of the Exchequer | Lord Chancellor, First Sea Lord
EUU | office | EU foreign policy chief | EU's foreign policy chief, EU High Representative, High Representative of the Union, European Commission President, European Council President, EU ambassador, EU envoy
IRN | office | Supreme Leader | supreme leader
DEU | office | Bundeskanzler
`;

/** In the order of the table: by kind of body, within it as entered. */
export const BODIES: readonly Body[] = table("bodies", ["id", "kind", "name", "names"] as const, TABLE).map((row) => ({
  id: row.id,
  kind: row.kind as BodyKind,
  name: row.name,
  names: listOf(row.names),
}));
