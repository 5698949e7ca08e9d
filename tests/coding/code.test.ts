// From sentences to claims with the real model, row by row, and rows that must give none; then that the same text gives the same claims
// and that no text breaks the coder. The states are real, the affairs are made up; a row can fail for the reader as well as for a rule.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadEngine } from "../../src/jobs/engine.js";
import { type Actor, type Claim, objectClasses } from "../../src/kernel/claim.js";
import type { Day } from "../../src/kernel/day.js";
import { type Document, documentId } from "../../src/kernel/document.js";
import { printRange } from "../../src/kernel/range.js";

const HITS = `
  Peru and Chile signed a trade agreement in Lima on Monday. => SUPPORT PER+CHL> @2024-06-17 #agreement
  President Andrzej Duda of Poland and Prime Minister Petteri Orpo of Finland signed a declaration in Warsaw. => SUPPORT POL+FIN> #agreement
  Kenya, Uganda and Rwanda formally left the council. => SANCTION KEN+UGA+RWA>
  Security Council Secretary Sergei Shoigu visited Pyongyang on Tuesday. => CONSULT RUS>PRK @2024-06-18
  He meant the Treaty of Friendship and Mutual Assistance signed in 1921 between Turkey and Armenia. The treaty had a strict clause, but it expired in 1991. => SUPPORT TUR+ARM> @1921; STAND TUR+ARM> @1991
  The two Koreas signed an accord in Seoul in May 2018. => SUPPORT KOR+PRK> @2018-05 #agreement
  Under a treaty that Lisbon signed with Madrid in 1977, Spain agreed to hand over two villages. => AGREE ESP>PRT; SUPPORT PRT+ESP> @1977 #agreement
  The treaty of 1921 between Turkey and Armenia lapsed in 1991. => STAND TUR+ARM> @1991 #agreement
  Qatar delivered more than a million barrels of diesel to Lebanon. => AID QAT>LBN #fuel
  Chad had itself supplied trucks to Niger. => AID TCD>NER #goods
  Pakistan holds a valley that India claims. => STAND PAK>IND present
  Thailand's dispute with Cambodia has festered since 1962. => STAND THA>KHM present @1962-01-01..2024-06-20
  Denmark gave $40 million to Moldova. => AID DNK>MDA #finance
  Iran has begun withdrawing some of its troops from Syria. => RETREAT IRN>SYR #troops
  Cuban diplomats were expelled from Bolivia. => SANCTION BOL>CUB
  The Peruvian government declared a state of emergency. => COERCE PER>
  Brazil banned imports of Japanese cars. => SANCTION BRA>JPN #goods
  Italy announced a suspension of aid to Niger. => SANCTION ITA>NER #goods
  A strike by the Turkish air force killed nine people in Syria. => ASSAULT TUR>(nine people)
  Poland agreed to supply Ukraine with helicopters. => AGREE POL>UKR
  Turkey will send engineers to Libya. => AGREE TUR>LBY future #labour
  Vietnam pledged to buy rice from India. => AGREE VNM>IND
  Australia and Indonesia agreed to hold joint patrols. => AGREE AUS+IDN>
  The foreign ministers of Egypt and Jordan met in Cairo on Monday. => CONSULT EGY+JOR> @2024-06-17
  Putin held talks with Erdogan in Sochi. => CONSULT RUS+TUR>
  President Emmanuel Macron visited Rwanda in May 2021. => CONSULT FRA>RWA @2021-05
  Talks between Serbia and Kosovo took place in Brussels. => CONSULT SRB+XKX>
  Norway praised Finland. => SUPPORT NOR>FIN
  Ghana recognised Kosovo. => SUPPORT GHA>XKX #territory
  Denmark expressed support for Ukraine. => SUPPORT DNK>UKR
  Mongolia and South Korea signed a defence treaty on 3 June 2024. => SUPPORT MNG+KOR> @2024-06-03 #agreement
  A treaty was signed by Moscow and Beijing. => SUPPORT RUS+CHN> #agreement
  Indonesia lifted its ban on nickel exports to China. => CONCEDE IDN>CHN #goods
  Cuba released two American prisoners. => RETREAT CUB>USA
  The United States eased sanctions on Venezuela. => CONCEDE USA>VEN
  India and Japan conducted a joint naval exercise. => COOPERATE IND+JPN>
  Kazakhstan and China resumed trade. => COOPERATE KAZ+CHN>
  Canada sent blankets to Syria. => AID CAN>SYR #goods
  Canada provided Ukraine with ammunition. => AID CAN>UKR #arms
  Ammunition was supplied to Ukraine by Bulgaria. => AID BGR>UKR #arms
  Iran gave Russia drones. => AID IRN>RUS #arms
  France withdrew its troops from Niger. => RETREAT FRA>NER #troops
  The army of Rwanda pulled back from the border. => RETREAT RWA>
  Kenya asked Tanzania to reopen the border. => REQUEST KEN>TZA
  Ukraine appealed to Germany for missiles. => REQUEST UKR>DEU #arms
  Ethiopia demanded that Eritrea withdraw its troops. => REQUEST ETH>ERI
  Japan urged China to release the detained fisherman. => REQUEST JPN>CHN
  Poland condemned Belarus. => ACCUSE POL>BLR
  Belarus was condemned by Poland. => ACCUSE POL>BLR
  Japan condemned Russia's attack on Kyiv. => ACCUSE JPN>RUS; ASSAULT RUS>UKR
  Tokyo criticised Beijing over the patrols. => ACCUSE JPN>CHN
  Malaysia lodged a protest with China. => ACCUSE MYS>CHN
  Norway opened an investigation into Russia. => ACCUSE NOR>RUS
  Serbia rejected Kosovo's proposal. => REJECT SRB>XKX; REQUEST XKX>
  Egypt vetoed the resolution. => REJECT EGY>(the resolution)
  Iran threatened to attack Israel. => THREATEN IRN>ISR
  Japan on Friday lifted sanctions on Iran. => CONCEDE JPN>IRN @2024-06-14
  New Zealand provided an additional $2 million in assistance to Fiji in response to the cyclone. => AID NZL>FJI #finance
  Albania's parliament passed a motion criticising Serbia. => ACCUSE ALB>SRB
  Albania's parliament debated a motion criticising Serbia. => ACCUSE >SRB
  Israel's prime minister ordered strikes on Syria. => ASSAULT ISR>SYR
  A Brazilian judge ordered the release of two Chilean sailors. => RETREAT BRA>CHL #troops
  Kabul accused Islamabad of bombing two villages. => ACCUSE AFG>PAK; ASSAULT PAK>AFG by=AFG #territory
  Zambia thanked China for training its pilots. => SUPPORT ZMB>CHN; AID CHN>ZMB
  Lithuania barred Russian lorries from entering its territory. => COERCE LTU>RUS
  Gabon froze its membership of the African Union. => SANCTION GAB>AU
  Moscow says Kyiv must withdraw its troops. => REQUEST RUS>UKR present
  Moscow says Kyiv must have withdrawn its troops. => RETREAT UKR> probable by=RUS #troops
  Finland's president called King Felix of Sweden on Monday. => CONSULT FIN+SWE> @2024-06-17
  Ukraine received 14 tanks from Germany. => AID DEU>UKR #arms
  Ghana warned Togo and others against delay. => THREATEN GHA>TGO+(others)
  Iceland demanded the return of a trawler seized by Norway. => REQUEST ISL>NOR; COERCE NOR>ISL
  The treaty commits Rome to help Malta. => STAND ITA>MLT present #agreement
  China vetoed a French-drafted Security Council resolution. => REJECT CHN>FRA
  Armenia and Azerbaijan each freed 32 prisoners of war. => RETREAT ARM+AZE>(32 prisoners)
  Two Russian warships were spotted near Norway. => MOBILIZE RUS>NOR #arms
  North Korea test-fired two ballistic missiles. => MOBILIZE PRK> #missile
  Chile protested against Bolivia's curfew. => ACCUSE CHL>BOL
  Russia and Iran are expected to sign a treaty in January. => AGREE RUS+IRN> probable future @2025-01 #agreement
  A spokesman for the Indian foreign ministry rejected the claim. => REJECT IND>(the claim)
  Guyana's army was put on alert. => MOBILIZE GUY>
  South Africa filed a case against Israel at the International Court of Justice. => ACCUSE ZAF>ISR
  Riyadh told Washington that it would not sign an accord with Israel. => AGREE SAU+ISR> not future by=SAU #agreement
  Poland detained a Belarusian man accused of spying. => COERCE POL>BLR
  Russia has supplied Cuba with fuel and wheat. => AID RUS>CUB #fuel+food
  The China-Pakistan corridor agreement was signed in 2015. => SUPPORT CHN+PAK> @2015 #agreement
  Turkey says it will strike Syria again. => THREATEN TUR>SYR present
  Thousands of Iraqis protested outside the Danish embassy in Baghdad. => PROTEST (Iraqis)>DNK
  Protesters marched in Tbilisi against the government of Georgia. => PROTEST (Protesters)>GEO
  The European Union imposed sanctions on Belarus. => SANCTION EUU>BLR
  Sanctions were imposed on Belarus by the European Union. => SANCTION EUU>BLR
  Sanctions were imposed on Belarus. => SANCTION >BLR
  Estonia expelled two Russian diplomats. => SANCTION EST>RUS
  Colombia recalled its ambassador from Israel. => SANCTION COL>ISR
  Algeria severed diplomatic ties with Morocco. => SANCTION DZA>MAR
  North Korea fired a ballistic missile on Tuesday. => MOBILIZE PRK> @2024-06-18 #missile
  China tested a new missile. => MOBILIZE CHN> #missile
  Belarus closed its border with Poland. => SANCTION BLR>POL
  Iran seized a Greek tanker. => COERCE IRN>GRC
  Myanmar arrested a Japanese journalist. => COERCE MMR>JPN
  Russian hackers attacked Estonia. => ASSAULT RUS>EST
  Russia shelled Kharkiv. => ASSAULT RUS>UKR #territory
  Israel bombed Syria on 4 March 2024. => ASSAULT ISR>SYR @2024-03-04
  Kharkiv was shelled by Russia. => ASSAULT RUS>UKR #territory
  Japan maintains its sanctions against North Korea. => STAND JPN>PRK present
  China claims the Senkaku Islands, which Japan administers. => STAND JPN>CHN present #territory
  The defence treaty between Russia and Belarus remains in force. => STAND RUS+BLR> present #agreement
  Iran did not attack Israel. => ASSAULT IRN>ISR not
  Poland did not close its border with Belarus. => SANCTION POL>BLR not
  Russia denied that it had supplied missiles to Iran. => AID RUS>IRN not by=RUS #arms
  Russia denied supplying missiles to Iran. => AID RUS>IRN not by=RUS #arms
  Serbia has not recognised Kosovo. => SUPPORT SRB>XKX not #territory
  North Korea is believed to have supplied shells to Russia. => AID PRK>RUS probable #arms
  North Korea may have supplied shells to Russia. => AID PRK>RUS possible #arms
  North Korea reportedly sent shells to Russia. => AID PRK>RUS probable #arms
  South Korea said North Korea had sent shells to Russia. => AID PRK>RUS by=KOR #arms
  According to Seoul, North Korea has sent shells to Russia. => AID PRK>RUS by=KOR #arms
  North Korea has sent shells to Russia, a South Korean official said. => AID PRK>RUS by=KOR #arms
  Seoul believes that North Korea sent shells to Russia. => AID PRK>RUS probable by=KOR #arms
  "Iran has supplied drones to Russia," said Dmytro Kuleba, the foreign minister of Ukraine. => AID IRN>RUS by=UKR #arms
  The White House said that Iran had supplied drones to Russia. => AID IRN>RUS by=USA #arms
  Turkey condemned Israel. It recalled its ambassador. => ACCUSE TUR>ISR; SANCTION TUR>ISR
  Russia and North Korea signed a treaty. The two countries agreed to help each other. => SUPPORT RUS+PRK> #agreement; AGREE RUS+PRK>
  North Korea fired a missile. The South condemned the launch. => MOBILIZE PRK> #missile; ACCUSE KOR>PRK
  The North accused South Korea of provocation. => ACCUSE (North)>KOR
  Russia attacked Ukraine and shelled Odesa. => ASSAULT RUS>UKR; ASSAULT RUS>UKR #territory
  Jordan sent food to Gaza. => AID JOR>PSE #food
  Georgia accused Russia of espionage. => ACCUSE GEO>RUS
  Chad closed its border with Sudan. => SANCTION TCD>SDN
  In 1956 Tokyo signed a declaration with Moscow. => SUPPORT JPN+SUN> @1956 #agreement
  On 12 January 2023 Armenia cancelled the exercise with Russia. => RETREAT ARM>RUS @2023-01-12
  Last week Lithuania expelled a Chinese diplomat. => SANCTION LTU>CHN @2024-06-10..2024-06-16
  Finland will close its border with Russia. => SANCTION FIN>RUS future
  Seoul may impose sanctions on Moscow. => SANCTION KOR>RUS possible future
  Vladimir Putin visited Vietnam on Thursday. => CONSULT RUS>VNM @2024-06-20
  Iranian ships entered the waters of Kuwait. => MOBILIZE IRN>KWT #territory
  The treaty between Japan and the United States was signed in 1951. => SUPPORT JPN+USA> @1951 #agreement
  Zelensky asked Biden for missiles. => REQUEST UKR>USA #arms
  The ceasefire between Israel and Hezbollah expired. => STAND ISR+HEZB> #agreement
  Russia suspended the grain deal with Ukraine. => SANCTION RUS>UKR #agreement
  Spain has donated tanks to Ukraine. => AID ESP>UKR #arms
  The Philippines summoned the Chinese ambassador. => ACCUSE PHL>CHN
  Armenia and Azerbaijan exchanged prisoners. => RETREAT ARM+AZE>
  Venezuela massed troops on the border with Guyana. => MOBILIZE VEN>GUY #troops
  Taliban fighters attacked Pakistan. => ASSAULT TALIBAN>PAK
  The ambassador of France met the president of Mali. => CONSULT FRA+MLI>
  Bulgaria sold shells to Ukraine. => COOPERATE BGR+UKR> #arms
  Russia halted gas deliveries to Finland. => SANCTION RUS>FIN #fuel
  Belgium sent medicine to Lebanon. => AID BEL>LBN #goods
  Portugal supplied Mozambique with trucks. => AID PRT>MOZ #goods
  Sweden condemned Hungary. => ACCUSE SWE>HUN
  Egypt accused Ethiopia of aggression. => ACCUSE EGY>ETH
  Mexico rejected the demand of Spain. => REJECT MEX>ESP; REQUEST ESP>
  Uganda sent soldiers to Somalia. => AID UGA>SOM #troops
  Saudi Arabia and Iran restored diplomatic relations. => SUPPORT SAU+IRN>
  Armenia and Iran signed a memorandum on energy in Tehran on 14 May 2024. => SUPPORT ARM+IRN> @2024-05-14 #agreement
  Pakistan and India agreed to a ceasefire. => AGREE PAK+IND>
  Laos asked Vietnam for help. => REQUEST LAO>VNM
  Iran released a British tanker. => RETREAT IRN>GBR #goods
  Turkey has begun to withdraw its soldiers from Iraq. => RETREAT TUR>IRQ #troops
  Ecuador expelled the Mexican ambassador. => SANCTION ECU>MEX
  The Japanese foreign minister visited Mongolia. => CONSULT JPN>MNG
  The Czech Republic expelled three Russian diplomats on 5 June 2024. => SANCTION CZE>RUS @2024-06-05
  Ethiopia has not attacked Eritrea. => ASSAULT ETH>ERI not
  Iran will not attack Israel. => ASSAULT IRN>ISR not future
  Israel said that Iran had attacked a ship. => ASSAULT IRN>(a ship) by=ISR #goods
  A Polish official said that Belarus had closed the border. => SANCTION BLR> by=POL
  Hungary could veto the sanctions. => REJECT HUN>(the sanctions) possible future
  Sudan denied that it had attacked Chad. => ASSAULT SDN>TCD not by=SDN
  If Iran attacks Israel, the United States will help Israel. => AGREE USA>ISR unknown future
  North Korea threatened South Korea. => THREATEN PRK>KOR
  The treaty was signed in 1961 by North Korea and the Soviet Union. => SUPPORT PRK+SUN> @1961 #agreement
  Russia is shelling Kharkiv. => ASSAULT RUS>UKR present #territory
  Chinese coastguards detained two Taiwanese fishermen. => COERCE CHN>TWN
  Norway, Sweden and Denmark condemned Russia. => ACCUSE NOR+SWE+DNK>RUS
  Russia imposed a ban on fruit from Moldova. => SANCTION RUS>MDA #food
  Oman hosted talks between Iran and the United States. => CONSULT IRN+USA>OMN
  Russia may withdraw its soldiers from Syria. => CONCEDE RUS>SYR possible future #troops
  Iran has a nuclear programme. => STAND IRN> present #nuclear
  Brazil and Argentina discussed trade. => CONSULT BRA+ARG>
  Kishida said the situation was extremely serious. => ASSESS JPN> present
  Hayashi said that the launch was unacceptable. => ASSESS JPN> present
  Germany's chancellor described the annexation as illegal. => ASSESS DEU> present
  Nepal thanked India for the vaccines. => SUPPORT NPL>IND #goods
`
  .trim()
  .split("\n")
  .map((row) => row.trim().split(" => ") as [string, string]);

