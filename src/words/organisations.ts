// Organisations of states and groups that act beside or against states: all the names that reports use for them, and their code.
// An id of null says that somebody is meant who acts for no state and has no code. Members are not told here.
// Source: the organisations' own names as of 2026-01; codes as in docs/codebook.md. Who counts as a group follows ordinary reports
// and judges nothing.
import { listOf, table } from "./table.js";

export interface Organisation {
  /** A code of CODES, or null. */
  readonly id: string | null;
  readonly name: string;
  readonly names: readonly string[];
  /** "organisation" of states, or "group" of people (armed, political, civil). */
  readonly kind: "organisation" | "group";
}

// biome-ignore format: a short list reads better filled
/** The codes that stand for organisations and groups beside the states' own. */
export const CODES = [
  "UNO", "UNSC", "IAEA", "NATO", "EUU", "ASEAN", "G7", "G20", "OSCE", "CSTO", "SCO", "AU", "ARL", "GCC", "BRICS",
  "ICC", "ICJ", "WTO", "IMF", "WBK", "OPCW", "OPEC", "MSMT",
  "HAMAS", "HEZB", "HOUTHI", "ISIS", "TALIBAN", "WAGNER", "RSF", "M23", "PKK",
] as const;

// id ("-" for none) | name | other names
const ORGANISATION_TABLE = `
UNO | United Nations | UN, U.N., UNO, U.N, world body, UN system, UN General Assembly, U.N. General Assembly, United Nations General Assembly, General Assembly, UNGA, UN Secretariat, United Nations Secretariat, UN Secretary-General, UN secretary-general, UN secretary general, UN chief, U.N. chief, UN headquarters
UNO | UNHCR | UN High Commissioner for Refugees, United Nations High Commissioner for Refugees, UN refugee agency, U.N. refugee agency, UN Refugee Agency
UNO | UNICEF | UN Children's Fund, United Nations Children's Fund, UN children's agency
UNO | World Health Organization | WHO, World Health Organisation, UN health agency
UNO | World Food Programme | WFP, World Food Program, UN World Food Programme
UNO | UNESCO | Unesco, UN cultural agency
UNO | UN Development Programme | UNDP, United Nations Development Programme, UN Development Program
UNO | UNRWA | UN Relief and Works Agency, Unrwa, UN agency for Palestinian refugees
UNO | OCHA | UNOCHA, UN OCHA, Office for the Coordination of Humanitarian Affairs, UN Office for the Coordination of Humanitarian Affairs, UN humanitarian office
UNO | UN Human Rights Council | Human Rights Council, UNHRC, United Nations Human Rights Council, UN Commission on Human Rights, Commission on Human Rights
UNO | OHCHR | UN human rights office, UN rights office, Office of the High Commissioner for Human Rights, UN High Commissioner for Human Rights, UN human rights chief, UN rights chief, High Commissioner for Human Rights
UNO | Food and Agriculture Organization | FAO, Food and Agriculture Organisation
UNO | International Labour Organization | ILO, International Labor Organization, International Labour Organisation
UNO | International Civil Aviation Organization | ICAO, International Civil Aviation Organisation
UNO | International Maritime Organization | IMO, International Maritime Organisation
UNO | International Telecommunication Union | ITU
UNO | International Organization for Migration | IOM, International Organisation for Migration
UNO | UNCTAD | UN Conference on Trade and Development, UN Trade and Development
UNO | UNODC | UN Office on Drugs and Crime
UNO | UNEP | UN Environment Programme, United Nations Environment Programme
UNO | UNFPA | UN Population Fund, United Nations Population Fund
UNO | UNAIDS
UNO | UN Women
UNO | World Meteorological Organization | WMO
UNO | UNIFIL | Unifil, UN Interim Force in Lebanon, United Nations Interim Force in Lebanon
UNO | UNDOF | UN Disengagement Observer Force
UNO | UNTSO
UNO | UNFICYP | UN Peacekeeping Force in Cyprus
UNO | MONUSCO | Monusco, MONUC, Monuc
UNO | MINUSMA | Minusma
UNO | MINUSCA | Minusca
UNO | MINUSTAH | Minustah
UNO | MINURSO | Minurso
UNO | UNMISS | UN Mission in South Sudan
UNO | UNAMID | UNMIS, UNISFA, UNITAMS
UNO | UNAMA | UN Assistance Mission in Afghanistan
UNO | UNAMI | UN Assistance Mission for Iraq
UNO | UNSMIL | UN Support Mission in Libya
UNO | UNMIK | UN Mission in Kosovo, UN Interim Administration Mission in Kosovo
UNO | UNPROFOR | Unprofor, UN Protection Force
UNO | UNTAET | UNTAC, UNAMIR, UNAMSIL, UNOSOM, UNMIL, UNOCI, ONUCI, UNMEE, UNITAF, UNAVEM, ONUMOZ, UNOMIG, UNMIN, UNIKOM, ONUB
UNO | UNMOGIP | UN Military Observer Group in India and Pakistan
UNO | UNSCOM | UN Special Commission, United Nations Special Commission
UNO | UNMOVIC | UN Monitoring Verification and Inspection Commission
UNO | ICTY | International Criminal Tribunal for the former Yugoslavia, International Criminal Tribunal for the Former Yugoslavia, Yugoslav war crimes tribunal, UN war crimes tribunal
UNO | ICTR | International Criminal Tribunal for Rwanda, Rwanda tribunal
UNO | UN peacekeepers | UN peacekeeping force, UN peacekeeping mission, UN troops, blue helmets, Blue Helmets, UN experts, UN inspectors, UN investigators, UN special rapporteur, UN envoy, UN Commission of Inquiry, UN fact-finding mission
UNSC | UN Security Council | United Nations Security Council, U.N. Security Council, UNSC, Security Council, U.N.S.C.
UNSC | Panel of Experts | UN Panel of Experts, UN panel of experts, panel of experts, UN Panel, UN panel, Council's Panel of Experts, Security Council's Panel of Experts, 1718 Committee, UN sanctions committee, Security Council Sanctions Committee, 1718 Sanctions Committee, UN Security Council Panel of Experts, UN sanctions monitors, UN sanctions monitoring team, Counter-Terrorism Committee
IAEA | International Atomic Energy Agency | IAEA, I.A.E.A., UN nuclear watchdog, U.N. nuclear watchdog, UN atomic watchdog, UN nuclear agency, UN atomic agency, UN's nuclear watchdog, nuclear watchdog
NATO | NATO | Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, N.A.T.O., North Atlantic alliance, Atlantic alliance, Atlantic Alliance, North Atlantic Alliance, North Atlantic Council, Western military alliance, KFOR, Kfor, ISAF, SFOR, IFOR, Resolute Support, Supreme Headquarters Allied Powers Europe
EUU | European Union | EU, E.U., European Community, European Communities, European Economic Community, EEC, 27-nation bloc, 28-nation bloc, 27-member bloc, 25-nation bloc, 15-nation bloc
EUU | European Commission | EU Commission, EU executive, EU's executive, EU executive arm, EC, Berlaymont
EUU | European Council | EU Council, Council of the European Union, EU leaders, Council of Ministers of the European Union, EU foreign ministers, Foreign Affairs Council
EUU | European Parliament | EU Parliament, EU parliament
EUU | European External Action Service | EEAS, EU foreign service
EUU | European Central Bank | ECB
EUU | European Court of Justice | Court of Justice of the European Union, ECJ, CJEU, EU's top court
EUU | European Investment Bank | EIB
EUU | Europol | Eurojust, Frontex, EUFOR, Eufor, EULEX, Eulex, EU NAVFOR, Operation Aspides, Euratom, Eurogroup, EUMM, EUPM, Operation Irini, Operation Atalanta, European Defence Agency
EUU | Brussels
ASEAN | ASEAN | Asean, Association of Southeast Asian Nations, Association of South East Asian Nations, Association of South-East Asian Nations, A.S.E.A.N.
G7 | Group of Seven | G7, G-7, Group of 7, G7 nations, Group of Seven nations, G-7 nations, G7 leaders, G7 countries
G20 | Group of 20 | G20, G-20, Group of Twenty
OSCE | Organization for Security and Co-operation in Europe | OSCE, O.S.C.E., Organisation for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Cooperation in Europe, CSCE, Conference on Security and Cooperation in Europe, Conference on Security and Co-operation in Europe, ODIHR, Minsk Group, OSCE Minsk Group
CSTO | Collective Security Treaty Organization | CSTO, C.S.T.O., Collective Security Treaty Organisation, ODKB
SCO | Shanghai Cooperation Organization | SCO, Shanghai Cooperation Organisation, Shanghai Co-operation Organisation, Shanghai Five
AU | African Union | AU, A.U., Organization of African Unity, Organisation of African Unity, OAU, African Union Commission, AMISOM, Amisom, ATMIS, AUSSOM, AU Peace and Security Council
ARL | Arab League | League of Arab States, Arab league
GCC | Gulf Cooperation Council | GCC, G.C.C., Gulf Co-operation Council, Cooperation Council for the Arab States of the Gulf
BRICS | BRICS | Brics, BRIC, BRICS group, BRICS nations, BRICS countries
ICC | International Criminal Court | ICC, I.C.C., world's permanent war crimes court
ICJ | International Court of Justice | ICJ, I.C.J., World Court, UN's top court, UN's highest court, U.N.'s top court, UN top court
WTO | World Trade Organization | WTO, W.T.O., World Trade Organisation, General Agreement on Tariffs and Trade, GATT
IMF | International Monetary Fund | IMF, I.M.F.
WBK | World Bank | International Bank for Reconstruction and Development, IBRD, World Bank Group, International Finance Corporation, International Development Association
OPCW | Organisation for the Prohibition of Chemical Weapons | OPCW, O.P.C.W., Organization for the Prohibition of Chemical Weapons, chemical weapons watchdog, global chemical weapons watchdog
OPEC | OPEC | Opec, Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries, Organization of Petroleum Exporting Countries, O.P.E.C., OPEC+, OPEC Plus, Opec+, OPEC plus
MSMT | Multilateral Sanctions Monitoring Team | MSMT
- | ECOWAS | Ecowas, Economic Community of West African States, West African bloc, West African regional bloc, ECOMOG, Ecomog
- | Commonwealth of Independent States | CIS, C.I.S.
- | Eurasian Economic Union | EAEU, EEU, Eurasian Union
- | Southern African Development Community | SADC, Sadc
- | East African Community | EAC
- | Intergovernmental Authority on Development | IGAD, Igad
- | COMESA | Common Market for Eastern and Southern Africa
- | ECCAS | Economic Community of Central African States
- | CEMAC
- | African Development Bank | AfDB
- | G5 Sahel
- | Alliance of Sahel States | AES, Alliance des Etats du Sahel, Confederation of Sahel States
- | Mercosur | MERCOSUR, Mercosul
- | Organization of American States | OAS, O.A.S., Organisation of American States
- | CARICOM | Caricom, Caribbean Community
- | ALBA | Bolivarian Alliance
- | CELAC | Community of Latin American and Caribbean States
- | UNASUR | Unasur, Union of South American Nations
- | Lima Group
- | Rio Group | Contadora Group
- | Andean Community | Andean Pact
- | Inter-American Court of Human Rights | Inter-American Commission on Human Rights, IACHR
- | Inter-American Development Bank | IDB
- | APEC | Apec, Asia-Pacific Economic Cooperation
- | SAARC | Saarc, South Asian Association for Regional Cooperation
- | BIMSTEC
- | Pacific Islands Forum | PIF, Pacific Island Forum, South Pacific Forum
- | AUKUS | Aukus
- | ANZUS | Anzus
- | Quad | Quadrilateral Security Dialogue
- | Five Eyes
- | East Asia Summit
- | ASEAN Regional Forum
- | Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation, Organisation of the Islamic Conference, Organization of the Islamic Conference
- | OECD | Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development
- | International Energy Agency | IEA
- | Asian Infrastructure Investment Bank | AIIB
- | Asian Development Bank | ADB
- | European Bank for Reconstruction and Development | EBRD
- | New Development Bank
- | Bank for International Settlements
- | SWIFT
- | Interpol | INTERPOL
- | Financial Action Task Force | FATF
- | Group of Eight | G8, G-8
- | Group of 77 | G77, G-77
- | G10 | Group of Ten
- | Non-Aligned Movement | NAM
- | CPTPP | Comprehensive and Progressive Agreement for Trans-Pacific Partnership, Trans-Pacific Partnership, TPP
- | RCEP | Regional Comprehensive Economic Partnership
- | Visegrad Group | Visegrád Group, Visegrad Four
- | Council of Europe | Parliamentary Assembly of the Council of Europe, PACE, Venice Commission
- | European Court of Human Rights | ECHR
- | Nordic Council
- | European Political Community
- | EFTA | European Free Trade Association
- | Western European Union | WEU
- | Joint Expeditionary Force
- | Weimar Triangle
- | GUAM Organization for Democracy and Economic Development
- | Organization of Turkic States | Turkic Council, Organisation of Turkic States
- | Economic Cooperation Organization
- | Commonwealth of Nations | Commonwealth Secretariat, Commonwealth Heads of Government
- | Francophonie | La Francophonie
- | Warsaw Pact | Warsaw Treaty Organization
- | Comecon | COMECON
- | Contact Group
- | Middle East Quartet | Quartet on the Middle East, Normandy Four
- | P5+1 | E3+3, P5 + 1, E3, EU3, EU-3, E-3
- | Coalition of the Willing | coalition of the willing
- | Ramstein group | Ukraine Defense Contact Group, Ukraine Defence Contact Group, Ramstein format
- | Proliferation Security Initiative
- | Nuclear Suppliers Group | NSG
- | Wassenaar Arrangement | Australia Group, Missile Technology Control Regime, MTCR
- | CTBTO | Comprehensive Nuclear-Test-Ban Treaty Organization, Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization
- | KEDO | Korean Peninsula Energy Development Organization
- | Neutral Nations Supervisory Commission
- | United Nations Command | UN Command, U.N. Command, UNC
- | Arctic Council
- | Indian Ocean Rim Association
- | Union for the Mediterranean | Arab Maghreb Union
- | Permanent Court of Arbitration | PCA
- | Special Tribunal for Lebanon | Special Court for Sierra Leone
- | Global Fund | Gavi
- | International Olympic Committee | IOC
- | FIFA | UEFA
- | Multinational Force and Observers | MFO
- | Multinational Security Support Mission
- | ECOWAS Commission
- | West African Economic and Monetary Union | UEMOA
- | Mekong River Commission
- | Paris Club
- | European Space Agency | ESA
- | World Economic Forum
- | Shanghai Cooperation Organization Development Bank
`;

