// Words of blame and of praise: what makes a judgement an accusation or a compliment. Own list, 2026-11, lower-case lemmas.
// It judges words, not deeds; a word of blame under negation blames nobody.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*|\s*\n\s*/));

export const BLAME = set(`
unjust, unacceptable, intolerable, illegal, unlawful, illegitimate, criminal, reckless, provocative, provocation, aggression, aggressive, aggressor, coercion, blackmail, extortion, outrage, outrageous,
outrageously, disgrace, disgraceful, shameful, shame, cowardly, barbaric, barbarity, brutal, brutality, inhuman, inhumane, crime, atrocity, genocide, terror, terrorism, terrorist, violation, breach, infringement,
interference, meddling, hypocrisy, hypocritical, lie, liar, falsehood, disinformation, propaganda, farce, sham, scam, fraud, theft, robbery, piracy, banditry, betrayal, treachery, treacherous, stab, failure, irresponsible,
regrettable, deplorable, despicable, heinous, vile, evil, cynical, hostile, hostility, bully, bullying, hegemonism, hegemonic, imperialism, imperialist, colonialism, neocolonial, fascist, nazi, militarism, militarist, warmonger, warmongering,
destabilising, destabilizing, inflammatory, unwarranted, unjustified, unjustifiable, unprovoked, groundless, absurd, ridiculous, madness, insane, crazy, folly, absurdity, nonsense, persecution, repression, oppression, occupation,
escalation, escalatory, attack, war, massacre, slaughter, persecute, undermine, violate, breach, flout, contravene, jeopardise, jeopardize, endanger, sabotage, derail, escalate, incite, interfere, meddle, trample
`);

export const PRAISE = set(`
welcome, commendable, admirable, historic, courageous, brave, heroic, wise, constructive, positive, encouraging, laudable, honest, friend, friendship, fraternal, brotherly, brother, sincere, exemplary, praiseworthy, valuable, generous,
remarkable, brilliant, great, excellent, fruitful, productive, helpful, responsible, breakthrough, triumph, milestone
`);
