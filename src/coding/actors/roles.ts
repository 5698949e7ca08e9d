// Common nouns for those who act, in three sorts that decide whose code they carry (GUIDELINES, rulings on fields):
// officials act for their state; private people carry a state only as recipients; tools are whoever wields them.
// Own list, 2026-11; a noun in none of the sets names no actor by itself.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*|\s*\n\s*/));

/** Nouns that act for a state (or organisation) once it is known whose they are. */
export const OFFICIAL = set(`
government, ministry, minister, president, premier, chancellor, king, queen, emir, sultan, prince, monarch, ruler, junta, regime, administration,
cabinet, parliament, senate, congress, legislature, assembly, house, politburo, presidency, army, military, navy, air force, force, forces, troop, troops, soldier, serviceman, coastguards, battalion,
brigade, division, regiment, marine, paratrooper, commando, coastguard, coast guard, guard, police, policeman, gendarmerie, officer, official, spokesman,
spokeswoman, spokesperson, ambassador, envoy, diplomat, embassy, consulate, consul, mission, delegation, negotiator, authority, court, tribunal, prosecutor,
agency, intelligence, service, secretary, undersecretary, chief, leader, leadership, general, admiral, commander, commandant, colonel, major, captain,
lieutenant, marshal, spymaster, chairman, chairwoman, chairperson, vice-president, vice president, deputy, vice-minister, representative, aide, adviser, advisor, side, counterpart,
state, nation, country, republic, kingdom, federation, treasury, department, bureau, office, council, commission, committee, directorate, command, staff, headquarters,
defence, defense, customs, regulator, bank of japan, central bank, media, television, broadcaster, peacekeeper, inspector, negotiating team, team, ally, neighbour, neighbor, power,
hacker, agent, spy, operative, airman, pilot, gunner, sapper, border guard, warlord, governor, mayor, lawmaker, legislator, senator, congressman, mp, member, bloc, alliance,
union, organisation, organization, body, panel, coalition, pact, monarchy, emirate, sheikhdom, superpower, dictator, strongman, premiership, crown prince, prime minister, foreign minister, defence minister,
defense minister, special forces, head, director, judge, justice, mediator, signatory, party
`);

/** Nouns for people and bodies that act for nobody but themselves. */
export const PRIVATE = set(`
company, firm, corporation, conglomerate, startup, refiner, refinery, trader, importer, exporter, shipowner, carrier, airline, bank, lender, insurer, analyst, expert, economist, scholar, academic, professor, historian,
researcher, scientist, engineer, think-tank, think tank, institute, university, citizen, national, tourist, traveller, traveler, fisherman, fisher, civilian, protester, protestor, demonstrator, activist, dissident,
campaigner, student, journalist, reporter, correspondent, columnist, editor, newspaper, daily, magazine, website, blogger, opposition, politician, candidate, resident, villager, inhabitant, refugee, migrant, evacuee,
worker, labourer, laborer, employee, family, relative, widow, mother, father, parent, son, daughter, brother, sister, wife, husband, woman, man, boy, girl, child, passenger, crew, sailor, crewman, seaman, hostage, prisoner,
detainee, captive, convict, suspect, defendant, abductee, victim, survivor, casualty, investor, farmer, trucker, miner, doctor, nurse, teacher, priest, cleric, bishop, pope, monk, imam, militant, gunman, rebel, insurgent, separatist,
terrorist, jihadist, extremist, militia, guerrilla, fighter, attacker, assailant, bomber crew, kidnapper, pirate, smuggler, gang, group, mob, crowd, people, person, public, population, community, minority, tribe, clan, faction,
movement, witness, lawyer, attorney, businessman, businesswoman, tycoon, oligarch, executive, shareholder, consumer, driver, guide, translator, celebrity, athlete, team-mate, defector, deserter, escapee, exile, veteran,
diaspora, settler, pilgrim, worshipper, mercenary, volunteer, contractor, ngo, charity, aid worker, adviser to the firm, observer, monitor, hardliner, hawk, dove, republican, democrat, conservative, socialist, nationalist, islamist,
pastor, preacher, rabbi, missionary, nun, evangelist, artist, actor, actress, singer, musician, rapper, writer, author, poet, novelist, playwright, film-maker, filmmaker,
photographer, cameraman, presenter, vlogger, influencer, whistleblower, whistle-blower, cartoonist, footballer, player, coach, runner, cyclist, boxer, wrestler, gymnast, chef, shopkeeper, vendor, merchant, banker, financier,
accountant, architect, builder, electrician, technician, programmer, nomad, herder, shepherd, peasant, grower, rancher, docker, steelworker, seafarer, skipper, boatman, stowaway, asylum-seeker, asylum seeker,
immigrant, emigrant, expatriate, returnee, deportee, escaper, inmate, internee, colleague, friend, spouse, husband, cousin, nephew, niece, uncle, aunt, grandson, grandfather, grandmother, heir, organiser, organizer, unionist,
opposition leader, opposition figure, opposition politician, opposition lawmaker, opposition party, opposition candidate, rebel leader, separatist leader, militia leader, church leader, religious leader,
business leader, union boss, party activist, tribal leader, community leader, youth leader, campaign group, watchdog group, provider, user, customer, client, subscriber, reader, viewer, voter, taxpayer, pensioner, commuter, motorist, pedestrian, bystander, onlooker, marcher, striker, rioter, looter, vandal, thief, robber,
burglar, murderer, killer, rapist, trafficker, dealer, fraudster, counterfeiter, fugitive, outlaw, accomplice, collaborator, informer, informant, double agent, partisan,
reformer, critic, supporter, follower, loyalist, source, insider, publication, broadcaster crew, others, youth, teenager, infant, patient, orphan, cadre, serviceman's family, industry, union leader, trade union, association, federation of workers, individual, entity, nongovernmental organisation
`);

