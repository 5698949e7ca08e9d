// Who holds and held office in Russia, its neighbours and Central Asia; holders.ts tells what the columns mean.
// Of two people with one surname the better known stands first. It cannot be complete, and a date known to the month or
// the year is written so. Open ends are as of 2026-01.
// Source: public knowledge. Heads of state and government of 1990-2021 were compared with REIGN (Bell, 2021-03), ministers of China,
// Japan, the Koreas, Russia, Ukraine and the United States with Wikidata (CC0, to 2022); later terms and other offices with nothing.

// id ("-" for none) | names | short forms | offices with from..to
export const EURASIA = `
# Russia and the Soviet Union
RUS | Vladimir Putin, Vladimir V. Putin | Putin | pm 1999-08-09..2000-05-07; p 1999-12-31..2008-05-07; pm 2008-05-08..2012-05-07; p 2012-05-07..
RUS | Boris Yeltsin, Boris Yeltsine, Boris Eltsin | Yeltsin, Eltsin | p 1990-05-29..1999-12-31
RUS | Dmitry Medvedev, Dmitri Medvedev, Dmitriy Medvedev | Medvedev | p 2008-05-07..2012-05-07; pm 2012-05-08..2020-01-16; deputy chairman of the security council 2020-01-16..
RUS | Mikhail Mishustin | Mishustin | pm 2020-01-16..
RUS | Sergei Lavrov, Sergey Lavrov | Lavrov | ambassador to the UN 1994-02..2004-03; fm 2004-03-09..
RUS | Igor Ivanov | | fm 1998-09-11..2004-03-09; secretary of the security council 2004-03-09..2007-07-17
RUS | Yevgeny Primakov, Evgeny Primakov, Yevgeni Primakov | Primakov | fm 1996-01-10..1998-09-11; pm 1998-09-11..1999-05-12
RUS | Andrei Kozyrev, Andrey Kozyrev | Kozyrev | fm 1990-10-11..1996-01-05
RUS | Viktor Chernomyrdin | Chernomyrdin | pm 1992-12-14..1998-03-23; ambassador to Ukraine 2001-05-21..2009-06-11
RUS | Sergei Kiriyenko, Sergei Kirienko, Sergey Kiriyenko | Kiriyenko, Kirienko | pm 1998-03-23..1998-08-23; head of Rosatom 2005-11-15..2016-10-05; first deputy chief of staff 2016-10-05..
RUS | Sergei Stepashin | Stepashin | pm 1999-05-12..1999-08-09
RUS | Mikhail Kasyanov | Kasyanov | pm 2000-05-07..2004-02-24
RUS | Mikhail Fradkov | Fradkov | pm 2004-03-05..2007-09-12
RUS | Viktor Zubkov | Zubkov | pm 2007-09-14..2008-05-07
RUS | Andrei Belousov, Andrey Belousov | Belousov | deputy prime minister 2020-01-21..2024-05-12; dm 2024-05-14..
RUS | Sergei Shoigu, Sergey Shoigu, Sergei Shoygu | Shoigu, Shoygu | dm 2012-11-06..2024-05-12; secretary of the security council 2024-05-12..
RUS | Anatoly Serdyukov | Serdyukov | dm 2007-02-15..2012-11-06
RUS | Sergei Ivanov, Sergey Ivanov | | secretary of the security council 1999-11-15..2001-03-28; dm 2001-03-28..2007-02-15; deputy prime minister 2007-02-15..2011-12-22; chief of staff 2011-12-22..2016-08-12
RUS | Igor Sergeyev | Sergeyev | dm 1997-05-22..2001-03-28
RUS | Igor Rodionov | Rodionov | dm 1996-07-17..1997-05-22
RUS | Pavel Grachev, Pavel Grachyov | Grachev | dm 1992-05-18..1996-06-18
RUS | Nikolai Patrushev, Nikolay Patrushev | Patrushev | FSB director 1999-08-09..2008-05-12; secretary of the security council 2008-05-12..2024-05-12; presidential aide 2024-05-14..
RUS | Alexander Bortnikov | Bortnikov | FSB director 2008-05-12..
RUS | Sergei Naryshkin, Sergey Naryshkin | Naryshkin | speaker of the Duma 2011-12-21..2016-10-05; SVR director 2016-10-05..
RUS | Valery Gerasimov, Valeriy Gerasimov | Gerasimov | chief of the general staff 2012-11-09..
RUS | Nikolai Makarov | Makarov | chief of the general staff 2008-06-03..2012-11-06
RUS | Yuri Baluyevsky | Baluyevsky | chief of the general staff 2004-07-19..2008-06-03
RUS | Dmitry Peskov, Dmitri Peskov, Dmitriy Peskov | Peskov | Kremlin spokesman 2012-05-22..
RUS | Maria Zakharova, Mariya Zakharova | Zakharova | foreign ministry spokeswoman 2015-08-10..
RUS | Alexander Lukashevich | Lukashevich | foreign ministry spokesman 2011..2015; envoy to the OSCE 2015..
RUS | Igor Konashenkov | Konashenkov | defence ministry spokesman 2011..
RUS | Vasily Nebenzya, Vassily Nebenzia, Vasily Nebenzia, Vassily Nebenzya | Nebenzya, Nebenzia | ambassador to the UN 2017-07-27..
RUS | Vitaly Churkin, Vitali Churkin | Churkin | ambassador to the UN 2006-05-01..2017-02-20
RUS | Dmitry Polyanskiy, Dmitry Polyansky | Polyanskiy, Polyansky | deputy ambassador to the UN 2018..
RUS | Sergei Ryabkov, Sergey Ryabkov | Ryabkov | deputy foreign minister 2008-08-15..
RUS | Andrei Rudenko, Andrey Rudenko | Rudenko | deputy foreign minister 2019-09..
RUS | Mikhail Galuzin | Galuzin | ambassador to Japan 2018-01..2022-11; deputy foreign minister 2022-11..
RUS | Igor Morgulov | Morgulov | deputy foreign minister 2011-12..2022-09; ambassador to China 2022-09-13..
RUS | Mikhail Bogdanov | Bogdanov | deputy foreign minister 2011-06..2025-07
RUS | Grigory Karasin | Karasin | deputy foreign minister 2005-06..2019-09
RUS | Alexander Grushko | Grushko | envoy to NATO 2012..2018; deputy foreign minister 2018..
RUS | Sergei Vershinin | Vershinin | deputy foreign minister 2018-03..
RUS | Alexander Losyukov | Losyukov | deputy foreign minister 2000..2004
RUS | Yuri Ushakov, Yury Ushakov | Ushakov | presidential aide 2012-05-22..
RUS | Kirill Dmitriev | Dmitriev | presidential envoy 2025-02-23..
RUS | Vladimir Medinsky | Medinsky | presidential aide 2020-01-24..
RUS | Dmitry Kozak | Kozak | deputy chief of staff 2020-01-24..2025-09-18
RUS | Vladislav Surkov | Surkov | presidential aide 2013-09-20..2020-02-18
RUS | Dmitry Rogozin | Rogozin | envoy to NATO 2008-01-10..2011-12-23; deputy prime minister 2011-12-23..2018-05-18; head of Roscosmos 2018-05-24..2022-07-15
RUS | Alexander Novak | Novak | energy minister 2012-05-21..2020-11-10; deputy prime minister 2020-11-10..
RUS | Alexander Kozlov | | minister of natural resources 2020-11-10..
RUS | Denis Manturov | Manturov | trade minister 2012-05-21..2024-05-14; first deputy prime minister 2024-05-14..
RUS | Anton Siluanov | Siluanov | finance minister 2011-12-16..
RUS | Elvira Nabiullina | Nabiullina | central bank governor 2013-06-24..
RUS | Igor Sechin | Sechin | deputy prime minister 2008-05-12..2012-05-21; head of Rosneft 2012-05-23..
RUS | Alexei Miller, Alexey Miller | | head of Gazprom 2001-05-30..
RUS | Alexei Likhachev, Alexey Likhachev | Likhachev | head of Rosatom 2016-10-05..
RUS | Vyacheslav Volodin | Volodin | speaker of the Duma 2016-10-05..
RUS | Valentina Matviyenko, Valentina Matvienko | Matviyenko, Matvienko | speaker of the Federation Council 2011-09-21..
RUS | Leonid Slutsky | Slutsky | head of the Duma's foreign affairs committee 2016..
RUS | Konstantin Kosachev | Kosachev, Kosachyov | deputy speaker of the Federation Council 2021..
RUS | Andrei Kelin, Andrey Kelin | Kelin | ambassador to Britain 2019-11..
RUS | Anatoly Antonov | | deputy defence minister 2011-02..2016-12; ambassador to the United States 2017-08-21..2024-10
RUS | Sergei Kislyak, Sergey Kislyak | Kislyak | ambassador to the United States 2008-09..2017-08
RUS | Alexander Matsegora, Aleksandr Matsegora | Matsegora | ambassador to North Korea 2014-12..2025-12-06
RUS | Nikolay Nozdrev, Nikolai Nozdrev | Nozdrev | ambassador to Japan 2024-03..
RUS | Georgy Zinoviev, Georgiy Zinoviev | Zinoviev | ambassador to South Korea 2024-01..
RUS | Mikhail Ulyanov | Ulyanov | envoy in Vienna 2018-01..
RUS | Alexander Shulgin | Shulgin | envoy to the OPCW 2015..2024
RUS | Ramzan Kadyrov | Kadyrov | head of Chechnya 2007-02-15..
RUS | Sergei Aksyonov, Sergey Aksyonov | Aksyonov | head of occupied Crimea 2014-02-27..
RUS | Alexander Lebed, Aleksandr Lebed | Lebed | secretary of the security council 1996-06-18..1996-10-17
RUS | Alexander Lavrentiev, Alexander Lavrentyev | Lavrentiev | envoy for Syria 2015..
RUS | Zamir Kabulov | Kabulov | envoy for Afghanistan 2011..
RUS | Konstantin Dolgov | Dolgov | foreign ministry envoy 2011..2017
RUS | Sergei Prikhodko | Prikhodko | presidential aide 1998..2013
RUS | Sergei Sobyanin, Sergey Sobyanin | Sobyanin | mayor of Moscow 2010-10-21..
RUS | Sergei Surovikin, Sergey Surovikin | Surovikin | commander in Ukraine 2022-10-08..2023-01-11
RUS | Oleg Kozhemyako | Kozhemyako | governor of Primorye 2018-09-26..
SUN | Mikhail Gorbachev | Gorbachev | general secretary 1985-03-11..1991-08-24; p 1990-03-15..1991-12-25
SUN | Eduard Shevardnadze | Shevardnadze | fm 1985-07-02..1990-12-20
SUN | Alexander Bessmertnykh, Aleksandr Bessmertnykh | Bessmertnykh | fm 1991-01-15..1991-08-23
SUN | Boris Pankin | Pankin | fm 1991-08-28..1991-11-14
SUN | Nikolai Ryzhkov | Ryzhkov | pm 1985-09-27..1991-01-14
SUN | Valentin Pavlov | Pavlov | pm 1991-01-14..1991-08-22
SUN | Dmitry Yazov | Yazov | dm 1987-05-30..1991-08-22
SUN | Yevgeny Shaposhnikov | Shaposhnikov | dm 1991-08-23..1991-12-25
SUN | Gennady Yanayev | Yanayev | vice-president 1990-12-27..1991-08-21
SUN | Leonid Brezhnev | Brezhnev | general secretary 1964-10-14..1982-11-10
SUN | Nikita Khrushchev | Khrushchev | first secretary 1953-09-14..1964-10-14
SUN | Joseph Stalin, Josef Stalin | Stalin | general secretary 1922-04-03..1953-03-05
SUN | Andrei Gromyko | Gromyko | fm 1957-02-14..1985-07-02
RUS | Viktor Khristenko | Khristenko | deputy prime minister 1999-05..2004-03; acting pm 2004-02-24..2004-03-05; industry minister 2004-03..2012-01
RUS | Andrei Nesterenko, Andrey Nesterenko | Nesterenko | foreign ministry spokesman 2008-05..2011-01
RUS | Alexander Yakovenko | Yakovenko | foreign ministry spokesman 2000-08..2004-07; ambassador to Britain 2011-01..2019-08
RUS | Mikhail Kamynin | Kamynin | foreign ministry spokesman 2005-05..2008-05
RUS | Anatoly Kvashnin | Kvashnin | chief of the general staff 1997-05-23..2004-07-19
RUS | Yegor Gaidar, Yegor Gaydar | Gaidar | acting pm 1992-06-15..1992-12-14
RUS | Boris Nemtsov | Nemtsov | first deputy prime minister 1997-03-17..1998-08-28
RUS | Yuri Luzhkov, Yury Luzhkov | Luzhkov | mayor of Moscow 1992-06-06..2010-09-28
RUS | Sergei Yastrzhembsky | Yastrzhembsky | Kremlin spokesman 1996-08..1998-09; presidential aide 2000-01..2008-05
RUS | Alexander Rutskoi, Alexander Rutskoy | Rutskoi | vice-president 1991-07-10..1993-10-04
RUS | Yuri Borisov, Yury Borisov | | deputy prime minister 2018-05-18..2022-07-15; head of Roscosmos 2022-07-15..2025-02
RUS | Vladimir Chizhov | Chizhov | ambassador to the EU 2005-07..2022-09
RUS | Alexander Fomin | Fomin | deputy defence minister 2017-01-31..
RUS | Gennady Gatilov | Gatilov | deputy foreign minister 2011..2018; envoy in Geneva 2018..
RUS | Alexander Darchiev | Darchiev | ambassador to the United States 2025-03..
RUS | Denis Alipov | Alipov | ambassador to India 2022..
# Ukraine, Belarus, Moldova, Caucasus, Central Asia
UKR | Volodymyr Zelenskyy, Volodymyr Zelensky, Volodymyr Zelenskiy, Vladimir Zelensky, Volodymyr Zelenskyi | Zelenskyy, Zelensky, Zelenskiy | p 2019-05-20..
UKR | Petro Poroshenko | Poroshenko | fm 2009-10-09..2010-03-11; p 2014-06-07..2019-05-20
UKR | Viktor Yanukovych, Viktor Yanukovich | Yanukovych, Yanukovich | pm 2002-11-21..2005-01-05; pm 2006-08-04..2007-12-18; p 2010-02-25..2014-02-22
UKR | Oleksandr Turchynov, Olexander Turchynov | Turchynov | acting p 2014-02-23..2014-06-07; secretary of the security council 2014-12-16..2019-05-17
UKR | Viktor Yushchenko, Viktor Yuschenko | Yushchenko, Yuschenko | pm 1999-12-22..2001-05-29; p 2005-01-23..2010-02-25
UKR | Leonid Kuchma | Kuchma | pm 1992-10-13..1993-09-22; p 1994-07-19..2005-01-23
UKR | Leonid Kravchuk | Kravchuk | chairman of the Supreme Soviet 1990-07-23..1991-12-05; p 1991-12-05..1994-07-19
UKR | Yulia Tymoshenko, Yuliya Tymoshenko | Tymoshenko | pm 2005-01-24..2005-09-08; pm 2007-12-18..2010-03-04
UKR | Arseniy Yatsenyuk, Arseny Yatsenyuk, Arseniy Yatseniuk | Yatsenyuk, Yatseniuk | fm 2007-03-21..2007-12-04; pm 2014-02-27..2016-04-14
UKR | Volodymyr Groysman, Volodymyr Hroisman | Groysman, Hroisman | pm 2016-04-14..2019-08-29
UKR | Oleksiy Honcharuk | Honcharuk | pm 2019-08-29..2020-03-04
UKR | Denys Shmyhal | Shmyhal | pm 2020-03-04..2025-07-17; dm 2025-07-17..2026-01; energy minister 2026-01..
UKR | Yulia Svyrydenko, Yuliia Svyrydenko | Svyrydenko | economy minister 2021-11-04..2025-07-17; pm 2025-07-17..
UKR | Mykola Azarov | Azarov | pm 2010-03-11..2014-01-28
UKR | Andrii Sybiha, Andriy Sybiha, Andrii Sybiga | Sybiha, Sybiga | fm 2024-09-05..
UKR | Dmytro Kuleba | Kuleba | fm 2020-03-04..2024-09-05
UKR | Vadym Prystaiko | Prystaiko | fm 2019-08-29..2020-03-04; ambassador to Britain 2020-07..2023-07
UKR | Pavlo Klimkin | Klimkin | fm 2014-06-19..2019-08-29
UKR | Andrii Deshchytsia, Andriy Deshchytsia | Deshchytsia | fm 2014-02-27..2014-06-19
UKR | Leonid Kozhara | Kozhara | fm 2012-12-24..2014-02-23
UKR | Kostyantyn Hryshchenko, Konstantin Grishchenko | Hryshchenko | fm 2003-09-02..2005-02-04; fm 2010-03-11..2012-12-24
UKR | Volodymyr Ohryzko | Ohryzko | fm 2007-12-18..2009-03-03
UKR | Borys Tarasyuk | Tarasyuk | fm 1998-04-17..2000-09-29; fm 2005-02-04..2007-01-30
UKR | Hennadiy Udovenko | Udovenko | fm 1994-08-25..1998-04-17
UKR | Anatoliy Zlenko | Zlenko | fm 1990-07-27..1994-08-25; fm 2000-10-02..2003-09-02
UKR | Rustem Umerov | Umerov | dm 2023-09-06..2025-07-17; secretary of the security council 2025-07-18..
UKR | Oleksii Reznikov, Oleksiy Reznikov | Reznikov | dm 2021-11-04..2023-09-05
UKR | Andrii Taran | Taran | dm 2020-03-04..2021-11-03
UKR | Stepan Poltorak | Poltorak | dm 2014-10-14..2019-08-29
UKR | Mykhailo Fedorov | Fedorov | minister of digital transformation 2019-08-29..2026-01; dm 2026-01..
UKR | Andriy Yermak, Andrii Yermak | Yermak | head of the presidential office 2020-02-11..2025-11-28
UKR | Mykhailo Podolyak | Podolyak | adviser to the presidential office 2020-04..
UKR | Kyrylo Budanov | Budanov | head of military intelligence 2020-08-05..2026-01; head of the presidential office 2026-01..
UKR | Valerii Zaluzhnyi, Valeriy Zaluzhny, Valery Zaluzhny | Zaluzhnyi, Zaluzhny | commander-in-chief 2021-07-27..2024-02-08; ambassador to Britain 2024-05..2026-01
UKR | Oleksandr Syrskyi, Oleksandr Syrsky | Syrskyi, Syrsky | commander-in-chief 2024-02-08..
UKR | Oleksiy Danilov, Oleksii Danilov | Danilov | secretary of the security council 2019-10-03..2024-03-26
UKR | Andriy Kovalenko, Andrii Kovalenko | | head of the centre for countering disinformation 2024..
UKR | Sergiy Kyslytsya, Serhiy Kyslytsya | Kyslytsya | ambassador to the UN 2020-02..2024-12; first deputy foreign minister 2024-12..
UKR | Andrii Melnyk | Melnyk | ambassador to Germany 2015-01..2022-10; ambassador to the UN 2025..
UKR | Heorhii Tykhyi | Tykhyi | foreign ministry spokesman 2024..
UKR | Oleg Nikolenko | Nikolenko | foreign ministry spokesman 2020..2024
UKR | Yurii Ihnat, Yuriy Ihnat | Ihnat | air force spokesman 2022..
UKR | Vitali Klitschko, Vitaliy Klychko | Klitschko | mayor of Kyiv 2014-06-05..
UKR | Vasyl Malyuk | Malyuk | head of the SBU 2022-07-18..2026-01
UKR | Andriy Demchenko, Andrii Demchenko | | border service spokesman 2021..
BLR | Alexander Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka, Aliaksandr Lukashenka, Aleksander Lukashenko | Lukashenko, Lukashenka | p 1994-07-20..
BLR | Stanislav Shushkevich | Shushkevich | chairman of the Supreme Soviet 1991-09-18..1994-01-26
BLR | Vladimir Makei, Uladzimir Makei | Makei | fm 2012-08-20..2022-11-26
BLR | Sergei Aleinik, Sergey Aleinik | Aleinik | fm 2022-12-13..2024-06-27
BLR | Maxim Ryzhenkov, Maksim Ryzhenkov | Ryzhenkov | fm 2024-06-27..
BLR | Sergei Martynov | Martynov | fm 2003-03-21..2012-08-20
BLR | Viktor Khrenin | Khrenin | dm 2020-01-20..
BLR | Alexander Volfovich | Volfovich | secretary of the security council 2021-01..
BLR | Roman Golovchenko | Golovchenko | pm 2020-06-04..2025-03-10
BLR | Alexander Turchin | Turchin | pm 2025-03-10..
BLR | Natalya Eismont | Eismont | presidential spokeswoman 2014..
MDA | Maia Sandu | Sandu | pm 2019-06-08..2019-11-14; p 2020-12-24..
MDA | Igor Dodon | Dodon | p 2016-12-23..2020-12-24
MDA | Nicolae Timofti | Timofti | p 2012-03-23..2016-12-23
MDA | Vladimir Voronin | Voronin | p 2001-04-07..2009-09-11
MDA | Petru Lucinschi | Lucinschi | p 1997-01-15..2001-04-07
MDA | Mircea Snegur | Snegur | p 1990-09-03..1997-01-15
MDA | Dorin Recean | Recean | pm 2023-02-16..2025-10-31
MDA | Natalia Gavrilița | Gavrilița | pm 2021-08-06..2023-02-16
MDA | Alexandru Munteanu | Munteanu | pm 2025-11-01..
MDA | Nicu Popescu | Popescu | fm 2019-06-08..2019-11-14; fm 2021-08-06..2024-01-26
MDA | Mihai Popșoi | Popșoi | fm 2024-01-29..
MDA | Vlad Filat | Filat | pm 2009-09-25..2013-04-25
GEO | Mikheil Kavelashvili | Kavelashvili | p 2024-12-29..
GEO | Salome Zourabichvili, Salome Zurabishvili | Zourabichvili, Zurabishvili | fm 2004-03-20..2005-10-19; p 2018-12-16..2024-12-29
GEO | Giorgi Margvelashvili | Margvelashvili | p 2013-11-17..2018-12-16
GEO | Mikheil Saakashvili, Mikhail Saakashvili | Saakashvili | p 2004-01-25..2013-11-17
GEO | Eduard Shevardnadze | Shevardnadze | head of state 1992-03-10..1995-11-26; p 1995-11-26..2003-11-23
GEO | Zviad Gamsakhurdia | Gamsakhurdia | p 1991-05-26..1992-01-06
GEO | Irakli Kobakhidze | Kobakhidze | pm 2024-02-08..
GEO | Irakli Garibashvili | Garibashvili | pm 2013-11-20..2015-12-30; pm 2021-02-22..2024-01-29
GEO | Bidzina Ivanishvili | Ivanishvili | pm 2012-10-25..2013-11-20
GEO | Giorgi Kvirikashvili | Kvirikashvili | pm 2015-12-30..2018-06-13
GEO | Zurab Zhvania | Zhvania | pm 2004-02-17..2005-02-03
GEO | Maka Botchorishvili | Botchorishvili | fm 2024-10..
GEO | Ilia Darchiashvili | Darchiashvili | fm 2022-04-04..2024-10
GEO | David Bakradze | Bakradze | fm 2008-01-31..2008-05-05
GEO | Eka Tkeshelashvili | Tkeshelashvili | fm 2008-05-05..2008-12-05
ARM | Nikol Pashinyan | Pashinyan | pm 2018-05-08..
ARM | Vahagn Khachaturyan | Khachaturyan | p 2022-03-13..
ARM | Armen Sarkissian | Sarkissian | p 2018-04-09..2022-02-01
ARM | Serzh Sargsyan, Serge Sarkisian, Serzh Sarkisyan | Sargsyan, Sarkisian | dm 1993..1995; pm 2007-04-04..2008-04-09; p 2008-04-09..2018-04-09
ARM | Robert Kocharyan, Robert Kocharian | Kocharyan, Kocharian | p 1998-02-04..2008-04-09
ARM | Levon Ter-Petrosyan, Levon Ter-Petrosian | Ter-Petrosyan, Ter-Petrosian | p 1991-11-11..1998-02-03
ARM | Ararat Mirzoyan | Mirzoyan | fm 2021-08-19..
ARM | Zohrab Mnatsakanyan | Mnatsakanyan | fm 2018-05-12..2020-11-16
ARM | Edward Nalbandian | Nalbandian | fm 2008-04-14..2018-05-12
ARM | Vartan Oskanian | Oskanian | fm 1998-04-20..2008-04-08
ARM | Suren Papikyan | Papikyan | dm 2021-11-15..
ARM | Armen Grigoryan | Grigoryan | secretary of the security council 2018-05-15..
AZE | Ilham Aliyev, Ilham Aliev | Aliyev, Aliev | pm 2003-08-04..2003-10-31; p 2003-10-31..
AZE | Heydar Aliyev, Haydar Aliyev, Heidar Aliyev | Aliyev, Aliev | p 1993-06-24..2003-10-31
AZE | Abulfaz Elchibey | Elchibey | p 1992-06-17..1993-09-01
AZE | Ayaz Mutalibov | Mutalibov | p 1990-05-18..1992-03-06
AZE | Jeyhun Bayramov, Ceyhun Bayramov | Bayramov | fm 2020-07-16..
AZE | Elmar Mammadyarov | Mammadyarov | fm 2004-04-02..2020-07-16
AZE | Zakir Hasanov | Hasanov | dm 2013-10-22..
AZE | Hikmet Hajiyev | Hajiyev | presidential adviser 2018..
AZE | Ali Asadov | Asadov | pm 2019-10-08..
AZE | Aykhan Hajizada, Ayxan Hajizada | Hajizada | foreign ministry spokesman 2022..
KAZ | Kassym-Jomart Tokayev, Kasym-Zhomart Tokayev, Kassymzhomart Tokayev | Tokayev | fm 1994-10-13..1999-10-12; pm 1999-10-01..2002-01-28; p 2019-03-20..
KAZ | Nursultan Nazarbayev, Nursultan Nazarbaev | Nazarbayev | p 1990-04-24..2019-03-20
KAZ | Olzhas Bektenov | Bektenov | pm 2024-02-06..
KAZ | Alikhan Smailov | Smailov | pm 2022-01-11..2024-02-05
KAZ | Murat Nurtleu | Nurtleu | fm 2023-04-03..2025-09-26
KAZ | Yermek Kosherbayev, Ermek Kosherbayev | Kosherbayev | fm 2025-09-26..
KAZ | Mukhtar Tleuberdi | Tleuberdi | fm 2019-09-18..2023-03-30
KAZ | Erlan Idrissov | Idrissov | fm 1999-10-13..2002-01-29; fm 2012-09-28..2016-12-28
UZB | Shavkat Mirziyoyev, Shavkat Mirziyayev | Mirziyoyev, Mirziyayev | pm 2003-12-12..2016-12-14; p 2016-09-08..
UZB | Islam Karimov | Karimov | p 1990-03-24..2016-09-02
UZB | Abdulla Aripov | Aripov | pm 2016-12-14..
UZB | Bakhtiyor Saidov | Saidov | fm 2022-12-30..
UZB | Vladimir Norov | Norov | fm 2006-07..2010-12; fm 2022-04..2022-12
UZB | Abdulaziz Kamilov | Kamilov | fm 1994-02..2003-03; fm 2012-01..2022-04
KGZ | Sadyr Japarov, Sadyr Zhaparov | Japarov | pm 2020-10-10..2021-01-28; p 2021-01-28..
KGZ | Sooronbay Jeenbekov, Sooronbai Jeenbekov | Jeenbekov | p 2017-11-24..2020-10-15
KGZ | Almazbek Atambayev | Atambayev | p 2011-12-01..2017-11-24
KGZ | Roza Otunbayeva | Otunbayeva | p 2010-04-07..2011-12-01
KGZ | Kurmanbek Bakiyev | Bakiyev | p 2005-03-25..2010-04-15
KGZ | Askar Akayev, Askar Akaev | Akayev, Akaev | p 1990-10-27..2005-04-11
KGZ | Adylbek Kasymaliev | Kasymaliev | pm 2024-12-16..
KGZ | Akylbek Japarov | Japarov | pm 2021-10-12..2024-12-16
KGZ | Jeenbek Kulubaev, Jeenbek Kulubayev | Kulubaev | fm 2022-04..
TJK | Emomali Rahmon, Emomali Rakhmon, Imomali Rakhmonov, Emomali Rahmonov | Rahmon, Rakhmon, Rakhmonov | p 1992-11-19..
TJK | Sirojiddin Muhriddin | Muhriddin | fm 2013-11-29..
TJK | Kokhir Rasulzoda | Rasulzoda | pm 2013-11-23..
TKM | Serdar Berdimuhamedov, Serdar Berdymukhamedov | Berdimuhamedov, Berdymukhamedov | p 2022-03-19..
TKM | Gurbanguly Berdimuhamedov, Gurbanguly Berdymukhamedov, Kurbanguly Berdymukhammedov | Berdimuhamedov, Berdymukhamedov | p 2006-12-21..2022-03-19
TKM | Saparmurat Niyazov, Saparmurad Niyazov | Niyazov | p 1990-11-02..2006-12-21
TKM | Rashid Meredov | Meredov | fm 2001-07-07..
GEO | Mamuka Bakhtadze | Bakhtadze | pm 2018-06-20..2019-09-02
GEO | Giorgi Gakharia | Gakharia | pm 2019-09-08..2021-02-18
GEO | Grigol Vashadze | Vashadze | fm 2008-12-06..2012-10-25
GEO | David Zalkaliani | Zalkaliani | fm 2018-06-21..2022-04-04
GEO | Tina Khidasheli | Khidasheli | dm 2015-05-01..2016-08-01
MDA | Zinaida Greceanîi | Greceanîi | pm 2008-03-31..2009-09-14
MDA | Ion Chicu | Chicu | pm 2019-11-14..2020-12-31
MDA | Iurie Leancă | Leancă | fm 2009-09-25..2013-05-30; pm 2013-04-25..2015-02-18
MDA | Pavel Filip | Filip | pm 2016-01-20..2019-06-14
MDA | Vasile Tarlev | Tarlev | pm 2001-04-19..2008-03-31
MDA | Andrei Stratan | Stratan | fm 2004-02-04..2009-09-25
TJK | Rahmon Nabiyev | Nabiyev | p 1991-12-02..1992-09-07
UKR | Vitold Fokin | Fokin | pm 1990-10-23..1992-10-01
UKR | Pavlo Lazarenko | Lazarenko | pm 1996-05-28..1997-07-02
UKR | Valeriy Pustovoitenko | Pustovoitenko | pm 1997-07-16..1999-12-22
UKR | Anatoliy Kinakh | Kinakh | pm 2001-05-29..2002-11-21
UKR | Yuriy Yekhanurov | Yekhanurov | pm 2005-09-08..2006-08-04; dm 2007-12-18..2009-06-05
UKR | Anatoliy Hrytsenko | Hrytsenko | dm 2005-02-04..2007-12-18
UKR | Andriy Parubiy | Parubiy | secretary of the security council 2014-02-27..2014-08-07; speaker of parliament 2016-04-14..2019-08-29
UKR | Ruslan Stefanchuk | Stefanchuk | speaker of parliament 2021-10-08..
UKR | Mykola Oleshchuk | Oleshchuk | air force commander 2021-08..2024-08
UKR | Oleksandr Merezhko | Merezhko | head of parliament's foreign affairs committee 2019..
UKR | Oleksandr Kuzmuk | Kuzmuk | dm 1996-07-11..2001-10-24; dm 2004-09-24..2005-02-03
UKR | Yevhen Marchuk | Marchuk | pm 1995-03-01..1996-05-27; secretary of the security council 1999-11..2003-06; dm 2003-06-25..2004-09-22
UKR | Mykhailo Yezhel | Yezhel | dm 2010-03-11..2012-02-08
UKR | Pavlo Lebedyev | Lebedyev | dm 2012-12-24..2014-02-27
UKR | Ihor Tenyukh | Tenyukh | dm 2014-02-27..2014-03-25
UKR | Mykhailo Koval | Koval | dm 2014-03-25..2014-07-03
UKR | Valeriy Heletey | Heletey | dm 2014-07-03..2014-10-12
UKR | Andriy Zahorodniuk | Zahorodniuk | dm 2019-08-29..2020-03-04
UKR | Serhiy Arbuzov | Arbuzov | acting pm 2014-01-28..2014-02-27
UKR | Andriy Klyuyev | Klyuyev | secretary of the security council 2012-02-14..2014-01-24
UKR | Oksana Markarova | Markarova | ambassador to the United States 2021-02..2025-08
UKR | Olga Stefanishyna, Olha Stefanishyna | Stefanishyna | deputy prime minister 2020-06-04..2025-07-17; ambassador to the United States 2025-08..
UKR | Volodymyr Yelchenko | Yelchenko | ambassador to the UN 1997..2001; ambassador to the UN 2015-12..2019; ambassador to the United States 2019-12..2021-02
UKR | Yuriy Sergeyev, Yuriy Serheyev | Sergeyev | ambassador to the UN 2007-04..2015-12
UKR | Valeriy Chaly | Chaly | ambassador to the United States 2015..2019
UKR | Iryna Vereshchuk | Vereshchuk | deputy prime minister 2021-11-04..2024-09
UKR | Oleksandr Kubrakov | Kubrakov | infrastructure minister 2021-05..2024-05
UKR | Vasyl Bodnar | Bodnar | deputy foreign minister 2017..2021; ambassador to Turkey 2021..2024; ambassador to Poland 2024..
`;