const MISSES = `
  The troops entered the third week of training.
  The minister called the ambassador a fool.
  Japan defeated Brazil in the final.
  Shares in Tokyo struck a new high.
  The novel attacks the vanity of the rich.
  Argentina will face France in the World Cup final.
  The Nikkei fell 2 percent on Monday.
  The dollar rallied against the yen.
  Floods in Pakistan killed 30 people.
  Forty people were killed after a bus crash in northern India.
  Oil prices hit a record on Friday.
  Turkey prices rose before Thanksgiving.
  Jordan bought a new house in Chicago.
  Chad cooked dinner for his family.
  China plates were sold at the auction.
  The two teams met in Madrid.
  The novel attacks the vanity of the rich.
  The band signed a deal with a record company.
  The storm threatened the coast of Florida.
  The actress condemned her critics.
  The company withdrew its product from the market.
  The committee of the club rejected the budget.
  The chef struck a balance between sweet and sour.
  Doctors warned patients of side effects.
  The weather in Norway was cold.
  Rice is grown in Vietnam.
  The population of India is large.
  Mount Fuji is the highest mountain in Japan.
  The minister arrived by train to sign a treaty.
  The bank cut interest rates.
  The author was born in Hungary in 1950.
  She studied law in Russia.
  The film won a prize in Cannes.
  Farmers in Poland grow apples.
  Her lawyer accused the editor of bias.
  The vaccine protects against malaria.
  The airline opened a route to Lisbon.
  The exhibition of Greek vases opened in Berlin.
  Brazil scored twice against Ghana.
  Swiss watches are expensive.
  The play is about the war.
  Scientists in Japan discovered a new fish.
  The two sides of the coin are different.
  Spain has many beaches.
  The river flows from Ethiopia to Egypt.
  The Danish prince studied in London.
  A Chinese restaurant opened in Dublin.
  The king of pop visited a hospital.
  Vietnam lies to the south of China.
  The Japanese team won the match against Iran.
  Prices rose in Kenya and Uganda.
`
  .trim()
  .split("\n")
  .map((row) => row.trim());

