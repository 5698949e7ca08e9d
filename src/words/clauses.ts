// Phrases by which a report tells what a treaty obliges its parties to: defence, consultation, nonaggression…
// It knows the words, not the treaty: whose duty it is and on what condition is for coding and the ledger.
// Source: the clause kinds of ATOP 5.0 (Leeds et al.) and the wording of treaties in the UN Treaty Series (NATO 1949 art. 4-5,
// US-Philippines 1951, US-Japan 1960, China-DPRK 1961 art. 2, Russia-DPRK 2024 art. 3-4, EU art. 42(7)).

import { NoroshiError } from "../kernel/error.js";
import { CLAUSE_KINDS, type ClauseKind } from "../kernel/record.js";
import { listOf, table } from "./table.js";

export interface ClausePhrase {
  /** Lower case, as a report writes it; verbs in their base form; American spelling has a row of its own. */
  readonly text: string;
  readonly kind: ClauseKind;
  /** True where it stands in many sentences that tell no clause ("tariffs"): trust it only in a treaty's name or article. */
  readonly weak: boolean;
}

// kind | phrases; "?" behind the weak ones
const TABLE = `
defence | come to the other's aid, come to each other's aid, come to one another's aid, come to the aid of the other, come to its aid, come to the other's defence, come to each other's defence, come to the defence of?, come to its defence, come to the assistance of?, defend each other, defend one another, defend the other, defend each other if attacked, help defend?, defend its ally, mutual defence, mutual-defence, collective defence, common defence, joint defence, bilateral defence treaty, mutual aid clause, mutual-aid clause, mutual assistance, mutual military assistance, mutual help in the event of attack, mutual support in the event of aggression, mutual support in case of aggression, military help if attacked, military help to the other, military help if either is attacked, military assistance if, military assistance in the event of, military assistance if attacked, immediate military assistance, provide military assistance, provide military help, give military help, render military assistance, render immediate military and other assistance, render assistance with all means, provide assistance with all means, with all means at its disposal, all means at their disposal, by all the means in their power, military and other assistance, automatic intervention, automatic intervention clause, automatic military intervention, intervene if the other is attacked, intervene militarily?, act to meet the common danger, act to meet the common dangers, meet the common danger, an armed attack against one, armed attack against one shall be considered an attack against all, attack on one is an attack on all, attack on one member as an attack on all, attack on one as an attack on both, attack on either as an attack on both, attack on one is considered an attack on all, attack against one is an attack against both, aggression against one as aggression against both, aggression against one is aggression against both, treat an attack on one as an attack on, regard an attack on the other as an attack on itself, respond jointly to an attack, jointly resist aggression, repel aggression?, repel an attack?, repel armed attack, resist armed attack?, defence clause, defence commitment, security guarantee?, security guarantees?, article 5 guarantee, collective self-defence, military alliance?, defensive alliance, defence alliance?, defence pact, defence treaty, defend it against attack, defend it from attack, commitment to defend, obliged to defend, obligation to defend, bound to defend, pledge to defend, duty to defend, protect the other from attack, go to war on behalf of, fight alongside if attacked, help if attacked, aid if attacked, assist if attacked, assist the other if attacked, help the other if it is attacked, help each other if attacked, aid in the event of war, assist in the event of an armed attack, in the event of an armed attack, if either is attacked, if one is attacked?, if it is attacked?, should either be attacked, should either be put in a state of war, put in a state of war, in case of attack?, in the event of attack?, in the event of aggression?, in the event of war?, nuclear umbrella?, extended deterrence?, defence agreement, mutual defence treaty, mutual-defence treaty, mutual defence pact
offence | join an attack, joint attack on, attack jointly, wage war together, make war jointly, joint offensive, take part in an offensive, offensive alliance, join in war against, march together against, declare war together, join the war against
neutrality | remain neutral, stay neutral, be neutral?, neutrality?, permanent neutrality, neutrality pact, neutrality treaty, benevolent neutrality, strict neutrality, not take sides, not assist an attacker, not help an attacker, not aid the aggressor, not support the aggressor, not to support a third party against, give no help to any state that attacks, not join hostile alliances, not join an alliance against the other, not to join any alliance directed against, not enter into alliances, not allow its territory to be used against, not let its territory be used against, not allow their territory to be used, not permit third parties to use its territory, not let third countries use its soil, not joining military blocs, non-alignment?, renounce membership of alliances, stay out of military blocs
nonaggression | not attack, not to attack, not attack each other, refrain from attacking, refrain from attack, refrain from aggression, refrain from force, refrain from the use of force, refrain from the threat or use of force, refrain from threatening, refrain from threatening or using force, not use force?, not to use force, not threaten or use force, not to threaten or use force against, not resort to force, not to resort to force, not resort to the use of force, renounce force, renounce the use of force, renunciation of force, renounce war?, never go to war, never use force?, not take up arms against, non-aggression, nonaggression, non-aggression pact, nonaggression pact, non-aggression treaty, no first use against each other, non-use of force, settle disputes peacefully, settle disputes by peaceful means, resolve disputes peacefully, resolve their disputes peacefully, solve differences by peaceful means, peaceful settlement of disputes, respect each other's sovereignty, respect the independence, respect the borders, respect its borders, respect its existing borders, respect territorial integrity, respect the territorial integrity, respect each other's territorial integrity, respect sovereignty?, respect its independence and sovereignty, recognise each other's borders, recognise each other's territorial integrity, inviolability of borders, inviolability of frontiers, no territorial claims, renounce territorial claims, drop claims on each other's territory, non-interference?, not interfere in, not to interfere in, not interfere in each other's internal affairs, peaceful coexistence?, abstain from hostile acts, cease hostile acts
consultation | consult?, consult each other, consult one another, consult together, consult immediately, consult without delay, consult in the event of, consult on threats, consult if threatened, consult whenever, hold consultations?, immediate consultations, immediate consultation, prompt consultations, urgent consultations, mutual consultations, consultation clause, duty to consult, obligation to consult, enter into contact, contact each other immediately?, get in touch immediately, coordinate positions?, coordinate their positions, agree on joint measures, consider joint measures, hold talks if either is threatened, hold talks if either feels threatened, consult on a common response, inform each other of threats, keep each other informed, hotline?, exchange views on security, if either feels threatened, if either side feels threatened, if its security is threatened, political consultation
aid | economic aid?, economic assistance?, financial aid?, financial assistance?, financial support?, development aid?, development assistance?, budget support, provide loans, provide credit, soft loan, humanitarian aid?, disaster relief?, help after disasters, help in natural disasters, natural disasters?, pandemic?, pandemics?, reconstruction aid, technical and economic aid, material support?, provide economic support, supply food, grain aid, supply fuel at reduced prices, subsidised gas, relief supplies?, debt relief?, grant aid, non-refundable aid, post-war reconstruction
technical | technical cooperation, technical assistance?, technology transfer, transfer of technology, transfer technology, military-technical cooperation, military technical cooperation, scientific cooperation, scientific and technical cooperation, science and technology?, technological cooperation, nuclear cooperation, civil nuclear cooperation, civilian nuclear cooperation, peaceful nuclear cooperation, peaceful use of nuclear energy, nuclear power cooperation, space cooperation, joint research?, joint development?, joint production?, co-production, co-develop, train officers, training of officers, military training?, train soldiers, training mission?, artificial intelligence and semiconductors, semiconductors?, artificial intelligence?, cybersecurity cooperation?, cyber cooperation?, energy cooperation?, supply of weapons?, arms supplies?, supply arms?, joint exercises?, joint drills?, defence industrial cooperation, defence-industry cooperation, military cooperation?, police cooperation?, judicial cooperation?, legal assistance?, extradition?
trade | free trade, free-trade, free trade area, free trade agreement, free-trade agreement, free trade zone, tariff?, tariffs?, cut tariffs?, lower tariffs?, abolish tariffs, remove tariffs, eliminate tariffs, customs union, customs duties?, common market, single market, trade?, trade and investment?, bilateral trade?, trade preferences, most favoured nation, most-favoured-nation, market access, economic partnership, economic cooperation?, commercial ties?, investment?, investment protection, protect investments, fishing rights, fishing quotas, fisheries?, transit of gas, gas transit, transit of goods, transit?, oil supply?, gas supply?, supply of gas?, supply of oil?, energy supplies?, export of grain?, grain exports?, purchase of?, buy grain?, minerals?, critical minerals?, access to minerals, mining rights, visa-free travel, double taxation, avoid double taxation, air services?, open skies?, shipping?, port access, currency swap, barter?, border trade, quotas?, exports?, trade pact, trade deal, trade agreement, trade accord, trade treaty, transit contract, transit agreement, gas contract, trade protocol, commercial treaty, economic agreement, investment treaty, fishing agreement, fisheries agreement
basing | base?, bases?, military base?, military bases?, naval base?, air base?, basing rights, base rights, right to station troops, station troops, stationing of troops, stationing of forces, host troops?, host forces, host soldiers, host its forces, troop presence?, keep troops?, maintain troops, maintain forces, access to bases, access to airfields, access to its ports, access to ports and airfields, use of facilities, use of bases, use its airfields, use of its territory, logistics facility, logistics centre, lease of a base, lease the base, lease of the port, port calls?, rotational deployment, rotate troops, visiting forces, status of forces, reciprocal access, pre-position equipment, overflight rights, transit rights for troops, deploy nuclear weapons on its territory, deploy missiles on its territory, host missiles, police deployment, basing agreement, base agreement
arms-control | arms control, disarmament?, disarm, denuclearisation?, nuclear disarmament?, limit warheads, limit the number of warheads, limits on warheads, cap on warheads, reduce warheads, cut warheads, cut nuclear arsenals, reduce nuclear weapons, limit weapons?, limit missiles?, ban on missiles?, ban missiles, eliminate missiles, destroy missiles, destroy stockpiles?, destroy chemical weapons, ban chemical weapons, ban mines, ban landmines, ban cluster munitions, ban nuclear tests, test ban, nuclear test ban, non-proliferation?, nonproliferation?, nuclear non-proliferation, not acquire nuclear weapons, not to acquire nuclear weapons, not develop nuclear weapons, give up nuclear weapons, give up its nuclear weapons, give up the nuclear weapons, give up its nuclear arsenal, surrender nuclear weapons, transfer its nuclear weapons, renounce nuclear weapons, abandon nuclear weapons, abandon its nuclear programme, freeze its nuclear programme, halt its nuclear programme, halt enrichment?, limit enrichment?, limits on enrichment, cap on enrichment, curb its nuclear programme, curbs on its nuclear programme, nuclear-weapon-free zone, nuclear-free zone, nuclear free zone, allow inspections, on-site inspections, on-site inspection, mutual inspections, verification?, verify compliance, international inspectors?, confidence-building measures, confidence building measures, notify each other of exercises, notify in advance of missile launches, notification of launches, prior notification, no-fly zone?, no-fly zones?, buffer zone?, buffer zones, demilitarised zone?, demilitarise, demilitarisation, pull back heavy weapons, withdraw heavy weapons, withdrawal of heavy weapons, pull back troops?, pull troops back?, halt live-fire drills, halt drills near the border, end drills near the border, stop exercises near the border, no drills near the border, guard posts?, remove guard posts, cut troops along the border, troop limits, limits on troops, limit conventional forces, ceilings on tanks, moratorium on tests, moratorium on testing, ban on tests, outlaw weapons in space, ban weapons in space, reduce tensions along the border, ease military tension, prevent accidental clashes, incidents at sea, suspend hostile military acts, stop hostile acts along the border
`;