// id ("-" for none) | name | other names
const GROUP_TABLE = `
HAMAS | Hamas | HAMAS, Islamic Resistance Movement, al-Qassam Brigades, Qassam Brigades, Izz ad-Din al-Qassam Brigades, Izz al-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades
HEZB | Hezbollah | Hizbollah, Hizbullah, Hezbullah, Hizballah, Hezballah, Hizb'allah, Islamic Resistance in Lebanon
HOUTHI | Houthis | Houthi, Houthi movement, Houthi rebels, Huthis, Huthi, Ansar Allah, Ansarullah, Ansarallah, Houthi militia
ISIS | Islamic State | ISIS, ISIL, IS, Daesh, Da'esh, Islamic State group, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and the Levant, Islamic State of Iraq, IS group, ISIS-K, ISIS-Khorasan, Islamic State Khorasan, Islamic State Khorasan Province, ISKP, IS-K, Islamic State West Africa Province, ISWAP, Islamic State in the Greater Sahara, ISGS, Islamic State Sahel Province
TALIBAN | Taliban | Taleban, Afghan Taliban, Afghan Taleban
WAGNER | Wagner Group | Wagner, Wagner PMC, PMC Wagner, Wagner mercenaries, Wagner mercenary group, Wagner private military company
RSF | Rapid Support Forces | RSF, Sudanese Rapid Support Forces, Janjaweed
M23 | M23 | M23 rebels, March 23 Movement, M-23, AFC/M23, Congo River Alliance, Alliance Fleuve Congo
PKK | Kurdistan Workers' Party | PKK, P.K.K., Kurdish Workers' Party, Kurdistan Workers Party, Kongra-Gel, Kurdistan Freedom Falcons
- | al-Qaeda | al-Qaida, Al-Qaeda, Al-Qaida, Al Qaeda, al Qaeda, Al Qaida, al Qaida, Al-Qa'ida, al-Qa'ida, Qaeda, al-Qaeda in Iraq, al-Qaeda in the Islamic Maghreb, AQIM, al-Qaeda in the Arabian Peninsula, AQAP
- | JNIM | Jama'at Nusrat al-Islam wal-Muslimin, Group for the Support of Islam and Muslims, Ansar Dine, Ansaru, MUJAO, Katiba Macina
- | Boko Haram | Ansaru
- | al-Shabaab | al-Shabab, Al-Shabaab, Al-Shabab, al Shabaab, Al Shabaab, Al Shabab, Shabaab, Shabab, Union of Islamic Courts, Islamic Courts Union
- | Lord's Resistance Army | LRA
- | FDLR | Democratic Forces for the Liberation of Rwanda
- | Allied Democratic Forces | ADF
- | CODECO | Wazalendo, Mai-Mai, Mai Mai, Interahamwe, RCD-Goma, CNDP, AFDL, Banyamulenge
- | Tigray People's Liberation Front | TPLF, Tigray Defence Forces, Tigrayan forces, Tigrayan rebels, Fano, Oromo Liberation Army, OLA, Oromo Liberation Front, OLF, Ogaden National Liberation Front, ONLF
- | Sudan Liberation Army | SLA, Sudan Liberation Movement, Justice and Equality Movement, JEM, Sudan People's Liberation Movement-North, SPLM-N, Sudan Revolutionary Front
- | Sudan People's Liberation Army-in-Opposition | SPLA-IO, SPLM-IO, White Army
- | Seleka | Séléka, anti-Balaka, Anti-balaka, Coalition of Patriots for Change
- | Polisario Front | Polisario, Frente Polisario
- | UNITA | Unita
- | RENAMO | Renamo
- | Revolutionary United Front | RUF
- | LURD | NPFL, MFDC
- | MNLA | Coordination of Azawad Movements, CMA, Azawad Liberation Front, National Movement for the Liberation of Azawad, Permanent Strategic Framework
- | FACT | Front for Change and Concord in Chad
- | Ambazonia | Ambazonian separatists
- | MEND | IPOB, Indigenous People of Biafra
- | Libyan National Army | LNA, Libyan Arab Armed Forces, Haftar's forces
- | Somaliland | Republic of Somaliland
- | Puntland | Jubaland, SSC-Khatumo
- | Palestinian Islamic Jihad | Islamic Jihad, PIJ, al-Quds Brigades, Al-Quds Brigades
- | Fatah | al-Aqsa Martyrs' Brigades, Al-Aqsa Martyrs Brigades, al-Aqsa Martyrs Brigades
- | PFLP | Popular Front for the Liberation of Palestine, DFLP, Popular Resistance Committees
- | Muslim Brotherhood | Hizb ut-Tahrir
- | Hayat Tahrir al-Sham | HTS, Nusra Front, al-Nusra Front, Jabhat al-Nusra, Jabhat Fateh al-Sham, Al-Nusra
- | Free Syrian Army | FSA, Syrian National Army, SNA, Ahrar al-Sham, Jaysh al-Islam, Syrian National Coalition, Syrian opposition, Syrian National Council
- | Syrian Democratic Forces | SDF, YPG, YPJ, People's Protection Units, Democratic Union Party, PYD, Syrian Kurds, Rojava, Autonomous Administration of North and East Syria
- | Popular Mobilization Forces | PMF, Popular Mobilisation Forces, Hashd al-Shaabi, Kata'ib Hezbollah, Kataib Hezbollah, Islamic Resistance in Iraq, Mahdi Army, Badr Organization, Badr Brigade, Asaib Ahl al-Haq, Harakat al-Nujaba
- | Kurdistan Regional Government | KRG, Peshmerga, peshmerga, KDP, PUK, Kurdistan Democratic Party, Patriotic Union of Kurdistan, Iraqi Kurds
- | People's Mujahedin | MEK, Mujahedin-e Khalq, Mujahideen-e-Khalq, People's Mujahedin of Iran, National Council of Resistance of Iran, NCRI, Jaish al-Adl, Jundallah, PJAK
- | Southern Transitional Council | STC
- | Northern Alliance | United Front, mujahideen, mujahedin, Mujahideen, National Resistance Front, Hezb-i-Islami, Haqqani network
- | Tehreek-e-Taliban Pakistan | TTP, Tehrik-i-Taliban Pakistan, Pakistani Taliban, Tehrik-e-Taliban Pakistan, Pakistani Taleban
- | Lashkar-e-Taiba | Lashkar-e-Tayyiba, Lashkar-e-Toiba, LeT, Jaish-e-Mohammed, Jaish-e-Mohammad, JeM, Hizbul Mujahideen, Hizb-ul-Mujahideen, Resistance Front, Jamaat-ud-Dawa
- | Balochistan Liberation Army | BLA, Baloch Liberation Army, Balochistan Liberation Front
- | Liberation Tigers of Tamil Eelam | LTTE, Tamil Tigers, Tamil Tiger rebels
- | United Liberation Front of Asom | ULFA, NSCN, Maoist rebels, Naxalites, Naxals, Maoists
- | Abu Sayyaf | Moro Islamic Liberation Front, MILF, Moro National Liberation Front, MNLF, New People's Army, NPA, Communist Party of the Philippines, Maute group
- | Jemaah Islamiyah | Jemaah Islamiah, Free Aceh Movement, GAM, Free Papua Movement, OPM, West Papua National Liberation Army, TPNPB
- | Fretilin | Falintil
- | Khmer Rouge
- | National Unity Government | NUG, People's Defence Force, People's Defence Forces, PDF, National League for Democracy, NLD
- | Arakan Army | AA, Kachin Independence Army, KIA, Karen National Union, KNU, Karen National Liberation Army, Three Brotherhood Alliance, Brotherhood Alliance, Ta'ang National Liberation Army, TNLA, MNDAA, Myanmar National Democratic Alliance Army, United Wa State Army, UWSA, Shan State Army, ARSA, Arakan Rohingya Salvation Army
- | Rohingya | Rohingyas, Uighurs, Uyghurs, Uighur, Uyghur, Tibetans, Kurds, Tamils, Chechens, Hazaras, Yazidis, Tutsis, Hutus, Tuaregs, Tuareg, Crimean Tatars, Tigrayans, Druze, Alawites
- | East Turkestan Islamic Movement | ETIM, Turkistan Islamic Party, World Uyghur Congress
- | Tibetan government-in-exile | Central Tibetan Administration
- | Falun Gong
- | Aum Shinrikyo
- | Chongryon | Chosen Soren
- | FARC | Farc, Revolutionary Armed Forces of Colombia, Revolutionary Armed Forces of Colombia (FARC)
- | ELN | National Liberation Army, Ejército de Liberación Nacional
- | AUC | United Self-Defence Forces of Colombia, Clan del Golfo, Gulf Clan
- | Shining Path | Sendero Luminoso, Tupac Amaru Revolutionary Movement, MRTA, Túpac Amaru
- | Zapatistas | EZLN, Zapatista
- | Contras | contras, Sandinistas, FMLN, URNG
- | Tren de Aragua | Cartel of the Suns, Cartel de los Soles, Sinaloa Cartel, Sinaloa cartel, Jalisco New Generation Cartel, MS-13, Mara Salvatrucha, Zetas, Comando Vermelho, Viv Ansanm
- | Irish Republican Army | IRA, Provisional IRA, Real IRA, Sinn Féin, Sinn Fein, Ulster Volunteer Force
- | ETA | Basque separatists, Euskadi Ta Askatasuna
- | Kosovo Liberation Army | KLA, UCK, National Liberation Army of Macedonia
- | Bosnian Serbs | Bosnian Serb, Republika Srpska, Bosnian Serb army, Bosnian Croats, Bosnian Croat, Krajina Serbs, Croatian Serbs, Croatian Serb, Kosovo Serbs, Kosovo Serb, Bosnian Muslims, Republic of Serbian Krajina, Serb rebels
- | Turkish Cypriots | Turkish Cypriot, Turkish Republic of Northern Cyprus, TRNC, Turkish-Cypriots
- | Abkhazia | Republic of Abkhazia, Abkhaz, Abkhazian, Abkhazians
- | South Ossetia | South Ossetian, South Ossetians, Republic of South Ossetia
- | Nagorno-Karabakh | Nagorno Karabakh, Artsakh, Republic of Artsakh, Karabakh Armenians, Nagorno-Karabakh Republic, ethnic Armenians
- | Transnistria | Transdniestria, Trans-Dniester, Transdniester, Transnistrian, Pridnestrovie, Pridnestrovian Moldavian Republic
- | Donetsk People's Republic | DPR, DNR, Luhansk People's Republic, Lugansk People's Republic, LPR, LNR, pro-Russian separatists, pro-Russian rebels, Novorossiya
- | Chechen rebels | Chechen separatists, Chechen fighters, Caucasus Emirate, Ichkeria, Chechen Republic of Ichkeria
- | Azov Battalion | Azov Regiment, Right Sector, Freedom of Russia Legion, Russian Volunteer Corps
- | Red Cross | International Committee of the Red Cross, ICRC, International Red Cross, Red Crescent, Federation of Red Cross and Red Crescent Societies, IFRC
- | Amnesty International | Amnesty
- | Human Rights Watch | HRW
- | Médecins Sans Frontières | Medecins Sans Frontieres, Doctors Without Borders, MSF
- | Reporters Without Borders | Committee to Protect Journalists, CPJ, Transparency International, Freedom House
- | Greenpeace | Sea Shepherd, Oxfam, Save the Children, World Central Kitchen, Norwegian Refugee Council, Islamic Relief
- | Syrian Observatory for Human Rights | SOHR, B'Tselem, Peace Now, Euro-Med Monitor, White Helmets
- | International Crisis Group | Crisis Group, International Institute for Strategic Studies, IISS, SIPRI, Stockholm International Peace Research Institute, Institute for the Study of War, ISW, CSIS, Center for Strategic and International Studies, Chatham House, RAND, RAND Corporation, Carnegie Endowment, Brookings Institution, Heritage Foundation, Atlantic Council, 38 North, Arms Control Association, Federation of American Scientists, Bellingcat, Conflict Armament Research, Lowy Institute, Council on Foreign Relations, Royal United Services Institute, RUSI, Kiel Institute, Open Source Centre, C4ADS, NK News, ACLED, Airwars
- | Microsoft | Google, Meta, Facebook, Apple, Amazon, Twitter, Tesla, SpaceX, Starlink, OpenAI, TikTok, ByteDance, Huawei, ZTE, Nvidia, Intel, TSMC, Samsung, SMIC, Mandiant, CrowdStrike, Kaspersky, Lazarus Group, Kimsuky, Tencent, Alibaba
- | Boeing | Airbus, Lockheed Martin, Raytheon, BAE Systems, Northrop Grumman, General Dynamics, Rheinmetall, Saab, Thales, Dassault, Leonardo, Hanwha Aerospace, Hyundai Rotem, Baykar, Maersk, Shell, BP, ExxonMobil, Exxon Mobil, Chevron, Total, TotalEnergies, Lukoil, Glencore, Trafigura, Binance, Bybit
- | Democrats | Republicans, Democratic Party, Republican Party, Tories, Tory, Labour Party, Conservative Party, Labour, Conservatives, Liberal Democrats, Greens
- | Kuomintang | KMT, Nationalist Party, Democratic Progressive Party, People Power Party, Democratic Party of Korea, Liberal Democratic Party, LDP, Komeito, Bharatiya Janata Party, BJP, Indian National Congress, Awami League, Bangladesh Nationalist Party, BNP, Pakistan Tehreek-e-Insaf, PTI, Pakistan Muslim League, Pakistan People's Party
- | Solidarity | African National Congress, ANC, ZANU-PF, Zanu-PF, MDC, Movement for Democratic Change, Swapo, SWAPO, Inkatha, Frelimo, MPLA, Chama Cha Mapinduzi
- | United Russia | A Just Russia, Yabloko, Anti-Corruption Foundation, Memorial, Pussy Riot
- | Law and Justice | Civic Platform, Fidesz, AfD, Alternative for Germany, National Rally, National Front, Five Star Movement, Golden Dawn, Syriza, Christian Democrats, Social Democrats, CDU, SPD, Die Linke
- | Orthodox Church | Russian Orthodox Church, Ukrainian Orthodox Church, Catholic Church, Roman Catholic Church, Patriarchate
- | West | Global South, Western powers, Western countries, Western governments, international community, Arab states, Gulf states, Nordic countries, Baltic states, Baltic countries, Central Asian states
- | Axis of Resistance | axis of resistance, Axis of resistance
`;

const COLUMNS = ["id", "name", "names"] as const;
const read = (name: string, kind: Organisation["kind"], text: string): readonly Organisation[] =>
  table(name, COLUMNS, text).map((row) => ({
    id: row.id === "-" ? null : row.id,
    name: row.name,
    names: listOf(row.names),
    kind,
  }));

/** Organisations of states first, then groups; those with a code before those without. */
export const ORGANISATIONS: readonly Organisation[] = [
  ...read("organisations", "organisation", ORGANISATION_TABLE),
  ...read("groups", "group", GROUP_TABLE),
];