const engine = loadEngine();

function aReport(text: string): Document {
  const shape = { outlet: null, published: "2024-06-20" as Day, title: "", text };
  return { ...shape, id: documentId(shape), name: "a report", country: null, lang: "en", url: null };
}

const ids = (actors: readonly Actor[]) => actors.map((actor) => actor.id ?? `(${actor.text})`).join("+");

/** "AID PRK>RUS probable by=KOR": what is usual (affirmed, certain, past, the outlet's own word) is left out. */
function printed(claim: Claim): string {
  const parts = [`${claim.type} ${ids(claim.actor)}>${ids(claim.recipient)}`];
  if (claim.polarity === "negated") parts.push("not");
  if (claim.certainty !== "certain") parts.push(claim.certainty);
  if (claim.tense !== "past") parts.push(claim.tense);
  if (claim.attribution.length > 0) parts.push(`by=${ids(claim.attribution)}`);
  if (claim.time !== null) parts.push(`@${printRange(claim.time)}`);
  if (claim.object?.class != null) parts.push(`#${objectClasses(claim).join("+")}`);
  return parts.join(" ");
}

const coded = (text: string) => engine.code(aReport(text)).map(printed).join("; ");

describe("what is told", () => {
  test.each(HITS)("%s", (text, expected) => {
    expect(coded(text)).toBe(expected);
  });
});

describe("what tells nothing", () => {
  test.each(MISSES.map((text) => [text]))("%s", (text) => {
    expect(coded(text)).toBe("");
  });
});

describe("whatever the text", () => {
  test("all eighteen types stand among the rows", () => {
    expect(new Set(HITS.flatMap(([, claims]) => claims.split("; ").map((claim) => claim.split(" ")[0]))).size).toBe(18);
  });

  test("the same text gives the same claims", () => {
    const text = HITS.map(([words]) => words).join(" ");
    const first = engine.code(aReport(text));
    expect(first.length).toBeGreaterThan(HITS.length / 2);
    expect(JSON.stringify(engine.code(aReport(text)))).toBe(JSON.stringify(first));
  });

  test("a document in another language gives none", () => {
    expect(engine.code({ ...aReport("Russia shelled Kharkiv."), lang: "ja" })).toEqual([]);
  });

  test("hostile text never throws, and evidence lies within the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "Russia ",
        "'s ",
        "“",
        "”",
        '"',
        "\n\n",
        "said ",
        "signed ",
        "(",
        " - ",
        "the treaty ",
        "to ",
        ", ",
        ". ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        for (const { span } of engine.code(aReport(text)))
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 200, seed: 20240620 },
    );
  });
});
