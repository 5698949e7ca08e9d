// Who holds and held office in organisations, and people who hold no state's office; holders.ts tells what the columns mean.
// Of two people with one surname the better known stands first. It cannot be complete, and a date known to the month or
// the year is written so. Open ends are as of 2026-01.
// Source: public knowledge. Heads of state and government of 1990-2021 were compared with REIGN (Bell, 2021-03), ministers of China,
// Japan, the Koreas, Russia, Ukraine and the United States with Wikidata (CC0, to 2022); later terms and other offices with nothing.

// id ("-" for none) | names | short forms | offices with from..to
export const ORGANISATIONS = `
# Organisations
UNO | António Guterres | Guterres | high commissioner for refugees 2005-06-15..2015-12-31; secretary-general 2017-01-01..2026-12-31
UNO | Ban Ki-moon | Ban | secretary-general 2007-01-01..2016-12-31
UNO | Kofi Annan | Annan | secretary-general 1997-01-01..2006-12-31; envoy for Syria 2012-02-23..2012-08-31
UNO | Boutros Boutros-Ghali | Boutros-Ghali | secretary-general 1992-01-01..1996-12-31
UNO | Javier Pérez de Cuéllar | Pérez de Cuéllar | secretary-general 1982-01-01..1991-12-31
UNO | Amina J. Mohammed | | deputy secretary-general 2017-01-01..
UNO | Stéphane Dujarric | Dujarric | spokesman 2014-03..
UNO | Farhan Haq | Haq | deputy spokesman 2014..
UNO | Rosemary DiCarlo | DiCarlo | under-secretary-general for political affairs 2018-05..
UNO | Tom Fletcher | Fletcher | humanitarian chief 2024-11..
UNO | Martin Griffiths | Griffiths | envoy for Yemen 2018-02..2021-07; humanitarian chief 2021-07..2024-06
UNO | Mark Lowcock | Lowcock | humanitarian chief 2017-09..2021-06
UNO | Valerie Amos | Amos | humanitarian chief 2010-09..2015-05
UNO | Jan Egeland | Egeland | humanitarian chief 2003-06..2006-12
UNO | Volker Türk, Volker Tuerk | Türk | human rights chief 2022-10-17..
UNO | Michelle Bachelet | Bachelet | human rights chief 2018-09-01..2022-08-31
UNO | Zeid Ra'ad al-Hussein, Zeid Raad al-Hussein | | human rights chief 2014-09-01..2018-08-31
UNO | Navi Pillay, Navanethem Pillay | Pillay | human rights chief 2008-09-01..2014-08-31
UNO | Louise Arbour | Arbour | human rights chief 2004-07-01..2008-06-30
UNO | Mary Robinson | Robinson | human rights chief 1997-09-12..2002-09-12
UNO | Filippo Grandi | Grandi | head of UNRWA 2010-01..2014-03; high commissioner for refugees 2016-01-01..2025-12-31
UNO | Sadako Ogata | Ogata | high commissioner for refugees 1991-01-01..2000-12-31
UNO | Tedros Adhanom Ghebreyesus, Tedros Adhanom | Tedros | WHO director-general 2017-07-01..
UNO | Philippe Lazzarini | Lazzarini | head of UNRWA 2020-04-01..2026-03
UNO | Catherine Russell | Russell | head of UNICEF 2022-02-01..
UNO | Cindy McCain | McCain | head of the World Food Programme 2023-04-05..
UNO | David Beasley | Beasley | head of the World Food Programme 2017-04..2023-04
UNO | Hans Grundberg | Grundberg | envoy for Yemen 2021-08-06..
UNO | Geir Pedersen, Geir O. Pedersen | Pedersen | envoy for Syria 2018-11..2025-10
UNO | Staffan de Mistura | de Mistura | envoy for Syria 2014-07..2018-12; envoy for Western Sahara 2021-10..
UNO | Lakhdar Brahimi | Brahimi | envoy for Afghanistan 2001-10..2004-01; envoy for Syria 2012-08..2014-05
UNO | Ghassan Salamé | Salamé | envoy for Libya 2017-06..2020-03
UNO | Hanna Tetteh | Tetteh | envoy for Libya 2025-01..
UNO | Abdoulaye Bathily | Bathily | envoy for Libya 2022-09..2024-05
UNO | Tor Wennesland | Wennesland | Middle East coordinator 2020-12..2024-12
UNO | Sigrid Kaag | Kaag | coordinator for Gaza 2024-01..2025-06
UNO | Bintou Keita | Keita | head of MONUSCO 2021-02..2025-11
UNO | Volker Perthes | Perthes | envoy for Sudan 2021-01..2023-09
UNO | Francesca Albanese | | special rapporteur 2022-05..
UNO | Tom Andrews, Thomas Andrews | | special rapporteur on Myanmar 2020-05..
UNO | Hans Blix | Blix | head of UNMOVIC 2000-03-01..2003-06-30
UNO | Richard Butler | Butler | head of UNSCOM 1997-07-01..1999-06-30
UNO | Rolf Ekéus | Ekéus | head of UNSCOM 1991..1997-06-30
UNO | Carla Del Ponte | Del Ponte | prosecutor of the ICTY 1999-09-15..2007-12-31
UNO | Yasushi Akashi | Akashi | envoy for the former Yugoslavia 1994-01..1995-10
UNO | Cyrus Vance | Vance | envoy for Yugoslavia 1991-10..1993-05
UNO | Annalena Baerbock | Baerbock | president of the General Assembly 2025-09-09..2026-09
IAEA | Rafael Grossi, Rafael Mariano Grossi | Grossi | director general 2019-12-03..
IAEA | Yukiya Amano | Amano | director general 2009-12-01..2019-07-18
IAEA | Mohamed ElBaradei, Mohammed ElBaradei, Mohamed El Baradei | ElBaradei | director general 1997-12-01..2009-11-30
IAEA | Hans Blix | Blix | director general 1981-12-01..1997-11-30
NATO | Mark Rutte | Rutte | secretary-general 2024-10-01..
NATO | Jens Stoltenberg | Stoltenberg | secretary-general 2014-10-01..2024-09-30
NATO | Anders Fogh Rasmussen | Rasmussen, Fogh Rasmussen | secretary-general 2009-08-01..2014-09-30
NATO | Jaap de Hoop Scheffer | de Hoop Scheffer | secretary-general 2004-01-05..2009-07-31
NATO | George Robertson, Lord Robertson | Robertson | secretary-general 1999-10-14..2003-12-17
NATO | Javier Solana | Solana | secretary-general 1995-12-05..1999-10-06
NATO | Willy Claes | Claes | secretary-general 1994-10-17..1995-10-20
NATO | Manfred Wörner, Manfred Woerner | Wörner | secretary-general 1988-07-01..1994-08-13
NATO | Philip Breedlove | Breedlove | supreme commander 2013-05-13..2016-05-04
NATO | Wesley Clark | Clark | supreme commander 1997-07-11..2000-05-03
NATO | Curtis Scaparrotti | Scaparrotti | supreme commander 2016-05-04..2019-05-03
NATO | Tod Wolters | Wolters | supreme commander 2019-05-03..2022-07-04
NATO | Christopher Cavoli | Cavoli | supreme commander 2022-07-04..2025-07-04
NATO | Alexus Grynkewich | Grynkewich | supreme commander 2025-07-04..
NATO | Oana Lungescu | Lungescu | spokeswoman 2010-12..2023-08
NATO | Jamie Shea | Shea | spokesman 1993..2000
NATO | Rob Bauer | Bauer | chairman of the military committee 2021-06-25..2025-01-17
NATO | Giuseppe Cavo Dragone | Cavo Dragone | chairman of the military committee 2025-01-17..
NATO | Mircea Geoană | Geoană | deputy secretary-general 2019-10-17..2024-09
EUU | Ursula von der Leyen | von der Leyen | president of the Commission 2019-12-01..
DEU | Ursula von der Leyen | von der Leyen | dm 2013-12-17..2019-07-17
EUU | Jean-Claude Juncker | Juncker | president of the Commission 2014-11-01..2019-11-30
EUU | José Manuel Barroso, José Manuel Durão Barroso | Barroso | president of the Commission 2004-11-22..2014-10-31
PRT | José Manuel Durão Barroso, José Manuel Barroso | Barroso, Durão Barroso | fm 1992-11-12..1995-10-28; pm 2002-04-06..2004-07-17
EUU | Romano Prodi | Prodi | president of the Commission 1999-09-16..2004-11-21
EUU | Jacques Santer | Santer | president of the Commission 1995-01-23..1999-03-15
EUU | Jacques Delors | Delors | president of the Commission 1985-01-07..1995-01-22
EUU | António Costa | Costa | president of the European Council 2024-12-01..
EUU | Charles Michel | Michel | president of the European Council 2019-12-01..2024-11-30
EUU | Donald Tusk | Tusk | president of the European Council 2014-12-01..2019-11-30
EUU | Herman Van Rompuy | Van Rompuy | president of the European Council 2009-12-01..2014-11-30
BEL | Herman Van Rompuy | Van Rompuy | pm 2008-12-30..2009-11-25
EUU | Kaja Kallas | Kallas | high representative 2024-12-01..
EUU | Josep Borrell | Borrell | high representative 2019-12-01..2024-11-30
ESP | Josep Borrell | Borrell | fm 2018-06-07..2019-11-30
EUU | Federica Mogherini | Mogherini | high representative 2014-11-01..2019-11-30
ITA | Federica Mogherini | Mogherini | fm 2014-02-22..2014-10-31
EUU | Catherine Ashton | Ashton | high representative 2009-12-01..2014-10-31
EUU | Javier Solana | Solana | high representative 1999-10-18..2009-12-01
ESP | Javier Solana | Solana | fm 1992-06-24..1995-12
EUU | Roberta Metsola | Metsola | president of the Parliament 2022-01-18..
EUU | Valdis Dombrovskis | Dombrovskis | commissioner 2014-11-01..
EUU | Maroš Šefčovič | Šefčovič | commissioner 2010-02-10..
EUU | Andrius Kubilius | Kubilius | commissioner for defence 2024-12-01..
LTU | Andrius Kubilius | Kubilius | pm 1999-11-03..2000-11-09; pm 2008-12-09..2012-12-13
EUU | Thierry Breton | Breton | commissioner 2019-12-01..2024-09-16
EUU | Olivér Várhelyi | Várhelyi | commissioner 2019-12-01..
EUU | Johannes Hahn | Hahn | commissioner 2010-02-10..2024-11-30
EUU | Marta Kos | Kos | commissioner for enlargement 2024-12-01..
EUU | Margrethe Vestager | Vestager | commissioner 2014-11-01..2024-11-30
EUU | Paolo Gentiloni | Gentiloni | commissioner 2019-12-01..2024-11-30
EUU | Peter Stano | Stano | spokesman 2019-12..2025
EUU | Anitta Hipper | Hipper | spokeswoman 2020..
EUU | Anouar El Anouni | El Anouni | spokesman 2024..
EUU | Eric Mamer | Mamer | chief spokesman 2019-12..2024-11
EUU | Paula Pinho | Pinho | chief spokeswoman 2024-12..
EUU | Maja Kocijančič | Kocijančič | spokeswoman 2010..2019
EUU | Chris Patten | Patten | commissioner for external relations 1999-09-16..2004-11-21
EUU | Christine Lagarde | Lagarde | president of the European Central Bank 2019-11-01..
FRA | Christine Lagarde | Lagarde | finance minister 2007-06-19..2011-06-29
EUU | Mario Draghi | Draghi | president of the European Central Bank 2011-11-01..2019-10-31
EUU | Miroslav Lajčák | Lajčák | envoy for Belgrade and Pristina 2020-04..2025-01
EUU | Peter Sørensen | | envoy for Belgrade and Pristina 2025-02..
IMF | Kristalina Georgieva | Georgieva | managing director 2019-10-01..
IMF | Christine Lagarde | Lagarde | managing director 2011-07-05..2019-09-12
IMF | Dominique Strauss-Kahn | Strauss-Kahn | managing director 2007-11-01..2011-05-18
IMF | Michel Camdessus | Camdessus | managing director 1987-01-16..2000-02-14
WBK | Ajay Banga | Banga | president 2023-06-02..
WBK | David Malpass | Malpass | president 2019-04-09..2023-06-01
WBK | Jim Yong Kim | | president 2012-07-01..2019-02-01
WBK | Robert Zoellick | Zoellick | president 2007-07-01..2012-06-30
WBK | James Wolfensohn | Wolfensohn | president 1995-06-01..2005-05-31
WBK | Paul Wolfowitz | Wolfowitz | president 2005-06-01..2007-06-30
WTO | Ngozi Okonjo-Iweala | Okonjo-Iweala | director-general 2021-03-01..
WTO | Roberto Azevêdo | Azevêdo | director-general 2013-09-01..2020-08-31
WTO | Pascal Lamy | Lamy | director-general 2005-09-01..2013-08-31
ICC | Karim Khan | | prosecutor 2021-06-16..
ICC | Fatou Bensouda | Bensouda | prosecutor 2012-06-15..2021-06-15
ICC | Luis Moreno-Ocampo, Luis Moreno Ocampo | Moreno-Ocampo | prosecutor 2003-06-16..2012-06-15
ICC | Tomoko Akane | Akane | president 2024-03-11..
OPCW | Fernando Arias | Arias | director-general 2018-07-25..2026-07
OPCW | Ahmet Üzümcü | Üzümcü | director-general 2010-07-25..2018-07-24
OSCE | Feridun Sinirlioğlu | Sinirlioğlu | secretary-general 2024-12-06..
OSCE | Helga Schmid | Schmid | secretary-general 2021-01-04..2024-09
AU | Mahmoud Ali Youssouf | Youssouf | chairperson of the Commission 2025-03-13..
AU | Moussa Faki Mahamat, Moussa Faki | Faki | chairperson of the Commission 2017-03-14..2025-03-13
AU | Nkosazana Dlamini-Zuma, Nkosazana Dlamini Zuma | Dlamini-Zuma | chairperson of the Commission 2012-10-15..2017-03-14
AU | Bankole Adeoye | Adeoye | commissioner for political affairs 2021-03..
AU | Olusegun Obasanjo | Obasanjo | envoy for the Horn of Africa 2021-08..
ARL | Ahmed Aboul Gheit, Ahmed Abul Gheit | Aboul Gheit | secretary-general 2016-07-03..2026-06
ARL | Nabil Elaraby, Nabil al-Arabi | Elaraby | secretary-general 2011-07-01..2016-07-02
ARL | Amr Moussa, Amr Mussa | Moussa | secretary-general 2001-05-15..2011-07-01
GCC | Jasem Mohamed Albudaiwi, Jasem al-Budaiwi | Albudaiwi, al-Budaiwi | secretary-general 2023-02-01..
GCC | Nayef al-Hajraf | al-Hajraf | secretary-general 2020-02-01..2023-01-31
CSTO | Imangali Tasmagambetov | Tasmagambetov | secretary-general 2023-01-01..2025-12-31
CSTO | Stanislav Zas | Zas | secretary-general 2020-01-01..2022-12-31
CSTO | Nikolai Bordyuzha | Bordyuzha | secretary-general 2003-04-28..2016-12-31
SCO | Nurlan Yermekbayev | Yermekbayev | secretary-general 2025-01-01..
SCO | Zhang Ming | | secretary-general 2022-01-01..2024-12-31
ASEAN | Kao Kim Hourn | | secretary-general 2023-01-09..
ASEAN | Lim Jock Hoi | | secretary-general 2018-01-01..2023-01-08
ASEAN | Surin Pitsuwan | Surin | secretary-general 2008-01-01..2012-12-31
OPEC | Haitham al-Ghais | al-Ghais | secretary-general 2022-08-01..
OPEC | Mohammed Barkindo, Mohammad Barkindo | Barkindo | secretary-general 2016-08-01..2022-07-05
WAGNER | Yevgeny Prigozhin, Yevgeniy Prigozhin, Evgeny Prigozhin | Prigozhin | founder 2014-05..2023-08-23
WAGNER | Dmitry Utkin | Utkin | commander 2014-05..2023-08-23
- | Radovan Karadžić | Karadžić | leader of the Bosnian Serbs 1992-05-13..1996-07-19
- | Ratko Mladić | Mladić | commander of the Bosnian Serb army 1992-05-12..1996-11-09
- | Milorad Dodik | Dodik | president of Republika Srpska 2010-11-15..2018-11-19; president of Republika Srpska 2022-11-16..2025-08
- | Biljana Plavšić | Plavšić | president of Republika Srpska 1996-07-19..1998-11-04
- | Christian Schmidt | Schmidt | High Representative in Bosnia 2021-08-01..
- | Valentin Inzko | Inzko | High Representative in Bosnia 2009-03-26..2021-08-01
- | Ersin Tatar | Tatar | leader of the Turkish Cypriots 2020-10-23..2025-10-24
- | Tufan Erhürman | Erhürman | leader of the Turkish Cypriots 2025-10-24..
- | Mustafa Akıncı | Akıncı | leader of the Turkish Cypriots 2015-04-30..2020-10-23
- | Rauf Denktash, Rauf Denktaş | Denktash, Denktaş | leader of the Turkish Cypriots 1983-11-15..2005-04-24
- | Dalai Lama | | Tibetan spiritual leader 1940..
- | Denis Pushilin | Pushilin | head of the Donetsk authority 2018-11-20..
- | Leonid Pasechnik | Pasechnik | head of the Luhansk authority 2017-11-24..
- | Alexander Zakharchenko | Zakharchenko | head of the Donetsk authority 2014-08-07..2018-08-31
- | Shamil Basayev | Basayev | Chechen commander 1994..2006-07-10
- | Aslan Maskhadov | Maskhadov | Chechen president 1997-02-12..2005-03-08
- | Dzhokhar Dudayev | Dudayev | Chechen president 1991-11-09..1996-04-21
- | Arayik Harutyunyan | Harutyunyan | president of Artsakh 2020-05-21..2023-09-01
- | Vadim Krasnoselsky | Krasnoselsky | head of the Transnistrian authority 2016-12-16..
- | Igor Smirnov | | head of the Transnistrian authority 1991-12-03..2011-12-30
- | Velupillai Prabhakaran | Prabhakaran | leader of the Tamil Tigers 1976-05-05..2009-05-18
- | Alexei Navalny, Alexey Navalny | Navalny | opposition leader 2011..2024-02-16
- | Sviatlana Tsikhanouskaya, Svetlana Tikhanovskaya | Tsikhanouskaya, Tikhanovskaya | opposition leader 2020-08-09..
- | Joseph Kony | Kony | leader of the Lord's Resistance Army 1987..
- | Abubakar Shekau | Shekau | leader of Boko Haram 2009-07..2021-05-19
- | Ahmad Shah Massoud, Ahmad Shah Masood | Massoud | commander of the Northern Alliance 1992..2001-09-09
- | Foday Sankoh | Sankoh | leader of the RUF 1991..2000-05
`;
