// Who holds and held office in Europe west of Russia; holders.ts tells what the columns mean.
// Of two people with one surname the better known stands first. It cannot be complete, and a date known to the month or
// the year is written so. Open ends are as of 2026-01.
// Source: public knowledge. Heads of state and government of 1990-2021 were compared with REIGN (Bell, 2021-03), ministers of China,
// Japan, the Koreas, Russia, Ukraine and the United States with Wikidata (CC0, to 2022); later terms and other offices with nothing.

// id ("-" for none) | names | short forms | offices with from..to
export const EUROPE = `
# Western Europe
GBR | Keir Starmer | Starmer | pm 2024-07-05..
GBR | Rishi Sunak | Sunak | pm 2022-10-25..2024-07-05
GBR | Liz Truss, Elizabeth Truss | Truss | fm 2021-09-15..2022-09-06; pm 2022-09-06..2022-10-25
GBR | Boris Johnson | Johnson | fm 2016-07-13..2018-07-09; pm 2019-07-24..2022-09-06
GBR | Theresa May | May | home secretary 2010-05-12..2016-07-13; pm 2016-07-13..2019-07-24
GBR | David Cameron, Lord Cameron | Cameron | pm 2010-05-11..2016-07-13; fm 2023-11-13..2024-07-05
GBR | Gordon Brown | Brown | finance minister 1997-05-02..2007-06-27; pm 2007-06-27..2010-05-11
GBR | Tony Blair | Blair | pm 1997-05-02..2007-06-27
GBR | John Major | Major | pm 1990-11-28..1997-05-02
GBR | Margaret Thatcher | Thatcher | pm 1979-05-04..1990-11-28
GBR | Elizabeth II, Queen Elizabeth, Queen Elizabeth II | | queen 1952-02-06..2022-09-08
GBR | King Charles, Charles III, King Charles III | | king 2022-09-08..
GBR | Yvette Cooper | Cooper | home secretary 2024-07-05..2025-09-05; fm 2025-09-05..
GBR | David Lammy | Lammy | fm 2024-07-05..2025-09-05; deputy prime minister 2025-09-05..
GBR | James Cleverly | Cleverly | fm 2022-09-06..2023-11-13
GBR | Dominic Raab | Raab | fm 2019-07-24..2021-09-15
GBR | Jeremy Hunt | Hunt | fm 2018-07-09..2019-07-24; finance minister 2022-10-14..2024-07-05
GBR | Philip Hammond | Hammond | dm 2011-10-14..2014-07-15; fm 2014-07-15..2016-07-13
GBR | William Hague | Hague | fm 2010-05-12..2014-07-14
GBR | David Miliband | Miliband | fm 2007-06-28..2010-05-11
GBR | Margaret Beckett | Beckett | fm 2006-05-05..2007-06-27
GBR | Jack Straw | Straw | fm 2001-06-08..2006-05-05
GBR | Robin Cook | Cook | fm 1997-05-02..2001-06-08
GBR | Malcolm Rifkind | Rifkind | dm 1992-04-10..1995-07-05; fm 1995-07-05..1997-05-02
GBR | Douglas Hurd | Hurd | fm 1989-10-26..1995-07-05
GBR | John Healey | Healey | dm 2024-07-05..
GBR | Grant Shapps | Shapps | dm 2023-08-31..2024-07-05
GBR | Ben Wallace | Wallace | dm 2019-07-24..2023-08-31
GBR | Penny Mordaunt | Mordaunt | dm 2019-05-01..2019-07-24
GBR | Gavin Williamson | Williamson | dm 2017-11-02..2019-05-01
GBR | Michael Fallon | Fallon | dm 2014-07-15..2017-11-01
GBR | Liam Fox | Fox | dm 2010-05-12..2011-10-14
GBR | Des Browne | Browne | dm 2006-05-05..2008-10-03
GBR | John Reid | Reid | dm 2005-05-06..2006-05-05
GBR | Geoff Hoon | Hoon | dm 1999-10-11..2005-05-06
GBR | George Robertson | Robertson | dm 1997-05-02..1999-10-11
GBR | Rachel Reeves | Reeves | finance minister 2024-07-05..
GBR | Jonathan Powell | | national security adviser 2024-12..
GBR | Barbara Woodward | Woodward | ambassador to China 2015-02..2020-09; ambassador to the UN 2020-12..2025
GBR | Karen Pierce | Pierce | ambassador to the UN 2018-03..2020-03; ambassador to the United States 2020-03..2025-01
GBR | James Kariuki | Kariuki | deputy ambassador to the UN 2020..
GBR | Matthew Rycroft | Rycroft | ambassador to the UN 2015-04..2018-01
GBR | Mark Lyall Grant | Lyall Grant | ambassador to the UN 2009-11..2015-04
GBR | Chris Patten | Patten | governor of Hong Kong 1992-07-09..1997-06-30
FRA | Emmanuel Macron | Macron | economy minister 2014-08-26..2016-08-30; p 2017-05-14..
FRA | François Hollande | Hollande | p 2012-05-15..2017-05-14
FRA | Nicolas Sarkozy | Sarkozy | p 2007-05-16..2012-05-15
FRA | Jacques Chirac | Chirac | p 1995-05-17..2007-05-16
FRA | François Mitterrand | Mitterrand | p 1981-05-21..1995-05-17
FRA | Sébastien Lecornu | Lecornu | dm 2022-05-20..2025-09-09; pm 2025-09-09..
FRA | François Bayrou | Bayrou | pm 2024-12-13..2025-09-09
FRA | Michel Barnier | Barnier | fm 2004-03-31..2005-06-02; pm 2024-09-05..2024-12-13
FRA | Gabriel Attal | Attal | pm 2024-01-09..2024-09-05
FRA | Élisabeth Borne | Borne | pm 2022-05-16..2024-01-09
FRA | Jean Castex | Castex | pm 2020-07-03..2022-05-16
FRA | Édouard Philippe | Philippe | pm 2017-05-15..2020-07-03
FRA | Manuel Valls | Valls | pm 2014-03-31..2016-12-06
FRA | Jean-Marc Ayrault | Ayrault | pm 2012-05-15..2014-03-31; fm 2016-02-11..2017-05-10
FRA | François Fillon | Fillon | pm 2007-05-17..2012-05-15
FRA | Dominique de Villepin | de Villepin, Villepin | fm 2002-05-07..2004-03-31; pm 2005-05-31..2007-05-17
FRA | Lionel Jospin | Jospin | pm 1997-06-02..2002-05-06
FRA | Alain Juppé | Juppé | fm 1993-03-30..1995-05-17; pm 1995-05-17..1997-06-02; fm 2011-02-27..2012-05-15
FRA | Édouard Balladur | Balladur | pm 1993-03-29..1995-05-17
FRA | Jean-Noël Barrot | Barrot | fm 2024-09-21..
FRA | Stéphane Séjourné | Séjourné | fm 2024-01-11..2024-09-21
FRA | Catherine Colonna | Colonna | fm 2022-05-20..2024-01-11
FRA | Jean-Yves Le Drian | Le Drian | dm 2012-05-16..2017-05-17; fm 2017-05-17..2022-05-20; envoy for Lebanon 2023-06..
FRA | Laurent Fabius | Fabius | fm 2012-05-16..2016-02-11
FRA | Michèle Alliot-Marie | Alliot-Marie | dm 2002-05-07..2007-05-16; fm 2010-11-14..2011-02-27
FRA | Bernard Kouchner | Kouchner | fm 2007-05-18..2010-11-14
FRA | Philippe Douste-Blazy | Douste-Blazy | fm 2005-06-02..2007-05-15
FRA | Hubert Védrine | Védrine | fm 1997-06-04..2002-05-07
FRA | Hervé de Charette | de Charette | fm 1995-05-18..1997-06-02
FRA | Roland Dumas | Dumas | fm 1988-05-10..1993-03-29
FRA | Catherine Vautrin | Vautrin | dm 2025-10-12..
FRA | Florence Parly | Parly | dm 2017-06-21..2022-05-20
FRA | Nicolas de Rivière | de Rivière | ambassador to the UN 2019..2025
FRA | Jérôme Bonnafont | Bonnafont | ambassador to the UN 2025..
DEU | Friedrich Merz | Merz | pm 2025-05-06..
DEU | Olaf Scholz | Scholz | finance minister 2018-03-14..2021-12-08; pm 2021-12-08..2025-05-06
DEU | Angela Merkel | Merkel | pm 2005-11-22..2021-12-08
DEU | Gerhard Schröder, Gerhard Schroeder | Schröder, Schroeder | pm 1998-10-27..2005-11-22
DEU | Helmut Kohl | Kohl | pm 1982-10-01..1998-10-27
DEU | Johann Wadephul | Wadephul | fm 2025-05-06..
DEU | Annalena Baerbock | Baerbock | fm 2021-12-08..2025-05-06
DEU | Heiko Maas | Maas | fm 2018-03-14..2021-12-08
DEU | Sigmar Gabriel | | economy minister 2013-12-17..2017-01-27; fm 2017-01-27..2018-03-14
DEU | Frank-Walter Steinmeier | Steinmeier | fm 2005-11-22..2009-10-27; fm 2013-12-17..2017-01-27; p 2017-03-19..
DEU | Guido Westerwelle | Westerwelle | fm 2009-10-28..2013-12-17
DEU | Joschka Fischer | Fischer | fm 1998-10-27..2005-11-22
DEU | Klaus Kinkel | Kinkel | fm 1992-05-18..1998-10-26
DEU | Hans-Dietrich Genscher | Genscher | fm 1982-10-04..1992-05-17
DEU | Boris Pistorius | Pistorius | dm 2023-01-19..
DEU | Christine Lambrecht | Lambrecht | dm 2021-12-08..2023-01-19
DEU | Annegret Kramp-Karrenbauer | Kramp-Karrenbauer | dm 2019-07-17..2021-12-08
DEU | Thomas de Maizière | de Maizière | dm 2011-03-03..2013-12-17; interior minister 2013-12-17..2018-03-14
DEU | Volker Rühe | Rühe | dm 1992-04-01..1998-10-26
DEU | Robert Habeck | Habeck | economy minister 2021-12-08..2025-05-06
DEU | Lars Klingbeil | Klingbeil | finance minister 2025-05-06..
DEU | Christian Lindner | Lindner | finance minister 2021-12-08..2024-11-07
DEU | Wolfgang Schäuble, Wolfgang Schaeuble | Schäuble | interior minister 2005-11-22..2009-10-28; finance minister 2009-10-28..2017-10-24
DEU | Joachim Gauck | Gauck | p 2012-03-18..2017-03-18
DEU | Steffen Hebestreit | Hebestreit | government spokesman 2021-12..2025-05
DEU | Stefan Kornelius | Kornelius | government spokesman 2025-05..
DEU | Steffen Seibert | Seibert | government spokesman 2010-08..2021-12; ambassador to Israel 2022..
ITA | Giorgia Meloni | Meloni | pm 2022-10-22..
ITA | Mario Draghi | Draghi | pm 2021-02-13..2022-10-22
ITA | Giuseppe Conte | Conte | pm 2018-06-01..2021-02-13
ITA | Paolo Gentiloni | Gentiloni | fm 2014-10-31..2016-12-12; pm 2016-12-12..2018-06-01
ITA | Matteo Renzi | Renzi | pm 2014-02-22..2016-12-12
ITA | Enrico Letta | Letta | pm 2013-04-28..2014-02-22
ITA | Mario Monti | Monti | pm 2011-11-16..2013-04-28
ITA | Silvio Berlusconi | Berlusconi | pm 1994-05-10..1995-01-17; pm 2001-06-11..2006-05-17; pm 2008-05-08..2011-11-16
ITA | Romano Prodi | Prodi | pm 1996-05-18..1998-10-21; pm 2006-05-17..2008-05-08
ITA | Massimo D'Alema | D'Alema | pm 1998-10-21..2000-04-25; fm 2006-05-17..2008-05-08
ITA | Sergio Mattarella | Mattarella | p 2015-02-03..
ITA | Giorgio Napolitano | Napolitano | p 2006-05-15..2015-01-14
ITA | Antonio Tajani | Tajani | fm 2022-10-22..
ITA | Luigi Di Maio | Di Maio | fm 2019-09-05..2022-10-22
ITA | Franco Frattini | Frattini | fm 2002-11-14..2004-11-18; fm 2008-05-08..2011-11-16
ITA | Lamberto Dini | Dini | pm 1995-01-17..1996-05-17; fm 1996-05-17..2001-06-06
ITA | Guido Crosetto | Crosetto | dm 2022-10-22..
ITA | Lorenzo Guerini | Guerini | dm 2019-09-05..2022-10-22
ITA | Matteo Salvini | Salvini | interior minister 2018-06-01..2019-09-05; deputy prime minister 2022-10-22..
ESP | Pedro Sánchez | Sánchez | pm 2018-06-02..
ESP | Mariano Rajoy | Rajoy | pm 2011-12-21..2018-06-01
ESP | José Luis Rodríguez Zapatero | Zapatero, Rodríguez Zapatero | pm 2004-04-17..2011-12-21
ESP | José María Aznar | Aznar | pm 1996-05-05..2004-04-17
ESP | Felipe González | González | pm 1982-12-02..1996-05-04
ESP | King Felipe, Felipe VI, King Felipe VI | | king 2014-06-19..
ESP | Juan Carlos, King Juan Carlos | | king 1975-11-22..2014-06-18
ESP | José Manuel Albares | Albares | fm 2021-07-12..
ESP | Arancha González Laya | González Laya | fm 2020-01-13..2021-07-12
ESP | José Manuel García-Margallo | García-Margallo | fm 2011-12-22..2016-11-04
ESP | Miguel Ángel Moratinos | Moratinos | fm 2004-04-18..2010-10-21
ESP | Margarita Robles | Robles | dm 2018-06-07..
PRT | Luís Montenegro | | pm 2024-04-02..
PRT | António Costa | Costa | pm 2015-11-26..2024-04-02
PRT | Marcelo Rebelo de Sousa | Rebelo de Sousa | p 2016-03-09..2026-03-09
PRT | António José Seguro | Seguro | p 2026-03-09..
PRT | José Sócrates | Sócrates | pm 2005-03-12..2011-06-21
PRT | Pedro Passos Coelho | Passos Coelho | pm 2011-06-21..2015-11-26
PRT | Paulo Rangel | Rangel | fm 2024-04-02..
PRT | Nuno Melo | | dm 2024-04-02..
NLD | Dick Schoof | Schoof | pm 2024-07-02..2026-02-23
NLD | Rob Jetten | Jetten | pm 2026-02-23..
NLD | Mark Rutte | Rutte | pm 2010-10-14..2024-07-02
NLD | Jan Peter Balkenende | Balkenende | pm 2002-07-22..2010-10-14
NLD | Wim Kok | Kok | pm 1994-08-22..2002-07-22
NLD | Ruud Lubbers | Lubbers | pm 1982-11-04..1994-08-22
NLD | Caspar Veldkamp | Veldkamp | fm 2024-07-02..2025-08-22
NLD | David van Weel | van Weel | fm 2025-09..2026-02
NLD | Hanke Bruins Slot | Bruins Slot | fm 2023-09-05..2024-07-02
NLD | Wopke Hoekstra | Hoekstra | fm 2022-01-10..2023-09-01
NLD | Stef Blok | Blok | fm 2018-03-07..2021-05-25
NLD | Bert Koenders | Koenders | fm 2014-10-17..2017-10-26
NLD | Frans Timmermans | Timmermans | fm 2012-11-05..2014-10-17
NLD | Ruben Brekelmans | Brekelmans | dm 2024-07-02..2026-02
NLD | Kajsa Ollongren | Ollongren | dm 2022-01-10..2024-07-02
BEL | Bart De Wever | De Wever | pm 2025-02-03..
BEL | Alexander De Croo | De Croo | pm 2020-10-01..2025-02-03
BEL | Charles Michel | Michel | pm 2014-10-11..2019-10-27
BEL | Guy Verhofstadt | Verhofstadt | pm 1999-07-12..2008-03-20
BEL | Jean-Luc Dehaene | Dehaene | pm 1992-03-07..1999-07-12
BEL | Elio Di Rupo | Di Rupo | pm 2011-12-06..2014-10-11
BEL | Maxime Prévot | Prévot | fm 2025-02-03..
BEL | Hadja Lahbib | Lahbib | fm 2022-07-15..2024-12-01
BEL | Theo Francken | Francken | dm 2025-02-03..
BEL | Louis Michel | Michel | fm 1999-07-12..2004-07-18
BEL | King Philippe | | king 2013-07-21..
LUX | Luc Frieden | Frieden | pm 2023-11-17..
LUX | Xavier Bettel | Bettel | pm 2013-12-04..2023-11-17; fm 2023-11-17..
LUX | Jean Asselborn | Asselborn | fm 2004-07-31..2023-11-17
LUX | Jean-Claude Juncker | Juncker | pm 1995-01-20..2013-12-04
IRL | Micheál Martin | Martin | fm 2008-05-07..2011-01-19; pm 2020-06-27..2022-12-17; fm 2022-12-17..2025-01-23; pm 2025-01-23..
IRL | Simon Harris | Harris | pm 2024-04-09..2025-01-23; fm 2025-01-23..2025-11-18; finance minister 2025-11-18..
IRL | Helen McEntee | McEntee | fm 2025-11-18..
IRL | Leo Varadkar | Varadkar | pm 2017-06-14..2020-06-27; pm 2022-12-17..2024-04-09
IRL | Simon Coveney | Coveney | fm 2017-06-14..2022-12-17
IRL | Enda Kenny | Kenny | pm 2011-03-09..2017-06-14
IRL | Brian Cowen | Cowen | fm 2000-01-27..2004-09-29; pm 2008-05-07..2011-03-09
IRL | Bertie Ahern | Ahern | pm 1997-06-26..2008-05-07
IRL | Catherine Connolly | Connolly | p 2025-11-11..
IRL | Michael D. Higgins, Michael Higgins | Higgins | p 2011-11-11..2025-11-11
CHE | Ignazio Cassis | Cassis | fm 2017-11-01..; p 2022-01-01..2022-12-31
CHE | Didier Burkhalter | Burkhalter | fm 2012-01-01..2017-10-31
CHE | Micheline Calmy-Rey | Calmy-Rey | fm 2003-01-01..2011-12-31
CHE | Karin Keller-Sutter | Keller-Sutter | p 2025-01-01..2025-12-31
CHE | Viola Amherd | Amherd | dm 2019-01-01..2025-03-31; p 2024-01-01..2024-12-31
CHE | Guy Parmelin | Parmelin | p 2021-01-01..2021-12-31; p 2026-01-01..2026-12-31
AUT | Christian Stocker | Stocker | pm 2025-03-03..
AUT | Karl Nehammer | Nehammer | pm 2021-12-06..2025-01-10
AUT | Alexander Schallenberg | Schallenberg | fm 2019-06-03..2021-10-11; pm 2021-10-11..2021-12-06; fm 2021-12-06..2025-03-03; pm 2025-01-10..2025-03-03
AUT | Sebastian Kurz | Kurz | fm 2013-12-16..2017-12-18; pm 2017-12-18..2019-05-28; pm 2020-01-07..2021-10-11
AUT | Wolfgang Schüssel, Wolfgang Schuessel | Schüssel | pm 2000-02-04..2007-01-11
AUT | Franz Vranitzky | Vranitzky | pm 1986-06-16..1997-01-28
AUT | Beate Meinl-Reisinger | Meinl-Reisinger | fm 2025-03-03..
AUT | Alexander Van der Bellen | Van der Bellen | p 2017-01-26..
AUT | Alois Mock | Mock | fm 1987-01-21..1995-05-04
VAT | Pope Leo, Leo XIV, Pope Leo XIV | | pope 2025-05-08..
VAT | Pope Francis, Francis, Jorge Bergoglio | | pope 2013-03-13..2025-04-21
VAT | Pope Benedict, Benedict XVI, Pope Benedict XVI | | pope 2005-04-19..2013-02-28
VAT | Pope John Paul, John Paul II, Pope John Paul II | | pope 1978-10-16..2005-04-02
VAT | Pietro Parolin | Parolin | secretary of state 2013-10-15..
AUT | Brigitte Bierlein | Bierlein | pm 2019-06-03..2020-01-07
AUT | Werner Faymann | Faymann | pm 2008-12-02..2016-05-09
AUT | Alfred Gusenbauer | Gusenbauer | pm 2007-01-11..2008-12-02
AUT | Christian Kern | Kern | pm 2016-05-17..2017-12-18
AUT | Viktor Klima | Klima | pm 1997-01-28..2000-02-04
AUT | Ursula Plassnik | Plassnik | fm 2004-10-20..2008-12-02
AUT | Michael Spindelegger | Spindelegger | fm 2008-12-02..2013-12-16
AUT | Karin Kneissl | Kneissl | fm 2017-12-18..2019-06-03
BEL | Yves Leterme | Leterme | pm 2008-03-20..2008-12-30; pm 2009-11-25..2011-12-06
BEL | Wilfried Martens | Martens | pm 1981-12-17..1992-03-07
BEL | Sophie Wilmès | Wilmès | pm 2019-10-27..2020-10-01; fm 2020-10-01..2022-07-15
BEL | Didier Reynders | Reynders | fm 2011-12-06..2019-11-30
BEL | Karel De Gucht | De Gucht | fm 2004-07-18..2009-07-17
CHE | Alain Berset | Berset | p 2018-01-01..2018-12-31; p 2023-01-01..2023-12-31
CHE | Flavio Cotti | Cotti | p 1991-01-01..1991-12-31; fm 1993-04..1999-04; p 1998-01-01..1998-12-31
CHE | Doris Leuthard | Leuthard | p 2010-01-01..2010-12-31; p 2017-01-01..2017-12-31
CHE | Ruth Dreifuss | Dreifuss | p 1999-01-01..1999-12-31
CHE | Hans-Rudolf Merz | Merz | p 2009-01-01..2009-12-31
CHE | Joseph Deiss | Deiss | fm 1999-04..2002-12; p 2004-01-01..2004-12-31
CHE | Adolf Ogi | Ogi | p 1993-01-01..1993-12-31; p 2000-01-01..2000-12-31
CHE | Pascal Couchepin | Couchepin | p 2003-01-01..2003-12-31; p 2008-01-01..2008-12-31
CHE | Ueli Maurer | | p 2013-01-01..2013-12-31; p 2019-01-01..2019-12-31
CHE | Simonetta Sommaruga | Sommaruga | p 2015-01-01..2015-12-31; p 2020-01-01..2020-12-31
CHE | Moritz Leuenberger | Leuenberger | p 2001-01-01..2001-12-31; p 2006-01-01..2006-12-31
IRL | John Bruton | Bruton | pm 1994-12-15..1997-06-26
IRL | Charles Haughey | Haughey | pm 1987-03-10..1992-02-11
IRL | Albert Reynolds | Reynolds | pm 1992-02-11..1994-12-15
IRL | Mary McAleese | McAleese | p 1997-11-11..2011-11-10
IRL | Dick Spring | | fm 1993-01-12..1994-11-17; fm 1994-12-15..1997-06-26
IRL | Eamon Gilmore | Gilmore | fm 2011-03-09..2014-07-11
IRL | Charlie Flanagan | Flanagan | fm 2014-07-11..2017-06-14
ITA | Giuliano Amato | Amato | pm 1992-06-28..1993-04-28; pm 2000-04-26..2001-06-11
ITA | Giulio Andreotti | Andreotti | fm 1983-08-04..1989-07-22; pm 1989-07-22..1992-06-28
ITA | Carlo Azeglio Ciampi | Ciampi | pm 1993-04-29..1994-05-10; p 1999-05-18..2006-05-15
ITA | Gianni De Michelis | De Michelis | fm 1989-07-22..1992-06-28
ITA | Susanna Agnelli | Agnelli | fm 1995-01-17..1996-05-17
ITA | Emma Bonino | Bonino | fm 2013-04-28..2014-02-22
ITA | Angelino Alfano | Alfano | fm 2016-12-12..2018-06-01
ITA | Enzo Moavero Milanesi | Moavero Milanesi | fm 2018-06-01..2019-09-05
LUX | Jacques Santer | Santer | pm 1984-07-20..1995-01-20
LUX | Jacques Poos | Poos | fm 1984-07-20..1999-08-07
MLT | Eddie Fenech Adami | Fenech Adami | pm 1987-05-12..1996-10-28; pm 1998-09-06..2004-03-23
MLT | Lawrence Gonzi | Gonzi | pm 2004-03-23..2013-03-11
MLT | Alfred Sant | | pm 1996-10-28..1998-09-06
PRT | Aníbal Cavaco Silva | Cavaco Silva | pm 1985-11-06..1995-10-28; p 2006-03-09..2016-03-09
PRT | Jorge Sampaio | Sampaio | p 1996-03-09..2006-03-09
PRT | Mário Soares | Soares | p 1986-03-09..1996-03-09
PRT | António Guterres | Guterres | pm 1995-10-28..2002-04-06
PRT | Jaime Gama | | fm 1995-10-28..2002-04-06
PRT | Augusto Santos Silva | Santos Silva | fm 2015-11-26..2022-03-30
PRT | João Gomes Cravinho | Gomes Cravinho, Cravinho | dm 2018-10-15..2022-03-30; fm 2022-03-30..2024-04-02
FRA | Bernard Cazeneuve | Cazeneuve | pm 2016-12-06..2017-05-10
FRA | Pierre Bérégovoy | Bérégovoy | pm 1992-04-02..1993-03-29
FRA | Michel Rocard | Rocard | pm 1988-05-10..1991-05-15
FRA | Édith Cresson | Cresson | pm 1991-05-15..1992-04-02
FRA | Jean-Pierre Raffarin | Raffarin | pm 2002-05-06..2005-05-31
NLD | Hans van den Broek | van den Broek | fm 1982-11-04..1993-01-03
NLD | Hans van Mierlo | van Mierlo | fm 1994-08-22..1998-08-03
NLD | Jozias van Aartsen | van Aartsen | fm 1998-08-03..2002-07-22
NLD | Maxime Verhagen | Verhagen | fm 2007-02-22..2010-10-14
NLD | Uri Rosenthal | Rosenthal | fm 2010-10-14..2012-11-05
NLD | Sigrid Kaag | Kaag | fm 2021-05-25..2021-09-17; finance minister 2022-01-10..2024-01
ESP | Josep Piqué | Piqué | fm 2000-04-27..2002-07-10
ESP | Ana Palacio | Palacio | fm 2002-07-10..2004-04-18
ESP | Alfonso Dastis | Dastis | fm 2016-11-04..2018-06-01
DEU | Peter Struck | Struck | dm 2002-07-19..2005-11-22
DEU | Rudolf Scharping | Scharping | dm 1998-10-27..2002-07-18
DEU | Karl-Theodor zu Guttenberg | zu Guttenberg, Guttenberg | dm 2009-10-28..2011-03-03
DEU | Horst Köhler | Köhler | p 2004-07-01..2010-05-31
DEU | Johannes Rau | Rau | p 1999-07-01..2004-06-30
DEU | Richard von Weizsäcker | von Weizsäcker | p 1984-07-01..1994-06-30
DDR | Gregor Gysi | Gysi | party leader 1989-12-09..1990-10-03
DDR | Lothar de Maizière | de Maizière | pm 1990-04-12..1990-10-02
DDR | Erich Honecker | Honecker | general secretary 1971-05-03..1989-10-18
CHE | Samuel Schmid | Schmid | p 2005-01-01..2005-12-31
CHE | Kaspar Villiger | Villiger | p 1995-01-01..1995-12-31; p 2002-01-01..2002-12-31
CHE | Eveline Widmer-Schlumpf | Widmer-Schlumpf | p 2012-01-01..2012-12-31
CHE | Johann Schneider-Ammann | Schneider-Ammann | p 2016-01-01..2016-12-31
AND | Imma Tor | Tor | fm 2023-05..
LIE | Sabine Monauni | Monauni | fm 2025-04-10..
NLD | Tom Berendsen | Berendsen | fm 2026-02-23..
# Nordics and Baltics
SWE | Ulf Kristersson | Kristersson | pm 2022-10-18..
SWE | Magdalena Andersson | Andersson | pm 2021-11-30..2022-10-18
SWE | Stefan Löfven | Löfven | pm 2014-10-03..2021-11-30
SWE | Fredrik Reinfeldt | Reinfeldt | pm 2006-10-06..2014-10-03
SWE | Göran Persson | Persson | pm 1996-03-22..2006-10-06
SWE | Carl Bildt | Bildt | pm 1991-10-04..1994-10-07; fm 2006-10-06..2014-10-03
SWE | Ingvar Carlsson | Carlsson | pm 1986-03-13..1991-10-04; pm 1994-10-07..1996-03-21
SWE | Maria Malmer Stenergard | Malmer Stenergard, Stenergard | fm 2024-09-10..
SWE | Tobias Billström | Billström | fm 2022-10-18..2024-09-10
SWE | Ann Linde | Linde | fm 2019-09-10..2022-10-18
SWE | Margot Wallström | Wallström | fm 2014-10-03..2019-09-10
SWE | Anna Lindh | Lindh | fm 1998-10-07..2003-09-11
SWE | Pål Jonson | Jonson | dm 2022-10-18..
SWE | Peter Hultqvist | Hultqvist | dm 2014-10-03..2022-10-18
NOR | Jonas Gahr Støre, Jonas Gahr Stoere | Støre, Gahr Støre, Stoere | fm 2005-10-17..2012-09-21; pm 2021-10-14..
NOR | Erna Solberg | Solberg | pm 2013-10-16..2021-10-14
NOR | Jens Stoltenberg | Stoltenberg | pm 2000-03-17..2001-10-19; pm 2005-10-17..2013-10-16; finance minister 2025-02-04..
NOR | Kjell Magne Bondevik | Bondevik | pm 1997-10-17..2000-03-17; pm 2001-10-19..2005-10-17
NOR | Gro Harlem Brundtland | Brundtland | pm 1990-11-03..1996-10-25
NOR | Espen Barth Eide | Barth Eide, Eide | fm 2012-09-21..2013-10-16; fm 2023-10-16..
NOR | Anniken Huitfeldt | Huitfeldt | fm 2021-10-14..2023-10-16
NOR | Ine Eriksen Søreide | Søreide | dm 2013-10-16..2017-10-20; fm 2017-10-20..2021-10-14
NOR | Børge Brende | Brende | fm 2013-10-16..2017-10-20
NOR | Tore Sandvik | Sandvik | dm 2025-02-04..
NOR | Bjørn Arild Gram | Gram | dm 2022-04-12..2025-02-04
DNK | Mette Frederiksen | Frederiksen | pm 2019-06-27..
DNK | Lars Løkke Rasmussen | Løkke, Løkke Rasmussen | pm 2009-04-05..2011-10-03; pm 2015-06-28..2019-06-27; fm 2022-12-15..
DNK | Helle Thorning-Schmidt | Thorning-Schmidt | pm 2011-10-03..2015-06-28
DNK | Anders Fogh Rasmussen | Fogh Rasmussen | pm 2001-11-27..2009-04-05
DNK | Poul Nyrup Rasmussen | Nyrup Rasmussen | pm 1993-01-25..2001-11-27
DNK | Jeppe Kofod | Kofod | fm 2019-06-27..2022-12-15
DNK | Troels Lund Poulsen | Lund Poulsen | dm 2023-08-22..
FIN | Alexander Stubb | Stubb | fm 2008-04-04..2011-06-22; pm 2014-06-24..2015-05-29; p 2024-03-01..
FIN | Sauli Niinistö | Niinistö | p 2012-03-01..2024-03-01
FIN | Tarja Halonen | Halonen | p 2000-03-01..2012-03-01
FIN | Martti Ahtisaari | Ahtisaari | p 1994-03-01..2000-03-01
FIN | Mauno Koivisto | Koivisto | p 1982-01-27..1994-03-01
FIN | Petteri Orpo | Orpo | pm 2023-06-20..
FIN | Sanna Marin | Marin | pm 2019-12-10..2023-06-20
FIN | Juha Sipilä | Sipilä | pm 2015-05-29..2019-06-06
FIN | Paavo Lipponen | Lipponen | pm 1995-04-13..2003-04-17
FIN | Elina Valtonen | Valtonen | fm 2023-06-20..
FIN | Pekka Haavisto | Haavisto | fm 2019-06-06..2023-06-20
FIN | Timo Soini | Soini | fm 2015-05-29..2019-06-06
FIN | Erkki Tuomioja | Tuomioja | fm 2000-02-25..2007-04-19; fm 2011-06-22..2015-05-29
FIN | Antti Häkkänen | Häkkänen | dm 2023-06-20..
FIN | Antti Kaikkonen | Kaikkonen | dm 2019-06-06..2023-06-20
ISL | Kristrún Frostadóttir | Frostadóttir | pm 2024-12-21..
ISL | Bjarni Benediktsson | Benediktsson | pm 2024-04-09..2024-12-21
ISL | Katrín Jakobsdóttir | Jakobsdóttir | pm 2017-11-30..2024-04-09
ISL | Halla Tómasdóttir | Tómasdóttir | p 2024-08-01..
ISL | Thorgerdur Katrin Gunnarsdottir, Þorgerður Katrín Gunnarsdóttir | Gunnarsdottir | fm 2024-12-21..
EST | Kristen Michal | Michal | pm 2024-07-23..
EST | Kaja Kallas | Kallas | pm 2021-01-26..2024-07-15
EST | Jüri Ratas | Ratas | pm 2016-11-23..2021-01-26
EST | Taavi Rõivas | Rõivas | pm 2014-03-26..2016-11-23
EST | Andrus Ansip | Ansip | pm 2005-04-13..2014-03-26
EST | Mart Laar | Laar | pm 1992-10-21..1994-11-08; pm 1999-03-25..2002-01-28
EST | Alar Karis | Karis | p 2021-10-11..
EST | Kersti Kaljulaid | Kaljulaid | p 2016-10-10..2021-10-11
EST | Toomas Hendrik Ilves | Ilves | fm 1996-11-08..1998-10-14; fm 1999-03-25..2002-01-28; p 2006-10-09..2016-10-10
EST | Lennart Meri | Meri | p 1992-10-06..2001-10-08
EST | Margus Tsahkna | Tsahkna | fm 2023-04-17..
EST | Urmas Reinsalu | Reinsalu | fm 2019-07-02..2021-01-26; fm 2022-07-18..2023-04-17
EST | Urmas Paet | Paet | fm 2005-04-13..2014-11-17
EST | Hanno Pevkur | Pevkur | dm 2022-07-18..
LVA | Evika Siliņa | Siliņa | pm 2023-09-15..
LVA | Krišjānis Kariņš | Kariņš | pm 2019-01-23..2023-09-15; fm 2023-09-15..2024-04-10
LVA | Edgars Rinkēvičs | Rinkēvičs | fm 2011-10-25..2023-07-08; p 2023-07-08..
LVA | Baiba Braže | Braže | fm 2024-04-19..
LVA | Vaira Vīķe-Freiberga | Vīķe-Freiberga | p 1999-07-08..2007-07-08
LVA | Valdis Dombrovskis | Dombrovskis | pm 2009-03-12..2014-01-22
LVA | Andris Sprūds | Sprūds | dm 2023-09-15..
LTU | Gitanas Nausėda | Nausėda | p 2019-07-12..
LTU | Dalia Grybauskaitė | Grybauskaitė | p 2009-07-12..2019-07-12
LTU | Valdas Adamkus | Adamkus | p 1998-02-26..2003-02-26; p 2004-07-12..2009-07-12
LTU | Algirdas Brazauskas | Brazauskas | p 1992-11-25..1998-02-25; pm 2001-07-03..2006-06-01
LTU | Vytautas Landsbergis | Landsbergis | head of state 1990-03-11..1992-11-25
LTU | Inga Ruginienė | Ruginienė | pm 2025-09-25..
LTU | Gintautas Paluckas | Paluckas | pm 2024-12-12..2025-08-04
LTU | Ingrida Šimonytė | Šimonytė | pm 2020-12-11..2024-12-12
LTU | Saulius Skvernelis | Skvernelis | pm 2016-12-13..2020-12-11
LTU | Kęstutis Budrys | Budrys | fm 2024-12-12..
LTU | Gabrielius Landsbergis | Landsbergis | fm 2020-12-11..2024-12-12
LTU | Linas Linkevičius | Linkevičius | fm 2012-12-13..2020-12-11
LTU | Dovilė Šakalienė | Šakalienė | dm 2024-12-12..2025-10
LTU | Robertas Kaunas | | dm 2025-11..
LTU | Arvydas Anušauskas | Anušauskas | dm 2020-12-11..2024-03
DNK | Poul Schlüter | Schlüter | pm 1982-09-10..1993-01-25
DNK | Uffe Ellemann-Jensen | Ellemann-Jensen | fm 1982-09-10..1993-01-25
DNK | Per Stig Møller | Møller, Stig Møller | fm 2001-11-27..2010-02-23
DNK | Villy Søvndal | Søvndal | fm 2011-10-03..2013-12-12
DNK | Anders Samuelsen | Samuelsen | fm 2016-11-28..2019-06-27
EST | Juhan Parts | Parts | pm 2003-04-10..2005-04-13
EST | Mart Siimann | Siimann | pm 1997-03-17..1999-03-25
EST | Tiit Vähi | Vähi | pm 1992-01-30..1992-10-21; pm 1995-04-17..1997-03-17
EST | Edgar Savisaar | Savisaar | pm 1990-04-03..1992-01-29
FIN | Jyrki Katainen | Katainen | pm 2011-06-22..2014-06-24
FIN | Mari Kiviniemi | Kiviniemi | pm 2010-06-22..2011-06-22
FIN | Matti Vanhanen | Vanhanen | pm 2003-06-24..2010-06-22
FIN | Antti Rinne | Rinne | pm 2019-06-06..2019-12-10
ISL | Sigmundur Davíð Gunnlaugsson | Gunnlaugsson | pm 2013-05-23..2016-04-07
ISL | Halldór Ásgrímsson | Ásgrímsson | fm 1995-04-23..2004-09-15; pm 2004-09-15..2006-06-15
ISL | Steingrímur Hermannsson | Hermannsson | pm 1988-09-28..1991-04-30
ISL | Geir Haarde | Haarde | pm 2006-06-15..2009-02-01
ISL | Davíð Oddsson | Oddsson | pm 1991-04-30..2004-09-15
ISL | Jóhanna Sigurðardóttir | Sigurðardóttir | pm 2009-02-01..2013-05-23
ISL | Ólafur Ragnar Grímsson | Grímsson | p 1996-08-01..2016-08-01
LTU | Rolandas Paksas | Paksas | p 2003-02-26..2004-04-06
LTU | Algirdas Butkevičius | Butkevičius | pm 2012-12-13..2016-12-13
LTU | Gediminas Kirkilas | Kirkilas | pm 2006-07-06..2008-12-09
LVA | Aigars Kalvītis | Kalvītis | pm 2004-12-02..2007-12-20
LVA | Andris Bērziņš | Bērziņš | pm 2000-05-05..2002-11-07; p 2011-07-08..2015-07-08
LVA | Valdis Birkavs | Birkavs | pm 1993-08-03..1994-09-15; fm 1994-09-19..1999-07-16
LVA | Māris Gailis | Gailis | pm 1994-09-15..1995-12-21
LVA | Ivars Godmanis | Godmanis | pm 1990-05-07..1993-08-03; pm 2007-12-20..2009-03-12
LVA | Guntars Krasts | Krasts | pm 1997-08-07..1998-11-26
LVA | Vilis Krištopans | Krištopans | pm 1998-11-26..1999-07-16
LVA | Māris Kučinskis | Kučinskis | pm 2016-02-11..2019-01-23
LVA | Einars Repše | Repše | pm 2002-11-07..2004-03-09
LVA | Andris Šķēle | Šķēle | pm 1995-12-21..1997-08-07; pm 1999-07-16..2000-05-05
LVA | Laimdota Straujuma | Straujuma | pm 2014-01-22..2016-02-11
LVA | Egils Levits | Levits | p 2019-07-08..2023-07-08
LVA | Raimonds Vējonis | Vējonis | p 2015-07-08..2019-07-08
NOR | Thorbjørn Jagland | Jagland | pm 1996-10-25..1997-10-17; fm 2000-03-17..2001-10-19
NOR | Jan P. Syse | Syse | pm 1989-10-16..1990-11-03
NOR | Johan Jørgen Holst | Holst | fm 1993-04-02..1994-01-13
NOR | Bjørn Tore Godal | Godal | fm 1994-01-24..1997-10-17
NOR | Jan Petersen | Petersen | fm 2001-10-19..2005-10-17
# Central and south-eastern Europe
POL | Donald Tusk | Tusk | pm 2007-11-16..2014-09-22; pm 2023-12-13..
POL | Mateusz Morawiecki | Morawiecki | pm 2017-12-11..2023-12-13
POL | Beata Szydło | Szydło | pm 2015-11-16..2017-12-11
POL | Ewa Kopacz | Kopacz | pm 2014-09-22..2015-11-16
POL | Jarosław Kaczyński | Kaczyński | pm 2006-07-14..2007-11-16
POL | Lech Kaczyński | Kaczyński | p 2005-12-23..2010-04-10
POL | Karol Nawrocki | Nawrocki | p 2025-08-06..
POL | Andrzej Duda | Duda | p 2015-08-06..2025-08-06
POL | Bronisław Komorowski | Komorowski | p 2010-04-10..2015-08-06
POL | Aleksander Kwaśniewski | Kwaśniewski | p 1995-12-23..2005-12-23
POL | Lech Wałęsa | Wałęsa | p 1990-12-22..1995-12-22
POL | Wojciech Jaruzelski | Jaruzelski | p 1989-07-19..1990-12-22
POL | Leszek Miller | Miller | pm 2001-10-19..2004-05-02
POL | Radosław Sikorski, Radek Sikorski | Sikorski | dm 2005-10-31..2007-02-07; fm 2007-11-16..2014-09-22; fm 2023-12-13..
POL | Zbigniew Rau | Rau | fm 2020-08-26..2023-11-27
POL | Jacek Czaputowicz | Czaputowicz | fm 2018-01-09..2020-08-26
POL | Witold Waszczykowski | Waszczykowski | fm 2015-11-16..2018-01-09
POL | Bronisław Geremek | Geremek | fm 1997-10-31..2000-06-30
POL | Władysław Kosiniak-Kamysz | Kosiniak-Kamysz | dm 2023-12-13..
POL | Mariusz Błaszczak | Błaszczak | dm 2018-01-09..2023-11-27
POL | Antoni Macierewicz | Macierewicz | dm 2015-11-16..2018-01-09
POL | Tomasz Siemoniak | Siemoniak | dm 2011-08-02..2015-11-16; interior minister 2024-05-13..2025-07
POL | Paweł Wroński | | foreign ministry spokesman 2024..
CZE | Petr Pavel | Pavel | p 2023-03-09..
CZE | Miloš Zeman | Zeman | pm 1998-07-22..2002-07-15; p 2013-03-08..2023-03-08
CZE | Václav Klaus | Klaus | pm 1993-01-01..1998-01-02; p 2003-03-07..2013-03-07
CZE | Václav Havel | Havel | p 1993-02-02..2003-02-02
CSK | Václav Havel | Havel | p 1989-12-29..1992-07-20
CZE | Andrej Babiš | Babiš | pm 2017-12-06..2021-12-17; pm 2025-12-09..
CZE | Petr Fiala | Fiala | pm 2021-12-17..2025-12-09
CZE | Mirek Topolánek | Topolánek | pm 2006-09-04..2009-05-08
CZE | Jan Lipavský | Lipavský | fm 2021-12-17..2025-12-15
CZE | Petr Macinka | Macinka | fm 2025-12-15..
CZE | Karel Schwarzenberg | Schwarzenberg | fm 2007-01-09..2009-05-08; fm 2010-07-13..2013-07-10
CZE | Jana Černochová | Černochová | dm 2021-12-17..2025-12-15
SVK | Robert Fico | Fico | pm 2006-07-04..2010-07-08; pm 2012-04-04..2018-03-22; pm 2023-10-25..
SVK | Ľudovít Ódor | Ódor | pm 2023-05-15..2023-10-25
SVK | Eduard Heger | Heger | pm 2021-04-01..2023-05-15
SVK | Igor Matovič | Matovič | pm 2020-03-21..2021-04-01
SVK | Vladimír Mečiar | Mečiar | pm 1993-01-01..1994-03-15; pm 1994-12-13..1998-10-30
SVK | Mikuláš Dzurinda | Dzurinda | pm 1998-10-30..2006-07-04
SVK | Peter Pellegrini | Pellegrini | pm 2018-03-22..2020-03-21; p 2024-06-15..
SVK | Zuzana Čaputová | Čaputová | p 2019-06-15..2024-06-15
SVK | Juraj Blanár | Blanár | fm 2023-10-25..
SVK | Miroslav Lajčák | Lajčák | fm 2009-01-26..2010-07-08; fm 2012-04-04..2020-03-21
SVK | Robert Kaliňák | Kaliňák | dm 2023-10-25..
HUN | Viktor Orbán | Orbán | pm 1998-07-06..2002-05-27; pm 2010-05-29..
HUN | Ferenc Gyurcsány | Gyurcsány | pm 2004-09-29..2009-04-14
HUN | Gyula Horn | Horn | pm 1994-07-15..1998-07-06
HUN | József Antall | Antall | pm 1990-05-23..1993-12-12
HUN | Péter Szijjártó | Szijjártó | fm 2014-09-23..
HUN | János Martonyi | Martonyi | fm 1998-07-08..2002-05-27; fm 2010-05-29..2014-06-06
HUN | Tamás Sulyok | Sulyok | p 2024-03-05..
HUN | Katalin Novák | Novák | p 2022-05-10..2024-02-26
HUN | János Áder | Áder | p 2012-05-10..2022-05-10
HUN | Zoltán Kovács | | government spokesman 2010..
HUN | Gergely Gulyás | Gulyás | minister of the prime minister's office 2018-05-18..
HUN | Kristóf Szalay-Bobrovniczky | Szalay-Bobrovniczky | dm 2022-05-24..
ROU | Nicușor Dan | | p 2025-05-26..
ROU | Klaus Iohannis | Iohannis | p 2014-12-21..2025-02-12
ROU | Traian Băsescu | Băsescu | p 2004-12-20..2014-12-21
ROU | Ion Iliescu | Iliescu | p 1989-12-26..1996-11-29; p 2000-12-20..2004-12-20
ROU | Emil Constantinescu | Constantinescu | p 1996-11-29..2000-12-20
ROU | Ilie Bolojan | Bolojan | acting p 2025-02-12..2025-05-26; pm 2025-06-23..
ROU | Marcel Ciolacu | Ciolacu | pm 2023-06-15..2025-05-06
ROU | Nicolae Ciucă | Ciucă | pm 2021-11-25..2023-06-12
ROU | Oana Țoiu | Țoiu | fm 2025-06-23..
ROU | Luminița Odobescu | Odobescu | fm 2023-06-15..2024-12-23
ROU | Bogdan Aurescu | Aurescu | fm 2014-11-24..2015-11-17; fm 2019-11-04..2023-06-15
ROU | Nicolae Ceaușescu | Ceaușescu | p 1974-03-28..1989-12-22
ROU | Victor Ponta | Ponta | pm 2012-05-07..2015-11-05
ROU | Adrian Năstase | Năstase | pm 2000-12-28..2004-12-21
BGR | Rumen Radev | Radev | p 2017-01-22..2026-01-23
BGR | Iliana Iotova | Iotova | p 2026-01-23..
BGR | Rosen Plevneliev | Plevneliev | p 2012-01-22..2017-01-22
BGR | Georgi Parvanov | Parvanov | p 2002-01-22..2012-01-22
BGR | Boyko Borisov, Boyko Borissov | Borisov, Borissov | pm 2009-07-27..2013-03-13; pm 2014-11-07..2017-01-27; pm 2017-05-04..2021-05-12
BGR | Kiril Petkov | Petkov | pm 2021-12-13..2022-08-02
BGR | Nikolai Denkov, Nikolay Denkov | Denkov | pm 2023-06-06..2024-04-09
BGR | Rosen Zhelyazkov | Zhelyazkov | pm 2025-01-16..2026-02
BGR | Georg Georgiev | Georgiev | fm 2025-01-16..2026-02
BGR | Zhelyu Zhelev | Zhelev | p 1990-08-01..1997-01-22
BGR | Simeon Saxe-Coburg-Gotha, Simeon Sakskoburggotski | Saxe-Coburg-Gotha | pm 2001-07-24..2005-08-17
SRB | Aleksandar Vučić | Vučić | pm 2014-04-27..2017-05-31; p 2017-05-31..
SRB | Tomislav Nikolić | Nikolić | p 2012-05-31..2017-05-31
SRB | Boris Tadić | Tadić | p 2004-07-11..2012-04-05
SRB | Vojislav Koštunica | Koštunica | pm 2004-03-03..2008-07-07
SRB | Slobodan Milošević | Milošević | p 1989-05-08..1997-07-23
YUG | Slobodan Milošević | Milošević | p 1997-07-23..2000-10-07
YUG | Vojislav Koštunica | Koštunica | p 2000-10-07..2003-03-07
YUG | Zoran Lilić | Lilić | p 1993-06-25..1997-06-25
YUG | Dobrica Ćosić | Ćosić | p 1992-06-15..1993-06-01
YUG | Josip Broz Tito | Tito | p 1953-01-14..1980-05-04
YUG | Ante Marković | Marković | pm 1989-03-16..1991-12-20
YUG | Živadin Jovanović | | fm 1998-01..2000-10
SRB | Milan Milutinović | Milutinović | p 1997-12-29..2002-12-29
SRB | Zoran Đinđić, Zoran Djindjic | Djindjic, Đinđić | pm 2001-01-25..2003-03-12
SRB | Ivica Dačić | Dačić | pm 2012-07-27..2014-04-27; fm 2014-04-27..2020-10-22; fm 2022-10-26..2024-05-02; interior minister 2024-05-02..
SRB | Ana Brnabić | Brnabić | pm 2017-06-29..2024-05-02; speaker of parliament 2024-02-06..
SRB | Miloš Vučević | Vučević | dm 2022-10-26..2024-05-02; pm 2024-05-02..2025-04-16
SRB | Đuro Macut, Djuro Macut | Macut | pm 2025-04-16..
SRB | Marko Đurić, Marko Djuric | Đurić, Djuric | fm 2024-05-02..
SRB | Nikola Selaković | Selaković | fm 2020-10-28..2022-10-26
SRB | Vuk Jeremić | Jeremić | fm 2007-05-15..2012-07-27
SRB | Aleksandar Vulin | Vulin | dm 2017-06-29..2020-10-28; deputy prime minister 2024-05-02..
SRB | Petar Petković | Petković | director of the office for Kosovo 2020..
XKX | Albin Kurti | Kurti | pm 2020-02-03..2020-06-03; pm 2021-03-22..
XKX | Vjosa Osmani | Osmani | p 2021-04-06..
XKX | Hashim Thaçi | Thaçi | pm 2008-01-09..2014-12-09; fm 2014-12-09..2016-04; p 2016-04-07..2020-11-05
XKX | Ramush Haradinaj | Haradinaj | pm 2004-12-03..2005-03-08; pm 2017-09-09..2020-02-03
XKX | Ibrahim Rugova | Rugova | p 2002-03-04..2006-01-21
XKX | Donika Gërvalla | Gërvalla | fm 2021-03-22..
XKX | Besnik Bislimi | Bislimi | deputy prime minister 2021-03-22..
XKX | Xhelal Sveçla | Sveçla | interior minister 2021-03-22..
BIH | Alija Izetbegović | Izetbegović | p 1990-12-20..2000-10-14
BIH | Haris Silajdžić | Silajdžić | pm 1993-10-25..1996-01-30; member of the presidency 2006-11-06..2010-11-10
BIH | Bakir Izetbegović | Izetbegović | member of the presidency 2010-11-10..2018-11-20
BIH | Željka Cvijanović | Cvijanović | member of the presidency 2022-11-16..
BIH | Denis Bećirović | Bećirović | member of the presidency 2022-11-16..
BIH | Željko Komšić | Komšić | member of the presidency 2006-11-06..2014-11-17; member of the presidency 2018-11-20..
BIH | Borjana Krišto | Krišto | pm 2023-01-25..
BIH | Elmedin Konaković | Konaković | fm 2023-01-25..
HRV | Franjo Tuđman, Franjo Tudjman | Tudjman, Tuđman | p 1990-05-30..1999-12-10
HRV | Stjepan Mesić, Stipe Mesic | Mesić | p 2000-02-18..2010-02-18
HRV | Ivo Josipović | Josipović | p 2010-02-18..2015-02-18
HRV | Kolinda Grabar-Kitarović | Grabar-Kitarović | p 2015-02-19..2020-02-18
HRV | Zoran Milanović | Milanović | pm 2011-12-23..2016-01-22; p 2020-02-19..
HRV | Andrej Plenković | Plenković | pm 2016-10-19..
HRV | Ivo Sanader | Sanader | pm 2003-12-23..2009-07-06
HRV | Gordan Grlić-Radman, Gordan Grlic Radman | Grlić-Radman | fm 2019-07-19..
HRV | Mate Granić | Granić | fm 1993-05-28..2000-01-27
SVN | Robert Golob | Golob | pm 2022-06-01..
SVN | Janez Janša | Janša | pm 2004-11-09..2008-11-21; pm 2012-02-10..2013-03-20; pm 2020-03-13..2022-06-01
SVN | Nataša Pirc Musar | Pirc Musar | p 2022-12-23..
SVN | Borut Pahor | Pahor | pm 2008-11-21..2012-02-10; p 2012-12-22..2022-12-22
SVN | Tanja Fajon | Fajon | fm 2022-06-01..
SVN | Milan Kučan | Kučan | p 1990-05-10..2002-12-22
MNE | Milo Đukanović, Milo Djukanovic | Djukanovic, Đukanović | pm 1991-02-15..1998-02-05; p 1998-01-15..2002-11-25; pm 2003-01-08..2006-11-10; pm 2008-02-29..2010-12-29; pm 2012-12-04..2016-11-28; p 2018-05-20..2023-05-20
MNE | Jakov Milatović | Milatović | p 2023-05-20..
MNE | Milojko Spajić | Spajić | pm 2023-10-31..
MNE | Ervin Ibrahimović | Ibrahimović | fm 2024-07-23..
MKD | Hristijan Mickoski | Mickoski | pm 2024-06-23..
MKD | Zoran Zaev | Zaev | pm 2017-05-31..2020-01-03; pm 2020-08-30..2022-01-16
MKD | Nikola Gruevski | Gruevski | pm 2006-08-27..2016-01-18
MKD | Gordana Siljanovska-Davkova | Siljanovska-Davkova | p 2024-05-12..
MKD | Stevo Pendarovski | Pendarovski | p 2019-05-12..2024-05-12
MKD | Kiro Gligorov | Gligorov | p 1991-01-27..1999-11-19
MKD | Boris Trajkovski | Trajkovski | p 1999-12-15..2004-02-26
MKD | Timčo Mucunski, Timcho Mucunski | Mucunski | fm 2024-06-23..
ALB | Edi Rama | Rama | pm 2013-09-15..
ALB | Sali Berisha | Berisha | p 1992-04-09..1997-07-24; pm 2005-09-11..2013-09-15
ALB | Fatos Nano | Nano | pm 1997-07-25..1998-10-02; pm 2002-07-29..2005-09-10
ALB | Bajram Begaj | Begaj | p 2022-07-24..
ALB | Ramiz Alia | Alia | p 1991-04-30..1992-04-03
GRC | Kyriakos Mitsotakis | Mitsotakis | pm 2019-07-08..
GRC | Alexis Tsipras | Tsipras | pm 2015-01-26..2019-07-08
GRC | Antonis Samaras | Samaras | fm 1989-11-23..1992-04-13; pm 2012-06-20..2015-01-26
GRC | George Papandreou | Papandreou | fm 1999-02-18..2004-02-13; pm 2009-10-06..2011-11-11
GRC | Kostas Karamanlis, Costas Karamanlis | Karamanlis | pm 2004-03-10..2009-10-06
GRC | Kostas Simitis, Costas Simitis | Simitis | pm 1996-01-22..2004-03-10
GRC | Andreas Papandreou | Papandreou | pm 1993-10-13..1996-01-22
GRC | Konstantinos Mitsotakis, Constantine Mitsotakis | Mitsotakis | pm 1990-04-11..1993-10-13
GRC | George Gerapetritis, Giorgos Gerapetritis | Gerapetritis | fm 2023-06-27..
GRC | Nikos Dendias | Dendias | fm 2019-07-09..2023-05-26; dm 2023-06-27..
GRC | Nikos Kotzias | Kotzias | fm 2015-01-27..2018-10-20
GRC | Dora Bakoyannis | Bakoyannis | fm 2006-02-15..2009-10-06
GRC | Theodoros Pangalos | Pangalos | fm 1996-01-22..1999-02-18
GRC | Panos Kammenos | Kammenos | dm 2015-01-27..2019-01-13
GRC | Katerina Sakellaropoulou | Sakellaropoulou | p 2020-03-13..2025-03-13
GRC | Konstantinos Tasoulas, Constantine Tassoulas | Tasoulas | p 2025-03-13..
GRC | Pavlos Marinakis | Marinakis | government spokesman 2023..
CYP | Nikos Christodoulides | Christodoulides | fm 2018-03-01..2022-01-11; p 2023-02-28..
CYP | Nicos Anastasiades | Anastasiades | p 2013-02-28..2023-02-28
CYP | Demetris Christofias, Dimitris Christofias | Christofias | p 2008-02-28..2013-02-28
CYP | Tassos Papadopoulos | Papadopoulos | p 2003-02-28..2008-02-28
CYP | Glafcos Clerides, Glafkos Clerides | Clerides | p 1993-02-28..2003-02-28
CYP | George Vassiliou | Vassiliou | p 1988-02-28..1993-02-28
CYP | Constantinos Kombos | Kombos | fm 2023-02-28..
MLT | Robert Abela | Abela | pm 2020-01-13..
MLT | Joseph Muscat | Muscat | pm 2013-03-11..2020-01-13
MLT | Ian Borg | | fm 2022-03-30..
TUR | Recep Tayyip Erdoğan, Tayyip Erdoğan, Reccep Tayyip Erdogan | Erdoğan | pm 2003-03-14..2014-08-28; p 2014-08-28..
TUR | Abdullah Gül | Gül | pm 2002-11-18..2003-03-14; fm 2003-03-14..2007-08-28; p 2007-08-28..2014-08-28
TUR | Ahmet Necdet Sezer | Sezer | p 2000-05-16..2007-08-28
TUR | Süleyman Demirel | Demirel | pm 1991-11-20..1993-05-16; p 1993-05-16..2000-05-16
TUR | Turgut Özal | Özal | p 1989-11-09..1993-04-17
TUR | Bülent Ecevit | Ecevit | pm 1999-01-11..2002-11-18
TUR | Mesut Yılmaz | Yılmaz | pm 1991-06-23..1991-11-20; pm 1996-03-06..1996-06-28; pm 1997-06-30..1999-01-11
TUR | Necmettin Erbakan | Erbakan | pm 1996-06-28..1997-06-30
TUR | Tansu Çiller | Çiller | pm 1993-06-25..1996-03-06; fm 1996-06-28..1997-06-30
TUR | Ahmet Davutoğlu | Davutoğlu | fm 2009-05-01..2014-08-28; pm 2014-08-28..2016-05-24
TUR | Binali Yıldırım | Yıldırım | pm 2016-05-24..2018-07-09
TUR | Hakan Fidan | Fidan | head of the MIT 2010-05-25..2023-06-03; fm 2023-06-03..
TUR | Mevlüt Çavuşoğlu | Çavuşoğlu | fm 2014-08-29..2015-08-28; fm 2015-11-24..2023-06-03
TUR | Ali Babacan | Babacan | fm 2007-08-29..2009-05-01
TUR | İsmail Cem | | fm 1997-06-30..2002-07-11
TUR | Yaşar Güler | Güler | chief of the general staff 2018-07-10..2023-06; dm 2023-06-03..
TUR | Hulusi Akar | Akar | chief of the general staff 2015-08-18..2018-07-09; dm 2018-07-10..2023-06-03
TUR | İbrahim Kalın | Kalın | presidential spokesman 2014..2023; head of the MIT 2023-06-05..
TUR | Ömer Çelik | Çelik | ruling party spokesman 2018..
TUR | Fahrettin Altun | Altun | communications director 2018..2025
TUR | Süleyman Soylu | Soylu | interior minister 2016-08-31..2023-06-03
TUR | Öncü Keçeli | Keçeli | foreign ministry spokesman 2023..
TUR | Mehmet Şimşek | Şimşek | finance minister 2023-06-03..
TUR | Cevdet Yılmaz | Yılmaz | vice-president 2023-06-03..
AND | Xavier Espot | Espot | pm 2019-05-16..
MCO | Prince Albert, Albert II | | prince 2005-04-06..
LIE | Brigitte Haas | Haas | pm 2025-04-10..
ALB | Pandeli Majko | Majko | pm 1998-10-02..1999-10-29; pm 2002-02-22..2002-07-29
ALB | Ilir Meta | Meta | pm 1999-10-29..2002-02-22; p 2017-07-24..2022-07-24
BGR | Lyuben Berov | Berov | pm 1992-12-30..1994-10-17
BGR | Filip Dimitrov | Dimitrov | pm 1991-11-08..1992-12-30
BGR | Ivan Kostov | Kostov | pm 1997-05-21..2001-07-24
BGR | Petar Mladenov | Mladenov | head of state 1989-11-17..1990-07-06
BGR | Plamen Oresharski | Oresharski | pm 2013-05-29..2014-08-06
BGR | Sergei Stanishev | Stanishev | pm 2005-08-16..2009-07-27
BGR | Zhan Videnov | Videnov | pm 1995-01-25..1997-02-13
BGR | Petar Stoyanov | Stoyanov | p 1997-01-22..2002-01-22
BGR | Solomon Passy | Passy | fm 2001-07-24..2005-08-16
BGR | Ivaylo Kalfin | Kalfin | fm 2005-08-17..2009-07-27
BGR | Nikolay Mladenov, Nickolay Mladenov | Mladenov | dm 2009-07-27..2010-01-27; fm 2010-01-27..2013-03-13
UNO | Nikolay Mladenov, Nickolay Mladenov | Mladenov | envoy for Iraq 2013-08..2015-02; Middle East coordinator 2015-02..2020-12
BIH | Dragan Čović | Čović | member of the presidency 2002-10-28..2005-05-09; member of the presidency 2014-11-17..2018-11-20
BIH | Šefik Džaferović | Džaferović | member of the presidency 2018-11-20..2022-11-16
BIH | Milorad Dodik | Dodik | member of the presidency 2018-11-20..2022-11-15
BIH | Mladen Ivanić | Ivanić | fm 2003-01..2007-02; member of the presidency 2014-11-17..2018-11-20
BIH | Nebojša Radmanović | Radmanović | member of the presidency 2006-11-06..2014-11-17
BIH | Sulejman Tihić | Tihić | member of the presidency 2002-10-28..2006-11-06
BIH | Zlatko Lagumdžija | Lagumdžija | pm 2001-07..2002-03; fm 2012-01..2015-03
CSK | Marián Čalfa | Čalfa | pm 1989-12-10..1992-07-02
CSK | Jiří Dienstbier | Dienstbier | fm 1989-12-10..1992-07-02
CZE | Jan Fischer | Fischer | pm 2009-05-08..2010-07-13
CZE | Petr Nečas | Nečas | pm 2010-07-13..2013-07-10
CZE | Jiří Paroubek | Paroubek | pm 2005-04-25..2006-09-04
CZE | Jiří Rusnok | Rusnok | pm 2013-07-10..2014-01-29
CZE | Bohuslav Sobotka | Sobotka | pm 2014-01-29..2017-12-06
CZE | Vladimír Špidla | Špidla | pm 2002-07-15..2004-08-04
CZE | Stanislav Gross | Gross | pm 2004-08-04..2005-04-25
CZE | Josef Tošovský | Tošovský | pm 1998-01-02..1998-07-22
CZE | Jan Kavan | Kavan | fm 1998-07-22..2002-07-15
CZE | Cyril Svoboda | Svoboda | fm 2002-07-15..2006-09-04
CZE | Lubomír Zaorálek | Zaorálek | fm 2014-01-29..2017-12-13
CZE | Tomáš Petříček | Petříček | fm 2018-10-16..2021-04-12
GRC | Lucas Papademos | Papademos | pm 2011-11-11..2012-05-16
GRC | Evangelos Venizelos | Venizelos | fm 2013-06-25..2015-01-27
GRC | Prokopis Pavlopoulos | Pavlopoulos | p 2015-03-13..2020-03-13
HRV | Jadranka Kosor | Kosor | pm 2009-07-06..2011-12-23
HRV | Tihomir Orešković | Orešković | pm 2016-01-22..2016-10-19
HRV | Ivica Račan | Račan | pm 2000-01-27..2003-12-23
HRV | Vesna Pusić | Pusić | fm 2011-12-23..2016-01-22
HUN | Gordon Bajnai | Bajnai | pm 2009-04-14..2010-05-29
HUN | Péter Boross | Boross | pm 1993-12-12..1994-07-15
HUN | Árpád Göncz | Göncz | p 1990-05-02..2000-08-04
HUN | Géza Jeszenszky | Jeszenszky | fm 1990-05-23..1994-07-15
HUN | László Kovács | Kovács | fm 1994-07-15..1998-07-08; fm 2002-05-27..2004-11-01
HUN | Péter Medgyessy | Medgyessy | pm 2002-05-27..2004-09-29
MKD | Branko Crvenkovski | Crvenkovski | pm 1992-09-05..1998-11-30; pm 2002-11-01..2004-05-12; p 2004-05-12..2009-05-12
MKD | Ljubčo Georgievski | Georgievski | pm 1998-11-30..2002-11-01
MKD | Gjorge Ivanov | Ivanov | p 2009-05-12..2019-05-12
MKD | Vlado Bučkovski | Bučkovski | pm 2004-12-17..2006-08-27
MKD | Oliver Spasovski | Spasovski | pm 2020-01-03..2020-08-30
MKD | Dimitar Kovačevski | Kovačevski | pm 2022-01-16..2024-01-28
MKD | Nikola Dimitrov | Dimitrov | fm 2017-06-01..2020-08-30
MKD | Bujar Osmani | Osmani | fm 2020-08-30..2024-06-23
MNE | Duško Marković | Marković | pm 2016-11-28..2020-12-04
MNE | Igor Lukšić | Lukšić | pm 2010-12-29..2012-12-04; fm 2012-12-04..2016-11-28
MNE | Filip Vujanović | Vujanović | p 2003-05-22..2018-05-20
MNE | Dritan Abazović | Abazović | pm 2022-04-28..2023-10-31
MNE | Zdravko Krivokapić | Krivokapić | pm 2020-12-04..2022-04-28
ROU | Victor Ciorbea | Ciorbea | pm 1996-12-12..1998-03-30
ROU | Mugur Isărescu | Isărescu | pm 1999-12-22..2000-12-28
ROU | Petre Roman | | pm 1989-12-26..1991-10-01; fm 1999-12-22..2000-12-28
ROU | Theodor Stolojan | Stolojan | pm 1991-10-16..1992-11-18
ROU | Nicolae Văcăroiu | Văcăroiu | pm 1992-11-19..1996-12-11
ROU | Radu Vasile | Vasile | pm 1998-04-17..1999-12-13
ROU | Călin Popescu-Tăriceanu | Tăriceanu, Popescu-Tăriceanu | pm 2004-12-29..2008-12-22
ROU | Emil Boc | Boc | pm 2008-12-22..2012-02-09
ROU | Ludovic Orban | | pm 2019-11-04..2020-12-07
ROU | Viorica Dăncilă | Dăncilă | pm 2018-01-29..2019-11-04
ROU | Teodor Meleșcanu | Meleșcanu | fm 1992-11-19..1996-12-12; fm 2017-01-04..2019-07-24
SRB | Mirko Cvetković | Cvetković | pm 2008-07-07..2012-07-27
SRB | Svetozar Marović | Marović | p 2003-03-07..2006-06-03
SRB | Vuk Drašković | Drašković | fm 2004-03-03..2007-05-15
SVK | Jozef Moravčík | Moravčík | pm 1994-03-15..1994-12-13
SVK | Iveta Radičová | Radičová | pm 2010-07-08..2012-04-04
SVK | Andrej Kiska | Kiska | p 2014-06-15..2019-06-15
SVK | Ivan Gašparovič | Gašparovič | p 2004-06-15..2014-06-15
SVK | Eduard Kukan | Kukan | fm 1994-03-15..1994-12-13; fm 1998-10-30..2006-07-04
SVK | Rastislav Káčer | Káčer | fm 2022-09-13..2023-05-15
SVN | Alenka Bratušek | Bratušek | pm 2013-03-20..2014-09-18
SVN | Janez Drnovšek | Drnovšek | pm 1992-05-14..2000-06-07; pm 2000-11-30..2002-12-19; p 2002-12-22..2007-12-22
SVN | Miro Cerar | Cerar | pm 2014-09-18..2018-09-13; fm 2018-09-13..2020-03-13
SVN | Marjan Šarec | Šarec | pm 2018-09-13..2020-03-13
SVN | Danilo Türk | Türk | p 2007-12-22..2012-12-22
TUR | Yıldırım Akbulut | Akbulut | pm 1989-11-09..1991-06-23
TUR | Hikmet Çetin | Çetin | fm 1991-11-21..1994-07-27
XKX | Isa Mustafa | | pm 2014-12-09..2017-09-09
XKX | Avdullah Hoti | Hoti | pm 2020-06-03..2021-03-22
XKX | Fatmir Sejdiu | Sejdiu | p 2006-02-10..2010-09-27
XKX | Atifete Jahjaga | Jahjaga | p 2011-04-07..2016-04-07
POL | Hanna Suchocka | Suchocka | pm 1992-07-11..1993-10-26
POL | Waldemar Pawlak | Pawlak | pm 1992-06-05..1992-07-10; pm 1993-10-26..1995-03-01
POL | Józef Oleksy | Oleksy | pm 1995-03-07..1996-02-07
POL | Włodzimierz Cimoszewicz | Cimoszewicz | pm 1996-02-07..1997-10-31; fm 2001-10-19..2005-01-05
POL | Jerzy Buzek | Buzek | pm 1997-10-31..2001-10-19
POL | Marek Belka | Belka | pm 2004-05-02..2005-10-31
POL | Tadeusz Mazowiecki | Mazowiecki | pm 1989-08-24..1991-01-12
POL | Krzysztof Skubiszewski | Skubiszewski | fm 1989-09-12..1993-10-26
POL | Grzegorz Schetyna | Schetyna | fm 2014-09-22..2015-11-16
POL | Anna Fotyga | Fotyga | fm 2006-05-09..2007-11-16
BIH | Beriz Belkić | Belkić | member of the presidency 2001-03..2002-10
BIH | Živko Radišić | Radišić | member of the presidency 1998-10-13..2002-10-28
BIH | Momčilo Krajišnik | Krajišnik | member of the presidency 1996-10-05..1998-10-13
BIH | Krešimir Zubak | Zubak | member of the presidency 1996-10-05..1998-11-15
BIH | Muhamed Sacirbey, Mohamed Sacirbey | Sacirbey | fm 1995-06..1996-01; ambassador to the UN 1992-05..2000-12
SVN | Anton Rop | Rop | pm 2002-12-19..2004-12-03
SVN | Dimitrij Rupel | Rupel | fm 1990-05-16..1993-01; fm 2000-02..2008-11
ALB | Elisa Spiropali | Spiropali | fm 2025-09..
ALB | Igli Hasani | Hasani | fm 2023-09..2025-09
ALB | Olta Xhaçka | Xhaçka | fm 2020-12-31..2023-09
ALB | Ditmir Bushati | Bushati | fm 2013-09-15..2019-01
ALB | Paskal Milo | Milo | fm 1997-07..2001-09
`;
