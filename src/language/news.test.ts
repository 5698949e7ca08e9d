// Words and sentences of news as it comes: datelines, headlines, quotes, titles, sums, addresses, lists and the rest, row by row, in
// sentences of our own. What is not split as here would be coded wrongly or not at all. A row is a text and its sentences.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { open } from "./index.js";

const reader = open(readFileSync(new URL("../../models/en.bin", import.meta.url)));

/** Words with a space between; within a token of several words ~ stands before the next. */
const words = (text: string) =>
  reader.read(text).map(({ tokens }) =>
    tokens
      .map(({ form, joined }) => form + (joined === true ? "~" : " "))
      .join("")
      .trimEnd(),
  );

type Row = readonly [string, ...string[]];
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  datelines: [
    [
      "SEOUL (Kita Wire) — North Korea fired two missiles on Monday.",
      "SEOUL ( Kita Wire ) — North Korea fired two missiles on Monday .",
    ],
    ["MOSCOW, June 19 (Kita) - Russia signed the pact.", "MOSCOW , June 19 ( Kita ) - Russia signed the pact ."],
    ["GENEVA, Switzerland — Talks resumed.", "GENEVA , Switzerland — Talks resumed ."],
    ["WASHINGTON/TOKYO – The two allies agreed.", "WASHINGTON / TOKYO – The two allies agreed ."],
    ["Tokyo, 5 March 2024 — The minister resigned.", "Tokyo , 5 March 2024 — The minister resigned ."],
    ["(Kita) PYONGYANG: The envoy left.", "( Kita ) PYONGYANG : The envoy left ."],
  ],
  headlines: [
    [
      "Russia, North Korea sign pact\nThe two leaders met in Pyongyang on Wednesday.",
      "Russia , North Korea sign pact",
      "The two leaders met in Pyongyang on Wednesday .",
    ],
    [
      "UN chief warns of 'grave' risk\n\nThe warning came late.",
      "UN chief warns of ' grave ' risk",
      "The warning came late .",
    ],
    [
      "LIVE: Missile launch over Japan\n\nResidents took shelter.",
      "LIVE : Missile launch over Japan",
      "Residents took shelter .",
    ],
    [
      "Why did the talks fail? Five things to know\n\nThe talks failed on Friday.",
      "Why did the talks fail ?",
      "Five things to know",
      "The talks failed on Friday .",
    ],
    ["NATO chief: 'We are ready'", "NATO chief : ' We are ready '"],
    ["PM’s office: ‘All is well’", "PM~’s office : ‘ All is well ’"],
  ],
  quotes: [
    ["“We will respond,” he said. “Soon.”", "“ We will respond , ” he said .", "“ Soon . ”"],
    ["He called it 'a grave mistake'. Others agreed.", "He called it ' a grave mistake ' .", "Others agreed ."],
    ['"Is this war?" she asked. Nobody answered.', '" Is this war ? " she asked .', "Nobody answered ."],
    ['"Enough!" he shouted. "Leave now."', '" Enough ! " he shouted .', '" Leave now . "'],
    ["‘No deal,’ the envoy said.", "‘ No deal , ’ the envoy said ."],
    ["He said the “so-called ‘republic’” was illegal.", "He said the “ so - called ‘ republic ’ ” was illegal ."],
    ["“Gen. Kang”", "“ Gen. Kang ”"],
    ['"Gen. Kang is ill," he said. (Dr. Park agreed.)', '" Gen. Kang is ill , " he said .', "( Dr. Park agreed . )"],
  ],
  brackets: [
    [
      "The ship (built in 1998) sank. (Two men died.) Nobody else was hurt.",
      "The ship ( built in 1998 ) sank .",
      "( Two men died . )",
      "Nobody else was hurt .",
    ],
    ["The pact [signed in 2024] binds both sides.", "The pact [ signed in 2024 ] binds both sides ."],
    ["The Treaty of Kyoto (1996)(2) lapsed.", "The Treaty of Kyoto ( 1996 ) ( 2 ) lapsed ."],
    ["He wrote [...] that it ended.", "He wrote [ ... ] that it ended ."],
    ["He wrote […] that it ended.", "He wrote [ … ] that it ended ."],
  ],
  titles: [
    ["Sen. J. D. Hale and Rep. Ann M. Cole voted no.", "Sen. J. D. Hale and Rep. Ann M. Cole voted no ."],
    ["Adm. Sir John Lee resigned. He was 60.", "Adm. Sir John Lee resigned .", "He was 60 ."],
    ["Capt. Yun fell ill. Maj. Gen. Cho took over.", "Capt. Yun fell ill .", "Maj. Gen. Cho took over ."],
    ["Maj. Gen. Cho and Rep. Cole met.", "Maj. Gen. Cho and Rep. Cole met ."],
    ["Vice-Adm. Cho met Brig.-Gen. Lim.", "Vice-Adm. Cho met Brig.-Gen. Lim ."],
    ["He met Rev. Moon, Hon. Lee and Amb. Cole.", "He met Rev. Moon , Hon. Lee and Amb. Cole ."],
    ["Gov. Roy and Prof. Mori spoke.", "Gov. Roy and Prof. Mori spoke ."],
    ["Mr.\u00a0Kim met Mrs. Lee.", "Mr. Kim met Mrs. Lee ."],
    ["GEN. KANG MET LT. COL. SMITH. MR. KIM DID NOT.", "GEN. KANG MET LT. COL. SMITH .", "MR. KIM DID NOT ."],
    ["Wait for Capt. Lee.", "Wait for Capt. Lee ."],
  ],
  abbreviations: [
    ["He lives in the U.S. He left the U.K. in May.", "He lives in the U.S.", "He left the U.K. in May ."],
    ["U.S. President Lee met E.U. leaders.", "U.S. President Lee met E.U. leaders ."],
    ["The U.N. Security Council met at 3 p.m. on Monday.", "The U.N. Security Council met at 3 p.m. on Monday ."],
    ["It opened at 9 a.m. The vote came later.", "It opened at 9 a.m.", "The vote came later ."],
    [
      "Samsung Co. and Toyota Motor Corp. signed. Hyundai Inc. did not.",
      "Samsung Co. and Toyota Motor Corp. signed .",
      "Hyundai Inc. did not .",
    ],
    [
      "Troops left on Jan. 5 and Feb. 6. They returned in Sept. 2024.",
      "Troops left on Jan. 5 and Feb. 6 .",
      "They returned in Sept. 2024 .",
    ],
    ["St. Petersburg hosted the talks. Mt. Fuji did not.", "St. Petersburg hosted the talks .", "Mt. Fuji did not ."],
    ["Ph.D. students e.g. from Iran, i.e. abroad, left.", "Ph.D. students e.g. from Iran , i.e. abroad , left ."],
    ["The 6th Div. moved vs. the 7th.", "The 6th Div. moved vs. the 7th ."],
    [
      "Under Art. 5 and paras. 3-4, para. 7 of Vol. 2 stands.",
      "Under Art. 5 and paras. 3 - 4 , para. 7 of Vol. 2 stands .",
    ],
    ["No. 10 said nothing. No. 2 agreed.", "No. 10 said nothing .", "No. 2 agreed ."],
    ["The answer is no.\n5 men left.", "The answer is no .", "5 men left ."],
    ["Guns, shells etc. were sent. They arrived.", "Guns , shells etc. were sent .", "They arrived ."],
    ["They sent guns, shells, etc. Japan protested.", "They sent guns , shells , etc .", "Japan protested ."],
    ["The anti-U.S. and pro-E.U. rally ended.", "The anti-U.S. and pro-E.U. rally ended ."],
  ],
  numbers: [
    ["Exports fell to €2.3bn, or ¥400 trillion.", "Exports fell to € 2.3 bn , or ¥ 400 trillion ."],
    ["They paid US$5 million, ₩300 or £2.", "They paid US$ 5 million , ₩ 300 or £ 2 ."],
    ["The vote was 14-1 on resolution 2397(2017).", "The vote was 14 - 1 on resolution 2397 ( 2017 ) ."],
    ["He was born on 12/03/1971 at 9:25.", "He was born on 12/03/1971 at 9:25 ."],
    ["It flew 1,000km at Mach 5.5, reaching 60 km.", "It flew 1,000 km at Mach 5.5 , reaching 60 km ."],
    ["Prices rose by 5.\nThey fell later.", "Prices rose by 5 .", "They fell later ."],
    ["He earns $5m a year. She earns £4k.", "He earns $ 5 m a year .", "She earns £ 4 k ."],
    ["The 1990s ended; the '80s and ’90s did not.", "The 1990s ended ; the '80s and ’90s did not ."],
    ["Call +81-3-3580-3311 now.", "Call +81-3-3580-3311 now ."],
    ["The Iran-Iraq war lasted 1980–88.", "The Iran - Iraq war lasted 1980 – 88 ."],
  ],
  addresses: [
    [
      "Read more at https://example.org/a?b=c&d=e. It is free.",
      "Read more at https://example.org/a?b=c&d=e .",
      "It is free .",
    ],
    [
      "Write to press@mofa.example.jp or visit www.example.com/news.",
      "Write to press@mofa.example.jp or visit www.example.com/news .",
    ],
    [
      "The file is at http://example.com/search?q=a+b&ie=UTF-8#top, he said.",
      "The file is at http://example.com/search?q=a+b&ie=UTF-8#top , he said .",
    ],
    ["(see https://example.org/a_(b)). The end.", "( see https://example.org/a_(b) ) .", "The end ."],
    ["Mail us: <desk@example.org>, or call.", "Mail us : < desk@example.org > , or call ."],
    ["Is it https://example.org?", "Is it https://example.org ?"],
    ["See http://example.org/some-long-title-... for more.", "See http://example.org/some-long-title-... for more ."],
    ["@KitaWire tweeted #Ukraine news.", "@KitaWire tweeted #Ukraine news ."],
  ],
  lists: [
    [
      "- Russia signs treaty\n- Japan protests\n- China is silent",
      "- Russia signs treaty",
      "- Japan protests",
      "- China is silent",
    ],
    ["1. Russia signed.\n2. Japan protested.", "1 . Russia signed .", "2 . Japan protested ."],
    ["* Ammunition\n* Fuel\n* Food", "* Ammunition", "* Fuel", "* Food"],
    ["(a) recognise the border;\n(b) withdraw troops.", "( a ) recognise the border ;", "( b ) withdraw troops ."],
    ["1) Stop the war\n2) Free the prisoners", "1 ) Stop the war", "2 ) Free the prisoners"],
  ],
  capitals: [
    ["JAPAN PROTESTS MISSILE LAUNCH. TOKYO SUMMONS ENVOY.", "JAPAN PROTESTS MISSILE LAUNCH .", "TOKYO SUMMONS ENVOY ."],
    ["BREAKING: THE PRESIDENT DOESN'T RESIGN", "BREAKING : THE PRESIDENT DOES~N'T RESIGN"],
  ],
  bylines: [
    ["By Kenji Mori\nTOKYO — Japan protested on Monday.", "By Kenji Mori", "TOKYO — Japan protested on Monday ."],
    ["By Kenji Mori and Ann Cole\n\nJapan protested.", "By Kenji Mori and Ann Cole", "Japan protested ."],
    [
      "Kenji Mori, Kita Wire\nPublished 5 March 2024\n\nJapan protested.",
      "Kenji Mori , Kita Wire",
      "Published 5 March 2024",
      "Japan protested .",
    ],
    [
      "By KENJI MORI\nKita Wire\nTOKYO (Kita) — Japan protested.",
      "By KENJI MORI",
      "Kita Wire",
      "TOKYO ( Kita ) — Japan protested .",
    ],
  ],
  spaces: [
    ["Mr.\u00a0Kim paid 5\u00a0000\u202feuros.", "Mr. Kim paid 5 000 euros ."],
    ["The\u200bword is\ufeff here.", "The word is here ."],
    ["Sanctions?  None.\tReally.", "Sanctions ?", "None .", "Really ."],
    ["Tokyo time.\r\nSeoul time.\r\n\r\nEnd.", "Tokyo time .", "Seoul time .", "End ."],
  ],
  scripts: [
    ["The Kremlin (Кремль) said no.", "The Kremlin ( Кремль ) said no ."],
    ["Japan's 外務省 protested. Moscow's МИД did not.", "Japan~'s 外務省 protested .", "Moscow~'s МИД did not ."],
    ["He said \u202bشكرا\u202c and left.", "He said شكرا and left ."],
    ["Seoul’s “청와대” was silent.", "Seoul~’s “ 청와대 ” was silent ."],
  ],
  contractions: [
    ["It cannot be. They're gonna leave.", "It can~not be .", "They~'re gon~na leave ."],
    ["We've said it'll end; she'd know. Let's go.", "We~'ve said it~'ll end ; she~'d know .", "Let~'s go ."],
    ["I don't wanna know what's next.", "I do~n't wan~na know what~'s next ."],
    [
      "Moscow's envoy didn't attend. The states' pact did.",
      "Moscow~'s envoy did~n't attend .",
      "The states~' pact did .",
    ],
  ],
  marks: [
    ["He waited... Nobody came.", "He waited ...", "Nobody came ."],
    ["He waited…then left.", "He waited … then left ."],
    ["The pact—signed in 2024—binds both.", "The pact — signed in 2024 — binds both ."],
    ["What?! No way!! Really?", "What ?!", "No way !!", "Really ?"],
    ["Russia/Ukraine talks and/or a truce", "Russia / Ukraine talks and / or a truce"],
    ['The so-called "axis" met; it\'s over.', 'The so - called " axis " met ; it~\'s over .'],
    ["AT&T and R&D at 5 p.m.", "AT&T and R&D at 5 p.m."],
  ],
};

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
  test.each(rows)("%j", (text, ...sentences) => expect(words(text)).toEqual(sentences));
});