/** British spelling to American, for the words that the phrases use. */
const AMERICAN: readonly (readonly [string, string])[] = [
  ["defence", "defense"],
  ["offence", "offense"],
  ["programme", "program"],
  ["favoured", "favored"],
  ["recognise", "recognize"],
  ["subsidised", "subsidized"],
  ["centre", "center"],
  ["denuclearisation", "denuclearization"],
  ["demilitaris", "demilitariz"],
];

/** Longest first, then by the order of the table, so that the first that fits is the most telling. */
export const CLAUSES: readonly ClausePhrase[] = read();

function read(): readonly ClausePhrase[] {
  const found = new Map<string, ClausePhrase>();
  for (const row of table("clauses", ["kind", "phrases"] as const, TABLE)) {
    const kind = CLAUSE_KINDS.find((known) => known === row.kind);
    if (kind === undefined) {
      throw new NoroshiError(
        "bad-file",
        `The table of clauses has a kind "${row.kind}" that the kernel does not know.`,
      );
    }
    for (const entry of listOf(row.phrases)) {
      const weak = entry.endsWith("?");
      const phrase = weak ? entry.slice(0, -1) : entry;
      const american = AMERICAN.reduce((text, [from, to]) => text.replaceAll(from, to), phrase);
      for (const text of [phrase, american]) {
        if (!found.has(`${kind} ${text}`)) found.set(`${kind} ${text}`, { text, kind, weak });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.text.length - a.text.length);
}

const PATTERNS: readonly (readonly [RegExp, ClauseKind])[] = CLAUSES.filter(({ weak }) => !weak).map(
  ({ text, kind }) => [
    // The first word is mostly the verb, which a report inflects; hyphens and blanks are written as one pleases.
    new RegExp(`\\b${text.replace(/^\p{L}+/u, "$&(?:s|es|d|ed|ing)?").replace(/[ -]/gu, "[\\s-]+")}\\b`, "giu"),
    kind,
  ],
);

/**
 * The kinds of clause that a stretch of text tells by a phrase that is not weak, in the order of CLAUSE_KINDS.
 * A phrase inside a longer one that was found does not count.
 */
export function clauseKinds(text: string): readonly ClauseKind[] {
  const found = new Set<ClauseKind>();
  let rest = text.replaceAll("\u2019", "'");
  for (const [pattern, kind] of PATTERNS) {
    const without = rest.replace(pattern, (match) => "\u0000".repeat(match.length));
    if (without !== rest) found.add(kind);
    rest = without;
  }
  return CLAUSE_KINDS.filter((kind) => found.has(kind));
}
