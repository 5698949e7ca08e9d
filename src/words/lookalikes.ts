// Names that are also something else: another state, a person, a common word. Coding asks for more evidence before it trusts them.
// It cannot say which is meant; it says what the other reading is. Names shared by two rows of one table stand here too.
import { table } from "./table.js";

// name | what else it may be
const TABLE = `
Georgia | the US state
Jordan | a given name or surname
Chad | a given name
Guinea | part of Equatorial Guinea, Guinea-Bissau, Papua New Guinea; guinea pig
Congo | either of two states; the river
Congolese | of either of two states
Korea | either of two states
Korean | of either state, or of the peninsula
Koreans | of either state
Dominican | of Dominica or of the Dominican Republic
Dominicans | of Dominica or of the Dominican Republic
Samoan | of Samoa or of American Samoa
Samoans | of Samoa or of American Samoa
Macedonia | the region of Greece
Macedonian | of the region of Greece
Macedonians | people of the region of Greece
Micronesia | the wider region
Ireland | the island
Central African | of the region
Islamic Republic | Pakistan, Mauritania, Afghanistan
Democratic People's Republic | Laos, Algeria
DPR | a Donetsk authority; Indonesia's parliament
Jersey | New Jersey; a shirt
America | the continent
American | of the continent
Cuban | a person
English | the language
Dutch | the language
French | the language; a surname
Spanish | the language
Pole | of a mast; the North Pole
Poles | of the earth
Polish | to polish
Scots | the language
Finn | a given name
Dane | a given name
German | a given name
Israel | a given name
Saint Vincent | a church
Antigua | a town in Guatemala
Saint Martin | a church
CAR | a motor car in capitals
ROC | a bird; a curve
DC | direct current
Victoria | a given name; the Australian state; the queen
Kingston | other towns
Georgetown | the university; other towns
Wellington | the duke; a boot
Santiago | a given name; Santiago de Cuba
Male | the sex
Lagos | a town in Portugal
Douglas | a given name or surname
San Jose | the city in California
San José | the city in California
San Juan | other towns
Tripoli | the city in Lebanon
Lima | a surname
Sofia | a given name
Sucre | a surname
Paris | a given name
Dublin | the regulation on asylum
London | a surname
Berlin | a surname
Washington | the US state; a surname
Amsterdam | a city whose name seldom means the government
The Hague | the courts that sit there
Jerusalem | a city that two sides claim as their capital
Tel Aviv | a city; the government sits in Jerusalem
Brussels | the European Union or Belgium
Abidjan | the largest city; the government's seat only in part
Almaty | the capital until 1997
Bonn | the capital until 1999
Westminster | the borough; a university
Beehive | of bees
Capitol | other buildings
Chancellery | of Germany, Austria, Poland
Number 10 | a shirt's number
No 10 | a number
No. 10 | a number
Royal Court | of several kingdoms
Government House | of several states
Victoria Palace | a theatre
Federal Palace | of several states
IS | the verb in capitals
WHO | the pronoun in capitals
AU | an astronomical unit
EC | other bodies with the same initials
CMA | other bodies with the same initials
AES | other bodies with the same initials
AA | other bodies with the same initials
CIS | other bodies with the same initials
ECHR | other bodies with the same initials
GAM | other bodies with the same initials
JEM | other bodies with the same initials
JeM | other bodies with the same initials
LeT | the verb
NAM | other bodies with the same initials
NLD | the ISO code of the Netherlands
PDF | the file format
PTI | the Press Trust of India
RSF | Reporters Without Borders
IRA | a retirement account
ETA | an expected time of arrival
ELN | other bodies with the same initials
FSA | other bodies with the same initials
FACT | a fact in capitals
Quad | a vehicle
Contact Group | any such group
General Assembly | of the Organization of American States and others
Security Council | a state's own security council
Commission on Human Rights | a state's own
panel of experts | any such panel
nuclear watchdog | a state's own regulator
Panel of Experts | of the World Trade Organization and others
United Front | China's department; other fronts
National Liberation Army | of Colombia or of other states
People's Defence Force | of Myanmar or of other states
National Unity Government | of Myanmar or of other states
National Front | of France or of other states
Nationalist Party | of Taiwan or of other states
Democratic Party | of the United States or of other states
Republican Party | of the United States or of other states
Conservative Party | of several states
Labour Party | of several states
Labour | work
Conservatives | of several states
Greens | colours; vegetables
Democrats | those who favour democracy
Republicans | those who favour a republic
Social Democrats | of several states
Christian Democrats | of several states
Solidarity | the feeling
Memorial | a monument
Sandinistas | the government of Nicaragua since 2007
Shell | a shell
Total | a sum
Apple | a fruit
Amazon | the river
Meta | a prefix
Google | the verb
Intel | intelligence
Leonardo | a given name
Saab | the cars
West | the direction
Amnesty | an amnesty
Maoists | of India, Nepal or the Philippines
Maoist rebels | of India, Nepal or the Philippines
Northern Alliance | other alliances
Wagner | a surname
M23 | a motorway
MAP | a map in capitals
TAP | the Trans Adriatic Pipeline
APP | an app in capitals
APS | other bodies with the same initials
MIT | the Massachusetts Institute of Technology
HAL | other readings of the letters
TAI | other readings of the letters
BIR | other readings of the letters
RAW | raw in capitals
MENA | the Middle East and North Africa
INA | other readings of the letters
ONA | other readings of the letters
RT | a retweet
AFP | Agence France-Presse; the Armed Forces of the Philippines
ADF | the Australian Defence Force; the Allied Democratic Forces of Congo
SNA | the Syrian National Army
SAC | other bodies with the same initials
SAF | other bodies with the same initials
SAS | the airline
RAF | the Red Army Faction
PLC | a public limited company
GNU | a government of national unity in any state
NPC | other bodies with the same initials
NSC | a national security council of any state
NSA | a national security adviser
DIA | other bodies with the same initials
RPF | other bodies with the same initials
SPA | a spa in capitals
PST | a time zone
DFA | a department of foreign affairs of any state
MEA | Middle East Airlines
MSS | other readings of the letters
GIS | a geographic information system
PIA | other bodies with the same initials
NOC | other bodies with the same initials
CPC | the Caspian Pipeline Consortium; the Communist Party of China
CPP | the Communist Party of the Philippines; the Cambodian People's Party
PLAN | a plan in capitals
IAI | other readings of the letters
IAF | the Indian or the Israeli air force
Aman | a given name
Pravda | a Ukrainian newspaper
Fars | the province of Iran
Mehr | a surname
Petra | the ancient city; a given name
Saba | the island; a given name
Wafa | a given name
Sputnik | the satellite; the vaccine
Serval | the cat
Antonov | a surname
Paks | the town
Diet | a diet
Congress | the Indian National Congress; any congress
Commons | anything held in common
Cortes | a surname
Duma | a local council of Russia
Fed | to feed
National Guard | of the United States, Russia, Ukraine and others
Central Command | of any force
Pacific Fleet | of Russia or of the United States
Northern Fleet | of Russia or of others
Southern Command | of the United States, India, Israel
Northern Command | of the United States, India, Israel
Western Command | of the Philippines or India
European Command | of any force
Pacific Command | of any force
Strategic Command | of any force
Africa Command | of any force
Space Force | of any state
Cyber Command | of any state
Special Air Service | of Britain, Australia or New Zealand
Central Military Commission | of China or of North Korea
National Security Council | of the United States or of any state
Intelligence Bureau | of any state
Gendarmerie | of any state
Border Police | of any state
Defense Department | of the United States or of any state
Treasury Department | of the United States or of any state
Justice Department | of the United States or of any state
Energy Department | of the United States or of any state
Commerce Department | of the United States or of any state
Department of Justice | of the United States, the Philippines and others
Department of Commerce | of any state
Department of Energy | of the United States, the Philippines and others
Department of Defense | of any state
Department of War | of any state
Department of State | of any state
Secret Service | any secret service
Homeland Security | of any state
Home Office | an office at home
House of Commons | of Canada or of Britain
House of Councillors | of Japan or of Morocco
Federation Council | of any federation
Supreme Soviet | of Russia in 1990-1993
Supreme National Security Council | of Iran or of others
Majlis | of Iran, Maldives and others
Majles | of any state
National Oil Corporation | of Libya or of others
Secretary of State | a minister of any state
secretary of state | a minister of any state
Secretary of Defense | of the United States or the Philippines
secretary of defense | of the United States or the Philippines
Supreme Leader | of Iran or of North Korea
supreme leader | of Iran or of North Korea
Investigative Committee | of Russia, Belarus or Armenia
General Intelligence Directorate | of several Arab states
Government of National Unity | of any state
Pope | a surname
pope | of another church
SDF | Japan's Self-Defense Forces; the Syrian Democratic Forces
Baath Party | of Iraq until 2003, of Syria until 2024
Ba'ath Party | of Iraq until 2003, of Syria until 2024
National Intelligence Service | of South Korea or Kenya
NIS | the Newly Independent States; Israel's shekel
Rada | the Belarusian opposition's council
Rice | rice
Brown | the colour
May | the month; the verb
Major | a rank; the adjective
Straw | straw
Cook | to cook; the islands
Hunt | to hunt
Fox | the animal; the broadcaster
Baker | a baker
Carter | a carter
Gates | gates
Bush | a bush
Moon | the moon
Park | a park; a frequent Korean surname
Ban | a ban
Song | a song
Bio | a biography
Doe | John Doe
Drew | the verb
Craft | a craft
Lake | a lake
Horn | a horn; the Horn of Africa
Wade | to wade; a given name
Francis | a given name
Martin | a given name
Franks | a people
Waltz | the dance
Earnest | the adjective
Harper | a harper
Austin | the city; a given name
Perry | a given name
Christopher | a given name
Burns | the verb
Bishop | a bishop
Cooper | a frequent surname
Miller | a frequent surname
Fletcher | a frequent surname
Butler | a butler
Howard | a given name
Clark | a given name
Sharon | a given name; the plain of Israel
Sanders | a frequent surname
Hague | the city
Cameron | a given name
Pierre | a given name
Rama | a god
Nano | the prefix
Costa | Costa Rica; the coast
Toledo | a city
Gore | gore
Conte | a count
Frei | free, in German
Michel | a given name
Philippe | a given name
Kohl | kohl
Xi | the Greek letter
Sun | the sun; a newspaper
Wang | a frequent surname
Kong | Hong Kong
Hong | Hong Kong
Blair | a given name
Harris | a frequent surname
Taylor | a frequent surname
Davis | a frequent surname
Mitchell | a given name
Evans | a frequent surname
Carney | a frequent surname
Vance | a given name
Khan | a frequent surname
Singh | a frequent surname
Ali | a given name
Tong | a tong
Chan | a frequent surname
Lam | a frequent surname
Anand | a given name
Champagne | the wine
Mercado | a market
Santos | a frequent surname
Castro | a frequent surname
Lugo | a city
Paz | La Paz
Mesa | a plateau
Kos | the island
Maas | the river
Linde | the firm
Marin | the adjective in French
Anwar | a given name
Teo | a given name
Pavel | a given name
Klaus | a given name
Kan | the Israeli broadcaster
Mori | a frequent surname
Kim | a frequent surname
Lee | a frequent surname; the side away from the wind
Li | a frequent surname
Zhang | a frequent surname
Chen | a frequent surname
Wong | a frequent surname
Ma | a mother
Han | the people; the river
Hu | a frequent surname
Lin | a frequent surname
Fu | a frequent surname
Gil | a given name
Marcos | a given name
Salam | peace, in Arabic
Zia | a given name
Dar | Dar es Salaam
Fahd | a given name
Boko | Boko Haram
Alia | a given name
Bauer | a frequent surname
Peters | a frequent surname
Amin | a given name
Kok | a frequent surname
Cao | a frequent surname
Nasser | a given name
Rashid | a given name
Mustafa | a given name
Samia | a given name
Camara | a frequent surname
Banda | a frequent surname; Banda Aceh
Diop | a frequent surname
Tedros | a given name
Ding | the sound
Bondi | the beach
Rae | a given name
Abbott | a frequent surname
Wallace | a given name
Williamson | a frequent surname
Hammond | a frequent surname
Payne | a frequent surname
Powell | a frequent surname
Johnson | a frequent surname
Clinton | a given name
Kerry | a given name; the county
Bolton | the town
Malaya | the peninsula; a surname
Turk | a Turk; a surname
Muscat | the capital of Oman; a surname
Salinas | the town in Ecuador; a surname
Medina | the city; a surname
Holguin | the city in Cuba; a surname
Mao | the town in Chad; a surname
Kono | the district of Sierra Leone; a surname
Surin | the province of Thailand; a given name
Masisi | the territory in Congo; a surname
Yala | the province of Thailand; a surname
Djibo | the town in Burkina Faso; a surname
Hook | the common word
Coats | the common word
Brink | the common word
Summers | the common word
Holder | the common word
Bird | the common word
Cannon | a cannon
Cleverly | the adverb
Struck | the verb
Store | the common word
Parts | parts
Gross | the common word
Tan | the colour
Yen | the currency
Borne | the verb
Trend | the common word
Punch | the common word
Dawn | the common word
Mash | mash
UNI | a university
Liberation | a liberation
Tenet | the common word
Agar | the jelly
Mint | the common word
Tempo | a pace
Inquirer | the common word
Joint Chiefs of Staff | of the United States, South Korea or any state
Glass | glass
`;

/** From a name to its other reading. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  table("lookalikes", ["name", "other"] as const, TABLE).map((row) => [row.name, row.other]),
);