/** Things that stand for whoever wields or owns them: as actors and as targets they carry their state. */
export const TOOLS = set(`
ship, vessel, warship, frigate, destroyer, submarine, carrier, aircraft carrier, boat, patrol boat, tanker, trawler, fleet, flotilla, convoy, jet, fighter, fighter jet, bomber, warplane, plane, aircraft, helicopter, drone, balloon, missile, rocket,
artillery, tank, shell, airstrike, strike, missile strike, air force jet, satellite, bombardment, attack, offensive, incursion, invasion, intelligence assessment, report, statement, communique, document, letter, law, bill, decree, data, figure, decision, article, commentary, editorial, note, resolution, treaty, agreement,
veto, sanction, threat, proposal, plan, embassy compound, base, air base, territory, airspace, water, waters, border, port, city, town, village, hospital, plant, facility, power grid, infrastructure, depot, airfield, site, position, asset, firm's assets, interest, sovereignty
`);

/** Adjectives and prefixes that take somebody's office away. */
export const FORMER: ReadonlySet<string> = new Set([
  "former",
  "ex",
  "retired",
  "then",
  "late",
  "exiled",
  "ousted",
  "deposed",
]);

/** Words for the parties of what was just spoken of. */
export const PAIR_NOUNS: ReadonlySet<string> = new Set([
  "country",
  "side",
  "nation",
  "leader",
  "chief",
  "army chief",
  "commander",
  "secretary",
  "negotiator",
  "defence minister",
  "government",
  "neighbour",
  "neighbor",
  "ally",
  "party",
  "state",
  "president",
  "minister",
  "korea",
  "power",
  "capital",
  "army",
  "foe",
  "rival",
  "man",
  "partner",
  "military",
  "signatory",
]);

/** Definite descriptions that name one organisation where the text has not said otherwise. */
export const DESCRIPTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    island: ["TWN", "CYP"],
    bloc: ["EUU", "ASEAN", "GCC", "BRICS", "CSTO", "SCO"],
    alliance: ["NATO", "CSTO"],
    council: ["UNSC", "GCC"],
    panel: ["UNSC"],
    commission: ["EUU", "AU"],
    agency: ["IAEA", "OPCW"],
    watchdog: ["IAEA", "OPCW"],
    court: ["ICJ", "ICC"],
    tribunal: ["ICC", "ICJ"],
    organisation: ["NATO", "OPCW", "CSTO", "OSCE", "SCO", "WTO", "UNO"],
    organization: ["NATO", "OPCW", "CSTO", "OSCE", "SCO", "WTO", "UNO"],
    fund: ["IMF"],
    bank: ["WBK"],
    lender: ["IMF", "WBK"],
    group: ["HAMAS", "HEZB", "HOUTHI", "ISIS", "TALIBAN", "WAGNER", "RSF", "M23", "PKK", "G7", "G20"],
    movement: ["HAMAS", "HEZB", "HOUTHI", "TALIBAN", "M23"],
    militia: ["HEZB", "HOUTHI", "RSF", "M23"],
    paramilitary: ["RSF", "WAGNER"],
    rebel: ["M23", "HOUTHI"],
    insurgent: ["TALIBAN", "ISIS", "PKK"],
    militant: ["HAMAS", "HEZB", "TALIBAN", "PKK", "ISIS"],
    mercenary: ["WAGNER"],
    team: ["MSMT"],
    union: ["EUU", "AU"],
    cartel: ["OPEC"],
    kingdom: [
      "SAU",
      "JOR",
      "MAR",
      "BHR",
      "THA",
      "GBR",
      "KHM",
      "BTN",
      "ESP",
      "BEL",
      "NLD",
      "DNK",
      "NOR",
      "SWE",
      "LSO",
      "SWZ",
      "TON",
    ],
    emirate: ["QAT", "ARE", "KWT"],
    sultanate: ["OMN", "BRN"],
  }),
);

/** Offices and forces that "the" alone makes those of the state the text is about. */
export const INSTITUTIONS: ReadonlySet<string> = new Set([
  "government",
  "army",
  "military",
  "navy",
  "ministry",
  "police",
  "president",
  "premier",
  "parliament",
  "cabinet",
  "regime",
  "embassy",
  "authority",
  "junta",
  "republic",
  "administration",
  "minister",
  "spokesman",
  "spokeswoman",
  "troops",
  "forces",
  "troop",
  "leader",
  "chancellor",
  "country",
  "presidency",
  "senate",
  "congress",
  "ambassador",
  "envoy",
  "state",
  "prime minister",
  "foreign minister",
  "foreign ministry",
  "defence ministry",
  "coastguard",
  "central bank",
  "court",
  "service",
  "agency",
  "official",
]);
