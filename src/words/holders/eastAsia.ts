// Who holds and held office in China, Taiwan, Hong Kong, Japan and the Koreas; holders.ts tells what the columns mean.
// Of two people with one surname the better known stands first. It cannot be complete, and a date known to the month or
// the year is written so. Open ends are as of 2026-01.
// Source: public knowledge. Heads of state and government of 1990-2021 were compared with REIGN (Bell, 2021-03), ministers of China,
// Japan, the Koreas, Russia, Ukraine and the United States with Wikidata (CC0, to 2022); later terms and other offices with nothing.

// id ("-" for none) | names | short forms | offices with from..to
export const EAST_ASIA = `
# Koreas
PRK | Kim Jong Un, Kim Jong-un, Kim Jong-eun | Kim | supreme leader 2011-12-17..
PRK | Kim Jong Il, Kim Jong-il | Kim | supreme leader 1994-07-08..2011-12-17
PRK | Kim Il Sung, Kim Il-sung | Kim | supreme leader 1948-09-09..1994-07-08
PRK | Kim Yo Jong, Kim Yo-jong | Kim | vice department director 2014-11..
PRK | Choe Son Hui, Choe Son-hui, Choi Son-hui, Choe Sun-hui | Choe | vice foreign minister 2016..2022-06; fm 2022-06-11..
PRK | Ri Son Gwon, Ri Son-gwon | Ri | fm 2020-01-23..2022-06-11
PRK | Ri Yong Ho, Ri Yong-ho | Ri | fm 2016-05-09..2020-01
PRK | Ri Su Yong, Ri Su-yong | Ri | fm 2014-04-09..2016-05-09
PRK | Pak Ui Chun, Pak Ui-chun | Pak | fm 2007-05..2014-04-09
PRK | Paek Nam Sun, Paek Nam-sun | Paek | fm 1998-09-05..2007-01-02
PRK | Kim Yong Nam, Kim Yong-nam | | fm 1983-12..1998-09-05; president of the assembly's presidium 1998-09-05..2019-04-11
PRK | Choe Ryong Hae, Choe Ryong-hae | Choe | president of the assembly's standing committee 2019-04-11..
PRK | Pak Thae Song, Pak Thae-song | Pak | pm 2024-12-29..
PRK | Kim Tok Hun, Kim Tok-hun | | pm 2020-08-13..2024-12-29
PRK | Kim Jae Ryong, Kim Jae-ryong | | pm 2019-04-11..2020-08-13
PRK | Pak Pong Ju, Pak Pong-ju | Pak | pm 2003-09-03..2007-04-11; pm 2013-04-01..2019-04-11
PRK | Choe Yong Rim, Choe Yong-rim | | pm 2010-06-07..2013-04-01
PRK | Yon Hyong Muk, Yon Hyong-muk | Yon | pm 1988-12-12..1992-12-11
PRK | No Kwang Chol, No Kwang-chol | | dm 2018-06..2019-12; dm 2024-10..
PRK | Kang Sun Nam, Kang Sun-nam | | dm 2022-12..2024-10
PRK | Ri Yong Gil, Ri Yong-gil | | dm 2021-07..2022-12; chief of the general staff 2023-08..
PRK | Pak Jong Chon, Pak Jong-chon | | chief of the general staff 2019-09..2021-09; vice-chairman of the central military commission 2021-09..
PRK | Kim Yong Chun, Kim Yong-chun | | dm 2009-02..2012-04
PRK | Kim Yong Chol, Kim Yong-chol | | party vice-chairman 2016..2021
PRK | Jang Song Thaek, Jang Song-thaek | Jang | vice-chairman of the national defence commission 2010-06..2013-12
PRK | Kim Kye Gwan, Kim Kye-gwan | | vice foreign minister 1995..2019
PRK | Kang Sok Ju, Kang Sok-ju | | first vice foreign minister 1986..2010
PRK | Kim Song | | ambassador to the UN 2018-09..
PRK | Ja Song Nam, Ja Song-nam | Ja | ambassador to the UN 2014-02..2018-09
PRK | Jo Yong Won, Jo Yong-won | | party secretary 2021-01..
PRK | Pak Myong Guk | | vice foreign minister 2016..
PRK | Kim Son Gyong | | vice foreign minister 2023..
PRK | Sin Hong Chol | | ambassador to Russia 2020..
PRK | Ri Ryong Nam, Ri Ryong-nam | Ri | trade minister 2008..2019-04; ambassador to China 2021..2025
PRK | Han Song Ryol, Han Song-ryol | | deputy ambassador to the UN 2002..2013; vice foreign minister 2015..2018
PRK | Kim Yong Sun | | party secretary 1990..2003-10
PRK | Jo Yong Sam | | foreign ministry spokesman 2021..
KOR | Lee Jae-myung | Lee | p 2025-06-04..
KOR | Yoon Suk-yeol, Yoon Seok-yeol, Yoon Suk Yeol | Yoon | p 2022-05-10..2025-04-04
KOR | Moon Jae-in | Moon | p 2017-05-10..2022-05-09
KOR | Park Geun-hye | Park | p 2013-02-25..2017-03-10
KOR | Lee Myung-bak | Lee | p 2008-02-25..2013-02-24
KOR | Roh Moo-hyun | Roh | p 2003-02-25..2008-02-24
KOR | Kim Dae-jung | Kim | p 1998-02-25..2003-02-24
KOR | Kim Young-sam | Kim | p 1993-02-25..1998-02-24
KOR | Roh Tae-woo | Roh | p 1988-02-25..1993-02-24
KOR | Park Chung-hee | Park | p 1963-12-17..1979-10-26
KOR | Han Duck-soo | Han | pm 2007-04-03..2008-02-29; pm 2022-05-21..2025-05-01
KOR | Choi Sang-mok | Choi | finance minister 2023-12-29..2025-05-01
KOR | Kim Min-seok | Kim | pm 2025-07-03..
KOR | Kim Boo-kyum | Kim | pm 2021-05-14..2022-05-12
KOR | Chung Sye-kyun | Chung | pm 2020-01-14..2021-04-16
KOR | Lee Nak-yon, Lee Nak-yeon | Lee | pm 2017-05-31..2020-01-14
KOR | Hwang Kyo-ahn | Hwang | pm 2015-06-18..2017-05-11
KOR | Cho Hyun | Cho | ambassador to the UN 2019-10..2022-07; fm 2025-07-21..
KOR | Cho Tae-yul | Cho | ambassador to the UN 2016-11..2019-10; fm 2024-01-10..2025-07-21
KOR | Park Jin | Park | fm 2022-05-12..2024-01-10
KOR | Chung Eui-yong | Chung | national security adviser 2017-05-21..2020-07-03; fm 2021-02-09..2022-05-11
KOR | Kang Kyung-wha | Kang | fm 2017-06-18..2021-02-08; ambassador to the United States 2025-10..
KOR | Yun Byung-se | Yun | fm 2013-03-11..2017-06-18
KOR | Kim Sung-hwan | Kim | fm 2010-10-08..2013-03-11
KOR | Yu Myung-hwan | Yu | fm 2008-02-29..2010-09-08
KOR | Song Min-soon | Song | fm 2006-12-01..2008-02-29
KOR | Han Seung-soo | Han | fm 2001-03-26..2002-02-04; pm 2008-02-29..2009-09-29
KOR | Yoon Young-kwan | Yoon | fm 2003-02-27..2004-01-15
KOR | Hong Soon-young | Hong | fm 1998-08-04..2000-01-13
KOR | Gong Ro-myung | Gong | fm 1994-12-24..1996-11-07
KOR | Han Sung-joo | Han | fm 1993-02-26..1994-12-24
KOR | Ahn Gyu-back | Ahn | dm 2025-07-25..
KOR | Kim Yong-hyun | Kim | dm 2024-09-06..2024-12-05
KOR | Shin Won-sik | Shin | dm 2023-10-07..2024-09-06; national security adviser 2024-08-12..2025-06
KOR | Lee Jong-sup | Lee | dm 2022-05-11..2023-10-07
KOR | Suh Wook | Suh | dm 2020-09-18..2022-05-10
KOR | Jeong Kyeong-doo | Jeong | dm 2018-09-21..2020-09-18
KOR | Song Young-moo | Song | dm 2017-07-14..2018-09-21
KOR | Han Min-koo | Han | dm 2014-06-30..2017-07-13
KOR | Kim Kwan-jin | Kim | dm 2010-12-04..2014-06-30; national security adviser 2014-06-01..2017-05-21
KOR | Kim Tae-young | Kim | dm 2009-09-23..2010-12-03
KOR | Chung Dong-young | Chung | unification minister 2004-07-01..2005-12-31; unification minister 2025-07-25..
KOR | Kim Yung-ho, Kim Yung Ho | Kim | unification minister 2023-07-28..2025-07
KOR | Kwon Young-se | Kwon | ambassador to China 2013-06..2015-03; unification minister 2022-05-16..2023-07-28
KOR | Lee In-young | Lee | unification minister 2020-07-27..2022-05-09
KOR | Kim Yeon-chul | Kim | unification minister 2019-04-08..2020-06-19
KOR | Cho Myoung-gyon, Cho Myung-gyun | Cho | unification minister 2017-07-03..2019-04-08
KOR | Hong Yong-pyo | Hong | unification minister 2015-03-13..2017-07
KOR | Ryoo Kihl-jae | Ryoo | unification minister 2013-03-11..2015-03-13
KOR | Wi Sung-lac | Wi | nuclear envoy 2009-03..2011-10; national security adviser 2025-06-04..
KOR | Cho Tae-yong | Cho | nuclear envoy 2013-05..2014-02; national security adviser 2023-03-30..2024-01; NIS director 2024-01-16..2025-06
KOR | Kim Sung-han | Kim | national security adviser 2022-05-10..2023-03-29
KOR | Chang Ho-jin | Chang | national security adviser 2024-01..2024-08
KOR | Suh Hoon | Suh | NIS director 2017-06-01..2020-07; national security adviser 2020-07-03..2022-05-09
KOR | Park Jie-won | Park | NIS director 2020-07-29..2022-05-11
KOR | Kim Kyou-hyun | Kim | NIS director 2022-05-26..2023-11
KOR | Lee Jong-seok | Lee | unification minister 2006-02..2006-12; NIS director 2025-06-25..
KOR | Kim Tae-hyo | Kim | deputy national security adviser 2022-05-10..2025-06
KOR | Kim Gunn | Kim | nuclear envoy 2022-05..2024-02
KOR | Noh Kyu-duk | Noh | nuclear envoy 2020-12..2022-05
KOR | Lee Do-hoon | Lee | nuclear envoy 2017-09..2020-12; ambassador to Russia 2023..2025
KOR | Hwang Joon-kook | Hwang | nuclear envoy 2014-04..2016-03; ambassador to the UN 2022-07..2025-07
KOR | Cha Ji-hoon | | ambassador to the UN 2025-09..
KOR | Kim Hong-kyun | Kim | nuclear envoy 2016-03..2017-08; vice foreign minister 2024-01..2025-06
KOR | Lim Soo-suk | Lim | foreign ministry spokesman 2022..2024
KOR | Koo Byoung-sam | | unification ministry spokesman 2023..2025
KOR | Lee Sung-jun, Lee Sung-joon | | Joint Chiefs spokesman 2022-12..2025
KOR | Jeon Ha-gyu | | defence ministry spokesman 2022..2025
KOR | Kim Myung-soo | | chairman of the joint chiefs 2023-11..2025-09
KOR | Won In-choul | | chairman of the joint chiefs 2020-09..2022-07
KOR | Kang Yu-jung | | presidential spokeswoman 2025-06..
KOR | Yeo Han-koo | Yeo | trade minister 2021-08..2022-05; trade minister 2025-06..
KOR | Kim Jung-kwan | | industry minister 2025-07..
KOR | Lee Hae-chan | Lee | pm 2004-06-30..2006-03-15
KOR | Chung Un-chan | Chung | pm 2009-09-29..2010-08-11
KOR | Kim Hwang-sik | Kim | pm 2010-10-01..2013-02-26
KOR | Jung Hong-won, Chung Hong-won | Jung, Chung | pm 2013-02-26..2015-02-16
KOR | Lee Wan-koo | Lee | pm 2015-02-17..2015-04-27
KOR | Lee Joung-binn | Lee | fm 2000-01-14..2001-03-26
KOR | Choi Sung-hong | Choi | fm 2002-02-04..2003-02-27
KOR | Ban Ki-moon | Ban | fm 2004-01-17..2006-11-10
KOR | Park Chung-soo | | fm 1998-03-03..1998-08-04
KOR | Yoo Chong-ha | Yoo | fm 1996-11-07..1998-03-03
KOR | Lee Sang-hee | Lee | chairman of the joint chiefs 2005-04..2006-11; dm 2008-02-29..2009-09-23
KOR | Yoon Kwang-ung | Yoon | dm 2004-07-28..2006-11-24
KOR | Kim Jang-soo | Kim | dm 2006-11-24..2008-02-29; national security adviser 2013-03..2014-05
KOR | Park Han-ki | Park | chairman of the joint chiefs 2018-10..2020-09
KOR | Lee Soo-hyuck | Lee | ambassador to the United States 2019-10..2022-05
KOR | Cho Hyun-dong | Cho | vice foreign minister 2022-05..2023-04; ambassador to the United States 2023-04..2025-07
KOR | Lim Dong-won | Lim | unification minister 1999-05..1999-12; NIS director 1999-12..2001-03; unification minister 2001-03..2001-09
KOR | Jeong Se-hyun | Jeong | unification minister 2002-01..2004-06
KOR | Yu Woo-ik | | unification minister 2011-09..2013-03
KOR | Hyun In-taek | Hyun | unification minister 2009-02..2011-09
KOR | Kim Ha-joong | | unification minister 2008-03..2009-02
# Japan
JPN | Sanae Takaichi | Takaichi | minister of internal affairs 2014-09-03..2017-08-03; minister for economic security 2022-08-10..2024-10-01; pm 2025-10-21..
JPN | Shigeru Ishiba | Ishiba | dm 2007-09-26..2008-08-02; pm 2024-10-01..2025-10-21
JPN | Fumio Kishida | Kishida | fm 2012-12-26..2017-08-03; pm 2021-10-04..2024-10-01
JPN | Yoshihide Suga | Suga | chief cabinet secretary 2012-12-26..2020-09-16; pm 2020-09-16..2021-10-04
JPN | Shinzō Abe | Abe | chief cabinet secretary 2005-10-31..2006-09-26; pm 2006-09-26..2007-09-26; pm 2012-12-26..2020-09-16
JPN | Yoshihiko Noda | Noda | pm 2011-09-02..2012-12-26
JPN | Naoto Kan | Kan | pm 2010-06-08..2011-09-02
JPN | Yukio Hatoyama | Hatoyama | pm 2009-09-16..2010-06-08
JPN | Tarō Asō | Aso | fm 2005-10-31..2007-08-27; pm 2008-09-24..2009-09-16; finance minister 2012-12-26..2021-10-04
JPN | Yasuo Fukuda | Fukuda | chief cabinet secretary 2000-10-27..2004-05-07; pm 2007-09-26..2008-09-24
JPN | Junichiro Koizumi | Koizumi | pm 2001-04-26..2006-09-26
JPN | Yoshiro Mori | Mori | pm 2000-04-05..2001-04-26
JPN | Keizo Obuchi | Obuchi | fm 1997-09-11..1998-07-30; pm 1998-07-30..2000-04-05
JPN | Ryutaro Hashimoto | Hashimoto | pm 1996-01-11..1998-07-30
JPN | Tomiichi Murayama | Murayama | pm 1994-06-30..1996-01-11
JPN | Tsutomu Hata | Hata | fm 1993-08-09..1994-04-28; pm 1994-04-28..1994-06-30
JPN | Morihiro Hosokawa | Hosokawa | pm 1993-08-09..1994-04-28
JPN | Kiichi Miyazawa | Miyazawa | pm 1991-11-05..1993-08-09
JPN | Toshiki Kaifu | Kaifu | pm 1989-08-10..1991-11-05
JPN | Naruhito, Emperor Naruhito | | emperor 2019-05-01..
JPN | Akihito, Emperor Akihito | | emperor 1989-01-07..2019-04-30
JPN | Toshimitsu Motegi | Motegi | fm 2019-09-11..2021-11-04; fm 2025-10-21..
JPN | Takeshi Iwaya | Iwaya | dm 2018-10-02..2019-09-11; fm 2024-10-01..2025-10-21
JPN | Yoko Kamikawa | Kamikawa | justice minister 2014-10-21..2015-10-07; fm 2023-09-13..2024-10-01
JPN | Yoshimasa Hayashi | Hayashi | fm 2021-11-10..2023-09-13; chief cabinet secretary 2023-12-14..2025-10-21; minister of internal affairs 2025-10-21..
JPN | Tarō Kōno | Kono | fm 2017-08-03..2019-09-11; dm 2019-09-11..2020-09-16
JPN | Koichiro Gemba | Gemba | fm 2011-09-02..2012-12-26
JPN | Takeaki Matsumoto | Matsumoto | fm 2011-03-09..2011-09-02; minister of internal affairs 2022-11-21..2024-10-01
JPN | Seiji Maehara | Maehara | fm 2010-09-17..2011-03-07
JPN | Katsuya Okada | Okada | fm 2009-09-16..2010-09-17
JPN | Hirofumi Nakasone | Nakasone | fm 2008-09-24..2009-09-16
JPN | Masahiko Komura | Komura | fm 1998-07-30..1999-10-05; dm 2007-08-27..2007-09-26; fm 2007-09-26..2008-09-24
JPN | Nobutaka Machimura | Machimura | fm 2004-09-27..2005-10-31; fm 2007-08-27..2007-09-26; chief cabinet secretary 2007-09-26..2008-09-24
JPN | Yoriko Kawaguchi | Kawaguchi | fm 2002-02-01..2004-09-27
JPN | Makiko Tanaka | Tanaka | fm 2001-04-26..2002-01-30
JPN | Yōhei Kōno | Kono | fm 1994-06-30..1996-01-11; fm 1999-10-05..2001-04-26
JPN | Yukihiko Ikeda | Ikeda | fm 1996-01-11..1997-09-11
JPN | Shinjiro Koizumi | Koizumi | environment minister 2019-09-11..2021-10-04; agriculture minister 2025-05-21..2025-10-21; dm 2025-10-21..
JPN | Gen Nakatani | Nakatani | dm 2001-04-26..2002-09-30; dm 2014-12-24..2016-08-03; dm 2024-10-01..2025-10-21
JPN | Minoru Kihara | Kihara | dm 2023-09-13..2024-10-01; chief cabinet secretary 2025-10-21..
JPN | Yasukazu Hamada | Hamada | dm 2008-09-24..2009-09-16; dm 2022-08-10..2023-09-13
JPN | Nobuo Kishi | Kishi | dm 2020-09-16..2022-08-10
JPN | Itsunori Onodera | Onodera | dm 2012-12-26..2014-09-03; dm 2017-08-03..2018-10-02
JPN | Tomomi Inada | Inada | dm 2016-08-03..2017-07-28
JPN | Akinori Eto | Eto | dm 2014-09-03..2014-12-24
JPN | Satoshi Morimoto | Morimoto | dm 2012-06-04..2012-12-26
JPN | Toshimi Kitazawa | Kitazawa | dm 2009-09-16..2011-09-02
JPN | Fumio Kyuma | Kyuma | dm 2006-09-26..2007-07-03
JPN | Hirokazu Matsuno | Matsuno | chief cabinet secretary 2021-10-04..2023-12-14
JPN | Katsunobu Kato | Kato | health minister 2017-08-03..2018-10-02; chief cabinet secretary 2020-09-16..2021-10-04; finance minister 2024-10-01..2025-10-21
JPN | Satsuki Katayama | Katayama | finance minister 2025-10-21..
JPN | Osamu Fujimura | Fujimura | chief cabinet secretary 2011-09-02..2012-12-26
JPN | Yukio Edano | Edano | chief cabinet secretary 2011-01-14..2011-09-02
JPN | Yoshito Sengoku | Sengoku | chief cabinet secretary 2010-06-08..2011-01-14
JPN | Hirofumi Hirano | | chief cabinet secretary 2009-09-16..2010-06-08
JPN | Takeo Kawamura | Kawamura | chief cabinet secretary 2008-09-24..2009-09-16
JPN | Hiroyuki Hosoda | Hosoda | chief cabinet secretary 2004-05-07..2005-10-31
JPN | Hiromu Nonaka | Nonaka | chief cabinet secretary 1998-07-30..1999-10-05
JPN | Seiroku Kajiyama | Kajiyama | chief cabinet secretary 1996-01-11..1997-09-11
JPN | Kazuhiko Aoki | | deputy chief cabinet secretary 2024-10..2025-10
JPN | Kei Satō | | deputy chief cabinet secretary 2025-10..
JPN | Masataka Okano | Okano | vice foreign minister 2023-08..2025-01; national security adviser 2025-01-20..
JPN | Takehiro Funakoshi | Funakoshi | vice foreign minister 2025-01..
JPN | Takeo Akiba | Akiba | vice foreign minister 2018-01..2021-06; national security adviser 2021-07-07..2025-01-20
JPN | Shotaro Yachi | Yachi | vice foreign minister 2005..2008; national security adviser 2014-01-07..2019-09-13
JPN | Shigeru Kitamura | Kitamura | national security adviser 2019-09-13..2021-07-07
JPN | Takeo Mori | Mori | vice foreign minister 2021-06..2023-08
JPN | Kimihiro Ishikane | Ishikane | ambassador to the UN 2019-11..2023-11
JPN | Kazuyuki Yamazaki | Yamazaki | ambassador to the UN 2023-12..
JPN | Hideo Tarumi | Tarumi | ambassador to China 2020-11..2023-12
JPN | Kenji Kanasugi | Kanasugi | ambassador to China 2023-12..
JPN | Shigeo Yamada | Yamada | ambassador to the United States 2023-12..
JPN | Ryosei Akazawa | Akazawa | economy minister 2024-10-01..
JPN | Yasutoshi Nishimura | Nishimura | trade minister 2022-08-10..2023-12-14
JPN | Hiroshige Seko | Seko | trade minister 2016-08-03..2019-09-11
JPN | Yuriko Koike | Koike | dm 2007-07-04..2007-08-27
JPN | Yasuo Ichikawa | Ichikawa | dm 2011-09-02..2012-01-13
JPN | Naoki Tanaka | Tanaka | dm 2012-01-13..2012-06-04
JPN | Hidenao Nakagawa | Nakagawa | chief cabinet secretary 2000-07-04..2000-10-27
JPN | Yasuhisa Shiozaki | Shiozaki | chief cabinet secretary 2006-09-26..2007-08-27
JPN | Kaoru Yosano | Yosano | chief cabinet secretary 2007-08-27..2007-09-26
JPN | Ryōzō Katō | Kato | ambassador to the United States 2001..2008
JPN | Kenichiro Sasae | Sasae | ambassador to the United States 2012..2018-01
JPN | Shinsuke Sugiyama | Sugiyama | vice foreign minister 2016-06..2018-01; ambassador to the United States 2018..2021
JPN | Koji Tomita | Tomita | ambassador to the United States 2021..2023
JPN | Michio Watanabe | Watanabe | fm 1991-11-05..1993-04-07
JPN | Kabun Muto | | fm 1993-04-07..1993-08-09
JPN | Koji Kakizawa | Kakizawa | fm 1994-04-28..1994-06-30
JPN | Hosei Norota | Norota | dm 1998-11-20..1999-10-05
JPN | Shigeru Ishiba | Ishiba | dm 2002-09-30..2004-09-27
JPN | Yoshinori Ono | | dm 2004-09-27..2005-10-31
JPN | Fukushiro Nukaga | Nukaga | dm 1998-07-30..1998-11-20; dm 2005-10-31..2006-09-26
# China, Taiwan, Hong Kong
CHN | Xi Jinping | Xi | vice-president 2008-03-15..2013-03-14; general secretary 2012-11-15..; p 2013-03-14..
CHN | Hu Jintao | Hu | general secretary 2002-11-15..2012-11-15; p 2003-03-15..2013-03-14
CHN | Jiang Zemin | Jiang | general secretary 1989-06-24..2002-11-15; p 1993-03-27..2003-03-15
CHN | Yang Shangkun | Yang | p 1988-04-08..1993-03-27
CHN | Deng Xiaoping | Deng | paramount leader 1978-12..1992-10
CHN | Mao Zedong, Mao Tse-tung | Mao | chairman 1949-10-01..1976-09-09
CHN | Zhou Enlai, Chou En-lai | Zhou | pm 1949-10-01..1976-01-08
CHN | Li Qiang | Li | pm 2023-03-11..
CHN | Li Keqiang | Li | pm 2013-03-15..2023-03-11
CHN | Wen Jiabao | Wen | pm 2003-03-16..2013-03-15
CHN | Zhu Rongji | Zhu | pm 1998-03-17..2003-03-16
CHN | Li Peng | Li | pm 1987-11-24..1998-03-17
CHN | Wang Yi | Wang | fm 2013-03-16..2022-12-30; director of the party's foreign affairs office 2023-01-01..; fm 2023-07-25..
CHN | Qin Gang | Qin | ambassador to the United States 2021-07..2022-12; fm 2022-12-30..2023-07-25
CHN | Yang Jiechi | Yang | fm 2007-04-27..2013-03-16; state councillor 2013-03-16..2018-03-19; director of the party's foreign affairs office 2013-08..2023-01-01
CHN | Li Zhaoxing | Li | fm 2003-03-17..2007-04-27
CHN | Tang Jiaxuan | Tang | fm 1998-03-18..2003-03-17; state councillor 2003-03-17..2008-03-16
CHN | Qian Qichen | Qian | fm 1988-04-12..1998-03-18; vice-premier 1993-03-29..2003-03-17
CHN | Dong Jun | Dong | dm 2023-12-29..
CHN | Li Shangfu | Li | dm 2023-03-12..2023-10-24
CHN | Wei Fenghe | Wei | dm 2018-03-19..2023-03-12
CHN | Chang Wanquan | Chang | dm 2013-03-16..2018-03-19
CHN | Liang Guanglie | Liang | dm 2008-03-17..2013-03-16
CHN | Cao Gangchuan | Cao | dm 2003-03-17..2008-03-17
CHN | Chi Haotian | Chi | dm 1993-03-29..2003-03-17
CHN | Qin Jiwei | | dm 1988-04-12..1993-03-29
CHN | Zhang Youxia | Zhang | vice-chairman of the central military commission 2017-10-25..2026-01
CHN | He Weidong | | vice-chairman of the central military commission 2022-10-23..2025-10
CHN | Xu Qiliang | Xu | vice-chairman of the central military commission 2012-11-04..2022-10-23
CHN | Li Xi | Li | secretary for discipline inspection 2022-10-23..
CHN | Zhao Leji | Zhao | chairman of the National People's Congress 2023-03-10..
CHN | Li Zhanshu | Li | chairman of the National People's Congress 2018-03-17..2023-03-10
CHN | Wang Huning | Wang | chairman of the consultative conference 2023-03-10..
CHN | Wang Qishan | Wang | vice-president 2018-03-17..2023-03-10
CHN | Han Zheng | Han | vice-president 2023-03-10..
CHN | He Lifeng | | vice-premier 2023-03-12..
CHN | Liu He | Liu | vice-premier 2018-03-19..2023-03-12
CHN | Ding Xuexiang | Ding | first vice-premier 2023-03-12..
CHN | Zhang Dejiang | | chairman of the National People's Congress 2013-03-14..2018-03-17
CHN | Cai Qi | | first secretary of the party secretariat 2022-10-23..
CHN | Wang Wentao | Wang | commerce minister 2020-12-26..
CHN | Li Chenggang | | trade representative 2025-04..
CHN | Liu Jianchao | Liu | foreign ministry spokesman 2001..2009; head of the party's international department 2022-06..2025-09
CHN | Song Tao | Song | head of the party's international department 2015-11..2022-06; head of the Taiwan Affairs Office 2022-12-28..
CHN | Ma Zhaoxu | Ma | foreign ministry spokesman 2009..2011; ambassador to the UN 2018..2019; vice foreign minister 2019..
CHN | Sun Weidong | Sun | vice foreign minister 2022-11..
CHN | Liu Xiaoming | Liu | ambassador to North Korea 2006..2009; ambassador to Britain 2009-12..2021-01; envoy for Korean peninsula affairs 2021-04..
CHN | Wu Dawei | Wu | vice foreign minister 2004..2010; envoy for Korean peninsula affairs 2010-02..2017-08
CHN | Kong Xuanyou | | envoy for Korean peninsula affairs 2017-08..2019-05; ambassador to Japan 2019-05..2023-02
CHN | Li Hui | | ambassador to Russia 2009-08..2019-08; envoy for Eurasian affairs 2019-08..
CHN | Zhai Jun | Zhai | Middle East envoy 2019-09..
CHN | Wu Jianghao | Wu | ambassador to Japan 2023-03..
CHN | Xing Haiming | Xing | ambassador to South Korea 2020-01..2024-07
CHN | Dai Bing | | ambassador to South Korea 2024-12..
CHN | Wang Yajun | | ambassador to North Korea 2023-04..
CHN | Lu Shaye | | ambassador to Canada 2017-03..2019-06; ambassador to France 2019-07..2025
CHN | Xie Feng | Xie | vice foreign minister 2021-01..2023-05; ambassador to the United States 2023-05..
CHN | Cui Tiankai | Cui | ambassador to the United States 2013-04..2021-06
CHN | Fu Cong | Fu | ambassador to the EU 2022-12..2024-04; ambassador to the UN 2024-04..
CHN | Zhang Jun | Zhang | ambassador to the UN 2019-07..2024-03
CHN | Geng Shuang | Geng | foreign ministry spokesman 2016-09..2020-06; deputy ambassador to the UN 2020-06..
CHN | Liu Jieyi | Liu | ambassador to the UN 2013-09..2017-10; head of the Taiwan Affairs Office 2018-03..2022-12
CHN | Wang Guangya | | ambassador to the UN 2003-08..2008-08
CHN | Mao Ning | Mao | foreign ministry spokeswoman 2022-09-05..
CHN | Lin Jian | Lin | foreign ministry spokesman 2024-03-18..
CHN | Guo Jiakun | Guo | foreign ministry spokesman 2025-01-06..
CHN | Wang Wenbin | Wang | foreign ministry spokesman 2020-07-17..2024-05-24
CHN | Zhao Lijian | Zhao | foreign ministry spokesman 2020-02-24..2023-01-09
CHN | Hua Chunying | Hua | foreign ministry spokeswoman 2012-11..2024-05; vice foreign minister 2024-05..
CHN | Lu Kang | Lu | foreign ministry spokesman 2015-06..2019-07
CHN | Hong Lei | Hong | foreign ministry spokesman 2010..2016-09
CHN | Jiang Yu | Jiang | foreign ministry spokeswoman 2006-06..2012
CHN | Kong Quan | Kong | foreign ministry spokesman 2001..2006
CHN | Zhang Qiyue | Zhang | foreign ministry spokeswoman 1998..2004
CHN | Sun Yuxi | | foreign ministry spokesman 1998..2002
CHN | Zhu Bangzao | | foreign ministry spokesman 1998..2001
CHN | Shen Guofang | | foreign ministry spokesman 1996..1998
CHN | Zhang Xiaogang | | defence ministry spokesman 2023-08..
CHN | Jiang Bin | | defence ministry spokesman 2025..
CHN | Wu Qian | | defence ministry spokesman 2015..2024
CHN | Tan Kefei | Tan | defence ministry spokesman 2019..2024
CHN | Ren Guoqiang | Ren | defence ministry spokesman 2016..2022
CHN | Yang Yujun | | defence ministry spokesman 2011..2017
CHN | Chen Binhua | | Taiwan Affairs Office spokesman 2023..
CHN | Zhu Fenglian | | Taiwan Affairs Office spokeswoman 2019..
CHN | Peng Qing'en | | Taiwan Affairs Office spokesman 2024..
CHN | Ma Xiaoguang | | Taiwan Affairs Office spokesman 2014..2023
CHN | Shi Yi | | Eastern Theater Command spokesman 2020..
CHN | Liu Dejun | | China Coast Guard spokesman 2024..
CHN | Gan Yu | | China Coast Guard spokesman 2021..2024
TWN | Lai Ching-te, William Lai, William Lai Ching-te | Lai | vice-president 2020-05-20..2024-05-20; p 2024-05-20..
TWN | Tsai Ing-wen | Tsai | p 2016-05-20..2024-05-20
TWN | Ma Ying-jeou | Ma | p 2008-05-20..2016-05-20
TWN | Chen Shui-bian | Chen | p 2000-05-20..2008-05-20
TWN | Lee Teng-hui | Lee | p 1988-01-13..2000-05-20
TWN | Hsiao Bi-khim | Hsiao | representative in the United States 2020-07..2023-11; vice-president 2024-05-20..
TWN | Cho Jung-tai | Cho | pm 2024-05-20..
TWN | Chen Chien-jen | | vice-president 2016-05-20..2020-05-20; pm 2023-01-31..2024-05-20
TWN | Su Tseng-chang | Su | pm 2006-01-25..2007-05-21; pm 2019-01-14..2023-01-31
TWN | Lin Chia-lung | Lin | fm 2024-05-20..
TWN | Joseph Wu, Joseph Wu Jaushieh, Wu Jaushieh | Wu | fm 2018-02-26..2024-05-20; secretary-general of the national security council 2024-05-20..
TWN | Wellington Koo, Koo Li-hsiung | Koo | dm 2024-05-20..
TWN | Chiu Kuo-cheng | Chiu | dm 2021-02-23..2024-05-20
TWN | Yen De-fa | Yen | dm 2018-02-26..2021-02-23
TWN | Chiu Chui-cheng | | head of the Mainland Affairs Council 2024-05-20..
TWN | Chiu Tai-san | | head of the Mainland Affairs Council 2021-02..2024-05
TWN | Liang Wen-chieh | | Mainland Affairs Council spokesman 2023..
TWN | Chiang Kai-shek | Chiang | p 1950-03-01..1975-04-05
TWN | Karen Kuo | | presidential spokeswoman 2024-05..
HKG | John Lee Ka-chiu, John Lee | Lee | chief executive 2022-07-01..
HKG | Carrie Lam | Lam | chief executive 2017-07-01..2022-06-30
HKG | Leung Chun-ying, CY Leung, C.Y. Leung | Leung | chief executive 2012-07-01..2017-06-30
HKG | Donald Tsang | Tsang | chief executive 2005-06-21..2012-06-30
HKG | Tung Chee-hwa | Tung | chief executive 1997-07-01..2005-03-12
TWN | Lien Chan | Lien | pm 1993-02-27..1997-09-01; vice-president 1996-05-20..2000-05-20
TWN | Hau Pei-tsun | Hau | dm 1989-12-05..1990-06-01; pm 1990-06-01..1993-02-27
TWN | Fredrick Chien | Chien | fm 1990-06-01..1996-06-10
TWN | David Lee, David Tawei Lee | Lee | fm 2016-05-20..2018-02-26
TWN | David Lin | Lin | fm 2012-09-27..2016-05-20
TWN | Timothy Yang | Yang | fm 2009-09-10..2012-09-27
TWN | Francisco Ou | Ou | fm 2008-05-20..2009-09-10
TWN | Mark Chen, Chen Tan-sun | Chen | fm 2004-04-16..2006-01-25
TWN | Eugene Chien | Chien | fm 2002-02-01..2004-04-16
TWN | Frank Hsieh | Hsieh | pm 2005-02-01..2006-01-25
TWN | Vincent Siew | Siew | pm 1997-09-01..2000-05-20; vice-president 2008-05-20..2012-05-20
TWN | Wu Den-yih | | pm 2009-09-10..2012-02-06; vice-president 2012-05-20..2016-05-20
CHN | Zhou Wenzhong | Zhou | ambassador to the United States 2005..2010
CHN | Zhang Yesui | Zhang | ambassador to the UN 2008..2010; ambassador to the United States 2010..2013
CHN | Wu Jianmin | | foreign ministry spokesman 1991..1994
CHN | Guo Weimin | | government spokesman 2010..
CHN | Chen Xiaodong | | vice foreign minister 2022..
`;
