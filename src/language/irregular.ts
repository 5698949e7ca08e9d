// Past forms of English verbs that no ending explains: "froze", "overthrew", "misled". A closed list, from the general grammar of
// English; forms that are also plain verbs or nouns of their own ("wound", "ground", "lay") are left to what the model has learnt.

/** Base form, then its past forms. */
const VERBS = `
arise arose arisen; awake awoke awoken; befall befell befallen; beget begot begotten; begin began begun; behold beheld; bend bent;
beseech besought; bestride bestrode; bid bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken;
breed bred; bring brought; build built; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug;
draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; foretell foretold;
forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten;
give gave given; go went gone; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known;
lead led; leap leapt; leave left; lend lent; light lit; lose lost; make made; mean meant; meet met; mimic mimicked mimicking; mislead misled; mistake mistook mistaken;
misunderstand misunderstood; outdo outdid outdone; outgrow outgrew outgrown; outsell outsold; overcome overcame; overdo overdid overdone; overhear overheard;
override overrode overridden; overrun overran; oversee oversaw overseen; overshoot overshot; overtake overtook overtaken;
overthrow overthrew overthrown; panic panicked panicking; partake partook partaken; pay paid; picnic picnicked; plead pled; prove proven; rebuild rebuilt; redo redid redone; redraw redrew redrawn;
repay repaid; resell resold; retake retook retaken; retell retold; rethink rethought; rewrite rewrote rewritten; ride rode ridden;
ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shine shone;
shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; smell smelt;
smite smote smitten; sow sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat; spoil spoilt;
spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank; stride strode; strike struck stricken; strive strove striven;
swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told;
think thought; throw threw thrown; traffic trafficked trafficking; tread trod trodden; undergo underwent undergone; understand understood;
undertake undertook undertaken; underwrite underwrote underwritten; undo undid undone; unwind unwound; uphold upheld; wake woke woken; wear wore worn;
weave wove woven; weep wept; win won; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written;
belie belied belying; die died dying; lie lying; tie tied tying; untie untied untying; vie vied vying
`;

/** Forms that are plain verbs too: past only where the tag says so. */
const ALSO_PLAIN: ReadonlySet<string> = new Set([
  "found",
  "bound",
  "fell",
  "felt",
  "saw",
  "left",
  "lit",
  "shot",
  "bit",
  "shown",
  "rose",
  "fed",
]);

const BASES: ReadonlyMap<string, string> = new Map(
  VERBS.trim()
    .split(/\s*;\s*/)
    .flatMap((line) => {
      const [base = "", ...forms] = line.split(/\s+/);
      return forms.map((form) => [form, base] as const);
    }),
);

/** The base of an irregular form; null where the form is not one, or the tag speaks against it. */
export function irregularBase(form: string, key: string): string | null {
  if (!key.startsWith("VERB")) return null;
  const base = BASES.get(form.toLowerCase());
  if (base === undefined || (ALSO_PLAIN.has(form.toLowerCase()) && !/VB[DN]$/.test(key))) return null;
  return base;
}
