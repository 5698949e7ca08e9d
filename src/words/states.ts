// The states and territories: what each is called, its adjective, its people, and the places that stand for its government.
// It cannot say who governs; "the North" and other forms that need a context are left to coding.
// Source: ISO 3166-1 (codes, 2024 edition) and 3166-3 (former states), UN member list and UN terminology of 2025;
// former and other usual names are common knowledge. XKX is the user-assigned code in general use for Kosovo.
import { listOf, table } from "./table.js";

export interface State {
  /** ISO 3166-1 alpha-3, or XKX, SUN, YUG, DDR, CSK. */
  readonly id: string;
  /** The usual short name in English. */
  readonly name: string;
  /** All other usual names: long, old, abbreviated. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Nouns for nationals, singular and plural. */
  readonly people: readonly string[];
  /** Capitals, past ones too, where their name stands for the government. */
  readonly capitals: readonly string[];
  /** Buildings and offices whose name stands for the government. */
  readonly seats: readonly string[];
  /** First day, where the state began after 1945 and its name did not exist before. */
  readonly from?: string;
  /** Last day of a former state. */
  readonly to?: string;
}

// id | name | other names | adjectives | people | capitals | seats | from | to
const TABLE = `
AFG | Afghanistan | Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan, Islamic Emirate | Afghan | Afghan, Afghans | Kabul
ALB | Albania | Republic of Albania | Albanian | Albanian, Albanians | Tirana
DZA | Algeria | People's Democratic Republic of Algeria | Algerian | Algerian, Algerians | Algiers | El Mouradia
ASM | American Samoa | | American Samoan | American Samoan, American Samoans | Pago Pago
AND | Andorra | Principality of Andorra | Andorran | Andorran, Andorrans | Andorra la Vella
AGO | Angola | Republic of Angola | Angolan | Angolan, Angolans | Luanda
AIA | Anguilla | | Anguillan | Anguillan, Anguillans
ATA | Antarctica
ATG | Antigua and Barbuda | Antigua | Antiguan, Barbudan | Antiguan, Antiguans | Saint John's, St. John's
ARG | Argentina | Argentine Republic, the Argentine | Argentine, Argentinian, Argentinean | Argentine, Argentines, Argentinian, Argentinians | Buenos Aires | Casa Rosada
ARM | Armenia | Republic of Armenia | Armenian | Armenian, Armenians | Yerevan
ABW | Aruba | | Aruban | Aruban, Arubans | Oranjestad
AUS | Australia | Commonwealth of Australia | Australian, Aussie | Australian, Australians, Aussies | Canberra
AUT | Austria | Republic of Austria | Austrian | Austrian, Austrians | Vienna | Ballhausplatz
AZE | Azerbaijan | Republic of Azerbaijan, Azerbaidzhan | Azerbaijani, Azeri | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku
BHS | Bahamas | Commonwealth of the Bahamas | Bahamian | Bahamian, Bahamians | Nassau
BHR | Bahrain | Kingdom of Bahrain, Bahrein | Bahraini | Bahraini, Bahrainis | Manama
BGD | Bangladesh | People's Republic of Bangladesh | Bangladeshi | Bangladeshi, Bangladeshis | Dhaka, Dacca | Bangabhaban
BRB | Barbados | | Barbadian, Bajan | Barbadian, Barbadians | Bridgetown
BLR | Belarus | Republic of Belarus, Belorussia, Byelorussia | Belarusian, Belarussian, Belorussian, Byelorussian | Belarusian, Belarusians, Belarussian, Belarussians, Belorussians | Minsk
BEL | Belgium | Kingdom of Belgium | Belgian | Belgian, Belgians | Brussels
BLZ | Belize | British Honduras | Belizean | Belizean, Belizeans | Belmopan
BEN | Benin | Republic of Benin, Dahomey | Beninese, Beninois | Beninese | Porto-Novo, Cotonou
BMU | Bermuda | | Bermudian, Bermudan | Bermudian, Bermudians
BTN | Bhutan | Kingdom of Bhutan | Bhutanese | Bhutanese | Thimphu
BOL | Bolivia | Plurinational State of Bolivia, Republic of Bolivia | Bolivian | Bolivian, Bolivians | La Paz, Sucre | Palacio Quemado
BES | Bonaire | Sint Eustatius
BIH | Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia-Hercegovina, BiH | Bosnian, Bosnian-Herzegovinian | Bosnian, Bosnians | Sarajevo
BWA | Botswana | Republic of Botswana | Botswanan, Motswana | Batswana, Motswana, Botswanans | Gaborone
BVT | Bouvet Island
BRA | Brazil | Federative Republic of Brazil, Brasil | Brazilian | Brazilian, Brazilians | Brasília, Brasilia | Planalto, Itamaraty, Planalto Palace
IOT | British Indian Ocean Territory
BRN | Brunei | Brunei Darussalam, State of Brunei | Bruneian | Bruneian, Bruneians | Bandar Seri Begawan
BGR | Bulgaria | Republic of Bulgaria | Bulgarian | Bulgarian, Bulgarians | Sofia
BFA | Burkina Faso | Burkina, Upper Volta | Burkinabe, Burkinabé, Burkinabè | Burkinabe, Burkinabé, Burkinabè, Burkinabes | Ouagadougou
BDI | Burundi | Republic of Burundi | Burundian, Burundese | Burundian, Burundians | Gitega, Bujumbura
CPV | Cabo Verde | Cape Verde, Republic of Cabo Verde | Cabo Verdean, Cape Verdean | Cabo Verdeans, Cape Verdean, Cape Verdeans | Praia
KHM | Cambodia | Kingdom of Cambodia, Kampuchea, Democratic Kampuchea, People's Republic of Kampuchea | Cambodian, Khmer, Kampuchean | Cambodian, Cambodians, Khmers | Phnom Penh
CMR | Cameroon | Republic of Cameroon, Cameroun | Cameroonian | Cameroonian, Cameroonians | Yaounde, Yaoundé
CAN | Canada | Dominion of Canada | Canadian | Canadian, Canadians | Ottawa | Parliament Hill, Rideau Hall
CYM | Cayman Islands | Caymans | Caymanian | Caymanian, Caymanians
CAF | Central African Republic | CAR, Centrafrique, Central African Empire | Central African | Central Africans | Bangui
TCD | Chad | Republic of Chad, Tchad | Chadian | Chadian, Chadians | N'Djamena, Ndjamena, N'djamena
CHL | Chile | Republic of Chile | Chilean | Chilean, Chileans | Santiago, Santiago de Chile | La Moneda
CHN | China | People's Republic of China, PRC, Communist China, Mainland China, Red China, P.R. China, PR China, mainland China | Chinese, Sino | Chinese | Beijing, Peking | Zhongnanhai
CXR | Christmas Island
CCK | Cocos Islands | Cocos (Keeling) Islands, Keeling Islands
COL | Colombia | Republic of Colombia | Colombian | Colombian, Colombians | Bogota, Bogotá | Casa de Nariño, Casa de Narino
COM | Comoros | Union of the Comoros, Comoro Islands, Federal Islamic Republic of the Comoros | Comoran, Comorian | Comorans, Comorian, Comorians | Moroni
COD | Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, D.R. Congo, D.R.C., DRCongo, Congo-Kinshasa, Congo Kinshasa, Zaire, Congo, RDC | Congolese, Zairean, Zairian | Congolese, Zaireans, Zairians | Kinshasa
COG | Congo | Republic of the Congo, Republic of Congo, Congo-Brazzaville, Congo Brazzaville, Congo Republic, People's Republic of the Congo | Congolese | Congolese | Brazzaville
COK | Cook Islands | | Cook Islander | Cook Islander, Cook Islanders | Avarua
CRI | Costa Rica | Republic of Costa Rica | Costa Rican | Costa Rican, Costa Ricans | San José, San Jose
CIV | Côte d'Ivoire | Ivory Coast, Cote d'Ivoire, Republic of Côte d'Ivoire | Ivorian, Ivoirian | Ivorian, Ivorians, Ivoirians | Yamoussoukro, Abidjan
HRV | Croatia | Republic of Croatia | Croatian, Croat | Croat, Croats, Croatian, Croatians | Zagreb | Banski Dvori
CUB | Cuba | Republic of Cuba | Cuban | Cuban, Cubans | Havana | Palace of the Revolution
CUW | Curaçao | Curacao | Curaçaoan | Curaçaoans | Willemstad
CYP | Cyprus | Republic of Cyprus | Cypriot, Greek Cypriot | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots | Nicosia
CZE | Czechia | Czech Republic | Czech | Czech, Czechs | Prague | Prague Castle, Czernin Palace
DNK | Denmark | Kingdom of Denmark | Danish | Dane, Danes | Copenhagen | Christiansborg
DJI | Djibouti | Republic of Djibouti, Afars and Issas | Djiboutian | Djiboutian, Djiboutians
DMA | Dominica | Commonwealth of Dominica | Dominican | Dominican, Dominicans | Roseau
DOM | Dominican Republic | | Dominican | Dominican, Dominicans | Santo Domingo
ECU | Ecuador | Republic of Ecuador | Ecuadorean, Ecuadorian, Ecuadoran | Ecuadorean, Ecuadoreans, Ecuadorian, Ecuadorians, Ecuadorans | Quito | Carondelet Palace, Carondelet
EGY | Egypt | Arab Republic of Egypt, United Arab Republic, UAR | Egyptian | Egyptian, Egyptians | Cairo
SLV | El Salvador | Republic of El Salvador | Salvadoran, Salvadorean, Salvadorian | Salvadoran, Salvadorans, Salvadoreans, Salvadorians | San Salvador
GNQ | Equatorial Guinea | Republic of Equatorial Guinea, Spanish Guinea | Equatorial Guinean, Equatoguinean | Equatorial Guineans, Equatoguineans | Malabo
ERI | Eritrea | State of Eritrea | Eritrean | Eritrean, Eritreans | Asmara
EST | Estonia | Republic of Estonia | Estonian | Estonian, Estonians | Tallinn | Stenbock House
SWZ | Eswatini | Swaziland, Kingdom of Eswatini, Kingdom of Swaziland, eSwatini | Swazi | Swazi, Swazis | Mbabane
ETH | Ethiopia | Federal Democratic Republic of Ethiopia, Abyssinia | Ethiopian, Abyssinian | Ethiopian, Ethiopians | Addis Ababa, Addis
FLK | Falkland Islands | Falklands, Malvinas, Islas Malvinas, Falkland Islands (Malvinas) | Falkland Islander | Falkland Islander, Falkland Islanders, Falklanders | Port Stanley
FRO | Faroe Islands | Faeroe Islands, Faroes, Faeroes | Faroese | Faroese | Tórshavn, Torshavn
FJI | Fiji | Fiji Islands, Republic of Fiji | Fijian | Fijian, Fijians | Suva
FIN | Finland | Republic of Finland | Finnish | Finn, Finns | Helsinki
FRA | France | French Republic, La France | French | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | Paris | Élysée, Elysée, Elysee, Élysée Palace, Elysée Palace, Elysee Palace, Quai d'Orsay, Matignon, Hôtel Matignon, Hotel Matignon, Bercy
GUF | French Guiana | French Guyana | French Guianese | | Cayenne
PYF | French Polynesia | Tahiti | French Polynesian, Tahitian | Tahitians | Papeete
ATF | French Southern and Antarctic Lands | French Southern Territories
GAB | Gabon | Gabonese Republic | Gabonese | Gabonese | Libreville
GMB | Gambia | Republic of The Gambia, Islamic Republic of The Gambia | Gambian | Gambian, Gambians | Banjul
GEO | Georgia | Republic of Georgia, Sakartvelo | Georgian | Georgian, Georgians | Tbilisi
DEU | Germany | Federal Republic of Germany, West Germany, FRG, BRD | German, West German | German, Germans, West German, West Germans | Berlin, Bonn | Chancellery, Bellevue Palace, Federal Chancellery
GHA | Ghana | Republic of Ghana, Gold Coast | Ghanaian | Ghanaian, Ghanaians | Accra | Jubilee House, Flagstaff House
GIB | Gibraltar | | Gibraltarian | Gibraltarian, Gibraltarians
GRC | Greece | Hellenic Republic, Hellas | Greek, Hellenic | Greek, Greeks | Athens | Maximos Mansion
GRL | Greenland | Kalaallit Nunaat | Greenlandic | Greenlander, Greenlanders | Nuuk
GRD | Grenada | | Grenadian | Grenadian, Grenadians | Saint George's, St. George's, St George's
GLP | Guadeloupe | | Guadeloupean | Guadeloupeans | Basse-Terre
GUM | Guam | | Guamanian | Guamanian, Guamanians | Hagåtña, Hagatna
GTM | Guatemala | Republic of Guatemala | Guatemalan | Guatemalan, Guatemalans | Guatemala City
GGY | Guernsey
GIN | Guinea | Republic of Guinea, Guinea-Conakry, Guinea Conakry, French Guinea | Guinean | Guinean, Guineans | Conakry
GNB | Guinea-Bissau | Guinea Bissau, Republic of Guinea-Bissau, Portuguese Guinea | Bissau-Guinean, Guinea-Bissauan | Bissau-Guineans | Bissau
GUY | Guyana | Co-operative Republic of Guyana, British Guiana | Guyanese | Guyanese | Georgetown
HTI | Haiti | Republic of Haiti | Haitian | Haitian, Haitians | Port-au-Prince
HMD | Heard Island and McDonald Islands
VAT | Vatican | Holy See, Vatican City, Vatican City State | Papal | | | Apostolic Palace, Roman Curia
HND | Honduras | Republic of Honduras | Honduran | Honduran, Hondurans | Tegucigalpa
HKG | Hong Kong | HKSAR, Hongkong, Hong Kong SAR | | Hong Konger, Hong Kongers, Hongkongers, Hongkonger
HUN | Hungary | Republic of Hungary | Hungarian, Magyar | Hungarian, Hungarians, Magyars | Budapest | Carmelite Monastery
ISL | Iceland | Republic of Iceland | Icelandic | Icelander, Icelanders | Reykjavik, Reykjavík
IND | India | Republic of India, Bharat | Indian | Indian, Indians | New Delhi, Delhi | South Block, Rashtrapati Bhavan, Raisina Hill
IDN | Indonesia | Republic of Indonesia, Dutch East Indies | Indonesian | Indonesian, Indonesians | Jakarta, Djakarta | Merdeka Palace, Istana Merdeka, Istana Negara
IRN | Iran | Islamic Republic of Iran, Persia, Islamic Republic | Iranian, Persian | Iranian, Iranians, Persians | Tehran, Teheran
IRQ | Iraq | Republic of Iraq | Iraqi | Iraqi, Iraqis | Baghdad, Bagdad
IRL | Ireland | Republic of Ireland, Éire, Eire, Irish Republic, Irish Free State | Irish | Irish, Irishman, Irishmen, Irishwoman | Dublin | Leinster House, Iveagh House
IMN | Isle of Man | | Manx | Manx | Douglas
ISR | Israel | State of Israel, Zionist entity, Zionist regime, Jewish state, Jewish State | Israeli | Israeli, Israelis | Jerusalem, Tel Aviv | Kirya, HaKirya
ITA | Italy | Italian Republic | Italian | Italian, Italians | Rome | Palazzo Chigi, Quirinale, Farnesina, Chigi Palace, Quirinal Palace, Quirinal
JAM | Jamaica | | Jamaican | Jamaican, Jamaicans | Kingston | Jamaica House
JPN | Japan | State of Japan, Empire of Japan, Nippon, Imperial Japan | Japanese | Japanese | Tokyo, Tōkyō | Kantei, Kasumigaseki, Nagatacho, Nagata-cho
JEY | Jersey
JOR | Jordan | Hashemite Kingdom of Jordan, Hashemite Kingdom, Transjordan | Jordanian | Jordanian, Jordanians | Amman | Raghadan Palace
KAZ | Kazakhstan | Republic of Kazakhstan, Kazakstan | Kazakh, Kazakhstani, Kazak | Kazakh, Kazakhs, Kazakhstanis | Astana, Nur-Sultan, Almaty, Alma-Ata | Akorda
KEN | Kenya | Republic of Kenya | Kenyan | Kenyan, Kenyans | Nairobi
KIR | Kiribati | Gilbert Islands | I-Kiribati | I-Kiribati | Tarawa, South Tarawa
KOR | South Korea | Republic of Korea, ROK, R.O.K., Korea, S. Korea, S Korea, Korea Republic | South Korean, Korean, S. Korean | South Korean, South Koreans, Korean, Koreans, S. Koreans | Seoul | Blue House, Cheong Wa Dae, Cheongwadae, Chong Wa Dae, Yongsan presidential office
PRK | North Korea | DPRK, D.P.R.K., Democratic People's Republic of Korea, DPR Korea, Korea, N. Korea, N Korea, Hermit Kingdom, Democratic People's Republic | North Korean, N. Korean | North Korean, North Koreans, N. Koreans | Pyongyang, P'yongyang, Phyongyang | Kumsusan
KWT | Kuwait | State of Kuwait | Kuwaiti | Kuwaiti, Kuwaitis | Kuwait City | Bayan Palace
KGZ | Kyrgyzstan | Kyrgyz Republic, Kirghizia, Kirgizia, Kirghizstan, Kyrgystan | Kyrgyz, Kyrgyzstani, Kirghiz | Kyrgyz, Kyrgyzstanis, Kirghiz | Bishkek
LAO | Laos | Lao People's Democratic Republic, Lao PDR | Laotian, Lao | Laotian, Laotians, Lao | Vientiane
LVA | Latvia | Republic of Latvia | Latvian | Latvian, Latvians | Riga | Riga Castle
LBN | Lebanon | Lebanese Republic, Republic of Lebanon | Lebanese | Lebanese | Beirut | Baabda, Baabda Palace, Grand Serail, Ain al-Tineh
LSO | Lesotho | Kingdom of Lesotho, Basutoland | Basotho | Basotho, Mosotho | Maseru
LBR | Liberia | Republic of Liberia | Liberian | Liberian, Liberians | Monrovia
LBY | Libya | Great Socialist People's Libyan Arab Jamahiriya, Libyan Arab Jamahiriya, State of Libya, Jamahiriya | Libyan | Libyan, Libyans | Tripoli
LIE | Liechtenstein | Principality of Liechtenstein | Liechtensteiner | Liechtensteiner, Liechtensteiners | Vaduz
LTU | Lithuania | Republic of Lithuania | Lithuanian | Lithuanian, Lithuanians | Vilnius
LUX | Luxembourg | Grand Duchy of Luxembourg, Luxemburg | Luxembourgish | Luxembourger, Luxembourgers
MAC | Macau | Macao, Macao SAR, Macau SAR | Macanese | Macanese
MDG | Madagascar | Republic of Madagascar, Malagasy Republic | Malagasy, Madagascan | Malagasy, Madagascans | Antananarivo | Iavoloha
MWI | Malawi | Republic of Malawi, Nyasaland | Malawian | Malawian, Malawians | Lilongwe
MYS | Malaysia | Federation of Malaysia, Malaya | Malaysian, Malayan | Malaysian, Malaysians | Kuala Lumpur, Putrajaya | Perdana Putra, Wisma Putra
MDV | Maldives | Republic of Maldives, Maldive Islands | Maldivian | Maldivian, Maldivians | Malé, Male
MLI | Mali | Republic of Mali, French Sudan | Malian | Malian, Malians | Bamako | Koulouba
MLT | Malta | Republic of Malta | Maltese | Maltese | Valletta
MHL | Marshall Islands | Republic of the Marshall Islands, Marshalls, RMI | Marshallese | Marshallese | Majuro
MTQ | Martinique | | Martinican | Martinicans | Fort-de-France
MRT | Mauritania | Islamic Republic of Mauritania | Mauritanian | Mauritanian, Mauritanians | Nouakchott
MUS | Mauritius | Republic of Mauritius | Mauritian | Mauritian, Mauritians | Port Louis
MYT | Mayotte | | Mahoran | Mahorans | Mamoudzou
MEX | Mexico | United Mexican States, Mexican United States, México | Mexican | Mexican, Mexicans | Mexico City | Los Pinos, Palacio Nacional
FSM | Micronesia | Federated States of Micronesia, FSM | Micronesian | Micronesian, Micronesians | Palikir
MDA | Moldova | Republic of Moldova, Moldavia | Moldovan, Moldavian | Moldovan, Moldovans, Moldavians | Chisinau, Chișinău, Chişinău, Kishinev
MCO | Monaco | Principality of Monaco | Monegasque, Monégasque | Monegasque, Monegasques
MNG | Mongolia | Mongolian People's Republic, Outer Mongolia | Mongolian | Mongolian, Mongolians, Mongols | Ulaanbaatar, Ulan Bator
MNE | Montenegro | Republic of Montenegro | Montenegrin | Montenegrin, Montenegrins | Podgorica, Titograd
MSR | Montserrat | | Montserratian | Montserratians
MAR | Morocco | Kingdom of Morocco | Moroccan | Moroccan, Moroccans | Rabat | Makhzen
MOZ | Mozambique | Republic of Mozambique, Mocambique, People's Republic of Mozambique | Mozambican | Mozambican, Mozambicans | Maputo, Lourenço Marques
MMR | Myanmar | Burma, Union of Myanmar, Republic of the Union of Myanmar, Union of Burma | Burmese, Myanma | Burmese, Burman, Burmans, Myanmarese | Naypyidaw, Naypyitaw, Nay Pyi Taw, Rangoon, Yangon
NAM | Namibia | Republic of Namibia, South West Africa, South-West Africa | Namibian | Namibian, Namibians | Windhoek
NRU | Nauru | Republic of Nauru | Nauruan | Nauruan, Nauruans | Yaren
NPL | Nepal | Federal Democratic Republic of Nepal, Kingdom of Nepal | Nepali, Nepalese | Nepali, Nepalis, Nepalese | Kathmandu, Katmandu | Singha Durbar, Baluwatar
NLD | Netherlands | Holland, Kingdom of the Netherlands | Dutch, Netherlandic | Dutch, Dutchman, Dutchmen, Dutchwoman | The Hague, Amsterdam | Binnenhof
NCL | New Caledonia | | New Caledonian, Kanak | New Caledonian, New Caledonians, Kanaks | Noumea, Nouméa
NZL | New Zealand | Aotearoa, NZ, N.Z. | Kiwi | New Zealander, New Zealanders, Kiwis | Wellington | Beehive
NIC | Nicaragua | Republic of Nicaragua | Nicaraguan | Nicaraguan, Nicaraguans | Managua
NER | Niger | Republic of Niger, Republic of the Niger | Nigerien, Nigerois | Nigerien, Nigeriens | Niamey
NGA | Nigeria | Federal Republic of Nigeria | Nigerian | Nigerian, Nigerians | Abuja, Lagos | Aso Rock, Aso Villa
NIU | Niue | | Niuean | Niuean, Niueans | Alofi
NFK | Norfolk Island
MKD | North Macedonia | Macedonia, FYROM, Former Yugoslav Republic of Macedonia, F.Y.R.O.M., Republic of Macedonia, Republic of North Macedonia, former Yugoslav Republic of Macedonia | Macedonian, North Macedonian | Macedonian, Macedonians, North Macedonians | Skopje
MNP | Northern Mariana Islands | Northern Marianas, Commonwealth of the Northern Mariana Islands | | | Saipan
NOR | Norway | Kingdom of Norway | Norwegian | Norwegian, Norwegians | Oslo
OMN | Oman | Sultanate of Oman, Muscat and Oman | Omani | Omani, Omanis | Muscat
PAK | Pakistan | Islamic Republic of Pakistan | Pakistani | Pakistani, Pakistanis | Islamabad | Aiwan-e-Sadr
PLW | Palau | Republic of Palau, Belau | Palauan | Palauan, Palauans | Ngerulmud, Melekeok
PSE | Palestine | State of Palestine, Palestinian Authority, Palestinian National Authority, Palestinian Territories, Palestinian territories, Occupied Palestinian Territory, occupied Palestinian territory, occupied Palestinian territories, Occupied Territories, PNA | Palestinian | Palestinian, Palestinians | Ramallah | Muqata, Mukataa, Muqataa
PAN | Panama | Republic of Panama, Panamá | Panamanian | Panamanian, Panamanians | Panama City | Palacio de las Garzas
PNG | Papua New Guinea | PNG, P.N.G., Independent State of Papua New Guinea | Papua New Guinean | Papua New Guinean, Papua New Guineans | Port Moresby
PRY | Paraguay | Republic of Paraguay | Paraguayan | Paraguayan, Paraguayans | Asunción, Asuncion | Palacio de López
PER | Peru | Republic of Peru, Perú | Peruvian | Peruvian, Peruvians | Lima | Torre Tagle
PHL | Philippines | Republic of the Philippines, Philippine Islands | Philippine, Filipino, Filipina | Filipino, Filipinos, Filipina, Filipinas | Manila | Malacañang, Malacanang, Malacañang Palace, Malacanang Palace, Camp Aguinaldo
PCN | Pitcairn | Pitcairn Islands | | Pitcairners
POL | Poland | Republic of Poland, Polish Republic, Polish People's Republic | Polish | Pole, Poles | Warsaw | Belweder
PRT | Portugal | Portuguese Republic | Portuguese | Portuguese | Lisbon | São Bento, Palácio de Belém
PRI | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | Puerto Rican, Puerto Ricans | San Juan
QAT | Qatar | State of Qatar, Katar | Qatari | Qatari, Qataris | Doha | Amiri Diwan
REU | Réunion | Reunion Island, La Réunion | | Réunionese
ROU | Romania | Rumania, Roumania | Romanian, Rumanian | Romanian, Romanians | Bucharest | Cotroceni, Cotroceni Palace, Victoria Palace
RUS | Russia | Russian Federation, RSFSR | Russian, Russo | Russian, Russians | Moscow | Kremlin, Smolenskaya Square
RWA | Rwanda | Republic of Rwanda, Rwandese Republic | Rwandan, Rwandese | Rwandan, Rwandans, Rwandese | Kigali | Urugwiro, Village Urugwiro
BLM | Saint Barthélemy | Saint Barthelemy
SHN | Saint Helena | St. Helena, St Helena, Ascension Island, Tristan da Cunha | Saint Helenian
KNA | Saint Kitts and Nevis | St. Kitts and Nevis, St Kitts and Nevis, St. Kitts, St Kitts, Saint Kitts, Federation of Saint Kitts and Nevis | Kittitian, Nevisian | Kittitians, Nevisians | Basseterre
LCA | Saint Lucia | St. Lucia, St Lucia | Saint Lucian, St. Lucian, St Lucian | Saint Lucians, St. Lucians | Castries
MAF | Saint Martin | Collectivity of Saint Martin
SPM | Saint Pierre and Miquelon | St. Pierre and Miquelon
VCT | Saint Vincent and the Grenadines | St. Vincent and the Grenadines, St Vincent and the Grenadines, Saint Vincent, St. Vincent, St Vincent | Vincentian, Saint Vincentian | Vincentian, Vincentians | Kingstown
WSM | Samoa | Western Samoa, Independent State of Samoa | Samoan | Samoan, Samoans | Apia
SMR | San Marino | Republic of San Marino, Most Serene Republic of San Marino | Sammarinese, San Marinese | Sammarinese
STP | São Tomé and Príncipe | Sao Tome and Principe, São Tomé e Príncipe, Sao Tome & Principe, São Tomé, Sao Tome | São Toméan, Santomean, Sao Tomean | Santomeans, São Toméans
SAU | Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | Saudi, Saudis, Saudi Arabians | Riyadh | Al-Yamamah Palace, Al Yamamah Palace, Royal Court
SEN | Senegal | Republic of Senegal | Senegalese | Senegalese | Dakar
SRB | Serbia | Republic of Serbia, Serbia and Montenegro, State Union of Serbia and Montenegro, Serbia-Montenegro, Serbia & Montenegro | Serbian, Serb | Serb, Serbs, Serbian, Serbians | Belgrade, Beograd
SYC | Seychelles | Republic of Seychelles | Seychellois | Seychellois | Victoria
SLE | Sierra Leone | Republic of Sierra Leone | Sierra Leonean | Sierra Leonean, Sierra Leoneans | Freetown
SGP | Singapore | Republic of Singapore | Singaporean | Singaporean, Singaporeans | | Istana
SXM | Sint Maarten | St. Maarten | | | Philipsburg
SVK | Slovakia | Slovak Republic | Slovak, Slovakian | Slovak, Slovaks, Slovakians | Bratislava
SVN | Slovenia | Republic of Slovenia | Slovenian, Slovene | Slovene, Slovenes, Slovenian, Slovenians | Ljubljana
SLB | Solomon Islands | Solomons | Solomon Islander | Solomon Islander, Solomon Islanders | Honiara
SOM | Somalia | Federal Republic of Somalia, Somali Republic, Somali Democratic Republic | Somali, Somalian | Somali, Somalis, Somalians | Mogadishu, Muqdisho | Villa Somalia
ZAF | South Africa | Republic of South Africa, RSA | South African | South African, South Africans | Pretoria, Cape Town, Tshwane | Union Buildings, Luthuli House
SGS | South Georgia and the South Sandwich Islands | South Georgia, South Sandwich Islands
SSD | South Sudan | Republic of South Sudan, Southern Sudan | South Sudanese, Southern Sudanese | South Sudanese | Juba
ESP | Spain | Kingdom of Spain, España | Spanish | Spaniard, Spaniards | Madrid | Moncloa, La Moncloa, Moncloa Palace, Zarzuela
LKA | Sri Lanka | Democratic Socialist Republic of Sri Lanka, Ceylon | Sri Lankan, Ceylonese | Sri Lankan, Sri Lankans | Colombo, Sri Jayawardenepura Kotte | Temple Trees
SDN | Sudan | Republic of the Sudan, Republic of Sudan, Democratic Republic of the Sudan | Sudanese | Sudanese | Khartoum
SUR | Suriname | Surinam, Dutch Guiana, Republic of Suriname | Surinamese | Surinamese | Paramaribo
SJM | Svalbard and Jan Mayen | Svalbard, Jan Mayen, Spitsbergen
SWE | Sweden | Kingdom of Sweden | Swedish | Swede, Swedes | Stockholm | Rosenbad
CHE | Switzerland | Swiss Confederation | Swiss | Swiss | Bern, Berne | Federal Palace, Bundeshaus
SYR | Syria | Syrian Arab Republic | Syrian | Syrian, Syrians | Damascus
TWN | Taiwan | Republic of China, ROC, R.O.C., Chinese Taipei, Nationalist China, Formosa, Taiwan Province, Taiwan region, Republic of China (Taiwan) | Taiwanese | Taiwanese | Taipei, Taibei | Presidential Office Building
TJK | Tajikistan | Republic of Tajikistan, Tadzhikistan | Tajik, Tajikistani, Tadzhik | Tajik, Tajiks, Tajikistanis, Tadzhiks | Dushanbe
TZA | Tanzania | United Republic of Tanzania, Tanganyika | Tanzanian | Tanzanian, Tanzanians | Dodoma, Dar es Salaam
THA | Thailand | Kingdom of Thailand, Siam | Thai, Siamese | Thai, Thais | Bangkok | Government House
TLS | Timor-Leste | East Timor, Democratic Republic of Timor-Leste, Timor Leste, Portuguese Timor | Timorese, East Timorese | Timorese, East Timorese | Dili
TGO | Togo | Togolese Republic, Togoland | Togolese | Togolese | Lomé, Lome
TKL | Tokelau | | Tokelauan | Tokelauans
TON | Tonga | Kingdom of Tonga | Tongan | Tongan, Tongans | Nuku'alofa
TTO | Trinidad and Tobago | Trinidad, Trinidad & Tobago, Republic of Trinidad and Tobago | Trinidadian, Tobagonian, Trinbagonian | Trinidadian, Trinidadians, Tobagonians | Port of Spain, Port-of-Spain
TUN | Tunisia | Republic of Tunisia, Tunisian Republic | Tunisian | Tunisian, Tunisians | Tunis | Carthage Palace, Kasbah Palace
TUR | Turkey | Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye, Turkish Republic | Turkish | Turk, Turks | Ankara | Beştepe, Bestepe, Çankaya, Cankaya, Sublime Porte
TKM | Turkmenistan | Turkmenia | Turkmen, Turkmenistani | Turkmen, Turkmens, Turkmenistanis | Ashgabat, Ashkhabad, Ashgabad
TCA | Turks and Caicos Islands | Turks and Caicos | Turks and Caicos Islander | | Cockburn Town
TUV | Tuvalu | Ellice Islands | Tuvaluan | Tuvaluan, Tuvaluans | Funafuti
UGA | Uganda | Republic of Uganda | Ugandan | Ugandan, Ugandans | Kampala
UKR | Ukraine | | Ukrainian | Ukrainian, Ukrainians | Kyiv, Kiev | Bankova, Bankova Street
ARE | United Arab Emirates | UAE, U.A.E., the Emirates, Trucial States | Emirati | Emirati, Emiratis | Abu Dhabi
GBR | United Kingdom | UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland, England | British, English, Scottish, Welsh, Northern Irish | Briton, Britons, Brit, Brits, British, Englishman, Englishmen, Scots, Welshman, Welshmen | London | Downing Street, Number 10, No 10, No. 10, 10 Downing Street, Whitehall, Westminster, Buckingham Palace, Foreign Office, Chequers, King Charles Street
USA | United States | United States of America, US, U.S., USA, U.S.A., America, the States, U.S | American, Yankee | American, Americans, Yankees | Washington, Washington DC, DC | White House, Pentagon, State Department, Foggy Bottom, Capitol Hill, Oval Office, Capitol, Department of State
UMI | United States Minor Outlying Islands | Wake Island, Midway Atoll, Johnston Atoll
URY | Uruguay | Oriental Republic of Uruguay, Eastern Republic of Uruguay | Uruguayan | Uruguayan, Uruguayans | Montevideo
UZB | Uzbekistan | Republic of Uzbekistan | Uzbek, Uzbekistani | Uzbek, Uzbeks, Uzbekistanis | Tashkent
VUT | Vanuatu | New Hebrides, Republic of Vanuatu | Vanuatuan, Ni-Vanuatu, ni-Vanuatu | Ni-Vanuatu, ni-Vanuatu | Port Vila, Port-Vila
VEN | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Venezuelan, Venezuelans | Caracas | Miraflores, Miraflores Palace
VNM | Vietnam | Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam, North Vietnam, Democratic Republic of Vietnam, SRV | Vietnamese, North Vietnamese | Vietnamese | Hanoi, Ha Noi
VGB | British Virgin Islands | BVI | | | Road Town
VIR | U.S. Virgin Islands | US Virgin Islands, United States Virgin Islands | | | Charlotte Amalie
WLF | Wallis and Futuna
ESH | Western Sahara | Sahrawi Arab Democratic Republic, SADR, Spanish Sahara, Saharawi Republic, Sahrawi Republic | Sahrawi, Saharawi, Western Saharan | Sahrawi, Sahrawis, Saharawis | Laayoune, El Aaiún, El Aaiun
XKX | Kosovo | Republic of Kosovo, Kosova, Kosovo and Metohija | Kosovar, Kosovan | Kosovar, Kosovars, Kosovan, Kosovans, Kosovo Albanian, Kosovo Albanians | Pristina, Prishtina, Priština
YEM | Yemen | Republic of Yemen, Yemen Arab Republic, North Yemen, South Yemen, People's Democratic Republic of Yemen, PDRY | Yemeni, Yemenite | Yemeni, Yemenis | Sanaa, Sana'a, San'a, Aden
ZMB | Zambia | Republic of Zambia, Northern Rhodesia | Zambian | Zambian, Zambians | Lusaka
ZWE | Zimbabwe | Republic of Zimbabwe, Rhodesia, Southern Rhodesia | Zimbabwean, Rhodesian | Zimbabwean, Zimbabweans, Rhodesians | Harare
ALA | Åland Islands | Åland, Aland Islands, Aland | | Ålanders
SUN | Soviet Union | USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviets | Soviet | Soviet, Soviets | Moscow | Kremlin | 1922-12-30 | 1991-12-26
YUG | Yugoslavia | Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia, FRY, SFRY, Jugoslavia, FR Yugoslavia | Yugoslav, Yugoslavian | Yugoslav, Yugoslavs, Yugoslavian, Yugoslavians | Belgrade, Beograd | | 1918-12-01 | 2003-02-04
DDR | East Germany | German Democratic Republic, GDR, DDR | East German | East German, East Germans | East Berlin | | 1949-10-07 | 1990-10-03
CSK | Czechoslovakia | Czechoslovak Socialist Republic, Czech and Slovak Federative Republic, Czech and Slovak Federal Republic, Czecho-Slovakia, CSFR | Czechoslovak, Czechoslovakian | Czechoslovak, Czechoslovaks, Czechoslovakians | Prague | Prague Castle | 1918-10-28 | 1992-12-31
`;

const COLUMNS = ["id", "name", "names", "adjectives", "people", "capitals", "seats", "from", "to"] as const;

/** Every state of ISO 3166-1 in the order of its English name, then the four former ones. */
export const STATES: readonly State[] = table("states", COLUMNS, TABLE).map((row) => ({
  id: row.id,
  name: row.name,
  names: listOf(row.names),
  adjectives: listOf(row.adjectives),
  people: listOf(row.people),
  capitals: listOf(row.capitals),
  seats: listOf(row.seats),
  ...(row.from === "" ? {} : { from: row.from }),
  ...(row.to === "" ? {} : { to: row.to }),
}));
